from __future__ import annotations

from dataclasses import replace
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.editor.conftest import SPRING
from ui.editor.autosave import SaveState
from ui.editor.editor_page import EditorPage
from workstation.errors import StoreError
from workstation.report import Headlines, Reading


def state(editor: EditorPage) -> SaveState:
    return editor.autosave.state


def saved(qtbot, editor: EditorPage) -> None:
    qtbot.waitUntil(lambda: state(editor) is SaveState.SAVED)


def test_typing_is_in_the_store_within_a_second_of_the_last_key(qtbot, desk, editor, opened) -> None:
    report = opened()
    QTest.keyClicks(editor.parts.headlines.kicker, "abc ")
    assert state(editor) is SaveState.WAITING
    last_key = monotonic()
    saved(qtbot, editor)
    assert monotonic() - last_key < 1.3
    assert desk.reports.get(report.slug).headlines.kicker == "abc 清河镇召开春耕现场会"


def test_save_at_once_does_not_wait(qtbot, desk, editor, opened) -> None:
    report = opened()
    QTest.keyClicks(editor.parts.story, "x")
    editor.save_now()
    assert state(editor) is SaveState.SAVING
    saved(qtbot, editor)
    assert desk.reports.get(report.slug).body[0].startswith("x本报讯")


def test_nothing_is_written_where_nothing_was_changed(qtbot, desk, editor, opened) -> None:
    report = opened()
    QTest.keyClicks(editor.parts.story, "x")
    QTest.keyClick(editor.parts.story, Qt.Key.Key_Backspace)
    editor.save_now()
    saved(qtbot, editor)
    assert desk.reports.get(report.slug).revision == report.revision


def test_saving_again_and_again_is_never_stale(qtbot, desk, editor, opened) -> None:
    report = opened()
    for letter in "abc":
        QTest.keyClicks(editor.parts.story, letter)
        editor.save_now()
    saved(qtbot, editor)
    assert desk.reports.get(report.slug).body[0].startswith("abc本报讯")


def test_a_new_paragraph_without_text_yet_outlives_the_autosave(qtbot, desk, editor, opened, tasks) -> None:
    report = opened()
    story = editor.parts.story
    story.moveCursor(story.textCursor().MoveOperation.End)
    QTest.keyClicks(story, "x")
    QTest.keyClick(story, Qt.Key.Key_Return)
    saved(qtbot, editor)
    with qtbot.waitSignal(editor.checks.answered):
        editor.checks.refresh()
    assert desk.reports.get(report.slug).body[-1].endswith("x")
    assert story.text().endswith("x\n") and story.textCursor().position() == story.document().characterCount() - 1
    assert editor.history.can_undo


def test_switching_reports_saves_the_text_before(qtbot, desk, editor, opened) -> None:
    report = opened()
    QTest.keyClicks(editor.parts.story, "x")
    opened(replace(SPRING, headlines=Headlines(main="另一篇")))
    assert editor.report is not None and editor.report.headlines.main == "另一篇"
    qtbot.waitUntil(lambda: desk.reports.get(report.slug).body[0].startswith("x本报讯"))


def test_showing_the_same_report_again_keeps_unsaved_typing(editor, opened) -> None:
    report = opened()
    QTest.keyClicks(editor.parts.story, "x")
    editor.show_report(report)
    assert editor.report is not None and editor.report.body[0].startswith("x本报讯")


def test_desk_actions_and_typing_never_wait_for_one_another(qtbot, desk, editor, opened) -> None:
    report = opened()
    QTest.keyClicks(editor.parts.story, "x")
    editor.parts.tags.tag.setText("春耕，三农")
    QTest.keyClick(editor.parts.tags.tag, Qt.Key.Key_Return)
    editor.parts.details.reading.activated.emit(editor.parts.details.reading.findData(Reading.FIRST))
    saved(qtbot, editor)
    qtbot.waitUntil(lambda: desk.reports.get(report.slug).reading is Reading.FIRST)
    stored = desk.reports.get(report.slug)
    assert stored.tags == ("春耕", "三农") and stored.body[0].startswith("x本报讯")


