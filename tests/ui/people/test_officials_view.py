from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from tests.ui.conftest import OpenWindow
from ui.people.arrangement import Heading
from ui.people.entry_form import EntryForm
from ui.people.officials_view import ALL, BY_PERSON, ODD, ON_DAY, OfficialsView
from ui.people.people_room import PeopleRoom
from ui.people.term_dialogs import EndDialog, SucceedDialog
from ui.window.main_window import MainWindow
from workstation.desk import Desk
from workstation.people.officials import Official, Organ

ROWS = (
    Official("周明远", "书记", "云岭党工委", 1, date(2021, 3, 1), source="云干〔2021〕4号"),
    Official("姚志强", "副书记", "云岭党工委", 2, date(2022, 5, 10)),
    Official("姚志强", "主任", "云岭管委会", 2, date(2022, 5, 10)),
    Official("范景山", "主任", "云岭管委会", 2, date(2017, 2, 1), date(2022, 5, 9)),
)


@pytest.fixture
def view(qtbot, window: MainWindow, room: PeopleRoom) -> OfficialsView:
    for row in ROWS:
        window.tasks.write(lambda row=row: window.desk.officials.put(row))
    room.show_directory("officials")
    qtbot.waitUntil(lambda: room.officials.snapshot is not None and len(room.officials.snapshot.rows) == len(ROWS))
    return room.officials


def shown(view: OfficialsView) -> list[str]:
    return [row.name + row.post for row in view.rows.rows()]


def choose(view: OfficialsView, name: str, post: str) -> None:
    view.table.choose([row.id for row in view.rows.rows() if (row.name, row.post) == (name, post)])


def stored(window: MainWindow) -> dict[str, Official]:
    return {row.name + row.post: row for row in window.desk.officials.officials().rows}


def test_at_first_one_sees_who_is_in_post_by_organ(view: OfficialsView) -> None:
    assert shown(view) == ["周明远书记", "姚志强副书记", "姚志强主任"]
    assert isinstance(view.rows.data(view.rows.index(0, 0), Qt.ItemDataRole.UserRole), Heading)
    assert not view.rows.index(0, 0).flags() & Qt.ItemFlag.ItemIsEnabled


def test_the_past_is_shown_dimmed_among_all(qtbot, view: OfficialsView) -> None:
    view.held.setCurrentIndex(ALL)
    qtbot.waitUntil(lambda: len(shown(view)) == 4)
    line = view.rows.line_of(next(row.id for row in view.rows.rows() if row.name == "范景山"))
    assert view.rows.data(view.rows.index(line, 0), Qt.ItemDataRole.ForegroundRole) == view.rows.faint


def test_who_held_what_on_a_day(qtbot, view: OfficialsView) -> None:
    view.held.setCurrentIndex(ON_DAY)
    view.day.setDate(QDate(2022, 1, 1))
    qtbot.waitUntil(lambda: shown(view) == ["周明远书记", "范景山主任"])


def test_grouped_by_person_the_posts_of_one_stand_together(qtbot, view: OfficialsView) -> None:
    view.grouping.setCurrentIndex(BY_PERSON)
    qtbot.waitUntil(lambda: view.rows.rowCount() == 5)
    assert view.rows.data(view.rows.index(2, 0)) == "姚志强"


def test_what_is_typed_finds_a_post_by_initials(qtbot, view: OfficialsView) -> None:
    view.search.setText("yzq")
    qtbot.waitUntil(lambda: shown(view) == ["姚志强副书记", "姚志强主任"])


def test_a_search_without_a_hit_offers_to_show_everything(qtbot, view: OfficialsView) -> None:
    view.search.setText("没有此人")
    qtbot.waitUntil(lambda: not view.table.isVisible())
    view.show_all()
    qtbot.waitUntil(lambda: len(shown(view)) == 4 and view.table.isVisible())


def test_the_persons_other_posts_stand_beside(qtbot, view: OfficialsView) -> None:
    choose(view, "姚志强", "主任")
    texts = [label.text() for label in view.history.findChildren(QLabel)]
    assert "云岭党工委副书记" in texts and "云岭管委会主任" in texts


def test_a_cell_is_edited_in_place_and_undone(qtbot, window: MainWindow, view: OfficialsView) -> None:
    line = view.rows.line_of(view.rows.rows()[0].id)
    view.rows.setData(view.rows.index(line, 1), "工委书记")
    qtbot.waitUntil(lambda: "周明远工委书记" in stored(window))
    qtbot.waitUntil(lambda: window.actions_by_name["desk.undo"].text() == "撤销 修改职务")
    window.actions_by_name["desk.undo"].trigger()
    qtbot.waitUntil(lambda: "周明远书记" in stored(window))


def test_a_rank_that_is_no_number_is_refused(window: MainWindow, view: OfficialsView) -> None:
    line = view.rows.line_of(view.rows.rows()[0].id)
    assert not view.rows.setData(view.rows.index(line, 3), "第一")
    assert "第一" in window.notices.texts[-1]


def test_a_post_is_added_by_typing_into_a_row_on_top(qtbot, window: MainWindow, view: OfficialsView) -> None:
    window.actions_by_name["people.add"].trigger()
    editor = view.table.findChild(QLineEdit)
    editor.setText("陈 小满")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    view.rows.setData(view.rows.index(0, 1), "副主任")
    qtbot.waitUntil(lambda: "陈小满副主任" in stored(window))


