"""From an empty store to a directory of officials: import a CSV, find one by typing, end a term, take it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from tests.features.heartbeat import LONGEST, Heartbeat
from tests.features.test_main_job import CTRL, SHIFT, press, until
from ui.people.import_dialog import ImportDialog
from ui.people.people_room import PeopleRoom
from ui.people.term_dialogs import EndDialog
from ui.window.main_window import MainWindow

ALT = Qt.KeyboardModifier.AltModifier
NAMES = ["秦文博", "许思远", "何雨桐", "吕海川", "施立新", "孔建平", "曹丽华", "严志刚", "华永康", "金春燕", "魏学军"]
POSTS = ("副书记,云岭党工委", "主任,云岭管委会")


def sheet() -> str:
    """Eleven people with two posts each, as an office writes them."""
    rows = [f"{name},{post},{at + 1},{2019 + at % 5}年3月{at + 1}日" for at, name in enumerate(NAMES) for post in POSTS]
    return "姓名,职务,机构,次序,任职\n" + "\n".join(rows) + "\n"


def dialog_of(qtbot, kind: type[QWidget]) -> QWidget:
    until(qtbot, lambda: isinstance(QApplication.activeModalWidget(), kind))
    return QApplication.activeModalWidget()


@pytest.mark.timed
def test_twenty_two_posts_from_a_csv_and_the_first_term_that_ends(
    qtbot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "干部名单.csv"
    path.write_bytes(sheet().encode("gb18030"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    with Heartbeat() as beat:
        beat.doing("enter the room")
        press(window, Qt.Key.Key_3, CTRL)
        press(window, Qt.Key.Key_Tab, CTRL)
        room = window.room("people")
        assert isinstance(room, PeopleRoom) and room.view is room.officials
        officials = lambda: window.desk.officials.officials().rows  # noqa: E731
        beat.doing("import")
        press(window, Qt.Key.Key_I, CTRL)
        dialog = dialog_of(qtbot, ImportDialog)
        assert dialog.take_button.text() == "导入勾选的 22 条"
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        until(qtbot, lambda: len(officials()) == 22 and len(room.officials.rows.rows()) == 22)
        window.activateWindow()
        until(qtbot, window.isActiveWindow)
        beat.doing("find one by typing")
        press(window, Qt.Key.Key_K, CTRL)
        QTest.keyClicks(room.officials.search, "hyt")
        until(qtbot, lambda: [row.name for row in room.officials.rows.rows()] == ["何雨桐", "何雨桐"])
        QTest.keyClick(room.officials.search, Qt.Key.Key_Return)
        beat.doing("end a term")
        press(window, Qt.Key.Key_E, CTRL | SHIFT)
        dialog = dialog_of(qtbot, EndDialog)
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        until(qtbot, lambda: sum(row.left is not None for row in officials()) == 1)
        window.activateWindow()
        until(qtbot, window.isActiveWindow)
        beat.doing("take it back")
        until(qtbot, lambda: window.actions_by_name["desk.undo"].text() == "撤销 免去职务")
        press(window, Qt.Key.Key_Z, CTRL | ALT)
        until(qtbot, lambda: all(row.left is None for row in officials()) and not window.tasks.is_writing)
    assert beat.longest <= LONGEST, f"the main thread was busy for {beat.longest * 1000:.0f} ms: {beat.said}"
