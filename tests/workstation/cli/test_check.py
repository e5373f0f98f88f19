from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from workstation.cli import main
from workstation.desk import Desk
from workstation.report import Headlines, Report


def feed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))


def written(folder: Path, text: str, name: str = "稿.txt", encoding: str = "utf-8") -> str:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return str(path)


def test_a_text_with_a_blocking_finding_ends_with_status_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", written(tmp_path, "会上,传达了精神。")]) == 1
    assert "稿.txt:1:3 [必改] 半角逗号应改全角：, → ，  width.half-comma" in capsys.readouterr().out


def test_a_sound_text_ends_with_status_zero(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", written(tmp_path, "会上，传达了精神。")]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_json_names_the_file_and_spans_of_its_text(tmp_path: Path, capsys: pytest.CaptureFixture[str], encoding: str) -> None:
    name = written(tmp_path, "会上,传达了有关会议的精神。", encoding=encoding)
    main(["check", name, "--format", "json"])
    answer = json.loads(capsys.readouterr().out)
    assert answer["id"] == name
    assert [(f["rule"], f["span"], f["fix"], f["severity"]) for f in answer["findings"]] == [("width.half-comma", [2, 3], "，", "error")]


def test_lines_are_answered_in_order_with_their_own_dates(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        {"id": "a", "text": "1月13日（星期四）开会。", "date": "2021-01-14"},
        {"id": 2, "text": "1月13日（星期四）开会。", "date": "2022-01-14"},
        {"id": "c", "text": "会上，传达了精神。"},
    ]
    feed(monkeypatch, "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode())
    assert main(["check", "-", "--jsonl"]) == 1
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(row["id"], [f["fix"] for f in row["findings"]]) for row in answers] == [("a", ["三"]), (2, []), ("c", [])]


def test_the_issue_date_serves_lines_without_one(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    feed(monkeypatch, '{"id": "a", "text": "1月13日（星期四）开会。"}'.encode())
    assert main(["check", "-", "--jsonl", "--date", "2021-01-14"]) == 1
    assert json.loads(capsys.readouterr().out)["findings"][0]["rule"] == "dates.weekday"


BAD_LINES = [
    (b'{"id": 1, "text": "a"}\n{"id": 2, "text"', "第 2 行：不是一行 JSON"),
    (b'{"id": 1}', '第 1 行：缺少 "text"'),
    (b"[1, 2]", '第 1 行：缺少 "id"'),
    (b'{"id": 1, "text": "a", "date": "13/1"}', "第 1 行：日期“13/1”不对"),
    (b"\xff\xfe\x00", "第 1 行：不是一行 JSON"),
    (b'{"id": 1, "text": "\\ud800"}', "第 1 行：文字里有残缺的字符"),
    (b"[" * 100_000, "第 1 行：不是一行 JSON"),
]


@pytest.mark.parametrize(("data", "message"), BAD_LINES)
def test_a_bad_line_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], data: bytes, message: str) -> None:
    feed(monkeypatch, data)
    assert main(["check", "-", "--jsonl"]) == 2
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1


def test_a_missing_file_a_binary_file_and_a_bad_date_are_one_line_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    binary = tmp_path / "图.txt"
    binary.write_bytes(bytes(range(256)) * 8)
    text = written(tmp_path, "会上，传达了精神。")
    for arguments, message in (
        ([str(tmp_path / "无.txt")], "无.txt：读不了这个文件"),
        ([str(tmp_path)], "这是文件夹"),
        ([str(binary)], "图.txt"),
        ([text, "--date", "1月13日"], "--date：日期“1月13日”不对"),
    ):
        assert main(["check", *arguments]) == 2
        output = capsys.readouterr()
        assert message in output.err
        assert output.err.count("\n") == 1
        assert output.out == ""


def test_a_desk_without_a_roster_knows_no_unknown_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = tmp_path / "desk.sqlite"
    with Desk.open(store) as desk:
        desk.reports.file([Report("", Headlines(main="路通了"), ("本报讯（记者 高明轩）路通了。",))], "")
    assert main(["check", "--filed", "--store", str(store), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["findings"] == []


def test_one_unreadable_file_of_two_leaves_nothing_half_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", written(tmp_path, "会上,传达了精神。"), str(tmp_path / "无.txt")]) == 2
    assert capsys.readouterr().out == ""


BAD_OFFICIALS = [
    ("甲,乙\n周明远,区长\n", "缺少列 name、post"),
    ("name,post\n周明远,\n", "第 2 行：post 是空的"),
    ("name,post,rank\n周明远,区长,甲\n", "第 2 行：rank 应是排名的数字"),
    ("name,post,from\n周明远,区长,去年\n", "第 2 行：日期“去年”不对"),
]


@pytest.mark.parametrize(("table", "message"), BAD_OFFICIALS)
def test_a_bad_table_of_officials_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str], table: str, message: str) -> None:
    officials = written(tmp_path, table, "干部.csv")
    assert main(["check", written(tmp_path, "会上，传达了精神。"), "--officials", officials]) == 2
    assert f"干部.csv{' ' if '第' in message else '：'}" in (error := capsys.readouterr().err)
    assert message in error


