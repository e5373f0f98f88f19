"""A version (历次文本) of a report: what it was at the end of a stretch of work by one person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from workstation.report import Reading, Report


@dataclass(frozen=True, slots=True)
class Version:
    """One entry of a report's timeline; its text is read when it is wanted."""

    id: int
    begun: datetime
    at: datetime
    """First and last write of the stretch."""
    person: str = ""
    name: str = ""
    """Given by hand, such as 送审稿; empty for one that made itself."""
    reading: Reading = Reading.DRAFT
    revision: int = 0
    characters: int = 0
    """版面字数 of the body."""


@dataclass(frozen=True, slots=True)
class State:
    """A report as it was, and who made it so, when."""

    report: Report
    person: str
    at: datetime
