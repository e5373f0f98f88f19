"""What stands beside a slot on the board: suggestions with their effect, pictures with their dots, and what has vanished."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from tests.builders import plain_report
from ui.window.main_window import MainWindow
from workstation.changes import Change
from workstation.page import PictureBox, Slot
from workstation.people.roster import Staff
from workstation.planning import plan as edits
from workstation.units import Lines

DAY = date(2026, 3, 6)


def photo(size: tuple[int, int] = (1200, 800)) -> bytes:
    stream = BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGB").save(stream, "JPEG")
    return stream.getvalue()


def forms_of(room):
    return room.slot_panel.pictures.forms if room.slot_panel._slot else []


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
    qtbot.waitUntil(lambda: bool(forms_of(room)) and "dpi" in forms_of(room)[0].facts.text())
    form = forms_of(room)[0]
    assert form.facts.text().startswith("700×466 像素 · RGB · 版面上 ")
    assert "偏低" in form.facts.text() and form.facts.property("role") == "fit-short"
    small = replace(desk.issues.plan(DAY, "K01").slots[0].pictures[0], columns=1, lines=Lines(8))
    room.session.edit("改图片", lambda plan: edits.move_picture(plan, slug, 0, small))
    qtbot.waitUntil(lambda: "偏低" not in form.facts.text())


def test_a_credit_that_nobody_knows_is_told_under_it(board_with, qtbot) -> None:
    _, room, _, _ = board_with(40, credit="记者 卫微 摄")
    qtbot.waitUntil(lambda: bool(forms_of(room)) and "卫薇" in forms_of(room)[0].facts.text())


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
    qtbot.waitUntil(lambda: "不见了" in forms_of(room)[0].facts.text())
    room.pictures.add(path.with_suffix(".away"))  # the same bytes, added again
    qtbot.waitUntil(lambda: room.pictures.image(digest) is not None)


def test_a_picture_that_only_the_page_has_becomes_the_reports_with_one_click(board_with, qtbot) -> None:
    desk, room, slug, digest = board_with(40, "卫薇 摄")
    qtbot.waitUntil(lambda: bool(forms_of(room)) and forms_of(room)[0].give.isVisibleTo(room))
    forms_of(room)[0].give.click()
    qtbot.waitUntil(lambda: desk.reports.get(slug).pictures == (digest,))
    assert desk.reports.get(slug).captions == ("夜校第一课。\u3000卫薇 摄",)
    assert desk.issues.plan(DAY, "K01").slots[0].pictures[0].caption == "", "the words are the report's alone from now on"
    qtbot.waitUntil(lambda: not forms_of(room)[0].give.isVisibleTo(room))
    assert (forms_of(room)[0].caption.text(), forms_of(room)[0].credit.text()) == ("夜校第一课。", "卫薇 摄")
    assert desk.journal.undo().label == "撤销 图片加入稿件"
    assert desk.reports.get(slug).pictures == () and desk.issues.plan(DAY, "K01").slots[0].pictures[0].caption == "夜校第一课。"


def test_words_written_on_the_board_are_the_reports_and_follow_it(board_with, qtbot) -> None:
    desk, room, slug, digest = board_with(40)
    qtbot.waitUntil(lambda: bool(forms_of(room)))
    room.picture_edits.give(slug)
    form = forms_of(room)[0]
    qtbot.waitUntil(lambda: not form.give.isVisibleTo(room) and desk.reports.get(slug).pictures == (digest,))
    form.caption.setText("夜校开了第一课。")
    form.credit.setText("卫薇 摄")
    form.credit.editingFinished.emit()
    qtbot.waitUntil(lambda: desk.reports.get(slug).captions == ("夜校开了第一课。\u3000卫薇 摄",))
    desk.reports.save(replace(desk.reports.get(slug), captions=("第一课。\u3000卫薇 摄",)))
    room.take_change(Change("", reports=frozenset({slug})))
    qtbot.waitUntil(lambda: form.caption.text() == "第一课。")
    assert "第一课。" in room._shown.page.slots[0].pictures[0].description


def test_a_report_taken_off_keeps_what_only_the_page_had(board_with, qtbot) -> None:
    desk, room, slug, digest = board_with(40)
    room.slot_panel.taking_off_wanted.emit(slug)
    qtbot.waitUntil(lambda: not desk.issues.plan(DAY, "K01").slots)
    assert desk.reports.get(slug).pictures == (digest,) and desk.reports.get(slug).captions == ("夜校第一课。",)


def test_a_picture_of_the_report_is_put_on_the_page_with_a_click(board_with, qtbot) -> None:
    desk, room, slug, _ = board_with(60)
    other = desk.pictures.add(photo((900, 700)), "操场.jpg")
    report = desk.reports.get(slug)
    desk.reports.save(replace(report, pictures=(other,), captions=("操场。",)))
    room.take_change(Change("", reports=frozenset({slug})))
    qtbot.waitUntil(lambda: bool(room.slot_panel.pictures.waiting))
    room.slot_panel.pictures.waiting[0].click()
    qtbot.waitUntil(lambda: len(desk.issues.plan(DAY, "K01").slots[0].pictures) == 2)
    box = desk.issues.plan(DAY, "K01").slots[0].pictures[1]
    assert (box.picture, box.caption) == (other, "") and desk.reports.get(slug).pictures == (other,)
    qtbot.waitUntil(lambda: not room.slot_panel.pictures.waiting)


def test_a_picture_is_pasted_onto_the_chosen_slot(board_with, qtbot) -> None:
    desk, room, slug, digest = board_with(60)
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    QGuiApplication.clipboard().setImage(image)
    QTest.keyClick(room.board, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(desk.reports.get(slug).pictures) == 1)
    placed = [box.picture for box in desk.issues.plan(DAY, "K01").slots[0].pictures]
    assert placed == [digest, *desk.reports.get(slug).pictures]


def test_the_hint_is_in_sight_when_no_slot_is_chosen_any_more(board_with, qtbot) -> None:
    _, room, slug, _ = board_with(40)
    bar = room.panels.widget(0).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    room.slot_panel.taking_off_wanted.emit(slug)
    qtbot.waitUntil(lambda: room.slot_panel._slot is None and bar.value() == 0)
