from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from time import process_time

import pytest

from tests.workstation.planning.conftest import SENTENCE, a_report
from workstation.page import Folio, HeadlineStyle, PagePlan, PictureBox, Slot
from workstation.planning.composing import Composer
from workstation.planning.grid import Grid
from workstation.planning.presets import preset_named
from workstation.planning.set_page import FontRole, Frame, SetPage, SetSlot, SetStory
from workstation.planning.setting import set_page
from workstation.report import AttributionLine, Headlines, Report
from workstation.units import EMU_PER_TWIP, Lines, Pt

GRID = Grid.of(preset_named("四开"))


def setting(composer: Composer, folio: Folio, slots: Sequence[Slot], reports: Sequence[Report]) -> SetPage:
    plan = PagePlan(folio, "四开", tuple(slots))
    return set_page(plan, {report.slug: report for report in reports}, composer.fonts, composer=composer)


def one(composer: Composer, folio: Folio, slot: Slot, report: Report) -> SetSlot:
    return setting(composer, folio, [slot], [report]).slots[0]


def printed(story: SetStory) -> str:
    return "".join(line.text for column in story.columns for line in column.lines)


def lead(lines: int = 50, **parts: object) -> Slot:
    return replace(Slot("dyke", 0, Lines(0), 5, Lines(lines)), **parts)  # type: ignore[arg-type]


def test_all_text_that_fits_is_printed_in_order(composer: Composer, folio: Folio) -> None:
    report = a_report(sentences=60)
    slot = one(composer, folio, lead(), report)
    assert slot.fits
    assert printed(slot.story) == "".join((*report.body, report.attribution_lines[0].text, "▶更多报道见 K02"))


def test_baselines_of_all_columns_stand_on_one_grid(composer: Composer, folio: Folio) -> None:
    slots = [lead(40, pictures=(PictureBox("", 1, Lines(0), 3, Lines(20), "图为巡堤。"),)), Slot("two", 0, Lines(42), 2, Lines(20))]
    page = setting(composer, folio, slots, [a_report(sentences=60), a_report("two")])
    pitch = GRID.leading * EMU_PER_TWIP
    stories = [*(slot.story for slot in page.slots), *(p.caption for slot in page.slots for p in slot.pictures if p.caption)]
    places = {(line.baseline - GRID.top * EMU_PER_TWIP) % pitch for story in stories for column in story.columns for line in column.lines}
    assert places == {round(0.8 * pitch)}


def test_frames_are_whole_twips_inside_the_type_area(composer: Composer, folio: Folio) -> None:
    slot = one(
        composer, folio, lead(pictures=(PictureBox("", 1, Lines(3), 3, Lines(20), "图为巡堤。", "简素 摄"),)), a_report(sentences=60)
    )
    assert slot.headline and slot.pictures[0].caption
    frames: list[Frame] = [slot.frame, slot.headline.frame, slot.pictures[0].frame, *(column.frame for column in slot.story.columns)]
    area = GRID.type_area()
    for frame in frames:
        assert all(value % EMU_PER_TWIP == 0 for value in (frame.x, frame.y, frame.width, frame.height))
        assert area.x <= frame.x and frame.x + frame.width <= area.x + area.width
        assert area.y <= frame.y and frame.y + frame.height <= area.y + area.height


def test_text_without_room_is_counted_and_named(composer: Composer, folio: Folio) -> None:
    fit = one(composer, folio, lead(20), a_report(sentences=80)).story.fit
    assert fit.overset_lines > 0 and fit.overset_characters > fit.overset_lines * 5 and fit.overset_from
    paragraph, offset = fit.overset_from
    assert paragraph > 0 and offset >= 0


def test_room_without_text_is_counted_in_lines(composer: Composer, folio: Folio) -> None:
    slot = one(composer, folio, lead(40), a_report(sentences=10))
    columns = sum(column.frame.height for column in slot.story.columns) // (GRID.leading * EMU_PER_TWIP)
    assert slot.story.fit.short_lines == columns - slot.story.fit.lines > 0


