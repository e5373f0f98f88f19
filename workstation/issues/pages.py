"""The flat plan (版面总览): what is done to the pages of an issue as a whole, each one step that 撤销 takes back.

A page's contents (name, people, preset, reports) move; the numbers stay in their row. References between pages follow.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.errors import BadInput, NotFound, NotReady
from workstation.issues.issues import page_numbers
from workstation.issues.plans import IssuePlans
from workstation.planning import plan as edits
from workstation.planning.page_words import next_number, section_letters
from workstation.planning.placed_pictures import in_reports_words
from workstation.planning.presets import on_preset, preset_of, without_masthead
from workstation.planning.running_on import renumbered
from workstation.rights.gate import needs
from workstation.store.issue_shelf import IssueShelf
from workstation.units import Lines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from workstation.changes import Change
    from workstation.issue import Issue
    from workstation.issues.issues import Issues
    from workstation.issues.preset_book import PresetBook
    from workstation.options import OptionsBook
    from workstation.page import Folio, PagePlan
    from workstation.planning.placed_pictures import ReportEdit
    from workstation.report import Report
    from workstation.reports import Reports
    from workstation.store.store import Store

MOST_PAGES = 64
CONTINUATION = (2, Lines(24))
"""Columns and lines that a continuation starts with."""


class IssuePages:
    """Moves, adds, drops and renumbers pages; makes an issue after an earlier one; lets reports run on, and have a page's pictures."""

    def __init__(self, store: Store, services: tuple[Issues, Reports], options: OptionsBook, presets: PresetBook) -> None:
        self._store = store
        self._issues, self._reports = services
        self._shelf, self._plans = IssueShelf(store), IssuePlans(store, options, presets)

    @needs("issue.manage")
    def new_from(self, before: date, day: date, number: int | None = None, *, patterns: bool = False) -> Change:
        """A new issue like an earlier one: its pages with names, sections, people, presets and standing heads, and no reports.

        With `patterns` each page keeps the pattern that it was made up in. Raises `NotReady` if the new one exists.
        """
        model = self._issues.get(before)
        with self._store.writing(f"新建 {day.isoformat()} 期") as lane:
            self._issues.new(day, model.pages, number)
            plans = [_emptied(plan, day, patterns=patterns) for plan in self._plans.all(model)]
            self._plans.write(lane, self._issues.get(day), plans)
        return lane.change

    @needs("issue.manage")
    def move_page(self, day: date, number: str, to: str) -> Change:
        """Bring a page to another's place; those between move up or down by one."""
        issue = self._issues.get(day)
        old, new = _place(issue, number), _place(issue, to)
        order = [*range(len(issue.pages))]
        order.insert(new, order.pop(old))
        return self._rearrange("移动版面", issue, order)

    @needs("issue.manage")
    def swap_pages(self, day: date, number: str, other: str) -> Change:
        """Let two pages change places."""
        issue = self._issues.get(day)
        order = [*range(len(issue.pages))]
        one, two = _place(issue, number), _place(issue, other)
        order[one], order[two] = two, one
        return self._rearrange("对调版面", issue, order)

    def _rearrange(self, label: str, issue: Issue, order: Sequence[int]) -> Change:
        with self._store.writing(label) as lane:
            plans = self._plans.all(issue)
            moved = [replace(plans[old], section=plan.section) for old, plan in zip(order, plans, strict=True)]
            self._plans.write(lane, issue, _renumbered(moved, issue.pages))
        return lane.change

    @needs("issue.manage")
    def insert_page(self, day: date, after: str, *, like: str = "") -> Change:
        """A new page behind another one (none: before the first), empty, or with the name, people and preset of the page `like`.

        The pages behind it move up by one; the section that it comes into has one number more at its end.
        """
        issue = self._issues.get(day)
        if len(issue.pages) >= MOST_PAGES:
            raise BadInput("一期最多 {0} 个版", MOST_PAGES)
        at = _place(issue, after) + 1 if after else 0
        numbers = _one_more(issue.pages, max(at - 1, 0))
        with self._store.writing("加一版") as lane:
            plans = list(self._plans.all(issue))
            neighbour = plans[max(at - 1, 0)]
            model = next((plan for plan in plans if plan.folio.number == like), replace(neighbour, folio=_nameless(neighbour.folio)))
            plans.insert(at, _as_new(_under_folio(_emptied(model, day, patterns=True))))
            grown = replace(issue, pages=page_numbers(numbers))
            self._shelf.put(lane, grown)
            self._plans.write(lane, grown, _renumbered(plans, numbers))
        return lane.change

    @needs("issue.manage")
    def duplicate_page(self, day: date, number: str) -> Change:
        """A page behind one with the same name, section, people and preset; reports stand on one page only and are not copied."""
        return self.insert_page(day, number, like=number)

    @needs("issue.manage")
    def remove_page(self, day: date, number: str, *, with_reports: bool = False) -> Change:
        """Take a page out; those behind it move down by one, and the last number of its section goes.

        Its reports wait again, if `with_reports` says so; else `NotReady` while any stand there.
        """
        issue = self._issues.get(day)
        at = _place(issue, number)
        if len(issue.pages) == 1:
            raise BadInput("一期至少要有一个版，最后一个版不能去掉")
        with self._store.writing("去掉一版") as lane:
            plans = list(self._plans.all(issue))
            gone = plans.pop(at)
            if gone.slots and not with_reports:
                raise NotReady("{0} 版上还有 {1} 篇稿件，请先撤下", number, len(gone.slots))
            shrunk = replace(issue, pages=_one_less(issue.pages, at))
            self._shelf.put(lane, shrunk)
            self._plans.write(lane, shrunk, _renumbered(plans, shrunk.pages))
        return lane.change

    @needs("issue.manage")
    def renumber(self, day: date, numbers: Sequence[str]) -> Change:
        """Give the pages other numbers (A01–A04, B01–B04), in order; references say the new ones."""
        issue, wanted = self._issues.get(day), page_numbers(numbers)
        if len(wanted) != len(issue.pages):
            raise BadInput("这一期有 {0} 个版，写了 {1} 个版号；请一版写一个", len(issue.pages), len(wanted))
        with self._store.writing("改版号") as lane:
            plans = _renumbered(self._plans.all(issue), wanted)
            self._shelf.put(lane, replace(issue, pages=wanted))
            self._plans.write(lane, replace(issue, pages=wanted), plans)
        return lane.change

    @needs("page.plan")
    def continue_report(
        self, day: date, report: Report, number: str, *, title: str | None = None, size: tuple[int, Lines] = CONTINUATION
    ) -> Change:
        """Let a report run on (转版) to the first free place of another page; 下转 and 上接 are made and kept true.

        `title` is the continuation's headline, empty for none; without one it is the first line of the report's own.
        """
        plans = self._issues.plans(day)
        parts = [plan.folio.number for plan in plans for slot in plan.slots if slot.slug == report.slug]
        if not parts:
            raise NotReady("《{0}》还没有排上这一期的版面；请先排上，再转版", report.title)
        if any(slot.briefs for plan in plans for slot in plan.slots if slot.slug == report.slug):
            raise BadInput("《{0}》后面接排着简讯，不能转版；请先把简讯撤出这个版位", report.title)
        if number in parts:
            raise BadInput("《{0}》已在 {1} 版上；转版要转到另一个版", report.title, number)
        plan = edits.place_free(self._issues.plan(day, number), report.slug, *size)
        short = report.headlines.main.split("\n")[0] if title is None else title.strip()
        slot = replace(plan.slots[-1], part=len(parts), short_title=short)
        return self._issues.put_plan(day, replace(plan, slots=(*plan.slots[:-1], slot)), "转版")

    @needs("page.plan")
    def put_pictures(self, day: date, plan: PagePlan, label: str, edits: Mapping[str, ReportEdit]) -> Change:
        """Store a page's plan with what its reports' pictures and captions become: a picture is never the page's alone.

        All of it or nothing, as one step. Raises as `Issues.put_plan` and `Reports.save` do.
        """
        with self._store.writing(label) as lane:
            edited = {slug: self._edited(slug, edit) for slug, edit in edits.items()}
            self._issues.put_plan(day, in_reports_words(plan, edited), label)
        return lane.change

    def _edited(self, slug: str, edit: ReportEdit) -> Report:
        report = self._reports.get(slug)
        edited = edit(report)
        if edited != report:
            self._reports.set_pictures(edited)
        return edited


