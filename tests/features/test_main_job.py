"""From a pasted page to a printed page: paste, review, mend, make up, undo, export; close, open again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.features.heartbeat import LONGEST, Heartbeat
from ui.board.board_room import BoardRoom
from ui.board.issue_dialog import IssueDialog
from ui.board.output.export_dialog import ExportDialog
from ui.board.proposals_dialog import ProposalsDialog
from ui.editor.editor_page import EditorPage
from ui.reports.reports_room import ReportsRoom
from ui.window.main_window import MainWindow
from workstation.desk import Desk
from workstation.sample import practice_page

CTRL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
TEXT = qn("w:t")
LEAD = "一江清水绕城过"


def until(qtbot, holds: Callable[[], object]) -> None:
    """Wait with patience: the machine may be busy with other things."""
    qtbot.waitUntil(lambda: bool(holds()), timeout=30_000)


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the keyboard is; actions' shortcuts answer from anywhere in the window. The next key comes in another turn."""
    focus = QApplication.focusWidget()
    QTest.keyClick(focus if focus is not None and focus.isVisible() else window, key, modifiers)
    QTest.qWait(1)


def file_practice_page(qtbot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText(practice_page())
    press(window, Qt.Key.Key_V, CTRL | SHIFT)
    until(qtbot, lambda: window.filing is not None and window.filing.review is not None)
    review = window.filing.review
    until(qtbot, lambda: review.accept_button.isEnabled())
    QTest.mouseClick(review.accept_button, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: window.desk is not None and len(window.desk.reports.listing()) >= 4)


def editor_of(qtbot, window: MainWindow) -> EditorPage:
    room = window.room("reports")
    assert isinstance(room, ReportsRoom)
    until(qtbot, lambda: room._editor is not None and room._editor.report is not None)
    assert room._editor is not None
    return room._editor


def board_with_issue(qtbot, window: MainWindow) -> BoardRoom:
    press(window, Qt.Key.Key_2, CTRL)
    room = window.room("board")
    assert isinstance(room, BoardRoom)
    press(window, Qt.Key.Key_N, CTRL | SHIFT)
    until(qtbot, lambda: isinstance(QApplication.activeModalWidget(), IssueDialog))
    dialog = QApplication.activeModalWidget()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    window.activateWindow()  # a window manager does this where there is one
    until(qtbot, window.isActiveWindow)
    until(qtbot, lambda: room.session.plan is not None)
    return room


def assert_nothing_is_lost(docx: Path, window: MainWindow) -> None:
    """Every character of every report stands in the document, whichever way it is laid out."""
    assert window.desk is not None
    printed = Counter("".join(element.text or "" for element in Document(str(docx)).element.iter(TEXT)))
    for row in window.desk.reports.listing():
        report = window.desk.reports.get(row.slug)
        lines = [line.text for line in report.attribution_lines]
        parts = (report.headlines.kicker, report.headlines.main, report.headlines.deck, *report.body, *lines)
        wanted = Counter("".join("".join(parts).split()))
        assert not wanted - printed, f"lost from {row.title}: {wanted - printed}"
        printed -= wanted


@pytest.mark.timed
def test_the_main_job_from_paste_to_printed_page(qtbot, window: MainWindow, tmp_path: Path) -> None:
    with Heartbeat() as beat:
        beat.doing("paste and review a page")
        file_practice_page(qtbot, window)
        assert window.desk is not None
        titles = [row.title for row in window.desk.reports.listing()]
        assert titles[0].startswith(LEAD)

        beat.doing("mend half-width commas")
        editor = editor_of(qtbot, window)
        until(qtbot, lambda: bool(editor.parts.findings.findings))
        window.actions_by_name["finding.next"].trigger()
        press(window, Qt.Key.Key_Period, CTRL)
        slug = editor.report.slug
        until(qtbot, lambda: "，" in window.desk.reports.get(slug).body[0])

        beat.doing("make an issue and make it up")
        board = board_with_issue(qtbot, window)
        press(window, Qt.Key.Key_M, CTRL)
        until(qtbot, lambda: isinstance(QApplication.activeModalWidget(), ProposalsDialog))
        QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Return)
        window.activateWindow()
        until(qtbot, window.isActiveWindow)
        until(qtbot, lambda: len(board.session.plan.slots) == len(titles))
        until(qtbot, lambda: not window.tasks.is_writing)
        assert window.desk.journal.undo_label == "自动编排"

        beat.doing("undo the make-up by name")
        until(qtbot, window.actions_by_name["desk.undo"].isEnabled)
        press(window, Qt.Key.Key_Z, CTRL | ALT)
        until(qtbot, lambda: board.session.plan is not None and not board.session.plan.slots)
        until(qtbot, window.actions_by_name["desk.redo"].isEnabled)
        press(window, Qt.Key.Key_Z, CTRL | ALT | SHIFT)
        until(qtbot, lambda: len(board.session.plan.slots) == len(titles))
        until(qtbot, lambda: not window.tasks.is_writing)

        beat.doing("export the page")
        press(window, Qt.Key.Key_E, CTRL)
        until(qtbot, lambda: isinstance(QApplication.activeModalWidget(), ExportDialog))
        dialog = QApplication.activeModalWidget()
        dialog.folder.setText(str(tmp_path / "out"))
        QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
        until(qtbot, lambda: any("已输出" in text for text in window.notices.texts))
    assert_nothing_is_lost(next((tmp_path / "out").glob("*.docx")), window)
    assert beat.longest <= LONGEST, f"the main thread was busy for {beat.longest * 1000:.0f} ms: {beat.said}"


def test_everything_is_there_after_closing_and_opening_again(qtbot, open_window, tmp_path: Path) -> None:
    first = open_window()
    file_practice_page(qtbot, first)
    editor = editor_of(qtbot, first)
    slug = editor.report.slug
    story = editor.parts.story
    story.setFocus()
    QTest.keyClicks(story, "2026")
    first.close()
    until(qtbot, lambda: first.desk is None or not first.isVisible())
    with Desk.open(tmp_path / "desk.sqlite", read_only=True) as desk:
        assert "2026" in "".join(desk.reports.get(slug).body)
        assert desk.reports.source(slug) == practice_page()
