from __future__ import annotations

import logging
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from ui.notices import MOST, Kind, Notices
from ui.window.bug_dialog import BugDialog, BugReporter
from workstation.errors import BadInput


@pytest.fixture
def board(qtbot) -> QWidget:
    window = QWidget()
    window.resize(800, 600)
    qtbot.addWidget(window)
    window.show()
    return window


def test_a_desk_error_is_shown_as_it_is_written(board: QWidget) -> None:
    notices = Notices(board)
    notices.show_error(BadInput("文件 a.docx 已损坏，请让作者重发"))
    assert notices.texts == ["文件 a.docx 已损坏，请让作者重发"]


def test_the_same_words_are_not_shown_twice(board: QWidget) -> None:
    notices = Notices(board)
    notices.say("磁盘已满", Kind.ERROR)
    notices.say("磁盘已满", Kind.ERROR)
    assert notices.texts == ["磁盘已满"]


def test_no_more_notices_than_the_window_has_room_for(board: QWidget) -> None:
    notices = Notices(board)
    for number in range(9):
        notices.say(f"第 {number} 条", Kind.ERROR)
    assert notices.texts == [f"第 {number} 条" for number in range(9 - MOST, 9)]


def test_an_offer_is_done_and_its_notice_closed(qtbot, board: QWidget) -> None:
    notices, done = Notices(board), []
    notices.say("已删除 1 篇", Kind.DONE, ("撤销", lambda: done.append("undone")))
    board.findChildren(QPushButton)[0].click()
    assert done == ["undone"]
    assert notices.texts == []


def test_a_notice_stays_inside_its_window(board: QWidget) -> None:
    notices = Notices(board)
    notices.say("很长的一句话" * 30, Kind.ERROR)
    board.resize(700, 500)
    toast = notices._toasts[0]
    assert board.rect().contains(toast.geometry())


def test_a_bug_is_logged_and_shown_with_details_to_copy(qtbot, board: QWidget, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    reporter = BugReporter(board, tmp_path)
    with caplog.at_level(logging.ERROR):
        try:
            raise RuntimeError("齿轮卡住了")
        except RuntimeError:
            reporter.catch(*sys.exc_info())
    qtbot.waitUntil(lambda: board.findChildren(BugDialog) != [])
    dialog = board.findChildren(BugDialog)[0]
    dialog.findChildren(QPushButton)[0].click()
    assert "齿轮卡住了" in QGuiApplication.clipboard().text()
    assert "齿轮卡住了" in caplog.text
    dialog.accept()


def test_a_second_bug_joins_the_first_ones_dialog(qtbot, board: QWidget, tmp_path: Path) -> None:
    reporter = BugReporter(board, tmp_path)
    reporter.catch(ValueError, ValueError("一"), None)
    reporter.catch(ValueError, ValueError("二"), None)
    qtbot.waitUntil(lambda: board.findChildren(BugDialog) != [])
    qtbot.waitUntil(lambda: "二" in board.findChildren(BugDialog)[0].details.toPlainText())
    board.findChildren(BugDialog)[0].accept()
