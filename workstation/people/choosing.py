"""Whom an editor means by a few keys: a part of the name, the initials of its pinyin, a role; who signed last stands first."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from workstation.attribution.roles import roles_agree

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from workstation.people.correspondents import Correspondents
    from workstation.people.roster import Roster
    from workstation.report import Report

OUTSIDE = "通讯员"
_MOST_READINGS = 8


@dataclass(frozen=True, slots=True)
class Choice:
    """Somebody who may be chosen: `role` is the one held, `detail` the desk or the unit, `initials` zxm for 张小满."""

    name: str
    role: str
    detail: str
    initials: frozenset[str]


def choices_of(roster: Roster, correspondents: Correspondents) -> tuple[Choice, ...]:
    """Everybody who works here today under each of their names, then every correspondent. Looks sounds up: not for the main thread."""
    staff = (
        Choice(name, person.role, person.desk, initials_of(name))
        for person in roster.staff
        if person.left is None
        for name in dict.fromkeys((person.name, *person.pen_names))
    )
    outside = (Choice(person.name, OUTSIDE, person.unit, initials_of(person.name)) for person in correspondents.people)
    return tuple(dict.fromkeys((*staff, *outside)))


def matching(choices: Iterable[Choice], text: str, role: str, recent: Mapping[str, int], limit: int = 60) -> tuple[Choice, ...]:
    """Who fits what was typed, the likeliest first: by how it fits, then whoever holds the role, then who signed last.

    `recent` gives a number to each name that was used lately, 0 to the last one.
    """
    typed = text.strip().lower()
    ranked = ((rank, choice) for choice in choices if (rank := _fit(choice, typed)) is not None)
    order = sorted(ranked, key=lambda pair: (pair[0], not roles_agree(role, pair[1].role), recent.get(pair[1].name, len(recent))))
    return tuple(choice for _, choice in order[:limit])


def _fit(choice: Choice, typed: str) -> int | None:
    if not typed or choice.name.startswith(typed):
        return 0
    if any(initials.startswith(typed) for initials in choice.initials):
        return 1
    return 2 if typed in choice.name or typed in choice.detail or typed in choice.role else None


@cache
def initials_of(name: str) -> frozenset[str]:
    """The first letters of a name's sounds, one string for each way of reading it."""
    from workstation.people.sounds import sounds_of

    letters = [sorted({sound[0] for sound in sounds_of(char)}) or [char.lower()] for char in name]
    ways = product(*letters)
    return frozenset("".join(way) for way, _ in zip(ways, range(_MOST_READINGS), strict=False))


def names_signed(reports: Iterable[Report]) -> dict[str, int]:
    """The names on the attribution lines of reports, newest first, numbered in the order in which they were met."""
    from workstation.attribution.finder import read_attributions

    met: dict[str, int] = {}
    for report in reports:
        for text in (*(line.text for line in report.attribution_lines), *report.body[:1]):
            for read in read_attributions(text):
                for slot in read.slots:
                    met.setdefault(slot.name, len(met))
    return met
