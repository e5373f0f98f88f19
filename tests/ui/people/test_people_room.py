from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.people.people_room import PeopleRoom
from ui.window.main_window import MainWindow
from workstation.people.correspondents import Correspondent
from workstation.people.officials import Official, Organ

CTRL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def listed(qtbot, window: MainWindow, room: PeopleRoom) -> PeopleRoom:
    names = ("云岭党工委", "云岭管委会", "云岭人大工委", "云岭政协")
    window.tasks.write(lambda: window.desk.officials.put_organs([Organ(name) for name in names]))
    room.show_directory("organs")
    qtbot.waitUntil(lambda: room.organs.rows.rowCount() == 4)
    return room


def order(window: MainWindow) -> str:
    return "".join(organ.name.removeprefix("云岭")[0] for organ in window.desk.officials.organs())


def test_ctrl_tab_goes_round_the_directories(window: MainWindow, room: PeopleRoom) -> None:
    seen = []
    for _ in range(4):
        seen.append(room.view.name)
        QTest.keyClick(window, Qt.Key.Key_Tab, CTRL)
    assert seen == ["staff", "officials", "correspondents", "organs"]
    QTest.keyClick(window, Qt.Key.Key_Backtab, CTRL | SHIFT)
    assert room.view.name == "organs"


def test_actions_follow_the_directory_that_is_shown(window: MainWindow, room: PeopleRoom) -> None:
    assert not window.actions_by_name["people.up"].isEnabled()
    room.show_directory("organs")
    assert window.actions_by_name["people.up"].isEnabled()
    assert not window.actions_by_name["people.succeed"].isEnabled()


def test_a_correspondent_is_added_changed_and_taken_out(qtbot, window: MainWindow, room: PeopleRoom) -> None:
    room.show_directory("correspondents")
    room.view.rows.add_row()
    room.view.rows.setData(room.view.rows.index(0, 0), "邹小鹏")
    people = lambda: window.desk.correspondents.correspondents().people  # noqa: E731
    qtbot.waitUntil(lambda: len(people()) == 1 and room.view.rows.rows() == list(people()))
    room.view.rows.setData(room.view.rows.index(0, 1), "云岭气象局")
    qtbot.waitUntil(lambda: people()[0].unit == "云岭气象局" and room.view.rows.row(0) == people()[0])
    room.view.table.selectRow(0)
    QTest.keyClick(room.view.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: people() == () and "已从名录删除 邹小鹏" in window.notices.texts)


def test_what_is_remembered_elsewhere_appears(qtbot, window: MainWindow, room: PeopleRoom) -> None:
    room.show_directory("correspondents")
    window.tasks.write(lambda: window.desk.correspondents.put(Correspondent("邹小鹏")))
    qtbot.waitUntil(lambda: room.correspondents.rows.rowCount() == 1)


def test_an_organ_moves_with_alt_and_the_arrows_and_stays_selected(qtbot, window: MainWindow, listed: PeopleRoom) -> None:
    listed.organs.table.selectRow(2)
    window.actions_by_name["people.up"].trigger()
    qtbot.waitUntil(lambda: order(window) == "党人管政" and [row.name for row in listed.organs.table.selected()] == ["云岭人大工委"])
    window.actions_by_name["people.down"].trigger()
    window.actions_by_name["people.down"].trigger()
    qtbot.waitUntil(lambda: order(window) == "党管政人")


def test_an_organ_is_dropped_before_another_and_undone(qtbot, window: MainWindow, listed: PeopleRoom) -> None:
    ids = [row.id for row in listed.organs.rows.rows()]
    listed.organs.move_before([ids[3], ids[2]], 0)
    qtbot.waitUntil(lambda: order(window) == "人政党管")
    window.actions_by_name["desk.undo"].trigger()
    qtbot.waitUntil(lambda: order(window) == "党管人政")


def test_an_organ_dropped_onto_its_own_place_stays(qtbot, window: MainWindow, listed: PeopleRoom) -> None:
    ids = [row.id for row in listed.organs.rows.rows()]
    listed.organs.move_before([ids[1]], 1)
    qtbot.waitUntil(lambda: not window.tasks.is_writing)
    assert order(window) == "党管人政"


def test_a_new_organ_stands_last_and_one_can_be_renamed(qtbot, window: MainWindow, listed: PeopleRoom) -> None:
    rows = listed.organs.rows
    rows.add_row()
    rows.setData(rows.index(0, 1), "云岭工会")
    qtbot.waitUntil(lambda: order(window) == "党管人政工" and [row.name[2] for row in rows.rows()] == list("党管人政工"))
    rows.setData(rows.index(1, 1), "云岭开发区管委会")
    qtbot.waitUntil(lambda: window.desk.officials.organs()[1].name == "云岭开发区管委会")


def test_organs_that_posts_name_are_added_with_one_click(qtbot, window: MainWindow, listed: PeopleRoom) -> None:
    window.tasks.write(lambda: window.desk.officials.put(Official("高原", "局长", "云岭水务局")))
    qtbot.waitUntil(listed.organs.unlisted.isVisible)
    listed.organs.unlisted.click()
    qtbot.waitUntil(lambda: order(window) == "党管人政水" and not listed.organs.unlisted.isVisible())
