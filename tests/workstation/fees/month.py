"""A month of a small paper with invented people: two issues, printed, with what fees have to tell apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from workstation.desk import Desk
from workstation.page import Slot
from workstation.people.correspondents import Correspondent
from workstation.people.roster import Staff
from workstation.report import AttributionLine, Headlines, Report
from workstation.units import Lines

DAY, LATER = date(2024, 5, 6), date(2024, 5, 13)
NOW = datetime(2024, 6, 3, 9, 30)
MONTH = "2024-05"
SENTENCE = "河口新区近日把沿江步道连成一片，居民出门十分钟就能健身。"
STAFF = (
    Staff(None, "苏以宁", "记者", "时政", pen_names=("宁之",)),
    Staff(None, "程远帆", "记者", "民生", joined=date(2024, 5, 16)),
    Staff(None, "沈以衡", "摄影记者", "视觉"),
    Staff(None, "顾向晚", "编辑", "编辑部"),
    Staff(None, "林小满", "记者", "时政"),
    Staff(None, "林小满", "记者", "副刊", joined=date(2020, 1, 1)),
)


def report(main: str, byline: str = "", body: str = "本报讯 " + SENTENCE * 4, **more) -> Report:
    lines = (AttributionLine(byline),) if byline else ()
    return Report("", Headlines(main=main), (body,), attribution_lines=lines, **more)


def place(desk: Desk, day: date, number: str, reports: list[Report], *, printed: bool = True, **first) -> list[str]:
    """File reports one under the other on a page; the page is signed and printed. Their slugs, in order."""
    before = {row.slug for row in desk.reports.listing()}
    desk.reports.file(reports, "")
    slugs = sorted({row.slug for row in desk.reports.listing()} - before)
    plan = desk.issues.plan(day, number)
    slots = [Slot(slug, 0, Lines(20 * at), 5, Lines(20), **(first if at == 0 else {})) for at, slug in enumerate(slugs)]
    folio = replace(plan.folio, staff=(("责编", "顾向晚"), ("校对", "程远帆")))
    desk.issues.put_plan(day, replace(plan, slots=tuple(slots), folio=folio), "排版")
    if printed:
        desk.page_sign.sign(day, number)
        desk.page_sign.print(day, number)
    return slugs


def opened(folder: Path) -> Desk:
    """The desk with its people and two empty issues, in the month after."""
    desk = Desk.open(folder / "desk.sqlite", clock=lambda: NOW)
    for person in STAFF:
        desk.roster.put(person)
    desk.correspondents.put(Correspondent("邹远", "区水务局"))
    for day in (DAY, LATER):
        desk.issues.new(day, ["K01", "K02"])
    return desk
