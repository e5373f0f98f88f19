"""What stands of a printed report in a month's account: what was said of it, what it counts, and each person's share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime

    from workstation.fees.people import Asked, Payee

TEXT, PICTURE, EDITING, ORGANISING, PAGE, FAULT = "文", "图", "编辑", "组织", "编版", "差错"
"""What an entry is for."""


@dataclass(frozen=True, slots=True)
class Note:
    """What the editor in charge said of a printed report. Empty: as the program guesses. `bonus` in hundredths of a point."""

    day: date
    slug: str
    grade: str = ""
    kind: str = ""
    bonus: int = 0
    shares: dict[str, int] = field(default_factory=dict)
    """Weights by signed name, where they are given by hand."""
    people: dict[str, str] = field(default_factory=dict)
    """Keys of people by signed name, where the editor was asked."""
    reason: str = ""
    person: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a report stands."""

    day: date
    page: str
    is_front: bool = False
    leads: bool = False
    is_brief: bool = False
    block_head: str = ""
    pictures: int | None = None
    """Pictures that stand with it; null on a page where no picture was placed: then those that it has."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a person's account. `points` in hundredths, `cents` in 分; outside writers have 分 only, our own people points only."""

    day: date
    page: str
    slug: str
    title: str
    payee: Payee
    signed: str
    """The name as it was signed."""
    role: str
    work: str
    points: int = 0
    cents: int = 0
    how: str = ""
    characters: int = 0
    """The share of the report's characters."""
    pictures: int = 0


@dataclass(frozen=True, slots=True)
class Scored:
    """A printed report as it is graded."""

    place: Place
    slug: str
    title: str
    kind: str
    guessed: str
    """The kind that was guessed."""
    grade: str
    is_graded: bool
    characters: int
    pictures: int
    points: int
    """What the text counts for our own people, in hundredths."""
    cents: int
    """What it counts for outside writers."""
    how: str
    byline: str
    entries: tuple[Entry, ...] = ()
    asked: tuple[Asked, ...] = ()
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """A name that signs a report, once for each kind of work."""

    name: str
    role: str
    outlet: str | None
    work: str
