from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from tests.features.heartbeat import LONGEST, Heartbeat
from ui.people.import_dialog import ImportDialog
from ui.people.import_rows import CHANGES, LINE, WHAT, Kind
from ui.people.people_room import PeopleRoom
from ui.window.main_window import MainWindow
from workstation.people.correspondents import Correspondent
from workstation.people.officials import Official
from workstation.people.officials_csv import read_officials
from workstation.people.roster import Staff

STAFF = (
    "name,role,desk,from,to\n"
    "林秋禾,记者,农业,2019-04-01,\n"
    "周明远,编辑,要闻,,\n"
    "何有田,校对,总编室,,\n"
    ",记者,要闻,,\n"
    "高远,记者,,2020-13-01,\n"
    "=cmd|x,记者,,,\n"
)

TakeFile = Callable[[str, str], ImportDialog]


@pytest.fixture
def take_file(qtbot, room: PeopleRoom, tmp_path: Path) -> TakeFile:
    def take(directory: str, text: str) -> ImportDialog:
        room.show_directory(directory)
        path = tmp_path / "名录.csv"
        path.write_text(text, encoding="utf-8")
        room.files.take_file(room.view, path)
        qtbot.waitUntil(lambda: room.view.findChild(ImportDialog) is not None)
        dialog = room.view.findChild(ImportDialog)
        assert isinstance(dialog, ImportDialog)
        return dialog

    return take


def kinds(dialog: ImportDialog) -> list[tuple[Kind, int]]:
    return [(dialog.panel.rows.item(at).kind, dialog.panel.rows.item(at).line) for at in range(dialog.panel.rows.rowCount())]


def said(dialog: ImportDialog, at: int, column: int) -> str:
    return str(dialog.panel.rows.data(dialog.panel.rows.index(at, column)))


@pytest.fixture
def staffed(qtbot, window: MainWindow, room: PeopleRoom) -> PeopleRoom:
    for person in (Staff(None, "周明远", "编辑", "副刊"), Staff(None, "何有田", "记者")):
        window.tasks.write(lambda person=person: window.desk.roster.put(person))
    qtbot.waitUntil(lambda: room.staff.rows.rowCount() == 2)
    return room


def names(window: MainWindow) -> list[str]:
    return [person.name + person.role + person.desk for person in window.desk.roster.roster().staff]


def test_each_row_says_what_it_would_do_and_faulty_ones_where_and_why(staffed: PeopleRoom, take_file: TakeFile) -> None:
    dialog = take_file("staff", STAFF)
    wanted = [Kind.ADDED, Kind.CHANGED, Kind.DOUBTFUL, Kind.FAULTY, Kind.FAULTY, Kind.FAULTY]
    assert kinds(dialog) == list(zip(wanted, range(2, 8), strict=True))
    assert said(dialog, 1, CHANGES) == "部门 副刊 → 要闻"
    assert "没有姓名" in said(dialog, 3, CHANGES) and said(dialog, 3, LINE) == "5"
    assert "2020-13-01" in said(dialog, 4, CHANGES)
    assert not dialog.panel.rows.index(3, 0).flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_only_what_is_without_doubt_is_taken_and_undone_in_one_step(
    qtbot, window: MainWindow, staffed: PeopleRoom, take_file: TakeFile
) -> None:
    take_file("staff", STAFF).sure_button.click()
    qtbot.waitUntil(lambda: names(window) == ["周明远编辑要闻", "何有田记者", "林秋禾记者农业"])
    qtbot.waitUntil(lambda: "已导入：新增 1 条，更新 1 条" in window.notices.texts)
    qtbot.waitUntil(lambda: window.actions_by_name["desk.undo"].text() == "撤销 导入人员名录")
    window.actions_by_name["desk.undo"].trigger()
    qtbot.waitUntil(lambda: names(window) == ["周明远编辑副刊", "何有田记者"])


@pytest.mark.parametrize(("same", "after"), [(True, ["何有田校对总编室"]), (False, ["何有田记者", "何有田校对总编室"])])
def test_a_doubtful_row_waits_for_a_decision(
    qtbot, window: MainWindow, staffed: PeopleRoom, take_file: TakeFile, same: bool, after: list[str]
) -> None:
    dialog = take_file("staff", STAFF)
    assert not dialog.panel.rows.item(2).wanted and "名录里已有何有田" in said(dialog, 2, CHANGES)
    dialog.panel.table.selectRow(2)
    dialog.panel.decisions[2 if same else 3].click()
    assert said(dialog, 2, WHAT) == ("存疑：更新" if same else "存疑：新增")
    dialog.take_button.click()
    qtbot.waitUntil(lambda: [name for name in names(window) if name.startswith("何")] == after)


def test_rows_are_unticked_with_the_space_bar_and_stay_out(qtbot, window: MainWindow, staffed: PeopleRoom, take_file: TakeFile) -> None:
    dialog = take_file("staff", STAFF)
    dialog.panel.table.selectRow(0)
    qtbot.keyClick(dialog.panel.table, Qt.Key.Key_Space)
    assert dialog.take_button.text() == "导入勾选的 1 条"
    dialog.take_button.click()
    qtbot.waitUntil(lambda: names(window) == ["周明远编辑要闻", "何有田记者"])


