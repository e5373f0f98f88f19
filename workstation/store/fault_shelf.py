"""The register of faults in the store."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from peewee import fn

from workstation.register.fault import Fault
from workstation.store.plain import storable
from workstation.store.tables import FaultTable, PageCountTable

if TYPE_CHECKING:
    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing

_TEXTS = ("page", "wrong", "right", "kind", "grade", "place", "stage", "slug", "title", "missed_by", "note", "person")
_FIELDS = (*_TEXTS, "day", "weighty", "count", "at", "id")


class FaultShelf:
    """Reads faults and counts, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def between(self, first: date, last: date) -> tuple[Fault, ...]:
        """Faults of the issues from one day to another, the newest issue first, in the order they were entered."""
        query = FaultTable.select(*(getattr(FaultTable, name) for name in _FIELDS)).where(
            ~FaultTable.removed & FaultTable.day.between(first.isoformat(), last.isoformat())
        )
        return tuple(_fault(row) for row in self._store.rows(query.order_by(FaultTable.day.desc(), FaultTable.id)))

    def days(self) -> tuple[date, ...]:
        """Issues with faults, newest first."""
        query = FaultTable.select(FaultTable.day).where(~FaultTable.removed).distinct().order_by(FaultTable.day.desc())
        return tuple(date.fromisoformat(row[0]) for row in self._store.rows(query))

    def exists(self, ident: int) -> bool:
        """Whether a fault stands in the register."""
        row = self._store.row(FaultTable.select(fn.COUNT(FaultTable.id)).where((FaultTable.id == ident) & ~FaultTable.removed))
        return bool(row and row[0])

    def put(self, lane: Writing, fault: Fault) -> None:
        """Add a fault, or write over the one of its id."""
        values = _values(fault)
        if fault.id is None:
            lane.insert(FaultTable, **values)
        else:
            lane.update(FaultTable, fault.id, **values)

    def remove(self, lane: Writing, ident: int) -> None:
        """Mark a fault removed."""
        lane.update(FaultTable, ident, removed=True)

    def counts(self, day: date) -> dict[str, int]:
        """Characters of pages, where an editor said so."""
        table = PageCountTable
        query = table.select(table.page, table.characters).where((table.day == day.isoformat()) & ~table.removed).order_by(table.id)
        return {row[0]: row[1] for row in self._store.rows(query)}

    def put_count(self, lane: Writing, day: date, page: str, characters: int | None) -> None:
        """Say how many characters a page counts; null: as it is planned."""
        table = PageCountTable
        query = table.select(table.id).where((table.day == day.isoformat()) & (table.page == page) & ~table.removed)
        stood = self._store.row(query)
        if stood is not None:
            lane.update(table, stood[0], **({"removed": True} if characters is None else {"characters": characters}))
        elif characters is not None:
            lane.insert(table, day=day.isoformat(), page=storable(page), characters=characters)


def _fault(row: Row) -> Fault:
    texts, (day, weighty, count, at, ident) = row[: len(_TEXTS)], row[len(_TEXTS) :]
    named = dict(zip(_TEXTS, texts, strict=True))
    return Fault(day=date.fromisoformat(day), weighty=bool(weighty), count=count, at=datetime.fromisoformat(at), id=ident, **named)


def _values(fault: Fault) -> dict[str, Any]:
    texts = {name: storable(getattr(fault, name)) for name in _TEXTS}
    at = (fault.at or datetime.min).isoformat(timespec="seconds")
    return {**texts, "day": fault.day.isoformat(), "weighty": fault.weighty, "count": fault.count, "at": at}
