"""Waivers in the store: a report's, and the house's."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from workstation.checks.engine.finding import Waiver
from workstation.store.plain import storable
from workstation.store.report_shelf import among
from workstation.store.tables import HouseWaiverTable, ReportTable, WaiverTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from peewee import Query

    from workstation.store.store import Row, Store
    from workstation.store.table import Table
    from workstation.store.writing import Writing

_LOOKED_AT = 100
_FIELDS = ("id", "rule", "found", "reason", "person", "at", "before", "after")


class WaiverShelf:
    """Reads waivers, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def listing(self, slug: str) -> tuple[Waiver, ...]:
        """A report's waivers, oldest first."""
        report = ReportTable.select(ReportTable.id).where(ReportTable.slug == slug)
        query = _select(WaiverTable).where(WaiverTable.report.in_(report) & ~WaiverTable.removed)
        return tuple(_waiver(row, house=False) for row in self._store.rows(query.order_by(WaiverTable.id)))

    def listings(self, slugs: Sequence[str]) -> dict[str, tuple[Waiver, ...]]:
        """The same of several reports; those without are left out."""
        fields = [getattr(WaiverTable, name) for name in _FIELDS]
        query = WaiverTable.select(*fields, ReportTable.slug).join(ReportTable)
        query = query.where(among(ReportTable.slug, slugs) & ~WaiverTable.removed).order_by(WaiverTable.id)
        found: dict[str, tuple[Waiver, ...]] = {}
        for row in self._store.rows(query):
            found[row[-1]] = (*found.get(row[-1], ()), _waiver(row[:-1], house=False))
        return found

    def house_listing(self) -> tuple[Waiver, ...]:
        """The house's waivers, oldest first."""
        query = _select(HouseWaiverTable).where(~HouseWaiverTable.removed).order_by(HouseWaiverTable.id)
        return tuple(_waiver(row, house=True) for row in self._store.rows(query))

    def of_rule(self, rule: str) -> tuple[tuple[str, Waiver], ...]:
        """A rule's waivers with the slugs of their reports (empty: the house's), the newest first."""
        fields = [getattr(WaiverTable, name) for name in _FIELDS]
        query = WaiverTable.select(*fields, ReportTable.slug).join(ReportTable)
        query = query.where((WaiverTable.rule == rule) & ~WaiverTable.removed & ~ReportTable.removed).order_by(WaiverTable.id.desc())
        given = [(row[-1], _waiver(row[:-1], house=False)) for row in self._store.rows(query.limit(_LOOKED_AT))]
        return (*(("", waiver) for waiver in reversed(self.house_listing()) if waiver.rule == rule), *given)

    def reasons(self, limit: int) -> tuple[str, ...]:
        """The reasons given last, in reports and for the house, each once."""
        queries = (table.select(table.at, table.reason).order_by(-table.id).limit(_LOOKED_AT) for table in (WaiverTable, HouseWaiverTable))
        given = [row for query in queries for row in self._store.rows(query)]
        return tuple(dict.fromkeys(reason for _, reason in sorted(given, reverse=True)))[:limit]

    def put(self, lane: Writing, report: int, waiver: Waiver, replaced: int | None = None) -> None:
        """Add a report's waiver, or write it over another."""
        if replaced is None:
            lane.insert(WaiverTable, report=report, **_values(waiver))
        else:
            lane.update(WaiverTable, replaced, **_values(waiver))

    def put_house(self, lane: Writing, waiver: Waiver, replaced: int | None = None) -> None:
        """Add a waiver of the house, or write it over another."""
        if replaced is None:
            lane.insert(HouseWaiverTable, **_values(waiver))
        else:
            lane.update(HouseWaiverTable, replaced, **_values(waiver))

    def take_back(self, lane: Writing, waiver: Waiver) -> None:
        """Mark a waiver removed."""
        if waiver.id is not None:
            lane.update(HouseWaiverTable if waiver.house else WaiverTable, waiver.id, removed=True)


def _select(table: type[Table]) -> Query:
    return table.select(*(getattr(table, name) for name in _FIELDS))


def _waiver(row: Row, *, house: bool) -> Waiver:
    ident, rule, found, reason, person, at, before, after = row
    return Waiver(rule, found, reason, person, datetime.fromisoformat(at), before, after, house, ident)


def _values(waiver: Waiver) -> dict[str, Any]:
    return {
        "rule": waiver.rule,
        "found": storable(waiver.found),
        "before": waiver.before if waiver.before is None else storable(waiver.before),
        "after": storable(waiver.after),
        "reason": storable(waiver.reason),
        "person": storable(waiver.person),
        "at": waiver.at.isoformat(timespec="seconds"),
    }
