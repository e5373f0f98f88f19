"""Correspondents in the store."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from workstation.store.days import day_text, stored_day
from workstation.store.people_tables import CorrespondentTable
from workstation.store.plain import dumps, storable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.people.correspondents import Correspondent
    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing

_READ = (
    CorrespondentTable.name,
    CorrespondentTable.unit,
    CorrespondentTable.phone,
    CorrespondentTable.aliases,
    CorrespondentTable.traditional,
    CorrespondentTable.met,
    CorrespondentTable.id,
)


class CorrespondentsShelf:
    """Reads correspondents, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def listing(self) -> tuple[Correspondent, ...]:
        """Everybody, in the order in which they were entered."""
        query = CorrespondentTable.select(*_READ).where(~CorrespondentTable.removed).order_by(CorrespondentTable.id)
        from workstation.people.correspondents import Correspondent

        return tuple(_correspondent(row, Correspondent) for row in self._store.rows(query))

    def put(self, lane: Writing, person: Correspondent, ident: int | None) -> None:
        """Enter a person, or change the one of an id."""
        if ident is None:
            lane.insert(CorrespondentTable, **_values(person))
        else:
            lane.update(CorrespondentTable, ident, removed=False, **_values(person))

    def add_all(self, lane: Writing, people: Sequence[Correspondent]) -> None:
        """Enter many at once."""
        lane.insert_all(CorrespondentTable, [_values(person) for person in people])

    def remove(self, lane: Writing, ident: int) -> None:
        """Put a person out of sight."""
        lane.update(CorrespondentTable, ident, removed=True)


def _values(person: Correspondent) -> dict[str, Any]:
    return {
        "name": storable(person.name),
        "unit": storable(person.unit),
        "phone": storable(person.phone),
        "aliases": dumps(list(person.aliases)),
        "traditional": storable(person.traditional),
        "met": day_text(person.met),
    }


def _correspondent(row: Row, made: type[Correspondent]) -> Correspondent:
    name, unit, phone, aliases, traditional, met, ident = row
    return made(name, unit, phone, () if aliases == "[]" else tuple(json.loads(aliases)), traditional, stored_day(met), ident)
