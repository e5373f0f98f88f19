from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton, QWidget

from tests.conftest import ROOT
from tests.ui.conftest import OpenWindow
from tests.ui.typing_in import commit
from ui.app import FirstPaint, translate
from ui.reports.report_rows import SLUGS_MIME
from ui.reports.reports_room import ReportsRoom
from ui.window.main_window import MainWindow
from ui.window.navigation import RoomButton
from workstation import __version__
from workstation.changes import Change
from workstation.desk import Desk
from workstation.errors import StoreError
from workstation.report import Headlines, Reading, Report


def titled(main: str, *body: str) -> Report:
    return Report("", Headlines(main=main), body=body)


@pytest.fixture
def stocked(tmp_path: Path) -> Path:
    path = tmp_path / "desk.sqlite"
    with Desk.open(path) as desk:
        desk.reports.new(titled("滨江公园新增健身步道", "本报讯 全长三公里。"))
        desk.reports.new(titled("供水管网改造提前完工", "本报讯 涉及六个小区。"))
    return path


def reports_room(window: MainWindow) -> ReportsRoom:
    room = window.room("reports")
    assert isinstance(room, ReportsRoom)
    return room


def test_an_empty_desk_is_met_with_something_to_begin_with(window: MainWindow) -> None:
    room = reports_room(window)
    assert room.welcome.isVisible()
    assert {card.accessibleName() for card in room.welcome.cards} == {"粘贴整版", "导入整版", "新建稿件", "打开样例"}


def test_the_list_shows_what_the_store_holds_newest_first(qtbot, open_window: OpenWindow, stocked: Path) -> None:
    room = reports_room(open_window(stocked))
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 2)
    assert room.list.rows.index(0).data() == "供水管网改造提前完工"


def test_a_chosen_report_opens_in_the_editor(qtbot, open_window: OpenWindow, stocked: Path) -> None:
    room = reports_room(open_window(stocked))
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 2)
    room.list.step(1)
    room.list.step(1)
    qtbot.waitUntil(lambda: room.shown == "滨江公园新增健身步道")


def test_a_new_report_is_open_as_soon_as_it_is_made(qtbot, window: MainWindow) -> None:
    window.actions_by_name["report.new"].trigger()
    room = reports_room(window)
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 1 and not room.welcome.isVisible())


def test_a_change_by_another_view_shows_in_the_list(qtbot, open_window: OpenWindow, stocked: Path) -> None:
    window = open_window(stocked)
    room = reports_room(window)
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 2)
    slug = room.list.rows.row(room.list.rows.index(0)).slug
    window.tasks.write(lambda: window.desk.reports.set_reading([slug], Reading.FINAL))
    qtbot.waitUntil(lambda: room.list.rows.row(room.list.rows.index(0)).reading is Reading.FINAL)


def test_a_removed_report_is_gone_from_list_and_editor(qtbot, open_window: OpenWindow, stocked: Path) -> None:
    window = open_window(stocked)
    room = reports_room(window)
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 2)
    room.list.step(0)
    room.list.remove_selected()
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 1 and room.shown == "滨江公园新增健身步道")


def test_a_store_that_another_window_holds_is_shown_read_only_with_word_of_who(qtbot, open_window: OpenWindow, stocked: Path) -> None:
    first, second = open_window(stocked), open_window(stocked)
    assert second.desk.read_only
    assert second.desk.held_by in second.banner_text
    assert not second.actions_by_name["report.new"].isEnabled()
    assert first.actions_by_name["report.new"].isEnabled()


def test_a_store_that_cannot_be_opened_says_why_and_offers_a_way_out(qtbot, open_window: OpenWindow, tmp_path: Path) -> None:
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"not a database at all" * 100)
    window = open_window(broken, settle=False)
    qtbot.waitUntil(lambda: window.trouble is not None)
    assert window.trouble.text
    broken.unlink()
    window.trouble.retry.emit()
    qtbot.waitUntil(lambda: window.desk is not None)


def test_closing_waits_for_what_is_still_being_written(qtbot, window: MainWindow) -> None:
    order: list[str] = []
    for _ in range(5):
        window.tasks.write(lambda: window.desk.reports.new(titled("新稿")), lambda _: order.append("written"))
    window.closed.connect(lambda: order.append("closed"))
    window.close()
    qtbot.waitUntil(lambda: "closed" in order)
    assert order == ["written"] * 5 + ["closed"]


