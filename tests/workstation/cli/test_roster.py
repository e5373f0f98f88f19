from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from workstation.cli import main
from workstation.desk import Desk
from workstation.people.officials import Official
from workstation.people.roster import Staff

OFFICIALS = "name,post,organ,rank,from,to,traditional\n闻人清,区长,青汀区,1,2021-03-01,,聞人清\n陆怀安,局长,城管局,2,2021-02-30,,\n"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        desk.roster.put(Staff(None, "简素", "记者", "民生", date(2019, 3, 1), pen_names=("阿简",)))
        desk.officials.put(Official("闻人清", "区长", "青汀区", 4, date(2021, 3, 1)))
    return tmp_path / "desk.sqlite"


def told(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    status = main(["roster", *map(str, words)])
    return status, *capsys.readouterr()


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_a_directory_is_listed_under_the_names_of_its_columns(store: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = told(capsys, "list", "--kind", "officials", "--json", "--store", store)
    assert status == 0
    (row,) = json.loads(out)
    assert row == {
        "name": "闻人清", "post": "区长", "organ": "青汀区", "rank": 4, "from": "2021-03-01", "to": None, "traditional": "", "source": "",
    }  # fmt: skip
    assert told(capsys, "list", "--store", store)[1] == "简素\t记者\t民生\t2019-03-01\t\t阿简\n"


def test_good_rows_are_taken_and_faulty_ones_told(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path / "干部.csv", OFFICIALS)
    status, out, error = told(capsys, "import", file, "--kind", "officials", "--store", store)
    assert status == 1
    assert out == "第 2 行 更新 “闻人清”（青汀区区长）：rank 4→1，traditional 空→聞人清\n"
    assert "干部.csv 第 3 行：日期“2021-02-30”不对" in error and "已导入 1 条，未导入 1 条" in error
    with Desk.open(store) as desk:
        assert [row.rank for row in desk.officials.officials().rows] == [1]


def test_a_preview_writes_nothing(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path / "名录.csv", "name,role\n柳依然,记者\n简素,编辑\n")
    status, out, _ = told(capsys, "import", file, "--preview", "--json", "--store", store)
    rows = json.loads(out)
    assert (status, [(row["outcome"], row["line"], row["after"]["name"]) for row in rows]) == (
        1,
        [("added", 2, "柳依然"), ("doubtful", 3, "简素")],
    )
    with Desk.open(store) as desk:
        assert len(desk.roster.roster().staff) == 1


@pytest.mark.parametrize(("how", "roles"), [("skip", ["记者"]), ("add", ["记者", "编辑"]), ("same", ["编辑"])])
def test_who_is_in_doubt_is_decided_by_the_command(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], how: str, roles: list[str]
) -> None:
    file = written(tmp_path / "名录.csv", "name,role\n简素,编辑\n")
    assert told(capsys, "import", file, "--doubtful", how, "--store", store)[0] == (how == "skip")
    with Desk.open(store) as desk:
        assert [person.role for person in desk.roster.roster().staff] == roles


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_what_is_exported_can_be_imported_again_without_a_change(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], suffix: str
) -> None:
    file = tmp_path / f"名录{suffix}"
    assert told(capsys, "export", file, "--store", store)[:2] == (0, f"{file}\n")
    assert told(capsys, "import", file, "--preview", "--store", store)[:2] == (0, "")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["export", "名录.doc"], ".csv 或 .xlsx"),
        (["import", "无.csv"], "读不了"),
        (["import", "空.csv"], "缺少列 name、role"),
        (["take", "空.csv"], "没有采用"),
        (["sign", "名录.zip", "--signer", " "], "签发人"),
        (["list", "--kind", "users"], "可用的有"),
        ([], "缺少"),
    ],
)
def test_bad_input_is_one_line_and_status_2(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: list[str], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    written(tmp_path / "空.csv", "甲,乙\n")
    try:
        status = main(["roster", *words, *(["--store", str(store)] if words else [])])
    except SystemExit as stopped:
        status = int(stopped.code or 0)
    out, error = capsys.readouterr()
    assert (status, out, error.count("\n")) == (2, "", 1)
    assert message in error


@pytest.mark.parametrize("words", [["import", "空.csv"], ["take", "空.csv"], ["sign", "名录.zip", "--signer", "顾北辰"], ["list"]])
def test_what_is_refused_makes_no_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]) -> None:
    monkeypatch.chdir(tmp_path)
    written(tmp_path / "空.csv", "甲,乙\n")
    assert main(["roster", *words, "--store", "new.sqlite"]) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["空.csv"]


def test_a_signed_file_is_taken_only_with_the_fingerprint(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, other = tmp_path / "名录.zip", tmp_path / "other.sqlite"
    status, out, error = told(capsys, "sign", file, "--signer", "顾北辰", "--store", store)
    assert (status, out) == (0, f"{file}\n")
    fingerprint = error.partition("本机指纹 ")[2].partition("，")[0]
    assert told(capsys, "take", file, "--preview", "--store", other)[0] == 1
    for words, message in (((), fingerprint), (("--trust", "1" * 30), "不符")):
        status, out, error = told(capsys, "take", file, *words, "--store", other)
        assert (status, out) == (2, "") and message in error
    assert told(capsys, "take", file, "--trust", fingerprint, "--store", other)[0] == 0
    assert told(capsys, "take", file, "--store", other)[:2] == (0, "")
    assert told(capsys, "signers", "--store", other)[1] == f"{fingerprint}\t顾北辰\n"
    with Desk.open(other) as desk:
        assert [person.name for person in desk.roster.roster().staff] == ["简素"]
        assert desk.journal.undo_label == "采用签发的名录"
