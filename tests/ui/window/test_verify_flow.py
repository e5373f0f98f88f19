from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from ui.window.main_window import MainWindow
from ui.window.verify_flow import VerifyDialog, VerifyFlow


def test_a_file_that_isn_t_from_here_is_told_among_the_others(
    qtbot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    strange, broken = tmp_path / "别处来的.docx", tmp_path / "坏的.pdf"
    strange.write_bytes(b"PK")
    broken.write_bytes(b"%PDF-1.4")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(strange), str(broken)], ""))
    window.actions_by_name["page.verify"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(VerifyDialog)))
    (dialog,) = window.findChildren(VerifyDialog)
    lines = dialog.page.toPlainText().splitlines()
    assert [line for line in lines if not line.startswith("✗")] == ["别处来的.docx", "坏的.pdf"] and len(lines) == 4
    dialog.reject()


def test_nothing_is_shown_where_no_file_was_chosen(qtbot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([], ""))
    window.actions_by_name["page.verify"].trigger()
    qtbot.waitUntil(lambda: not window.tasks.is_writing)
    assert window.findChildren(VerifyFlow) and not window.findChildren(VerifyDialog)
