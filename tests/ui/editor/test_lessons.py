from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from ui.editor.editor_page import EditorPage
from ui.editor.findings.lesson_dialog import LessonDialog
from ui.editor.text.field_menu import field_menu
from ui.window.fault_dialog import FaultDialog
from ui.window.rule_book import RuleBook
from workstation.desk import Desk
from workstation.report import Headlines, Report

OWN = Report("", Headlines(main="大桥峻工"), ("大桥峻工典礼在海边举行,群众到场。", "他任市长时修了路。"))


def select(editor: EditorPage, words: str) -> None:
    story = editor.parts.story
    at = story.toPlainText().index(words)
    cursor = story.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), QTextCursor.MoveMode.KeepAnchor)
    story.setTextCursor(cursor)
    story.setFocus()


@pytest.fixture
def shown(desk: Desk, opened) -> Report:
    desk.reports.new(Report("", Headlines(main="竣工"), ("学校竣工。",)))
    desk.reports.new(Report("", Headlines(main="来访"), ("市长来访。", "县长来访。")))
    return opened(OWN)


def learn(qtbot, editor: EditorPage, words: str, right: str) -> LessonDialog:
    select(editor, words)
    dialog = editor.lessons.learn()
    dialog.right.clear()
    dialog.right.insert(right)
    qtbot.waitUntil(lambda: dialog.lesson is not None)
    return dialog


def test_selected_words_become_a_rule_and_are_mended(qtbot, desk: Desk, editor: EditorPage, shown: Report) -> None:
    dialog = learn(qtbot, editor, "峻工典礼", "竣工典礼")
    assert (dialog.rule_wrong.text(), dialog.rule_right.text()) == ("峻工", "竣工")
    assert "没有别处会标出" in dialog.said.text()
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [term.replacement for term in desk.house.terms()] == ["竣工"])
    qtbot.waitUntil(lambda: "竣工典礼" in editor.parts.story.toPlainText())
    qtbot.waitUntil(lambda: "峻工" in [finding.found for finding in editor.parts.findings.findings])


def test_a_tick_at_what_is_right_elsewhere_narrows_the_rule(qtbot, editor: EditorPage, shown: Report) -> None:
    dialog = learn(qtbot, editor, "市长", "县长")
    assert dialog.places.topLevelItemCount() == 2
    other = next(at for at in range(2) if "本篇" not in dialog.places.topLevelItem(at).text(2))
    dialog.places.topLevelItem(other).setCheckState(0, Qt.CheckState.Checked)
    assert dialog.rule_wrong.text() == "市长时"
    dialog.reject()


def test_without_words_one_is_told_to_select_some(qtbot, editor: EditorPage, shown: Report) -> None:
    with qtbot.waitSignal(editor._tasks.failed) as told:
        editor.parts.story.setFocus()
        editor.lessons.learn()
    assert "请先选中" in str(told.args[0])


def test_a_finding_is_entered_into_the_register(qtbot, desk: Desk, editor: EditorPage, shown: Report) -> None:
    finding = next(found for found in editor.parts.findings.findings if found.rule == "width.half-comma")
    editor.lessons.register(finding)
    qtbot.waitUntil(lambda: editor.findChild(FaultDialog) is not None)
    dialog = editor.findChild(FaultDialog)
    assert (dialog.wrong.text(), dialog.right.text(), dialog.kind.currentData()) == (",", "，", "punctuation")
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [fault.title for fault in desk.register.of_issue(desk.today)] == ["大桥峻工"])


def test_words_of_a_headline_count_as_a_headline(qtbot, editor: EditorPage, shown: Report) -> None:
    head = editor.parts.headlines.main
    head.setFocus()
    head.selectAll()
    editor.lessons.register()
    qtbot.waitUntil(lambda: editor.findChild(FaultDialog) is not None)
    dialog = editor.findChild(FaultDialog)
    assert (dialog.wrong.text(), dialog.place.currentData(), dialog.grade.currentData()) == ("大桥峻工", "headline", "B")
    dialog.reject()


def test_the_menu_offers_both_for_a_selection_only(editor: EditorPage, shown: Report) -> None:
    select(editor, "峻工")
    offered = [action.text() for action in field_menu(editor.parts.story, None).actions()]
    assert offered[:2] == ["这里印错过…", "登记差错…"]
    editor.parts.story.setTextCursor(QTextCursor(editor.parts.story.document()))
    assert "登记差错…" not in [action.text() for action in field_menu(editor.parts.story, None).actions()]


def test_f1_opens_the_rule_book_at_the_finding_s_rule(qtbot, editor: EditorPage, shown: Report) -> None:
    finding = next(found for found in editor.parts.findings.findings if found.rule == "width.half-comma")
    editor.findings.explain(finding)
    book = editor.findChild(RuleBook)
    qtbot.waitUntil(lambda: "半角逗号应改全角" in book.page.toPlainText())
    book.reject()
