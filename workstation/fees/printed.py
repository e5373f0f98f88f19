"""Which pages of a month were printed, and their reports in the wording that went to the press."""

from __future__ import annotations

import json
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from workstation.errors import NotFound
from workstation.report import AttributionLine, Headlines, JumpLine, Reading, Report
from workstation.signoff.page_sign import subject_of
from workstation.signoff.steps import course_of
from workstation.store.codec import plan_from_dict
from workstation.store.log_shelf import LogShelf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.issue import Issue
    from workstation.issues.issues import Issues
    from workstation.page import PagePlan
    from workstation.reports import Reports
    from workstation.store.store import Store

_BACK = ("return", "kill")


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page of an issue with its reports as printed. `why_not`: why it doesn't count; empty where it does."""

    day: date
    number: str
    is_front: bool
    plan: PagePlan
    reports: dict[str, Report]
    why_not: str = ""


class PrintedPages:
    """Reads pages and reports as the log says that they were printed."""

    def __init__(self, store: Store, issues: Issues, reports: Reports) -> None:
        self._store, self._issues, self._reports = store, issues, reports
        self._log = LogShelf(store)

    def of_month(self, year: int, month: int, counted: str, today: date) -> Iterator[PrintedPage]:
        """Every page of the month's issues that holds reports, the oldest issue first; those that don't count say why."""
        first, last = date(year, month, 1), date(year, month, monthrange(year, month)[1])
        for issue in reversed(self._issues.listing()):
            if first <= issue.day <= last:
                yield from self.of_issue(issue, counted, today)

    def of_issue(self, issue: Issue, counted: str, today: date) -> Iterator[PrintedPage]:
        """Every page of an issue that holds reports."""
        exported = self._log.subjects_of("export", issue.day.isoformat()) if counted == "auto" and not self._store.gate.is_kept else ""
        for at, number in enumerate(issue.pages):
            signed = self._printed_text(subject_of(issue.day, number))
            plan = _plan_of(signed) if signed else self._issues.plan(issue.day, number)
            if plan.slots:
                why = "" if signed else _why_not(issue.day, number, counted, exported, today)
                yield PrintedPage(issue.day, number, at == 0, plan, self._on(plan), why)

    def _printed_text(self, subject: str) -> dict[str, Any] | None:
        """What was last sent to the press; later signatures don't matter."""
        turns = course_of(self._log.lines(subject=subject)).turns
        chosen = [turn.fingerprint for turn in turns if turn.reading is Reading.PRINTED and turn.fingerprint and turn.act not in _BACK]
        text = self._log.text(chosen[-1]) if chosen else None
        return json.loads(text) if text else None

    def _on(self, plan: PagePlan) -> dict[str, Report]:
        begun = (slot for slot in plan.slots if not slot.part)
        return {slug: report for slot in begun for slug in slot.slugs if (report := self._report(slug)) is not None}

    def _report(self, slug: str) -> Report | None:
        signed = self._printed_text(slug)
        if signed is not None:
            return _as_printed(Report(slug), signed)
        try:
            return self._reports.get(slug)
        except NotFound:
            return None


def _why_not(day: date, number: str, counted: str, exported: str, today: date) -> str:
    if counted == "printed":
        return "没有付印"
    if day > today:
        return "还没有到日期"
    if counted == "auto" and subject_of(day, number) not in exported:
        return "没有付印，也没有输出过"
    return ""


def _plan_of(signed: dict[str, Any]) -> PagePlan:
    """The plan of a canonical page, in which what is empty was left out."""
    data = signed["plan"]
    for slot in data.get("slots", ()):
        for picture in slot.get("pictures", ()):
            picture.setdefault("picture", "")
    return plan_from_dict(data)


def _as_printed(report: Report, signed: dict[str, Any]) -> Report:
    kicker, main, deck = signed["headlines"]
    jump = JumpLine(signed["jump"]) if signed["jump"] else None
    return replace(
        report,
        headlines=Headlines(kicker, main, deck),
        body=tuple(signed["body"]),
        standing_head=signed["standing_head"],
        attribution_lines=tuple(AttributionLine(text, under) for text, under in signed["attribution"]),
        captions=tuple(signed["captions"]),
        pictures=tuple(signed["pictures"]),
        jump=jump,
    )
