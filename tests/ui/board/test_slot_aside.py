"""What stands beside a slot on the board: suggestions with their effect, pictures with their dots, and what has vanished."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from tests.builders import plain_report
from ui.window.main_window import MainWindow
from workstation.page import PictureBox, Slot
from workstation.people.roster import Staff
from workstation.planning import plan as edits
from workstation.units import Lines

DAY = date(2026, 3, 6)


def photo(size: tuple[int, int] = (1200, 800)) -> bytes:
    stream = BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGB").save(stream, "JPEG")
    return stream.getvalue()


@pytest.fixture
def board_with(window: MainWindow, qtbot):
    """A page with one report, its picture, and the slot chosen."""

    def open_on(lines: int, credit: str = "", size: tuple[int, int] = (1200, 800)):
        desk = window.desk
        assert desk is not None
        desk.roster.put(Staff(None, "卫薇", "摄影记者", "视觉部"))
        slug = next(iter(desk.reports.new(plain_report("河口新区夜校开课", 12)).reports))
        digest = desk.pictures.add(photo(size), "夜校.jpg")
        desk.issues.new(DAY, ("K01",))
        box = PictureBox(digest, 0, Lines(0), 2, Lines(12), "夜校第一课。", credit)
        slot = Slot(slug, 0, Lines(0), 3, Lines(lines), pictures=(box,))
        desk.issues.put_plan(DAY, edits.place_report(desk.issues.plan(DAY, "K01"), slot), "编排")
        window.show_room("board")
        room = window.room("board")
        qtbot.waitUntil(lambda: room.session.plan is not None)
        room.board.choose(slug)
        return desk, room, slug, digest

    return open_on


def test_a_suggestion_is_one_click_on_the_board_and_undone(board_with, qtbot) -> None:
    desk, room, slug, _ = board_with(40)
    before = desk.issues.plan(DAY, "K01").slots
    qtbot.waitUntil(lambda: bool(room.slot_panel.advice.buttons))
    room.slot_panel.advice.buttons[0].click()
    qtbot.waitUntil(lambda: desk.issues.plan(DAY, "K01").slots != before)
    assert desk.reports.get(slug).body
    desk.journal.undo()
    assert desk.issues.plan(DAY, "K01").slots == before


def test_a_pictures_dots_are_told_at_its_size_and_follow_it(board_with, qtbot) -> None:
    desk, room, slug, _ = board_with(40, size=(700, 466))
    qtbot.waitUntil(lambda: bool(room.slot_panel._picture_forms) and "dpi" in room.slot_panel._picture_forms[0].facts.text())
    form = room.slot_panel._picture_forms[0]
    assert form.facts.text().startswith("700×466 像素 · RGB · 版面上 ")
    assert "偏低" in form.facts.text() and form.facts.property("role") == "fit-short"
    small = replace(desk.issues.plan(DAY, "K01").slots[0].pictures[0], columns=1, lines=Lines(8))
    room.session.edit("改图片", lambda plan: edits.move_picture(plan, slug, 0, small))
    qtbot.waitUntil(lambda: "偏低" not in form.facts.text())


def test_a_credit_that_nobody_knows_is_told_under_it(board_with, qtbot) -> None:
    _, room, _, _ = board_with(40, credit="记者 卫微 摄")
    qtbot.waitUntil(lambda: bool(room.slot_panel._picture_forms) and "卫薇" in room.slot_panel._picture_forms[0].facts.text())


def test_a_picture_that_vanished_is_said_so_on_the_page_and_in_the_form(board_with, qtbot) -> None:
    desk, room, _, digest = board_with(40)
    qtbot.waitUntil(lambda: room.pictures.image(digest) is not None)
    assert not room.pictures.is_gone(digest)
    path = desk.pictures.path(digest)
    path.rename(path.with_suffix(".away"))
    room.pictures._images.clear()
    room.board.repaint_page()
    qtbot.waitUntil(lambda: room.pictures.image(digest) is None and room.pictures.is_gone(digest))
    room.asides._read(room.board.chosen)
    qtbot.waitUntil(lambda: "不见了" in room.slot_panel._picture_forms[0].facts.text())
    room.pictures.add(path.with_suffix(".away"), "x", "")  # the same bytes, added again
    qtbot.waitUntil(lambda: room.pictures.image(digest) is not None)
