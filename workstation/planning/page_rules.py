"""Rules between slots (水线, 栏线), drawn in the white that the plan leaves between them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from workstation.planning.grid import Grid, frame_of, twips
from workstation.planning.set_page import Frame, SetRule
from workstation.units import EMU_PER_TWIP, Emu

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.page import Slot
    from workstation.planning.columns import TextArea
    from workstation.planning.set_page import SetColumn

WEIGHT = 0.75
"""Of a rule between slots, in pt."""
HAIRLINE = 0.25
"""Of a rule between the columns of one slot."""
GREY = 0.35
CLOSE = 6
"""Lines between two upright rules that are drawn as one."""


def page_rules(slots: Sequence[Slot], grid: Grid) -> tuple[SetRule, ...]:
    """Rules under slots that ask for one and upright rules between neighbours; none beside a box, whose frame parts enough."""
    across = tuple(_horizontal(slots, grid))
    return (*across, *_vertical(slots, grid, across))


def column_rules(columns: Sequence[SetColumn], area: TextArea) -> tuple[SetRule, ...]:
    """Hairlines (栏线) in the gaps between a slot's own columns, only where text stands on both sides: none crosses a picture."""
    weight = twips(HAIRLINE) * EMU_PER_TWIP
    found = []
    for left in columns:
        for right in columns:
            gap = right.frame.x - left.frame.x - left.frame.width
            top, bottom = max(left.frame.y, right.frame.y), min(_foot(left, area), _foot(right, area))
            if 0 < gap <= area.gap * EMU_PER_TWIP and top < bottom:
                x = left.frame.x + left.frame.width + (gap - weight) // 2
                found.append(SetRule(Frame(Emu(x), Emu(top), Emu(weight), Emu(bottom - top)), GREY))
    return tuple(found)


def _foot(column: SetColumn, area: TextArea) -> int:
    """Where a column's text ends."""
    return column.frame.y + len(column.lines) * area.leading * EMU_PER_TWIP


def _horizontal(slots: Sequence[Slot], grid: Grid) -> Iterator[SetRule]:
    spans = sorted(span for slot in slots if (span := _under(slot, slots, grid)))
    for y, row in groupby(spans, key=lambda span: span[0]):
        merged: list[tuple[int, int]] = []
        for _, left, right in row:
            if merged and left - merged[-1][1] <= grid.gap:
                merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
            else:
                merged.append((left, right))
        for left, right in merged:
            yield SetRule(frame_of(left, y, right - left, twips(WEIGHT)), GREY)


def _under(slot: Slot, slots: Sequence[Slot], grid: Grid) -> tuple[int, int, int] | None:
    bottom = slot.line + slot.lines
    below = [other for other in slots if other.line >= bottom and _share_columns(slot, other)]
    if not slot.rule_below or slot.boxed or not below:
        return None
    next_line = min(other.line for other in below)
    if any(other.boxed for other in below if other.line == next_line):
        return None
    y = (grid.y(bottom) + grid.y(next_line) - twips(WEIGHT)) // 2
    return y, grid.x(slot.column), grid.x(slot.column) + grid.across(slot.columns)


def _share_columns(one: Slot, other: Slot) -> bool:
    return one.column < other.column + other.columns and other.column < one.column + one.columns


def _vertical(slots: Sequence[Slot], grid: Grid, across: Sequence[SetRule]) -> Iterator[SetRule]:
    """Upright rules; two in one gutter are drawn as one where nothing runs between them."""
    for x, gutter in groupby(sorted(_neighbours(slots, grid)), key=lambda span: span[0]):
        merged: list[tuple[int, int]] = []
        for _, top, bottom in gutter:
            if merged and top - merged[-1][1] <= CLOSE * grid.leading and not _crossed(x, merged[-1][1], top, across):
                merged[-1] = (merged[-1][0], max(bottom, merged[-1][1]))
            else:
                merged.append((top, bottom))
        for top, bottom in merged:
            yield SetRule(frame_of(x, top, twips(WEIGHT), bottom - top), GREY)


def _neighbours(slots: Sequence[Slot], grid: Grid) -> Iterator[tuple[int, int, int]]:
    """Gutters between two unboxed slots: place, top and bottom of the stretch that they share."""
    for left in slots:
        for right in slots:
            top, bottom = max(left.line, right.line), min(left.line + left.lines, right.line + right.lines)
            if left.column + left.columns == right.column and top < bottom and not (left.boxed or right.boxed):
                yield grid.x(right.column) - grid.gap // 2 - twips(WEIGHT) // 2, grid.y(top), grid.y(bottom)


def _crossed(x: int, top: int, bottom: int, across: Sequence[SetRule]) -> bool:
    frames = [(rule.frame.x // EMU_PER_TWIP, rule.frame.y // EMU_PER_TWIP, rule.frame.width // EMU_PER_TWIP) for rule in across]
    return any(left < x < left + width and top <= y <= bottom for left, y, width in frames)
