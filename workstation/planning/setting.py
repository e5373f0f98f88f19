"""Setting a page (排版): a plan and its reports become lines and boxes at exact places. Board and DOCX writer use this one layout."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.planning.briefs import block_report, briefs_paragraphs
from workstation.planning.columns import legs, pour
from workstation.planning.composing import Composer
from workstation.planning.copy import story_paragraphs, with_closing_bylines
from workstation.planning.folio import set_folio
from workstation.planning.grid import TWIPS_PER_PT, Grid
from workstation.planning.headlines import place_headline
from workstation.planning.masthead import compose_masthead
from workstation.planning.page_rules import column_rules, page_rules
from workstation.planning.parts import TextPoint, back_line, moved_on, paragraphs_from, styled_in, told_in, turned
from workstation.planning.pictures import caption_lines, picture_block, set_picture
from workstation.planning.placed_pictures import worded
from workstation.planning.presets import preset_of
from workstation.planning.pull_quotes import quote_block, set_quote
from workstation.planning.running_on import as_printed
from workstation.planning.set_page import SetBox, SetPage, SetSlot, SetStory
from workstation.planning.slot_geometry import SlotGeometry, slot_geometry
from workstation.planning.vertical import place_vertical
from workstation.report import Report
from workstation.units import EMU_PER_TWIP, Emu, Pt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workstation.copyfit.fonts import FontCase
    from workstation.page import EarlierPart, PagePlan, PagePreset, Slot
    from workstation.planning.columns import Block, Leg
    from workstation.planning.set_page import SetHeadline, SetParagraph

BOX_WEIGHT = Pt(0.75)
TINT = 0.94
"""Grey of a tinted box, 1 white."""


def set_page(
    plan: PagePlan,
    reports: Mapping[str, Report],
    fonts: FontCase,
    preset: PagePreset | None = None,
    *,
    composer: Composer | None = None,
) -> SetPage:
    """Set a page. A report that isn't there leaves its slot empty; a `composer` kept between calls makes them fast."""
    composer = composer or Composer(fonts)
    grid = Grid.of(preset or preset_of(plan))
    slots = tuple(set_slot(slot, _of(reports, slot.slug), grid, composer, _briefs(slot, reports)) for slot in plan.slots)
    return SetPage(
        number=plan.folio.number,
        width=Emu(grid.page_width * EMU_PER_TWIP),
        height=Emu(grid.page_height * EMU_PER_TWIP),
        folio=(compose_masthead if grid.preset.masthead else set_folio)(plan.folio, grid, composer),
        slots=slots,
        rules=page_rules(plan.slots, grid),
        type_area=grid.type_area(),
        leading=grid.preset.leading,
    )


def set_slot(slot: Slot, report: Report, grid: Grid, composer: Composer, briefs: tuple[Report, ...] = ()) -> SetSlot:
    """One report in its slot, with the briefs that follow it. What isn't printed (revision, tags) doesn't make it set again."""
    printed, following = _printed(report), tuple(map(_printed, briefs))
    return composer.remember(("slot", slot, printed, following, grid), lambda: _set_slot(slot, printed, following, grid, composer))


def _of(reports: Mapping[str, Report], slug: str) -> Report:
    return reports.get(slug) or Report(slug)


def _briefs(slot: Slot, reports: Mapping[str, Report]) -> tuple[Report, ...]:
    return tuple(reports[slug] for slug in slot.briefs if slug in reports)


def _printed(report: Report) -> Report:
    return replace(report, tags=(), repairs=(), revision=0, changed=None, note="", desk="", room=None)


