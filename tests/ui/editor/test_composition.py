from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent

from ui.editor.autosave import SaveState
from ui.editor.editor_page import EditorPage
from ui.editor.text.marked_text import MarkedText


def compose(field: MarkedText, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QCoreApplication.sendEvent(field, event)


@pytest.fixture
def story(editor: EditorPage, opened) -> MarkedText:
    opened()
    editor.autosave.show_delay(50)
    editor.parts.story.setFocus()
    return editor.parts.story


def test_an_unfinished_composition_is_neither_saved_nor_checked(qtbot, editor: EditorPage, story: MarkedText) -> None:
    asked = []
    editor.checks.answered.connect(asked.append)
    compose(story, "qing")
    editor.save_now()
    editor.checks.ask_now()
    qtbot.wait(400)
    assert story.composing and asked == []
    assert editor.autosave.state is SaveState.SAVED
    assert editor.report is not None and "qing" not in editor.report.body[0]


def test_text_typed_before_a_composition_waits_for_its_end(qtbot, desk, editor: EditorPage, story: MarkedText) -> None:
    story.textCursor().insertText("甲")
    compose(story, "qing")
    qtbot.wait(300)
    assert editor.autosave.state is SaveState.WAITING
    compose(story, "", "青")
    qtbot.waitUntil(lambda: editor.autosave.state is SaveState.SAVED)
    assert desk.reports.get(editor.autosave.slug).body[0].startswith("甲青本报讯") or "青" in desk.reports.get(editor.autosave.slug).body[0]


def test_a_composition_given_up_changes_nothing(qtbot, editor: EditorPage, story: MarkedText) -> None:
    before = story.text()
    compose(story, "qing")
    compose(story, "")
    assert not story.composing and story.text() == before
    assert editor.autosave.state is SaveState.SAVED


def test_a_commit_with_more_to_come_is_held_back(qtbot, editor: EditorPage, story: MarkedText) -> None:
    edits = []
    story.edited.connect(lambda: edits.append(story.text()))
    compose(story, "qinghe")
    compose(story, "he", "青")
    assert edits == [] and story.composing
    compose(story, "", "河")
    assert len(edits) == 1 and "青河" in edits[0]


def test_marks_that_arrive_inside_a_composition_are_drawn_after_it(editor: EditorPage, story: MarkedText) -> None:
    marks = list(story.marks)
    assert marks
    compose(story, "qing")
    story.show_marks([])
    assert len(story.marks) == len(marks)
    compose(story, "")
    assert len(story.marks) == 0


def test_the_caret_and_the_preedit_stay_while_the_checks_answer(qtbot, editor: EditorPage, story: MarkedText) -> None:
    editor.checks.ask_now()
    compose(story, "qing")
    qtbot.wait(300)
    assert story.textCursor().block().layout().preeditAreaText() == "qing"


def test_headline_fields_hold_back_too(qtbot, editor: EditorPage, story: MarkedText) -> None:
    main = editor.parts.headlines.main
    compose(main, "biaoti")
    assert editor.form.is_busy
    compose(main, "", "标题")
    assert not editor.form.is_busy
    qtbot.waitUntil(lambda: editor.autosave.state is SaveState.SAVED)


def test_another_report_ends_the_composition_and_what_was_typed_is_saved(
    qtbot, desk, editor: EditorPage, story: MarkedText, opened
) -> None:
    slug = editor.autosave.slug
    story.textCursor().insertText("甲")
    compose(story, "qing")
    opened()
    assert not story.composing
    qtbot.waitUntil(lambda: desk.reports.get(slug).body[0].startswith("甲"))


def test_marks_behind_a_composition_stay_with_their_words(editor: EditorPage, story: MarkedText) -> None:
    cursor = story.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(0, cursor.MoveMode.KeepAnchor)
    story.setTextCursor(cursor)
    compose(story, "qing")
    compose(story, "he", "青")
    compose(story, "", "河镇")
    assert len(story.marks) > 1
    assert [story.span_text(mark.start, mark.end) for mark in story.marks] == [mark.finding.found for mark in story.marks]
