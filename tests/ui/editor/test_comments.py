"""Comments in the editor: said with the keyboard, carried by typing and undo, walked, answered, settled."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from tests.ui.editor.conftest import SPRING, Opened
from ui.actions import ActionBook
from ui.editor.comments.panel import EVERY, MINE
from ui.editor.editor_page import EditorPage
from workstation.comments.comment import Anchor
from workstation.desk import Desk

TEXT = "\n".join(SPRING.body)


@pytest.fixture
def commented(opened: Opened, desk: Desk, editor: EditorPage, qtbot) -> EditorPage:
    """A report with a comment on a number of its second paragraph and one on its headline."""
    desk.options.set("paper.person", "苏以宁")
    stored = opened()
    for words, part in (("3500多台农机", "正文"), ("农时", "主题")):
        at = (TEXT if part == "正文" else SPRING.headlines.main).index(words)
        desk.comments.add(stored.slug, Anchor(part, at, at + len(words)), f"核对{words}", words=words)
    editor.comments.refresh()
    qtbot.waitUntil(lambda: editor.parts.comments.rows.rowCount() == 2)
    return editor


def words_of(editor: EditorPage, number: int) -> str | None:
    """What a comment's corners hold; the first was made on the number, the second on the headline."""
    ident = sorted(editor.comments._comments)[number]
    held = editor.comments.places.of(ident)
    return held.field.span_text(*held.span) if held else None


def type_at(editor: EditorPage, position: int, text: str, *, over: int = 0) -> None:
    story = editor.parts.story
    cursor = story.textCursor()
    cursor.setPosition(position)
    cursor.setPosition(position + over, QTextCursor.MoveMode.KeepAnchor)
    story.setTextCursor(cursor)
    story.setFocus()
    if text:
        QTest.keyClicks(story, text)
    else:
        QTest.keyClick(story, Qt.Key.Key_Delete)


def settled(editor: EditorPage, qtbot) -> None:
    with qtbot.waitSignal(editor.checks.answered):
        editor.checks.refresh()


def test_a_selection_is_commented_on_with_the_keyboard(opened: Opened, desk: Desk, editor: EditorPage, qtbot) -> None:
    slug = opened().slug
    editor.parts.story.select_span(TEXT.index("3500"), TEXT.index("3500") + 5)
    editor.parts.story.setFocus()
    editor.comments.begin_adding()
    composer = editor.parts.comments.composer
    qtbot.waitUntil(composer.text.hasFocus)
    assert "3500多" in composer.about.text()
    QTest.keyClicks(composer.text, "check")
    composer.person.setCurrentText("林小满")
    composer.due.setCurrentIndex(2)
    QTest.keyClick(composer.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: editor.parts.comments.rows.rowCount() == 1)
    (comment,) = desk.comments.listing(slug)
    assert (comment.words, comment.text, comment.assigned, comment.due) == (
        "3500多",
        "check",
        "林小满",
        desk.today.replace(day=desk.today.day) + (comment.due - desk.today),
    )
    qtbot.waitUntil(editor.parts.story.hasFocus)
    assert editor.parts.panels.tabText(2) == "批注 1"


def test_without_a_selection_it_is_about_the_clause_that_was_just_typed(opened: Opened, desk: Desk, editor: EditorPage, qtbot) -> None:
    slug = opened().slug
    type_at(editor, len(TEXT), "abc")
    editor.comments.begin_adding()
    editor.parts.comments.composer.text.setPlainText("何意")
    editor.parts.comments.composer.send.click()
    qtbot.waitUntil(lambda: bool(desk.comments.listing(slug)))
    assert desk.comments.listing(slug)[0].words == "abc"


def test_leaving_says_nothing_and_goes_back_to_the_text(opened: Opened, desk: Desk, editor: EditorPage) -> None:
    slug = opened().slug
    editor.parts.story.setFocus()
    editor.comments.begin_adding()
    QTest.keyClick(editor.parts.comments.composer.text, Qt.Key.Key_Escape)
    assert editor.parts.story.hasFocus() and not editor.parts.comments.composer.isVisible()
    assert desk.comments.listing(slug) == ()


def test_typing_before_inside_and_beside_moves_the_corners(commented: EditorPage, desk: Desk, qtbot) -> None:
    at = TEXT.index("3500")
    type_at(commented, 0, "abc")
    assert words_of(commented, 0) == "3500多台农机"
    type_at(commented, at + 3 + len("3500多台农机"), "x")
    type_at(commented, at + 3, "y")
    assert words_of(commented, 0) == "3500多台农机"
    type_at(commented, at + 6, "z")
    assert words_of(commented, 0) == "35z00多台农机"
    commented.save_now()
    slug = commented.report.slug
    qtbot.waitUntil(lambda: "35z00" in desk.reports.get(slug).body[1])
    anchor = desk.comments.listing(slug)[0].anchor
    assert "\n".join(desk.reports.get(slug).body)[anchor.start : anchor.end] == "35z00多台农机"