def _set_slot(slot: Slot, report: Report, briefs: tuple[Report, ...], grid: Grid, composer: Composer) -> SetSlot:
    slot, report = styled_in(worded(slot, report)), as_printed(report, slot)
    setting = _part_setting(slot, report, briefs, grid, composer)
    geometry, area, under = setting.geometry, setting.geometry.area, setting.geometry.headline_lines
    columns, fit = pour(setting.paragraphs, area, setting.legs, composer, even=slot.boxed)
    quotes = [set_quote(quote, area, under, grid.preset, composer) for quote in slot.quotes]
    hairlines = column_rules(columns, area) if slot.column_rules else ()
    return SetSlot(
        slug=slot.slug,
        frame=geometry.frame,
        headline=_headline(slot, geometry, grid, composer),
        story=SetStory(slot.slug, setting.paragraphs, columns, Emu(area.gap * EMU_PER_TWIP), fit),
        pictures=tuple(set_picture(box, area, under, grid.preset, composer) for box in slot.pictures),
        box=SetBox(geometry.frame, BOX_WEIGHT, TINT if slot.tinted else None) if slot.boxed else None,
        rules=(*hairlines, *(bar for _, bars in quotes for bar in bars)),
        quotes=tuple(story for story, _ in quotes),
    )


@dataclass(frozen=True, slots=True)
class _PartSetting:
    """A slot's text before it is poured: where it may stand, which of the report's it is, and where the next part goes on."""

    geometry: SlotGeometry
    legs: tuple[Leg, ...]
    paragraphs: tuple[SetParagraph, ...]
    end: TextPoint | None


def _part_setting(slot: Slot, report: Report, briefs: tuple[Report, ...], grid: Grid, composer: Composer) -> _PartSetting:
    start = _start(slot, report, composer)
    heading = told_in(slot if start else replace(slot, short_title=""), report)
    headed = block_report(slot, heading) if slot.briefs else heading
    geometry = slot_geometry(slot, headed, grid, composer)
    found = legs(geometry.area, _blocks(slot, geometry, grid, composer))
    measure = geometry.area.measure / TWIPS_PER_PT
    block = briefs_paragraphs((report, *briefs), grid.preset, measure, composer) if slot.briefs else ()
    if block:
        return _PartSetting(geometry, found, block, None)
    told = with_closing_bylines(headed) if slot.headline.vertical else heading
    rest = paragraphs_from(story_paragraphs(told, grid.preset, measure, composer), start)
    opening = back_line(slot, grid.preset) if rest else ()
    room = sum(leg.lines for leg in found) - len(opening)
    text, end = turned(slot, rest, grid.preset, measure, room, composer)
    return _PartSetting(geometry, found, (*opening, *text), moved_on(start, end) if start and end else None)


def _blocks(slot: Slot, geometry: SlotGeometry, grid: Grid, composer: Composer) -> list[Block]:
    """What the text goes around: headline, pictures with their captions, quotes."""
    area, under = geometry.area, geometry.headline_lines
    captioned = [caption_lines(box, area, grid.preset, composer) for box in slot.pictures]
    pictures = [picture_block(box, area, under, lines) for box, lines in zip(slot.pictures, captioned, strict=True)]
    return [*geometry.blocks, *pictures, *(quote_block(quote, area, under) for quote in slot.quotes)]


def part_start(slot: Slot, report: Report, composer: Composer) -> TextPoint | None:
    """Where in the report's paragraphs a part's text begins; None where the parts before it hold all of the text."""
    return _start(slot, _printed(report), composer)


def _start(slot: Slot, report: Report, composer: Composer) -> TextPoint | None:
    part = slot.before
    if part is None:
        return TextPoint()
    return composer.remember(("end", part, report), lambda: _end_of(part, report, composer))


def _end_of(part: EarlierPart, report: Report, composer: Composer) -> TextPoint | None:
    return _part_setting(styled_in(worded(part.slot, report)), report, (), Grid.of(part.preset), composer).end


def text_left(slot: Slot, report: Report, composer: Composer) -> Report:
    """The report as make-up has to see it for one of its slots: a continuation's with the text that is left for it."""
    start = part_start(slot, report, composer)
    told, texts = told_in(slot, report), [text for text in report.body if text.strip()]
    if start is None:
        return replace(told, body=())
    left = texts[start.paragraph :]
    return replace(told, body=(left[0][start.offset :], *left[1:]) if left else ())


def _headline(slot: Slot, geometry: SlotGeometry, grid: Grid, composer: Composer) -> SetHeadline | None:
    if geometry.headline is None:
        return None
    if slot.headline.vertical:
        return place_vertical(geometry.copy, geometry.headline)
    return place_headline(geometry.copy, geometry.headline, grid.preset.leading, composer)
