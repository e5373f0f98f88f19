"""A desk with one account for each role, and two editors and chiefs more: argon2 is slow on purpose, so it is made once and copied."""

from __future__ import annotations

import shutil
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from workstation.desk import Desk
from workstation.page import Slot
from workstation.report import AttributionLine, Headlines, Report
from workstation.rights.gate import Actor
from workstation.rights.table import Role
from workstation.units import Lines

PASSWORD = "春江水暖鸭先知了"
DAY = date(2031, 3, 4)
ROLES = {
    "管一": {Role.ADMINISTRATOR},
    "记二": {Role.REPORTER},
    "编三": {Role.EDITOR},
    "校四": {Role.PROOFREADER},
    "版五": {Role.PAGE_EDITOR},
    "总六": {Role.CHIEF},
    "编七": {Role.EDITOR},
    "总八": {Role.CHIEF},
}
REPORT = Report(
    "",
    Headlines("", "北堤加固工程过半"),
    ("本报讯（记者 记二）北堤加固工程完成过半。", "预计六月完工。"),
    attribution_lines=(AttributionLine("通讯员 周二 文/图"),),
    captions=("北堤。",),
)


@cache
def _made() -> Path:
    path = Path(mkdtemp()) / "desk.sqlite"
    with Desk.open(path) as desk:
        for name, roles in ROLES.items():
            desk.accounts.add(name, roles, PASSWORD)
            desk.gate.enter(Actor("管一", frozenset({Role.ADMINISTRATOR})))
        as_(desk, "总六")
        (slug,) = desk.reports.new(REPORT).reports
        desk.issues.new(DAY)
        plan = desk.issues.plan(DAY, "K01")
        desk.issues.put_plan(DAY, with_slot(plan, slug), "排上版")
    return path


def with_slot(plan, slug):
    from dataclasses import replace

    return replace(plan, slots=(Slot(slug, 0, Lines(0), 5, Lines(20)),))


def staffed(folder: Path, **more) -> Desk:
    """A desk of eight people with one draft on K01; nobody is at it."""
    shutil.copy(_made(), folder / "staffed.sqlite")
    return Desk.open(folder / "staffed.sqlite", **more)


def as_(desk: Desk, name: str) -> Desk:
    """Somebody is at the desk, without the slow password."""
    desk.gate.enter(Actor(name, frozenset(ROLES[name])))
    return desk


def read_through(desk: Desk, slug: str, *, to: str = "RELEASED") -> None:
    """The usual way to release."""
    for step, name in (("SUBMITTED", "记二"), ("FIRST", "编三"), ("SECOND", "校四"), ("FINAL", "总六"), ("RELEASED", "总六")):
        as_(desk, name).signoff.take([slug])
        if step == to:
            return