def test_organs_alone_order_a_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    officials = written(tmp_path, "name,post,organ\n岑牧之,局长,云汀市水利局\n步青野,局长,云汀市财政局\n", "干部.csv")
    organs = written(tmp_path, "名称\n云汀市财政局\n云汀市水利局\n", "机构.csv")
    text = written(tmp_path, "云汀市水利局局长岑牧之、云汀市财政局局长步青野到会。")
    main(["check", text, "--officials", officials])
    assert "officials.order" not in capsys.readouterr().out
    main(["check", text, "--officials", officials, "--organs", organs])
    assert "officials.order" in capsys.readouterr().out


def test_a_good_table_of_officials_is_taken(tmp_path: Path) -> None:
    table = "name,post,organ,rank,from,to,traditional\n周明远,区长,湖滨区人民政府,1,2020-01-01,,周明遠\n"
    assert main(["check", written(tmp_path, "会上，传达了精神。"), "--officials", written(tmp_path, table, "干部.csv")]) == 0


BAD_ROSTERS = [("甲,乙\n周明远,记者\n", "缺少列 name、role"), ("", "名录是空的")]


@pytest.mark.parametrize(("table", "message"), BAD_ROSTERS)
def test_a_roster_with_wrong_columns_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str], table: str, message: str) -> None:
    roster = written(tmp_path, table, "名录.csv")
    assert main(["check", written(tmp_path, "会上，传达了精神。"), "--roster", roster]) == 2
    error = capsys.readouterr().err
    assert "名录.csv" in error
    assert message in error


def test_names_are_checked_against_the_roster(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    roster = written(tmp_path, "name,role,desk,from,to\n周明远,记者,要闻,2015-03-01,\n", "名录.csv")
    assert main(["check", written(tmp_path, "本报讯（记者 周明媛）区里召开会议。"), "--roster", roster]) == 1
    assert "周明媛 → 周明远" in capsys.readouterr().out


def test_a_filed_report_is_checked_without_what_was_waived(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from workstation.checks.engine.manuscript import Manuscript
    from workstation.checks.engine.run import run_checks
    from workstation.desk import Desk
    from workstation.report import Headlines, Report

    store = tmp_path / "desk.sqlite"
    with Desk.open(store) as desk:
        (slug,) = desk.reports.new(Report("", Headlines(main="开学了"), ("会上,传达了精神;还作了安排。",))).reports
        report = desk.reports.get(slug)
        comma = run_checks(Manuscript.of_report(report))[0]
        desk.reports.waive(slug, comma, "原文如此", "何静")
    assert main(["check", "--filed", slug, "--store", str(store), "--format", "json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert (answer["id"], [f["rule"] for f in answer["findings"]]) == (slug, ["width.half-semicolon"])


def test_a_document_is_read_and_another_kind_of_file_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from docx import Document

    document = Document()
    document.add_paragraph("会上,传达了精神。")
    document.save(str(tmp_path / "稿.docx"))
    assert main(["check", str(tmp_path / "稿.docx")]) == 1
    (tmp_path / "稿.pdf").write_bytes(b"%PDF-1.7\n")
    assert main(["check", str(tmp_path / "稿.pdf")]) == 2
    assert "这是 PDF" in capsys.readouterr().err


def test_the_rule_book_is_printed_with_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--rules"]) == 0
    assert "半角逗号应改全角（width.half-comma）" in capsys.readouterr().out


def test_no_file_at_all_is_bad_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 2
    assert "没有指定要检查的文件" in capsys.readouterr().err


def test_output_is_utf_8_under_another_code_page(tmp_path: Path) -> None:
    import os
    import subprocess
    import sys

    from tests.conftest import ROOT

    name = written(tmp_path, "会上,传达了精神。")
    environment = {**os.environ, "PYTHONIOENCODING": "gb18030", "PYTHONUTF8": "0"}
    answer = subprocess.run([sys.executable, "main.py", "check", name], cwd=ROOT, env=environment, capture_output=True, check=False)
    assert "半角逗号应改全角" in answer.stdout.decode("utf-8")
