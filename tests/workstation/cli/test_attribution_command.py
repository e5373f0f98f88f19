from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from workstation.cli import BAD, DONE, main


def answer(monkeypatch: pytest.MonkeyPatch, lines: str) -> int:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(lines.encode()), encoding="utf-8"))
    return main(["attribution", "-", "--jsonl"])


def test_each_line_is_answered_in_order_with_its_attributions(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    lines = '{"id": "a", "text": "据新华社安平3月1日电（记者高明轩、卫薇）今天开工。"}\n\n{"id": 2, "text": "记者看到，路通了。"}\n'
    assert answer(monkeypatch, lines) == DONE
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert first == {
        "id": "a",
        "attributions": [
            {
                "span": [0, 21],
                "text": "据新华社安平3月1日电（记者高明轩、卫薇）",
                "position": "head",
                "dateline": {"via": "据", "agency": "新华社", "place": "安平", "date": "3月1日", "word": "电"},
                "credits": [{"role": "记者", "org": None, "names": ["高明轩", "卫薇"], "word": None}],
                "source": "新华社",
                "media": "text",
            }
        ],
    }
    assert second == {"id": 2, "attributions": []}


@pytest.mark.parametrize("line", ["不是 JSON\n", '{"id": 1}\n', "[1]\n"])
def test_a_line_that_can_t_be_read_is_told_by_its_number(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], line: str
) -> None:
    assert answer(monkeypatch, line) == BAD
    assert "标准输入 第 1 行" in capsys.readouterr().err


def test_a_file_is_read_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "稿.txt"
    path.write_bytes("本报讯（记者 高明轩）路通了。".encode("gb18030"))
    assert main(["attribution", str(path)]) == DONE
    assert json.loads(capsys.readouterr().out)["attributions"][0]["credits"][0]["names"] == ["高明轩"]
    assert main(["attribution", str(tmp_path / "没有.txt")]) == BAD
