"""Cost curves for make-up: what it costs to give a part of the page each height, in whole lines.

A report's curve comes from copyfit; curves of parts side by side add up at equal heights, those of parts one above another are joined
over all ways to share a height. So the best page of a given cut is found exactly, without trying heights one by one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.units import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workstation.page import Slot


@dataclass(frozen=True, slots=True)
class Set:
    """A report set in a slot of this shape; its place is still open."""

    cost: float
    slot: Slot
    short: int
    """Lines that the text leaves empty."""


@dataclass(frozen=True, slots=True)
class Beside:
    """Parts side by side, each of so many columns."""

    cost: float
    parts: tuple[Choice, ...]
    widths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Above:
    """Two parts one above the other, with so many lines of white between."""

    cost: float
    upper: Choice
    upper_lines: int
    gap: int
    lower: Choice


Choice = Set | Beside | Above
Curve = dict[int, Choice]
"""The cheapest choice by height; heights that can't be are absent."""

GAPS: Mapping[bool, Mapping[int, float]] = {False: {2: 0.0, 3: 0.6, 1: 1.8}, True: {1: 0.0, 2: 0.4}}
"""White between rows in lines, and its cost; next to a box, whose frame parts by itself, it is less."""


def beside(curves: Sequence[Curve], widths: Sequence[int], extra: float = 0.0) -> Curve:
    """Parts side by side, all of one height."""
    heights = set(curves[0]).intersection(*curves[1:])
    return {h: Beside(sum(curve[h].cost for curve in curves) + extra, tuple(curve[h] for curve in curves), tuple(widths)) for h in heights}


def above(upper: Curve, lower: Curve, tallest: int) -> Curve:
    """One part above another, over all ways to share each height."""
    joined: Curve = {}
    costs: dict[int, float] = {}
    below = [(height, choice.cost, choice, is_boxed(choice, last=False)) for height, choice in sorted(lower.items())]
    for top, choice in upper.items():
        boxed = is_boxed(choice, last=True)
        for height, cost, under, under_boxed in below:
            if top + height >= tallest:
                break
            for gap, white in GAPS[boxed or under_boxed].items():
                total, whole = choice.cost + cost + white, top + gap + height
                if whole <= tallest and total < costs.get(whole, 1e9):
                    costs[whole] = total
                    joined[whole] = Above(total, choice, top, gap, under)
    return joined


def is_boxed(choice: Choice, *, last: bool) -> bool:
    """Whether a part's whole lower (`last`) or upper edge is a box's frame."""
    if isinstance(choice, Set):
        return choice.slot.boxed
    if isinstance(choice, Beside):
        return all(is_boxed(part, last=last) for part in choice.parts)
    return is_boxed(choice.lower if last else choice.upper, last=last)


def slots_of(choice: Choice, column: int, line: int, height: int) -> Iterator[Slot]:
    """The slots of a choice at a place, from top to bottom and left to right."""
    if isinstance(choice, Set):
        yield replace(choice.slot, column=column, line=Lines(line), lines=Lines(height))
    elif isinstance(choice, Beside):
        for part, width in zip(choice.parts, choice.widths, strict=True):
            yield from slots_of(part, column, line, height)
            column += width
    else:
        yield from slots_of(choice.upper, column, line, choice.upper_lines)
        used = choice.upper_lines + choice.gap
        yield from slots_of(choice.lower, column, line + used, height - used)
