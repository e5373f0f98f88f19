"""Who a signed name is, on the day of the paper: our own people, correspondents, or a question for the editor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.attribution.name_runs import is_medium
from workstation.attribution.roles import RoleKind, role_kind
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from workstation.people.correspondents import Correspondent, Correspondents
    from workstation.people.roster import Roster, Staff

NOBODY = "-"
"""不计酬: the answer that a name gets nothing."""
WHY = {"namesakes": "有 {0} 个人叫这个名字", "away": "这一天不在岗", "unknown": "人员名录里没有"}
"""Why a name is asked about."""
OUTSIDE = "out:"
"""By an outside writer whom no directory has; the name follows, and behind a stroke the unit."""


@dataclass(frozen=True, slots=True)
class Payee:
    """A person, or a name that stands for one. `key` is the same over all pen-names and terms."""

    key: str
    name: str
    is_staff: bool = False
    unit: str = ""
    """The desk of our own people, the unit of others."""
    role: str = ""
    """Our own people's, by the roster."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A name that may be several people's, or nobody's that we know: what it may be."""

    name: str
    why: str
    choices: tuple[Payee, ...]


class Payees:
    """Resolves names against the directories."""

    def __init__(self, roster: Roster, correspondents: Correspondents) -> None:
        self._roster, self._outside = roster, correspondents
        self._keys: dict[int, str] = {}

    def of(self, name: str, role: str | None, outlet: str | None, day: date, told: Mapping[str, str]) -> Payee | Asked | None:
        """Whose name it is; null for one that another medium pays. `told`: what the editor answered, keys by name."""
        if name in told:
            answered = self.by_key(told[name], name, day)
            if answered is not None or told[name] == NOBODY:
                return answered
        if outlet and is_medium(outlet):
            return None
        kind = role_kind(role)
        own = [] if kind is RoleKind.OUTSIDE else self._own(name, day)
        others = [] if kind is RoleKind.STAFF else self._others(name, outlet)
        found = [*own, *others]
        if len(found) == 1:
            return found[0]
        if found:
            return Asked(name, Told(WHY["namesakes"], len(found)), tuple(found))
        if kind is RoleKind.STAFF:
            return Asked(name, self._why_unknown(name), tuple(self._former(name)))
        return unlisted(name, outlet or "")

    def by_key(self, key: str, name: str, day: date) -> Payee | None:
        """The person of a key; null for nobody, or for one who is in no directory any more."""
        if key.startswith(OUTSIDE):
            signed, _, unit = key.removeprefix(OUTSIDE).partition("|")
            return unlisted(signed or name, unit)
        number = key.partition(":")[2]
        if key.startswith("staff:"):
            rows = [person for person in self._roster.staff if self.key_of(person) == key]
            here = [person for person in rows if person.here_on(day)]
            return self._payee((here or rows)[0]) if rows else None
        return next((_outsider(person) for person in self._outside.people if str(person.id) == number), None)

    def _own(self, name: str, day: date) -> list[Payee]:
        here = [person for person in self._roster.by_name.get(name, ()) if person.here_on(day)]
        return list({payee.key: payee for payee in map(self._payee, here)}.values())

    def _former(self, name: str) -> list[Payee]:
        return list({payee.key: payee for payee in map(self._payee, self._roster.by_name.get(name, ()))}.values())

    def _others(self, name: str, unit: str | None) -> list[Payee]:
        people = self._outside.by_name.get(name, ())
        colleagues = [person for person in people if unit and person.unit and (unit in person.unit or person.unit in unit)]
        return [_outsider(person) for person in colleagues or people]

    def _why_unknown(self, name: str) -> str:
        return Told(WHY["away"] if name in self._roster else WHY["unknown"])

    def _payee(self, person: Staff) -> Payee:
        return Payee(self.key_of(person), person.name, True, person.desk, person.role)

    def key_of(self, person: Staff) -> str:
        """One key for all terms of a person: rows of one name are one person unless their terms overlap in different desks."""
        ident = person.id or 0
        if ident not in self._keys:
            rows = [row for row in self._roster.by_name[person.name] if row.name == person.name]
            same = rows if not _namesakes(rows) else [row for row in rows if _alike(row, person)]
            self._keys[ident] = f"staff:{min(row.id or 0 for row in same)}"
        return self._keys[ident]


def unlisted(name: str, unit: str = "") -> Payee:
    """An outside writer whom no directory has."""
    return Payee(f"{OUTSIDE}{name}{f'|{unit}' if unit else ''}", name, False, unit)


def _outsider(person: Correspondent) -> Payee:
    return Payee(f"correspondent:{person.id}", person.name, False, person.unit)


def _namesakes(rows: Sequence[Staff]) -> bool:
    """Whether people of one name work here at one time."""
    return any(_overlap(one, other) and not _alike(one, other) for at, one in enumerate(rows) for other in rows[at + 1 :])


def _alike(one: Staff, other: Staff) -> bool:
    if one.press_card and other.press_card:
        return one.press_card == other.press_card
    return one.desk == other.desk and one.unit == other.unit


def _overlap(one: Staff, other: Staff) -> bool:
    late_enough = one.left is None or other.joined is None or other.joined <= one.left
    return late_enough and (other.left is None or one.joined is None or one.joined <= other.left)
