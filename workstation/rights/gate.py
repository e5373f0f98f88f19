"""The gate that every write passes: who acts, whether he may, and word of every refusal.

While the desk has fewer than two accounts it is one person's, and everything is open. The gate belongs to the store, so that a service
can't be had without it; `needs` names what a service method demands, and a test finds every method that forgot.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, Protocol, TypeVar, cast

from workstation.errors import Refused
from workstation.rights.table import ROLE_NAMES, Role, may, rights_table
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts."""

    name: str
    roles: frozenset[Role] = frozenset()


NOBODY = Actor("")


class Gate:
    """Opened by `enter`, closed by `leave`. `told` hears of refusals: action, subject, sentence."""

    def __init__(self, is_kept: Callable[[], bool]) -> None:
        self._ask = is_kept
        self._is_kept: bool | None = None
        self._actor = NOBODY
        self.told: Callable[[str, str, str], None] = lambda action, subject, sentence: None

    @property
    def is_kept(self) -> bool:
        """Whether one must say who one is: there are two accounts or more."""
        if self._is_kept is None:
            self._is_kept = self._ask()
        return self._is_kept

    def accounts_changed(self) -> None:
        """Accounts came or went."""
        self._is_kept = None

    @property
    def actor(self) -> Actor:
        """Who is at the desk; nobody while it is locked, and the name alone where one person works."""
        return self._actor

    def enter(self, actor: Actor) -> None:
        """Somebody has shown who he is."""
        self._actor = actor

    def leave(self) -> None:
        """Nobody is at the desk any more."""
        self._actor = NOBODY

    def may(self, action: str) -> bool:
        """Whether who is at the desk may do it; asked by views, so that they don't offer what would be refused."""
        return not self.is_kept or may(self._actor.roles, action)

    def demand(self, action: str, subject: str = "") -> None:
        """Raise `Refused`, and have it logged, unless who is at the desk may do it."""
        if not self.may(action):
            self.refuse(action, subject, self.sentence(action))

    def refuse(self, action: str, subject: str, sentence: str) -> None:
        """Refuse for a reason that isn't in the table."""
        self.told(action, subject, sentence)
        raise Refused(sentence)

    def sentence(self, action: str) -> str:
        """Why who is at the desk may not do it, and who may."""
        label, roles = rights_table()[action].label, rights_table()[action].roles
        if self._actor == NOBODY:
            return Told(WORDS["nobody"], Told(label))
        by = Told(WORDS["by"], _roles(roles)) if roles else Told(WORDS["by nobody"])
        return Told(WORDS["may not"], self._actor.name, _roles(self._actor.roles), Told(label), by)


WORDS = {
    "nobody": "还没有登录，不能{0}。请先登录（命令行用 --as 姓名）",
    "by": "这要由{0}来做",
    "by nobody": "没有人可以这样做，请走审读流程",
    "may not": "{0}（{1}）不能{2}；{3}",
}
"""What is told of a right that somebody lacks."""


def _roles(roles: frozenset[Role]) -> Told:
    return Told.joined([Told(name) for role, name in ROLE_NAMES.items() if role in roles], "、")


class Guarded(Protocol):
    """A service: it has a store, and the store has the gate."""

    _store: Kept


class Kept(Protocol):
    """What has a gate."""

    gate: Gate


def needs(action: str) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """A service method that only those may call whom the table lets do `action`."""
    if action not in rights_table():
        raise LookupError(action)

    def guard(method: Callable[P, T]) -> Callable[P, T]:
        @wraps(method)
        def guarded(*args: P.args, **kwargs: P.kwargs) -> T:
            cast("Guarded", args[0])._store.gate.demand(action, _subject(args))
            return method(*args, **kwargs)

        guarded.__dict__["needs"] = action
        return guarded

    return guard


def _subject(args: tuple[object, ...]) -> str:
    """What a call is about, for the log: the slug or slugs that it names, if it names any."""
    first = args[1] if len(args) > 1 else ""
    if isinstance(first, (list, tuple)) and all(isinstance(part, str) for part in first):
        return "、".join(first)
    if isinstance(first, date):
        return first.isoformat()
    return first if isinstance(first, str) else str(getattr(first, "slug", ""))
