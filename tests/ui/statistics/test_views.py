from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.statistics.conftest import LONG
from tests.workstation.fees.month import DAY, LATER, SENTENCE, place, report
from ui.rooms import Surroundings
from ui.statistics.files import write_to
from ui.statistics.findings_view import FindingsView
from ui.statistics.output_view import OutputView
from ui.statistics.week_view import WeekView
from ui.window.main_window import MainWindow
from workstation.desk import Desk
from workstation.register.fault import Fault
from workstation.statistics.tally import Tally


def column(table, at: int) -> list[str]:
    return [table.item(row, at).text() for row in range(table.rowCount())]


def shown(qtbot, view, around: Surroundings):
    around.tasks.changed.connect(view.take_change)
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show()
    view.refresh()
    return view


@pytest.fixture
def week(qtbot, around: Surroundings) -> WeekView:
    view = shown(qtbot, WeekView(around), around)
    qtbot.waitUntil(lambda: view.pages.rowCount() == 2)
    return view


def test_the_next_issue_is_shown_page_by_page(week: WeekView) -> None:
    assert week.issues.currentData() == LATER
    assert column(week.pages, 0) == ["K01", "K02"] and column(week.pages, 2) == ["0", "1"]
    assert column(week.pages, 10)[0] == "差：稿件" and week.state.text().startswith("2 个版，")
    assert column(week.list, 0)[0] == "稿件"


def test_a_page_and_what_is_missing_lead_there(qtbot, week: WeekView) -> None:
    week.pages.setFocus()
    with qtbot.waitSignal(week.place_wanted) as wanted:
        qtbot.keyClick(week.pages, Qt.Key.Key_Return)
    assert wanted.args == [LATER, "K01"]


def test_a_finding_leads_to_its_report(qtbot, desk: Desk, around: Surroundings) -> None:
    (slug,) = place(desk, LATER, "K01", [report("堤防", "记者 苏以宁", "本报讯 他说：“堤防加固,已过半。" + SENTENCE)], printed=False)
    view = shown(qtbot, WeekView(around), around)
    qtbot.waitUntil(lambda: view.list.rowCount() > 0 and "问题" in column(view.list, 0))
    with qtbot.waitSignal(view.report_wanted) as wanted:
        view.list.setCurrentCell(column(view.list, 0).index("问题"), 0)
        view.list.itemActivated.emit(view.list.currentItem())
    assert wanted.args == [slug]


def test_a_page_that_is_filled_is_looked_at_again(qtbot, desk: Desk, around: Surroundings, week: WeekView) -> None:
    place(desk, LATER, "K01", [report("渡口", "记者 苏以宁", LONG)], printed=False)
    around.tasks.write(lambda: desk.issues.put_plan(LATER, desk.issues.plan(LATER, "K01"), "动一动"))
    qtbot.waitUntil(lambda: column(week.pages, 2) == ["1", "1"])


@pytest.fixture
def output(qtbot, around: Surroundings) -> OutputView:
    view = shown(qtbot, OutputView(around), around)
    qtbot.waitUntil(lambda: view.people.count() > 0 and len(view.chart.chart.periods) > 0)
    return view


def test_a_person_s_months_are_drawn_and_a_month_s_reports_listed(qtbot, output: OutputView) -> None:
    assert output.people.currentItem().text() == "苏以宁，记者，时政"
    assert output.chart.chart.series[0].values == (2.0,) and output.said.text().startswith("2 篇")
    assert column(output.list, 2) == ["渡口", "堤防"]
    output.figure.setCurrentIndex(1)
    output.figure.activated.emit(1)
    assert output.chart.chart.series[0].values[0] > 300
    output.chart.setFocus()
    qtbot.keyClick(output.chart, Qt.Key.Key_End)
    assert output.chart.told.startswith("2024-05") and output.list.rowCount() == 2


def test_people_are_sought_and_a_namesake_s_reports_are_marked(qtbot, output: OutputView) -> None:
    output.search.setText("副刊")
    row = next(row for row in range(output.people.count()) if not output.people.item(row).isHidden())
    output.people.setCurrentRow(row)
    qtbot.waitUntil(lambda: column(output.list, 5) == ["有同名的人，未认定"])


