from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from workstation.cli import main


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_text("　　春夏秋冬春夏秋冬春夏秋冬\n东南西北，二〇二一年\n", encoding="utf-8")
    return path


def test_a_text_is_set_and_counted(text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["fit", str(text), "--columns", "2", "--measure", "8", "--size", "9", "--leading", "11.5", "--json"]
    assert main(arguments) == 0
    assert json.loads(capsys.readouterr().out) == {
        "lines": 4,
        "breaks": [["春夏秋冬春夏", "秋冬春夏秋冬"], ["东南西北，二", "〇二一年"]],
        "overset": {"lines": 0, "characters": 0},
    }


def test_lines_beyond_the_columns_are_overset(text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["fit", str(text), "--columns", "2", "--measure", "8", "--size", "9", "--leading", "11.5", "--lines", "1", "--json"])
    assert json.loads(capsys.readouterr().out)["overset"] == {"lines": 2, "characters": 10}


def test_many_boxes_are_set_in_order(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    boxes = [{"id": n, "paragraphs": ["春" * 20, ""], "measure": 10 + n, "size": 9, "font": "报宋", "indent": 0} for n in range(2)]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("\n".join(map(json.dumps, boxes)).encode())))
    assert main(["fit", "-", "--jsonl"]) == 0
    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(answer["id"], answer["lines"]) for answer in answers] == [(0, 3), (1, 3)]
    assert answers[1]["breaks"] == [["春" * 11, "春" * 9], [""]]


@pytest.mark.parametrize("line", ["nonsense", '{"id": 1}', '{"id": 1, "paragraphs": [], "measure": 0, "size": 9}', "[]"])
def test_a_bad_box_is_named_by_its_line(line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "boxes.jsonl"
    path.write_text(line, encoding="utf-8")
    assert main(["fit", str(path), "--jsonl"]) == 2
    assert "boxes.jsonl 第 1 行" in capsys.readouterr().err


def test_a_missing_measure_is_asked_for(text: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fit", str(text), "--size", "9", "--leading", "11.5"]) == 2
    assert "--measure" in capsys.readouterr().err
