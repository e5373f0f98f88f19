"""Tallies in the store."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from peewee import fn

from workstation.statistics.tally import Tally
from workstation.store.fee_tables import TallyTable
from workstation.store.plain import dumps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.store.store import Store
    from workstation.store.writing import Writing

_READ = (
    TallyTable.day,
    TallyTable.occasion,
    TallyTable.characters,
    TallyTable.counts,
    TallyTable.reports,
    TallyTable.page,
    TallyTable.slug,
)
_AT_ONCE = 100
TRAVELLING = ("print", "release", "check")
"""Occasions of which other desks are told."""


class TallyShelf:
    """Reads them, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def between(self, first: date, last: date) -> list[Tally]:
        """Of these days, in order."""
        query = TallyTable.select(*_READ).where(TallyTable.day.between(first.isoformat(), last.isoformat()))
        rows = self._store.rows(query.order_by(TallyTable.day, TallyTable.id))
        return [Tally(date.fromisoformat(day), occasion, size, json.loads(counts), *more) for day, occasion, size, counts, *more in rows]

    def days(self) -> tuple[date, date] | None:
        """The first and the last day."""
        row = self._store.row(TallyTable.select(fn.MIN(TallyTable.day), fn.MAX(TallyTable.day)))
        return (date.fromisoformat(row[0]), date.fromisoformat(row[1])) if row and row[0] else None

    def put(self, lane: Writing, tally: Tally, at: datetime) -> None:
        """Write one, in the place of the one before."""
        same = (TallyTable.day == tally.day.isoformat()) & (TallyTable.slug == tally.slug) & (TallyTable.occasion == tally.occasion)
        lane.run(TallyTable.delete().where(same))
        lane.run(TallyTable.insert(**_values(tally, at)))

    def travelling(self) -> list[tuple[str, str, str, list[Any]]]:
        """Day, occasion, slug, and time, page, reports, characters and counts, of every note but those of a whole store."""
        table = TallyTable
        query = table.select(table.day, table.occasion, table.slug, table.at, table.page, table.reports, table.characters, table.counts)
        rows = self._store.rows(query.where(table.occasion.in_(TRAVELLING)).order_by(table.id))
        return [(day, occasion, slug, [*values, json.loads(counts)]) for day, occasion, slug, *values, counts in rows]

    def put_values(self, lane: Writing, day: str, occasion: str, slug: str, values: Sequence[Any]) -> None:
        """Write what another desk noted, in the place of the one before."""
        at, page, reports, characters, counts = values
        tally = Tally(date.fromisoformat(day), occasion, characters, counts, reports, page, slug)
        self.put(lane, tally, datetime.fromisoformat(at))

    def clear(self, lane: Writing, occasion: str, days: Sequence[date]) -> None:
        """Forget an occasion's from the first to the last of these days."""
        if days:
            within = TallyTable.day.between(min(days).isoformat(), max(days).isoformat())
            lane.run(TallyTable.delete().where((TallyTable.occasion == occasion) & within))

    def add_all(self, lane: Writing, tallies: Sequence[Tally], at: datetime) -> None:
        """Add many."""
        for start in range(0, len(tallies), _AT_ONCE):
            lane.run(TallyTable.insert_many([_values(tally, at) for tally in tallies[start : start + _AT_ONCE]]))


def _values(tally: Tally, at: datetime) -> dict[str, Any]:
    return {
        "day": tally.day.isoformat(),
        "page": tally.page,
        "slug": tally.slug,
        "occasion": tally.occasion,
        "reports": tally.reports,
        "characters": tally.characters,
        "counts": dumps(dict(tally.counts)),
        "at": at.isoformat(timespec="seconds"),
    }
