from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.workstation.fees.month import DAY, SENTENCE, opened, place, report
from workstation.cli import main


@pytest.fixture
def store(tmp_path: Path) -> str:
    with opened(tmp_path) as desk:
        place(desk, DAY, "K02", [report("堤防", "记者 苏以宁", "本报讯 他说：“堤防加固,已过半。" + SENTENCE * 9)])
        return str(desk.path)


def test_the_week_says_what_is_missing_and_that_it_is(store: str, capsys) -> None:
    assert main(["stats", "week", "--day", str(DAY), "--json", "--store", store]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [(page["page"], page["ready"]) for page in told["pages"]] == [("K01", False), ("K02", False)]
    assert {each["what"] for each in told["pages"][1]["missing"]} >= {"finding"} and told["pages"][1]["state"] == "付印"
    assert main(["stats", "week", "--store", store]) == 1
    assert "还没有稿件" in capsys.readouterr().out


def test_output_and_findings_are_told_by_month(store: str, capsys) -> None:
    assert main(["stats", "output", "--person", "苏以宁", "--json", "--store", store]) == 0
    assert [month["month"] for month in json.loads(capsys.readouterr().out)[0]["months"]] == ["2024-05"]
    assert main(["stats", "findings", "--json", "--each", "issue", "--store", store]) == 0
    (period,) = json.loads(capsys.readouterr().out)
    assert period["period"] == str(DAY) and period["rules"]["pairs.quote"] == 1


def test_nobody_by_that_name_is_said_so(store: str, capsys) -> None:
    assert main(["stats", "output", "--person", "武陌生", "--store", store]) == 2
    assert "没有“武陌生”" in capsys.readouterr().err
    assert main(["stats", "output", "--store", store]) == 2
    assert main(["stats", "week", "--day", "5月", "--store", store]) == 2
