"""Free hand: what an editor does to a made-up page with mouse and keys, and that every step can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QSpinBox

from tests.ui.board.test_board_room import drag, room, settle, slugs, stored
from ui.board.board_items import SlotItem, cell_words
from ui.board.board_room import BoardRoom
from workstation.page import PagePlan

__all__ = ["room"]


def item_of(room: BoardRoom, slug: str) -> SlotItem:
    return next(item for item in room.board._items if item.slug == slug)


def take_up(room: BoardRoom, slug: str, by: QPointF) -> QPoint:
    """Press the mouse on a slot and drag it by a distance, without letting go; where the mouse is then."""
    start = room.board.grid.rectangle(room.board.cell(slug)).center()
    room.board.choose(slug)
    view, first, last = room.board.viewport(), room.board.mapFromScene(start), room.board.mapFromScene(start + by)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view, (first + last) / 2)
    QTest.mouseMove(view, last)
    return last


def test_a_dragged_slot_says_where_it_is_and_with_which_one_it_would_change_places(room: BoardRoom, qtbot) -> None:
    lead, second = slugs(room)
    last = take_up(room, second, QPointF(room.board.grid.pitch, -room.board.grid.leading * 25))
    held = item_of(room, second)
    assert held.is_held and cell_words(held._shown) == "2 栏 × 20 行，起自第 2 栏第 7 行"
    assert item_of(room, lead).is_goal and not held.is_goal
    QTest.mouseRelease(room.board.viewport(), Qt.MouseButton.LeftButton, pos=last)
    settle(room, qtbot)
    assert stored(room, second).columns == 5 and stored(room, lead).columns == 2
    assert not any(item.is_goal for item in room.board._items)


def test_escape_puts_a_dragged_slot_back(room: BoardRoom, qtbot) -> None:
    slug = slugs(room)[1]
    before, undo = stored(room, slug), room._desk.journal.undo_label
    last = take_up(room, slug, QPointF(room.board.grid.pitch, room.board.grid.leading * 3))
    QTest.keyClick(room.board, Qt.Key.Key_Escape)
    assert not item_of(room, slug).is_held and item_of(room, slug).cell == room.board.cell(slug)
    QTest.mouseRelease(room.board.viewport(), Qt.MouseButton.LeftButton, pos=last)
    settle(room, qtbot)
    assert stored(room, slug) == before and room._desk.journal.undo_label == undo and room.board.chosen == slug


def menu_on(room: BoardRoom, slug: str) -> QMenu:
    place = room.board.mapFromScene(room.board.grid.rectangle(room.board.cell(slug)).center())
    view = room.board.viewport()
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place)))
    return next(menu for menu in room.findChildren(QMenu) if menu.isVisible())


def pick(room: BoardRoom, slug: str, words: str) -> None:
    menu = menu_on(room, slug)
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_the_menu_of_a_slot_sets_its_manner_and_changes_places(room: BoardRoom, qtbot) -> None:
    second = slugs(room)[1]
    for words, holds in (
        ("竖题", lambda: stored(room, second).headline.vertical),
        ("加底纹", lambda: stored(room, second).boxed and stored(room, second).tinted),
        ("栏线", lambda: stored(room, second).column_rules),
        ("加框", lambda: not stored(room, second).boxed and not stored(room, second).tinted),
    ):
        pick(room, second, words)
        qtbot.waitUntil(holds)
        assert room.board.chosen == second
    menu = menu_on(room, second)
    swaps = next(each for each in menu.findChildren(QMenu) if each.title() == "对调版位")
    assert [action.text() for action in swaps.actions()] == ["河口新区召开春耕会议"]
    swaps.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: stored(room, second).columns == 5)


def test_a_read_only_board_has_no_menu_and_nothing_is_dragged(room: BoardRoom, qtbot) -> None:
    slug = slugs(room)[1]
    room.show_read_only(True)
    place = room.board.mapFromScene(room.board.grid.rectangle(room.board.cell(slug)).center())
    view = room.board.viewport()
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place)))
    assert not any(menu.isVisible() for menu in room.findChildren(QMenu))


def typed(spin: QSpinBox, value: int) -> None:
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, str(value))
    QTest.keyClick(spin, Qt.Key.Key_Return)


def click(box: QCheckBox) -> None:
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


def test_each_step_by_hand_is_undone_by_its_name(room: BoardRoom, qtbot) -> None:
    lead, second = slugs(room)
    panel, grid = room.slot_panel, room.board.grid
    room.board.choose(lead)
    qtbot.waitUntil(lambda: panel._stack.currentIndex() == 1)
    edge = grid.rectangle(room.board.cell(second))

    def quote() -> None:
        panel._quotes.choice.activated.emit(1)

    steps: list[tuple[str, str, Callable[[], None]]] = [
        ("改标题", lead, lambda: typed(panel._headline_columns, 3)),
        ("改标题", lead, lambda: typed(panel._headline_lines, 8)),
        ("改标题", lead, lambda: click(panel._vertical)),
        ("改栏数", lead, lambda: typed(panel._text_columns, 4)),
        ("改框线", lead, lambda: click(panel._boxed)),
        ("改框线", lead, lambda: click(panel._tinted)),
        ("改栏线", lead, lambda: click(panel._column_rules)),
        ("加引文", lead, quote),
        ("移动版位", second, lambda: drag(room, edge.center(), edge.center() + QPointF(grid.pitch, grid.leading * 2))),
        ("改版位大小", second, lambda: QTest.keyClick(room.board, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)),
        ("撤下稿件", second, lambda: QTest.keyClick(room.board, Qt.Key.Key_Delete)),
    ]
    plans: list[tuple[str, PagePlan]] = []
    for label, slug, act in steps:
        room.board.choose(slug)
        before = room.session.plan
        assert before is not None
        plans.append((label, before))
        act()
        settle(room, qtbot)
        qtbot.waitUntil(lambda label=label, before=before: room.session.plan.slots != before.slots)
        assert room._desk.journal.undo_label == label
    for label, before in reversed(plans):
        assert room._desk.journal.undo_label == label
        room._around.actions["desk.undo"].trigger()
        qtbot.waitUntil(lambda before=before: room.session.plan is not None and room.session.plan.slots == before.slots)
        settle(room, qtbot)
    assert replace(room.session.plan, revision=0) == replace(plans[0][1], revision=0)
