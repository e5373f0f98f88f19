from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit

from tests.ui.conftest import OpenWindow
from tests.workstation.signoff.people import DAY, PASSWORD, as_, read_through, staffed
from ui.note_dialog import HoldDialog, NoteDialog
from ui.reports.reports_room import ReportsRoom
from ui.turn_words import CourseDialog
from ui.window.account_dialogs import AccountForm
from ui.window.code_dialog import CodeDialog
from ui.window.log_dialog import LogDialog
from ui.window.main_window import MainWindow
from ui.window.rights_dialog import RightsDialog
from workstation.changes import Change
from workstation.report import Reading
from workstation.rights.table import Role, rights_table


@pytest.fixture
def store(tmp_path: Path) -> Path:
    with staffed(tmp_path) as desk:
        return desk.path


def dialog_of(qtbot, kind: type[QDialog]) -> QDialog:
    def shown() -> list[QDialog]:
        return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def enter(qtbot, window: MainWindow, name: str, password: str = PASSWORD) -> None:
    """Choose a name, type the password, Enter."""
    page = window.people.page
    rows = [page.names.item(row) for row in range(page.names.count())]
    page.names.setCurrentItem(next(item for item in rows if item.data(Qt.ItemDataRole.UserRole) == name))
    page.password.setText(password)
    QTest.keyClick(page.password, Qt.Key.Key_Return)


def entered(qtbot, open_window: OpenWindow, store: Path, name: str) -> MainWindow:
    window = open_window(store)
    qtbot.waitUntil(lambda: window.people is not None and window.people.is_locked)
    enter(qtbot, window, name)
    qtbot.waitUntil(lambda: not window.people.is_locked)
    return window


def written_down(code: CodeDialog) -> None:
    code.tick.click()
    code.done_button.click()


def test_one_person_never_sees_a_lock(qtbot, window: MainWindow) -> None:
    assert not window.people.button.isVisible() and not window.people.is_locked
    window.people.lock()
    assert window.people.page is None
    assert not window.actions_by_name["desk.lock"].isEnabled()


def test_a_store_with_accounts_opens_behind_the_lock(qtbot, open_window: OpenWindow, store: Path) -> None:
    window = open_window(store)
    qtbot.waitUntil(lambda: window.people is not None and window.people.is_locked)
    assert window.people.page.geometry() == window.rect()
    assert [name for name in ("report.new", "page.file", "settings.open") if window.actions_by_name[name].isEnabled()] == []
    enter(qtbot, window, "编三", "不是这个口令")
    qtbot.waitUntil(lambda: "不对" in window.people.page.trouble.text())
    enter(qtbot, window, "编三")
    qtbot.waitUntil(lambda: not window.people.is_locked)
    assert window.people.button.text() == "编三" and window.actions_by_name["report.new"].isEnabled()


def test_locking_saves_what_was_typed_and_another_one_enters(qtbot, open_window: OpenWindow, store: Path) -> None:
    window = entered(qtbot, open_window, store, "编三")
    room = window.room("reports")
    assert isinstance(room, ReportsRoom)
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 1)
    room.list.step(1)
    qtbot.waitUntil(lambda: room.shown != "" and room._editor is not None)
    qtbot.waitUntil(lambda: not room._editor.parts.story.isReadOnly())
    QTest.keyClicks(room._editor.parts.story, "x")
    window.actions_by_name["desk.lock"].trigger()
    qtbot.waitUntil(lambda: window.people.is_locked)
    assert window.desk.reports.listing()[0].slug and "x" in window.desk.reports.get(window.desk.reports.listing()[0].slug).body[0]
    enter(qtbot, window, "记二")
    qtbot.waitUntil(lambda: window.people.button.text() == "记二")


def test_idle_minutes_lock_and_a_key_puts_it_off(qtbot, open_window: OpenWindow, store: Path) -> None:
    window = entered(qtbot, open_window, store, "总六")
    assert window.people._idle.interval() == 10 * 60_000
    window.people._idle.start(1_500)
    for _ in range(3):
        qtbot.wait(800)
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert window.people._idle.isActive() and not window.people.is_locked
    window.people._idle.timeout.emit()
    qtbot.waitUntil(lambda: window.people.is_locked)


