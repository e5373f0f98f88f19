from __future__ import annotations

from datetime import date

import pytest

from workstation.checks.engine.finding import Finding, Severity
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import CheckContext, run_checks
from workstation.people.correspondents import Correspondent, Correspondents
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


CORRESPONDENTS = Correspondents((Correspondent("柏远舟", "市消防支队", met=date(2023, 5, 1)), Correspondent("路希文", "实验小学")))


def outside(text: str) -> list[Finding]:
    context = CheckContext(ROSTER, date(2024, 3, 18), correspondents=CORRESPONDENTS)
    return [finding for finding in run_checks(Manuscript.of_text(text), context) if finding.rule.startswith("names.")]


@pytest.mark.parametrize("text", ["通讯员 柏远舟 文/图", "通讯员 市消防支队 柏远舟", "通讯员 吴梓涵", "记者 高明轩 通讯员 路希文"])
def test_a_known_correspondent_and_a_stranger_are_quiet(text: str) -> None:
    assert outside(text) == []


def test_a_name_nearly_that_of_a_known_correspondent_is_doubted() -> None:
    (finding,) = outside("通讯员 柏远洲 文/图")
    assert (finding.rule, finding.severity, finding.expect) == ("names.homophone", Severity.WARNING, "柏远舟")
    assert finding.message.startswith("通讯员名录中有“柏远舟”（市消防支队，2023-05-01录入），没有“柏远洲”，读音相同")


def test_in_one_unit_any_one_character_apart_is_doubted_elsewhere_only_what_sounds_or_looks_alike() -> None:
    assert [f.expect for f in outside("通讯员 消防支队 柏宏舟 文/图")] == ["柏远舟"]
    assert outside("通讯员 柏宏舟 文/图") == []


def test_a_correspondent_who_is_known_is_not_taken_for_somebody_of_the_staff() -> None:
    known = CheckContext(ROSTER, date(2024, 3, 18), correspondents=Correspondents((Correspondent("方洁民", "公园"),)))
    assert run_checks(Manuscript.of_text("通讯员 方洁民 文/图"), known) == ()
    assert [f.expect for f in found("通讯员 方洁民 文/图")] == ["方洁敏"]


def test_of_two_names_equally_near_it_is_that_of_who_has_the_role_and_is_here() -> None:
    people = (
        Staff(1, "江亦帆", "通讯员", "税务局"),
        Staff(2, "江一帆", "记者", "经济"),
        Staff(3, "江义帆", "记者", "经济", left=date(2020, 1, 1)),
    )
    findings = run_checks(Manuscript.of_text("记者 江益帆"), CheckContext(Roster(people), date(2024, 3, 18)))
    assert [finding.expect for finding in findings] == ["江一帆"]


def test_a_wrong_role_names_who_else_may_be_meant() -> None:
    people = (Staff(1, "江亦帆", "通讯员", "税务局", date(2015, 1, 1)), Staff(2, "江一帆", "记者", "经济", date(2016, 1, 1)))
    (finding,) = run_checks(Manuscript.of_text("记者 江亦帆"), CheckContext(Roster(people), date(2024, 3, 18)))
    assert finding.rule == "names.wrong-role"
    assert finding.message == "“江亦帆”在名录中是通讯员（税务局，2015-01-01起），不是记者；相近的有“江一帆”（记者，经济，2016-01-01起）"


def test_reporters_of_the_medium_that_a_text_comes_from_are_theirs_and_the_editors_ours() -> None:
    assert found("来源：云川日报 记者 高铭轩") == []
    assert [f.rule for f in found("来源：云川日报 责编：吴梓涵")] == ["names.unknown"]


@pytest.mark.parametrize(
    "text", ["云川日报记者 高铭轩 摄", "云川日报讯（记者 高铭轩）路通了。", "云川日报客户端全媒体记者 高铭轩", "《云川日报》记者 高铭轩 摄"]
)
def test_who_signs_with_the_paper_s_own_name_is_of_our_staff(text: str) -> None:
    ours = run_checks(Manuscript.of_text(text), CheckContext(ROSTER, date(2024, 3, 18), paper="云川日报"))
    assert "高明轩" in [finding.expect for finding in ours]
    assert found(text) == []
