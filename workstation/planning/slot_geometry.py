"""Inside a slot: the box's padding, the headline's place, the text columns (变栏 and beside vertical headlines: of computed width)."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from workstation.planning.columns import Block, TextArea
from workstation.planning.grid import TWIPS_PER_PT, Grid, frame_of
from workstation.planning.headlines import compose_headline
from workstation.planning.plan import text_columns
from workstation.planning.vertical import compose_vertical

if TYPE_CHECKING:
    from workstation.page import Slot
    from workstation.planning.composing import Composer
    from workstation.planning.headlines import HeadlineCopy
    from workstation.planning.set_page import Frame
    from workstation.report import Report

PADDING_LINES = 1
"""Lines between a box's frame and its text, above and below."""
PADDING_EM = 1.0
"""The same left and right, in characters of the text."""
NARROWEST = 4
"""Characters; no text column is computed narrower."""


@dataclass(frozen=True, slots=True)
class SlotGeometry:
    """Where a slot's parts stand. `area` starts at the slot's inner top, headline lines included."""

    frame: Frame
    area: TextArea
    copy: HeadlineCopy
    headline: Frame | None
    headline_lines: int
    """Lines above the text of the columns that the headline spans; 0 where it is vertical."""
    blocks: tuple[Block, ...]


def slot_geometry(slot: Slot, report: Report, grid: Grid, composer: Composer) -> SlotGeometry:
    """Places of a report's parts in its slot."""
    pad, pad_lines = (round(PADDING_EM * grid.em), PADDING_LINES) if slot.boxed else (0, 0)
    width, lines = grid.across(slot.columns) - 2 * pad, slot.lines - 2 * pad_lines
    inner = _Inner(grid.x(slot.column) + pad, grid.y(slot.line + pad_lines), width, lines)
    frame = frame_of(grid.x(slot.column), grid.y(slot.line), grid.across(slot.columns), slot.lines * grid.leading)
    if slot.headline.vertical:
        return _beside_vertical(slot, report, grid, composer, inner, frame)
    return _under_horizontal(slot, report, grid, composer, inner, frame)


@dataclass(frozen=True, slots=True)
class _Inner:
    x: int
    y: int
    width: int
    lines: int


def _under_horizontal(slot: Slot, report: Report, grid: Grid, composer: Composer, inner: _Inner, frame: Frame) -> SlotGeometry:
    area = _area(slot, grid, inner)
    over = min(ceil((slot.headline.columns or slot.columns) * area.columns / slot.columns), area.columns)
    width = area.across(over)
    copy = compose_headline(report, slot.headline, width / TWIPS_PER_PT, composer)
    lines = min(slot.headline.lines or copy.lines(grid.preset.leading), max(area.lines, 0)) if copy.paragraphs else 0
    room = frame_of(area.x, area.y, width, lines * grid.leading) if lines else None
    return SlotGeometry(frame, area, copy, room, lines, (Block(0, over, 0, lines),) if lines else ())


def _beside_vertical(slot: Slot, report: Report, grid: Grid, composer: Composer, inner: _Inner, frame: Frame) -> SlotGeometry:
    height = inner.lines * grid.leading
    copy = compose_vertical(report, slot.headline, height / TWIPS_PER_PT, composer)
    width = ceil(copy.extent * TWIPS_PER_PT)
    kept = width + grid.gap if width else 0
    area = _area(slot, grid, _Inner(inner.x + kept, inner.y, inner.width - kept, inner.lines), flush_right=True)
    spare = area.x - inner.x - kept
    room = frame_of(inner.x + spare // 2, inner.y, width, height) if width else None
    return SlotGeometry(frame, area, copy, room, 0, ())


def _area(slot: Slot, grid: Grid, inner: _Inner, *, flush_right: bool = False) -> TextArea:
    columns = text_columns(slot)
    lines = max(inner.lines, 0)
    if columns == slot.columns and not slot.boxed and not flush_right:
        return TextArea(inner.x, inner.y, columns, grid.measure, grid.gap, lines, grid.leading)
    if slot.boxed or flush_right:
        measure = max((inner.width - (columns - 1) * grid.gap) // columns // grid.em, NARROWEST) * grid.em
        spare = inner.width - columns * measure - (columns - 1) * grid.gap
        x = inner.x + (spare if flush_right else spare // 2)
        return TextArea(x, inner.y, columns, measure, grid.gap, lines, grid.leading)
    half = grid.em // 2
    measure = max((inner.width - (columns - 1) * grid.gap) // columns // half, NARROWEST * 2) * half
    gap = (inner.width - columns * measure) // (columns - 1) if columns > 1 else grid.gap
    return TextArea(inner.x, inner.y, columns, measure if columns > 1 else inner.width, gap, lines, grid.leading)