def _place(issue: Issue, number: str) -> int:
    if number not in issue.pages:
        raise NotFound("{0} 这一期没有 {1} 版", issue.day.isoformat(), number)
    return issue.pages.index(number)


def _renumbered(plans: Sequence[PagePlan], numbers: Sequence[str]) -> list[PagePlan]:
    """The plans under these numbers, in order; references follow."""
    mapping = {plan.folio.number: number for plan, number in zip(plans, numbers, strict=True)}
    return [renumbered(plan, mapping) for plan in plans]


def _emptied(plan: PagePlan, day: date, *, patterns: bool) -> PagePlan:
    return replace(plan, folio=replace(plan.folio, day=day), slots=(), pattern=plan.pattern if patterns else "")


def _nameless(folio: Folio) -> Folio:
    return replace(folio, name="", staff=())


def _under_folio(plan: PagePlan) -> PagePlan:
    """An issue has one masthead."""
    preset = preset_of(plan)
    return on_preset(plan, without_masthead(preset)) if preset.masthead else plan


def _as_new(plan: PagePlan) -> PagePlan:
    """Under a number that no page has, until all are numbered anew."""
    return replace(plan, folio=replace(plan.folio, number="+"))


def _one_more(numbers: Sequence[str], at: int) -> tuple[str, ...]:
    """The numbers with one more at the end of the section in which a place is."""
    last = _section_end(numbers, at)
    added = next_number(numbers[last])
    while added in numbers:
        added = next_number(added)
    return (*numbers[: last + 1], added, *numbers[last + 1 :])


def _one_less(numbers: Sequence[str], at: int) -> tuple[str, ...]:
    last = _section_end(numbers, at)
    return (*numbers[:last], *numbers[last + 1 :])


def _section_end(numbers: Sequence[str], at: int) -> int:
    """The last of the places that follow one with the same letters."""
    letters, last = section_letters(numbers[at]), at
    while last + 1 < len(numbers) and section_letters(numbers[last + 1]) == letters:
        last += 1
    return last
