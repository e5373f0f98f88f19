from __future__ import annotations

import csv
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.checks.engine.finding import Finding, Waiver
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import ABOUT_PEOPLE, CheckContext, mend, run_checks
from workstation.checks.house_terms import HouseTerm, HouseTerms
from workstation.people.correspondents import Correspondent, Correspondents
from workstation.people.officials import Official, Officials
from workstation.people.roster import Roster, Staff
from workstation.report import Headlines, Report
from workstation.resources import data_path

with data_path("typos.csv").open(encoding="utf-8", newline="") as _lines:
    TYPOS = [row["wrong"] for row in csv.DictReader(_lines) if 2 <= len(row["wrong"]) <= 4]
_ODD = "闫喆 于淼 余堃 馬騁 莊嚴 龐統帥 和和 的的 〇三 二○ 王二三 李十五 约十左右 帕丽扎·伊明江 国國"
ODD = _ODD.split()
NAMES = st.sampled_from(ODD) | st.sampled_from(TYPOS)
_SNIPPETS = "会上, （ “ ” 说： 约 左右 2月30日 记者 和 这裡 的 。。 10 年 ... A 、 经济发展 布署"
PIECES = st.sampled_from([*_SNIPPETS.split(), " ", "\n"])
TEXTS = st.lists(NAMES | PIECES, min_size=1, max_size=14).map("".join)


def others(text: str, context: CheckContext) -> list[Finding]:
    return [f for f in run_checks(Manuscript.of_text(text), context) if f.rule.partition(".")[0] not in ABOUT_PEOPLE]


def known(*names: str) -> CheckContext:
    return CheckContext(roster=Roster(Staff(None, name, "记者") for name in names))


@given(TEXTS)
def test_no_other_rule_touches_a_known_name(text: str) -> None:
    names = (*ODD, *TYPOS)
    findings = others(text, known(*names))
    for start, end in ((at, at + len(name)) for name in names for at in range(len(text)) if text.startswith(name, at)):
        if any(text.startswith(longer, start) for longer in names if len(longer) > end - start):
            continue
        for finding in findings:
            first, last = finding.span
            if first < end and start < last:
                assert first <= start < end <= last
                assert finding.fix is None or text[start:end] in finding.fix


@pytest.mark.parametrize("name", ODD)
def test_mending_keeps_a_name_as_it_is(name: str) -> None:
    text = f"会上,{name}说:这裡正在布署..."
    assert mend(text, others(text, known(name))) == f"会上，{name}说：这里正在部署……"


@pytest.mark.parametrize(
    "context",
    [
        CheckContext(roster=Roster([Staff(None, "甲", "记者", pen_names=("布署",))])),
        CheckContext(roster=Roster([Staff(None, "甲", "记者", aliases=("布署",))])),
        CheckContext(officials=Officials([Official("布署", "局长")])),
        CheckContext(correspondents=Correspondents([Correspondent("布署")])),
        CheckContext(waivers=(Waiver("names.unknown", "布署", "地名", "何静", datetime(2030, 1, 1), "", house=True),)),
    ],
    ids=["pen-name", "alias", "official", "correspondent", "house waiver"],
)
def test_every_directory_protects_its_names(context: CheckContext) -> None:
    assert [finding.rule for finding in others("昨天布署说，工程已布署。", CheckContext())] == ["words.typo", "words.typo"]
    assert others("昨天布署说，工程已布署。", context) == []


def test_a_name_on_an_attribution_is_left_alone_without_any_directory() -> None:
    assert others("本报讯（记者 閆布署 通讯员 于國）昨天下雨。", CheckContext()) == []


def test_what_goes_around_a_whole_name_is_still_found() -> None:
    assert [f.fix for f in others("要向周明远学习周明远学习，再上台阶。", known("周明远"))] == ["周明远学习"]


def test_the_given_name_of_a_stranger_behind_a_post_is_left_alone() -> None:
    assert others("区财政局局长闫布署、镇党委书记于國出席。", CheckContext()) == []
    assert [finding.found for finding in others("区委书记布署防汛工作。", CheckContext())] == ["布署"]


def test_a_name_that_differs_from_the_body_s_is_told_though_both_are_known() -> None:
    report = Report("", Headlines(main="周敬泰调研防汛"), ("区委书记周景泰到沿河一线调研防汛。",))
    findings = run_checks(Manuscript.of_report(report), known("周敬泰", "周景泰"))
    assert "consistency.name" in [finding.rule for finding in findings]


def test_a_name_that_the_house_has_got_wrong_before_is_told_on_a_byline_but_never_of_a_known_person() -> None:
    terms = HouseTerms([HouseTerm("卫佳艺", "卫佳怡")])
    assert [finding.fix for finding in others("本报讯（记者 卫佳艺）昨天下雨。", CheckContext(house=terms))] == ["卫佳怡"]
    assert others("本报讯（记者 卫佳艺）昨天下雨。", replace(known("卫佳艺"), house=terms)) == []
