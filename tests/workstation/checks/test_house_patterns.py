from __future__ import annotations

import time
from dataclasses import replace
from datetime import date

import pytest

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import CheckContext, run_checks
from workstation.checks.engine.safe_patterns import TooSlow, demand_quick, matches, time_for
from workstation.checks.house_entry import corrected, demand_new, demand_sound
from workstation.checks.house_terms import HouseTerm, HouseTerms
from workstation.errors import BadInput

YEARS = HouseTerm(r"(\d{4})年年底", r"\1年底", "年字写一个就够", regex=True, wrong="工程2031年年底完工。", right="工程2031年底完工。")


def findings(text: str, *terms: HouseTerm, day: date | None = None):
    return [
        found for found in run_checks(Manuscript.of_text(text), CheckContext(house=HouseTerms(terms), day=day)) if "house" in found.rule
    ]


def test_a_pattern_finds_explains_and_mends() -> None:
    (found,) = findings("桥梁2029年年底通车。", YEARS)
    assert (found.rule, found.found, found.fix, found.message) == ("house.term", "2029年年底", "2029年底", "年字写一个就够")


def test_a_group_that_took_no_part_is_empty() -> None:
    term = replace(YEARS, term=r"(约|大约)?(\d)多个", replacement=r"\1\2个多", wrong="有5多个。", right="有5个多。")
    demand_sound(term)


def test_a_term_inside_of_an_exception_is_left_alone() -> None:
    term = HouseTerm("新城", "新区", exclude=("新城镇化",))
    assert [found.span for found in findings("新城镇化与新城。", term)] == [(5, 7)]


@pytest.mark.timed
@pytest.mark.parametrize("source", ["(啊+)+了", "(.*啊)*了", "(?:啊?){25}啊{25}了", r"(?:[一-龥]+、?)+等"])
def test_a_pattern_that_runs_away_is_refused_with_a_reason(source: str) -> None:
    begun = time.process_time()
    with pytest.raises(BadInput, match="太慢"):
        demand_quick(source, "啊甲乙丙、丁等啊了")
    assert time.process_time() - begun < 2


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"term": "(年底"}, "右括号"),
        ({"term": "[年底"}, "方括号"),
        ({"term": r"(?R)年底"}, "写得不对"),
        ({"term": "(?:年){99999999}"}, "重复次数太大"),
        ({"term": "(?:(?:年){100}){100}"}, "重复次数太大"),
        ({"term": "年" * 600}, "最多 500"),
        ({"term": " "}, "还没有写"),
        ({"replacement": r"\3年底"}, "第 3 组"),
        ({"wrong": ""}, "误例"),
        ({"wrong": "没有这样的词。"}, "误例里查不出来"),
        ({"right": "2031年年底。"}, "正例里也查"),
        ({"right": "工程2031年末完工。"}, "与正例不同"),
        ({"reason": ""}, "说明"),
        ({"since": date(2030, 1, 2), "until": date(2030, 1, 1)}, "有效期不对"),
    ],
)
def test_a_pattern_that_is_not_sound_is_refused(change: dict, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        demand_sound(replace(YEARS, **change))


@pytest.mark.parametrize(
    ("term", "why"),
    [(HouseTerm(""), "还没有写"), (HouseTerm("，", "、"), "只有符号"), (HouseTerm("甲\n乙"), "跨行"), (HouseTerm("甲", "甲"), "一样")],
)
def test_a_word_that_is_not_sound_is_refused(term: HouseTerm, why: str) -> None:
    with pytest.raises(BadInput, match=why):
        demand_sound(term)


def test_two_entries_may_not_contradict_each_other_on_the_same_days() -> None:
    kept = [HouseTerm("新城", "新区", until=date(2029, 12, 31), id=1)]
    with pytest.raises(BadInput, match="相反"):
        demand_new(HouseTerm("新区", "新城"), kept)
    with pytest.raises(BadInput, match="已经有"):
        demand_new(HouseTerm("新城", "城区"), kept)
    demand_new(HouseTerm("新区", "新城", since=date(2030, 1, 1)), kept)


@pytest.mark.timed
def test_a_runaway_pattern_is_left_out_from_then_on_and_told_once() -> None:
    told: list[HouseTerm] = []
    slow = HouseTerm("(字+)+了", regex=True, reason="慢")
    terms = HouseTerms([slow, HouseTerm("新城", "新区")], told.append)
    text = Manuscript.of_text("新城" + "字" * 3_000)
    begun = time.process_time()
    for _ in range(5):
        assert any(found.found == "新城" for found in run_checks(text, CheckContext(house=terms)))
    assert told == [slow]
    assert time.process_time() - begun < 2


def test_a_limit_is_kept() -> None:
    with pytest.raises(TooSlow):
        list(matches("(字+)+了", "字" * 4_000, limit=0.01))
    assert time_for("字" * 100_000) == pytest.approx(0.5)


def test_what_an_entry_makes_of_a_text() -> None:
    assert corrected(HouseTerm("新城", "新区", since=date(2040, 1, 1)), "新城、新城") == "新区、新区"
    assert corrected(YEARS, "年底") is None


def test_the_house_takes_a_rule_more_seriously() -> None:
    context = CheckContext(house=HouseTerms([HouseTerm("新城", "新区")]), severities=frozenset({("house.term", Severity.ERROR)}))
    (found,) = run_checks(Manuscript.of_text("新城。"), context)
    assert found.severity is Severity.ERROR
