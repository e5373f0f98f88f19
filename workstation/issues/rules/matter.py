"""An issue as its rules read it: its pages as planned, with the reports that stand on them. Pure data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Finding, Severity
from workstation.checks.engine.manuscript import Manuscript
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.issue import Issue
    from workstation.page import PagePlan
    from workstation.report import Report


@dataclass(frozen=True, slots=True)
class PageMatter:
    """A page: its number in the issue, its plan, the reports that begin on it, in reading order."""

    number: str
    plan: PagePlan
    reports: tuple[Report, ...] = ()


@dataclass(frozen=True, slots=True)
class IssueMatter:
    """An issue with its pages. `counted`: the running number that follows from the issues before it, where one is known."""

    issue: Issue
    pages: tuple[PageMatter, ...]
    counted: int | None = None

    def reports(self) -> Iterator[tuple[str, Report]]:
        """Every report with the page it stands on, in order."""
        return ((page.number, report) for page in self.pages for report in page.reports)


@dataclass(frozen=True, slots=True)
class IssueFinding:
    """A finding with its place: the page's number (empty: the issue itself), the report's slug (empty: the page itself).

    The finding's span lies in the text of `Manuscript.of_report`; it is (0, 0) where there is no report.
    """

    page: str
    slug: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class IssueRule:
    """A rule over a whole issue; `find` is given the rule itself, to make findings of."""

    code: str
    title: str
    explanation: str
    severity: Severity
    find: Callable[[IssueRule, IssueMatter], Iterator[IssueFinding]] = field(repr=False)
    source: str = "报纸体例"

    def findings(self, matter: IssueMatter) -> Iterator[IssueFinding]:
        """What it finds in an issue."""
        return self.find(self, matter)

    def at(self, page: str, found: str = "", message: str = "", severity: Severity | None = None) -> IssueFinding:
        """A finding of a page, or of the issue itself."""
        return IssueFinding(page, "", Finding(self.code, severity or self.severity, (0, 0), found, message or Told(self.title)))

    def within(
        self, page: str, report: Report, found: str, message: str, severity: Severity | None = None, expect: str | None = None
    ) -> IssueFinding:
        """A finding of a report: where a stretch of its text first stands."""
        start = max(0, Manuscript.of_report(report).text.find(found))
        span = (start, start + len(found))
        return IssueFinding(page, report.slug, Finding(self.code, severity or self.severity, span, found, message, expect))
