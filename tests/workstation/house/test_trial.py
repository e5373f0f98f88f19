from __future__ import annotations

from itertools import islice

import pytest

from workstation.checks.house_terms import HouseTerm
from workstation.desk import Desk
from workstation.errors import BadInput
from workstation.house.trial import Trial, trial
from workstation.report import Headlines, Report

PATTERN = HouseTerm(r"(\d{4})年年底", r"\1年底", "年字写一个就够", regex=True, wrong="2031年年底完工。", right="2031年底完工。")


def filed(desk: Desk, *bodies: str) -> None:
    for number, body in enumerate(bodies):
        desk.reports.new(Report("", Headlines(main=f"第{number}篇"), (body,)))


def tried(desk: Desk, term: HouseTerm, limit: int = 300) -> Trial:
    return [step.result for step in trial(desk, term, limit)][-1]


def test_an_entry_is_tried_on_the_newest_reports_and_lists_where_it_would_flag(desk: Desk) -> None:
    filed(desk, "2029年年底竣工。", "前话。路在2030年年底修好，2031年年底通车。", "无事。")
    found = tried(desk, PATTERN)
    assert (found.reports, found.count, found.hit_reports) == (3, 3, 2)
    assert found.sentence == "在最近 3 篇里会标出 3 处，在 2 篇中"
    assert [(hit.title, hit.found, hit.fix) for hit in found.hits][-1] == ("第0篇", "2029年年底", "2029年底")
    assert found.hits[0].sentence == "路在2030年年底修好，2031年年底通车。"


def test_only_as_many_as_asked_are_read(desk: Desk) -> None:
    filed(desk, "新城。", "新城。", "新城。")
    assert tried(desk, HouseTerm("新城", "新区"), 2).count == 2


def test_a_trial_writes_nothing_and_may_be_broken_off(desk: Desk) -> None:
    filed(desk, *["新城。"] * 45)
    steps = list(islice(trial(desk, HouseTerm("新城", "新区")), 2))
    assert (steps[-1].done, steps[-1].text) == (20, "已读 20 篇，标出 20 处")
    assert desk.house.terms() == ()


def test_an_entry_that_can_t_be_taken_is_not_tried(desk: Desk) -> None:
    with pytest.raises(BadInput, match="没有配右括号"):
        tried(desk, HouseTerm("(年底", "", "试", regex=True, wrong="年底", right="年末"))


def test_a_pattern_that_takes_too_long_over_a_report_of_the_archive_is_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    filed(desk, "甲" + "乙" * 3_000)
    monkeypatch.setattr("workstation.house.trial.demand_sound", lambda term: None)
    with pytest.raises(BadInput, match="第0篇"):
        tried(desk, HouseTerm("(乙+)+丙", "", "试", regex=True))


def test_an_empty_archive_is_said(desk: Desk) -> None:
    assert "没有可试的" in tried(desk, PATTERN).sentence
