"""A first place for a picture in a slot: in its own shape, under the headline, beside what stands there already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.page import PictureBox
from workstation.planning.grid import Grid
from workstation.planning.plan import text_columns
from workstation.planning.presets import preset_of
from workstation.planning.slot_geometry import slot_geometry
from workstation.units import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.page import PagePlan, PagePreset, PullQuote, Slot
    from workstation.planning.composing import Composer
    from workstation.report import Report

LEAST_LINES = 4
USUAL_BREADTH = 0.6
"""Share of the slot's columns that a picture takes at first."""
APART = 2
"""Lines for a caption and the white under it."""


def text_room(plan: PagePlan, slot: Slot, report: Report, composer: Composer) -> int:
    """Lines of a slot under its headline."""
    geometry = slot_geometry(slot, report, Grid.of(preset_of(plan)), composer)
    return geometry.area.lines - geometry.headline_lines


def picture_box(slot: Slot, digest: str, width_by_height: float, preset: PagePreset, room: int, *, columns: int = 0) -> PictureBox:
    """A box for a picture in a slot with so much room under its headline, uncropped as nearly as the grid and the room allow.

    Raises `BadInput` where none is left.
    """
    grid, own = Grid.of(preset), text_columns(slot)
    insets: tuple[PictureBox | PullQuote, ...] = (*slot.pictures, *slot.quotes)
    asked = min(columns or max(round(own * USUAL_BREADTH), 1), own)
    for wide in range(asked, 0, -1):
        ideal = max(round(grid.across(wide) / width_by_height / grid.leading), LEAST_LINES)
        for high in dict.fromkeys((min(ideal, max(room, 1)), *([LEAST_LINES] if wide == 1 else []))):
            for column, line in _places(own, wide, high, room):
                if not any(_touch((column, line, wide, high), other) for other in insets):
                    return PictureBox(digest, column, Lines(line), wide, Lines(high))
    raise BadInput("这个版位里放不下这张图；请先放大版位，或去掉里面别的图")


def _places(own: int, wide: int, high: int, room: int) -> Iterator[tuple[int, int]]:
    """Over the middle or the right-hand columns first, as high as can be."""
    spare = own - wide
    first = spare if spare % 2 else spare // 2
    for line in range(max(room - high, 0) + 1):
        yield from ((column, line) for column in dict.fromkeys((first, *range(spare, -1, -1))))


def _touch(place: tuple[int, int, int, int], other: PictureBox | PullQuote) -> bool:
    column, line, wide, high = place
    across = column < other.column + other.columns and other.column < column + wide
    return across and line < other.line + other.lines + APART and other.line < line + high + APART