def test_the_window_opens_again_where_and_as_big_as_it_was(qtbot, open_window: OpenWindow) -> None:
    window = open_window()
    window.resize(900, 610)
    reports_room(window).splitter.setSizes([290, 540])
    sizes = reports_room(window).splitter.sizes()
    window.close()
    qtbot.waitUntil(window.isHidden)
    again = open_window()
    assert again.height() == 610
    assert reports_room(again).splitter.sizes() == sizes


def test_a_desk_action_is_undone_by_name_and_done_again(qtbot, open_window: OpenWindow, stocked: Path) -> None:
    window = open_window(stocked)
    room = reports_room(window)
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 2)
    room.list.step(1)
    room.list.remove_selected()
    undo, redo = window.actions_by_name["desk.undo"], window.actions_by_name["desk.redo"]
    qtbot.waitUntil(lambda: undo.text() == "撤销 删除稿件")
    undo.trigger()
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 2 and redo.text() == "重做 删除稿件")
    assert "已撤销 删除稿件" in window.notices.texts
    redo.trigger()
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 1)


def test_an_undo_offered_for_one_action_never_takes_back_a_later_one(qtbot, open_window: OpenWindow, stocked: Path) -> None:
    window = open_window(stocked)
    room = reports_room(window)
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 2)
    room.list.step(1)
    room.list.remove_selected()
    qtbot.waitUntil(lambda: window.notices.texts == ["已删除 1 篇稿件"] and room.list.rows.rowCount() == 1)
    offered = next(button for button in window.findChildren(QPushButton) if button.text() == "撤销")
    window.tasks.write(lambda: window.desk.reports.new(titled("后来的稿")))
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 2)
    offered.click()
    assert window.notices.texts == ["这之后又做过别的操作；请按 Ctrl+Alt+Z 逐步撤销"]
    assert not window.tasks.is_writing


def test_light_and_dark_are_one_action_away_and_remembered(qtbot, window: MainWindow) -> None:
    window.actions_by_name["look.dark"].trigger()
    assert window.palette().window().color().lightness() < 128
    window.actions_by_name["look.light"].trigger()
    assert window.palette().window().color().lightness() > 128
    assert window._state.text("look") == "light"


def type_in_editor(qtbot, window: MainWindow) -> None:
    window.actions_by_name["report.new"].trigger()
    room = reports_room(window)
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 1 and not room.welcome.isVisible())
    commit(room._editor.parts.story, "两岸的柳树都绿了。")


def test_what_was_typed_a_moment_ago_is_in_the_store_when_the_window_is_gone(qtbot, window: MainWindow) -> None:
    type_in_editor(qtbot, window)
    path = window.desk.path
    window.close()
    qtbot.waitUntil(window.isHidden)
    with Desk.open(path) as desk:
        assert desk.reports.get(desk.reports.listing()[0].slug).body == ("两岸的柳树都绿了。",)


def test_a_save_that_fails_keeps_the_window_open_and_asks(qtbot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    type_in_editor(qtbot, window)

    def no_room(report: Report) -> Change:
        raise StoreError("磁盘已满，这次没有存上；请腾出空间")

    monkeypatch.setattr(window.desk.reports, "save", no_room)
    window.close()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert window.isVisible()
    box.defaultButton().click()
    assert window.isVisible()
    monkeypatch.undo()
    window.close()
    qtbot.waitUntil(window.isHidden)


def test_another_store_is_opened_in_a_window_in_the_old_ones_place(
    qtbot, open_window: OpenWindow, stocked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(stocked)
    other = tmp_path / "另一个.sqlite"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(other), ""))
    window.actions_by_name["store.open"].trigger()
    session = open_window.sessions[0]
    qtbot.waitUntil(lambda: session.window is not window and session.window.desk is not None)
    assert session.window.desk.path == other
    assert not session.window.desk.read_only


