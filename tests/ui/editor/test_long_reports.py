"""A long report comes in slice by slice: the window lives, and nobody ever sees or saves half of it."""

from __future__ import annotations

from collections.abc import Callable
from time import thread_time

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from tests.yardstick import as_if_quiet
from ui.editor.editor_page import EditorPage
from ui.editor.text.slow_fill import SLICE
from workstation.desk import Desk
from workstation.report import Headlines, Report

BODY = ("清河镇农技站的技术员一大早就下到田里，查看整地进度和墒情。" * 8,) * 450
LONG = Report("", Headlines(main="春耕"), BODY)
ABIDE = 0.05
"""Seconds of work in one go."""


@pytest.fixture
def half_shown(desk: Desk, editor: EditorPage) -> Report:
    """A stored report of 100,000 characters of which a slice stands in the field."""
    (slug,) = desk.reports.new(LONG).reports
    stored = desk.reports.get(slug)
    editor.show_report(stored)
    assert editor.parts.story.filling
    assert editor.parts.story.document().characterCount() <= SLICE + 1
    return stored


def is_whole(editor: EditorPage) -> Callable[[], bool]:
    return lambda: not editor.parts.story.filling


@pytest.mark.timed
def test_it_opens_while_the_window_lives(qtbot, editor: EditorPage, half_shown: Report) -> None:
    stretches, last = [], thread_time()

    def beat() -> None:
        nonlocal last
        stretches.append(thread_time() - last)
        last = thread_time()

    timer = QTimer()
    timer.timeout.connect(beat)
    timer.start(0)
    qtbot.waitUntil(is_whole(editor))
    timer.stop()
    assert as_if_quiet(max(stretches)) < ABIDE
    assert editor.report is not None and editor.report.body == BODY
    assert not editor.parts.story.document().isUndoAvailable() and editor.autosave.unsaved == ()


def test_who_reads_it_half_way_reads_all_of_it(editor: EditorPage, half_shown: Report) -> None:
    assert editor.report == half_shown


def test_nothing_is_typed_into_half_a_text(qtbot, editor: EditorPage, half_shown: Report) -> None:
    story = editor.parts.story
    QTest.keyClicks(story, "2026")
    assert story.filling
    qtbot.waitUntil(is_whole(editor))
    QTest.keyClicks(story, "2027")
    assert editor.report is not None and editor.report.body[0].startswith("2027清河镇")


def test_a_read_only_desk_stays_read_only_after_it(qtbot, editor: EditorPage, half_shown: Report) -> None:
    editor.show_read_only(True)
    qtbot.waitUntil(is_whole(editor))
    assert editor.parts.story.isReadOnly()


def test_typing_elsewhere_meanwhile_saves_the_whole_body(qtbot, desk: Desk, editor: EditorPage, half_shown: Report) -> None:
    QTest.keyClicks(editor.parts.headlines.main, "2026")
    editor.save_now()
    qtbot.waitUntil(lambda: desk.reports.get(half_shown.slug).headlines.main == "2026春耕")
    assert desk.reports.get(half_shown.slug).body == BODY


def test_another_report_half_way_loses_nothing(qtbot, desk: Desk, editor: EditorPage, half_shown: Report, opened, tasks) -> None:
    QTest.keyClicks(editor.parts.headlines.main, "2026")
    other = opened()
    assert editor.report == other and not editor.parts.story.filling
    qtbot.waitUntil(lambda: not tasks.is_writing)
    assert desk.reports.get(half_shown.slug).headlines.main == "2026春耕"
    assert desk.reports.get(half_shown.slug).body == BODY


def test_a_look_at_it_writes_nothing(qtbot, desk: Desk, editor: EditorPage, half_shown: Report, opened, tasks) -> None:
    editor.flush()
    assert editor.parts.story.filling, "nobody needed it whole"
    opened()
    qtbot.waitUntil(lambda: not tasks.is_writing)
    assert desk.reports.get(half_shown.slug) == half_shown


def test_news_from_elsewhere_half_way_is_shown_whole(qtbot, desk: Desk, editor: EditorPage, half_shown: Report, tasks) -> None:
    tasks.write(lambda: desk.reports.set_tags([half_shown.slug], ("农业",)))
    qtbot.waitUntil(lambda: editor.parts.tags.tags == ("农业",))
    assert editor.report is not None and editor.report.body == BODY
    assert editor.autosave.unsaved == ()


def test_it_is_checked_once_it_is_whole(qtbot, editor: EditorPage, half_shown: Report) -> None:
    with qtbot.waitSignal(editor.checks.answered, timeout=20_000) as answered:
        pass
    assert answered.args[0].snapshot.report.body == BODY
