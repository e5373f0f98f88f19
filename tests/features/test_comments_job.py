"""Two people and one report: a comment, the text edited around it, an answer, the word that settles it, all from the keyboard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.features.test_main_job import ALT, CTRL, editor_of, press, until
from ui.window.main_window import MainWindow
from workstation.report import Headlines, Report

BODY = ("南桥夜校本周开课，首批学员二十三人。", "课程每周三次，由社区教师授课。")


def test_a_comment_lives_from_the_question_to_the_answer(qtbot, window: MainWindow) -> None:
    desk = window.desk
    desk.options.set("paper.person", "苏以宁")
    window.tasks.write(partial(desk.reports.new, Report("", Headlines(main="夜校开课"), BODY)))
    window.tasks.when_written(window.room("reports").list.refresh)
    room = window.room("reports")
    until(qtbot, lambda: room.list.rows.rowCount() == 1)
    room.list.step(0)
    until(qtbot, lambda: room._editor is not None and room._editor.report is not None)
    editor = editor_of(qtbot, window)
    slug, story = editor.report.slug, editor.parts.story
    window.activateWindow()
    story.setFocus()
    story.select_span(BODY[0].index("二十三人"), BODY[0].index("二十三人") + 4)
    press(window, Qt.Key.Key_M, CTRL | ALT)
    composer = editor.parts.comments.composer
    until(qtbot, composer.text.hasFocus)
    QTest.keyClicks(composer.text, "sure?")
    composer.person.setCurrentText("苏以宁")
    QTest.keyClick(composer.text, Qt.Key.Key_Return, CTRL)
    until(qtbot, lambda: window.todo.button.isVisible() and window.todo.button.text() == "待办 1")
    story.moveCursor(story.textCursor().MoveOperation.Start)
    QTest.keyClicks(QApplication.focusWidget(), "abc")
    until(qtbot, lambda: desk.reports.get(slug).body[0].startswith("abc"))
    press(window, Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier)
    assert story.textCursor().selectedText() == "二十三人"
    press(window, Qt.Key.Key_R, CTRL | ALT)
    until(qtbot, composer.text.hasFocus)
    QTest.keyClicks(composer.text, "yes")
    QTest.keyClick(composer.text, Qt.Key.Key_Return, CTRL)
    until(qtbot, lambda: len(desk.comments.listing(slug)[0].replies) == 1)
    press(window, Qt.Key.Key_K, CTRL | ALT)
    until(qtbot, lambda: not desk.comments.listing(slug)[0].is_open and not window.todo.button.isVisible())
    comment = desk.comments.listing(slug)[0]
    assert "\n".join(desk.reports.get(slug).body)[comment.anchor.start : comment.anchor.end] == "二十三人"
    press(window, Qt.Key.Key_Z, CTRL | ALT)
    until(qtbot, lambda: desk.comments.listing(slug)[0].is_open)
