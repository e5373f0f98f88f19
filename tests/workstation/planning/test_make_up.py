from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tests.workstation.planning.conftest import a_report
from workstation.errors import NotFound, NotReady
from workstation.page import Folio, PagePlan
from workstation.planning import plan as ops
from workstation.planning.composing import Composer
from workstation.planning.make_up import Proposal, proposals, propose, proposing
from workstation.planning.page_faults import main_size
from workstation.planning.patterns import page_patterns
from workstation.planning.presets import page_presets, preset_named
from workstation.planning.set_page import SetPage
from workstation.planning.setting import set_page
from workstation.report import AttributionLine, Headlines, Report

QUARTO = preset_named("四开")
TITLES = (
    "守好每一段堤 管好每一道闸",
    "水务站完成堤岸加固",
    "夜巡不停歇",
    "三处险段全部验收",
    "台账记到每一小时",
    "渡口换上新栏杆",
    "老街排水改造过半",
)


def some(*sentences: int) -> list[Report]:
    """Reports of so many sentences, the weightiest first."""
    return [a_report(f"r{at}", length, headlines=Headlines("柳堤区水务", TITLES[at % 7])) for at, length in enumerate(sentences)]


def made(composer: Composer, folio: Folio, reports: list[Report], name: str = "四开") -> Proposal:
    best = proposals(reports, preset_named(name), folio, composer.fonts, composer=composer)[0]
    ops.validate(best.plan)
    return best


def as_set(composer: Composer, plan: PagePlan, reports: list[Report]) -> SetPage:
    return set_page(plan, {report.slug: report for report in reports}, composer.fonts, composer=composer)


def test_four_reports_fill_the_page_without_a_hole(composer: Composer, folio: Folio) -> None:
    reports = some(40, 13, 18, 10)
    reports[0] = replace(reports[0], pictures=("p",), captions=("图为巡堤现场。",))
    best = made(composer, folio, reports)
    page = as_set(composer, best.plan, reports)
    assert page.fits and not best.unplaced and best.score > 60
    assert all(slot.story.fit.short_lines <= 3 for slot in page.slots if not slot.box)
    assert max(slot.line + slot.lines for slot in best.plan.slots) == QUARTO.lines
    assert best.plan.slots[0].line == 0 and main_size(page.slots[0]) == max(main_size(slot) for slot in page.slots)
    assert best.plan.slots[0].pictures[0].picture == "p"


