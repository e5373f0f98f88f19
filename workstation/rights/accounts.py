"""Accounts of the desk: made, logged in with, and what is done when a password is forgotten.

What this protects: who may do what in the program, who is written down for it, and the proof of what was signed. It doesn't encrypt the
store: whoever may read the file can read the reports, and whoever may write to it can spoil it, which `doctor` then shows.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from workstation.changes import Change
from workstation.errors import BadInput, NotReady, Refused
from workstation.rights.gate import Actor, needs
from workstation.rights.passwords import demand_good, hashed, is_right, new_recovery_code, plain_code
from workstation.rights.table import ROLE_NAMES, Role, role_names
from workstation.store.account_shelf import Account, AccountShelf
from workstation.store.log_shelf import LogShelf
from workstation.told import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from workstation.rights.log_book import LogBook
    from workstation.store.store import Store

TRIES, PAUSE = 5, timedelta(minutes=1)
"""After so many wrong passwords in a row one has to wait."""
LONGEST_NAME = 20


@dataclass(frozen=True, slots=True)
class Opened:
    """What was done to an account, and the recovery code that is shown this once and never again."""

    change: Change
    recovery_code: str = field(repr=False)


class Accounts:
    """The only place where accounts are written, and where one logs in."""

    def __init__(self, store: Store, log: LogBook, clock: Callable[[], datetime] = datetime.now) -> None:
        self._store, self._log, self._clock = store, log, clock
        self._shelf, self._lines = AccountShelf(store), LogShelf(store)

    @property
    def are_kept(self) -> bool:
        """Whether one logs in: there are two accounts or more. Before that the desk is one person's, and asks nothing."""
        return self._store.gate.is_kept

    @property
    def actor(self) -> Actor:
        """Who is at the desk."""
        return self._store.gate.actor

    def listing(self) -> tuple[Account, ...]:
        """All accounts in the order in which they were made."""
        return self._shelf.listing()

    @needs("account.manage")
    def add(self, name: str, roles: Iterable[Role], password: str) -> Opened:
        """Make an account. The first one is an administrator's; from the second on everybody logs in."""
        name, chosen, accounts = name.strip(), frozenset(roles), self.listing()
        self._demand_possible(name, chosen, accounts)
        demand_good(password)
        code = new_recovery_code()
        account = Account(name, chosen, self._clock())
        with self._store.writing() as lane:
            self._shelf.add(lane, account, hashed(password), hashed(plain_code(code)))
            self._log.note(lane, "account.add", name, roles=role_names(chosen))
        self._store.gate.accounts_changed()
        if not accounts:
            self._store.gate.enter(Actor(name, chosen))
        return Opened(_change("添加账号"), code)

    def _demand_possible(self, name: str, roles: frozenset[Role], accounts: tuple[Account, ...]) -> None:
        if not name or len(name) > LONGEST_NAME or not name.isprintable():
            raise BadInput("账号要有姓名，最多 {0} 个字", LONGEST_NAME)
        if any(account.name == name for account in accounts):
            raise NotReady("“{0}”已经有账号了；重名请加上部门，如“{0}（民生）”", name)
        if not roles:
            raise BadInput("请至少选一项职责：{0}", listed(ROLE_NAMES.values()))
        if not accounts and Role.ADMINISTRATOR not in roles:
            raise BadInput("第一个账号要是管理员，否则以后没有人能添加账号；可以同时是总编")

    def log_in(self, name: str, password: str) -> Actor:
        """Show who one is. Raises `Refused` alike for a wrong name and a wrong password."""
        name = name.strip()
        self._demand_patience(name)
        account = next((account for account in self.listing() if account.name == name and account.is_active), None)
        kept = self._shelf.secrets(name)[0]
        if not is_right(kept or hashed("·" * 12), password) or account is None:
            self._log.note_apart("login.refused", name, name)
            raise Refused("姓名或口令不对。忘了口令可以用恢复码重设，或请管理员重设")
        actor = Actor(account.name, account.roles)
        self._store.gate.enter(actor)
        self._log.note_apart("login", name, name)
        return actor

    def _demand_patience(self, name: str) -> None:
        """Five wrong ones in a row, the last less than a minute ago; a clock set back doesn't make the wait longer."""
        last = self._lines.last_of("login", name, TRIES)
        if len(last) == TRIES and all(line.act == "login.refused" for line in last):
            passed = self._clock() - last[0].at
            if timedelta(0) <= passed < PAUSE:
                raise Refused("连错 {0} 次，请 {1} 秒后再试", TRIES, (PAUSE - passed).seconds + 1)

    def lock(self) -> None:
        """Nobody is at the desk any more; without accounts nothing happens."""
        if self.are_kept and self.actor.name:
            self._log.note_apart("lock", self.actor.name)
            self._store.gate.leave()

    def change_password(self, old: str, new: str) -> Change:
        """One's own."""
        name = self.actor.name
        if not is_right(self._shelf.secrets(name)[0], old):
            self._log.note_apart("login.refused", name, name)
            raise Refused("原来的口令不对")
        demand_good(new)
        self._put_password(name, new, None, "account.password", name)
        return _change("改口令")

    def recover(self, name: str, code: str, new: str) -> Opened:
        """A forgotten password: the recovery code of the account gives it another one, and a new code. Raises `Refused`."""
        name = name.strip()
        self._demand_patience(name)
        active = any(account.name == name and account.is_active for account in self.listing())
        kept = self._shelf.secrets(name)[1]
        if not is_right(kept or hashed("·" * 12), plain_code(code)) or not active:
            self._log.note_apart("login.refused", name, name)
            raise Refused("姓名或恢复码不对。恢复码是建账号时给的 25 位字母和数字；没有了就请管理员重设口令")
        demand_good(new)
        return self._renewed(name, new, "account.recover", name)

    @needs("account.manage")
    def reset(self, name: str, new: str) -> Opened:
        """An administrator gives somebody another password, and a new recovery code."""
        self._shelf.get(name)
        demand_good(new)
        return self._renewed(name, new, "account.reset", self.actor.name)

    def _renewed(self, name: str, new: str, act: str, person: str) -> Opened:
        code = new_recovery_code()
        self._put_password(name, new, code, act, person)
        return Opened(_change("重设口令"), code)

    def _put_password(self, name: str, new: str, code: str | None, act: str, person: str) -> None:
        with self._store.writing() as lane:
            self._shelf.put_secrets(lane, name, hashed(new), None if code is None else hashed(plain_code(code)))
            self._log.note(lane, act, name, person)

    @needs("account.manage")
    def set_roles(self, name: str, roles: Iterable[Role]) -> Change:
        """Give somebody other roles; the last administrator stays one."""
        chosen = frozenset(roles)
        account = self._shelf.get(name)
        if not chosen:
            raise BadInput("请至少选一项职责；不再来上班的人请停用账号")
        if Role.ADMINISTRATOR not in chosen:
            self._demand_another_administrator(account)
        with self._store.writing() as lane:
            self._shelf.put_roles(lane, name, chosen)
            self._log.note(lane, "account.roles", name, roles=role_names(chosen))
        if self.actor.name == name:
            self._store.gate.enter(Actor(name, chosen))
        return _change("改账号职责")

    @needs("account.manage")
    def end(self, name: str) -> Change:
        """Somebody left: the account can't be used any more, what he signed stays."""
        self._demand_another_administrator(self._shelf.get(name))
        self._put_left(name, self._clock(), "account.end")
        return _change("停用账号")

    @needs("account.manage")
    def reopen(self, name: str) -> Change:
        """Somebody came back."""
        self._shelf.get(name)
        self._put_left(name, None, "account.reopen")
        return _change("恢复账号")

    def _put_left(self, name: str, left: datetime | None, act: str) -> None:
        with self._store.writing() as lane:
            self._shelf.put_left(lane, name, left)
            self._log.note(lane, act, name)

    def _demand_another_administrator(self, account: Account) -> None:
        others = [other for other in self.listing() if other.is_active and other.name != account.name]
        if Role.ADMINISTRATOR in account.roles and account.is_active and not any(Role.ADMINISTRATOR in other.roles for other in others):
            raise NotReady("{0} 是唯一的管理员；请先让另一个人做管理员", account.name)


def _change(label: str) -> Change:
    return Change(label, accounts=True)
