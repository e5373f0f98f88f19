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


_NEVER = 1e9


def beside(curves: Sequence[Curve], widths: Sequence[int], extra: float = 0.0) -> Curve:
    """Parts side by side, all of one height."""
    heights = set(curves[0]).intersection(*curves[1:])
    return {h: Beside(sum(curve[h].cost for curve in curves) + extra, tuple(curve[h] for curve in curves), tuple(widths)) for h in heights}


def above(upper: Curve, lower: Curve, tallest: int) -> Curve:
    """One part above another, over all ways to share each height."""
    found: dict[int, tuple[float, int, int]] = {}
    for boxed, tops in _by_edge(upper, last=True):
        for under_boxed, feet in _by_edge(lower, last=False):
            sums = _cheapest_sums(tops, feet, tallest - 1)
            for gap, white in GAPS[boxed or under_boxed].items():
                for height, (cost, top) in sums:
                    whole = height + gap
                    if whole <= tallest and (whole not in found or cost + white < found[whole][0]):
                        found[whole] = cost + white, top, gap
    return {whole: Above(cost, upper[top], top, gap, lower[whole - top - gap]) for whole, (cost, top, gap) in found.items()}


def _by_edge(curve: Curve, *, last: bool) -> list[tuple[bool, list[tuple[int, float]]]]:
    """Heights with their costs, those that meet the other part with a box's frame apart from the rest."""
    edges: tuple[list[tuple[int, float]], list[tuple[int, float]]] = ([], [])
    for height, choice in sorted(curve.items()):
        edges[is_boxed(choice, last=last)].append((height, choice.cost))
    return [(boxed, edge) for boxed, edge in zip((False, True), edges, strict=True) if edge]


def _cheapest_sums(tops: Sequence[tuple[int, float]], feet: Sequence[tuple[int, float]], most: int) -> list[tuple[int, tuple[float, int]]]:
    """The cheapest way to each sum of two heights: its cost, and the upper one. The innermost loop of make-up: plain lists."""
    costs, uppers = [_NEVER] * (most + 1), [0] * (most + 1)
    for top, own in tops:
        for height, cost in feet:
            whole = top + height
            if whole > most:
                break
            if own + cost < costs[whole]:
                costs[whole] = own + cost
                uppers[whole] = top
    return [(height, (cost, uppers[height])) for height, cost in enumerate(costs) if cost < _NEVER]


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
