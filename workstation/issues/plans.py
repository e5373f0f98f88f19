"""All page plans of an issue together: read as they stand, written so that what ties them is true."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.page import Folio, PagePlan
from workstation.planning.presets import on_preset, with_masthead
from workstation.store.issue_shelf import IssueShelf
from workstation.store.report_shelf import ReportShelf

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from workstation.issue import Issue
    from workstation.issues.preset_book import PresetBook
    from workstation.options import OptionsBook
    from workstation.store.store import Store
    from workstation.store.writing import Writing


class IssuePlans:
    """What `Issues` and `IssuePages` have in common."""

    def __init__(self, store: Store, options: OptionsBook, presets: PresetBook) -> None:
        self._options, self._presets = options, presets
        self._shelf, self._reports = IssueShelf(store), ReportShelf(store)

    def one(self, day: date, number: str) -> PagePlan:
        """A page's plan; an empty one in the usual preset while none was made."""
        stored, issue = self._shelf.plan(day, number), self._shelf.get(day)
        return self.named(stored, issue) if stored else self.empty(day, number, issue)

    def all(self, issue: Issue) -> tuple[PagePlan, ...]:
        """The plans of all pages, in order."""
        stored = self._shelf.plans(issue.day)
        return tuple(self.named(stored[n], issue) if n in stored else self.empty(issue.day, n, issue) for n in issue.pages)

    def empty(self, day: date, number: str, issue: Issue | None) -> PagePlan:
        """A page on which nothing stands yet; the first one has a masthead if the paper has."""
        empty = PagePlan(Folio(number, "", day), "", revision=self._shelf.plan_revision(day, number))
        preset = self._presets.get_or_default(str(self._options.get("page.preset")))
        is_first = issue is not None and number == issue.pages[0]
        first = self._options.get("paper.masthead") and self._options.get("paper.name")
        return self.named(on_preset(empty, with_masthead(preset) if is_first and first else preset), issue)

    def issue(self, day: date) -> Issue | None:
        """The issue of a date, if there is one."""
        return self._shelf.get(day)

    def named(self, plan: PagePlan, issue: Issue | None) -> PagePlan:
        """A stored plan with what its folio prints of today's issue and options."""
        pages = issue.pages if issue else ()
        folio = replace(
            plan.folio,
            paper=str(self._options.get("paper.name")),
            imprint=str(self._options.get("paper.imprint")),
            issue_number=issue.number if issue and pages[:1] == (plan.folio.number,) else None,
            pages=len(pages),
        )
        return replace(plan, folio=folio)

    def write(self, lane: Writing, issue: Issue, plans: Sequence[PagePlan], *, surely: str = "") -> None:
        """Write what differs of an issue's plans once their ties are true; the page `surely` in any case, pages it no longer has go."""
        from workstation.planning.running_on import settled  # the grammar of jumps isn't needed to open a desk

        stood = self._shelf.plans(issue.day)
        jumps = self._reports.jumps_of([slot.slug for plan in plans for slot in plan.slots])
        for plan in (self.named(plan, issue) for plan in settled(plans, jumps.get)):
            number = plan.folio.number
            before = self.named(stood[number], issue) if number in stood else self.empty(issue.day, number, issue)
            if number == surely or replace(plan, revision=before.revision) != before:
                self._shelf.put_plan(lane, issue.day, plan)
        for number in stood.keys() - set(issue.pages):
            self._shelf.remove_plan(lane, issue.day, number)