def test_the_first_two_accounts_are_made_and_from_then_on_one_logs_in(qtbot, window: MainWindow) -> None:
    for name, role in (("管一", Role.ADMINISTRATOR), ("编三", Role.EDITOR)):
        window.people.show_accounts()
        window.people.dialog.add.click()
        form = dialog_of(qtbot, AccountForm)
        form.name.setText(name)
        form.roles[role].setChecked(True)
        form.password.setText(PASSWORD)
        assert not form.done_button.isEnabled()
        form.again.setText(PASSWORD)
        form.done_button.click()
        code = dialog_of(qtbot, CodeDialog)
        assert len(code.code.text()) == 29
        written_down(code)
        window.people.dialog.reject()
        qtbot.waitUntil(lambda: window.people.dialog is None)
    qtbot.waitUntil(lambda: window.people.button.isVisible())
    assert window.people.button.text() == "管一"


def test_a_forgotten_password_is_set_from_the_lock_with_the_code(qtbot, open_window: OpenWindow, tmp_path: Path) -> None:
    with staffed(tmp_path) as desk:
        code = as_(desk, "管一").accounts.reset("编三", PASSWORD).recovery_code
        path = desk.path
    window = open_window(path)
    qtbot.waitUntil(lambda: window.people is not None and window.people.is_locked)
    enter(qtbot, window, "编三", "早就忘了的口令")
    qtbot.waitUntil(lambda: "不对" in window.people.page.trouble.text())
    window.people._on_forgotten("编三")
    form = dialog_of(qtbot, AccountForm)
    form.secret.setText(code)
    form.password.setText("又一句长长的口令")
    form.again.setText("又一句长长的口令")
    form.done_button.click()
    written_down(dialog_of(qtbot, CodeDialog))
    assert window.people.is_locked
    page = window.people.page
    assert (page.password.text(), page.trouble.text(), page.about.text()) == ("", "", "口令已经重设，请用新口令进入")
    enter(qtbot, window, "编三", "又一句长长的口令")
    qtbot.waitUntil(lambda: not window.people.is_locked)


def test_the_table_of_rights_shows_every_right(qtbot, window: MainWindow) -> None:
    window.actions_by_name["rights.open"].trigger()
    table = dialog_of(qtbot, RightsDialog).table
    assert table.rowCount() == len(rights_table())
    row = list(rights_table()).index("report.final")
    assert [table.item(row, column).text() for column in range(1, 7)] == ["", "", "✓", "", "", ""]


def test_the_log_is_filtered_and_written(qtbot, open_window: OpenWindow, tmp_path: Path, monkeypatch) -> None:
    with staffed(tmp_path) as desk:
        read_through(desk, desk.reports.listing()[0].slug)
        path = desk.path
    window = entered(qtbot, open_window, path, "总六")
    window.actions_by_name["journal.open"].trigger()
    dialog = dialog_of(qtbot, LogDialog)
    dialog.search.setText("校四")
    dialog.acts.setCurrentIndex(dialog.acts.findData("复审"))
    assert (dialog.table.rowCount(), dialog.table.item(0, 2).text()) == (1, "校四")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "日志.csv"), ""))
    dialog.csv_wanted.emit(dialog.shown)
    qtbot.waitUntil(lambda: (tmp_path / "日志.csv").exists())


def test_one_s_own_password_is_changed_with_the_old_one(qtbot, open_window: OpenWindow, store: Path) -> None:
    window = entered(qtbot, open_window, store, "编三")
    for old, words in (("不是原来的口令", "原来的口令不对"), (PASSWORD, "口令已改")):
        window.actions_by_name["password.change"].trigger()
        form = dialog_of(qtbot, AccountForm)
        assert form.secret.echoMode() is QLineEdit.EchoMode.Password
        form.password.setText("又一句长长的口令")
        form.again.setText("又一句长长的口令")
        assert not form.done_button.isEnabled()
        form.secret.setText(old)
        form.done_button.click()
        qtbot.waitUntil(lambda words=words: any(words in text for text in window.notices.texts))
    assert window.desk.accounts.log_in("编三", "又一句长长的口令").name == "编三"


def test_nobody_changes_a_password_where_one_works_alone(qtbot, window: MainWindow) -> None:
    assert not window.actions_by_name["password.change"].isEnabled()


def test_who_enters_finds_no_notices_of_who_left_and_no_button_under_the_keyboard(qtbot, open_window: OpenWindow, store: Path) -> None:
    window = entered(qtbot, open_window, store, "编三")
    window.notices.say("已导入 4 篇稿件")
    window.people.button.setFocus()
    window.people.lock()
    qtbot.waitUntil(lambda: window.people.is_locked)
    enter(qtbot, window, "记二")
    qtbot.waitUntil(lambda: not window.people.is_locked)
    qtbot.waitUntil(lambda: window.notices.texts == ["记二，你好"])
    assert QApplication.focusWidget() is window.room("reports")


