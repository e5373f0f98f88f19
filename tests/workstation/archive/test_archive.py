from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.archive.archive import snippet_of
from workstation.cli import main
from workstation.desk import Desk
from workstation.issue import Issue
from workstation.page import Slot
from workstation.report import Headlines, Reading, Report
from workstation.store.terms import folded, index_terms, is_exact, sought_words
from workstation.units import Lines

BODIES = ("潮安镇召开春耕会议，部署2030年农业生产。", "沿海公路通车，GDP增长5%。", "春天的会议室里，耕读小学开课。")


@pytest.fixture
def filled(desk: Desk) -> Desk:
    desk.reports.file([Report("", Headlines(main=f"第{at}篇"), (body,)) for at, body in enumerate(BODIES)], "")
    return desk


def found(desk: Desk, query: str) -> set[str]:
    return {hit.title for hit in desk.archive.search(query)}


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("春耕", {"第0篇"}),
        ("耕", {"第0篇", "第2篇"}),
        ("春耕会议", {"第0篇"}),
        ("会议 春", {"第0篇", "第2篇"}),
        ("议室里", {"第2篇"}),
        ("gdp", {"第1篇"}),
        ("ＧＤＰ", {"第1篇"}),
        ("203", {"第0篇"}),
        ("2030年农", {"第0篇"}),
        ("议，部", {"第0篇"}),
        ("5%", {"第1篇"}),
        ("%", {"第1篇"}),
        ("％", {"第1篇"}),
        ("_", set()),
        ("\\", set()),
        ("第1篇", {"第1篇"}),
        ("镇开", set()),
        ("耕会室", set()),
        ('"', set()),
        ("", set()),
    ],
)
def test_a_query_finds_exactly_the_reports_that_hold_its_words(filled: Desk, query: str, titles: set[str]) -> None:
    assert found(filled, query) == titles


def test_the_index_follows_what_is_typed_removed_and_restored(filled: Desk) -> None:
    (slug,) = [hit.slug for hit in filled.archive.search("沿海公路")]
    filled.reports.save(replace(filled.reports.get(slug), body=("环山铁路开工。",)))
    assert (found(filled, "沿海公路"), found(filled, "环山")) == (set(), {"第1篇"})
    filled.reports.remove([slug])
    assert found(filled, "环山") == set()
    filled.journal.undo()
    assert found(filled, "环山") == {"第1篇"}


def test_a_hit_shows_its_words_in_their_place(filled: Desk) -> None:
    (hit,) = filled.archive.search("春耕会议 农业")
    assert [hit.snippet[start:end] for start, end in hit.spans] == ["春耕会议", "农业"]


@given(st.text(st.sampled_from("甲乙丙 a,"), min_size=1, max_size=300), st.text(st.sampled_from("甲乙丙a"), min_size=1, max_size=3))
def test_a_snippet_marks_nothing_but_the_sought_words(text: str, term: str) -> None:
    snippet, spans = snippet_of(text, [term])
    assert all(folded(snippet[start:end]) == term for start, end in spans)
    assert spans or term not in text


@given(st.text(st.sampled_from("甲乙丙，a1 Ｂ"), max_size=40), st.text(st.sampled_from("甲乙丙"), min_size=1, max_size=4))
def test_hanzi_that_stand_in_a_text_are_never_missed_by_the_index(text: str, term: str) -> None:
    words = index_terms(text).split()
    indexed = all(
        any(word.startswith(sought) if open_ended else word == sought for word in words) for sought, open_ended in sought_words(term)
    )
    if term in text:
        assert indexed
    elif is_exact(term):
        assert not indexed


def test_the_list_is_narrowed_by_slug_tag_page_reading_and_words(filled: Desk) -> None:
    first, second, third = sorted(row.slug for row in filled.reports.listing())
    filled.reports.set_tags([first], ["Budget预算", "要闻"])
    filled.reports.set_reading([second], Reading.RELEASED)
    filled.issues.new(date(2030, 5, 6), pages=("K07",))
    plan = filled.issues.plan(date(2030, 5, 6), "K07")
    filled.issues.put_plan(date(2030, 5, 6), replace(plan, slots=(Slot(third, 0, Lines(0), 5, Lines(20)),)), "排上版")
    asked = {
        query: [row.slug for row in filled.reports.listing(query)]
        for query in (first, first[:6], "budget", "要", "签发", "k07", "2030-05", "会议", "会议 要闻", "会议 k07", "无此词")
    }
    assert asked == {
        first: [first],
        first[:6]: [first, second, third],
        "budget": [first],
        "要": [first],
        "签发": [second],
        "k07": [third],
        "2030-05": [third],
        "会议": [first, third],
        "会议 要闻": [first],
        "会议 k07": [third],
        "无此词": [],
    }
    assert [row.slug for row in filled.reports.listing(day=date(2030, 5, 6))] == [third]
    assert [row.slug for row in filled.reports.listing(reading=Reading.RELEASED)] == [second]
    assert [row.slug for row in filled.reports.listing("会议", tag="要闻")] == [first]
    assert filled.issues.get(date(2030, 5, 6)) == Issue(date(2030, 5, 6), None, ("K07",))


