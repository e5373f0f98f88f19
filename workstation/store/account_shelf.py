"""Accounts in the store."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from workstation.errors import NotFound
from workstation.rights.table import Role
from workstation.store.plain import dumps
from workstation.store.sign_tables import AccountTable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing

_READ = (AccountTable.id, AccountTable.name, AccountTable.roles, AccountTable.since, AccountTable.left)


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who works at the desk; `left` ends the account, and its name stays in the log."""

    name: str
    roles: frozenset[Role]
    since: datetime
    left: datetime | None = None
    id: int = 0

    @property
    def is_active(self) -> bool:
        """Whether one can log in with it."""
        return self.left is None


class AccountShelf:
    """Reads accounts, and writes them inside a `Writing`. Hashes never leave it but by `secrets`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def listing(self) -> tuple[Account, ...]:
        """All accounts, those that ended too."""
        return tuple(_account(row) for row in self._store.rows(AccountTable.select(*_READ).order_by(AccountTable.id)))

    def get(self, name: str) -> Account:
        """By name; raises `NotFound`."""
        row = self._store.row(AccountTable.select(*_READ).where(AccountTable.name == name))
        if row is None:
            raise NotFound("没有“{0}”这个账号", name)
        return _account(row)

    def secrets(self, name: str) -> tuple[str, str]:
        """The hashes of password and recovery code; empty ones for a name without account."""
        row = self._store.row(AccountTable.select(AccountTable.password, AccountTable.recovery).where(AccountTable.name == name))
        return (row[0], row[1]) if row else ("", "")

    def add(self, lane: Writing, account: Account, password: str, recovery: str) -> None:
        """A new one, with its hashes."""
        values = {"name": account.name, "roles": _roles(account.roles), "since": account.since.isoformat(timespec="seconds")}
        lane.run(AccountTable.insert(password=password, recovery=recovery, **values))

    def put_secrets(self, lane: Writing, name: str, password: str, recovery: str | None = None) -> None:
        """Another password, and with it another recovery code if one is given."""
        values = {"password": password} if recovery is None else {"password": password, "recovery": recovery}
        lane.run(AccountTable.update(**values).where(AccountTable.name == name))

    def put_roles(self, lane: Writing, name: str, roles: Iterable[Role]) -> None:
        """Other roles."""
        lane.run(AccountTable.update(roles=_roles(roles)).where(AccountTable.name == name))

    def put_left(self, lane: Writing, name: str, left: datetime | None) -> None:
        """End an account, or open it again."""
        lane.run(AccountTable.update(left=left and left.isoformat(timespec="seconds")).where(AccountTable.name == name))


def _roles(roles: Iterable[Role]) -> str:
    chosen = set(roles)
    return dumps([role.value for role in Role if role in chosen])


def _account(row: Row) -> Account:
    ident, name, roles, since, left = row
    known = frozenset(map(Role, json.loads(roles)))
    return Account(name, known, datetime.fromisoformat(since), datetime.fromisoformat(left) if left else None, ident)
