from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QInputDialog

from tests.ui.conftest import OpenWindow


def test_a_search_is_kept_and_fills_the_field_again(open_window: OpenWindow, tmp_path: Path, qtbot, monkeypatch) -> None:
    window = open_window(tmp_path / "desk.sqlite")
    room = window.room("reports")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("待终审", True))
    room.list.search.setText("审次：二审")
    room.kept.open()
    qtbot.waitUntil(lambda: room.kept.menu is not None)
    room.kept.menu.actions()[0].trigger()
    room.kept.menu.close()
    qtbot.waitUntil(lambda: len(window.desk.kept_searches.listing()) == 1)
    room.list.search.clear()
    room.kept.menu = None
    room.kept.open()
    qtbot.waitUntil(lambda: room.kept.menu is not None)
    room.kept.menu.actions()[0].trigger()
    room.kept.menu.close()
    assert room.list.search.text() == "审次：二审"
