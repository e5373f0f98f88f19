"""Enter in the text: where the walk has led it mends and goes on; everywhere else it breaks the line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.editor.test_findings import COMMA, in_dialog, of_rule
from ui.editor.editor_page import EditorPage
from ui.editor.findings.waive_dialog import WaiveDialog
from workstation.report import Headlines, Report

TWO = Report("", Headlines(main="抢农时,忙春播"), ("部署春耕,抓好落实。", "机手都已到位。"))
COUNTED = Report("", Headlines(main="座谈会"), ("大家谈了三点：一要抓早，二要抓小，三要抓细，四要抓实。",))


def enter() -> None:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def test_enter_after_f8_mends_and_goes_on_from_field_to_field(editor: EditorPage, opened) -> None:
    opened(TWO)
    editor.parts.headlines.kicker.setFocus()
    editor.findings.walk(1)
    enter()
    assert editor.parts.headlines.main.text() == "抢农时，忙春播"
    assert QApplication.focusWidget() is editor.parts.story
    enter()
    assert editor.parts.story.text() == "部署春耕，抓好落实。\n机手都已到位。"


def test_one_enter_too_many_breaks_nothing(editor: EditorPage, opened) -> None:
    opened(TWO)
    editor.parts.headlines.kicker.setFocus()
    editor.findings.walk(1)
    for _ in range(4):
        enter()
    assert editor.parts.story.text() == "部署春耕，抓好落实。\n机手都已到位。"
    QTest.keyClick(editor.parts.story, Qt.Key.Key_Right)
    enter()
    assert len(editor.parts.story.paragraphs()) == 3


def test_who_selects_a_finding_s_words_himself_breaks_the_line_as_ever(editor: EditorPage, opened) -> None:
    opened(TWO)
    story, at = editor.parts.story, editor.parts.story.text().index(",")
    story.setFocus()
    cursor = story.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + 1, cursor.MoveMode.KeepAnchor)
    story.setTextCursor(cursor)
    enter()
    assert story.text().startswith("部署春耕\n抓好落实。")


def test_the_walk_s_words_may_be_left_and_typed_over(editor: EditorPage, opened) -> None:
    opened(TWO)
    editor.parts.story.setFocus()
    editor.findings.walk(1)
    QTest.keyClicks(editor.parts.story, "!")
    assert editor.parts.story.text().startswith("部署春耕!抓好落实。")
    enter()
    assert editor.parts.story.text().startswith("部署春耕!\n抓好落实。")


def test_where_there_is_no_fix_enter_says_what_may_be_done(editor: EditorPage, opened) -> None:
    opened(COUNTED)
    editor.parts.story.setFocus()
    editor.findings.walk(1)
    assert of_rule(editor, "counts.announced")[0].fix is None
    before = editor.parts.story.text()
    enter()
    menu = QApplication.activePopupWidget()
    assert menu is not None and editor.parts.story.text() == before
    menu.close()


def test_the_next_report_begins_with_an_enter_of_its_own(editor: EditorPage, opened) -> None:
    opened(TWO)
    editor.parts.headlines.kicker.setFocus()
    editor.findings.walk(1)
    enter()
    enter()
    opened(Report("", Headlines(main="春耕"), ("机手都已到位。",)))
    editor.parts.story.setFocus()
    enter()
    assert editor.parts.story.text() == "\n机手都已到位。"


def test_a_report_that_may_not_be_written_stays_as_it_is(editor: EditorPage, opened) -> None:
    opened(TWO)
    editor.show_read_only(True)
    editor.parts.story.setFocus()
    editor.findings.walk(1)
    before = editor.parts.story.text()
    enter()
    assert editor.parts.story.text() == before
    assert of_rule(editor, COMMA)


def test_who_lets_one_pass_on_the_walk_is_led_on_to_the_next(qtbot, editor: EditorPage, opened) -> None:
    opened(TWO)
    editor.parts.headlines.kicker.setFocus()
    editor.findings.walk(1)

    def let_pass(dialog: WaiveDialog) -> None:
        dialog.person_box.setEditText("林小满")
        QTest.keyClick(dialog.reason_box, Qt.Key.Key_Down)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    in_dialog(let_pass)
    editor.findings.waive_here()
    qtbot.waitUntil(lambda: len(of_rule(editor, COMMA)) == 1)
    assert editor.parts.story.textCursor().selectedText() == ","
    editor.parts.story.activateWindow()
    qtbot.waitUntil(editor.parts.story.hasFocus)
    enter()
    assert editor.parts.story.text() == "部署春耕，抓好落实。\n机手都已到位。"
