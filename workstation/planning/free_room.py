"""The free room about a place on the page: how big a report dropped there can stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.page import Slot
from workstation.planning.plan import SMALLEST, overlap
from workstation.planning.presets import preset_of
from workstation.units import Lines

if TYPE_CHECKING:
    from workstation.page import PagePlan


def slot_at(plan: PagePlan, slug: str, column: int, line: int, columns: int, lines: int) -> Slot:
    """A slot with its corner at a place, as much of the asked size as is free; where room ends it grows up and to the left.

    On a place that is taken it is the smallest slot, which then overlaps: placing it is refused with a sentence.
    """
    top, foot = _reach(plan, column, line, lines)
    left = right = column
    while right - left + 1 < columns and _is_free(plan, right + 1, top, foot):
        right += 1
    while right - left + 1 < columns and _is_free(plan, left - 1, top, foot):
        left -= 1
    return Slot(slug, left, Lines(top), right - left + 1, Lines(max(foot - top, SMALLEST)))


def _reach(plan: PagePlan, column: int, line: int, lines: int) -> tuple[int, int]:
    top = foot = line
    while foot - top < lines and _is_free(plan, column, foot, foot + 1):
        foot += 1
    while foot - top < lines and _is_free(plan, column, top - 1, top):
        top -= 1
    return top, foot


def _is_free(plan: PagePlan, column: int, top: int, foot: int) -> bool:
    preset = preset_of(plan)
    if not (0 <= column < preset.columns and top >= 0 and foot <= preset.lines):
        return False
    strip = Slot("", column, Lines(top), 1, Lines(foot - top))
    return not any(overlap(strip, slot) for slot in plan.slots)