def test_one_kind_of_rows_is_shown_alone(staffed: PeopleRoom, take_file: TakeFile) -> None:
    dialog = take_file("staff", STAFF)
    dialog.panel.kinds[Kind.FAULTY].click()
    assert {kind for kind, _ in kinds(dialog)} == {Kind.FAULTY}


def test_officials_and_correspondents_are_imported_the_same_way(qtbot, window: MainWindow, room: PeopleRoom, take_file: TakeFile) -> None:
    take_file("officials", "姓名,职务,机构,任职\n姚志强,主任,云岭管委会,2022年5月10日\n").take_button.click()
    wanted = Official("姚志强", "主任", "云岭管委会", joined=date(2022, 5, 10), id=1)
    qtbot.waitUntil(lambda: window.desk.officials.officials().rows == (wanted,))
    take_file("correspondents", "姓名,单位\n邹小鹏,气象局\n").take_button.click()
    qtbot.waitUntil(lambda: window.desk.correspondents.correspondents().people == (Correspondent("邹小鹏", "气象局", id=1),))


def test_a_file_with_wrong_columns_is_refused_with_what_would_be_right(qtbot, window: MainWindow, room: PeopleRoom, tmp_path: Path) -> None:
    path = tmp_path / "名录.csv"
    path.write_text("甲,乙\n1,2\n", encoding="utf-8")
    room.files.take_file(room.staff, path)
    qtbot.waitUntil(lambda: bool(window.notices.texts))
    assert "name" in window.notices.texts[0]


def test_reading_is_cancelled_and_nothing_is_shown(qtbot, window: MainWindow, room: PeopleRoom, tmp_path: Path) -> None:
    path, ended = tmp_path / "名录.csv", []
    path.write_text(STAFF, encoding="utf-8")
    window.tasks.job_started.connect(lambda job: (job.cancel(), job.ended.connect(lambda: ended.append(job.label))))
    room.files.take_file(room.staff, path)
    qtbot.waitUntil(lambda: bool(ended))
    assert room.staff.findChild(ImportDialog) is None and window.notices.texts == []


def test_a_file_that_says_nothing_new_is_not_shown(qtbot, window: MainWindow, staffed: PeopleRoom, tmp_path: Path) -> None:
    path = tmp_path / "名录.csv"
    path.write_text("name,role\n周明远,编辑\n", encoding="utf-8")
    staffed.files.take_file(staffed.staff, path)
    qtbot.waitUntil(lambda: any("完全一致" in text for text in window.notices.texts))


def test_a_table_dropped_on_the_room_is_looked_over_and_other_files_are_the_windows(qtbot, room: PeopleRoom, tmp_path: Path) -> None:
    path = tmp_path / "名录.csv"
    path.write_text(STAFF, encoding="utf-8")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for name, taken in (("版面.docx", False), ("名录.csv", True)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        entered = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, buttons, keys)
        room.dragEnterEvent(entered)
        assert entered.isAccepted() is taken and room._hint.isVisible() is taken
    room.dropEvent(QDropEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, buttons, keys))
    qtbot.waitUntil(lambda: room.view.findChild(ImportDialog) is not None)


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_what_is_exported_can_be_read_again(
    qtbot, window: MainWindow, room: PeopleRoom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    row = Official("姚志强", "主任", "云岭管委会", 2, date(2022, 5, 10), None, "姚志強", "云干〔2022〕31号")
    window.tasks.write(lambda: window.desk.officials.put(row))
    room.show_directory("officials")
    qtbot.waitUntil(lambda: bool(room.officials.rows.rows()))
    path = tmp_path / f"导出.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.actions_by_name["people.export"].trigger()
    qtbot.waitUntil(lambda: str(path) in "".join(window.notices.texts))
    assert read_officials(path).rows == (row,)


@pytest.mark.timed
def test_fifty_thousand_rows_come_in_while_the_window_listens(qtbot, window: MainWindow, room: PeopleRoom, take_file: TakeFile) -> None:
    many = "".join(
        f"{'赵钱孙李周吴郑王冯陈'[at % 10]}{chr(0x4E00 + at % 7000)}{chr(0x5000 + at // 7000)},副局长,机构{at % 300},{at % 90}\n"
        for at in range(50_000)
    )
    room.show_directory("officials")
    with Heartbeat() as beat:
        beat.doing("read and compare")
        dialog = take_file("officials", "name,post,organ,rank\n" + many)
        beat.doing("take over")
        dialog.take_button.click()
        qtbot.waitUntil(lambda: room.officials.rows.rowCount() == 50_300, timeout=60_000)
        beat.doing("select all")
        room.officials.table.selectAll()
        qtbot.wait(50)
        beat.doing("search")
        room.officials.search.setText("机构299")
        qtbot.waitUntil(lambda: room.officials.rows.rowCount() < 50_000, timeout=60_000)
    assert len(room.officials.rows.rows()) == 166
    assert beat.longest <= 2 * LONGEST, f"the main thread was busy for {beat.longest * 1000:.0f} ms: {beat.said}"
