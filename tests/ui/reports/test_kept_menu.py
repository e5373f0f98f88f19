from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog

from tests.ui.conftest import OpenWindow


def entry(room, name: str) -> QAction:
    return next(action for action in room.kept.menu.actions() if action.text() == name)


def test_a_search_is_kept_and_fills_the_field_again(open_window: OpenWindow, tmp_path: Path, qtbot, monkeypatch) -> None:
    window = open_window(tmp_path / "desk.sqlite")
    room = window.room("reports")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("待终审", True))
    room.list.search.setText("审次：二审")
    room.kept.open()
    qtbot.waitUntil(lambda: room.kept.menu is not None)
    entry(room, "把这次检索存为常用…").trigger()
    room.kept.menu.close()
    qtbot.waitUntil(lambda: len(window.desk.kept_searches.listing()) == 1)
    room.list.search.clear()
    room.kept.menu = None
    room.kept.open()
    qtbot.waitUntil(lambda: room.kept.menu is not None)
    entry(room, "待终审").trigger()
    room.kept.menu.close()
    assert room.list.search.text() == "审次：二审"


def test_reports_with_open_comments_are_a_list_of_the_program_s_own_in_both_rooms(open_window: OpenWindow, tmp_path: Path, qtbot) -> None:
    window = open_window(tmp_path / "desk.sqlite")
    for name, field in (("reports", window.room("reports").list.search), ("archive", window.room("archive").field)):
        room = window.room(name)
        room.kept.open()
        qtbot.waitUntil(lambda room=room: room.kept.menu is not None)
        entry(room, "有未决批注").trigger()
        room.kept.menu.close()
        assert field.text() == "批注：未决"
