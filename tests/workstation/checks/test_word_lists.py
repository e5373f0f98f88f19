"""The lists of words: each row does what it says, and stays quiet where it should."""

from __future__ import annotations

from datetime import date

import pytest

from workstation.checks.confusables import Confusable, confusables
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Manuscript, Part, Region
from workstation.checks.engine.registry import all_rules
from workstation.checks.engine.run import CheckContext, mend, run_checks
from workstation.checks.house_terms import HouseTerm, HouseTerms

ROWS = confusables()
DAY = date(2023, 5, 1)


def found(text: str, context: CheckContext | None = None) -> list[str]:
    return [f.rule for f in run_checks(Manuscript.of_text(text), context or CheckContext())]


@pytest.mark.parametrize("row", ROWS, ids=[row.code for row in ROWS])
def test_each_confusable_is_found_in_its_example_and_put_right(row: Confusable) -> None:
    findings = run_checks(Manuscript.of_text(row.example))
    assert len(findings) == 1
    assert mend(row.example, findings) == row.mended
    assert found(row.mended) == []
    assert row.note


def test_a_single_row_can_be_switched_off() -> None:
    row = ROWS[0]
    assert found(row.example, CheckContext(off=frozenset({row.rule}))) == []


@pytest.mark.parametrize(
    "text",
    [
        "人民法院、检查站、检查长效机制落实情况，行业迹象向好，合法权力机关依法行使职权。",
        "轻松驰骋在草原上，军帐内外灯火通明，他即使再忙也要回家，立既有用、又好看。",
        "作家的录像机、雕像、大象牙、气象台都在展品之列。",
        "一带一路小学放学了，“四个意识”牢不可破，《三农问题研究》出版，二十四个意识流作品参展。",
        "《建国以来重要文献选编》、原国家工商总局、2012年国家旅游局发文。",
        "国家发展和改革委员会、市场监督管理局、退役军人事务局联合发文，美国农业部发布报告。",
        "阳光采光好，灯光采集完毕，千伏输电线路、教规戒律、师傅会修车。",
        "澳门特别行政区行政区域图已经审定。",
    ],
)
def test_neighbouring_words_are_no_fault(text: str) -> None:
    findings = run_checks(Manuscript.of_text(text), CheckContext(day=DAY))
    assert [(f.rule, f.found) for f in findings if f.severity is not Severity.ADVICE] == []


def test_a_political_phrase_is_told_and_not_changed() -> None:
    (finding,) = run_checks(Manuscript.of_text("青山绿水就是金山银山。"))
    assert (finding.fix, finding.expect) == (None, "绿水青山就是金山银山")


def test_a_headline_may_leave_the_marks_out() -> None:
    text = "湖滨区增强四个意识"
    assert run_checks(Manuscript(text, (Region(Part.MAIN, 0, 0, len(text)),))) == ()


def test_an_old_name_is_flagged_only_once_it_is_old() -> None:
    text = "国家卫计委今天公布数据。"
    assert found(text, CheckContext(day=date(2016, 5, 1))) == []
    assert found(text, CheckContext(day=DAY)) == ["organs.old-name"]
    assert found(text) == []


HOUSE = HouseTerms(
    [
        HouseTerm("湖滨新城", "湖滨新区", "正式名称", since=date(2020, 1, 1)),
        HouseTerm("核酸", "核酸检测", severity=Severity.ERROR),
        HouseTerm("抗疫", reason="改用“防疫”", until=date(2022, 12, 31)),
        HouseTerm(r"(\d+)路公交", r"\1路公交车", regex=True),
    ]
)


def test_house_terms_hold_for_their_dates_and_carry_their_reason() -> None:
    (finding,) = run_checks(Manuscript.of_text("湖滨新城开工，抗疫不停。"), CheckContext(day=DAY, house=HOUSE))
    assert (finding.rule, finding.fix, finding.severity) == ("house.term", "湖滨新区", Severity.WARNING)
    assert finding.message == "“湖滨新城”应为“湖滨新区”：正式名称"
    assert found("湖滨新城开工，抗疫不停。", CheckContext(day=date(2019, 5, 1), house=HOUSE)) == ["house.forbidden"]


def test_a_house_term_inside_of_its_own_replacement_is_right() -> None:
    assert found("大家做了核酸检测。", CheckContext(house=HOUSE)) == []
    assert found("大家做了核酸。", CheckContext(house=HOUSE)) == ["house.term"]


def test_a_house_pattern_gives_its_replacement() -> None:
    (finding,) = run_checks(Manuscript.of_text("乘12路公交前往。"), CheckContext(house=HOUSE))
    assert finding.fix == "12路公交车"


def test_new_families_are_in_the_rule_book() -> None:
    assert {"confusables", "phrases", "organs", "house"} <= {rule.family for rule in all_rules()}


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("双方一只认为合作很好。", "双方一致认为合作很好。"), ("会上增强践行初心的决心。", "")],
)
def test_a_homophone_is_told_by_its_company_alone(wrong: str, right: str) -> None:
    findings = [f for f in run_checks(Manuscript.of_text(wrong)) if f.rule == "words.homophone"]
    assert (mend(wrong, findings) if findings else "") == right


def test_two_words_that_the_characters_around_make_are_no_homophone() -> None:
    assert "words.homophone" not in found("双方要加强国际体系的共同义务。")


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("邻里守望相注。", "邻里守望相助。"),
        ("不能按布就班。", "不能按部就班。"),
        ("优化营商环镜。", "优化营商环境。"),
    ],
)
def test_a_set_phrase_tells_its_wrong_character(wrong: str, right: str) -> None:
    (finding,) = (f for f in run_checks(Manuscript.of_text(wrong)) if f.rule == "words.set-phrase")
    assert (mend(wrong, [finding]), finding.severity) == (right, Severity.WARNING)


def test_a_phrase_played_with_in_quotation_marks_is_advice() -> None:
    (finding,) = (f for f in run_checks(Manuscript.of_text("小店取名“守望相注”。")) if f.rule == "words.set-phrase")
    assert finding.severity is Severity.ADVICE


@pytest.mark.parametrize("text", ["新地名村落户口簿。", "大家评头论足。", "会议中央视记者提问。", "他固步自封。", "水土流失地区。"])
def test_what_is_no_phrase_or_right_in_another_form_is_left(text: str) -> None:
    assert "words.set-phrase" not in found(text)
