from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ui.people.people_room import PeopleRoom
from ui.people.staff_view import StaffView
from ui.window.main_window import MainWindow
from workstation.desk import Desk
from workstation.people.roster import Staff


@pytest.fixture
def people(room: PeopleRoom) -> StaffView:
    return room.staff


@pytest.fixture
def staffed(qtbot, window: MainWindow, people: StaffView) -> StaffView:
    for name, role in (("林秋禾", "记者"), ("周明远", "编辑")):
        window.tasks.write(lambda name=name, role=role: window.desk.roster.put(Staff(None, name, role)))
    qtbot.waitUntil(lambda: people.rows.rowCount() == 2)
    return people


def names(window: MainWindow) -> set[str]:
    return {person.name for person in window.desk.roster.roster().staff}


def test_an_empty_roster_says_what_it_is_for(qtbot, people: StaffView) -> None:
    qtbot.waitUntil(lambda: not people.table.isVisible())


def test_a_person_is_added_by_typing_name_and_role(qtbot, window: MainWindow, people: StaffView) -> None:
    window.actions_by_name["people.add"].trigger()
    people.table.findChild(QLineEdit).setText("林秋禾")
    qtbot.keyClick(people.table.findChild(QLineEdit), Qt.Key.Key_Return)
    assert names(window) == set()
    people.rows.setData(people.rows.index(0, 1), "记者")
    qtbot.waitUntil(lambda: names(window) == {"林秋禾"} and people.rows.rowCount() == 1 and people.rows.row(0).id is not None)


def test_news_from_elsewhere_waits_until_a_cell_is_left(qtbot, window: MainWindow, staffed: StaffView) -> None:
    staffed.table.edit(staffed.table.model().index(0, 2))
    staffed.table.findChild(QLineEdit).setText("要闻")
    window.tasks.write(lambda: window.desk.roster.put(Staff(None, "何有田", "通讯员")))
    qtbot.waitUntil(lambda: staffed._waiting is not None)
    qtbot.keyClick(staffed.table.findChild(QLineEdit), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: staffed.rows.rowCount() == 3)
    qtbot.waitUntil(lambda: "要闻" in {person.desk for person in window.desk.roster.roster().staff})


def test_a_cell_is_edited_in_place_and_taken_back_by_name(qtbot, window: MainWindow, staffed: StaffView) -> None:
    row = next(row for row in range(2) if staffed.rows.row(row).name == "周明远")
    staffed.rows.setData(staffed.rows.index(row, 3), "2015年1月4日")
    qtbot.waitUntil(lambda: window.desk.roster.roster().known("周明远").joined == date(2015, 1, 4))
    undo = window.actions_by_name["desk.undo"]
    qtbot.waitUntil(lambda: undo.text() == "撤销 修改人员")
    undo.trigger()
    qtbot.waitUntil(lambda: window.desk.roster.roster().known("周明远").joined is None)


def test_a_date_that_does_not_exist_is_refused_and_nothing_written(window: MainWindow, staffed: StaffView) -> None:
    assert not staffed.rows.setData(staffed.rows.index(0, 3), "2021-02-30")
    assert "2021-02-30" in window.notices.texts[0]
    assert not window.tasks.is_writing


def test_several_pen_names_are_read_however_they_are_parted(window: MainWindow, staffed: StaffView) -> None:
    staffed.rows.setData(staffed.rows.index(0, 5), "秋水、禾子; 林间")
    assert staffed.rows.row(0).pen_names == ("秋水", "禾子", "林间")


def test_the_search_looks_in_every_column(qtbot, staffed: StaffView) -> None:
    staffed.search.setText("编辑")
    qtbot.waitUntil(lambda: staffed.table.model().rowCount() == 1)
    assert staffed.table.model().index(0, 0).data() == "周明远"


def test_delete_takes_the_selected_people_off_and_offers_them_back(qtbot, window: MainWindow, staffed: StaffView) -> None:
    staffed.table.selectAll()
    window.actions_by_name["people.remove"].trigger()
    qtbot.waitUntil(lambda: names(window) == set() and "已从名录删除" in "".join(window.notices.texts))


def test_one_types_on_into_a_new_row_while_it_is_being_stored(qtbot, window: MainWindow, people: StaffView) -> None:
    window.actions_by_name["people.add"].trigger()
    for text in ("林秋禾", "记者", "农业", "2019-04-01"):
        editor = people.table.delegate.editor
        editor.setText(text)
        qtbot.keyClick(editor, Qt.Key.Key_Tab)
    qtbot.keyClick(people.table.delegate.editor, Qt.Key.Key_Escape)
    wanted = [Staff(1, "林秋禾", "记者", "农业", date(2019, 4, 1))]
    qtbot.waitUntil(lambda: list(window.desk.roster.roster().staff) == wanted and people.rows.rows() == wanted)
    assert people.table.selected() == wanted
    assert window.notices.texts == []


def test_a_refused_new_row_stays_to_be_mended(qtbot, window: MainWindow, staffed: StaffView) -> None:
    staffed.rows.add_row()
    staffed.rows.setData(staffed.rows.index(0, 0), "周明远")
    staffed.rows.setData(staffed.rows.index(0, 2), "要闻")
    staffed.rows.setData(staffed.rows.index(0, 1), "编辑")
    qtbot.waitUntil(lambda: any("名录里已有" in text for text in window.notices.texts))
    staffed.rows.setData(staffed.rows.index(0, 3), "2024-01-01")
    qtbot.waitUntil(lambda: len(window.desk.roster.roster().staff) == 3 and staffed.rows.fresh is None)


def test_typing_in_the_table_begins_a_search(qtbot, staffed: StaffView) -> None:
    staffed.table.setFocus()
    qtbot.keyClick(staffed.table, Qt.Key.Key_Z)
    qtbot.keyClick(staffed.search, Qt.Key.Key_M)
    qtbot.waitUntil(lambda: [row.name for row in staffed.rows.rows()] == ["周明远"])
    qtbot.keyClick(staffed.search, Qt.Key.Key_Return)
    assert [row.name for row in staffed.table.selected()] == ["周明远"]


def test_all_of_many_rows_stay_selected_when_the_table_is_read_again(qtbot, window: MainWindow, staffed: StaffView) -> None:
    staffed.table.selectAll()
    window.tasks.write(lambda: window.desk.roster.put(Staff(None, "何有田", "记者")))
    qtbot.waitUntil(lambda: staffed.rows.rowCount() == 3)
    assert [row.name for row in staffed.table.selected()] == ["林秋禾", "周明远"]


def test_widths_are_remembered(qtbot, open_window, window: MainWindow, room: PeopleRoom) -> None:
    room.staff.table.setColumnWidth(2, 222)
    room.correspondents.table.setColumnWidth(1, 333)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    again = open_window()
    again.show_room("people")
    assert again.room("people").staff.table.columnWidth(2) == 222
    assert again.room("people").correspondents.table.columnWidth(1) == 333


def test_what_stands_in_an_open_cell_is_kept_when_the_window_closes(qtbot, window: MainWindow, staffed: StaffView, tmp_path: Path) -> None:
    staffed.table.edit(staffed.rows.index(0, 2))
    staffed.table.delegate.editor.setText("副刊")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    with Desk.open(tmp_path / "desk.sqlite", read_only=True) as desk:
        assert desk.roster.roster().staff[0].desk == "副刊"
