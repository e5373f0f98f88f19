"""From a pasted page to a made-up page: paste, review, mend, make up, undo, close, open again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.features.heartbeat import LONGEST, Heartbeat
from ui.board_room import BoardRoom
from ui.editor_page import EditorPage
from ui.issue_dialog import IssueDialog
from ui.main_window import MainWindow
from ui.reports_room import ReportsRoom
from workstation.desk import Desk
from workstation.sample import practice_page

CTRL, SHIFT, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
LEAD = "一江清水绕城过"


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key where the keyboard is; actions' shortcuts answer from anywhere in the window."""
    focus = QApplication.focusWidget()
    QTest.keyClick(focus if focus is not None and focus.isVisible() else window, key, modifiers)


def file_practice_page(qtbot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText(practice_page())
    press(window, Qt.Key.Key_V, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.filing is not None and window.filing.review is not None)
    review = window.filing.review
    qtbot.waitUntil(lambda: review.accept_button.isEnabled())
    QTest.mouseClick(review.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk is not None and len(window.desk.reports.listing()) >= 4)


def editor_of(qtbot, window: MainWindow) -> EditorPage:
    room = window.room("reports")
    assert isinstance(room, ReportsRoom)
    qtbot.waitUntil(lambda: room._editor is not None and room._editor.report is not None)
    assert room._editor is not None
    return room._editor


def board_with_issue(qtbot, window: MainWindow) -> BoardRoom:
    press(window, Qt.Key.Key_2, CTRL)
    room = window.room("board")
    assert isinstance(room, BoardRoom)
    press(window, Qt.Key.Key_N, CTRL | SHIFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), IssueDialog))
    dialog = QApplication.activeModalWidget()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    window.activateWindow()  # a window manager does this where there is one
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: room.session.plan is not None)
    return room


def test_the_main_job_from_paste_to_made_up_page(qtbot, window: MainWindow) -> None:
    with Heartbeat() as beat:
        beat.doing("paste and review a page")
        file_practice_page(qtbot, window)
        assert window.desk is not None
        titles = [row.title for row in window.desk.reports.listing()]
        assert titles[0].startswith(LEAD)

        beat.doing("mend half-width commas")
        editor = editor_of(qtbot, window)
        qtbot.waitUntil(lambda: bool(editor.parts.findings.findings))
        window.actions_by_name["finding.next"].trigger()
        press(window, Qt.Key.Key_Period, CTRL)
        slug = editor.report.slug
        qtbot.waitUntil(lambda: "，" in window.desk.reports.get(slug).body[0], timeout=10_000)

        beat.doing("make an issue and make it up")
        board = board_with_issue(qtbot, window)
        press(window, Qt.Key.Key_M, CTRL)
        qtbot.waitUntil(lambda: len(board.session.plan.slots) == len(titles), timeout=30_000)
        qtbot.waitUntil(lambda: not window.tasks.is_writing)
        assert window.desk.journal.undo_label == "自动编排"

        beat.doing("undo the make-up by name")
        qtbot.waitUntil(window.actions_by_name["desk.undo"].isEnabled)
        press(window, Qt.Key.Key_Z, CTRL | ALT)
        qtbot.waitUntil(lambda: board.session.plan is not None and not board.session.plan.slots)
        qtbot.waitUntil(window.actions_by_name["desk.redo"].isEnabled)
        press(window, Qt.Key.Key_Z, CTRL | ALT | SHIFT)
        qtbot.waitUntil(lambda: len(board.session.plan.slots) == len(titles))
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
    qtbot.waitUntil(lambda: first.desk is None or not first.isVisible())
    with Desk.open(tmp_path / "desk.sqlite", read_only=True) as desk:
        assert "2026" in "".join(desk.reports.get(slug).body)
        assert desk.reports.source(slug) == practice_page()
