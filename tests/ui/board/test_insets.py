"""Pull quotes, briefs, hairlines and the picture in its frame, by mouse and keys on the real board."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from tests.ui.board.test_board_room import DAY, drag, room, settle, slugs, stored
from ui.board.board_items import BoxItem
from ui.board.board_room import BoardRoom
from workstation.page import PictureBox
from workstation.planning import plan as edits
from workstation.units import Lines

__all__ = ["room"]
ALT = Qt.KeyboardModifier.AltModifier


def chosen(room: BoardRoom, qtbot) -> str:
    slug = slugs(room)[0]
    room.board.choose(slug)
    qtbot.waitUntil(lambda: room.slot_panel._slot is not None)
    return slug


def undone(room: BoardRoom, qtbot, slug: str, holds: Callable[[], bool]) -> None:
    settle(room, qtbot)
    room._desk.journal.undo()
    assert holds()


def test_a_sentence_picked_becomes_a_quote_that_is_dragged_and_deleted(room: BoardRoom, qtbot) -> None:
    slug = chosen(room, qtbot)
    choice = room.slot_panel._quotes.choice
    sentence = choice.itemData(1)
    choice.activated.emit(1)
    qtbot.waitUntil(lambda: len(room.board._quotes) == 1)
    settle(room, qtbot)
    before = stored(room, slug).quotes[0]
    assert before.text == sentence and any(sentence in text for text in room._desk.reports.get(slug).body)
    item = room.board._quotes[0]
    start = item.frame.center()
    drag(room, start, start + QPointF(item._grid.pitch * 1.1, item._grid.leading * 2.2))
    settle(room, qtbot)
    after = stored(room, slug).quotes[0]
    assert (after.column, after.line) == (before.column + 1, before.line + 2)
    room.board.setFocus()
    qtbot.waitUntil(lambda: room.board._quotes[0].isSelected())
    QTest.keyClick(room.board, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not stored(room, slug).quotes)
    undone(room, qtbot, slug, lambda: stored(room, slug).quotes == (after,))


def test_a_quote_that_the_report_does_not_say_is_marked(room: BoardRoom, qtbot) -> None:
    slug = chosen(room, qtbot)
    room.slot_panel._quotes.choice.activated.emit(1)
    qtbot.waitUntil(lambda: len(room.slot_panel._quotes._fields) == 1)
    field = room.slot_panel._quotes._fields[0]
    assert field.toolTip() == ""
    field.setText("这句话没有人说过")
    field.editingFinished.emit()
    qtbot.waitUntil(lambda: "核对" in room.slot_panel._quotes._fields[0].toolTip())
    settle(room, qtbot)
    assert stored(room, slug).quotes[0].text == "这句话没有人说过"


def test_short_reports_are_gathered_under_a_head_and_let_go(room: BoardRoom, qtbot) -> None:
    slug, section = chosen(room, qtbot), room.slot_panel._briefs
    other = slugs(room)[1]
    section.choice.activated.emit(section.choice.findData(other))
    qtbot.waitUntil(lambda: slugs(room) == [slug])
    waits = room.waiting.slugs[0]
    section.choice.activated.emit(section.choice.findData(waits))
    qtbot.waitUntil(lambda: room.session.plan is not None and room.session.plan.slots[0].briefs == (other, waits))
    qtbot.waitUntil(lambda: not room.waiting.slugs)
    section.head.setText("港区短波")
    section.head.editingFinished.emit()
    qtbot.waitUntil(lambda: stored(room, slug).block_head == "港区短波")
    settle(room, qtbot)
    assert {day for day, _ in room._desk.issues.places(waits)[waits]} == {DAY}
    section._on_up(waits)
    section._on_out(other)
    qtbot.waitUntil(lambda: stored(room, slug).briefs == (waits,))
    undone(room, qtbot, slug, lambda: stored(room, slug).briefs == (waits, other))


def test_hairlines_are_ticked_on(room: BoardRoom, qtbot) -> None:
    slug = chosen(room, qtbot)
    room.slot_panel._column_rules.click()
    qtbot.waitUntil(lambda: stored(room, slug).column_rules)
    assert "基本栏" in room.slot_panel._measure.text()
    room.slot_panel._text_columns.setValue(3)
    qtbot.waitUntil(lambda: "5破3" in room.slot_panel._measure.text())


def middle(room: BoardRoom, item: BoxItem) -> QPoint:
    return room.board.mapFromScene(item.frame.center())


def test_a_picture_is_dragged_in_its_frame_by_mouse_and_keys(room: BoardRoom, qtbot) -> None:
    slug = chosen(room, qtbot)
    room.session.edit("加图片", lambda plan: edits.add_picture(plan, slug, PictureBox("", 0, Lines(0), 2, Lines(8))))
    qtbot.waitUntil(lambda: bool(room.board._pictures))
    item, view = room.board._pictures[0], room.board.viewport()
    by = QPoint(round(item.frame.width() * room.board.transform().m11() / 4), 0)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, ALT, middle(room, item))
    QTest.mouseMove(view, middle(room, item) + by)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, ALT, middle(room, item) + by)
    qtbot.waitUntil(lambda: abs(stored(room, slug).pictures[0].focus[0] - 0.25) < 0.03)
    room.board.setFocus()
    QTest.keyClick(room.board, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: stored(room, slug).pictures[0].focus[1] == 0.45)
    undone(room, qtbot, slug, lambda: stored(room, slug).pictures[0].focus[1] == 0.5)
    assert (stored(room, slug).pictures[0].column, stored(room, slug).pictures[0].line) == (0, 0)
