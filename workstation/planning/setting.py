"""Setting a page (排版): a plan and its reports become lines and boxes at exact places. Board and DOCX writer use this one layout."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.planning.columns import legs, pour
from workstation.planning.composing import Composer
from workstation.planning.copy import story_paragraphs, with_closing_bylines
from workstation.planning.folio import set_folio
from workstation.planning.grid import TWIPS_PER_PT, Grid
from workstation.planning.headlines import place_headline
from workstation.planning.page_rules import page_rules
from workstation.planning.pictures import caption_lines, picture_block, set_picture
from workstation.planning.presets import preset_of
from workstation.planning.set_page import SetBox, SetPage, SetSlot, SetStory
from workstation.planning.slot_geometry import SlotGeometry, slot_geometry
from workstation.planning.vertical import place_vertical
from workstation.report import Report
from workstation.units import EMU_PER_TWIP, Emu, Pt

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workstation.copyfit.fonts import FontCase
    from workstation.page import PagePlan, PagePreset, Slot
    from workstation.planning.set_page import SetHeadline

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
    slots = tuple(set_slot(slot, reports.get(slot.slug) or Report(slot.slug), grid, composer) for slot in plan.slots)
    return SetPage(
        number=plan.folio.number,
        width=Emu(grid.page_width * EMU_PER_TWIP),
        height=Emu(grid.page_height * EMU_PER_TWIP),
        folio=set_folio(plan.folio, grid, composer),
        slots=slots,
        rules=page_rules(plan.slots, grid),
        type_area=grid.type_area(),
        leading=grid.preset.leading,
    )


def set_slot(slot: Slot, report: Report, grid: Grid, composer: Composer) -> SetSlot:
    """One report in its slot. What isn't printed (revision, tags) doesn't make it set again."""
    printed = replace(report, tags=(), repairs=(), revision=0, changed=None, note="", desk="", room=None)
    return composer.remember(("slot", slot, printed, grid), lambda: _set_slot(slot, printed, grid, composer))


def _set_slot(slot: Slot, report: Report, grid: Grid, composer: Composer) -> SetSlot:
    geometry = slot_geometry(slot, report, grid, composer)
    area, under = geometry.area, geometry.headline_lines
    captioned = [caption_lines(box, area, grid.preset, composer) for box in slot.pictures]
    blocks = [*geometry.blocks, *(picture_block(box, area, under, lines) for box, lines in zip(slot.pictures, captioned, strict=True))]
    told = with_closing_bylines(report) if slot.headline.vertical else report
    paragraphs = story_paragraphs(told, grid.preset, area.measure / TWIPS_PER_PT, composer)
    columns, fit = pour(paragraphs, area, legs(area, blocks), composer, even=slot.boxed)
    return SetSlot(
        slug=slot.slug,
        frame=geometry.frame,
        headline=_headline(slot, geometry, grid, composer),
        story=SetStory(slot.slug, paragraphs, columns, Emu(area.gap * EMU_PER_TWIP), fit),
        pictures=tuple(set_picture(box, area, under, grid.preset, composer) for box in slot.pictures),
        box=SetBox(geometry.frame, BOX_WEIGHT, TINT if slot.tinted else None) if slot.boxed else None,
    )


def _headline(slot: Slot, geometry: SlotGeometry, grid: Grid, composer: Composer) -> SetHeadline | None:
    if geometry.headline is None:
        return None
    if slot.headline.vertical:
        return place_vertical(geometry.copy, geometry.headline)
    return place_headline(geometry.copy, geometry.headline, grid.preset.leading, composer)
