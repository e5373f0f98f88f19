from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.ui.conftest import OpenWindow
from tests.ui.typing_in import commit
from ui.archive.archive_room import AT_FIRST, MORE, ArchiveRoom
from ui.archive.hit_rows import HIT_ROLE
from workstation.desk import Desk
from workstation.report import Headlines, Report

SEA = "本报讯（记者 林一）海堤加固工程昨日过半，三百名工人冒雨施工，预计六月底前全线完工，沿岸两万居民将告别内涝之苦。"


@pytest.fixture
def room(open_window: OpenWindow, tmp_path: Path) -> ArchiveRoom:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        desk.reports.file(
            [
                Report("", Headlines(main="海堤过半"), (SEA,)),
                Report("", Headlines(main="海堤过半（重发）"), (SEA + "记者昨日获悉。",)),
                Report("", Headlines(main="公路通车"), ("环城公路通车𠮷村。",)),
            ],
            "",
        )
    window = open_window(tmp_path / "desk.sqlite")
    window.show_room("archive")
    room = window.room("archive")
    assert isinstance(room, ArchiveRoom)
    return room


def titles(room: ArchiveRoom) -> list[str]:
    return [room.list.rows.index(at).data(HIT_ROLE).title for at in range(room.list.rows.rowCount())]


def test_hits_come_as_one_types_and_the_first_is_shown_with_its_words_marked(room: ArchiveRoom, qtbot) -> None:
    room.field.setText("工程 -获悉")  # the pause of typing, not Enter, begins the search
    qtbot.waitUntil(lambda: titles(room) == ["海堤过半"] and "三百名工人" in room.reading.text.toPlainText())
    assert [mark.cursor.selectedText() for mark in room.reading.text.extraSelections()] == ["工程"]
    assert "1" in room.count.text()


def test_enter_opens_the_hit_that_the_arrows_chose(room: ArchiveRoom, qtbot) -> None:
    opened: list[str] = []
    room.report_wanted.connect(opened.append)
    room.search_for("海堤")
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 2)
    QTest.keyClick(room.field, Qt.Key.Key_Down)
    second = room.list.rows.index(1).data(HIT_ROLE).slug
    QTest.keyClick(room.field, Qt.Key.Key_Return)
    assert opened == [second]


def test_likes_of_a_report_are_listed(room: ArchiveRoom, qtbot) -> None:
    room.search_for("标题：公路")
    qtbot.waitUntil(lambda: titles(room) == ["公路通车"])
    room.search_for("标题：重发")
    qtbot.waitUntil(lambda: "获悉" in room.reading.text.toPlainText())
    room.reading.alike_button.click()
    qtbot.waitUntil(lambda: titles(room) == ["海堤过半"])


def test_a_day_that_is_none_is_said_and_nothing_found_too(room: ArchiveRoom, qtbot) -> None:
    room.search_for("海堤 日期：昨天")
    qtbot.waitUntil(lambda: "不是日期" in room.count.text())
    room.search_for("没有的词")
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 0 and room.reading.text.toPlainText() == "")
    assert not room.reading.open_button.isEnabled()


def test_a_folder_of_old_files_comes_in_and_its_account_is_shown(room: ArchiveRoom, qtbot, tmp_path: Path) -> None:
    folder = tmp_path / "旧报"
    folder.mkdir()
    (folder / "2019-03-05 K01.txt").write_text(
        "水库除险\n本报讯（记者 周小丘）北岭水库除险加固完工，下游一万亩农田用水有了保障。\n", encoding="utf-8"
    )
    (folder / "坏.docx").write_bytes(b"PK broken")
    room.old_files.take(folder)
    qtbot.waitUntil(lambda: room.old_files.dialog is not None)
    dialog = room.old_files.dialog
    assert dialog is not None and "收入 1 篇" in dialog.summary.text() and dialog.table.item(0, 1).text() == "旧报/坏.docx"
    dialog.close()
    room.search_for("日期：2019-03-05")
    qtbot.waitUntil(lambda: titles(room) == ["水库除险"] and "K01" in room.reading.origin.text())


