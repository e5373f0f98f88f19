from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from workstation.archive.query import Condition, read_days, read_query
from workstation.desk import Desk
from workstation.page import Slot
from workstation.report import AttributionLine, Headlines, Reading, Report
from workstation.store.derived import searchable
from workstation.store.terms import folded
from workstation.units import Lines

MARCH = (date(2026, 3, 1), date(2026, 3, 31))


@pytest.mark.parametrize(
    ("typed", "words", "without"),
    [
        ("春耕 会议", ("春耕", "会议"), ()),
        ("“春耕 会议” 镇", ("春耕 会议", "镇"), ()),
        ('"GDP 增长"', ("gdp 增长",), ()),
        ("春耕 -会议 －ＧＤＰ", ("春耕",), ("会议", "gdp")),
        ("-“春耕 会议”", (), ("春耕 会议",)),
        ("“还没写完", ("还没写完",), ()),
        ("5-3 - -", ("5-3", "-"), ()),
        ("时间:十点", ("时间:十点",), ()),
        ("   ", (), ()),
    ],
)
def test_words_phrases_and_minuses_are_told_apart(typed: str, words: tuple[str, ...], without: tuple[str, ...]) -> None:
    query = read_query(typed)
    assert (query.words, query.without, query.conditions) == (words, without, ())


@pytest.mark.parametrize("typed", ["作者:林一 -版：K01", "作者：林一　－版:k01", "记者：“林一” -版面:Ｋ01"])
def test_fields_take_either_colon(typed: str) -> None:
    assert read_query(typed).conditions == (Condition("author", "林一"), Condition("page", "k01", negated=True))


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("2026-03", MARCH),
        ("2026年3月", MARCH),
        ("202603", MARCH),
        ("2026-03-01..2026-03-31", MARCH),
        ("2026-03-31至2026-03-01", MARCH),
        ("2026-03-05", (date(2026, 3, 5), date(2026, 3, 5))),
        ("2026", (date(2026, 1, 1), date(2026, 12, 31))),
        ("2026-", (date(2026, 1, 1), date(2026, 12, 31))),
        ("2026-03..", (date(2026, 3, 1), date.max)),
        ("..2026-03", (date.min, date(2026, 3, 31))),
        ("2026-02-30", None),
        ("2026-13", None),
        ("昨天", None),
        ("..", None),
        ("2026-03..后来", None),
    ],
)
def test_days_are_days_months_years_and_stretches(typed: str, days: tuple[date, date] | None) -> None:
    assert read_days(typed) == days


def test_a_day_that_is_none_is_told_and_the_rest_is_sought() -> None:
    query = read_query("春耕 日期：昨天")
    assert query.words == ("春耕",) and "昨天" in query.faults[0]


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Desk]:
    now = [datetime(2026, 3, 5, 9)]
    desk = Desk.open(tmp_path / "desk.sqlite", clock=lambda: now[0])
    bodies = (
        ("本报讯（记者 林一）潮安镇召开春耕会议。",),
        ("周小丘到访潮安镇。",),
        ("沿海公路通车，春耕用水有保障。", "（通讯员 周小丘）"),
    )
    for at, body in enumerate(bodies):
        now[0] = datetime(2026, 3 + at, 5, 9)
        desk.reports.new(Report("", Headlines(main=f"第{at}篇"), body, desk="要闻部" if at else "经济部"))
    desk.reports.set_tags(["260405-01"], ["外事"])
    desk.reports.set_reading(["260505-01"], Reading.FINAL)
    day = date(2026, 6, 1)
    desk.issues.new(day, number=1)
    plan = desk.issues.plan(day, "K01")
    desk.issues.put_plan(day, replace(plan, slots=(Slot("260505-01", 0, Lines(0), 5, Lines(20)),)), "排上版")
    yield desk
    desk.close()


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("作者：林一", "0"),
        ("作者：周小丘", "2"),
        ("周小丘 -作者：周小丘", "1"),
        ("春耕 -通车", "0"),
        ("-春耕", "1"),
        ("“潮安镇召开”", "0"),
        ("版：K01", "2"),
        ("-版：K01", "10"),
        ("日期：2026-03", "0"),
        ("日期：2026-05", ""),
        ("日期：2026-06-01", "2"),
        ("日期：2026-04..2026-06", "21"),
        ("标签：外", "1"),
        ("部门：要闻", "21"),
        ("审次：三审", "2"),
        ("审次：没有", ""),
        ("标题：第1", "1"),
        ("春耕 日期：2026-03 部门：经济部", "0"),
    ],
)
def test_fields_choose_reports_in_archive_and_list_alike(shelf: Desk, query: str, titles: str) -> None:
    wanted = [f"第{at}篇" for at in titles]
    assert [hit.title for hit in shelf.archive.search(query)] == wanted
    assert [row.title for row in shelf.reports.listing(query)] == wanted


