"""How large a slot a report wants: as many lines as its text takes with its headline, over as many columns as become it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.page import Slot
from workstation.planning.columns import SHORTEST_LEG
from workstation.planning.copy import story_paragraphs
from workstation.planning.free_room import slot_at
from workstation.planning.grid import TWIPS_PER_PT, Grid
from workstation.planning.plan import SMALLEST, furnished, place_free, place_report, put_slot, slot_of
from workstation.planning.presets import preset_of
from workstation.planning.setting import set_slot
from workstation.units import Lines

if TYPE_CHECKING:
    from workstation.page import PagePlan, PagePreset
    from workstation.planning.composing import Composer
    from workstation.report import Report

LEG = 22
"""Lines of text that a column of a report runs to before it gets another one."""


def lines_for(slot: Slot, report: Report, grid: Grid, composer: Composer) -> Lines:
    """The fewest lines in which a slot's headline and text fit; all down to the page's foot where they don't."""
    least, most = int(SMALLEST), max(grid.preset.lines - slot.line, int(SMALLEST))
    while least < most:
        middle = (least + most) // 2
        if set_slot(furnished(replace(slot, lines=Lines(middle)), slot), report, grid, composer).fits:
            most = middle
        else:
            least = middle + 1
    return Lines(most)


def columns_for(report: Report, preset: PagePreset, composer: Composer) -> int:
    """Over how many columns a report reads well."""
    measure = Grid.of(preset).measure / TWIPS_PER_PT
    lines = sum(len(composer.lines(paragraph, measure)) for paragraph in story_paragraphs(report, preset, measure, composer))
    return min(max(-(-lines // LEG), 1 if lines < SHORTEST_LEG * 4 else 2), preset.columns)


def place_at(plan: PagePlan, report: Report, column: int, line: int, composer: Composer) -> PagePlan:
    """Put a report with its corner at a place of the page, as large as it wants and as there is room."""
    preset = preset_of(plan)
    columns = columns_for(report, preset, composer)
    narrow = slot_at(plan, report.slug, column, line, columns, SMALLEST)
    lines = lines_for(replace(narrow, line=Lines(0)), report, Grid.of(preset), composer)
    return place_report(plan, slot_at(plan, report.slug, column, line, columns, lines))


def place_anywhere(plan: PagePlan, report: Report, composer: Composer) -> PagePlan:
    """Put a report on the first free place where it has all the room that it wants: over its own columns, else over more or fewer.

    `BadInput` where there is none.
    """
    preset = preset_of(plan)
    wanted = columns_for(report, preset, composer)
    shape = Slot(report.slug, 0, Lines(0), wanted, preset.lines)
    refused: BadInput | None = None
    for columns in sorted(range(1, preset.columns + 1), key=lambda columns: (abs(columns - wanted), -columns)):
        lines = lines_for(replace(shape, columns=columns), report, Grid.of(preset), composer)
        try:
            return place_free(plan, report.slug, columns, lines)
        except BadInput as error:
            refused = refused or error
    assert refused is not None  # every page has a column
    raise refused


def fit_height(plan: PagePlan, report: Report, composer: Composer) -> PagePlan:
    """Give a report's slot the lines that its text takes; where another one stands below, as many as there are."""
    slot, preset = slot_of(plan, report.slug), preset_of(plan)
    lines = lines_for(slot, report, Grid.of(preset), composer)
    below = [other.line for other in plan.slots if other.line >= slot.line + slot.lines and _share_columns(slot, other)]
    room = min(below, default=preset.lines) - slot.line
    return put_slot(plan, furnished(replace(slot, lines=Lines(min(lines, room))), slot))


def _share_columns(one: Slot, other: Slot) -> bool:
    return one.column < other.column + other.columns and other.column < one.column + one.columns
