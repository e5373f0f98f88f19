"""What the checks found, counted by rule: when a report was released, when a page was printed, when an issue or the store was checked.

A tally is a note beside the work, not an act: nobody needs a right for it, and 撤销 knows nothing of it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.store.tally_shelf import TallyShelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date, datetime

    from workstation.changes import Change
    from workstation.store.store import Store

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


class TallyBook:
    """Keeps them; each occasion's newest note of a report counts."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store, self._clock = store, clock
        self._shelf = TallyShelf(store)

    def note(self, tallies: Iterable[Tally]) -> Change:
        """Write over what was noted of the same day, page, report and occasion."""
        with self._store.writing() as lane:
            for tally in tallies:
                self._shelf.put(lane, tally, self._clock())
        return lane.change

    def note_recheck(self, tallies: Sequence[Tally]) -> Change:
        """What a check of the whole store found, in the place of what the one before found in these days."""
        with self._store.writing() as lane:
            self._shelf.clear(lane, "recheck", [tally.day for tally in tallies])
            self._shelf.add_all(lane, tallies, self._clock())
        return lane.change

    def between(self, first: date, last: date) -> tuple[Tally, ...]:
        """What counts of these days, the oldest first: of each day the tallies of its first occasion."""
        return tuple(counting(self._shelf.between(first, last)))

    def days(self) -> tuple[date, date] | None:
        """The first and the last day that anything was noted of."""
        return self._shelf.days()


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