def test_an_author_is_marked_in_the_hit(shelf: Desk) -> None:
    (hit,) = shelf.archive.search("作者：林一")
    assert [hit.snippet[slice(*span)] for span in hit.spans] == ["林一"]


def test_two_hundred_random_queries_find_what_a_plain_scan_finds(desk: Desk) -> None:
    dice, letters = random.Random(5), "天地玄黄宇宙洪荒ab1，"
    texts = ["".join(dice.choices(letters, k=60)) for _ in range(150)]
    desk.reports.file([Report("", body=(text,), attribution_lines=(AttributionLine("林一"),)) for text in texts], "")
    whole = {row.slug: folded(searchable(desk.reports.get(row.slug))) for row in desk.reports.listing()}
    for _ in range(200):
        words = ["".join(dice.choices("天地玄黄宇宙洪荒", k=dice.choice((1, 2, 2, 3)))) for _ in range(dice.choice((1, 1, 2)))]
        scanned = {slug for slug, text in whole.items() if all(word in text for word in words)}
        assert {hit.slug for hit in desk.archive.search(" ".join(words), 1_000)} == scanned


def test_reports_are_found_by_their_comments(tmp_path: Path) -> None:
    from workstation.comments.comment import Anchor

    with Desk.open(tmp_path / "desk.sqlite") as desk:
        open_one, settled, plain = (next(iter(desk.reports.new(Report("", body=("渡口的头班船开了。",))).reports)) for _ in range(3))
        desk.options.set("paper.person", "孟知秋")
        for slug in (open_one, settled):
            desk.comments.add(slug, Anchor("正文", 0, 2), "核对", assigned="沈以衡")
        desk.comments.settle(desk.comments.listing(settled)[0].id)
        for typed, expected in (
            ("批注：未决", {open_one}),
            ("批注：已决", {settled}),
            ("批注：有", {open_one, settled}),
            ("批注：沈以衡", {open_one}),
            ("批注：孟知秋", {open_one}),
            ("渡口 -批注：有", {plain}),
            ("批注：旁人", set()),
        ):
            assert {row.slug for row in desk.reports.listing(typed)} == expected, typed
            assert {hit.slug for hit in desk.archive.search(typed)} == expected, typed


@pytest.mark.parametrize("typed", ["渡", "渡口", "渡口的头", "渡口 船", "船 -桥", "标签：水利", "渡 标签：水利", "。"])
def test_a_list_goes_on_where_it_ended(tmp_path: Path, typed: str) -> None:
    dice = random.Random(5)
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        texts = ["".join(dice.choices(("渡口的头", "船", "桥", "闸", "。"), k=4)) for _ in range(260)]
        desk.reports.file([Report("", body=(text,), tags=("水利",) * dice.randint(0, 1)) for text in texts], "")
        whole = [hit.slug for hit in desk.archive.search(typed, 1_000)]
        listed, pages = [row.slug for row in desk.reports.listing(typed, limit=1_000)], list[str]()
        while further := desk.archive.search(typed, 17, after=pages[-1] if pages else ""):
            pages += [hit.slug for hit in further]
        assert pages == whole and len(whole) > 17
        rest = [row.slug for row in desk.reports.listing(typed, limit=1_000, after=listed[20])]
        assert rest == listed[21:]
