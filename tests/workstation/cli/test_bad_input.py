"""Bad input on the command line: one clear sentence that says what to do, status 2, nothing half-written."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.workstation.filing.test_sources import OLE, bomb, docx, external_entity, paragraph
from workstation.cli import main
from workstation.copyfit import fonts
from workstation.desk import Desk
from workstation.sample import build_sample

DOCUMENTS = {
    "damaged": (docx(paragraph("字"))[:-40], "修复"),
    "encrypted": (OLE + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le"), "去掉密码"),
    "bomb": (bomb(), "压缩炸弹"),
    "entities": (external_entity(), "外部实体"),
}
PASTES = {"empty": (b" \n\n", "没有文字"), "binary": (bytes(range(256)) * 40, "编码"), "5 MB": ("国".encode() * 2_000_000, "5 MB")}


@pytest.mark.parametrize("kind", DOCUMENTS)
@pytest.mark.parametrize("command", ["file", "check"])
def test_a_dangerous_document_is_refused_by_name(command: str, kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data, told = DOCUMENTS[kind]
    (tmp_path / "稿.docx").write_bytes(data)
    store = tmp_path / "desk.sqlite"
    assert main([command, str(tmp_path / "稿.docx"), "--store", str(store)]) == 2
    out, error = capsys.readouterr()
    assert (out, error.count("\n"), store.exists()) == ("", 1, False)
    assert "稿.docx" in error and told in error


@pytest.mark.parametrize("kind", PASTES)
def test_a_paste_that_is_no_page_is_refused(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data, told = PASTES[kind]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    assert main(["file", "-", "--store", str(tmp_path / "desk.sqlite")]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1 and told in error
    assert list(tmp_path.iterdir()) == []


def test_doubled_people_are_named_and_the_text_is_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "稿.txt").write_text("本报讯（记者 高明轩）路通了。", encoding="utf-8")
    (tmp_path / "名录.csv").write_text("name,role\n高明轩,记者\n高明轩,记者\n", encoding="utf-8")
    assert main(["check", str(tmp_path / "稿.txt"), "--roster", str(tmp_path / "名录.csv")]) == 0
    assert "第 3 行" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["file", "TEXT"], ["check", "--filed"], ["page", "list"], ["export", "--issue", "2026-03-05", "--to", "OUT"],
        ["demo", "--to", "OUT"], ["search", "词"], ["backup"],
    ],
    ids=lambda words: words[0],
)  # fmt: skip
def test_a_corrupt_store_is_named_and_left_as_it_is(words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, text = tmp_path / "desk.sqlite", tmp_path / "稿.txt"
    store.write_bytes(b"nothing of a store" * 600)
    text.write_text("路通了\n\n本报讯 路通了。\n", encoding="utf-8")
    names = {"TEXT": str(text), "OUT": str(tmp_path / "out")}
    assert main([*(names.get(word, word) for word in words), "--store", str(store)]) == 2
    out, error = capsys.readouterr()
    assert out == "" and "desk.sqlite" in error and "恢复" in error
    assert store.read_bytes() == b"nothing of a store" * 600
    assert not (tmp_path / "out").exists()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("sample") / "desk.sqlite"
    with Desk.open(store) as desk:
        build_sample(desk)
    return store


def exported(store: Path, to: Path) -> int:
    return main(["export", "--issue", "2026-03-05", "--page", "K01", "--to", str(to), "--store", str(store)])


def test_a_folder_that_cannot_be_written_is_named(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "文件").write_text("", encoding="utf-8")
    assert exported(sample, tmp_path / "文件") == 2
    assert "写不进" in capsys.readouterr().err


def test_a_full_disk_leaves_no_half_page(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert exported(sample, tmp_path / "out") == 2
    assert "空间" in capsys.readouterr().err
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="a limit on the size of files is Unix's way to fill a disk")
def test_a_store_that_finds_no_room_says_so(tmp_path: Path) -> None:
    limit = "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))"
    limited = f"{limit}; from main import main; sys.exit(main(sys.argv[1:]))"
    (tmp_path / "稿.txt").write_text("路通了\n\n本报讯 路通了。\n", encoding="utf-8")
    command = [sys.executable, "-c", limited, "file", str(tmp_path / "稿.txt"), "--store", str(tmp_path / "desk.sqlite")]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, encoding="utf-8")
    assert (answer.returncode, answer.stdout, answer.stderr.count("\n")) == (2, "", 1), answer.stderr
    assert "磁盘" in answer.stderr


def test_a_machine_without_a_chinese_font_is_told_what_to_install(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(fonts, "_of_machine", lambda _: fonts.FontCase([]))
    assert exported(sample, tmp_path / "out") == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1 and "字体" in error and "安装" in error
    assert not (tmp_path / "out").exists()
