"""Between two keys the touched paragraph is glanced at; at the pause everything is inspected; late answers are dropped."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.features.heartbeat import LONGEST, Heartbeat
from tests.ui.editor.conftest import SPRING
from ui.editor.editor_page import EditorPage
from ui.editor.findings.live_checks import DELAY
from workstation.desk import Desk
from workstation.report import Headlines, Report


def caret_at(editor: EditorPage, position: int) -> None:
    story = editor.parts.story
    story.setFocus()
    cursor = story.textCursor()
    cursor.setPosition(position)
    story.setTextCursor(cursor)


def rules(editor: EditorPage) -> list[str]:
    return [finding.rule for finding in editor.parts.findings.findings]


def test_a_glance_comes_before_the_pause_and_moves_the_marks_along(qtbot, editor: EditorPage, opened) -> None:
    opened()
    before = editor.parts.findings.findings
    caret_at(editor, 0)
    answers: list[object] = []
    editor.checks.answered.connect(answers.append)
    with qtbot.waitSignal(editor.checks.glanced):
        QTest.keyClicks(editor.parts.story, "26")
    assert not answers
    after = editor.parts.findings.findings
    assert [found.rule for found in after] == [found.rule for found in before]
    assert after[-1].span[0] == before[-1].span[0] + 2


def test_what_is_just_being_written_waits_for_the_pause(qtbot, editor: EditorPage, opened) -> None:
    opened(replace(SPRING, body=("各村都要早动手",)))
    caret_at(editor, 4)
    with qtbot.waitSignal(editor.checks.glanced):
        QTest.keyClicks(editor.parts.story, ",")
    assert "width.half-comma" not in rules(editor)
    qtbot.waitUntil(lambda: "width.half-comma" in rules(editor))


def test_what_was_mended_by_hand_is_gone_at_a_glance(qtbot, editor: EditorPage, opened) -> None:
    opened(replace(SPRING, body=("各村都要,早动手。",)))
    assert "width.half-comma" in rules(editor)
    caret_at(editor, 5)
    with qtbot.waitSignal(editor.checks.glanced):
        editor.parts.story.textCursor().deletePreviousChar()
    assert "width.half-comma" not in rules(editor)


def test_an_answer_to_a_text_that_has_changed_since_is_dropped(qtbot, editor: EditorPage, opened) -> None:
    opened()
    caret_at(editor, 0)
    answers: list[object] = []
    editor.checks.answered.connect(answers.append)
    editor.checks.ask_now()
    QTest.keyClicks(editor.parts.story, "2")
    with qtbot.waitSignal(editor.checks.answered):
        pass
    assert len(answers) == 1
    assert editor.parts.findings.findings[-1].span[1] <= len(answers[0].inspection.manuscript.text)  # type: ignore[attr-defined]


@pytest.mark.timed
def test_typing_into_sixty_thousand_characters_never_stops_the_window(qtbot, desk: Desk, editor: EditorPage) -> None:
    body = tuple(f"第{at}村农技站的技术员,一大早就下到田里，查看整地进度和墒情。" * 6 for at in range(330))
    (slug,) = desk.reports.new(Report("", Headlines(main="春耕"), body)).reports
    with qtbot.waitSignal(editor.checks.answered, timeout=30_000):
        editor.show_report(desk.reports.get(slug))
    caret_at(editor, 200)
    with Heartbeat() as beat:
        beat.doing("typing")
        for letter in "2026年春耕,":
            editor.parts.story.textCursor().insertText(letter)
            qtbot.wait(60)
        beat.doing("the pause")
        qtbot.wait(DELAY + 300)
    assert beat.longest <= LONGEST, f"{beat.longest * 1000:.0f} ms: {beat.said}"


@pytest.mark.timed
def test_a_paste_of_a_megabyte_is_refused_without_a_wait(qtbot, editor: EditorPage, opened) -> None:
    opened()
    caret_at(editor, 0)
    QApplication.clipboard().setText("会议指出,要抓好落实。" * 100_000)
    with Heartbeat() as beat:
        beat.doing("pasting")
        editor.parts.story.paste()
        qtbot.wait(50)
    assert editor.parts.story.textCursor().position() == 0
    editor.parts.story.moveCursor(QTextCursor.MoveOperation.Start)
    assert beat.longest <= LONGEST, f"{beat.longest * 1000:.0f} ms"
