"""查整期: by page and report, filtered, jumped to, written out; checked again when something changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.tasks import Tasks
from ui.window.issue_check_window import IssueCheckWindow
from workstation.checks.engine.finding import Severity
from workstation.desk import Desk
from workstation.page import Slot
from workstation.report import Headlines, Report
from workstation.units import Lines

DAY = date(2030, 5, 6)
FIRST = Report(
    "",
    Headlines(main="渡口开通夜航"),
    (
        "本报讯 昨晚,首班夜航船离岸。",
        "船长说，天气很好，沿江三个渡口都可以上下。更多报道见 K07~08",
        "夜航船每晚七点开出，沿江三个渡口都可以上下",
    ),
)
SECOND = Report("", Headlines(main="果园迎来丰收"), ("入秋以来,果农们忙着采摘。",))


def put_issue(desk: Desk) -> tuple[str, str]:
    """An issue of two pages, a report on the first and one on the second."""
    desk.issues.new(DAY, ["K01", "K02"])
    slugs = [next(iter(desk.reports.new(report).reports)) for report in (FIRST, SECOND)]
    for number, slug in zip(("K01", "K02"), slugs, strict=True):
        plan = desk.issues.plan(DAY, number)
        desk.issues.put_plan(DAY, replace(plan, slots=(Slot(slug, 0, Lines(0), 3, Lines(20)),)), "编排")
    return slugs[0], slugs[1]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "issue.sqlite") as opened:
        yield opened


@pytest.fixture
def tasks(qtbot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def window(qtbot, desk: Desk, tasks: Tasks) -> IssueCheckWindow:
    made = IssueCheckWindow(desk, tasks)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def checked(qtbot, desk: Desk, window: IssueCheckWindow) -> IssueCheckWindow:
    put_issue(desk)
    window.begin()
    qtbot.waitUntil(lambda: bool(window.rows))
    return window


def rules(window: IssueCheckWindow) -> list[tuple[str, str]]:
    return [(row.place.page, row.place.finding.rule) for row in window.rows]


def test_findings_stand_under_their_page_and_report(checked: IssueCheckWindow) -> None:
    headings = [item.text(0).split("　")[0] for item in checked.tree.headings()]
    assert [text for text in headings if text in ("渡口开通夜航", "果园迎来丰收")] == ["渡口开通夜航", "果园迎来丰收"]
    assert ("K01", "width.half-comma") in rules(checked) and ("K02", "width.half-comma") in rules(checked)
    assert len(list(checked.tree.items())) == len(checked.rows)
    assert "2 个版 2 篇稿件" in checked.counts.text()


def test_filters_narrow_the_list_and_its_counts(checked: IssueCheckWindow) -> None:
    every = len(checked.rows)
    checked.severity.setCurrentIndex(checked.severity.findData(Severity.ERROR))
    assert 0 < len(checked.rows) < every
    assert {row.place.finding.severity for row in checked.rows} == {Severity.ERROR}
    checked.family.setCurrentIndex(checked.family.findData("全角与半角"))
    assert {rule.partition(".")[0] for _, rule in rules(checked)} == {"width"}
    checked.search.setText("果农")
    assert [page for page, _ in rules(checked)] == ["K02"]
    checked.search.setText("没有这样的话")
    assert checked._stack.currentWidget() is checked.empty


def test_enter_leads_to_the_finding_and_on_a_page_to_the_page(qtbot, checked: IssueCheckWindow) -> None:
    item = next(item for item in checked.tree.items() if "width" in item.data(0, Qt.ItemDataRole.UserRole).place.finding.rule)
    checked.tree.setCurrentItem(item)
    with qtbot.waitSignal(checked.finding_wanted) as wanted:
        QTest.keyClick(checked.tree, Qt.Key.Key_Return)
    assert wanted.args[1].rule == "width.half-comma"
    checked.tree.setCurrentItem(checked.tree.topLevelItem(checked.tree.topLevelItemCount() - 1))
    with qtbot.waitSignal(checked.page_wanted) as page:
        QTest.keyClick(checked.tree, Qt.Key.Key_Return)
    assert page.args == [DAY, "K02"]


def test_a_mended_report_is_checked_again_by_itself(qtbot, desk: Desk, tasks: Tasks, checked: IssueCheckWindow) -> None:
    slug = next(row.place.slug for row in checked.rows if row.place.page == "K02")
    before = desk.reports.get(slug)
    tasks.write(lambda: desk.reports.save(replace(before, body=("入秋以来，果农们忙着采摘。",))))
    qtbot.waitUntil(lambda: ("K02", "width.half-comma") not in rules(checked), timeout=15_000)


def test_a_waived_finding_is_not_listed(qtbot, desk: Desk, checked: IssueCheckWindow) -> None:
    row = next(row for row in checked.rows if row.place.finding.rule == "width.half-comma" and row.place.page == "K02")
    desk.reports.waive(row.place.slug, row.place.finding, "原文如此", "何静")
    checked.check()
    qtbot.waitUntil(lambda: ("K02", "width.half-comma") not in rules(checked))


def test_the_list_is_written_as_a_table_and_as_text(qtbot, checked: IssueCheckWindow, tmp_path: Path) -> None:
    for name in ("list.csv", "list.txt"):
        checked.write_to(tmp_path / name)
        qtbot.waitUntil((tmp_path / name).exists)
    table = (tmp_path / "list.csv").read_bytes().decode("utf-8-sig").splitlines()
    assert len(table) == len(checked.rows) + 1 and table[0].startswith("版,稿件,轻重")
    text = (tmp_path / "list.txt").read_text("utf-8")
    assert "K02　果园迎来丰收" in text and "【,】" in text


def test_an_issue_without_reports_and_a_desk_without_issues_say_so(qtbot, desk: Desk, window: IssueCheckWindow) -> None:
    window.begin()
    qtbot.waitUntil(lambda: "还没有一期报纸" in window.empty.text())
    desk.issues.new(DAY, ["K01"])
    window.begin()
    qtbot.waitUntil(lambda: bool(window.rows) or "还没有排上稿件" in window.empty.text())


def test_escape_stops_the_check_and_then_closes(qtbot, desk: Desk, tasks: Tasks, window: IssueCheckWindow) -> None:
    put_issue(desk)
    with qtbot.waitSignal(tasks.job_started):  # a look every some milliseconds would come too late: two pages are checked faster
        window.begin()
    assert window._job is not None
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window._job is None and window.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
