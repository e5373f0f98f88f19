"""Officials and organs in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from workstation.store.days import day_text, stored_day
from workstation.store.people_tables import OfficialTable, OrganTable
from workstation.store.plain import storable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.people.officials import Official, Organ
    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing

_OFFICIAL = (
    OfficialTable.name,
    OfficialTable.post,
    OfficialTable.organ,
    OfficialTable.rank,
    OfficialTable.joined,
    OfficialTable.left,
    OfficialTable.traditional,
    OfficialTable.source,
    OfficialTable.id,
)
_ORGAN = (OrganTable.name, OrganTable.full, OrganTable.short, OrganTable.rank, OrganTable.level, OrganTable.also, OrganTable.id)


class OfficialsShelf:
    """Reads officials and organs, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def listing(self) -> tuple[Official, ...]:
        """Every post that was, is or will be held, in the order in which they were entered."""
        query = OfficialTable.select(*_OFFICIAL).where(~OfficialTable.removed).order_by(OfficialTable.id)
        from workstation.people.officials import Official

        return tuple(_official(row, Official) for row in self._store.rows(query))

    def organs(self) -> tuple[Organ, ...]:
        """The organs by rank, those without one last."""
        from workstation.people.officials import Organ

        query = OrganTable.select(*_ORGAN).where(~OrganTable.removed)
        kept = [Organ(*row) for row in self._store.rows(query.order_by(OrganTable.id))]
        return tuple(sorted(kept, key=lambda organ: (organ.rank is None, organ.rank or 0)))

    def put(self, lane: Writing, official: Official, ident: int | None) -> None:
        """Enter a post, or change the one of an id."""
        if ident is None:
            lane.insert(OfficialTable, **_values(official))
        else:
            lane.update(OfficialTable, ident, removed=False, **_values(official))

    def add_all(self, lane: Writing, officials: Sequence[Official]) -> None:
        """Enter many posts at once."""
        lane.insert_all(OfficialTable, [_values(official) for official in officials])

    def remove(self, lane: Writing, ident: int) -> None:
        """Put a post out of sight."""
        lane.update(OfficialTable, ident, removed=True)

    def put_organ(self, lane: Writing, organ: Organ, ident: int | None) -> None:
        """Enter an organ, or change the one of an id."""
        if ident is None:
            lane.insert(OrganTable, **_organ_values(organ))
        else:
            lane.update(OrganTable, ident, removed=False, **_organ_values(organ))

    def remove_organ(self, lane: Writing, ident: int) -> None:
        """Put an organ out of sight."""
        lane.update(OrganTable, ident, removed=True)


def _values(official: Official) -> dict[str, Any]:
    return {
        "name": storable(official.name),
        "post": storable(official.post),
        "organ": storable(official.organ),
        "rank": official.rank,
        "joined": day_text(official.joined),
        "left": day_text(official.left),
        "traditional": storable(official.traditional),
        "source": storable(official.source),
    }


def _organ_values(organ: Organ) -> dict[str, Any]:
    values: dict[str, Any] = {field: storable(getattr(organ, field)) for field in ("name", "full", "short", "level", "also")}
    return {**values, "rank": organ.rank}


def _official(row: Row, made: type[Official]) -> Official:
    name, post, organ, rank, joined, left, *rest = row
    return made(name, post, organ, rank, stored_day(joined), stored_day(left), *rest)
