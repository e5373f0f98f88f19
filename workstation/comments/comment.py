"""A comment (批注): some words of a report, what somebody says to them, the replies, and whether it is settled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words of one part of a report: `[start, end)` in code points of the part's paragraphs, parted by one line break each.

    `part` is one of `versions.comparison.PARTS`.
    """

    part: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer in a thread."""

    id: int
    person: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Comment:
    """One thread. `anchor` is null while the words that it is about don't stand in the report any more (原处已删)."""

    id: int
    slug: str
    anchor: Anchor | None
    words: str
    """What it was said about, as it stood then."""
    person: str
    at: datetime
    text: str
    replies: tuple[Reply, ...] = ()
    settled: datetime | None = None
    settled_by: str = ""
    assigned: str = ""
    """指给谁; empty for nobody in particular."""
    due: date | None = None
    source: str = ""
    """The reviewer's file that it came from; empty for one made here."""
    title: str = ""
    """The report's, where comments of several reports are listed."""

    @property
    def is_open(self) -> bool:
        """Whether it still waits for somebody."""
        return self.settled is None

    def is_late(self, today: date) -> bool:
        """Whether its day is over."""
        return self.is_open and self.due is not None and self.due < today
