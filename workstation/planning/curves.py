"""Cost curves for make-up: what it costs to give a part of the page each height, in whole lines.

A report's curve comes from copyfit; curves of parts side by side add up at equal heights, those of parts one above another are joined
over all ways to share a height. So the best page of a given cut is found exactly, without trying heights one by one. A curve holds
numbers only; slots are made at the end, of the one height that was chosen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.page import Slot

GAPS = (1, 2, 3)
"""White between rows in lines, its rule in the middle; what is more than the first is empty room."""
_NEVER = 1e9


class Curve(Protocol):
    """The cheapest way to each height."""

    costs: dict[int, float]
    """Cost by height; heights that can't be are absent."""

    def slots(self, height: int, column: int, line: int) -> Iterator[Slot]:
        """The slots at a place, from top to bottom and left to right."""


class Beside:
    """Parts side by side, each of so many columns, all of one height."""

    def __init__(self, parts: Sequence[Curve], widths: Sequence[int], extra: float = 0.0) -> None:
        self._parts, self._widths = parts, widths
        costs = {height: cost + extra for height, cost in parts[0].costs.items()}
        for part in parts[1:]:
            other = part.costs
            costs = {height: cost + other[height] for height, cost in costs.items() if height in other}
        self.costs = costs

    def slots(self, height: int, column: int, line: int) -> Iterator[Slot]:
        """The parts' slots, each at its column."""
        for part, width in zip(self._parts, self._widths, strict=True):
            yield from part.slots(height, column, line)
            column += width


class Above:
    """One part above another, over all ways to share each height. `line_cost` is that of an empty line over their width."""

    def __init__(self, upper: Curve, lower: Curve, tallest: int, line_cost: float) -> None:
        self._upper, self._lower = upper, lower
        self._shares: dict[int, tuple[int, int]] = {}
        self.costs: dict[int, float] = {}
        sums, tops = _cheapest_sums(sorted(upper.costs.items()), sorted(lower.costs.items()), tallest)
        costs, shares = self.costs, self._shares
        heights = [height for height, cost in enumerate(sums) if cost < _NEVER]
        for gap in GAPS:
            white = (gap - GAPS[0]) * line_cost
            for height in heights:
                if height + gap > tallest:
                    break
                cost = sums[height] + white
                if cost < costs.get(height + gap, _NEVER):
                    costs[height + gap] = cost
                    shares[height + gap] = tops[height], gap

    def slots(self, height: int, column: int, line: int) -> Iterator[Slot]:
        """The upper part's slots, then the lower one's."""
        top, gap = self._shares[height]
        yield from self._upper.slots(top, column, line)
        yield from self._lower.slots(height - top - gap, column, line + top + gap)


class Cheapest:
    """The cheapest of several curves at each height."""

    def __init__(self) -> None:
        self.costs: dict[int, float] = {}
        self._from: dict[int, Curve] = {}

    def add(self, curve: Curve, extra: float = 0.0) -> None:
        """Take another curve in, dearer by so much."""
        costs, own = self.costs, self._from
        for height, cost in curve.costs.items():
            if height not in costs or cost + extra < costs[height]:
                costs[height] = cost + extra
                own[height] = curve

    def slots(self, height: int, column: int, line: int) -> Iterator[Slot]:
        """The slots of the curve that is cheapest at this height."""
        yield from self._from[height].slots(height, column, line)


def _cheapest_sums(tops: Sequence[tuple[int, float]], feet: Sequence[tuple[int, float]], most: int) -> tuple[list[float], list[int]]:
    """The cheapest way to each sum of two heights, and the upper one's. The innermost loop of make-up: plain lists."""
    costs, uppers = [_NEVER] * (most + 1), [0] * (most + 1)
    for top, own in tops:
        for height, cost in feet:
            whole = top + height
            if whole > most:
                break
            if own + cost < costs[whole]:
                costs[whole] = own + cost
                uppers[whole] = top
    return costs, uppers