def test_who_comes_back_goes_on_where_the_keyboard_was(qtbot, open_window: OpenWindow, store: Path) -> None:
    window = entered(qtbot, open_window, store, "编三")
    search = window.room("reports").list.search
    search.setFocus()
    window.people.lock()
    qtbot.waitUntil(lambda: window.people.is_locked)
    enter(qtbot, window, "编三")
    qtbot.waitUntil(lambda: not window.people.is_locked)
    assert QApplication.focusWidget() is search


def test_what_waits_is_told_on_entering_and_opened_from_the_status_bar(qtbot, open_window: OpenWindow, tmp_path: Path) -> None:
    with staffed(tmp_path) as desk:
        as_(desk, "记二").signoff.take([desk.reports.listing()[0].slug], opinion="请审")
        path = desk.path
    window = entered(qtbot, open_window, path, "编三")
    qtbot.waitUntil(lambda: "等你办的：初审 1" in window.notices.texts)
    assert window.duties.button.text() == "待审 1"
    (entry,) = window.duties.menu.actions()
    assert entry.text() == "初审　北堤加固工程过半　（记二：请审）"
    entry.trigger()
    room = window.room("reports")
    qtbot.waitUntil(lambda: room.shown == "北堤加固工程过半")


def test_a_page_that_waits_for_its_signature_is_one_press_away(qtbot, open_window: OpenWindow, tmp_path: Path) -> None:
    with staffed(tmp_path) as desk:
        read_through(desk, desk.reports.listing()[0].slug)
        path = desk.path
    window = entered(qtbot, open_window, path, "版五")
    qtbot.waitUntil(lambda: "等你办的：签样 1" in window.notices.texts)
    (entry,) = window.duties.menu.actions()
    assert entry.text() == "签样　3月4日 K01"
    entry.trigger()
    board = window.room("board")
    qtbot.waitUntil(lambda: window.room_shown is board and board.parts.sign_bar.standing is not None)
    assert (board.parts.sign_bar.standing.number, board.parts.sign_bar.next.text()) == ("K01", "签样…")
    window.desk.page_sign.sign(DAY, "K01")
    window.tasks.changed.emit(Change("", issues=frozenset({DAY})))
    qtbot.waitUntil(lambda: not window.duties.button.isVisible())


# -- the bars


def test_a_step_that_isn_t_his_is_refused_before_anything_is_typed(qtbot, open_window: OpenWindow, tmp_path: Path) -> None:
    with staffed(tmp_path) as desk:
        read_through(desk, desk.reports.listing()[0].slug, to="FIRST")
        path = desk.path
    window = entered(qtbot, open_window, path, "编三")
    editor = open_editor(qtbot, window)
    editor.parts.sign.next.click()
    qtbot.waitUntil(lambda: any("两个环节" in text for text in window.notices.texts))
    assert [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, NoteDialog) and widget.isVisible()] == []
    assert window.desk.log.lines()[0].act == "refused"
    editor.parts.sign.kill_wanted.emit()
    qtbot.waitUntil(lambda: any("不能撤稿" in text for text in window.notices.texts))


def test_a_release_with_errors_asks_the_chief_for_a_reason(qtbot, open_window: OpenWindow, tmp_path: Path) -> None:
    with staffed(tmp_path) as desk:
        slug = desk.reports.listing()[0].slug
        now = as_(desk, "记二").reports.get(slug)
        desk.reports.save(replace(now, body=(*now.body, "预计六月完工,届时通车。")))
        read_through(desk, slug, to="FINAL")
        path = desk.path
    window = entered(qtbot, open_window, path, "总六")
    open_editor(qtbot, window).parts.sign.next.click()
    dialog = dialog_of(qtbot, NoteDialog)
    words = "".join(label.text() for label in dialog.findChildren(QLabel))
    assert "有问题未改" in words and not dialog.done_button.isEnabled()
    dialog.words.setPlainText("版面已等着")
    dialog.done_button.click()
    qtbot.waitUntil(lambda: window.desk.signoff.standing(slug).is_released)
    assert window.desk.log.of(slug)[-1].act == "override"


def test_the_key_says_why_a_released_report_has_no_next_reading(qtbot, open_window: OpenWindow, tmp_path: Path) -> None:
    with staffed(tmp_path) as desk:
        read_through(desk, desk.reports.listing()[0].slug)
        path = desk.path
    window = entered(qtbot, open_window, path, "总六")
    open_editor(qtbot, window)
    window.actions_by_name["report.sign"].trigger()
    qtbot.waitUntil(lambda: "上版、付印、归档随版面办理" in window.notices.texts)


