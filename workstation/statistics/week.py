"""The week at a glance (本周): for each page of an issue what stands on it, and what is still missing."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import run_checks
from workstation.errors import NotFound, NotReady
from workstation.inspection.desk_context import context_of, house_context
from workstation.planning.at_desk import reports_of
from workstation.progress import Progress
from workstation.report import Reading
from workstation.signoff.steps import step_name
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from workstation.checks.engine.proof import CheckContext
    from workstation.desk import Desk
    from workstation.page import PagePlan
    from workstation.planning.composing import Composer
    from workstation.planning.set_page import SetPage, SetSlot
    from workstation.report import Report

_LISTED = 3
"""Findings of a report that a line names."""
WORDS = {
    "no reports": "还没有稿件",
    "no staff": "报眉上没有责编、校对",
    "removed": "版位上的稿件已删除",
    "headline": "标题放不下",
    "over": "超 {0} 行 / {1} 字",
    "short": "缺 {0} 行",
    "no picture": "留了图位，还没有图",
    "lost picture": "图片原件不见了",
    "captions": "有图注 {0} 条，图只有 {1} 幅",
    "killed": "已撤稿，还在版上",
    "unreleased": "还没有签发（{0}）",
    "errors": "差错 {0}",
    "doubts": "存疑 {0}",
    "findings": "{0}：{1}",
    "comments": "{0} 条批注没有了结",
    "signed": "签样",
    "void": "{0}后改过",
}
"""What is told of a page; a window has its own words for each."""


class Lack(StrEnum):
    """What is missing."""

    EMPTY = "empty"
    STAFF = "staff"
    OVERSET = "overset"
    SHORT = "short"
    PICTURE = "picture"
    READING = "reading"
    FINDING = "finding"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class Missing:
    """One thing that is missing; `slug` empty: of the page itself. `weighty`: without it the page can't be printed."""

    lack: Lack
    text: Told
    slug: str = ""
    title: str = ""
    weighty: bool = True


@dataclass(frozen=True, slots=True)
class PageGlance:
    """A page: how many reports, lines too many and too few (null without a font to measure by), findings by weight, what is missing."""

    number: str
    name: str
    reports: int
    over: int | None
    short: int | None
    pictures: int
    """Pictures missing."""
    unread: int
    """Reports not yet released."""
    errors: int
    warnings: int
    state: str
    """签样, 付印 …; empty before."""
    missing: tuple[Missing, ...] = field(default_factory=tuple)

    @property
    def is_ready(self) -> bool:
        """Whether nothing weighty is missing."""
        return not any(each.weighty for each in self.missing)


@dataclass(frozen=True, slots=True)
class IssueGlance:
    """An issue."""

    day: date
    number: int | None
    pages: tuple[PageGlance, ...]
    days_left: int
    """Until it appears; negative once it has."""

    @property
    def ready(self) -> int:
        """Pages where nothing weighty is missing."""
        return sum(page.is_ready for page in self.pages)


def next_issue(desk: Desk) -> date | None:
    """The issue to look at: the first one that hasn't appeared yet, else the newest."""
    days = [issue.day for issue in desk.issues.listing()]
    return min((day for day in days if day >= desk.today), default=max(days, default=None))


def at_a_glance(desk: Desk, day: date) -> Iterator[Progress[IssueGlance]]:
    """Look an issue over, a page a step; the last step carries the whole. Raises `NotFound` for a date without an issue."""
    issue, context, composer = desk.issues.get(day), house_context(desk), _composer()
    pages: list[PageGlance] = []
    for done, number in enumerate(issue.pages):
        yield Progress(done, len(issue.pages), Told("看 {0} 版还缺什么", number))
        pages.append(_page(desk, day, number, context, composer))
    yield Progress(len(pages), len(pages), "", IssueGlance(day, issue.number, tuple(pages), (day - desk.today).days))


def _composer() -> Composer | None:
    from workstation.copyfit.fonts import FontCase
    from workstation.planning.composing import Composer

    try:
        return Composer(FontCase.of_machine())
    except NotReady:
        return None


def _page(desk: Desk, day: date, number: str, house: CheckContext, composer: Composer | None) -> PageGlance:
    from workstation.planning.setting import set_page

    plan = desk.issues.plan(day, number)
    reports = reports_of(desk, plan)
    begun = {slug: reports[slug] for slot in plan.slots if not slot.part for slug in slot.slugs if slug in reports}
    page = set_page(plan, reports, composer.fonts, composer=composer) if composer and plan.slots else None
    fits, (over, short) = list(_fits(page, reports)), _lines(page)
    pictures = list(_pictures(desk, plan, reports))
    unread = list(_readings(desk, begun))
    findings, (errors, warnings) = _findings(desk, begun, house)
    missing = (*_of_page(plan), *fits, *pictures, *unread, *findings, *_comments(desk, begun))
    state = _state(desk, day, number)
    measured = bool(page) or not plan.slots
    return PageGlance(
        number=number,
        name=plan.folio.name,
        reports=len(begun),
        over=over if measured else None,
        short=short if measured else None,
        pictures=len(pictures),
        unread=len(unread),
        errors=errors,
        warnings=warnings,
        state=state,
        missing=missing,
    )