def test_deleted_words_are_listed_as_gone_and_come_back_with_undo(commented: EditorPage, qtbot) -> None:
    at = TEXT.index("3500")
    type_at(commented, at - 2, "", over=len("3500多台农机") + 4)
    settled(commented, qtbot)
    rows = commented.parts.comments.rows
    assert words_of(commented, 0) is None
    assert "原处已删　⌜3500多台农机⌟" in rows.data(rows.index(1))
    commented.history.undo()
    settled(commented, qtbot)
    assert words_of(commented, 0) == "3500多台农机"
    assert "原处已删" not in rows.data(rows.index(1))


def test_words_that_are_typed_over_keep_their_comment(commented: EditorPage, qtbot) -> None:
    type_at(commented, TEXT.index("3500"), "4", over=len("3500多台农机"))
    settled(commented, qtbot)
    assert words_of(commented, 0) == "4"


def test_a_text_from_elsewhere_takes_the_corners_along(commented: EditorPage, desk: Desk, tasks, qtbot) -> None:
    stored = desk.reports.get(commented.report.slug)
    tasks.write(lambda: desk.reports.save(replace(stored, body=("先加一段。", *stored.body))))
    qtbot.waitUntil(lambda: commented.report.body[0] == "先加一段。" and words_of(commented, 0) == "3500多台农机")


def test_the_walk_goes_in_the_order_of_the_text_and_round(commented: EditorPage) -> None:
    commented.parts.headlines.kicker.setFocus()
    seen = []
    for _ in range(3):
        commented.comments.walk(1)
        seen.append(commented.parts.comments.current.words)
    assert seen == ["农时", "3500多台农机", "农时"]
    assert commented.parts.headlines.main.hasFocus()
    commented.comments.walk(-1)
    assert commented.parts.story.textCursor().selectedText() == "3500多台农机"


def test_the_caret_in_commented_words_picks_their_comment(commented: EditorPage) -> None:
    story = commented.parts.story
    story.setFocus()
    cursor = story.textCursor()
    cursor.setPosition(TEXT.index("3500") + 2)
    story.setTextCursor(cursor)
    assert commented.parts.comments.current.words == "3500多台农机"


def test_an_answer_and_the_settling_by_their_actions(commented: EditorPage, desk: Desk, qtbot) -> None:
    actions = ActionBook()
    commented.bind(actions)
    actions.show_room("reports")
    commented.comments.walk(1)
    actions["comment.reply"].trigger()
    commented.parts.comments.composer.text.setPlainText("已核")
    commented.parts.comments.composer.send.click()
    slug = commented.report.slug
    qtbot.waitUntil(lambda: len(desk.comments.listing(slug)[1].replies) == 1)
    actions["comment.settle"].trigger()
    panel = commented.parts.comments
    qtbot.waitUntil(lambda: panel.rows.rowCount() == 1)
    panel.which.setCurrentIndex(panel.which.findData(EVERY))
    assert panel.rows.rowCount() == 2
    panel.which.setCurrentIndex(panel.which.findData(MINE))
    assert panel.rows.rowCount() == 0 and "没有指给我的" in panel._empty.text()


def test_the_corners_are_drawn_in_the_text(commented: EditorPage) -> None:
    story = commented.parts.story
    with_corners = story.grab().toImage()
    held, story.commented._held = story.commented._held, ()
    without = story.grab().toImage()
    story.commented._held = held
    assert with_corners != without


def test_another_report_shows_its_own_comments(commented: EditorPage, opened: Opened, qtbot) -> None:
    opened(replace(SPRING, body=("另一篇。",)))
    assert commented.parts.comments.rows.rowCount() == 0
    assert "Ctrl+Alt+M" in commented.parts.comments._empty.text()
    assert commented.parts.panels.tabText(2) == "批注"


def test_the_fields_menu_offers_it_and_words_under_the_pointer_say_what_is_said(commented: EditorPage) -> None:
    from ui.editor.text.field_menu import field_menu

    story = commented.parts.story
    assert story.commented.said_at(TEXT.index("3500") + 1) == "苏以宁：核对3500多台农机"
    assert story.commented.said_at(0) == ""
    story.setFocus()
    menu = field_menu(story, None)
    next(action for action in menu.actions() if action.text() == "加批注…").trigger()
    assert commented.parts.comments.composer.isVisible()
    menu.deleteLater()
