from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from workstation.desk import Desk
from workstation.page import Slot
from workstation.people.officials import Official
from workstation.people.roster import Staff
from workstation.report import Headlines, Report
from workstation.units import Lines

DAY = date(2030, 5, 6)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        (slug,) = desk.reports.new(Report("", Headlines(main="海堤加固"), ("工程进度过半。",), tags=("水利",))).reports
        desk.reports.remove(desk.reports.new(Report("", Headlines(main="删掉的稿件"))).reports)
        desk.issues.new(DAY)
        plan = desk.issues.plan(DAY, "K01")
        desk.issues.put_plan(DAY, replace(plan, slots=(Slot(slug, 0, Lines(0), 5, Lines(20)),)), "排上版")
        stream = BytesIO()
        Image.new("L", (8, 8)).save(stream, "PNG")
        desk.pictures.add(stream.getvalue(), "海堤.png")
    return tmp_path / "desk.sqlite"


def ailing(path: Path) -> list[str]:
    with Desk.open(path) as desk:
        return [diagnosis.subject for diagnosis in [step.result for step in desk.examine()][-1] if diagnosis.faults]


def spoil(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_sound_store_has_nothing_to_say(store: Path) -> None:
    assert ailing(store) == []


@pytest.mark.parametrize(
    ("statement", "subject"),
    [
        ("UPDATE report SET body = '[\"另一篇完全不同的文字\"]'", "检索索引"),
        ("UPDATE report SET removed = NOT removed", "检索索引"),
        ("UPDATE report SET detail = '{'", "稿件与版样内容"),
        ("UPDATE page_plan SET plan = '[]'", "稿件与版样内容"),
        ("DELETE FROM report_tag", "标签与版面登记"),
        ("DELETE FROM placement", "标签与版面登记"),
        ("UPDATE report SET slug = 'x' || slug", "版样中的稿件"),
        (
            "INSERT INTO waiver(report, rule, found, reason, person, at, removed, after) VALUES (99, 1, 1, 1, 1, 1, 0, 1)",
            "数据库结构",
        ),
    ],
)
def test_what_does_not_agree_is_named(store: Path, statement: str, subject: str) -> None:
    spoil(store, statement)
    assert subject in ailing(store)


def test_a_missing_picture_is_named(store: Path) -> None:
    next((store.parent / "desk.pictures").glob("*/*")).unlink()
    assert ailing(store) == ["图片文件"]


@pytest.mark.parametrize("statement", ["DELETE FROM report_tag", "DELETE FROM placement", "DROP TABLE report_index"])
def test_what_is_derived_can_be_made_anew(store: Path, statement: str) -> None:
    spoil(store, statement)
    with Desk.open(store) as desk:
        for _ in desk.rebuild():
            pass
        assert [hit.title for hit in desk.archive.search("进度过半")] == ["海堤加固"]
        assert desk.reports.listing()[0].page == "2030-05-06 K01"
    assert ailing(store) == []


def test_a_rebuild_that_is_broken_off_changes_nothing(store: Path) -> None:
    with Desk.open(store) as desk:
        steps = desk.rebuild()
        next(steps)
        steps.close()
        assert [hit.title for hit in desk.archive.search("进度过半")] == ["海堤加固"]


@pytest.mark.parametrize(
    "statement", ["UPDATE official SET joined = '2021-02-30'", "UPDATE correspondent SET aliases = '{'", "UPDATE staff SET name = ''"]
)
def test_an_entry_of_a_directory_that_cannot_be_read_is_named(store: Path, statement: str) -> None:
    with Desk.open(store) as desk:
        desk.roster.put(Staff(None, "简素", "记者"))
        desk.officials.put(Official("闻人清", "区长"))
        desk.correspondents.remember(["邹朋"])
    assert ailing(store) == []
    spoil(store, statement)
    assert ailing(store) == ["名录"]
