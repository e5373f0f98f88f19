from __future__ import annotations

from pathlib import Path

import pytest

from workstation.cli import main

ROSTER = "name,role,traditional\n范干,记者,范幹\n后里云,记者,\n"


def converted(folder: Path, text: str, to: str, capsysbinary: pytest.CaptureFixture[bytes]) -> str:
    (folder / "稿.txt").write_bytes(text.encode("gb18030"))
    (folder / "名录.csv").write_text(ROSTER, encoding="utf-8")
    assert main(["convert", str(folder / "稿.txt"), "--to", to, "--roster", str(folder / "名录.csv")]) == 0
    return capsysbinary.readouterr().out.decode()


@pytest.mark.parametrize(
    ("to", "expect"),
    [("hant-tw", "記者范幹、后里雲在里程碑前。\r\n裡應外合\r\n"), ("hant-hk", "記者范幹、后里雲在里程碑前。\r\n裏應外合\r\n")],
)
def test_a_text_is_converted_with_its_names_and_line_ends(
    to: str, expect: str, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert converted(tmp_path, "记者范干、后里云在里程碑前。\r\n里应外合\r\n", to, capsysbinary) == expect


def test_traditional_comes_back_with_the_roster_s_names(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert converted(tmp_path, "記者范幹、后里雲在裡面。", "hans", capsysbinary) == "记者范干、后里云在里面。"


def test_names_that_are_not_certain_are_told_and_can_be_answered(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "稿.txt").write_text("局长钟岳说", encoding="utf-8")
    (tmp_path / "干部.csv").write_text("name,post\n钟岳,局长\n", encoding="utf-8")
    command = ["convert", str(tmp_path / "稿.txt"), "--to", "hant-tw", "--officials", str(tmp_path / "干部.csv")]
    assert main(command) == 0
    told = capsys.readouterr()
    assert told.out == "局長鍾岳說"
    assert "--choose 钟岳=" in told.err
    assert main([*command, "--choose", "钟岳=鐘嶽"]) == 0
    assert capsys.readouterr() == ("局長鐘嶽說", "")
    assert main([*command, "--choose", "钟岳=鐘"]) == 2
    assert "--choose 钟岳=鐘" in capsys.readouterr().err
