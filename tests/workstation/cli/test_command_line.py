"""What all commands have in common: usage, statuses, lines of JSON, closed pipes, Ctrl+C."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from workstation.cli import COMMANDS, main

SET = ["--measure", "13", "--size", "9", "--leading", "11.5"]
READERS = [
    ["file", "FILE", "--store", "STORE"],
    ["check", "FILE"],
    ["attribution", "FILE"],
    ["fit", "FILE", *SET],
    ["convert", "FILE", "--to", "hant-tw"],
]
"""The commands that read a text."""
BAD_LINES = [
    b"[" * 100_000,
    b"{",
    b"[1]",
    b'{"text": "x", "paragraphs": []}',
    b'{"id": 1, "text": "\\ud800", "paragraphs": ["\\uDC00"]}',
]
JSONL = [["check", "-", "--jsonl"], ["attribution", "-", "--jsonl"], ["fit", "-", "--jsonl"]]


def run(words: list[str], file: Path, folder: Path) -> int:
    names = {"FILE": str(file), "STORE": str(folder / "desk.sqlite")}
    return main([names.get(word, word) for word in words])


def bad_file(kind: str, folder: Path) -> Path:
    file = folder / "稿.txt"
    if kind == "folder":
        file.mkdir()
    elif kind == "binary":
        file.write_bytes(bytes(range(256)) * 40)
    elif kind == "damaged":
        file.write_bytes(b"PK\x03\x04" + b"x" * 500)
    elif kind == "old word":
        file.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500)
    return file


@pytest.mark.parametrize("kind", ["missing", "folder", "binary", "damaged", "old word"])
@pytest.mark.parametrize("words", READERS, ids=lambda words: words[0])
def test_a_file_that_is_no_text_is_one_line_and_makes_nothing(
    words: list[str], kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words, bad_file(kind, tmp_path), tmp_path) == 2
    out, error = capsys.readouterr()
    assert (out, error.count("\n")) == ("", 1)
    assert "稿.txt" in error
    assert not (tmp_path / "desk.sqlite").exists()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("words", READERS, ids=lambda words: words[0])
def test_every_encoding_is_read_alike(words: list[str], encoding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answers = []
    for name, written in (("a", "utf-8"), ("b", encoding)):
        folder = tmp_path / name
        folder.mkdir()
        file = folder / "稿.txt"
        file.write_bytes("路通了\n\n本报讯（记者 高明轩）路通了,车也通了。\n".encode(written))
        status = run(words, file, folder)
        answers.append((status, capsys.readouterr().out.replace(str(folder), "")))
    assert answers[0] == answers[1]
    assert answers[0][1] and answers[0][0] == (1 if words[0] == "check" else 0)


@pytest.mark.parametrize("line", BAD_LINES)
@pytest.mark.parametrize("words", JSONL, ids=lambda words: words[0])
def test_a_bad_line_of_json_is_told_by_its_number(
    words: list[str], line: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(line)))
    assert main(words) == 2
    out, error = capsys.readouterr()
    assert (out, error.count("\n")) == ("", 1)
    assert "标准输入 第 1 行" in error


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["nothing"], "没有“nothing”"),
        ([], "缺少 命令"),
        (["file"], "缺少 FILE"),
        (["export", "--issue"], "--issue 后面要写一个值"),
        (["search", "词", "--limit", "x"], "--limit 的值“x”不对"),
        (["search", "词", "--nothing"], "不认得 --nothing"),
    ],
)
def test_a_wrong_use_is_told_in_one_line(words: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    error = capsys.readouterr().err
    assert (stopped.value.code, error.count("\n")) == (2, 1)
    assert told in error and "--help" in error


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([command, "--help"])
    assert stopped.value.code == 0
    assert COMMANDS[command] in capsys.readouterr().out


def test_ctrl_c_is_one_line_and_130(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("workstation.cli.attribution.read_text", lambda file: interrupted())
    assert main(["attribution", "-"]) == 130
    assert capsys.readouterr().err == "main.py attribution: 已中断\n"


def test_a_reader_that_goes_away_hears_no_complaint() -> None:
    """A process of its own: what Python still holds back as it ends counts too."""
    lines = b'{"id": 1, "text": "x"}\n' * 5000
    command = [sys.executable, "main.py", "attribution", "-", "--jsonl"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdout.close()
        try:
            process.stdin.write(lines)
            process.stdin.close()
        except BrokenPipeError:
            pass
        assert process.stderr.read() == b""
        assert process.wait(30) == 0


def test_exporting_from_a_missing_store_makes_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["export", "--issue", "2026-03-05", "--to", str(tmp_path / "to"), "--store", str(tmp_path / "none.sqlite")]
    assert main(words) == 2
    assert "没有这个稿库" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("limit", ["0", "9" * 30])
def test_a_limit_that_cannot_be_is_refused(limit: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "词", "--limit", limit, "--store", str(tmp_path / "none.sqlite")]) == 2
    assert "--limit" in capsys.readouterr().err
