from __future__ import annotations

from dataclasses import replace
from time import thread_time

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.editor.conftest import SPRING
from ui.editor.autosave import SaveState
from ui.editor.editor_page import EditorPage
from ui.editor.text.field_menu import field_menu
from ui.editor.text.marked_text import plain
from workstation.report import Headlines, Report

SENTENCE = "会议指出，各村要把春耕备播作为当前工作重点,做到早谋划、早部署、早落实。"
CTRL = Qt.KeyboardModifier.ControlModifier


def paste(field, text: str = "", html: str = "") -> None:
    source = QMimeData()
    if html:
        source.setHtml(html)
    source.setText(text)
    field.insertFromMimeData(source)


def test_enter_leads_from_headline_to_headline_and_into_the_text(editor: EditorPage, opened) -> None:
    opened()
    headlines = editor.parts.headlines
    headlines.kicker.setFocus()
    visited = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        visited.append(QApplication.focusWidget())
    assert visited == [headlines.main, headlines.deck, editor.parts.story]


def test_shift_enter_breaks_a_headline(editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="抢春播")))
    main = editor.parts.headlines.main
    main.moveCursor(main.textCursor().MoveOperation.End)
    QTest.keyClick(main, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    main.insertPlainText("保丰收")
    assert editor.report is not None and editor.report.headlines.main == "抢春播\n保丰收"


def test_up_in_the_first_line_leads_back_to_the_headlines(editor: EditorPage, opened) -> None:
    opened()
    editor.parts.story.setFocus()
    QTest.keyClick(editor.parts.story, Qt.Key.Key_Up)
    assert editor.parts.headlines.deck.hasFocus()


def test_blank_paragraphs_are_not_part_of_the_report(editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="春耕")))
    editor.parts.story.insertPlainText("一段。\n\n二段。\n")
    assert editor.report is not None and editor.report.body == ("一段。", "二段。")


def test_a_rich_paste_comes_in_as_plain_text(editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="春耕")))
    paste(editor.parts.story, "　　一段。\r\n\r\n　　二段。\u2028三\x00段。", html="<b>一段。</b>")
    assert editor.parts.story.text() == "一段。\n二段。\n三段。"
    assert editor.parts.story.document().begin().charFormat().fontWeight() < 600


def test_files_are_left_to_the_window(editor: EditorPage) -> None:
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile("/a/page.txt")])
    assert not editor.parts.story.canInsertFromMimeData(source)


@pytest.mark.parametrize("pasted", ["行\r尾", "行\r\n尾", "行\x0b尾", "行\u2029尾"])
def test_every_kind_of_line_break_is_one(pasted: str) -> None:
    assert plain(pasted) == "行\n尾"


def test_no_break_spaces_are_kept_to_the_character(editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="春耕"), ("据\u00a0统计\u3000，亩产提高。",)))
    assert editor.report is not None and editor.report.body == ("据\u00a0统计\u3000，亩产提高。",)


@pytest.mark.timed
def test_a_paste_of_100_000_characters_keeps_the_window_alive_and_is_one_step(qtbot, desk, editor: EditorPage, opened) -> None:
    report = opened(Report("", Headlines(main="春耕"), ("开头。",)))
    editor.autosave.show_delay(200)
    text = "\n".join([SENTENCE * 2] * 1_400)
    assert len(text) > 100_000
    steps: list[float] = []
    last = thread_time()

    def beat() -> None:
        nonlocal last
        steps.append(thread_time() - last)
        last = thread_time()

    timer = QTimer()
    timer.setInterval(0)
    timer.timeout.connect(beat)
    timer.start()
    paste(editor.parts.story, text)
    qtbot.waitUntil(lambda: not editor.parts.story.pasting)
    timer.stop()
    assert max(steps) < 0.2, f"the main thread stood still for {max(steps) * 1000:.0f} ms"
    qtbot.waitUntil(lambda: editor.autosave.state is SaveState.SAVED, timeout=15_000)
    assert len(desk.reports.get(report.slug).body) == 1_400
    editor.history.undo()
    assert editor.parts.story.text() == "开头。"


def test_undo_goes_back_over_the_fields_in_the_order_of_the_edits(editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="标题"), ("正文。",)))
    main, story = editor.parts.headlines.main, editor.parts.story
    QTest.keyClicks(main, "a")
    QTest.keyClicks(story, "b")
    QTest.keyClicks(main, "c")
    states = []
    for _ in range(3):
        QTest.keyClick(main, Qt.Key.Key_Z, CTRL)
        states.append((main.text(), story.text()))
    assert states == [("a标题", "b正文。"), ("a标题", "正文。"), ("标题", "正文。")]
    for _ in range(3):
        QTest.keyClick(story, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert (main.text(), story.text()) == ("ac标题", "b正文。")


def test_a_pause_in_the_typing_parts_two_steps(qtbot, editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="标题"), ("正文。",)))
    story = editor.parts.story
    QTest.keyClicks(story, "ab")
    with qtbot.waitSignal(editor.checks.asked):
        pass
    QTest.keyClicks(story, "cd")
    editor.history.undo()
    assert story.text() == "ab正文。"
    editor.history.undo()
    assert story.text() == "正文。"


