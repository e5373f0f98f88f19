from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import OpenWindow
from ui.archive.archive_room import ArchiveRoom
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
    return [room.list.item(at).data(HIT_ROLE).title for at in range(room.list.count())]


def test_hits_come_as_one_types_and_the_first_is_shown_with_its_words_marked(room: ArchiveRoom, qtbot) -> None:
    room.field.setText("工程 -获悉")  # the pause of typing, not Enter, begins the search
    qtbot.waitUntil(lambda: titles(room) == ["海堤过半"] and "三百名工人" in room.reading.text.toPlainText())
    assert [mark.cursor.selectedText() for mark in room.reading.text.extraSelections()] == ["工程"]
    assert "1" in room.count.text()


def test_enter_opens_the_hit_that_the_arrows_chose(room: ArchiveRoom, qtbot) -> None:
    opened: list[str] = []
    room.report_wanted.connect(opened.append)
    room.search_for("海堤")
    qtbot.waitUntil(lambda: room.list.count() == 2)
    QTest.keyClick(room.field, Qt.Key.Key_Down)
    second = room.list.item(1).data(HIT_ROLE).slug
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
    qtbot.waitUntil(lambda: room.list.count() == 0 and room.reading.text.toPlainText() == "")
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
    assert dialog is not None and "收入 1 篇" in dialog.summary.text() and "坏.docx" in dialog.lines.toPlainText()
    dialog.close()
    room.search_for("日期：2019-03-05")
    qtbot.waitUntil(lambda: titles(room) == ["水库除险"] and "K01" in room.reading.origin.text())
