from __future__ import annotations

from datetime import date

import pytest

from workstation.checks.finding import Finding, Severity
from workstation.checks.manuscript import Manuscript
from workstation.checks.run import CheckContext, run_checks
from workstation.people.roster import Roster, Staff

ROSTER = Roster(
    (
        Staff(1, "高明轩", "记者", "时政", date(2015, 3, 1)),
        Staff(2, "卫晓薇", "记者", "民生", date(2015, 3, 1), date(2022, 6, 30)),
        Staff(3, "方洁敏", "通讯员", "园林局"),
        Staff(4, "罗一鸣", "见习记者", "科技"),
    )
)


def found(text: str, day: date | None = date(2024, 3, 18)) -> list[Finding]:
    findings = run_checks(Manuscript.of_text(text), CheckContext(ROSTER, day))
    return [finding for finding in findings if finding.rule.startswith("names.")]


def test_a_finding_says_who_is_on_the_roster_and_in_what_the_name_differs() -> None:
    (finding,) = found("本报讯（记者 高铭轩）路通了。")
    assert (finding.rule, finding.severity, finding.span) == ("names.homophone", Severity.ERROR, (7, 10))
    assert (finding.found, finding.expect, finding.fix) == ("高铭轩", "高明轩", "高明轩")
    assert finding.message == "名录中有“高明轩”（记者，时政，2015-03-01起），没有“高铭轩”，读音相同"


def test_a_name_with_one_quite_other_character_is_told_as_no_more_than_that() -> None:
    (finding,) = found("本报讯（记者 高建轩）路通了。")
    assert (finding.rule, finding.expect) == ("names.look-alike", "高明轩")
    assert finding.message.endswith("只差一个字")


@pytest.mark.parametrize(
    "text",
    [
        "新华社记者 高铭轩 摄",
        "云川日报记者 吴梓涵 实习生 高铭轩",
        "据新华社安平3月1日电（记者高铭轩）路通了。",
        "新华社发（高铭轩 摄）",
        "局长高铭轩说，路通了。",
        "获奖者：高铭轩、卫小薇。",
        "通讯员 吴梓涵 文/图",
        "图片由吴梓涵提供",
        "记者 高明轩 通讯员 方洁敏",
        "文/高明轩 图/高明轩",
    ],
)
def test_other_media_strangers_and_the_text_itself_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_a_stranger_s_name_that_nearly_is_one_of_ours_is_only_doubted() -> None:
    (finding,) = found("通讯员 方洁民 文/图")
    assert (finding.rule, finding.severity) == ("names.homophone", Severity.WARNING)


def test_someone_who_left_is_an_error_on_a_later_day_and_a_doubt_on_an_unknown_one() -> None:
    (later,) = found("记者 卫晓薇")
    assert (later.rule, later.severity) == ("names.left", Severity.ERROR)
    assert "2022-06-30" in later.message
    assert found("记者 卫晓薇", date(2022, 6, 30)) == []
    (unknown,) = found("记者 卫晓薇", None)
    assert (unknown.rule, unknown.severity) == ("names.left", Severity.WARNING)


def test_without_a_roster_only_a_name_that_stands_twice_is_flagged() -> None:
    findings = run_checks(Manuscript.of_text("记者 吴梓涵 吴梓涵"), CheckContext())
    assert [finding.rule for finding in findings if finding.rule.startswith("names.")] == ["names.duplicate"]


def test_each_name_of_a_run_is_judged_at_its_own_place() -> None:
    findings = found("（本报记者高铭轩卫晓薇摄）")
    assert [(finding.rule, finding.found) for finding in findings] == [("names.homophone", "高铭轩"), ("names.left", "卫晓薇")]
