"""The whole issue on a real store: progress, places, waivers, the archive."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.workstation.issues.test_issues import filed
from workstation.checks.engine.finding import Severity
from workstation.checks.house_terms import HouseTerm
from workstation.desk import Desk
from workstation.errors import NotFound
from workstation.issues.check import check_issue
from workstation.issues.rules.every import explain_rule, issue_rules
from workstation.issues.rules.matter import IssueFinding
from workstation.page import Slot
from workstation.report import Headlines, JumpLine, Report
from workstation.units import Lines

DAY = date(2030, 5, 6)
TEXT = "本报讯 5月4日，沿江绿道二期工程完工，步道把三座公园、五个社区连成一片，出门走上十分钟就能到江边，早晚散步的人渐渐多了起来。"


def put(desk: Desk, page: str, *reports: Report) -> list[str]:
    slugs = [next(iter(desk.reports.new(report).reports)) for report in reports]
    plan = desk.issues.plan(DAY, page)
    slots = tuple(Slot(slug, 0, Lines(20 * at), 5, Lines(20)) for at, slug in enumerate(slugs))
    desk.issues.put_plan(DAY, replace(plan, slots=slots), "拼版")
    return slugs


def found(desk: Desk) -> tuple[IssueFinding, ...]:
    *_, last = check_issue(desk, DAY)
    assert last.result is not None
    return last.result


@pytest.fixture
def issue(desk: Desk) -> Desk:
    desk.issues.new(DAY, pages=("K01", "K02"), number=700)
    return desk


def test_findings_are_told_by_page_and_report(issue: Desk) -> None:
    (first,) = put(issue, "K01", Report("", Headlines(main="甲"), ("会上,传达了精神。",), jump=JumpLine("下转第二版", ("2",))))
    put(issue, "K02", Report("", Headlines(main="乙"), ("一切照常。",)))
    told = [(each.page, each.slug, each.finding.rule) for each in found(issue)]
    assert told == [("K01", first, "width.half-comma"), ("K01", first, "issue.jump-pair")]


def test_each_report_is_a_step_and_the_last_step_has_the_result(issue: Desk) -> None:
    put(issue, "K01", Report("", Headlines(main="甲"), ("一切照常。",)), Report("", Headlines(main="乙"), ("一切如常。",)))
    steps = list(check_issue(issue, DAY))
    assert [(step.done, step.total, step.text) for step in steps] == [
        (0, 3, "K01 版 甲"),
        (1, 3, "K01 版 乙"),
        (2, 3, "全期互查"),
        (3, 3, ""),
    ]
    assert [step.result is None for step in steps] == [True, True, True, False]


def test_what_was_printed_before_is_told_though_its_headline_is_new(issue: Desk) -> None:
    issue.issues.new(date(2030, 5, 3), pages=("K01",), number=699)
    (old,) = issue.reports.new(Report("", Headlines(main="绿道完工"), (TEXT,))).reports
    plan = issue.issues.plan(date(2030, 5, 3), "K01")
    issue.issues.put_plan(date(2030, 5, 3), replace(plan, slots=(Slot(old, 0, Lines(0), 5, Lines(20)),)), "拼版")
    put(issue, "K01", Report("", Headlines(main="推窗见江"), (TEXT.replace("十分钟", "一刻钟"),)))
    (like,) = [each.finding for each in found(issue) if each.finding.rule == "issue.printed-before"]
    assert like.found == "推窗见江"
    assert "2030-05-03 K01 版《绿道完工》" in like.message


def test_a_finding_of_the_issue_may_be_let_pass_at_its_report(issue: Desk) -> None:
    (slug,) = put(issue, "K01", Report("", Headlines(main="甲"), ("一切照常。",), jump=JumpLine("下转第二版", ("2",))))
    (told,) = [each for each in found(issue) if each.finding.rule == "issue.jump-pair"]
    issue.reports.waive(slug, told.finding, "二版稿件明天另发", "何静")
    assert [each for each in found(issue) if each.finding.rule == "issue.jump-pair"] == []


def test_the_running_number_is_held_against_the_issues_before(issue: Desk) -> None:
    issue.issues.new(date(2030, 5, 3), pages=("K01",), number=690)
    assert [(each.page, each.finding.rule) for each in found(issue)] == [("", "issue.running-number")]


def test_a_date_without_an_issue_is_refused(desk: Desk) -> None:
    with pytest.raises(NotFound):
        next(check_issue(desk, DAY))


def test_a_report_that_was_removed_or_is_empty_does_no_harm(issue: Desk) -> None:
    put(issue, "K01", Report(""))
    assert found(issue) == ()


def test_the_archive_names_likely_reports_only(desk: Desk) -> None:
    filed(desk)
    (other,) = desk.reports.new(Report("", Headlines(main="绿道"), (TEXT, "后来又修了一段。"))).reports
    (unlike,) = desk.reports.new(Report("", Headlines(main="绿道"), (TEXT[:20] + "，市民都说好。",))).reports
    (like,) = desk.archive.alike(Report("", body=(TEXT,)))
    assert (like.slug, like.is_whole) == (other, True)
    assert unlike != like.slug
    assert desk.archive.alike(Report("", body=(TEXT,)), besides=[other]) == []
    assert desk.archive.alike(Report("")) == []


def test_every_rule_over_an_issue_explains_itself() -> None:
    codes = [rule.code for rule in issue_rules()]
    assert len(codes) == len(set(codes))
    assert all(rule.title in explain_rule(rule.code) and rule.explanation in explain_rule(rule.code) for rule in issue_rules())
    assert "GB/T 15834" in explain_rule("width.half-comma")


def test_an_issue_is_checked_by_the_house_s_own_rules(issue: Desk) -> None:
    put(issue, "K01", Report("", Headlines(main="甲"), ("会上,湖滨新城开工。",), jump=JumpLine("下转第二版", ("2",))))
    put(issue, "K02", Report("", Headlines(main="乙"), ("一切照常。",)))
    issue.house.put(HouseTerm("湖滨新城", "湖滨新区"))
    issue.house.switch("width.half-comma", on=False)
    issue.house.switch("issue.jump-pair", severity=Severity.ADVICE)
    told = [(each.finding.rule, each.finding.severity) for each in found(issue)]
    assert told == [("house.term", Severity.WARNING), ("issue.jump-pair", Severity.ADVICE)]
    issue.house.switch("issue.jump-pair", on=False)
    assert [each.finding.rule for each in found(issue)] == ["house.term"]
