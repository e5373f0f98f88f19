"""What stands beside the hits of a search."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from workstation.archive.facets import Facets, with_facet
from workstation.desk import Desk
from workstation.report import AttributionLine, Headlines, Report
from workstation.store.origin_shelf import OriginNote

PRINTED = (
    (date(2026, 3, 5), "K02", ("水利",), "记者 林一"),
    (date(2026, 3, 6), "K10", ("水利", "要闻"), "记者 林一 通讯员 周远帆"),
    (date(2026, 4, 1), "K02", (), "通讯员 周远帆"),
)


@pytest.fixture
def filled(desk: Desk) -> Desk:
    for at, (day, page, tags, byline) in enumerate(PRINTED):
        report = Report("", Headlines(main=f"第{at}座水库"), ("水库除险加固。",), "", (AttributionLine(byline),), tags=tags)
        desk.reports.archive([report], [OriginNote("archive", "", str(at), "", day, page)])
    desk.reports.new(Report("", Headlines(main="新水库"), ("本报讯（记者 林一）水库开工。",)))
    desk.reports.new(Report("", Headlines(main="球赛"), ("球赛落幕。",)))
    return desk


def facets_of(desk: Desk, query: str) -> Facets:
    return list(desk.archive.facets(query))[-1]


def test_hits_are_counted_by_page_month_tag_and_byline(filled: Desk) -> None:
    facets = facets_of(filled, "水库")
    assert (facets.counted, facets.whole, facets.signed) == (4, True, 4)
    assert [(each.name, each.count) for each in facets.pages] == [("K02", 2), ("K10", 1)]
    this_month = f"{datetime.now():%Y-%m}"
    assert [(each.name, each.count) for each in facets.months] == [(this_month, 1), ("2026-04", 1), ("2026-03", 2)]
    assert [(each.name, each.count) for each in facets.tags] == [("水利", 2), ("要闻", 1)]
    assert [(each.name, each.count) for each in facets.people] == [("林一", 3), ("周远帆", 2)]


def test_each_facet_leaves_just_the_hits_that_it_promises(filled: Desk) -> None:
    facets = facets_of(filled, "水库")
    for facet in (*facets.pages, *facets.months, *facets.tags, *facets.people):
        assert len(filled.archive.search(with_facet("水库", facet.typed))) == facet.count, facet


def test_words_that_are_left_out_and_bylines_count_too(filled: Desk) -> None:
    assert facets_of(filled, "水库 -开工").counted == 3
    assert facets_of(filled, "作者：周远帆").counted == 2
    assert facets_of(filled, "").counted == 0


def test_a_facet_takes_the_place_of_one_of_its_field_and_is_taken_back() -> None:
    assert with_facet("水库", "版：K01") == "水库 版：K01"
    assert with_facet("水库 版:K02 -球", "版：K01") == "水库 -球 版：K01"
    assert with_facet("水库 版：K01", "版：K01") == "水库"
    assert with_facet("", "作者：林一") == "作者：林一"
    assert with_facet("标签：水利", "标签：要闻") == "标签：水利 标签：要闻"


def test_facets_come_in_steps_so_that_who_types_on_need_not_wait(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from workstation.archive import archive

    monkeypatch.setattr(archive, "STEP", 3)
    desk.reports.file([Report("", Headlines(main=f"第{at}座水库"), ("水库除险加固。",)) for at in range(8)], "")
    steps = [facets.counted for facets in desk.archive.facets("水库")]
    assert steps[:3] == [3, 6, 8] and steps[-1] == 8
    monkeypatch.setattr(archive, "MOST", 5)
    last = facets_of(desk, "水库")
    assert (last.counted, last.whole) == (5, False)
    only = desk.archive.facets("水库")
    assert next(only).counted == 3
    only.close()
