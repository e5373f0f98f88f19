from __future__ import annotations

import json
from pathlib import Path

import pytest

from workstation.cli import main
from workstation.desk import Desk
from workstation.people.officials import Official
from workstation.report import Headlines, Report


@pytest.fixture
def store(tmp_path: Path) -> tuple[Path, str]:
    path = tmp_path / "desk.sqlite"
    with Desk.open(path) as desk:
        desk.officials.put(Official("闻人清", "区长", "青汀区"))
        (slug,) = desk.reports.new(Report("", Headlines(main="题"), ("文。",))).reports
    return path, slug


def test_tags_are_put_on_and_taken_off_listed_and_renamed(store: tuple[Path, str], capsys: pytest.CaptureFixture[str]) -> None:
    path, slug = store
    assert main(["tags", slug, "--add", "教育", "--add", "闻人清", "--add", "水利", "--urgency", "2", "--store", str(path)]) == 0
    assert main(["tags", slug, "--take-off", "水利", "--store", str(path)]) == 0
    assert main(["tags", "--json", "--store", str(path)]) == 0
    told = {each["tag"]: each for each in json.loads(capsys.readouterr().out)}
    assert set(told) == {"教育", "闻人清"} and told["教育"]["code"] == "05000000" and told["闻人清"]["directory"] == "official"
    with Desk.open(path, read_only=True) as desk:
        assert desk.reports.get(slug).urgency == 2


def test_a_list_of_topics_is_brought_in_and_older_tags_are_tied(
    store: tuple[Path, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, slug = store
    (tmp_path / "全.csv").write_text("code,parent,zh\n9,,水利\n", encoding="utf-8")
    with Desk.open(path) as desk:
        desk.reports.set_tags([slug], ["水利"])
    assert main(["tags", "--import-topics", str(tmp_path / "全.csv"), "--tie-all", "--store", str(path)]) == 0
    assert main(["tags", "--store", str(path)]) == 0
    assert capsys.readouterr().out == "水利\t主题\t1\t9\n"


@pytest.mark.parametrize(
    "asked", [["SLUG"], ["--add", "教育"], ["SLUG", "--urgency", "7"], ["--import-topics", "没有.csv"], ["SLUG", "--add", "主题：没有的"]]
)
def test_what_makes_no_sense_is_refused_and_nothing_written(
    store: tuple[Path, str], asked: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    path, slug = store
    assert main(["tags", *(slug if each == "SLUG" else each for each in asked), "--store", str(path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    with Desk.open(path, read_only=True) as desk:
        assert desk.reports.get(slug).tags == () and desk.reports.get(slug).urgency == 0
