"""Tags in the window: set in the editor's panel, in the list on many reports at once, looked after in a window of their own."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox, QPushButton

from tests.ui.conftest import OpenWindow
from ui.reports.reports_room import ReportsRoom
from ui.reports.tags_window import TagsWindow
from workstation.desk import Desk
from workstation.people.officials import Official
from workstation.report import Headlines, Report


@pytest.fixture
def room(open_window: OpenWindow, tmp_path: Path, qtbot) -> ReportsRoom:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        desk.officials.put(Official("闻人清", "区长", "青汀区"))
        for title, tags in (("水库除险", ["水利", "闻人清"]), ("夜校开课", ["教育", "办学"]), ("球赛落幕", [])):
            (slug,) = desk.reports.new(Report("", Headlines(main=title), (f"{title}。",))).reports
            desk.tagging.add([slug], tags)
    window = open_window(tmp_path / "desk.sqlite")
    found = window.room("reports")
    assert isinstance(found, ReportsRoom)
    qtbot.waitUntil(lambda: found.list.rows.rowCount() == 3)
    return found


@pytest.fixture
def tags(room: ReportsRoom, qtbot) -> TagsWindow:
    room.open_tags()
    (shown,) = room.window().findChildren(TagsWindow)
    qtbot.waitUntil(lambda: shown.table.rowCount() > 0)
    return shown


def _row(shown: TagsWindow, name: str) -> list[str]:
    rows = ([shown.table.item(row, column).text() for column in range(4)] for row in range(shown.table.rowCount()))
    return next((row for row in rows if row[0] == name), [])


def _pick(shown: TagsWindow, name: str) -> None:
    shown.search.setText(name)
    assert shown.picked == name


def test_the_window_says_what_each_tag_is_tied_to(tags: TagsWindow) -> None:
    assert _row(tags, "闻人清") == ["闻人清", "人物", "1", "青汀区区长"]
    assert _row(tags, "教育")[1:] == ["主题", "1", "05000000"] and _row(tags, "水利")[1] == "普通标签"
    tags.search.setText("区长")
    assert tags.table.rowCount() == 1 and tags.picked == "闻人清"
    tags.search.setText("没有这个")
    assert tags.count.text() == "没有符合的标签" and not tags._buttons["rename"].isEnabled()


def test_a_tag_is_merged_into_another_and_the_list_follows(tags: TagsWindow, room: ReportsRoom, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_args: ("教育", True))
    _pick(tags, "办学")
    tags.rename()
    tags.search.clear()
    qtbot.waitUntil(lambda: not _row(tags, "办学"))
    qtbot.waitUntil(lambda: room.list.filters.tags.findText("主题 · 教育") > 0 and room.list.filters.tags.findText("办学") < 0)


def test_a_tag_is_deleted_after_a_question(tags: TagsWindow, room: ReportsRoom, qtbot, monkeypatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *args: asked.append(args[2]) or QMessageBox.StandardButton.Yes)
    _pick(tags, "水利")
    tags.delete()
    tags.search.clear()
    qtbot.waitUntil(lambda: not _row(tags, "水利"))
    assert "1 篇" in asked[0]


def test_a_longer_list_of_topics_is_brought_in(tags: TagsWindow, qtbot, monkeypatch, tmp_path: Path) -> None:
    (tmp_path / "全.csv").write_text("code,parent,zh\n1,,农事\n2,1,水利\n", encoding="utf-8-sig")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(tmp_path / "全.csv"), ""))
    tags.choose_topics()
    qtbot.waitUntil(lambda: "主题表有 2 条" in tags.count.text())
    tags.tie_all()
    qtbot.waitUntil(lambda: _row(tags, "水利") == ["水利", "主题", "1", "2 · 农事"])


def test_the_reports_of_a_tag_are_listed(tags: TagsWindow, room: ReportsRoom, qtbot) -> None:
    _pick(tags, "闻人清")
    tags.show_reports()
    qtbot.waitUntil(lambda: room.list.rows.rowCount() == 1)


def test_tags_given_to_many_at_once_are_taken_off_again_by_the_notice(room: ReportsRoom, qtbot, monkeypatch) -> None:
    reports, notices = room._around.desk.reports, room._around.notices
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_args: ("急件，特稿", True))
    room.list.view.selectAll()
    room.list._on_add_tags()
    qtbot.waitUntil(lambda: notices.texts == ["已给 3 篇稿件加标签"])
    assert all(row.tags[-2:] == ("急件", "特稿") for row in reports.listing())
    (undo,) = [button for button in room.window().findChildren(QPushButton) if button.text() == "撤销"]
    undo.click()
    qtbot.waitUntil(lambda: not any("急件" in row.tags for row in reports.listing()))


def test_urgency_narrows_the_list_and_is_said_to_a_screen_reader(room: ReportsRoom, qtbot) -> None:
    listing = room.list
    slug = listing.rows.row(listing.rows.index(1)).slug
    room._around.tasks.write(lambda: room._around.desk.reports.set_urgency([slug], 2))
    qtbot.waitUntil(lambda: listing.filters.tags.findText("急缓 1–2") > 0)
    listing.filters.tags.setCurrentIndex(listing.filters.tags.findText("急缓 1–2"))
    qtbot.waitUntil(lambda: listing.rows.rowCount() == 1)
    from PySide6.QtCore import Qt

    assert "急缓 2" in listing.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_flags_and_urgency_are_set_beside_the_text(room: ReportsRoom, qtbot) -> None:
    slug = room.list.rows.row(room.list.rows.index(0)).slug
    room.show_report(slug)
    qtbot.waitUntil(lambda: room._editor is not None and room._editor.report is not None)
    panel, reports = room._editor.parts.tags, room._around.desk.reports
    panel.flags.switched.emit("待核实", True)
    qtbot.waitUntil(lambda: reports.get(slug).tags == ("待核实",))
    panel.tag.setText("人物：闻人清，球赛")
    panel.tag.returnPressed.emit()
    qtbot.waitUntil(lambda: reports.get(slug).tags == ("待核实", "闻人清", "球赛"))
    panel.urgency.setCurrentIndex(1)
    panel.urgency.activated.emit(1)
    qtbot.waitUntil(lambda: reports.get(slug).urgency == 1)
    panel.flags.switched.emit("待核实", False)
    qtbot.waitUntil(lambda: reports.get(slug).tags == ("闻人清", "球赛"))
    QApplication.processEvents()
