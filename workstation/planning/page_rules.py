"""Rules between slots (水线, 栏线), drawn in the white that the plan leaves between them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from workstation.planning.grid import Grid, frame_of, twips
from workstation.planning.set_page import SetRule

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.page import Slot

WEIGHT = 0.75
"""Of a rule between slots, in pt."""
GREY = 0.35


def page_rules(slots: Sequence[Slot], grid: Grid) -> tuple[SetRule, ...]:
    """Rules under slots that ask for one and upright rules between neighbours; none beside a box, whose frame parts enough."""
    return (*_horizontal(slots, grid), *_vertical(slots, grid))


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


def _vertical(slots: Sequence[Slot], grid: Grid) -> Iterator[SetRule]:
    for left in slots:
        for right in slots:
            top, bottom = max(left.line, right.line), min(left.line + left.lines, right.line + right.lines)
            if left.column + left.columns != right.column or top >= bottom or left.boxed or right.boxed:
                continue
            x = grid.x(right.column) - grid.gap // 2 - twips(WEIGHT) // 2
            yield SetRule(frame_of(x, grid.y(top), twips(WEIGHT), (bottom - top) * grid.leading), GREY)
