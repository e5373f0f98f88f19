"""Staff in the store."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from workstation.store.days import day_text, stored_day
from workstation.store.people_tables import StaffTable
from workstation.store.plain import dumps, storable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.people.roster import Staff
    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing

_READ = (
    StaffTable.id,
    StaffTable.name,
    StaffTable.role,
    StaffTable.desk,
    StaffTable.joined,
    StaffTable.left,
    StaffTable.pen_names,
    StaffTable.aliases,
    StaffTable.traditional,
    StaffTable.press_card,
    StaffTable.unit,
)


class StaffShelf:
    """Reads staff, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def listing(self) -> tuple[Staff, ...]:
        """Everybody, in the order in which they were entered."""
        from workstation.people.roster import Staff

        return tuple(
            _staff(row, Staff) for row in self._store.rows(StaffTable.select(*_READ).where(~StaffTable.removed).order_by(StaffTable.id))
        )

    def put(self, lane: Writing, staff: Staff, ident: int | None) -> None:
        """Enter a person, or change the one of an id."""
        if ident is None:
            lane.insert(StaffTable, **_values(staff))
        else:
            lane.update(StaffTable, ident, removed=False, **_values(staff))

    def add_all(self, lane: Writing, staff: Sequence[Staff]) -> None:
        """Enter many people at once."""
        lane.insert_all(StaffTable, [_values(person) for person in staff])

    def remove(self, lane: Writing, ident: int) -> None:
        """Put a person out of sight."""
        lane.update(StaffTable, ident, removed=True)


def _values(staff: Staff) -> dict[str, Any]:
    return {
        "name": storable(staff.name),
        "role": storable(staff.role),
        "desk": storable(staff.desk),
        "joined": day_text(staff.joined),
        "left": day_text(staff.left),
        "pen_names": dumps(list(staff.pen_names)),
        "aliases": dumps(list(staff.aliases)),
        "traditional": storable(staff.traditional),
        "press_card": storable(staff.press_card),
        "unit": storable(staff.unit),
    }


def _staff(row: Row, made: type[Staff]) -> Staff:
    ident, name, role, desk, joined, left, pen_names, aliases, *rest = row
    return made(ident, name, role, desk, stored_day(joined), stored_day(left), _names(pen_names), _names(aliases), *rest)


def _names(text: str) -> tuple[str, ...]:
    return () if text == "[]" else tuple(json.loads(text))