def test_a_list_gives_no_more_than_its_limit(filled: Desk) -> None:
    assert len(filled.reports.listing(limit=2)) == 2
    assert len(filled.reports.listing("会", limit=1)) == 1


def test_a_list_goes_on_behind_a_report(filled: Desk) -> None:
    first, second, third = filled.reports.listing()
    assert filled.reports.listing(after=first.slug) == (second, third)
    assert filled.reports.listing("会", after=first.slug) == (third,)


@pytest.mark.parametrize("query", ["\ud800", "甲\ud800", "\x00", "甲\x00乙", "*", "AND OR", 'a"b*', "NEAR(甲 乙)", "👍"])
def test_odd_queries_find_nothing_and_break_nothing(filled: Desk, query: str) -> None:
    assert filled.archive.search(query) == ()
    assert filled.reports.listing(query) == ()


@pytest.fixture
def printed(tmp_path: Path) -> Iterator[Desk]:
    """Today is 6 May; the same words in a paper of 2 May, of 5 May, of tomorrow, and in a draft."""
    with Desk.open(tmp_path / "printed.sqlite", clock=lambda: datetime(2020, 5, 6, 9)) as desk:
        reports = [
            Report("", Headlines(main=f"潮安（新）镇{at}"), (f"第{at}天。潮安（新）镇党委书记方远说：“GDP增长{at}%！”大家鼓掌。",))
            for at in range(1, 5)
        ]
        slugs = sorted(desk.reports.file(reports, "").reports)
        for slug, day in zip(slugs, (date(2020, 5, 2), date(2020, 5, 5), date(2020, 5, 7)), strict=False):
            desk.issues.new(day)
            plan = desk.issues.plan(day, "K01")
            desk.issues.put_plan(day, replace(plan, slots=(Slot(slug, 0, Lines(0), 5, Lines(20)),)), "排上版")
        yield desk


def test_last_uses_are_the_printed_ones_first_and_the_newest_first(printed: Desk) -> None:
    uses = printed.archive.last_uses("潮安（新）镇党委书记")
    assert [(use.title[-1], use.printed) for use in uses] == [("2", True), ("1", True), ("3", False), ("4", False)]
    assert (uses[0].day, uses[0].page, uses[2].page) == (date(2020, 5, 5), "K01", "")
    assert printed.archive.last_uses("潮安", limit=1) == printed.archive.last_uses("潮安")[:1]


@pytest.mark.parametrize("phrase", ["书", "方远", "gdp", "潮安(新)镇", "：“", "（新）镇党委书记方远说：“GDP增长", "％"])
def test_a_use_shows_the_whole_sentence_and_where_the_phrase_stands(printed: Desk, phrase: str) -> None:
    use = printed.archive.last_uses(phrase)[0]
    assert use.sentence == "潮安（新）镇党委书记方远说：“GDP增长2%！”"
    assert folded(use.sentence[slice(*use.span)]) == folded(phrase)


@pytest.mark.parametrize("phrase", ["", "　", "方近", "镇委书", "说GDP"])
def test_what_was_never_written_has_no_use(printed: Desk, phrase: str) -> None:
    assert printed.archive.last_uses(phrase) == ()


def test_ways_of_writing_are_counted_side_by_side(printed: Desk) -> None:
    assert [(usage.reports, usage.printed, usage.last) for usage in printed.archive.compare_uses(["镇党委书记", "镇委书记", ""])] == [
        (4, 2, date(2020, 5, 5)),
        (0, 0, None),
        (0, 0, None),
    ]


def test_frequent_phrases_are_answered_in_the_same_order(printed: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    rare = printed.archive.last_uses("书记")
    monkeypatch.setattr("workstation.store.search._FEW", 1)
    assert printed.archive.last_uses("书记") == rare
    assert printed.archive.compare_uses(["镇党委书记"])[0].printed == 2


def test_a_script_asks_how_it_was_written_last_time(printed: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "方远", "--uses", "--limit", "1", "--store", str(printed.path)]) == 0
    assert capsys.readouterr().out.split("\t")[1:] == ["2020-05-07 K01", "潮安（新）镇3\n    潮安（新）镇党委书记方远说：“GDP增长3%！”\n"]
    assert main(["search", "方远", "--uses", "--json", "--limit", "4", "--store", str(printed.path)]) == 0
    assert [use["printed"] for use in json.loads(capsys.readouterr().out)] == [True, True, True, False]
