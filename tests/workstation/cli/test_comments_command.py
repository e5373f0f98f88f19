from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tests.builders import plain_report
from workstation.cli import main
from workstation.desk import Desk


@pytest.fixture
def store(tmp_path: Path) -> tuple[str, str]:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        desk.options.set("paper.person", "苏以宁")
        (slug,) = desk.reports.new(replace(plain_report("夜校开课"), body=("夜校本周开课，夜校免费。",))).reports
        return str(desk.path), slug


def run(store: str, *words: str) -> int:
    return main(["comments", *words, "--store", store])


def test_a_comment_is_added_answered_settled_and_listed(store: tuple[str, str], capsys) -> None:
    path, slug = store
    assert run(path, "add", slug, "夜校", "免费到何时？", "--nth", "3", "--for", "程远帆", "--due", "2031-03-04") == 0
    ident = capsys.readouterr().out.strip()
    assert run(path, "reply", ident, "到年底") == 0
    assert run(path, "list", slug, "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["part"], told["span"], told["words"], told["for"], told["due"]) == ("正文", [7, 9], "夜校", "程远帆", "2031-03-04")
    assert [reply["text"] for reply in told["replies"]] == ["到年底"]
    assert run(path, "list", "--for", "程远帆") == 1
    assert "“夜校”\t苏以宁：免费到何时？\t指给 程远帆" in capsys.readouterr().out
    assert run(path, "resolve", ident) == 0
    assert run(path, "list", slug) == 0
    assert capsys.readouterr().out == ""
    assert run(path, "list", slug, "--all") == 0
    assert "已解决（苏以宁）" in capsys.readouterr().out
    assert run(path, "reopen", ident) == 0
    assert run(path, "assign", ident, "--for", "苏以宁") == 0
    assert run(path, "remove", ident) == 0
    assert run(path, "list") == 0


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["add", "{slug}", "没有的字", "？"], "没有 0 处“没有的字”"),
        (["add", "{slug}", "夜校", "？", "--nth", "9"], "只有 3 处“夜校”"),
        (["add", "{slug}", "夜校", " "], "批注是空的"),
        (["list", "没有"], "没有代号为 没有 的稿件"),
        (["resolve", "77"], "没有这条批注"),
    ],
)
def test_bad_input_is_one_clear_line(store: tuple[str, str], capsys, words: list[str], says: str) -> None:
    path, slug = store
    assert run(path, *(word.format(slug=slug) for word in words)) == 2
    assert says in capsys.readouterr().err