def test_what_was_sent_back_says_so_with_the_reason_and_the_whole_way_is_shown(qtbot, open_window: OpenWindow, tmp_path: Path) -> None:
    with staffed(tmp_path) as desk:
        slug = desk.reports.listing()[0].slug
        read_through(desk, slug, to="FIRST")
        as_(desk, "校四").signoff.send_back([slug], "导语重写")
        path = desk.path
    window = entered(qtbot, open_window, path, "记二")
    qtbot.waitUntil(lambda: "等你办的：退回重改 1" in window.notices.texts)
    bar = open_editor(qtbot, window).parts.sign
    assert bar.says.text().startswith("退回草稿 校四") and bar.says.text().endswith("：导语重写")
    bar.course.trigger()
    table = dialog_of(qtbot, CourseDialog).table
    assert [table.item(row, 2).text() for row in range(table.rowCount())] == ["送审", "初审", "退回草稿"]
    assert table.item(2, 3).text() == "导语重写"


def open_editor(qtbot, window: MainWindow):
    room = window.room("reports")
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 1)
    room.list.step(1)
    qtbot.waitUntil(lambda: room._editor is not None and room._editor.parts.sign.standing is not None)
    return room._editor


def test_a_report_is_submitted_with_an_opinion_from_the_editor(qtbot, open_window: OpenWindow, store: Path) -> None:
    window = entered(qtbot, open_window, store, "记二")
    editor = open_editor(qtbot, window)
    assert editor.parts.sign.next.text() == "送审…"
    window.actions_by_name["report.sign"].trigger()
    dialog = dialog_of(qtbot, NoteDialog)
    dialog.words.setPlainText("数字都核过")
    dialog.done_button.click()
    qtbot.waitUntil(lambda: editor.parts.sign.standing.reading is Reading.SUBMITTED)
    qtbot.waitUntil(lambda: editor.parts.story.isReadOnly())  # a reporter doesn't change what he has handed in
    assert "送审 记二" in editor.parts.sign.says.text() and editor.parts.sign.valid.text() == "✓ 签名有效"


def test_a_change_after_the_signature_shows_at_once_with_the_difference(qtbot, open_window: OpenWindow, tmp_path: Path) -> None:
    with staffed(tmp_path) as desk:
        read_through(desk, desk.reports.listing()[0].slug)
        path = desk.path
    window = entered(qtbot, open_window, path, "编三")
    editor = open_editor(qtbot, window)
    qtbot.waitUntil(lambda: not editor.parts.story.isReadOnly())
    QTest.keyClicks(editor.parts.story, "x")
    editor.flush()
    qtbot.waitUntil(lambda: editor.parts.sign.valid.text() == "✗ 签名已失效")
    assert editor.parts.sign.next.text() == "重新签发…"
    editor.parts.sign.changes.click()
    from ui.difference_dialog import DifferenceDialog

    assert "x" in dialog_of(qtbot, DifferenceDialog).page.toPlainText()


def test_a_page_is_signed_on_the_board(qtbot, open_window: OpenWindow, tmp_path: Path) -> None:
    with staffed(tmp_path) as desk:
        read_through(desk, desk.reports.listing()[0].slug)
        path = desk.path
    window = entered(qtbot, open_window, path, "版五")
    window.show_issue(DAY)
    bar = window.room("board").parts.sign_bar
    qtbot.waitUntil(lambda: bar.standing is not None)
    window.actions_by_name["page.sign"].trigger()
    dialog_of(qtbot, NoteDialog).done_button.click()
    qtbot.waitUntil(lambda: "签样 版五" in bar.says.text())
    plan = window.desk.issues.plan(DAY, "K01")
    window.tasks.write(lambda: window.desk.issues.put_plan(DAY, replace(plan, folio=replace(plan.folio, name="要闻")), "改报眉"))
    qtbot.waitUntil(lambda: bar.valid.text() == "✗ 签名已失效")
    assert bar.next.text() == "重新签样…"
    bar.course.click()
    table = dialog_of(qtbot, CourseDialog).table
    assert [table.item(0, column).text() for column in (1, 2)] == ["版五", "签样"]


def test_a_hold_says_until_when_and_why(qtbot, open_window: OpenWindow, store: Path) -> None:
    window = entered(qtbot, open_window, store, "编三")
    editor = open_editor(qtbot, window)
    editor.parts.sign.hold_wanted.emit()
    dialog = dialog_of(qtbot, HoldDialog)
    dialog.words.setPlainText("等发布会")
    dialog.done_button.click()
    qtbot.waitUntil(lambda: editor.parts.sign.says.text() == "缓发 编三 等发布会")
