"""Waivers in the store."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from workstation.checks.finding import Waiver
from workstation.store.codec import storable
from workstation.store.tables import ReportTable, WaiverTable

if TYPE_CHECKING:
    from peewee import Expression

    from workstation.store.store import Store
    from workstation.store.writing import Writing

_READ = (WaiverTable.rule, WaiverTable.found, WaiverTable.reason, WaiverTable.person, WaiverTable.at)


class WaiverShelf:
    """Reads waivers, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def listing(self, slug: str) -> tuple[Waiver, ...]:
        """A report's waivers, oldest first."""
        query = WaiverTable.select(*_READ).join(ReportTable).where((ReportTable.slug == slug) & ~WaiverTable.removed)
        rows = self._store.rows(query.order_by(WaiverTable.id))
        return tuple(Waiver(rule, found, reason, person, datetime.fromisoformat(at)) for rule, found, reason, person, at in rows)

    def put(self, lane: Writing, report: int, waiver: Waiver) -> None:
        """Add a waiver; one for the same rule and words is replaced."""
        values = {"reason": storable(waiver.reason), "person": storable(waiver.person), "at": waiver.at.isoformat(timespec="seconds")}
        ident = self._ident(report, waiver.rule, waiver.found)
        if ident is None:
            lane.insert(WaiverTable, report=report, rule=waiver.rule, found=storable(waiver.found), **values)
        else:
            lane.update(WaiverTable, ident, **values)

    def take_back(self, lane: Writing, report: int, rule: str, found: str) -> None:
        """Mark a waiver removed; no fault if there is none."""
        ident = self._ident(report, rule, found)
        if ident is not None:
            lane.update(WaiverTable, ident, removed=True)

    def _ident(self, report: int, rule: str, found: str) -> int | None:
        chosen: Expression = (WaiverTable.report == report) & (WaiverTable.rule == rule) & (WaiverTable.found == storable(found))
        row = self._store.row(WaiverTable.select(WaiverTable.id).where(chosen & ~WaiverTable.removed))
        return row[0] if row else None