def test_who_wrote_nothing_is_told_so(qtbot, output: OutputView) -> None:
    output.people.setCurrentRow(next(row for row in range(output.people.count()) if "顾向晚" in output.people.item(row).text()))
    qtbot.waitUntil(lambda: output.chart.chart.periods == ())
    assert not output.out.isEnabled() and output.said.text() == ""


def test_chart_and_table_go_out(qtbot, around: Surroundings, output: OutputView, tmp_path: Path) -> None:
    write_to(around, tmp_path / "产出.png", output.chart, output.rows())
    write_to(around, tmp_path / "产出.csv", output.chart, output.rows())
    qtbot.waitUntil(lambda: (tmp_path / "产出.csv").exists())
    assert (tmp_path / "产出.csv").read_text(encoding="utf-8-sig").splitlines()[0] == "月份,篇数,字数,图片"
    assert (tmp_path / "产出.png").read_bytes().startswith(b"\x89PNG")
    write_to(around, tmp_path / "无" / "产出.png", output.chart, output.rows())


@pytest.fixture
def findings(qtbot, desk: Desk, around: Surroundings) -> FindingsView:
    desk.tally.note(
        [
            Tally(date(2024, 4, 8), "print", 10_000, {"pairs.quote": 3, "width.half-comma": 1}, slug="a"),
            Tally(DAY, "print", 20_000, {"pairs.quote": 2, "gone.rule": 1}, slug="b"),
        ]
    )
    desk.register.put(Fault(DAY, "K01", "峻", "竣", grade="B"))
    view = shown(qtbot, FindingsView(around), around)
    qtbot.waitUntil(lambda: view.rules.rowCount() >= 3)
    return view


def test_families_are_stacked_by_month_and_faults_below(findings: FindingsView) -> None:
    drawn = findings.families.chart
    assert drawn.periods == ("2024-04", "2024-05") and drawn.unit == "每万字"
    assert next(series.values[0] for series in drawn.series if series.name == "成对符号") == 3.0
    assert findings.faults.chart.series[1].values == (1.0,)
    assert column(findings.rules, 1)[0] == "引号不成对" and "gone.rule" in column(findings.rules, 1)


def test_a_rule_is_drawn_as_a_line_of_its_own(findings: FindingsView) -> None:
    findings.unit.setCurrentIndex(1)
    findings.unit.activated.emit(1)
    findings.rules.setCurrentCell(0, 0)
    drawn = findings.families.chart
    assert drawn.lines and drawn.series[0].name == "引号不成对" and drawn.series[0].values[0] == 3.0


def test_by_issue_and_over_a_season(qtbot, findings: FindingsView) -> None:
    findings.each.setCurrentIndex(1)
    findings.each.activated.emit(1)
    qtbot.waitUntil(lambda: findings.families.chart.periods == ("2024-04-08", "2024-05-06"))
    assert findings.rows_of_rules()[0][3:5] == ("2024-04-08", "2024-05-06")


def test_nothing_noted_says_what_to_do(qtbot, window: MainWindow) -> None:
    window.show_room("statistics")
    room = window.room("statistics")
    room.show_view("findings")
    qtbot.waitUntil(lambda: "还没有记录" in room.view.families._hint)
    room.show_view("week")
    qtbot.waitUntil(lambda: room.view.empty.isVisible())
    room.show_view("output")
    qtbot.waitUntil(lambda: "名录里还没有人" in room.view.chart._hint)


def test_a_checked_issue_is_noted(qtbot, window: MainWindow) -> None:
    desk = window.desk
    (slug,) = desk.reports.new(report("堤防", "", "他说：“堤防加固,已过半。")).reports
    desk.issues.new(DAY, ["K01"])
    from dataclasses import replace

    from workstation.page import Slot
    from workstation.units import Lines

    plan = desk.issues.plan(DAY, "K01")
    desk.issues.put_plan(DAY, replace(plan, slots=(Slot(slug, 0, Lines(0), 5, Lines(20)),)), "排")
    window.actions_by_name["issue.check"].trigger()
    qtbot.waitUntil(lambda: any(tally.counts for tally in desk.tally.between(DAY, DAY)))
    from ui.window.issue_check_window import IssueCheckWindow

    window.findChild(IssueCheckWindow).reject()
