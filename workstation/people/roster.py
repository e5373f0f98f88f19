"""本报人员名录: who works for the paper and when, and whose name a written name is, or nearly is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from workstation.attribution.roles import roles_agree
from workstation.people.known import NameIndex
from workstation.people.nearness import MatchKind, Nearness

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Match", "MatchKind", "NameStanding", "Roster", "Staff", "Standing"]


@dataclass(frozen=True, slots=True)
class Staff:
    """A person on the roster. `joined` and `left` are first and last day, both counted in; `left` None: still here."""

    id: int | None
    name: str
    role: str
    desk: str = ""
    joined: date | None = None
    left: date | None = None
    pen_names: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    traditional: str = ""
    press_card: str = ""
    unit: str = ""

    def here_on(self, day: date | None) -> bool:
        """Whether the person works here on a day; without a day, always."""
        return day is None or ((self.joined is None or self.joined <= day) and (self.left is None or day <= self.left))

    @property
    def label(self) -> str:
        """What tells the person from others: role and desk."""
        return "，".join(part for part in (self.role, self.desk) if part)

    @property
    def term(self) -> str:
        """2015-03-01起, 2009-03-01至2022-06-30; empty where the roster has no day."""
        if self.left:
            return f"{self.joined or ''}至{self.left}"
        return f"{self.joined}起" if self.joined else ""

    @property
    def entry(self) -> str:
        """The person as a finding quotes the roster: role, desk and term."""
        return "，".join(part for part in (self.label, self.term) if part)


@dataclass(frozen=True, slots=True)
class Match:
    """A person whose name a written one nearly is, and in what the two differ."""

    kind: MatchKind
    staff: Staff
    name: str
    """Which of the person's names it nearly is: the name itself or a pen-name."""
    guessed: bool = False
    """The one character that differs neither sounds nor looks like the right one."""


class Standing(StrEnum):
    """How a written name stands to the roster."""

    KNOWN = "known"
    NEARLY = "nearly"
    UNKNOWN = "unknown"
    LEFT = "left"
    NOT_YET = "not-yet"
    WRONG_ROLE = "wrong-role"


@dataclass(frozen=True, slots=True)
class NameStanding:
    """The standing with whom it concerns: the person known, or the one nearly named."""

    standing: Standing
    staff: Staff | None = None
    match: Match | None = None


class Roster:
    """The roster as an index that never changes; another roster is another object, whose index begins from the one `before`."""

    def __init__(self, staff: Iterable[Staff] = (), before: Roster | None = None) -> None:
        self.staff: tuple[Staff, ...] = tuple(staff)
        self._nearness_before: Nearness | None = before.__dict__.get("_nearness", before._nearness_before) if before else None

    @cached_property
    def by_name(self) -> Mapping[str, tuple[Staff, ...]]:
        """Who signs with a name: real names, pen-names and aliases."""
        index: dict[str, tuple[Staff, ...]] = {}
        for person in self.staff:
            for name in (person.name, *person.pen_names, *person.aliases):
                if person not in index.get(name, ()):
                    index[name] = (*index.get(name, ()), person)
        return index

    def __contains__(self, name: object) -> bool:
        return name in self.by_name

    def known(self, name: str, on: date | None = None) -> Staff | None:
        """Who signs with exactly this name; of namesakes one who is here on the day, if any."""
        people = self.by_name.get(name, ())
        return next((person for person in people if person.here_on(on)), people[0] if people else None)

    @cached_property
    def name_index(self) -> NameIndex:
        """Where anybody's names stand in a text."""
        return NameIndex(self.by_name)

    @cached_property
    def _nearness(self) -> Nearness:
        spellings = {person.traditional: person.name for person in self.staff if person.traditional}
        before, self._nearness_before = self._nearness_before, None
        return before.changed(self.by_name, spellings) if before else Nearness(self.by_name, spellings)

    def nearest(self, name: str, *, among_strangers: bool = False, role: str | None = None, on: date | None = None) -> Match | None:
        """Whose name it nearly is; `among_strangers` asks for more likeness, where most names are rightly unknown.

        Of names that are equally near, one whose bearer has the role and is here on the day. None for a name that is on the roster.
        """
        if name in self.by_name:
            return None
        near = [
            (one.distance, self._rank(person, role, on), one.name, person, one)
            for one in self._nearness.all_of(name, among_strangers=among_strangers)
            for person in self.by_name[one.name]
        ]
        if not near:
            return None
        *_, person, one = min(near, key=lambda each: each[:3])
        return Match(one.kind, person, one.name, one.guessed)

    def alternative(self, name: str, role: str | None, on: date | None) -> Staff | None:
        """Who has nearly this name, the role, and is here on the day: perhaps the one that is meant."""
        near = sorted((one.distance, one.name) for one in self._nearness.all_of(name) if not one.guessed)
        people = (person for _, other in near for person in self.by_name[other] if other != name)
        return next((person for person in people if self._rank(person, role, on) == 0), None)

    def _rank(self, person: Staff, role: str | None, on: date | None) -> int:
        return (role is not None and not roles_agree(role, person.role)) + 2 * (not person.here_on(on))

    def standing(self, name: str, role: str | None = None, on: date | None = None) -> NameStanding:
        """How a name under a role stands on a day; `role` None fits everyone."""
        people = self.by_name.get(name, ())
        if not people:
            match = self.nearest(name)
            return NameStanding(Standing.NEARLY, match.staff, match) if match else NameStanding(Standing.UNKNOWN)
        here = [person for person in people if person.here_on(on)]
        if not here:
            came = on is None or any(person.joined is None or person.joined <= on for person in people)
            return NameStanding(Standing.LEFT if came else Standing.NOT_YET, people[0])
        fitting = [person for person in here if role is None or roles_agree(role, person.role)]
        return NameStanding(Standing.KNOWN if fitting else Standing.WRONG_ROLE, (fitting or here)[0])
