from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel

from tests.workstation.packets.desks import hand_over, made, open_desk, received, report, write
from ui.people.receive_dialog import ReceiveDialog
from ui.window.main_window import MainWindow
from ui.window.packet_dialogs import MakeDialog, StrangerDialog
from ui.window.packets_window import PacketsWindow
from workstation.desk import Desk
from workstation.people.roster import Staff


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path / "there", "印厂") as desk:
        yield desk


def dropped(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(event)


def shown(window: MainWindow, qtbot, kind: type):
    qtbot.waitUntil(lambda: bool(window.findChildren(kind)))
    return window.findChildren(kind)[0]


def test_a_stranger_s_packet_that_is_dropped_comes_in_once_its_fingerprint_was_compared(
    window: MainWindow, qtbot, other: Desk, tmp_path: Path
) -> None:
    other.reports.new(report("河堤加固"))
    packet = made(other, tmp_path / "包.zip")
    assert packet is not None and window.desk is not None
    dropped(window, packet)
    dialog = shown(window, qtbot, StrangerDialog)
    assert not dialog.take_button.isEnabled() and window.desk.reports.listing() == ()
    dialog.compared.click()
    dialog.take_button.click()
    qtbot.waitUntil(lambda: any("新收 1" in text for text in window.notices.texts))
    assert [row.title for row in window.desk.reports.listing()] == ["河堤加固"]
    qtbot.waitUntil(lambda: window.room("reports").list.rows.rowCount() == 1)


def test_who_may_not_confirm_a_stranger_is_told_who_may(window: MainWindow, qtbot, other: Desk, tmp_path: Path) -> None:
    other.reports.new(report("河堤加固"))
    packet = made(other, tmp_path / "包.zip")
    dialog = StrangerDialog(window.desk.packets.read(packet), window, obstacle="顾宁（校对）不能认新的电脑；这要由总编来做")
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "顾宁（校对）不能认新的电脑；这要由总编来做。请他登录以后再收一次" in words
    assert not dialog.compared.isEnabled() and not dialog.take_button.isEnabled()


def test_a_clash_is_decided_by_keys(window: MainWindow, qtbot, other: Desk, tmp_path: Path) -> None:
    desk = window.desk
    assert desk is not None
    (slug,) = desk.reports.new(report("河堤加固")).reports
    hand_over(desk, other, tmp_path)
    write(desk, slug, 1, "第二段这里说开学了。")
    write(other, slug, 1, "第二段对方说放假了。")
    write(other, slug, 2, "第三段对方改过。")
    hand_over(other, desk, tmp_path)
    window.actions_by_name["packet.waiting"].trigger()
    asked = shown(window, qtbot, PacketsWindow)
    qtbot.waitUntil(lambda: len(asked.cards) == 1)
    assert not asked.done_button.isEnabled()
    qtbot.keyClick(asked.cards[0], Qt.Key.Key_2)
    assert asked.cards[0].is_decided and asked.done_button.isEnabled()
    qtbot.keyClick(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.reports.get(slug).body[1] == "第二段对方说放假了。")
    assert desk.reports.get(slug).body[2] == "第三段对方改过。"
    qtbot.waitUntil(lambda: asked.entries.count() == 0 and "没有待处理" in asked.says.text())
    asked.close()


def test_something_else_can_be_written_for_a_clash(window: MainWindow, qtbot, other: Desk, tmp_path: Path) -> None:
    desk = window.desk
    assert desk is not None
    (slug,) = desk.reports.new(report("河堤加固")).reports
    hand_over(desk, other, tmp_path)
    write(desk, slug, 1, "第二段这里说开学了。")
    write(other, slug, 1, "第二段对方说放假了。")
    hand_over(other, desk, tmp_path)
    window.actions_by_name["packet.waiting"].trigger()
    asked = shown(window, qtbot, PacketsWindow)
    qtbot.waitUntil(lambda: len(asked.cards) == 1)
    qtbot.keyClick(asked.cards[0], Qt.Key.Key_4)
    asked.cards[0].text.setPlainText("两所学校开学，一所放假。\n日期另行通知。")
    asked.done_button.click()
    qtbot.waitUntil(lambda: desk.reports.get(slug).body[1:3] == ("两所学校开学，一所放假。", "日期另行通知。"))
    asked.close()


def test_what_a_packet_changed_is_shown_and_can_be_taken_back(window: MainWindow, qtbot, other: Desk, tmp_path: Path) -> None:
    desk = window.desk
    assert desk is not None and window.packets is not None
    (slug,) = desk.reports.new(report("河堤加固")).reports
    hand_over(desk, other, tmp_path)
    write(other, slug, 1, "第二段对方改过。")
    packet = made(other, tmp_path / "包.zip")
    assert packet is not None
    asked = window.packets._show(received(desk, packet))
    qtbot.waitUntil(lambda: "第二段对方改过。" in asked.reading.toPlainText())
    assert "第二段写学校。" in asked.reading.toPlainText() and "已更新" in asked.entries.item(0).text()
    asked.back_button.click()
    qtbot.waitUntil(lambda: desk.reports.get(slug).body[1] == "第二段写学校。")
    asked.close()


def test_a_packet_is_made_into_the_chosen_folder(window: MainWindow, qtbot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert window.desk is not None
    window.desk.reports.new(report("河堤加固"))
    folder = tmp_path / "U 盘"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window.actions_by_name["packet.make"].trigger()
    shown(window, qtbot, MakeDialog).make_button.click()
    qtbot.waitUntil(lambda: any("数据包已写入" in text for text in window.notices.texts))
    assert len(list(folder.glob("数据包-*.zip"))) == 1
    assert any(window.desk.travel.fingerprint() in text for text in window.notices.texts)  # the other side will ask for it


def test_a_new_packet_in_the_shared_folder_is_told_of_once(window: MainWindow, qtbot, other: Desk, tmp_path: Path) -> None:
    desk = window.desk
    assert desk is not None and window.packets is not None
    folder = tmp_path / "共享"
    folder.mkdir()
    (folder / "别的.zip").write_bytes(b"x")
    other.reports.new(report("河堤加固"))
    made(other, folder)
    desk.options.set("packets.folder", str(folder))
    for _ in range(2):
        window.packets.look()
        qtbot.waitUntil(lambda: any("共享文件夹里有 1 个新数据包" in text for text in window.notices.texts))
    assert sum("共享文件夹" in text for text in window.notices.texts) == 1


def test_changes_that_wait_are_told_of_when_the_window_looks(window: MainWindow, qtbot, other: Desk, tmp_path: Path) -> None:
    desk = window.desk
    assert desk is not None and window.packets is not None
    (slug,) = desk.reports.new(report("河堤加固")).reports
    hand_over(desk, other, tmp_path)
    write(desk, slug, 1, "第二段这里说开学了。")
    write(other, slug, 1, "第二段对方说放假了。")
    hand_over(other, desk, tmp_path)
    for _ in range(2):
        window.packets.look()
        qtbot.waitUntil(lambda: any("对方有 1 处改动等着处理" in text for text in window.notices.texts))
    assert sum("等着处理" in text for text in window.notices.texts) == 1


def test_directories_that_came_along_are_looked_over_in_their_own_dialog(window: MainWindow, qtbot, tmp_path: Path) -> None:
    desk = window.desk
    assert desk is not None and window.packets is not None
    with open_desk(tmp_path / "there", "印厂", datetime(2020, 1, 1)) as other:
        other.roster.put(Staff(None, "苏以宁", "记者", "民生"))
        packet = made(other, tmp_path / "包.zip", people=True)
    assert packet is not None
    window.packets._take_people(desk.packets.read(packet))
    dialog = shown(window, qtbot, ReceiveDialog)
    assert not dialog.is_known and dialog.chosen[0]
    dialog.close()


def test_a_damaged_packet_is_refused_in_words(window: MainWindow, qtbot, other: Desk, tmp_path: Path) -> None:
    other.reports.new(report("河堤加固"))
    packet = made(other, tmp_path / "包.zip")
    assert packet is not None and window.packets is not None
    packet.write_bytes(packet.read_bytes()[:300])
    window.packets.take_files([packet])
    qtbot.waitUntil(lambda: any("不是完好的数据包" in text for text in window.notices.texts))


def test_what_another_desk_changed_is_told_beside_the_rooms_and_in_the_report_s_row(
    window: MainWindow, qtbot, other: Desk, tmp_path: Path
) -> None:
    from ui.reports.report_rows import MARKS_ROLE, RowMarks

    desk = window.desk
    assert desk is not None and window.packets is not None
    news, rows = window._frame.navigation.news, window.room("reports").list.rows  # type: ignore[attr-defined]
    assert news.isHidden()
    (slug,) = desk.reports.new(report("河堤加固")).reports
    hand_over(desk, other, tmp_path)
    write(desk, slug, 1, "第二段这里说开学了。")
    write(other, slug, 1, "第二段对方说放假了。")
    hand_over(other, desk, tmp_path)
    window.packets.look()
    window.room("reports").list.refresh()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: rows.index_of(slug).data(MARKS_ROLE) == RowMarks(changes=1))
    assert not news.isHidden() and news.text() == "待处理 1" and news.accessibleName() == "对方有 1 处改动等着处理"
    news.click()
    asked = shown(window, qtbot, PacketsWindow)
    desk.packets.decide(desk.packets.waiting()[0], {})
    window.packets.look()
    qtbot.waitUntil(news.isHidden)
    asked.close()


def test_packets_in_the_shared_folder_are_counted_beside_the_rooms_and_received_from_there(
    window: MainWindow, qtbot, other: Desk, tmp_path: Path
) -> None:
    desk = window.desk
    assert desk is not None and window.packets is not None
    folder = tmp_path / "共享"
    folder.mkdir()
    desk.options.set("packets.folder", str(folder))
    other.reports.new(report("河堤加固"))
    made(other, folder / "包.zip")
    window.packets.look()
    news = window._frame.navigation.news
    qtbot.waitUntil(lambda: news.text() == "待收 1")
    news.click()
    shown(window, qtbot, StrangerDialog).reject()