def test_another_field_changed_elsewhere_is_kept_with_mine(qtbot, desk, editor, opened) -> None:
    report = opened()
    QTest.keyClicks(editor.parts.story, "x")
    desk.reports.save(replace(report, headlines=replace(report.headlines, deck="——别处改的副题")))
    saved(qtbot, editor)
    stored = desk.reports.get(report.slug)
    assert stored.headlines.deck == "——别处改的副题" and stored.body[0].startswith("x本报讯")
    assert editor.parts.headlines.deck.text() == "——别处改的副题"


def test_the_same_text_changed_elsewhere_is_kept_as_two_reports(qtbot, desk, editor, opened) -> None:
    report = opened()
    QTest.keyClicks(editor.parts.story, "x")
    desk.reports.save(replace(report, body=("别处写的正文。",)))
    qtbot.waitUntil(lambda: state(editor) is SaveState.CLASH)
    assert "别处" in editor.parts.banner.text
    editor.parts.banner.keep_both.click()
    saved(qtbot, editor)
    bodies = {desk.reports.get(row.slug).body[0][:4] for row in desk.reports.listing()}
    assert bodies == {"别处写的", "x本报讯"}
    qtbot.waitUntil(lambda: editor.parts.story.text() == "别处写的正文。")


def test_mine_may_be_preferred_after_a_clash(qtbot, desk, editor, opened) -> None:
    report = opened()
    QTest.keyClicks(editor.parts.story, "x")
    desk.reports.save(replace(report, body=("别处写的正文。",)))
    qtbot.waitUntil(lambda: state(editor) is SaveState.CLASH)
    editor.parts.banner.prefer_mine.click()
    saved(qtbot, editor)
    assert desk.reports.get(report.slug).body[0].startswith("x本报讯")


def test_a_change_elsewhere_is_shown_where_nothing_was_typed(qtbot, desk, editor, opened, tasks) -> None:
    report = opened()
    tasks.write(lambda: desk.reports.save(replace(report, body=("别处写的正文。",))))
    qtbot.waitUntil(lambda: editor.parts.story.text() == "别处写的正文。")


@pytest.fixture
def full_disk(desk, monkeypatch) -> list[bool]:
    """While it holds True, the store can't be written."""
    full, save = [True], desk.reports.save

    def refuse(report):
        if full[0]:
            raise StoreError("磁盘已满，请先腾出空间")
        return save(report)

    monkeypatch.setattr(desk.reports, "save", refuse)
    return full


def test_nothing_is_lost_when_a_save_fails(qtbot, desk, editor, opened, full_disk) -> None:
    report = opened()
    QTest.keyClicks(editor.parts.story, "x")
    qtbot.waitUntil(lambda: state(editor) is SaveState.FAILED)
    assert "磁盘已满" in editor.parts.banner.text and "磁盘已满" in editor.parts.status.texts[2]
    full_disk[0] = False
    editor.parts.banner.retry.click()
    saved(qtbot, editor)
    assert editor.parts.banner.text == ""
    assert desk.reports.get(report.slug).body[0].startswith("x本报讯")


def test_text_that_could_not_be_saved_is_there_when_one_comes_back(qtbot, editor, opened, full_disk) -> None:
    report = opened()
    QTest.keyClicks(editor.parts.story, "x")
    qtbot.waitUntil(lambda: state(editor) is SaveState.FAILED)
    opened(replace(SPRING, headlines=Headlines(main="另一篇")))
    assert state(editor) is SaveState.SAVED and editor.autosave.unsaved == (report.slug,)
    editor.show_report(report)
    assert editor.parts.story.text().startswith("x本报讯") and state(editor) is SaveState.FAILED
    full_disk[0] = False
    editor.autosave.retry()
    saved(qtbot, editor)


def test_a_report_removed_elsewhere_may_be_kept_as_a_new_one(qtbot, desk, editor, opened) -> None:
    report = opened()
    QTest.keyClicks(editor.parts.story, "x")
    desk.reports.remove([report.slug])
    qtbot.waitUntil(lambda: state(editor) is SaveState.CLASH)
    editor.parts.banner.keep_both.click()
    qtbot.waitUntil(lambda: any(row.slug != report.slug for row in desk.reports.listing()))


def test_typing_without_a_pause_is_saved_nevertheless(qtbot, desk, editor, opened) -> None:
    report = opened()
    began = monotonic()
    while desk.reports.get(report.slug).body == report.body:
        assert monotonic() - began < 3
        QTest.keyClicks(editor.parts.story, "x", delay=50)
    assert desk.reports.get(report.slug).body[0].startswith("xxx")