@pytest.mark.parametrize("seed", range(10))
def test_one_to_ten_reports_of_any_length_never_overset(composer: Composer, folio: Folio, seed: int) -> None:
    dice = random.Random(seed)
    reports = some(*sorted((dice.randint(3, max(90 // (seed + 1), 4)) for _ in range(seed + 1)), reverse=True))
    best = made(composer, folio, reports)
    assert as_set(composer, best.plan, reports).fits
    assert {slot.slug for slot in best.plan.slots} | set(best.unplaced) == {report.slug for report in reports}


@pytest.mark.parametrize("name", page_presets())
def test_every_preset_can_be_made_up(composer: Composer, folio: Folio, name: str) -> None:
    reports = some(30, 14, 12, 9)
    assert as_set(composer, made(composer, folio, reports, name).plan, reports).fits


def test_what_does_not_fit_is_said(composer: Composer, folio: Folio) -> None:
    reports = some(80, 60, 12)
    best = made(composer, folio, reports)
    assert best.unplaced == ("r1",) and any("排不下" in reason for reason in best.reasons)
    with pytest.raises(NotReady, match="排不下《水务站完成堤岸加固》"):
        propose(reports, QUARTO, folio, composer.fonts, composer=composer)


def test_a_lead_longer_than_the_page_is_refused(composer: Composer, folio: Folio) -> None:
    with pytest.raises(NotReady, match=r"连头条《.*》也排不下"):
        propose(some(400), QUARTO, folio, composer.fonts, composer=composer)
    with pytest.raises(NotReady, match="先选"):
        propose([], QUARTO, folio, composer.fonts, composer=composer)


def test_a_short_page_says_how_much_is_left_and_is_not_filled_with_a_grey_place(composer: Composer, folio: Folio) -> None:
    best = made(composer, folio, some(4, 3))
    assert any("下端空" in reason for reason in best.reasons)
    assert all(not slot.pictures for slot in best.plan.slots)


@pytest.mark.parametrize("pattern", page_patterns())
def test_each_pattern_is_kept_to_when_asked_for(composer: Composer, folio: Folio, pattern: str) -> None:
    reports = some(18, 9, 8, 7, 5, 5, 4, 4)[: page_patterns()[pattern].reports]
    plan = propose(reports, QUARTO, folio, composer.fonts, composer=composer, pattern=pattern)
    assert plan.pattern == pattern and as_set(composer, plan, reports).fits


def test_two_pictures_stand_side_by_side(composer: Composer, folio: Folio) -> None:
    reports = [replace(some(40)[0], pictures=("p", "q"), captions=("堤上。", "堤下。")), *some(20, 12, 9)[1:]]
    plan = made(composer, folio, reports).plan
    one, other = plan.slots[0].pictures
    assert (one.picture, one.caption, other.picture, other.caption) == ("p", "堤上。", "q", "堤下。")
    assert one.column + one.columns == other.column and one.lines == other.lines
    assert as_set(composer, plan, reports).fits


def test_a_caption_without_its_picture_keeps_a_place(composer: Composer, folio: Folio) -> None:
    reports = some(40, 20, 12, 9)
    reports[1] = replace(reports[1], captions=("图为巡堤现场。",))
    best = made(composer, folio, reports)
    (box,) = ops.slot_of(best.plan, "r1").pictures
    assert box.picture == "" and box.caption == "图为巡堤现场。" and any("留了图位" in reason for reason in best.reasons)


def test_pictures_that_find_no_room_are_counted(composer: Composer, folio: Folio) -> None:
    reports = [replace(some(30)[0], pictures=tuple("pqrst"))]
    assert any("张图未排" in reason for reason in made(composer, folio, reports).reasons)


def test_an_unknown_pattern_is_refused(composer: Composer, folio: Folio) -> None:
    with pytest.raises(NotFound, match="版型"):
        propose(some(9), QUARTO, folio, composer.fonts, composer=composer, pattern="没有的")


def test_alternatives_are_cut_differently_and_ranked(composer: Composer, folio: Folio) -> None:
    found = proposals(some(50, 17, 24, 14), QUARTO, folio, composer.fonts, composer=composer)
    assert len({tuple((s.slug, s.column, s.columns) for s in proposal.plan.slots) for proposal in found}) == len(found) > 2
    assert [(len(p.unplaced), -p.score) for p in found] == sorted((len(p.unplaced), -p.score) for p in found)


def test_a_picture_without_text_takes_its_slot(composer: Composer, folio: Folio) -> None:
    news = Report("pic", Headlines(main="渡口晨曲"), standing_head="图片新闻", captions=("清晨的渡口。",), pictures=("p",))
    reports = [*some(40, 20), news]
    best = made(composer, folio, reports)
    assert as_set(composer, best.plan, reports).fits and ops.slot_of(best.plan, "pic").pictures


def test_odd_reports_are_placed_without_overset(composer: Composer, folio: Folio) -> None:
    reports = [
        Report("a", Headlines(main="守好每一段堤管好每一道闸看住每一处险" * 4), ("短。",)),
        Report("b", body=("",), captions=("只有图注，没有文字，也没有标题。" * 5,), pictures=("p",)),
        Report(
            "c",
            Headlines("AAAA" * 20, "B", "——" * 9),
            ("x" * 300,),
            attribution_lines=(AttributionLine("记者 " * 30, under_headline=True),),
        ),
        Report("d"),
    ]
    best = made(composer, folio, reports)
    assert as_set(composer, best.plan, reports).fits and not best.unplaced


def test_the_search_goes_in_steps_of_which_the_last_has_the_proposals(composer: Composer, folio: Folio) -> None:
    reports = some(30, 14, 12, 9)
    steps = list(proposing(reports, QUARTO, folio, composer.fonts, composer=composer))
    assert len(steps) > 2 and all(step.result is None for step in steps[:-1])
    assert steps[-1].result == proposals(reports, QUARTO, folio, composer.fonts, composer=composer)


def test_of_three_pictures_one_is_large_where_that_fills_the_page(composer: Composer, folio: Folio) -> None:
    pictured = replace(some(9)[0], slug="three", pictures=("p", "q", "r"), captions=("堤上。", "堤下。", "渡口。"))
    reports = [*some(24, 10), pictured]
    shapes = {"p": 1.33, "q": 1.78, "r": 1.78}
    best = proposals(reports, preset_named("A3"), folio, composer.fonts, composer=composer, aspects=shapes)[0]
    first, *others = ops.slot_of(best.plan, "three").pictures
    assert first.columns > 1 and [box.columns for box in others] == [1, 1] and best.goodness.filled > 0.9
    assert as_set(composer, best.plan, reports).fits
