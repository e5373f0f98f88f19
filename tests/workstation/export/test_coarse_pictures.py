from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from tests.builders import plain_report
from tests.workstation.export.pages import photo
from workstation.copyfit.fonts import FontCase
from workstation.desk import Desk
from workstation.export.issue_export import ExportOrder, ready_pages
from workstation.page import PictureBox, Slot
from workstation.units import Lines

DAY = date(2026, 3, 6)


def test_a_picture_with_too_few_dots_is_told_and_a_good_one_is_not(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        (slug,) = desk.reports.new(plain_report("河口新区夜校开课", 6)).reports
        boxes = [
            PictureBox(desk.pictures.add(photo(*size)), column, Lines(0), 1, Lines(8), name)
            for column, (name, size) in enumerate((("小图", (200, 130)), ("大图", (1600, 1060))))
        ]
        desk.issues.new(DAY, ("K01",))
        slot = Slot(slug, 0, Lines(0), 3, Lines(60), pictures=tuple(boxes))
        desk.issues.put_plan(DAY, replace(desk.issues.plan(DAY, "K01"), slots=(slot,)), "编排")
        notes = ready_pages(desk, ExportOrder(DAY, ("K01",), tmp_path), FontCase.of_machine()).notes
    (note,) = [note for note in notes if "dpi" in note]
    assert note.startswith("K01《河口新区夜校开课》图片“小图”在版面上只有 ")
