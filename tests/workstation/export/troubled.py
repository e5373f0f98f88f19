"""A page with everything in its way that a preflight knows: names, pictures, rare characters, short legs, places kept free."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.builders import SENTENCE
from tests.workstation.export.pages import photo
from workstation.desk import Desk
from workstation.page import PictureBox, Slot
from workstation.people.roster import Staff
from workstation.report import AttributionLine, Headlines, Report
from workstation.units import Lines

DAY = date(2026, 3, 6)
RARE = "\U0002b689"
"""A fish's name in a person's: in the table of general standard characters, and in few faces."""


def troubled(desk: Desk) -> dict[str, str]:
    """Fills a desk; returns the reports' slugs by what is the matter with them."""
    for name in ("苏以宁", "程远帆"):
        desk.roster.put(Staff(None, name, "记者", "民生", date(2015, 3, 1)))
    bodies = {"rare": (f"本报讯 养殖户宋{RARE}说，{SENTENCE}",), "long": (SENTENCE * 30,), "leg": (SENTENCE * 2,)}
    slugs = {}
    for name in ("stranger", "picture", "rare", "long", "leg", "gone"):
        signed = "记者 苏以宇" if name == "stranger" else "记者 苏以宁"
        report = Report("", Headlines(main=f"河口{name}"), bodies.get(name, (SENTENCE * 4,)), attribution_lines=(AttributionLine(signed),))
        (slugs[name],) = desk.reports.new(report).reports
    small, lost = desk.pictures.add(photo(200, 130)), desk.pictures.add(photo(1600, 1000))
    desk.pictures.path(lost).unlink()
    boxes = [PictureBox(digest, column, Lines(0), 1, Lines(8), name) for column, (digest, name) in enumerate(((small, "小"), (lost, "丢")))]
    slots = (
        Slot(slugs["stranger"], 0, Lines(0), 2, Lines(16)),
        Slot(slugs["picture"], 2, Lines(0), 3, Lines(26), pictures=(*boxes, PictureBox("", 2, Lines(0), 1, Lines(6)))),
        Slot(slugs["rare"], 0, Lines(28), 2, Lines(14)),
        Slot(slugs["long"], 2, Lines(28), 2, Lines(14)),
        Slot(slugs["leg"], 0, Lines(44), 4, Lines(12)),
        Slot(slugs["gone"], 0, Lines(60), 2, Lines(12)),
    )
    desk.issues.new(DAY, ("K01",))
    desk.issues.put_plan(DAY, replace(desk.issues.plan(DAY, "K01"), slots=slots), "编排")
    return slugs
