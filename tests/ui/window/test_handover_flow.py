from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from ui.window.handover_flow import HandoverFlow
from ui.window.main_window import MainWindow
from workstation.desk import Desk
from workstation.handover.at_desk import hand_over
from workstation.sample import build_sample, read_sample


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    """Another desk's issue."""
    with Desk.open(tmp_path / "there" / "desk.sqlite") as desk:
        build_sample(desk)
        list(hand_over(desk, read_sample().day, tmp_path / "整期.zip"))
    return tmp_path / "整期.zip"


def choosing(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    for ask in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, ask, lambda *_: (str(path), ""))


def test_an_issue_comes_in_goes_out_and_is_taken_back(
    window: MainWindow, qtbot, monkeypatch: pytest.MonkeyPatch, sent: Path, tmp_path: Path
) -> None:
    choosing(monkeypatch, sent)
    window.actions_by_name["issue.take"].trigger()
    qtbot.waitUntil(lambda: any("已接收" in text for text in window.notices.texts))
    assert window.desk is not None and [issue.day for issue in window.desk.issues.listing()] == [read_sample().day]
    choosing(monkeypatch, tmp_path / "out.zip")
    window.actions_by_name["issue.hand_over"].trigger()
    qtbot.waitUntil(lambda: (tmp_path / "out.zip").exists() and any("整期已写入" in text for text in window.notices.texts))
    window.actions_by_name["desk.undo"].trigger()
    qtbot.waitUntil(lambda: window.desk is not None and not window.desk.issues.listing())


def test_an_issue_that_stands_already_is_asked_about(window: MainWindow, qtbot, monkeypatch: pytest.MonkeyPatch, sent: Path) -> None:
    assert window.desk is not None
    build_sample(window.desk)
    before = len(window.desk.reports.listing())
    window.findChildren(HandoverFlow)[0].take_file(sent)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    window.findChildren(QMessageBox)[0].buttons()[0].click()
    qtbot.waitUntil(lambda: window.desk is not None and len(window.desk.reports.listing()) == 2 * before)


def test_a_damaged_file_is_refused_in_words(window: MainWindow, qtbot, monkeypatch: pytest.MonkeyPatch, sent: Path) -> None:
    sent.write_bytes(sent.read_bytes()[:200])
    window.findChildren(HandoverFlow)[0].take_file(sent)
    qtbot.waitUntil(lambda: any("不是完好的整期文件" in text for text in window.notices.texts))
    assert window.desk is not None and window.desk.reports.listing() == ()


def test_ninjs_of_another_system_becomes_a_report(window: MainWindow, qtbot, tmp_path: Path) -> None:
    item = {"uri": "urn:x:1", "headlines": [{"value": "两地签约"}], "bodies": [{"value": "第一段。\n第二段。"}]}
    (tmp_path / "a.json").write_text(json.dumps([item]), "utf-8")
    window.findChildren(HandoverFlow)[0].take_file(tmp_path / "a.json")
    qtbot.waitUntil(lambda: window.desk is not None and [row.title for row in window.desk.reports.listing()] == ["两地签约"])
