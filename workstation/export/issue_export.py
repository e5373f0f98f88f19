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

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from workstation.copyfit.fonts import FontCase
    from workstation.desk import Desk
    from workstation.page import PagePlan
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


def export_issue(desk: Desk, order: ExportOrder, fonts: FontCase) -> Iterator[Progress[tuple[Path, ...]]]:
    """Write a file a page, named by date and page; the last step carries the paths.

    Every page is looked over before the first is written. Raises `NotReady` where there is nothing to write, `Overset` and
    `DeskError` as `write_page` does.
    """
    _demand_script(order.script)
    plans = _plans(desk, order)
    if order.form is Form.PAGE:
        demand_room(obstacles_of(desk, plans, fonts), overset_page=order.overset_page)
    written: list[Path] = []
    for number, plan in enumerate(plans):
        target = order.folder / f"{order.day.isoformat()}-{plan.folio.number}{_SUFFIXES[order.form]}.docx"
        for step in _steps(desk, order, plan, target, fonts):
            yield Progress(number, len(plans), step.text)
        written.append(target)
    yield Progress(len(plans), len(plans), f"已输出 {len(written)} 版到 {order.folder}", tuple(written))


def obstacles_of(desk: Desk, plans: Sequence[PagePlan], fonts: FontCase) -> tuple[Obstacle, ...]:
    """What stands in the way of printing these pages."""
    return tuple(obstacle for plan in plans for obstacle in _obstacles(desk, plan, fonts))


def _obstacles(desk: Desk, plan: PagePlan, fonts: FontCase) -> tuple[Obstacle, ...]:
    reports = reports_of(desk, plan)
    return preflight([set_page(plan, reports, fonts)], _titles(reports), desk.pictures.path)


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


def _steps(desk: Desk, order: ExportOrder, plan: PagePlan, target: Path, fonts: FontCase) -> Iterator[Progress[Path]]:
    reports = reports_of(desk, plan)
    if order.form is Form.GALLEY:
        return write_galley(plan.folio, [reports[slot.slug] for slot in plan.slots if slot.slug in reports], target, fonts)
    page = set_page(plan, reports, fonts)
    return write_page(
        [page], desk.pictures.path, target, fonts=fonts, titles=_titles(reports), day=order.day, overset_page=order.overset_page
    )


def _titles(reports: dict[str, Report]) -> dict[str, str]:
    return {slug: report.title for slug, report in reports.items()}


def _demand_script(script: str) -> None:
    if script != "hans":
        raise NotReady(f"还不能输出繁体版面（{script}）：请用 --script hans，或先转换文字再排版")
