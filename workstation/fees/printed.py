"""Which pages of a month were printed, and their reports in the wording that went to the press."""

from __future__ import annotations

import json
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from workstation.report import AttributionLine, Headlines, JumpLine, Reading, Report
from workstation.signoff.page_sign import subject_of
from workstation.signoff.steps import course_of
from workstation.store.codec import plan_from_dict
from workstation.store.log_shelf import LogShelf
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.issue import Issue
    from workstation.issues.issues import Issues
    from workstation.page import PagePlan
    from workstation.reports import Reports
    from workstation.store.log_shelf import LogLine
    from workstation.store.store import Store

    Json = dict[str, Any]

_BACK = ("return", "kill")
WHY_NOT = {"unprinted": "没有付印", "early": "还没有到日期", "unused": "没有付印，也没有输出过"}
"""Why a page doesn't count."""


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
        signed = self._printed_texts([subject_of(issue.day, number) for number in issue.pages])
        plans = {number: self._plan(issue.day, number, signed.get(subject_of(issue.day, number))) for number in issue.pages}
        reports = self._on(list(plans.values()))
        for at, number in enumerate(issue.pages):
            plan = plans[number]
            if plan.slots:
                why = "" if subject_of(issue.day, number) in signed else _why_not(issue.day, number, counted, exported, today)
                here = {slug: reports[slug] for slug in _begun(plan) if slug in reports}
                yield PrintedPage(issue.day, number, at == 0, plan, here, why)

    def _plan(self, day: date, number: str, signed: Json | None) -> PagePlan:
        return _plan_of(signed) if signed else self._issues.plan(day, number)

    def _printed_texts(self, subjects: Sequence[str]) -> dict[str, Json]:
        """What was last sent to the press of each; later signatures don't matter."""
        lines = self._log.lines_of(subjects)
        last = {subject: found for subject in lines if (found := _last_printed(lines[subject]))}
        texts = self._log.texts(list(dict.fromkeys(last.values())))
        return {subject: json.loads(texts[fingerprint]) for subject, fingerprint in last.items() if fingerprint in texts}

    def _on(self, plans: Sequence[PagePlan]) -> dict[str, Report]:
        """The reports that begin on these pages, as printed where they were, else as they stand; removed and killed ones are left out."""
        slugs = list(dict.fromkeys(slug for plan in plans for slug in _begun(plan)))
        signed = self._printed_texts(slugs)
        stand = self._reports.many([slug for slug in slugs if slug not in signed])
        alive = {slug: report for slug, report in stand.items() if report.reading is not Reading.KILLED}
        return alive | {slug: _as_printed(Report(slug), text) for slug, text in signed.items()}


def _begun(plan: PagePlan) -> list[str]:
    return [slug for slot in plan.slots if not slot.part for slug in slot.slugs]


def _last_printed(lines: Sequence[LogLine]) -> str:
    turns = course_of(lines).turns
    chosen = (turn.fingerprint for turn in turns if turn.reading is Reading.PRINTED and turn.fingerprint and turn.act not in _BACK)
    return next(iter(reversed(list(chosen))), "")


def _why_not(day: date, number: str, counted: str, exported: str, today: date) -> str:
    if counted == "printed":
        return Told(WHY_NOT["unprinted"])
    if day > today:
        return Told(WHY_NOT["early"])
    if counted == "auto" and subject_of(day, number) not in exported:
        return Told(WHY_NOT["unused"])
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