def test_a_backup_is_made_and_put_back(qtbot, open_window: OpenWindow, stocked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window(stocked)
    window.actions_by_name["store.backup"].trigger()
    qtbot.waitUntil(lambda: any("已备份到" in text for text in window.notices.texts))
    backup = next((stocked.parent / "backups").glob("*.zip"))
    window.tasks.write(lambda: window.desk.reports.new(titled("备份之后的稿")))
    qtbot.waitUntil(lambda: reports_room(window).list.rows.rowCount() == 3)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    window.actions_by_name["store.restore"].trigger()
    session = open_window.sessions[0]
    qtbot.waitUntil(lambda: session.window is not window and session.window.desk is not None)
    qtbot.waitUntil(lambda: reports_room(session.window).list.rows.rowCount() == 2)


def test_the_version_shown_is_the_version_declared() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert __version__ == declared


def test_the_sample_is_built_once_and_shown(qtbot, window: MainWindow) -> None:
    window.actions_by_name["sample.open"].trigger()
    qtbot.waitUntil(lambda: window.desk.issues.listing() != ())
    board = window.room("board")
    qtbot.waitUntil(lambda: board.isVisible() and board.session.plan is not None and board.session.plan.slots != ())
    window.show_room("reports")
    window.actions_by_name["sample.open"].trigger()
    qtbot.waitUntil(board.isVisible)
    assert len(window.desk.issues.listing()) == 1


def test_importing_can_be_practised_on_a_raw_page(qtbot, window: MainWindow) -> None:
    window.actions_by_name["sample.practice"].trigger()
    qtbot.waitUntil(lambda: window.filing.review is not None and window.filing.review.page is not None)
    assert len(window.filing.review.page.reports) > 1
    window.filing.review.cancelled.emit()


def test_the_latest_issues_are_one_click_away(qtbot, window: MainWindow) -> None:
    window.tasks.write(lambda: window.desk.issues.new(date(2026, 3, 2)))
    room = reports_room(window)
    qtbot.waitUntil(lambda: any("2026" in button.text() for button in room.welcome.findChildren(QPushButton)))
    next(button for button in room.welcome.findChildren(QPushButton) if "2026" in button.text()).click()
    qtbot.waitUntil(lambda: window.room("board").isVisible())


def test_enter_in_the_list_goes_on_in_the_editor(qtbot, open_window: OpenWindow, stocked: Path) -> None:
    room = reports_room(open_window(stocked))
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 2)
    room.list.search.setFocus()
    qtbot.keyClick(room.list.search, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: room.shown == "供水管网改造提前完工")
    qtbot.keyClick(room.list.view, Qt.Key.Key_Return)
    assert room._editor.isAncestorOf(QApplication.focusWidget())


def test_qts_own_menus_speak_chinese(qapp: QApplication) -> None:
    translate(qapp, "zh_CN")
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy").startswith("复制")


@pytest.mark.parametrize("name", ["room.reports", "room.board", "room.people"])
def test_rooms_are_entered_by_their_actions_and_remembered(qtbot, window: MainWindow, name: str) -> None:
    window.actions_by_name[name].trigger()
    room = name.removeprefix("room.")
    assert window.room(room).isVisible()
    assert window.actions_by_name[name].isChecked()
    assert window._state.text("room") == room


def test_the_store_is_opened_after_the_first_paint_and_once(qtbot) -> None:
    widget, heard = QWidget(), []
    qtbot.addWidget(widget)
    painted = FirstPaint(widget)
    painted.painted.connect(lambda: heard.append(widget.isVisible()))
    assert heard == []
    widget.show()
    qtbot.waitUntil(lambda: heard == [True])
    widget.update()
    qtbot.wait(30)
    assert heard == [True]


def test_a_broken_store_is_replaced_by_its_backup_and_kept_aside(
    qtbot, open_window: OpenWindow, stocked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Desk.open(stocked) as desk:
        backup = list(desk.back_up())[-1].result
    stocked.write_bytes(b"damaged" * 2000)
    window = open_window(stocked, settle=False)
    qtbot.waitUntil(lambda: window.trouble is not None)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup), ""))
    window.trouble.restore.emit()
    qtbot.waitUntil(lambda: window.desk is not None)
    qtbot.waitUntil(lambda: reports_room(window).list.rows.rowCount() == 2)
    assert any("原来的稿库保留在" in text for text in window.notices.texts)


def test_a_backup_that_is_none_is_refused_and_the_trouble_stays_in_sight(
    qtbot, open_window: OpenWindow, stocked: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stocked.write_bytes(b"damaged" * 2000)
    wrong = tmp_path / "照片.zip"
    wrong.write_bytes(b"no zip")
    window = open_window(stocked, settle=False)
    qtbot.waitUntil(lambda: window.trouble is not None)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(wrong), ""))
    window.trouble.restore.emit()
    qtbot.waitUntil(lambda: any("照片.zip" in text for text in window.notices.texts))
    qtbot.waitUntil(lambda: window.trouble.isVisible())
    assert window.desk is None


def test_reports_held_over_a_room_open_it(window: MainWindow, qtbot) -> None:
    data = QMimeData()
    data.setData(SLUGS_MIME, b"260306-01")
    button = next(button for button in window.findChildren(RoomButton) if button.text() == "版面")
    none = Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(button, event)
    assert event.isAccepted()
    qtbot.waitUntil(lambda: window.actions_by_name["room.board"].isChecked())
