from __future__ import annotations

import json
from pathlib import Path

import pytest

from workstation.checks.house_terms import HouseTerm
from workstation.cli import main
from workstation.desk import Desk
from workstation.report import Headlines, Report


@pytest.fixture
def store(tmp_path: Path) -> str:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        desk.house.put(HouseTerm("湖滨新城", "湖滨新区", "正式名称"))
        desk.reports.new(Report("", Headlines(main="题"), ("新城与湖滨新城。",)))
    return str(tmp_path / "desk.sqlite")


def test_the_house_s_rules_go_out_and_into_another_store(store: str, tmp_path: Path, capsys) -> None:
    file, other = str(tmp_path / "a.json"), str(tmp_path / "b.sqlite")
    assert main(["house", "export", file, "--store", store]) == 0
    assert main(["house", "import", file, "--store", other, "--preview"]) == 1
    assert main(["house", "import", file, "--store", other]) == 0
    assert main(["house", "import", file, "--store", other, "--preview"]) == 0
    capsys.readouterr()
    assert main(["house", "list", "--json", "--store", other]) == 0
    assert json.loads(capsys.readouterr().out)["terms"][0]["replacement"] == "湖滨新区"


def test_an_entry_is_tried_without_writing(store: str, capsys) -> None:
    assert main(["house", "try", "新城", "新区", "--store", store]) == 1
    told = capsys.readouterr()
    assert "会标出 2 处" in told.err and "【新城】" in told.out
    assert main(["house", "try", "古城", "--store", store]) == 0


def test_a_bad_pattern_and_a_bad_file_are_refused(store: str, tmp_path: Path, capsys) -> None:
    assert main(["house", "try", "(a", "--regex", "--wrong", "a", "--right", "b", "--store", store]) == 2
    assert "括号" in capsys.readouterr().err
    assert main(["house", "import", str(tmp_path / "none.json"), "--store", store]) == 2
