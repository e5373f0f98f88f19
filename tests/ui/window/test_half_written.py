"""Nothing half-written is lost: not when the window locks itself, not when it is closed, not when the step is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from tests.ui.conftest import OpenWindow
from tests.ui.window.test_desk_people import dialog_of, enter, entered, open_editor
from tests.workstation.signoff.people import as_, staffed
from ui.note_dialog import NoteDialog
from ui.window.account_dialogs import AccountsDialog
from ui.window.main_window import MainWindow

WORDS = "导语里的工期，和上周那篇对不上"


@pytest.fixture
def submitted(tmp_path: Path) -> Path:
    """A store with a report that waits for its first reading."""
    with staffed(tmp_path) as desk:
        as_(desk, "记二").signoff.take([desk.reports.listing()[0].slug])
        return desk.path


def shown_dialogs() -> list[QDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]


def begin_opinion(qtbot, window: MainWindow, words: str = WORDS) -> NoteDialog:
    open_editor(qtbot, window).parts.sign.next.click()
    dialog = dialog_of(qtbot, NoteDialog)
    if words:
        dialog.words.setPlainText(words)
    return dialog


def lock(qtbot, window: MainWindow) -> None:
    window.people._idle.timeout.emit()
    qtbot.waitUntil(lambda: window.people.is_locked)
    assert shown_dialogs() == []


def come_in(qtbot, window: MainWindow, name: str) -> None:
    enter(qtbot, window, name)
    qtbot.waitUntil(lambda: not window.people.is_locked)


def test_an_opinion_is_there_again_after_the_idle_lock_and_is_signed_with(qtbot, open_window: OpenWindow, submitted: Path) -> None:
    window = entered(qtbot, open_window, submitted, "编三")
    dialog = begin_opinion(qtbot, window)
    lock(qtbot, window)
    come_in(qtbot, window, "编三")
    assert shown_dialogs() == [dialog] and dialog.isModal() and dialog.text == WORDS
    dialog.done_button.click()
    slug = window.desk.reports.listing()[0].slug
    qtbot.waitUntil(lambda: window.desk.signoff.course(slug).turns[-1].opinion == WORDS)
    qtbot.waitUntil(lambda: window.desk.half_written.of(f"sign {slug}") == "")  # what was sent isn't half-written any more


def test_another_person_sees_nothing_of_it_and_its_writer_finds_it_untouched(qtbot, open_window: OpenWindow, submitted: Path) -> None:
    window = entered(qtbot, open_window, submitted, "编三")
    dialog = begin_opinion(qtbot, window)
    lock(qtbot, window)
    come_in(qtbot, window, "编七")
    assert shown_dialogs() == []
    assert begin_opinion(qtbot, window, "").text == ""
    lock(qtbot, window)
    come_in(qtbot, window, "编三")
    assert shown_dialogs() == [dialog] and dialog.text == WORDS


def test_lists_are_closed_for_the_next_one_and_forms_over_them_stay(qtbot, open_window: OpenWindow, submitted: Path) -> None:
    window = entered(qtbot, open_window, submitted, "管一")
    window.todo.open()
    window.people.show_accounts()
    accounts = dialog_of(qtbot, AccountsDialog)
    accounts.add.click()
    lock(qtbot, window)
    come_in(qtbot, window, "编三")
    assert shown_dialogs() == []
    lock(qtbot, window)
    come_in(qtbot, window, "管一")
    assert accounts in shown_dialogs() and len(shown_dialogs()) == 2
    assert window.todo.list not in shown_dialogs()


def test_an_opinion_outlives_the_window(qtbot, open_window: OpenWindow, submitted: Path) -> None:
    window = entered(qtbot, open_window, submitted, "编三")
    dialog = begin_opinion(qtbot, window)
    window.close()
    qtbot.waitUntil(lambda: open_window.sessions[0].is_closed)
    dialog.hide()  # as the end of the program would
    window = entered(qtbot, open_window, submitted, "编七")
    assert begin_opinion(qtbot, window, "").text == ""
    lock(qtbot, window)
    come_in(qtbot, window, "编三")
    window.room("reports")._editor.parts.sign.next.click()
    dialog = dialog_of(qtbot, NoteDialog)
    qtbot.waitUntil(lambda: dialog.text == WORDS)


def test_an_opinion_stays_when_the_text_has_changed_meanwhile(qtbot, open_window: OpenWindow, submitted: Path) -> None:
    window = entered(qtbot, open_window, submitted, "编三")
    dialog = begin_opinion(qtbot, window)
    desk = window.desk
    now = desk.reports.get(desk.reports.listing()[0].slug)
    desk.reports.save(replace(now, body=("本报讯（记者 记二）北堤加固工程已完成六成。", *now.body[1:])))
    dialog.done_button.click()
    qtbot.waitUntil(lambda: any("刚刚变过" in text for text in window.notices.texts))
    assert len(desk.signoff.course(now.slug).turns) == 1
    window.room("reports")._editor.parts.sign.next.click()
    again = dialog_of(qtbot, NoteDialog)
    qtbot.waitUntil(lambda: again.text == WORDS)


def test_the_reason_of_a_return_is_there_after_a_slip_on_escape(qtbot, open_window: OpenWindow, submitted: Path) -> None:
    window = entered(qtbot, open_window, submitted, "编三")
    bar = open_editor(qtbot, window).parts.sign
    bar.back.click()
    dialog = dialog_of(qtbot, NoteDialog)
    dialog.words.setPlainText("缺现场")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown_dialogs() == [])
    bar.back.click()
    again = dialog_of(qtbot, NoteDialog)
    qtbot.waitUntil(lambda: again.text == "缺现场" and again.done_button.isEnabled())


def test_a_comment_is_put_aside_for_its_writer_when_another_comes(qtbot, open_window: OpenWindow, submitted: Path) -> None:
    window = entered(qtbot, open_window, submitted, "编三")
    editor = open_editor(qtbot, window)
    panel = editor.parts.comments
    editor.comments.begin_adding()
    panel.composer.text.setPlainText("工期请核")
    lock(qtbot, window)
    come_in(qtbot, window, "编七")
    qtbot.waitUntil(panel.composer.isHidden)
    assert panel.composer.text.toPlainText() == "" and panel.add.text() == "加批注"
    lock(qtbot, window)
    come_in(qtbot, window, "编三")
    qtbot.waitUntil(lambda: panel.add.text() == "接着写批注")
    assert "工期请核" in panel.add.toolTip()
    panel.add.click()
    qtbot.waitUntil(lambda: panel.composer.text.toPlainText() == "工期请核")
    panel.composer.send.click()
    qtbot.waitUntil(lambda: [each.text for each in window.desk.comments.listing(editor.report.slug)] == ["工期请核"])
    qtbot.waitUntil(lambda: panel.add.text() == "加批注")


def test_where_one_works_alone_words_are_kept_too(qtbot, window: MainWindow) -> None:
    window.actions_by_name["report.new"].trigger()
    room = window.room("reports")
    qtbot.waitUntil(lambda: room._editor is not None and room._editor.parts.sign.standing is not None)
    room._editor.parts.sign.next.click()
    dialog_of(qtbot, NoteDialog).words.setPlainText("先放着")
    dialog_of(qtbot, NoteDialog).reject()
    qtbot.waitUntil(lambda: shown_dialogs() == [])
    room._editor.parts.sign.next.click()
    qtbot.waitUntil(lambda: dialog_of(qtbot, NoteDialog).text == "先放着")
