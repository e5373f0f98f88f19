"""Texts as they lie in the store: what a search sees of them without making reports."""

from dataclasses import replace

import pytest

from tests.builders import plain_report
from workstation.desk import Desk
from workstation.report import AttributionLine, Headlines, JumpLine, Report
from workstation.store import sqlite_engine
from workstation.store.codec import detail_to_dict
from workstation.store.derived import searchable, stored_text
from workstation.store.plain import dumps
from workstation.store.sqlite_engine import SqliteEngine

FULL = Report(
    "",
    Headlines("引题在此", "主题\n两行", "副题"),
    ("第一段。", "", "第二段“引文”。"),
    "简讯",
    (AttributionLine("本报记者 何以安", under_headline=True), AttributionLine("本报通讯员 鲁知远")),
    ("图为现场。",),
    JumpLine("下转第四版", ("4",)),
    note="不见报的话",
)


@pytest.mark.parametrize("report", [FULL, Report(""), replace(FULL, body=("半个\ud800字",)), plain_report("河口新区办实事", 3)])
def test_a_rows_text_is_its_reports_text(report: Report) -> None:
    assert stored_text(report.standing_head, dumps(detail_to_dict(report)), dumps(list(report.body))) == searchable(report)


def test_a_text_with_half_a_character_is_found_by_its_whole_ones(desk: Desk) -> None:
    desk.reports.new(replace(FULL, body=("江边新书屋开门\ud800迎客。",)))
    assert len(desk.archive.search("新书屋")) == 1
    assert desk.archive.search("书屋开张") == ()


def test_what_is_only_in_a_note_is_no_hit(desk: Desk) -> None:
    desk.reports.new(FULL)
    assert desk.archive.search("不见报") == ()


@pytest.mark.parametrize("least", [1, 1_000_000_000])
def test_only_a_large_store_is_mapped_into_memory(desk: Desk, monkeypatch: pytest.MonkeyPatch, least: int) -> None:
    monkeypatch.setitem(sqlite_engine._MAPPED, "from", least)
    engine = SqliteEngine(desk.path, read_only=True)
    (mapped,) = engine.database.execute_sql("PRAGMA mmap_size").fetchone()
    engine.close()
    assert (mapped > 0) == (least == 1)
