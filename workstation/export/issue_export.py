"""Exporting an issue's pages from the desk: window and command line ask for it alike."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from workstation.errors import NotReady
from workstation.export.docx_page import write_page
from workstation.export.galley import write_galley
from workstation.export.preflight import Obstacle, demand_room, preflight
from workstation.planning.at_desk import reports_of
from workstation.planning.setting import set_page
from workstation.progress import Progress
from workstation.text.script import ScriptConverter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from workstation.copyfit.fonts import FontCase
    from workstation.desk import Desk
    from workstation.page import PagePlan
    from workstation.people.names_in_text import NameQuestion, Person
    from workstation.planning.set_page import SetPage
    from workstation.report import Report


class Form(StrEnum):
    """What is written: the set page, or its reports as galleys (小样) for reading."""

    PAGE = "page"
    GALLEY = "galley"


_SUFFIXES = {Form.PAGE: "", Form.GALLEY: "-小样"}


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What to export: pages of an issue (none named: all that have reports), in which form, where to."""

    day: date
    pages: tuple[str, ...]
    folder: Path
    form: Form = Form.PAGE
    script: str = "hans"
    overset_page: bool = False


@dataclass(frozen=True, slots=True)
class _Copy:
    """A page's plan and reports, in the script that is printed."""

    plan: PagePlan
    reports: Mapping[str, Report]

    @property
    def titles(self) -> dict[str, str]:
        return {slug: report.title for slug, report in self.reports.items()}

    def page(self, fonts: FontCase) -> SetPage:
        return set_page(self.plan, self.reports, fonts)


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written, and what an editor should know of it though it stopped nothing."""

    files: tuple[Path, ...]
    notes: tuple[str, ...] = ()


def export_issue(desk: Desk, order: ExportOrder, fonts: FontCase) -> Iterator[Progress[Exported]]:
    """Write a file a page, named by date and page; the last step carries what was written.

    Every page is looked over before the first is written. Raises `NotReady` where there is nothing to write, `Overset` and
    `DeskError` as `write_page` does.
    """
    copies, doubts = _in_script(desk, order.script, [_Copy(plan, reports_of(desk, plan)) for plan in _plans(desk, order)])
    if order.form is Form.PAGE:
        demand_room([found for copy in copies for found in _obstacles(desk, copy, fonts)], overset_page=order.overset_page)
    written: list[Path] = []
    for number, copy in enumerate(copies):
        target = order.folder / f"{order.day.isoformat()}-{copy.plan.folio.number}{_SUFFIXES[order.form]}.docx"
        for step in _steps(desk, order, copy, target, fonts):
            yield Progress(number, len(copies), step.text)
        written.append(target)
    notes = (*doubts, *(_free_places(copies) if order.form is Form.PAGE else ()))
    yield Progress(len(copies), len(copies), f"已输出 {len(written)} 版到 {order.folder}", Exported(tuple(written), notes))


def _free_places(copies: Sequence[_Copy]) -> tuple[str, ...]:
    """Places that were kept for a picture and never got one: nobody wants a grey box in print by surprise."""
    slots = [(copy, slot) for copy in copies for slot in copy.plan.slots if any(not box.picture for box in slot.pictures)]
    return tuple(f"{copy.plan.folio.number}《{copy.titles.get(slot.slug, slot.slug)}》留着空图位，印出来是灰框" for copy, slot in slots)


def _obstacles(desk: Desk, copy: _Copy, fonts: FontCase) -> tuple[Obstacle, ...]:
    return preflight([copy.page(fonts)], copy.titles, desk.pictures.path)


def _in_script(desk: Desk, script: str, copies: list[_Copy]) -> tuple[list[_Copy], tuple[str, ...]]:
    """The pages in a script, and of which names it isn't certain how they are written there."""
    if script == "hans":
        return copies, ()
    people: tuple[Person, ...] = (
        *desk.roster.roster().staff,
        *desk.officials.officials().rows,
        *desk.correspondents.correspondents().people,
    )
    traditional = ScriptConverter(script, people)
    converted = [
        _Copy(traditional.plan(copy.plan), {slug: traditional.report(report) for slug, report in copy.reports.items()}) for copy in copies
    ]
    return converted, tuple(map(_doubt, traditional.questions))


def _doubt(question: NameQuestion) -> str:
    others = "、".join(question.others)
    if question.place:
        return f"“{question.place}”里的“{question.name}”印作“{question.taken}”，是否指人请核对（{others}）"
    return f"人名“{question.name}”印作“{question.taken}”，也可能是 {others}：请核对本人写法，填进名录的“繁体”一栏"


def _plans(desk: Desk, order: ExportOrder) -> list[PagePlan]:
    issue = desk.issues.get(order.day)
    plans = [desk.issues.plan(order.day, number) for number in order.pages or issue.pages]
    empty = [plan.folio.number for plan in plans if not plan.slots]
    if order.pages and empty:
        raise NotReady(f"{'、'.join(empty)} 还没有稿件，请先排版再输出")
    filled = [plan for plan in plans if plan.slots]
    if not filled:
        raise NotReady(f"{order.day.isoformat()} 这一期各版都还没有稿件，请先排版再输出")
    return filled


def _steps(desk: Desk, order: ExportOrder, copy: _Copy, target: Path, fonts: FontCase) -> Iterator[Progress[Path]]:
    if order.form is Form.GALLEY:
        reports = [copy.reports[slot.slug] for slot in copy.plan.slots if slot.slug in copy.reports]
        return write_galley(copy.plan.folio, reports, target, fonts)
    return write_page(
        [copy.page(fonts)],
        desk.pictures.path,
        target,
        fonts=fonts,
        titles=copy.titles,
        day=order.day,
        overset_page=order.overset_page,
    )
