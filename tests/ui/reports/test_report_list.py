from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt

from tests.ui.typing_in import commit
from ui.reports.report_list import ReportList
from ui.reports.report_rows import PAGE, SLUGS_MIME
from ui.tasks import Tasks
from workstation.desk import Desk
from workstation.page import Slot
from workstation.report import Headlines, Reading, Report


@pytest.fixture
def desk(tmp_path: Path):
    with Desk.open(tmp_path / "desk.sqlite") as opened:
        for title, text in (
            ("滨江公园新增健身步道", "全长三公里。"),
            ("供水管网改造完工", "涉及六个小区。"),
            ("夏季防汛演练", "出动八十人。"),
        ):
            opened.reports.new(Report("", Headlines(main=title), body=(text,)))
        yield opened


@pytest.fixture
def shown(qtbot, desk: Desk):
    tasks = Tasks()
    made = ReportList(desk.reports, tasks)
    qtbot.addWidget(made)
    tasks.changed.connect(made.take_change)
    made.refresh()
    made.refresh_tags()
    made.show()
    qtbot.waitUntil(lambda: made.rows.rowCount() == 3)
    yield made
    tasks.close()


def titles(shown: ReportList) -> list[str]:
    return [shown.rows.index(row).data() for row in range(shown.rows.rowCount())]


def test_typing_in_the_search_leaves_what_matches(qtbot, shown: ReportList) -> None:
    commit(shown.search, "管网")
    qtbot.waitUntil(lambda: titles(shown) == ["供水管网改造完工"])


def test_down_in_the_search_goes_on_in_the_list(qtbot, shown: ReportList) -> None:
    shown.search.setFocus()
    qtbot.keyClick(shown.search, Qt.Key.Key_Down)
    assert shown.selected != ()


def test_the_status_filter_leaves_one_status(qtbot, desk: Desk, shown: ReportList) -> None:
    slug = shown.rows.row(shown.rows.index(2)).slug
    shown._tasks.write(lambda: desk.reports.set_reading([slug], Reading.FINAL))
    shown.filters.readings.setCurrentIndex(shown.filters.readings.findText("终审"))
    qtbot.waitUntil(lambda: titles(shown) == ["滨江公园新增健身步道"])


def test_a_tag_given_elsewhere_can_be_filtered_by_at_once(qtbot, desk: Desk, shown: ReportList) -> None:
    slug = shown.rows.row(shown.rows.index(0)).slug
    shown._tasks.write(lambda: desk.reports.set_tags([slug], ["防汛"]))
    qtbot.waitUntil(lambda: shown.filters.tags.findText("防汛") > 0)
    shown.filters.tags.setCurrentIndex(shown.filters.tags.findText("防汛"))
    qtbot.waitUntil(lambda: titles(shown) == ["夏季防汛演练"])


def test_reading_the_list_again_keeps_the_chosen_report_and_does_not_open_it_twice(qtbot, desk: Desk, shown: ReportList) -> None:
    opened: list[str] = []
    shown.chosen.connect(opened.append)
    shown.step(1)
    slug = shown.selected[0]
    shown._tasks.write(lambda: desk.reports.new(Report("", Headlines(main="新来的稿"))))
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 4)
    assert shown.selected == (slug,)
    assert opened == [slug]


def test_delete_removes_every_selected_report(qtbot, shown: ReportList) -> None:
    model = shown.view.selectionModel()
    for row in (0, 1):
        model.setCurrentIndex(shown.rows.index(row), QItemSelectionModel.SelectionFlag.Select)
    shown.view.setFocus()
    qtbot.keyClick(shown.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: titles(shown) == ["滨江公园新增健身步道"])


def test_a_read_only_list_removes_nothing(qtbot, shown: ReportList) -> None:
    shown.show_read_only(True)
    shown.step(1)
    shown.remove_selected()
    assert not shown._tasks.is_writing


def test_dragged_reports_carry_their_slugs(shown: ReportList) -> None:
    data = shown.rows.mimeData([shown.rows.index(1), shown.rows.index(0)])
    slugs = [shown.rows.row(shown.rows.index(row)).slug for row in (0, 1)]
    assert bytes(data.data(SLUGS_MIME)).decode().split("\n") == slugs


def test_a_long_desk_is_read_by_and_by(qtbot, desk: Desk, shown: ReportList) -> None:
    desk.reports.file([Report("", Headlines(main=f"第{number}篇")) for number in range(PAGE + 200)], "")
    shown.refresh()
    qtbot.waitUntil(lambda: shown.rows.rowCount() == PAGE)
    assert not shown.rows.is_whole
    shown.view.scrollToBottom()
    qtbot.waitUntil(lambda: shown.rows.rowCount() == PAGE + 203)


def test_a_screen_reader_hears_title_and_status(shown: ReportList) -> None:
    assert shown.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "夏季防汛演练，草稿"


def test_the_day_filter_leaves_what_stands_in_that_days_paper(qtbot, desk: Desk, shown: ReportList) -> None:
    day = date(2026, 3, 5)
    slug = shown.rows.row(shown.rows.index(1)).slug
    desk.issues.new(day)
    desk.issues.put_plan(day, replace(desk.issues.plan(day, "K01"), slots=(Slot(slug, 0, 0, 1, 20),)), "排上版面")
    shown.filters.show_issues(desk.issues.listing())
    shown.filters.days.setCurrentIndex(shown.filters.days.findText("3月5日"))
    qtbot.waitUntil(lambda: titles(shown) == ["供水管网改造完工"])


def test_a_tag_that_nobody_carries_any_more_is_no_longer_filtered_by(qtbot, desk: Desk, shown: ReportList) -> None:
    slug = shown.rows.row(shown.rows.index(0)).slug
    shown._tasks.write(lambda: desk.reports.set_tags([slug], ["防汛"]))
    qtbot.waitUntil(lambda: shown.filters.tags.findText("防汛") > 0)
    shown.filters.tags.setCurrentIndex(shown.filters.tags.findText("防汛"))
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 1)
    shown._tasks.write(lambda: desk.reports.set_tags([slug], []))
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 3)


def test_an_empty_list_says_why(qtbot, desk: Desk, shown: ReportList) -> None:
    commit(shown.search, "火星")
    qtbot.waitUntil(lambda: shown.rows.rowCount() == 0)
    assert shown.view.hint == "没有符合条件的稿件"
