from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from workstation.desk import Desk
from workstation.report import Headlines, Report

SENTENCES = ["渠水通到田头", "桥下连通步道", "夜市添了灯座", "渡口的头班船开了", "码头石阶露出来了", "竹编铺换了招牌", ""][:-1]


def test_a_text_that_is_only_ever_cut_does_not_run_the_index_down(tmp_path: Path) -> None:
    """FTS5 counts its rows by what is taken out and put in."""
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        (slug,) = desk.reports.new(Report("", Headlines(main="田头"), tuple(SENTENCES))).reports
        for left in range(len(SENTENCES) - 1, 0, -1):
            desk.reports.save(replace(desk.reports.get(slug), body=tuple(SENTENCES[:left])))
        assert [hit.slug for hit in desk.archive.search("渠水")] == [slug]
        assert list(desk.archive.search("竹编")) == []
        for held in range(2, len(SENTENCES) + 1):
            desk.reports.save(replace(desk.reports.get(slug), body=tuple(SENTENCES[:held])))
        assert [hit.slug for hit in desk.archive.search("竹编")] == [slug]
        desk.reports.remove([slug])
        assert list(desk.archive.search("渠水")) == []