def test_a_picture_over_the_middle_columns_shortens_them_only(composer: Composer, folio: Folio) -> None:
    slot = one(composer, folio, lead(pictures=(PictureBox("", 1, Lines(0), 3, Lines(20)),)), a_report(sentences=60))
    heights = [column.frame.height // (GRID.leading * EMU_PER_TWIP) for column in slot.story.columns]
    assert heights[0] == heights[4] and heights[1] == heights[2] == heights[3] == heights[0] - 21
    assert slot.story.columns[1].frame.y > slot.pictures[0].frame.y + slot.pictures[0].frame.height


def test_a_picture_across_all_columns_is_read_above_then_below(composer: Composer, folio: Folio) -> None:
    slot = one(composer, folio, lead(pictures=(PictureBox("", 0, Lines(10), 5, Lines(10)),)), a_report(sentences=60))
    tops = [column.frame.y for column in slot.story.columns]
    assert len(tops) == 10 and len(set(tops[:5])) == len(set(tops[5:])) == 1 and tops[0] < tops[5]


def test_a_headline_takes_whole_body_lines_and_the_largest_size_that_fits(composer: Composer, folio: Folio) -> None:
    headline = one(composer, folio, lead(), a_report(headlines=Headlines("引题在此", "守好每一段堤 管好每一道闸", "副题在此"))).headline
    assert headline and headline.fit.overset_lines == 0
    sizes = {paragraph.style.name: paragraph.style.size for paragraph in headline.paragraphs}
    assert sizes["主题"] == 42 and sizes["引题"] < sizes["主题"] > sizes["副题"]
    column = one(composer, folio, lead(), a_report()).story.columns[0]
    assert (column.frame.y - GRID.type_area().y) % (GRID.leading * EMU_PER_TWIP) == 0


def test_a_long_headline_over_one_column_turns_between_words(composer: Composer, folio: Folio) -> None:
    report = a_report(headlines=Headlines("", "水务站完成堤岸加固"))
    headline = one(composer, folio, Slot("dyke", 0, Lines(0), 1, Lines(40)), report).headline
    assert headline and [line.text for line in headline.lines] == ["水务站完成", "堤岸加固"]


def test_a_headline_too_long_for_its_width_turns_as_often_as_it_must(composer: Composer, folio: Folio) -> None:
    report = replace(a_report(headlines=Headlines("", "守好每一段堤管好每一道闸看住每一处险" * 3)), attribution_lines=())
    headline = one(composer, folio, Slot("dyke", 0, Lines(0), 1, Lines(60)), report).headline
    assert headline and headline.fit.overset_lines == 0 and len(headline.lines) == len(headline.paragraphs[0].breaks) + 1 > 3


def test_a_dash_of_two_characters_has_a_place_for_each(composer: Composer, folio: Folio) -> None:
    headline = one(composer, folio, lead(), a_report(headlines=Headlines("", "守堤人", "——柳堤区汛前见闻"))).headline
    assert headline
    line, size = headline.lines[-1], headline.paragraphs[-1].style.size
    assert [round((x - line.xs[0]) / size, 2) for x in line.xs[:4]] == [0, 1, 2, 3]


def test_an_asked_size_is_kept_and_said_not_to_fit(composer: Composer, folio: Folio) -> None:
    slot = Slot("dyke", 0, Lines(0), 1, Lines(60), HeadlineStyle(main=Pt(72), lines=Lines(5)))
    headline = one(composer, folio, slot, a_report(headlines=Headlines("", "水务站完成"))).headline
    assert headline and headline.paragraphs[0].style.size == 72 and headline.fit.overset_lines > 0


def test_a_byline_under_a_vertical_headline_closes_the_text(composer: Composer, folio: Folio) -> None:
    slot = Slot("dyke", 0, Lines(76), 5, Lines(10), HeadlineStyle(vertical=True), boxed=True)
    told = replace(a_report(sentences=6), attribution_lines=(AttributionLine("■ 本报记者 宁望川 文/图", under_headline=True),))
    brief = one(composer, folio, slot, told)
    assert "■ 本报记者 宁望川 文/图" in [paragraph.text for paragraph in brief.story.paragraphs]


def test_a_name_in_a_dateline_is_not_split(composer: Composer, folio: Folio) -> None:
    text = "本报讯 （本报记者 宁望川）柳堤区水务站本周完成了三段堤岸的加固。"
    told = replace(a_report(), body=(text,), attribution_lines=(), jump=None)
    lines = [line.text for line in one(composer, folio, Slot("dyke", 0, Lines(0), 1, Lines(40)), told).story.columns[0].lines]
    assert any("宁望川" in line for line in lines), lines
    assert "".join(lines) == text


def test_a_boxed_brief_has_its_headline_upright_beside_even_columns(composer: Composer, folio: Folio) -> None:
    slot = Slot("dyke", 0, Lines(76), 5, Lines(10), HeadlineStyle(vertical=True), boxed=True)
    brief = one(composer, folio, slot, a_report(sentences=6, headlines=Headlines("柳堤区召开", "堤岸加固推进会")))
    assert brief.box and brief.headline and brief.headline.vertical
    assert [p.text for p in brief.headline.paragraphs] == ["柳堤区召开", "堤岸加固", "推进会"]
    assert brief.headline.lines[0].x > brief.headline.lines[1].x > brief.headline.lines[2].x
    first = brief.story.columns[0].frame
    assert first.x > brief.headline.frame.x + brief.headline.frame.width and first.width % (GRID.em * EMU_PER_TWIP) == 0
    assert {len(column.lines) for column in brief.story.columns[:3]} == {len(brief.story.columns[0].lines)}
    last = brief.story.columns[-1].frame
    assert last.x + last.width == brief.frame.x + brief.frame.width - GRID.em * EMU_PER_TWIP


def test_broken_columns_end_flush_with_the_slot(composer: Composer, folio: Folio) -> None:
    columns = one(composer, folio, Slot("dyke", 0, Lines(0), 3, Lines(40), text_columns=2), a_report()).story.columns
    last = columns[1].frame
    assert len(columns) == 2 and last.x + last.width == (GRID.left + GRID.across(3)) * EMU_PER_TWIP


def test_no_name_of_an_attribution_line_is_split(composer: Composer, folio: Folio) -> None:
    names = "记者 宁望川 通讯员 邹 朋 柳依然 简素 上官云舒 欧阳见山 文/图"
    report = replace(a_report(sentences=4), attribution_lines=(AttributionLine(names),))
    slot = one(composer, folio, Slot("dyke", 0, Lines(0), 1, Lines(60)), report)
    number = next(i for i, p in enumerate(slot.story.paragraphs) if p.style.name == "署名")
    lines = [line.text for column in slot.story.columns for line in column.lines if line.paragraph == number]
    assert len(lines) > 1 and "".join(lines) == names
    assert all(any(name in line for line in lines) for name in ("宁望川", "邹 朋", "柳依然", "上官云舒", "欧阳见山"))


def test_a_role_does_not_end_a_line_while_its_name_begins_the_next(composer: Composer, folio: Folio) -> None:
    report = replace(a_report(sentences=4), attribution_lines=(AttributionLine("记者 程砚秋 陆百川 本报通讯员 田小满 文/图"),))
    slot = one(composer, folio, Slot("dyke", 0, Lines(0), 1, Lines(60)), report)
    assert [line.text.strip() for line in slot.story.columns[0].lines][-3:-1] == ["记者 程砚秋 陆百川", "本报通讯员 田小满 文/图"]


def test_dateline_subhead_attribution_and_jump_have_their_styles(composer: Composer, folio: Folio) -> None:
    report = replace(a_report(), body=(a_report().body[0], "闸门换了新的", SENTENCE))
    paragraphs = one(composer, folio, lead(), report).story.paragraphs
    assert paragraphs[0].runs[0].role is FontRole.HEI and paragraphs[0].text[: paragraphs[0].runs[0].end] == "本报讯"
    assert [p.style.name for p in paragraphs] == ["正文", "小标题", "正文", "署名", "转版"]


def test_a_subhead_moves_to_the_column_of_its_text(composer: Composer, folio: Folio) -> None:
    report = replace(a_report(), body=(SENTENCE * 9, "闸门换了新的", SENTENCE * 7))
    under = set()
    for lines in range(28, 45):
        story = one(composer, folio, Slot("dyke", 0, Lines(0), 2, Lines(lines)), report).story
        first = [story.paragraphs[line.paragraph].style.name for line in story.columns[0].lines]
        assert sum(len(column.lines) for column in story.columns) + story.fit.overset_lines == story.fit.lines
        if "小标题" in first and story.fit.short_lines > 2:
            under.add(len(first) - 1 - first.index("小标题"))
    assert min(under) == 2 and len(under) > 3


def test_a_rule_parts_slots_and_none_stands_beside_a_box(composer: Composer, folio: Folio) -> None:
    slots = [
        lead(40),
        Slot("a", 0, Lines(42), 2, Lines(20)),
        Slot("b", 2, Lines(42), 3, Lines(20)),
        Slot("c", 0, Lines(64), 5, Lines(10), boxed=True),
    ]
    rules = setting(composer, folio, slots, []).rules
    (across,) = [rule.frame for rule in rules if rule.frame.width > rule.frame.height]
    (upright,) = [rule.frame for rule in rules if rule.frame.height > rule.frame.width]
    assert across.width == GRID.width * EMU_PER_TWIP
    assert GRID.x(1) + GRID.measure < upright.x / EMU_PER_TWIP < GRID.x(2)


def test_upright_rules_run_through_where_no_rule_crosses_them(composer: Composer, folio: Folio) -> None:
    staggered = [
        Slot("a", 0, Lines(0), 2, Lines(20)),
        Slot("b", 2, Lines(0), 3, Lines(30)),
        Slot("c", 0, Lines(22), 2, Lines(40)),
        Slot("d", 2, Lines(32), 3, Lines(30)),
    ]
    upright = [r.frame for r in setting(composer, folio, staggered, []).rules if r.frame.height > r.frame.width]
    assert len(upright) == 1 and upright[0].height == 62 * GRID.leading * EMU_PER_TWIP
    level = [staggered[0], replace(staggered[1], lines=Lines(20)), staggered[2], replace(staggered[3], line=Lines(22))]
    assert len([r for r in setting(composer, folio, level, []).rules if r.frame.height > r.frame.width]) == 2


def test_the_folio_names_page_day_and_staff(composer: Composer, folio: Folio) -> None:
    head = setting(composer, folio, [], []).folio
    texts = [story.columns[0].lines[0].text for story in (head.left, head.centre, head.right)]
    assert texts == ["K01 柳堤播报", "2026年3月5日 星期四", "责编 宁望川  校对 简素"]
    assert head.rules[0].frame.height > head.rules[1].frame.height
    assert head.rules[1].frame.y + head.rules[1].frame.height < GRID.type_area().y


def test_a_folio_with_many_people_is_set_smaller_to_fit(composer: Composer, folio: Folio) -> None:
    many = replace(folio, staff=tuple((role, "欧阳见山") for role in ("责编", "校对", "美编", "审读", "值班")))
    head = setting(composer, many, [], []).folio
    assert head.right.fit.overset_lines == 0 and head.right.paragraphs[0].style.size < head.centre.paragraphs[0].style.size


def test_only_a_slot_that_changed_is_set_again(composer: Composer, folio: Folio) -> None:
    reports = [a_report("a", 30), a_report("b", 30)]
    slots = [Slot("a", 0, Lines(0), 2, Lines(40)), Slot("b", 2, Lines(0), 3, Lines(40))]
    before = setting(composer, folio, slots, reports)
    after = setting(composer, folio, [slots[0], replace(slots[1], lines=Lines(41))], [replace(reports[0], revision=9), reports[1]])
    assert after.slots[0] is before.slots[0] and after.slots[1] is not before.slots[1]


@pytest.mark.parametrize("report", [Report("dyke"), Report("dyke", body=("",)), Report("dyke", Headlines(main="只有标题"))])
def test_a_report_with_nothing_in_it_can_stand_on_the_page(composer: Composer, folio: Folio, report: Report) -> None:
    assert one(composer, folio, lead(10), report).fits


@pytest.mark.timed
def test_a_full_page_is_set_fast(composer: Composer, folio: Folio) -> None:
    slots = [lead(40), Slot("a", 0, Lines(42), 2, Lines(44)), Slot("b", 2, Lines(42), 3, Lines(44))]
    reports = [a_report(sentences=60), a_report("a", 26), a_report("b", 40)]
    setting(Composer(composer.fonts), folio, slots, reports)
    started = process_time()
    setting(Composer(composer.fonts), folio, slots, reports)
    assert process_time() - started < 0.3  # about 15 ms on a quiet machine


def test_the_papers_name_stands_before_the_date(composer: Composer, folio: Folio) -> None:
    page = setting(composer, replace(folio, paper="柳堤新区报"), [], [])
    (column,) = page.folio.centre.columns
    assert column.lines[0].text == "柳堤新区报\u30002026年3月5日 星期四"
    assert page.fits