def test_an_import_is_paused_gone_on_with_and_its_list_exported(room: ArchiveRoom, qtbot, tmp_path: Path, monkeypatch) -> None:
    folder = tmp_path / "旧报"
    folder.mkdir()
    for at in range(30):
        (folder / f"2019-03-{at + 1:02} K01.txt").write_text(f"第{at}座水库除险\n本报讯 第{at}座水库完工{'，河水清' * at}。\n", "utf-8")
    flow = room.old_files
    flow.take(folder)
    flow.bar.pause.click()
    qtbot.waitUntil(lambda: flow.is_paused)
    assert not flow.bar.isHidden() and flow.bar.pause.text() == "继续"
    flow.take(folder)  # one at a time
    assert flow.is_paused
    flow.bar.pause.click()
    qtbot.waitUntil(lambda: flow.dialog is not None)
    assert "共 30 个文件，读了 30 个" in flow.dialog.summary.text() and flow.bar.isHidden()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "清单.csv"), ""))
    flow.dialog._on_export()
    qtbot.waitUntil((tmp_path / "清单.csv").exists)
    assert (tmp_path / "清单.csv").read_text("utf-8-sig").startswith("共 30 个文件")
    flow.dialog.close()


def test_an_import_that_is_stopped_while_paused_tells_what_it_did(room: ArchiveRoom, qtbot, tmp_path: Path) -> None:
    folder = tmp_path / "旧报"
    folder.mkdir()
    for at in range(30):
        (folder / f"{at}.txt").write_text(f"第{at}座水库\n第{at}座水库除险加固完工。\n", "utf-8")
    room.old_files.take(folder)
    room.old_files.bar.pause.click()
    qtbot.waitUntil(lambda: room.old_files.is_paused)
    room.old_files.bar.stop.click()
    assert room.old_files.dialog is not None and "中途停下了" in room.old_files.dialog.summary.text() and not room.old_files.is_paused
    room.old_files.dialog.close()


def _facet_names(room: ArchiveRoom) -> dict[str, str]:
    groups = (room.facets.tree.topLevelItem(at) for at in range(room.facets.tree.topLevelItemCount()))
    items = (group.child(at) for group in groups for at in range(group.childCount()))
    return {item.text(0): item.text(1) for item in items}


def test_a_facet_narrows_the_search_and_is_taken_back(room: ArchiveRoom, qtbot) -> None:
    commit(room.field, "海堤")
    qtbot.waitUntil(lambda: _facet_names(room).get("林一") == "2")
    item = room.facets.tree.findItems("林一", Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly)[0]
    room.facets.tree.itemClicked.emit(item, 0)
    assert room.field.text() == "海堤 作者：林一"
    qtbot.waitUntil(lambda: "✓ 林一" in _facet_names(room))
    (item,) = room.facets.tree.findItems("✓ 林一", Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly)
    room.facets.tree.itemClicked.emit(item, 0)
    assert room.field.text() == "海堤"
    room.field.clear()
    qtbot.waitUntil(lambda: room.facets.tree.topLevelItemCount() == 0)


def test_a_long_list_is_read_on_where_it_ends_and_not_from_its_beginning(room: ArchiveRoom, qtbot, monkeypatch) -> None:
    desk = room._around.desk
    desk.reports.file([Report("", Headlines(main=f"第{at}座水库"), ("水库除险加固。",)) for at in range(AT_FIRST + MORE + 20)], "")
    asked: list[tuple[int, str]] = []
    search = desk.archive.search
    monkeypatch.setattr(
        desk.archive, "search", lambda query, limit, after="": (asked.append((limit, after)), search(query, limit, after))[1]
    )
    room.search_for("水库")
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == AT_FIRST)
    chosen = room.list.picked
    assert f"{AT_FIRST}+" in room.count.text() or str(AT_FIRST + MORE + 20) in room.count.text()
    room.list.scrollToBottom()
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == AT_FIRST + MORE)
    room.list.scrollToBottom()
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == AT_FIRST + MORE + 20)
    assert [limit for limit, _ in asked] == [AT_FIRST, MORE, MORE] and asked[0][1] == "" and all(after for _, after in asked[1:])
    assert room.list.picked == chosen


def test_a_room_out_of_sight_searches_again_when_it_is_entered(room: ArchiveRoom, qtbot) -> None:
    window = room.window()
    commit(room.field, "水闸")
    qtbot.waitUntil(lambda: "没有找到" in room.count.text())
    window.show_room("reports")
    window.tasks.write(lambda: room._around.desk.reports.new(Report("", Headlines(main="水闸合龙"))))
    qtbot.waitUntil(lambda: room._is_stale)
    window.show_room("archive")
    qtbot.waitUntil(lambda: titles(room) == ["水闸合龙"])
