"""Pull quotes, briefs, hairlines and the grid that all body text stands on."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tests.workstation.planning.conftest import SENTENCE, a_report
from tests.workstation.planning.mixes import mix
from workstation.errors import BadInput, NotFound
from workstation.page import Folio, HeadlineStyle, PagePlan, PictureBox, PullQuote, Slot
from workstation.planning import plan as edits
from workstation.planning import plan_insets as insets
from workstation.planning.briefs import USUAL_HEAD
from workstation.planning.columns import SUBHEADS
from workstation.planning.composing import Composer
from workstation.planning.grid import Grid
from workstation.planning.make_up import proposals
from workstation.planning.presets import preset_of
from workstation.planning.pull_quotes import is_quoted_truly, quotable
from workstation.planning.set_page import Frame, SetPage
from workstation.planning.setting import set_page
from workstation.report import Headlines, Report
from workstation.units import Lines

QUOTE = PullQuote("值守人员每四个小时巡查一次", 1, Lines(6), 2, Lines(7))


def page_of(composer: Composer, plan: PagePlan, *reports: Report) -> SetPage:
    return set_page(plan, {report.slug: report for report in reports}, composer.fonts, composer=composer)


@pytest.fixture
def plan(folio: Folio) -> PagePlan:
    return PagePlan(folio, "四开", (Slot("a", 0, Lines(0), 4, Lines(40)),))


def apart(one: Frame, other: Frame) -> bool:
    across = one.x < other.x + other.width and other.x < one.x + one.width
    return not (across and one.y < other.y + other.height and other.y < one.y + one.height)


def ink(page: SetPage) -> list[Frame]:
    """Every body line of a page as a rectangle as high as its leading."""
    leading = round(page.leading * 12700)
    return [
        Frame(column.frame.x, type(line.baseline)(line.baseline - round(leading * 0.8)), column.frame.width, type(line.baseline)(leading))
        for slot in page.slots
        for column in slot.story.columns
        for line in column.lines
    ]


def test_text_runs_about_a_quote_and_no_character_is_lost(composer: Composer, plan: PagePlan) -> None:
    report = a_report("a", 40)
    quoted = page_of(composer, insets.add_quote(plan, "a", QUOTE), report).slots[0]
    plain = page_of(composer, plan, report).slots[0]
    (story,) = quoted.quotes
    assert "".join(line.text for column in story.columns for line in column.lines) == QUOTE.text and story.fit.overset_lines == 0
    assert len(quoted.rules) == 2 and all(bar.frame.width == quoted.rules[0].frame.width for bar in quoted.rules)
    assert quoted.story.fit.overset_lines - plain.story.fit.overset_lines == 2 * QUOTE.lines
    page = page_of(composer, insets.add_quote(plan, "a", QUOTE), report)
    place = Frame(story.columns[0].frame.x, quoted.rules[0].frame.y, story.columns[0].frame.width, quoted.rules[1].frame.y)
    place = replace(place, height=type(place.height)(quoted.rules[1].frame.y - quoted.rules[0].frame.y))
    assert all(apart(line, place) for line in ink(page))


def test_a_quote_too_long_for_its_place_is_overset(composer: Composer, plan: PagePlan) -> None:
    long = insets.add_quote(plan, "a", replace(QUOTE, text=QUOTE.text * 6))
    assert not page_of(composer, long, a_report("a", 9)).fits


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        (replace(QUOTE, column=3), "共 4 栏"),
        (replace(QUOTE, line=Lines(38)), "共 40 行"),
        (replace(QUOTE, lines=Lines(2)), "至少 3 行"),
        (replace(QUOTE, text=" "), "没有文字"),
        (replace(QUOTE, column=0, line=Lines(0)), "与图片相叠"),
    ],
)
def test_a_quote_that_cannot_stand_is_refused(plan: PagePlan, quote: PullQuote, words: str) -> None:
    with_picture = edits.add_picture(plan, "a", PictureBox("p", 0, Lines(0), 1, Lines(8)))
    with pytest.raises(BadInput, match=words):
        insets.add_quote(with_picture, "a", quote)


def test_a_quote_is_moved_taken_out_and_goes_along_when_slots_change_places(plan: PagePlan) -> None:
    quoted = insets.add_quote(edits.place_report(plan, Slot("b", 0, Lines(41), 5, Lines(30))), "a", QUOTE)
    moved = insets.move_quote(quoted, "a", 0, replace(QUOTE, column=2))
    assert edits.slot_of(moved, "a").quotes[0].column == 2
    assert edits.slot_of(edits.swap(quoted, "a", "b"), "a").quotes == (QUOTE,)
    assert edits.slot_of(edits.resize_slot(quoted, "a", 2, Lines(40)), "a").quotes[0].column == 0
    assert insets.remove_quote(quoted, "a", 0) == edits.place_report(plan, Slot("b", 0, Lines(41), 5, Lines(30)))
    with pytest.raises(NotFound, match="第 2 条引文"):
        insets.remove_quote(quoted, "a", 1)


def test_only_whole_sentences_of_a_readable_length_are_offered_as_quotes() -> None:
    body = ("短。水位写进台账，人员每四个小时巡查一次。" + "很长的句子" * 20 + "。", "“守住这一段堤！”他说。")
    assert quotable(body) == ("水位写进台账，人员每四个小时巡查一次", "“守住这一段堤！”")
    assert is_quoted_truly("人员每四个小时 巡查一次", body) and not is_quoted_truly("人员每五个小时巡查一次", body)


def test_briefs_stand_under_one_head_each_under_its_title(composer: Composer, plan: PagePlan) -> None:
    reports = [
        a_report(slug, 3, headlines=Headlines(main=title))
        for slug, title in zip("abc", ("渡口换栏杆", "夜巡不停", "台账上墙"), strict=True)
    ]
    with_b = edits.place_report(plan, Slot("b", 0, Lines(50), 2, Lines(20)))
    block = insets.gather_brief(insets.gather_brief(with_b, "a", "b"), "a", "c")
    assert [slot.slugs for slot in block.slots] == [("a", "b", "c")]
    slot = page_of(composer, block, *reports).slots[0]
    assert slot.headline and [p.text for p in slot.headline.paragraphs] == [USUAL_HEAD]
    titles = [p.text for p in slot.story.paragraphs if p.style.name in SUBHEADS]
    assert titles == ["■渡口换栏杆", "■夜巡不停", "■台账上墙"] and slot.fits
    named = page_of(composer, insets.set_block_head(block, "a", "柳堤短波"), *reports).slots[0]
    assert named.headline and named.headline.paragraphs[0].text == "柳堤短波"
    assert insets.move_brief(block, "a", "c", -1).slots[0].briefs == ("c", "b")
    assert insets.release_brief(block, "a", "b").slots[0].briefs == ("c",)


def test_a_report_cannot_be_a_brief_twice(plan: PagePlan) -> None:
    block = insets.gather_brief(plan, "a", "b")
    for brief, words in (("a", "它自己"), ("b", "已经在一组简讯里")):
        with pytest.raises(BadInput, match=words):
            insets.gather_brief(block, "a", brief)


def test_hairlines_stand_in_gaps_and_never_cross_a_picture(composer: Composer, plan: PagePlan) -> None:
    box = PictureBox("p", 1, Lines(3), 2, Lines(10), "图为巡堤现场。")
    ruled = edits.set_column_rules(edits.add_picture(plan, "a", box), "a", shown=True)
    slot = page_of(composer, ruled, a_report("a", 50)).slots[0]
    (picture,) = slot.pictures
    assert len(slot.rules) > 3 and all(apart(rule.frame, picture.frame) for rule in slot.rules)
    grid = Grid.of(preset_of(plan))
    middles = {round(rule.frame.x / 635) for rule in slot.rules}
    assert all(any(abs(at - (grid.x(c) - grid.gap // 2)) <= 4 for c in range(1, 4)) for at in middles)


def furnished_plan(folio: Folio, composer: Composer, seed: int) -> tuple[PagePlan, list[Report]]:
    """A made-up page with things done to it by hand."""
    given, dice = mix(seed), random.Random(seed)
    plan = proposals(given.reports, given.preset, folio, composer.fonts, composer=composer, aspects=given.aspects, count=1)[0].plan
    for slot in plan.slots:
        if dice.random() < 0.4:
            plan = edits.set_column_rules(plan, slot.slug, shown=True)
        if dice.random() < 0.3 and slot.columns > 1 and not slot.headline.vertical:
            plan = edits.set_text_columns(plan, slot.slug, dice.randint(1, slot.columns * 2 - 1))
        if dice.random() < 0.3 and slot.columns > 1 and not slot.headline.vertical:
            plan = edits.set_headline(plan, slot.slug, HeadlineStyle(columns=dice.randint(1, slot.columns)))
        if dice.random() < 0.3:
            plan = edits.set_frame(plan, slot.slug, boxed=True, tinted=dice.random() < 0.5)
        quote = insets.quote_place(edits.slot_of(plan, slot.slug), SENTENCE[:20], PullQuote)
        try:
            plan = insets.add_quote(plan, slot.slug, quote) if dice.random() < 0.4 else plan
        except BadInput:
            continue
    return plan, given.reports


@pytest.mark.parametrize("seed", range(0, 60, 5))
def test_every_baseline_of_body_text_stands_on_the_pages_grid(folio: Folio, composer: Composer, seed: int) -> None:
    plan, reports = furnished_plan(folio, composer, seed)
    grid, page = Grid.of(preset_of(plan)), page_of(composer, plan, *reports)
    pitch = grid.leading * 635
    first = grid.top * 635 + round(0.8 * grid.preset.leading * 12700)
    baselines = [line.baseline for slot in page.slots for column in slot.story.columns for line in column.lines]
    assert baselines and all((baseline - first) % pitch == 0 for baseline in baselines)
    rules = [rule.frame for slot in page.slots for rule in slot.rules]
    assert all(apart(rule, picture.frame) for rule in rules for slot in page.slots for picture in slot.pictures)
