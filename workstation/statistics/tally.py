"""What the checks found, counted by rule: when a report was released, when a page was printed, when an issue or the store was checked."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

OCCASIONS = ("print", "release", "check", "recheck")
"""付印, 签发, 查整期, 整库复查: of one day the first of these that there is counts."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Findings by rule in so many reports of one day's paper. `page`, `slug`: of one report; empty for a day as a whole."""

    day: date
    occasion: str
    characters: int
    counts: Mapping[str, int] = field(default_factory=dict)
    reports: int = 1
    page: str = ""
    slug: str = ""


@dataclass(frozen=True, slots=True)
class Period:
    """A month (2026-01) or an issue's day (2026-01-12) with its findings by rule."""

    name: str
    reports: int
    characters: int
    counts: Mapping[str, int]

    def rate(self, count: int) -> float:
        """So many in ten thousand characters."""
        return 10_000 * count / self.characters if self.characters else 0.0


def counting(tallies: Iterable[Tally]) -> list[Tally]:
    """Of each day those of the occasion that comes first in `OCCASIONS`: nothing is counted twice."""
    by_day: dict[date, list[Tally]] = {}
    for tally in tallies:
        by_day.setdefault(tally.day, []).append(tally)
    found = []
    for day in sorted(by_day):
        first = min(OCCASIONS.index(tally.occasion) for tally in by_day[day])
        found += [tally for tally in by_day[day] if tally.occasion == OCCASIONS[first]]
    return found


def periods(tallies: Iterable[Tally], *, by_month: bool = True) -> tuple[Period, ...]:
    """Months, or issues, with their findings, the oldest first."""
    counts: dict[str, Counter[str]] = {}
    sizes: dict[str, tuple[int, int]] = {}
    for tally in tallies:
        name = f"{tally.day:%Y-%m}" if by_month else tally.day.isoformat()
        counts.setdefault(name, Counter()).update(tally.counts)
        reports, characters = sizes.get(name, (0, 0))
        sizes[name] = (reports + tally.reports, characters + tally.characters)
    return tuple(Period(name, sizes[name][0], sizes[name][1], dict(counts[name])) for name in sorted(counts))
