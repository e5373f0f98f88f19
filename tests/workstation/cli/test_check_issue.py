from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from workstation.cli import main
from workstation.desk import Desk
from workstation.page import Slot
from workstation.report import Headlines, JumpLine, Report
from workstation.units import Lines


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path, day = tmp_path / "desk.sqlite", date(2030, 5, 6)
    with Desk.open(path) as desk:
        desk.issues.new(day, pages=("K01", "K02"), number=7)
        report = Report("", Headlines(main="甲"), ("一切照常。", "一切照旧。"), jump=JumpLine("下转第二版", ("2",)))
        (slug,) = desk.reports.new(report).reports
        plan = desk.issues.plan(day, "K01")
        desk.issues.put_plan(day, replace(plan, slots=(Slot(slug, 0, Lines(0), 5, Lines(20)),)), "拼版")
    return path


def test_an_issue_is_told_by_page_report_and_place(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--issue", "2030-05-06", "--store", str(store)]) == 1
    (first, second) = sorted(capsys.readouterr().out.splitlines())
    assert first.startswith("K01 ")
    assert ":4:1 [存疑] 2 版上还没有稿件，请核对：下转第二版  issue.jump-empty" in first + second


def test_an_issue_as_json_names_page_and_slug(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "--issue", "2030-05-06", "--store", str(store), "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    assert told["issue"] == "2030-05-06"
    assert {(each["page"], each["rule"], each["found"]) for each in told["findings"]} == {
        ("K01", "issue.jump-pair", "下转第二版"),
        ("K01", "issue.jump-empty", "下转第二版"),
    }


@pytest.mark.parametrize("day", ["2030-05-07", "5月6日", "2030-13-01"])
def test_a_date_that_can_t_be_or_has_no_issue_is_refused_in_one_line(store: Path, capsys: pytest.CaptureFixture[str], day: str) -> None:
    assert main(["check", "--issue", day, "--store", str(store)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1


def test_the_rules_over_an_issue_are_listed_with_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--rules"]) == 0
    assert "转版没有呼应（issue.jump-pair）" in capsys.readouterr().out