def test_the_form_says_what_is_missing_before_it_lets_one_save(qtbot, window: MainWindow, view: OfficialsView) -> None:
    choose(view, "周明远", "书记")
    window.actions_by_name["people.edit"].trigger()
    form = view.findChild(EntryForm)
    form.edits["left"].setText("2020-02-30")
    assert "2020-02-30" in form.says.text() and not form._save.isEnabled()
    form.edits["left"].setText("2020-02-28")
    assert "离任早于任职" in form.says.text()
    form.edits["left"].setText("")
    form.edits["source"].setText("云干〔2021〕5号")
    form._save.click()
    qtbot.waitUntil(lambda: stored(window)["周明远书记"].source == "云干〔2021〕5号")


def test_a_term_ends_with_its_day_and_paper_and_comes_back_with_undo(qtbot, window: MainWindow, view: OfficialsView) -> None:
    choose(view, "姚志强", "主任")
    window.actions_by_name["people.end"].trigger()
    dialog = view.findChild(EndDialog)
    assert [box.isChecked() for box, _ in dialog.boxes] == [False, True]
    dialog.day.setDate(QDate(2020, 1, 1))
    assert "2022-05-10" in dialog.says.text() and not dialog._ok.isEnabled()
    dialog.day.setDate(QDate(2026, 1, 31))
    dialog.source.setText("云干〔2026〕2号")
    dialog.accept()
    qtbot.waitUntil(lambda: stored(window)["姚志强主任"].left == date(2026, 1, 31))
    assert stored(window)["姚志强主任"].source == "云干〔2026〕2号"
    assert stored(window)["姚志强副书记"].left is None
    window.actions_by_name["desk.undo"].trigger()
    qtbot.waitUntil(lambda: stored(window)["姚志强主任"].left is None)


def test_the_paper_that_ends_a_term_stands_beside_the_one_that_began_it(qtbot, window: MainWindow, view: OfficialsView) -> None:
    choose(view, "周明远", "书记")
    view.end_selected()
    dialog = view.findChild(EndDialog)
    dialog.source.setText("云干〔2026〕2号")
    dialog.accept()
    qtbot.waitUntil(lambda: stored(window)["周明远书记"].source == "云干〔2021〕4号；免：云干〔2026〕2号")
    qtbot.waitUntil(lambda: window.actions_by_name["desk.undo"].text() == "撤销 免去职务")


def test_a_successor_takes_the_post_from_the_day_after_in_one_action(qtbot, window: MainWindow, view: OfficialsView) -> None:
    choose(view, "姚志强", "主任")
    window.actions_by_name["people.succeed"].trigger()
    dialog = view.findChild(SucceedDialog)
    assert not dialog._ok.isEnabled()
    dialog.day.setDate(QDate(2026, 1, 31))
    dialog.name.setText("郑 一")
    dialog.accept()
    qtbot.waitUntil(lambda: "郑一主任" in stored(window))
    assert stored(window)["姚志强主任"].left == date(2026, 1, 31)
    assert stored(window)["郑一主任"] == Official("郑一", "主任", "云岭管委会", 2, date(2026, 2, 1), id=stored(window)["郑一主任"].id)
    qtbot.waitUntil(lambda: window.actions_by_name["desk.undo"].text() == "撤销 接任职务")
    window.actions_by_name["desk.undo"].trigger()
    qtbot.waitUntil(lambda: "郑一主任" not in stored(window) and stored(window)["姚志强主任"].left is None)


def test_a_successor_can_take_over_all_posts_of_a_person(qtbot, window: MainWindow, view: OfficialsView) -> None:
    choose(view, "姚志强", "主任")
    view.succeed_selected()
    dialog = view.findChild(SucceedDialog)
    for box, _ in dialog.boxes:
        box.setChecked(True)
    dialog.name.setText("郑一")
    dialog.accept()
    qtbot.waitUntil(lambda: {"郑一主任", "郑一副书记"} <= set(stored(window)))
    assert stored(window)["姚志强副书记"].left == stored(window)["姚志强主任"].left is not None


def test_who_takes_a_post_that_was_left_long_ago_ends_nobody(qtbot, window: MainWindow, view: OfficialsView) -> None:
    view.held.setCurrentIndex(ALL)
    qtbot.waitUntil(lambda: len(shown(view)) == 4)
    choose(view, "范景山", "主任")
    view.succeed_selected()
    dialog = view.findChild(SucceedDialog)
    assert dialog.ending.ids == () and [post.joined for post in dialog.successors] == [date(2022, 5, 10)]
    dialog.reject()


def test_what_is_odd_is_marked_and_can_be_shown_alone(qtbot, window: MainWindow, view: OfficialsView) -> None:
    window.tasks.write(lambda: window.desk.officials.put_organs([Organ("云岭党工委")]))
    view.held.setCurrentIndex(ODD)
    qtbot.waitUntil(lambda: shown(view) == ["姚志强主任", "范景山主任"])
    assert "机构" in view.rows.notes_of(view.rows.rows()[0])[0]


def test_rows_are_copied_as_a_spreadsheet_takes_them(qtbot, view: OfficialsView) -> None:
    choose(view, "周明远", "书记")
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\t")[:5] == ["周明远", "书记", "云岭党工委", "1", "2021-03-01"]


def test_nothing_can_be_written_in_a_read_only_store(qtbot, open_window: OpenWindow, tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        desk.officials.put(ROWS[0])
        window = open_window(tmp_path / "desk.sqlite")
        window.show_room("people")
        room = window.room("people")
        room.show_directory("officials")
        qtbot.waitUntil(lambda: bool(room.officials.rows.rows()))
        choose(room.officials, "周明远", "书记")
        assert not room.officials.rows.index(1, 0).flags() & Qt.ItemFlag.ItemIsEditable
        names = ("people.add", "people.remove", "people.end", "people.succeed", "people.edit")
        assert not any(window.actions_by_name[name].isEnabled() for name in names)
        QTest.keyClick(room.officials.table, Qt.Key.Key_Delete)
        assert window.desk.officials.officials().rows
