from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.typing_in import commit
from ui.editor.editor_page import EditorPage
from ui.editor.uses.popup import UsesPopup
from ui.editor.uses.rows import place_words
from workstation.archive.archive import Use
from workstation.people.officials import Official
from workstation.report import Headlines, Report

NOW = Report("", Headlines(main="推进会"), ("会议要求抓好督察督导工作。区卫健局副局长沈以衡参加会议。",))
ONCE = Report("", Headlines(main="开春会"), ("前期已部署。会议强调，要抓好督查督导，压实责任。",))


@pytest.fixture
def popup(qtbot, desk, editor: EditorPage, opened) -> Iterator[UsesPopup]:
    """Asked about the selected words, after a report that has them in another spelling."""
    desk.reports.new(ONCE)
    desk.reports.new(Report("", Headlines(main="初次会"), ("会议谈到督察督导。",)))
    opened(NOW)
    editor.parts.story.setFocus()
    editor.parts.story.select_span(6, 10)
    popup = editor.uses.ask()
    yield popup
    if shiboken6.isValid(popup):
        popup.close()


def spell(qtbot, popup: UsesPopup, text: str) -> None:
    popup.field.selectAll()
    commit(popup.field, text)
    qtbot.waitUntil(lambda: all(word in popup.counts.text() for word in text.split()))


def test_one_keystroke_asks_about_the_selection(qtbot, popup: UsesPopup) -> None:
    assert popup.spellings == ("督察督导",)
    qtbot.waitUntil(lambda: popup.list.count() == 1)
    assert "督察督导：2 篇" in popup.counts.text() and "初次会" in popup.list.item(0).text()


def test_spellings_are_counted_side_by_side_and_enter_writes_the_picked_one(qtbot, editor: EditorPage, popup: UsesPopup) -> None:
    spell(qtbot, popup, "督查督导 督察督导")
    assert "督查督导：1 篇" in popup.counts.text() and popup.list.count() == 2
    row = next(row for row in range(2) if "督查督导" in popup.list.item(row).text())
    popup.list.setCurrentRow(row)
    with qtbot.waitSignal(editor.checks.answered):
        QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert "抓好督查督导工作" in editor.parts.story.text()
    editor.history.undo()
    assert "抓好督察督导工作" in editor.parts.story.text()


def test_the_sentence_is_copied_and_a_click_opens_its_report(qtbot, editor: EditorPage, popup: UsesPopup) -> None:
    spell(qtbot, popup, "督查督导")
    popup.field.deselect()
    QTest.keyClick(popup.field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "会议强调，要抓好督查督导，压实责任。"
    with qtbot.waitSignal(editor.report_wanted) as wanted:
        popup.list.itemClicked.emit(popup.list.item(0))
    assert wanted.args[0]


def test_a_phrase_that_was_never_used_says_so(qtbot, popup: UsesPopup) -> None:
    spell(qtbot, popup, "从未写过")
    assert "没有用过" in popup.counts.text() and popup.list.isHidden()


def test_at_a_name_the_nearly_listed_one_is_compared_and_at_a_post_the_post_is_meant(desk, editor: EditorPage, opened) -> None:
    desk.officials.put(Official("沈以恒", "副局长", "区卫健局"))
    opened(NOW)
    story = editor.parts.story
    text = story.text()

    def words_at(at: int) -> tuple[str, str]:
        cursor = story.textCursor()
        cursor.setPosition(at)
        story.setTextCursor(cursor)
        start, end, other = editor.uses.words_at(story)
        return story.span_text(start, end), other

    assert words_at(text.index("以衡")) == ("沈以衡", "沈以恒")
    assert words_at(text.index("卫健局")) == ("区卫健局副局长", "")
    assert words_at(text.index("求抓好")) == ("求抓好督", "")


def test_a_row_says_when_where_and_whether_it_was_printed(desk) -> None:
    day = desk.today - timedelta(days=1)
    assert place_words(Use("a", "开春会", day, "K01", "句", (0, 1), True)) == f"{day.isoformat()} K01 · 开春会"
    assert "未见报" in place_words(Use("a", "开春会", day, "", "句", (0, 1), False))
