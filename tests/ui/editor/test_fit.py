"""Copyfit in the editor: with a real page, a real popup and real keys."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from tests.yardstick import as_if_quiet
from ui.editor.editor_page import EditorPage
from workstation.desk import Desk
from workstation.page import HeadlineStyle, Slot
from workstation.planning.copyfitting import copyfit
from workstation.planning.fit_notes import NoteKind
from workstation.report import Headlines, Report
from workstation.units import Lines, Pt

DAY = date(2026, 3, 5)
SENTENCE = "春灌以来县水利站技术员走村入户，把节水办法讲给种粮大户听，七座泵站日夜运转，麦田喝上了返青水。"
WATER = Report("", Headlines("", "三千亩麦田喝上返青水"), tuple(SENTENCE * 2 for _ in range(6)))


def place(desk: Desk, slug: str, lines: int, columns: int = 2, headline: HeadlineStyle | None = None) -> Slot:
    desk.issues.new(DAY)
    slot = Slot(slug, 0, Lines(0), columns, Lines(lines), headline=headline or HeadlineStyle())
    desk.issues.put_plan(DAY, replace(desk.issues.plan(DAY, "K01"), slots=(slot,)), "放上版面")
    return slot


def shows(editor: EditorPage, words: str) -> bool:
    return words in editor.parts.status.fit.text


@pytest.fixture
def placed(desk: Desk, editor: EditorPage, opened, qtbot):
    def place_it(lines: int, report: Report = WATER) -> Report:
        stored = opened(report)
        place(desk, stored.slug, lines)
        editor.fit.live.refresh()
        qtbot.waitUntil(lambda: shows(editor, "K01 版"))
        return stored

    return place_it


def test_the_status_line_says_lines_and_characters_and_the_text_shows_where(qtbot, desk: Desk, editor: EditorPage, placed) -> None:
    report = placed(16)
    qtbot.waitUntil(lambda: shows(editor, "超"))
    standing = editor.parts.status.fit._standing
    assert standing is not None and standing.fit.overset_at is not None
    lines, characters = standing.fit.set_slot.overset
    assert editor.parts.status.fit.button.text().startswith(f"K01 版：超 {lines} 行，删 {characters} 字")
    at = standing.fit.overset_at
    story = editor.parts.story
    assert story.overset_at == sum(len(text) + 1 for text in report.body[: at.index]) + at.offset
    assert any(one.cursor.position() == story.overset_at for one in story.extraSelections())


def test_typing_moves_the_mark_and_a_cut_that_makes_room_takes_it_away(qtbot, editor: EditorPage, placed) -> None:
    placed(16)
    qtbot.waitUntil(lambda: editor.parts.story.overset_at is not None)
    story, before = editor.parts.story, editor.parts.story.overset_at
    story.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(story, "xx")
    assert story.overset_at == before + 2  # at once, before any answer
    cursor = story.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    story.setTextCursor(cursor)
    QTest.keyClicks(story, "y")
    qtbot.waitUntil(lambda: story.overset_at is None and shows(editor, "缺"))


def test_what_a_cut_of_the_selection_saves_is_what_the_cut_then_saves(qtbot, editor: EditorPage, placed) -> None:
    placed(16)
    qtbot.waitUntil(lambda: shows(editor, "超"))
    before = editor.parts.status.fit._standing.fit.balance
    story, cursor = editor.parts.story, editor.parts.story.textCursor()
    cursor.setPosition(20)
    cursor.setPosition(20 + 60, QTextCursor.MoveMode.KeepAnchor)
    story.setTextCursor(cursor)
    qtbot.waitUntil(lambda: shows(editor, "删去所选 60 字：省"))
    promised = editor.parts.status.fit._cut.text()
    story.textCursor().removeSelectedText()
    qtbot.waitUntil(lambda: editor.parts.status.fit._standing.fit.balance != before)
    assert promised == f"删去所选 60 字：省 {editor.parts.status.fit._standing.fit.balance - before} 行"
    qtbot.waitUntil(lambda: not editor.parts.status.fit._cut.isVisibleTo(editor.parts.status.fit))


def test_a_report_without_a_page_is_fitted_to_a_room_of_its_own(qtbot, desk: Desk, editor: EditorPage, opened) -> None:
    report = opened(WATER)
    qtbot.waitUntil(lambda: shows(editor, "2 栏 × 30 行：缺"))
    strip = editor.parts.status.fit
    strip.open_popup()
    strip._popup._lines.setValue(10)
    qtbot.waitUntil(lambda: shows(editor, "2 栏 × 10 行：超"))
    assert desk.reports.get(report.slug).room == ("四开", 2, 10)
    strip._popup.hide()
    QTest.keyClicks(editor.parts.story, "x")
    editor.save_now()
    qtbot.waitUntil(lambda: desk.reports.get(report.slug).body[0].startswith("x"))
    assert desk.reports.get(report.slug).room == ("四开", 2, 10)


def test_a_suggestion_is_one_click_and_can_be_undone(qtbot, desk: Desk, editor: EditorPage, placed) -> None:
    report = placed(20)
    qtbot.waitUntil(lambda: shows(editor, "K01 版："))
    strip = editor.parts.status.fit
    strip.open_popup()
    qtbot.waitUntil(lambda: bool(strip._popup.suggestions.buttons))
    before = desk.issues.plan(DAY, "K01")
    words = strip._popup.suggestions.buttons[0].text()
    strip._popup.suggestions.buttons[0].click()
    qtbot.waitUntil(lambda: desk.issues.plan(DAY, "K01").slots != before.slots)
    after = desk.issues.plan(DAY, "K01").slots[0]
    balance = copyfit(desk.reports.get(report.slug), after, "四开", editor.fit.live._fitter._composer).balance
    assert words.endswith("正好" if balance == 0 else f"还缺 {balance} 行" if balance > 0 else f"还超 {-balance} 行")
    assert desk.reports.get(report.slug).body == report.body
    strip._popup.hide()
    desk.journal.undo()
    assert desk.issues.plan(DAY, "K01").slots == before.slots


def test_a_note_leads_to_its_words(qtbot, desk: Desk, editor: EditorPage, opened) -> None:
    report = opened(replace(WATER, headlines=Headlines("", "农技站长林小\n满进村讲课"), body=("正文。",)))
    place(desk, report.slug, 30, 1, HeadlineStyle(main=Pt(18)))
    editor.fit.live.refresh()
    qtbot.waitUntil(lambda: shows(editor, "提示 1"))
    (note,) = editor.parts.status.fit._standing.notes
    assert note.kind is NoteKind.SPLIT_NAME
    strip = editor.parts.status.fit
    strip.open_popup()
    assert strip._popup.notes.buttons[0].text() == "标题换行拆开了姓名“林小满”"
    strip._popup.notes.buttons[0].click()
    assert editor.parts.headlines.main.textCursor().selectedText().replace("\u2029", "").replace("\u2028", "") == "林小满"


def test_an_answer_to_a_text_that_has_changed_since_is_dropped(qtbot, editor: EditorPage, placed) -> None:
    placed(16)
    qtbot.waitUntil(lambda: shows(editor, "超"))
    answers = []
    editor.fit.live.answered.connect(answers.append)
    editor.fit.live.ask_now()
    editor.fit.live.touch()  # as if a key came before the answer
    editor.fit.live._timer.stop()
    qtbot.wait(120)
    assert answers == []


@pytest.mark.timed
def test_a_long_report_does_not_hold_up_the_window(qtbot, desk: Desk, editor: EditorPage, opened) -> None:
    report = opened(replace(WATER, body=tuple(SENTENCE * 4 for _ in range(150))))
    place(desk, report.slug, 60)
    beats: list[float] = []
    heart = QTimer()
    heart.timeout.connect(lambda: beats.append(time.thread_time()))
    heart.start(5)
    with qtbot.waitSignal(editor.fit.live.answered):
        editor.fit.live.refresh()
    heart.stop()
    assert as_if_quiet(max((b - a for a, b in pairwise(beats)), default=0)) <= 0.05
