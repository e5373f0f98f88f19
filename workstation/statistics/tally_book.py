"""The desk's tallies: each occasion's newest note of a report counts.

A tally is a note beside the work, not an act: nobody needs a right for it, and 撤销 knows nothing of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.statistics.tally import counting
from workstation.store.tally_shelf import TallyShelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date, datetime

    from workstation.changes import Change
    from workstation.statistics.tally import Tally
    from workstation.store.store import Store


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