def test_another_report_ends_a_big_paste_whole(qtbot, desk, editor: EditorPage, opened) -> None:
    report = opened(Report("", Headlines(main="春耕"), ("开头。",)))
    text = "\n".join([SENTENCE * 2] * 1_000)
    paste(editor.parts.story, text)
    assert editor.parts.story.pasting
    opened()
    qtbot.waitUntil(lambda: len(desk.reports.get(report.slug).body) == 1_000)


def test_a_paste_too_long_for_a_report_is_refused_with_a_word(qtbot, editor: EditorPage, opened, tasks) -> None:
    opened(Report("", Headlines(main="春耕"), ("开头。",)))
    with qtbot.waitSignal(tasks.failed) as refused:
        paste(editor.parts.story, "字" * 400_000)
    assert "导入整版" in str(refused.args[0]) and editor.parts.story.text() == "开头。"


def test_the_body_may_be_shown_in_the_page_s_measure(editor: EditorPage, opened) -> None:
    opened()
    wide = editor.parts.story.lineWrapColumnOrWidth()
    editor.parts.show_measure(True)
    em = editor.parts.story._em()
    assert 13 * em <= editor.parts.story.lineWrapColumnOrWidth() < 14 * em < wide


def test_another_report_has_its_own_undo(editor: EditorPage, opened) -> None:
    opened()
    QTest.keyClicks(editor.parts.story, "x")
    opened(replace(SPRING, headlines=Headlines(main="另一篇")))
    assert not editor.history.can_undo


def test_find_goes_through_every_field_and_round(editor: EditorPage, opened) -> None:
    opened()
    find = editor.parts.find
    editor.parts.headlines.kicker.setFocus()
    find.begin(replacing=False)
    find.wanted.setText("春耕")
    places = []
    for _ in range(4):
        find.find_next(1)
        places.append((find._last, find._last.textCursor().selectionStart()))
    kicker, story = editor.parts.headlines.kicker, editor.parts.story
    assert [field for field, _ in places] == [kicker, story, story, kicker]
    assert "3" in find._count.text()


def test_replace_all_is_one_step(editor: EditorPage, opened) -> None:
    before = opened()
    find = editor.parts.find
    find.begin(replacing=True)
    find.wanted.setText("春耕")
    find.replacement.setText("夏收")
    find.replace_all()
    assert editor.report is not None and editor.report.headlines.kicker == "清河镇召开夏收现场会"
    assert "春耕" not in "".join(editor.report.body)
    editor.history.undo()
    assert editor.report == before


def test_escape_closes_the_find_bar_and_leads_back(editor: EditorPage, opened) -> None:
    opened()
    editor.parts.story.setFocus()
    editor.parts.find.begin(replacing=False)
    QTest.keyClick(editor.parts.find.wanted, Qt.Key.Key_Escape)
    assert editor.parts.find.isHidden() and editor.parts.story.hasFocus()


def test_the_menu_offers_the_fix_first(editor: EditorPage, opened) -> None:
    opened()
    story = editor.parts.story
    mark = next(mark for mark in story.marks if mark.finding.fix == "，")
    texts = [action.text() for action in field_menu(story, mark.finding).actions()]
    assert texts[1] == "改为“，”" and "粘贴" in texts


def test_the_foot_says_how_long_the_text_is(editor: EditorPage, opened) -> None:
    opened()
    extent, signed, saved = editor.parts.status.texts
    assert "字" in extent and "1 栏 × 13 字" in extent
    assert signed == "电头 1　署名 3 人" and saved == "已保存"


def test_headline_counts_follow_the_typing(editor: EditorPage, opened) -> None:
    opened(Report("", Headlines(main="抢春播")))
    main = editor.parts.headlines.main
    (count,) = [label for label in editor.parts.headlines.findChildren(type(editor.parts.findings._empty)) if label.text() == "3 字"]
    main.insertPlainText("2024年")
    assert count.text() == "6 字"


def test_nothing_can_be_typed_into_a_store_that_is_only_read(editor: EditorPage, opened) -> None:
    opened()
    editor.show_read_only(True)
    before = editor.report
    QTest.keyClicks(editor.parts.story, "x")
    assert editor.report == before and editor.autosave.state is SaveState.READ_ONLY


def test_the_empty_page_says_what_to_do(editor: EditorPage) -> None:
    assert editor.report is None and editor.parts.stack.currentIndex() == 0
    assert "Ctrl+N" in editor.parts.stack.currentWidget().text()


def test_every_field_has_a_name_for_screen_readers(editor: EditorPage) -> None:
    assert [field for field in editor.form.fields.in_order() if not field.accessibleName()] == []
