from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

from PIL import Image

from tests.workstation.planning.conftest import a_report
from workstation.copyfit.fonts import FontCase
from workstation.desk import Desk
from workstation.page import PictureBox
from workstation.planning.at_desk import desk_proposals, reports_of
from workstation.planning.plan import add_picture
from workstation.planning.setting import set_page
from workstation.units import Lines

DAY = date(2026, 3, 5)


def a_picture(desk: Desk) -> str:
    buffer = BytesIO()
    Image.new("RGB", (900, 600), "navy").save(buffer, "JPEG")
    return desk.pictures.add(buffer.getvalue())


def test_a_page_made_up_anew_keeps_its_pictures(desk: Desk) -> None:
    fonts = FontCase.of_machine()
    slugs = sorted(desk.reports.file([a_report("", 40), a_report("", 30)], "").reports)
    desk.issues.new(DAY, ["K01"])
    made_up = desk_proposals(desk, desk.issues.plan(DAY, "K01"), slugs, fonts)[0].plan
    box = PictureBox(a_picture(desk), 0, Lines(0), 2, Lines(9), "巡堤的人走过第三段", "宁望川 摄", (0.2, 0.5))
    again = desk_proposals(desk, add_picture(made_up, slugs[1], box), slugs, fonts)[0].plan
    kept = [(slot.slug, b.caption, b.credit, b.focus) for slot in again.slots for b in slot.pictures if b.picture == box.picture]
    assert kept == [(slugs[1], box.caption, box.credit, box.focus)]
    assert set_page(again, reports_of(desk, again), fonts).fits


def test_a_picture_fills_the_place_that_its_caption_kept(desk: Desk) -> None:
    fonts = FontCase.of_machine()
    captioned = replace(a_report("", 60), captions=("堤上的灯亮了一夜",))
    slugs = sorted(desk.reports.file([captioned], "").reports)
    desk.issues.new(DAY, ["K01"])
    empty = desk.issues.plan(DAY, "K01")
    made_up = desk_proposals(desk, empty, slugs, fonts)[0].plan
    (free,) = made_up.slots[0].pictures
    digest = a_picture(desk)
    filled = replace(made_up, slots=(replace(made_up.slots[0], pictures=(replace(free, picture=digest),)),))
    again = desk_proposals(desk, filled, slugs, fonts)[0].plan
    assert [(box.picture, box.caption) for box in again.slots[0].pictures] == [(digest, "堤上的灯亮了一夜")]
