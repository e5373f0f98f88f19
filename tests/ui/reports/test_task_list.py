"""待办: counted in the status bar, listed, opened at the words, settled."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import plain_report
from ui.window.main_window import MainWindow
from workstation.comments.comment import Anchor


@pytest.fixture
def asked(window: MainWindow, qtbot) -> tuple[str, str]:
    """Two reports, a comment in each: one for me, late; one that I made for another."""
    desk = window.desk
    desk.options.set("paper.person", "苏以宁")
    slugs = []
    for title, person in (("夜校开课", "苏以宁"), ("古桥修缮", "程远帆")):
        (slug,) = desk.reports.new(plain_report(title)).reports
        due = desk.today - timedelta(1)
        window.tasks.write(partial(desk.comments.add, slug, Anchor("正文", 0, 4), "请核", assigned=person, due=due))
        slugs.append(slug)
    window.room("reports").list.refresh()
    qtbot.waitUntil(lambda: not window.tasks.is_writing)
    return slugs[0], slugs[1]


def test_the_status_bar_counts_what_waits_for_me_and_says_what_is_late(window: MainWindow, asked, qtbot) -> None:
    qtbot.waitUntil(lambda: window.todo.button.text() == "待办 1（过期 1）")
    assert window.todo.button.isVisible()


def test_a_task_opens_its_report_at_the_words_and_is_settled(window: MainWindow, asked, qtbot) -> None:
    window.actions_by_name["comment.tasks"].trigger()
    tasks = window.todo.list
    qtbot.waitUntil(lambda: tasks.rows.rowCount() == 1)
    assert tasks.current.title == "夜校开课"
    tasks.go.click()
    room = window.room("reports")
    qtbot.waitUntil(lambda: room._editor is not None and room._editor.parts.comments.current is not None)
    assert room._editor.report.slug == asked[0]
    assert room._editor.parts.story.textCursor().selectedText() == room._editor.report.body[0][:4]
    tasks.settle.click()
    qtbot.waitUntil(lambda: tasks.rows.rowCount() == 0 and not window.todo.button.isVisible())
    tasks.which.setCurrentIndex(2)
    qtbot.waitUntil(lambda: tasks.rows.rowCount() == 1)
    assert tasks.current.assigned == "程远帆"
    tasks.close()


def test_without_a_task_the_status_bar_is_quiet_and_the_list_says_why(window: MainWindow, qtbot) -> None:
    window.todo.open()
    qtbot.waitUntil(lambda: "指给" in window.todo.list._empty.text())
    assert not window.todo.button.isVisible()
    window.todo.list.close()
    QApplication.processEvents()
