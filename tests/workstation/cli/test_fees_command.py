from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.workstation.fees.month import DAY, MONTH, SENTENCE, opened, place, report
from workstation.cli import main
from workstation.desk import Desk
from workstation.rights.table import Role


@pytest.fixture
def store(tmp_path: Path) -> str:
    with opened(tmp_path) as desk:
        place(desk, DAY, "K02", [report("堤防", "记者 苏以宁 通讯员 邹远", "本报讯 " + SENTENCE * 12)])
        return str(desk.path)


def test_a_month_is_told_graded_written_and_closed(store: str, tmp_path: Path, capsys) -> None:
    with Desk.open(Path(store)) as desk:
        slug = desk.reports.listing()[0].slug
    assert main(["fees", "--issue", str(DAY), "--grade", f"{slug}=A", "--store", store]) == 0
    assert f"K02\t{slug}\tA\tnews" in capsys.readouterr().out
    assert main(["fees", "--month", MONTH, "--json", "--store", store]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [(one["name"], one["points"], one["cents"]) for one in told["people"]] == [
        ("苏以宁", 9.0, 0),
        ("顾向晚", 5.0, 0),
        ("邹远", 0.0, 6500),
    ]
    assert told["closed"] is None and told["people"][0]["entries"][0]["slug"] == slug
    assert main(["fees", "--month", MONTH, "--close", "--to", str(tmp_path / "五月.xlsx"), "--store", store]) == 0
    assert (tmp_path / "五月.xlsx").read_bytes().startswith(b"PK")
    capsys.readouterr()
    assert main(["fees", "--month", MONTH, "--person", "邹远", "--store", store]) == 0
    assert "结账" in (text := capsys.readouterr().out) and "堤防" in text and "顾向晚" not in text


@pytest.mark.parametrize(
    "words", [[], ["--month", MONTH, "--issue", str(DAY)], ["--month", "五月"], ["--issue", str(DAY), "--grade", "A"], ["--issue", "x"]]
)
def test_bad_usage_is_one_line(store: str, capsys, words: list[str]) -> None:
    assert main(["fees", *words, "--store", store]) == 2
    assert capsys.readouterr().err.startswith("main.py fees: ")


def test_a_stranger_s_name_is_said_to_be_in_no_account(store: str, capsys) -> None:
    assert main(["fees", "--month", MONTH, "--person", "武陌生", "--store", store]) == 2
    assert "没有“武陌生”的稿件" in capsys.readouterr().err


def test_all_is_everybody_s_account_or_none(store: str, capsys, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who may see only his own is refused, so that a script never takes one person's account for the paper's."""
    assert main(["fees", "--month", MONTH, "--all", "--json", "--store", store]) == 0
    assert {one["name"] for one in json.loads(capsys.readouterr().out)["people"]} == {"苏以宁", "顾向晚", "邹远"}
    with Desk.open(Path(store)) as desk:
        desk.accounts.add("顾向晚", [Role.ADMINISTRATOR, Role.CHIEF], "dustpan-candle-9")
        desk.accounts.add("苏以宁", [Role.REPORTER], "lantern-river-7")
    monkeypatch.setenv("WORKSTATION_PASSWORD", "lantern-river-7")
    signed_in = ["--month", MONTH, "--json", "--store", store, "--as", "苏以宁"]
    assert main(["fees", *signed_in]) == 0
    assert [one["name"] for one in json.loads(capsys.readouterr().out)["people"]] == ["苏以宁"]
    assert main(["fees", "--all", *signed_in]) == 2
    told = capsys.readouterr()
    assert told.out == "" and "苏以宁" in told.err and told.err.count("\n") == 1