def _of_page(plan: PagePlan) -> Iterator[Missing]:
    if not plan.slots:
        yield Missing(Lack.EMPTY, Told(WORDS["no reports"]))
    if not any(name.strip() for _, name in plan.folio.staff):
        yield Missing(Lack.STAFF, Told(WORDS["no staff"]), weighty=False)


def _lines(page: SetPage | None) -> tuple[int, int]:
    slots = page.slots if page else ()
    return sum(slot.overset[0] for slot in slots), sum(slot.story.fit.short_lines for slot in slots)


def _fits(page: SetPage | None, reports: dict[str, Report]) -> Iterator[Missing]:
    for slot in page.slots if page else ():
        title = reports[slot.slug].title if slot.slug in reports else slot.slug
        if slot.slug not in reports:
            yield Missing(Lack.EMPTY, Told(WORDS["removed"]), slot.slug, title)
        elif not slot.fits:
            yield Missing(Lack.OVERSET, _fit(slot), slot.slug, title)
        elif slot.story.fit.short_lines:
            yield Missing(Lack.SHORT, _fit(slot), slot.slug, title, weighty=False)


def _fit(slot: SetSlot) -> Told:
    lines, characters = slot.overset
    if slot.headline_alone_overset:
        return Told(WORDS["headline"])
    return Told(WORDS["over"], lines, characters) if lines else Told(WORDS["short"], slot.story.fit.short_lines)


def _pictures(desk: Desk, plan: PagePlan, reports: dict[str, Report]) -> Iterator[Missing]:
    for slot in plan.slots:
        report = reports.get(slot.slug)
        title = report.title if report else slot.slug
        for box in slot.pictures:
            if not box.picture:
                yield Missing(Lack.PICTURE, Told(WORDS["no picture"]), slot.slug, title)
            elif not desk.pictures.exists(box.picture):
                yield Missing(Lack.PICTURE, Told(WORDS["lost picture"]), slot.slug, title)
        if report is not None and not slot.part and len(report.captions) > len(report.pictures):
            told = Told(WORDS["captions"], len(report.captions), len(report.pictures))
            yield Missing(Lack.PICTURE, told, slot.slug, title, weighty=False)


def _readings(desk: Desk, reports: dict[str, Report]) -> Iterator[Missing]:
    """Where one works alone and asks for no readings, drafts are no lack."""
    for slug, report in reports.items():
        if report.reading is Reading.KILLED:
            yield Missing(Lack.READING, Told(WORDS["killed"]), slug, report.title)
        elif desk.page_sign.is_strict and report.reading.rank < Reading.RELEASED.rank:
            yield Missing(Lack.READING, Told(WORDS["unreleased"], step_name(report.reading)), slug, report.title)


def _findings(desk: Desk, reports: dict[str, Report], house: CheckContext) -> tuple[list[Missing], tuple[int, int]]:
    found, errors, warnings = [], 0, 0
    for slug, report in reports.items():
        findings = run_checks(Manuscript.of_report(report), context_of(desk, slug, house))
        wrong = [each for each in findings if each.severity is Severity.ERROR]
        doubtful = [each for each in findings if each.severity is Severity.WARNING]
        errors, warnings = errors + len(wrong), warnings + len(doubtful)
        if wrong or doubtful:
            listed = "、".join(f"“{each.found}”".replace("\n", "⏎") for each in (wrong + doubtful)[:_LISTED])
            counts = [Told(WORDS[word], len(some)) for word, some in (("errors", wrong), ("doubts", doubtful)) if some]
            told = Told(WORDS["findings"], Told.joined(counts), listed)
            found.append(Missing(Lack.FINDING, told, slug, report.title, weighty=bool(wrong)))
    return found, (errors, warnings)


def _comments(desk: Desk, reports: dict[str, Report]) -> Iterator[Missing]:
    for slug, count in desk.comments.open_counts(reports).items():
        yield Missing(Lack.COMMENT, Told(WORDS["comments"], count), slug, reports[slug].title, weighty=False)


def _state(desk: Desk, day: date, number: str) -> str:
    try:
        standing = desk.page_sign.standing(day, number)
    except NotFound:
        return ""
    latest = standing.course.latest
    if latest is None:
        return ""
    name = Told(WORDS["signed"] if latest.step is Reading.PLACED else step_name(latest.step))
    return Told(WORDS["void"], name) if standing.is_void else name
