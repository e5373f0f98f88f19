"""Issues and page plans in the store."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from peewee import fn

from workstation.issue import Issue
from workstation.store.codec import plan_from_dict, plan_to_dict
from workstation.store.plain import dumps
from workstation.store.report_shelf import among
from workstation.store.tables import IssueTable, Placement, PlanTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.page import PagePlan
    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing

_READ = (IssueTable.day, IssueTable.number, IssueTable.pages)


class IssueShelf:
    """Reads issues and plans, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def listing(self) -> tuple[Issue, ...]:
        """All issues, newest first."""
        query = IssueTable.select(*_READ).where(~IssueTable.removed).order_by(IssueTable.day.desc())
        return tuple(_issue(row) for row in self._store.rows(query))

    def get(self, day: date) -> Issue | None:
        """The issue of a date."""
        row = self._store.row(IssueTable.select(*_READ).where((IssueTable.day == day.isoformat()) & ~IssueTable.removed))
        return _issue(row) if row else None

    def numbered_before(self, day: date) -> Issue | None:
        """The last issue before a date that has a running number."""
        query = IssueTable.select(*_READ).where((IssueTable.day < day.isoformat()) & ~IssueTable.removed & IssueTable.number.is_null(False))
        row = self._store.row(query.order_by(IssueTable.day.desc()).limit(1))
        return _issue(row) if row else None

    def issues_between(self, after: date, before: date) -> int:
        """How many issues lie between two dates, both left out."""
        query = IssueTable.select(fn.COUNT(IssueTable.id)).where(
            (IssueTable.day > after.isoformat()) & (IssueTable.day < before.isoformat()) & ~IssueTable.removed
        )
        row = self._store.row(query)
        return row[0] if row else 0

    def put(self, lane: Writing, issue: Issue, *, removed: bool = False) -> None:
        """Write an issue; one that was removed comes back with its plans."""
        day, values = issue.day.isoformat(), {"number": issue.number, "pages": dumps(list(issue.pages))}
        row = self._store.row(IssueTable.select(IssueTable.id).where(IssueTable.day == day))
        if row is None:
            lane.insert(IssueTable, day=day, **values)
        else:
            lane.update(IssueTable, row[0], removed=removed, **values)

    def plan(self, day: date, number: str) -> PagePlan | None:
        """The stored plan of a page."""
        row = self._plan_row(day, number)
        return plan_from_dict(json.loads(row[1]), row[2]) if row and not row[3] else None

    def plans(self, day: date) -> dict[str, PagePlan]:
        """All stored plans of a date, by page number."""
        query = PlanTable.select(PlanTable.number, PlanTable.plan, PlanTable.revision).where(
            (PlanTable.day == day.isoformat()) & ~PlanTable.removed
        )
        return {number: plan_from_dict(json.loads(plan), revision) for number, plan, revision in self._store.rows(query)}

    def remove_plan(self, lane: Writing, day: date, number: str) -> None:
        """Take a page's plan away, if it has one."""
        row = self._plan_row(day, number)
        if row is not None and not row[3]:
            lane.update(PlanTable, row[0], revision=row[2] + 1, removed=True)

    def plan_revision(self, day: date, number: str) -> int:
        """0 where no plan was ever stored; counts on over removal and return."""
        row = self._plan_row(day, number)
        return row[2] if row else 0

    def put_plan(self, lane: Writing, day: date, plan: PagePlan, *, removed: bool = False) -> None:
        """Write a page's plan, one revision on."""
        row, data = self._plan_row(day, plan.folio.number), dumps(plan_to_dict(plan))
        if row is None:
            lane.insert(PlanTable, day=day.isoformat(), number=plan.folio.number, plan=data, revision=1)
        else:
            lane.update(PlanTable, row[0], plan=data, revision=row[2] + 1, removed=removed)

    def _plan_row(self, day: date, number: str) -> Row | None:
        chosen = (PlanTable.day == day.isoformat()) & (PlanTable.number == number)
        return self._store.row(PlanTable.select(PlanTable.id, PlanTable.plan, PlanTable.revision, PlanTable.removed).where(chosen))

    def places(self, slugs: Sequence[str]) -> dict[str, tuple[tuple[date, str], ...]]:
        """Where reports stand, newest first: slug to dates and page numbers."""
        query = Placement.select(Placement.slug, Placement.day, Placement.number).where(among(Placement.slug, slugs))
        found: dict[str, list[tuple[date, str]]] = {}
        for slug, day, number in self._store.rows(query.order_by(Placement.day.desc(), Placement.number)):
            found.setdefault(slug, []).append((date.fromisoformat(day), number))
        return {slug: tuple(places) for slug, places in found.items()}


def _issue(row: Row) -> Issue:
    day, number, pages = row
    return Issue(date.fromisoformat(day), number, tuple(json.loads(pages)))
