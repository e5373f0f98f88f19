"""Cuts of the page: those of the patterns with neighbouring widths, and rows of reports found by a search over heights."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise, product
from typing import TYPE_CHECKING

from workstation.planning.curves import Choice, Curve, above, beside
from workstation.planning.leaf_curves import leaf_curve
from workstation.planning.patterns import Leaf, Node, Side, Stack, split_columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.planning.workbench import Workbench
    from workstation.report import Report

EQUAL_WIDTHS = 2.0
"""Cost of neighbours of one width, whose headlines collide easily (碰题)."""
BOX_BELOW, BOX_BETWEEN = -3.0, 6.0
"""One boxed brief at the foot enlivens a page; boxes between other rows cut it up."""
MOST_IN_ROW = 4


@dataclass(frozen=True, slots=True)
class Cut:
    """A cut page: its costs by height, and the pattern or search that it came from."""

    name: str
    curve: Curve


def pattern_curve(tree: Node, reports: Sequence[Report], columns: int, bench: Workbench) -> Curve:
    """The curve of a pattern over so many columns, its widths varied by one column."""
    if isinstance(tree, Leaf):
        return leaf_curve(reports[tree.rank], columns, tree, bench) if tree.rank < len(reports) else {}
    if isinstance(tree, Stack):
        return _stacked([pattern_curve(part, reports, columns, bench) for part in tree.parts], bench)
    merged: Curve = {}
    for widths in _widths(columns, tree):
        curves = [pattern_curve(part, reports, width, bench) for part, width in zip(tree.parts, widths, strict=True)]
        _merge(merged, beside(curves, widths, _collisions(tree, widths)))
    return merged


def row_cuts(reports: Sequence[Report], columns: int, bench: Workbench) -> Iterator[Cut]:
    """The best page by each form of the first row, its further rows free."""
    tails: dict[int, Curve | None] = {len(reports): None}
    for start in range(len(reports) - 1, 0, -1):
        merged: Curve = {}
        for used, curve in _rows(reports, start, columns, bench):
            _merge(merged, _joined(curve, tails[start + used], bench))
        tails[start] = merged
    for used, curve in _rows(reports, 0, columns, bench):
        joined = _joined(curve, tails[used], bench)
        if joined:
            yield Cut("", joined)


def _joined(curve: Curve, tail: Curve | None, bench: Workbench) -> Curve:
    return curve if tail is None else above(curve, tail, bench.grid.preset.lines)


def _rows(reports: Sequence[Report], start: int, columns: int, bench: Workbench) -> Iterator[tuple[int, Curve]]:
    """Rows from a rank on: how many reports each holds, and its curve."""
    left = len(reports) - start
    for tree in _row_trees(start, min(left, MOST_IN_ROW)):
        curve = pattern_curve(tree, reports, columns, bench)
        if curve:
            used = len(_ranks(tree))
            box = (BOX_BELOW if used == left else BOX_BETWEEN) if isinstance(tree, Leaf) and tree.boxed else 0.0
            yield used, {height: _dearer(choice, box) for height, choice in curve.items()} if box else curve


def _dearer(choice: Choice, by: float) -> Choice:
    return replace(choice, cost=choice.cost + by)


def _row_trees(start: int, most: int) -> Iterator[Node]:
    one, two, three, four = (Leaf(start + at) for at in range(4))
    yield one
    if start:
        yield Leaf(start, boxed=True, vertical=True)
    if most >= 2:
        yield Side((one, two), (1, 1))
    if most >= 3:
        yield Side((one, two, three), (1, 1, 1))
        yield Side((one, Stack((two, three))), (3, 2))
        yield Side((Stack((one, two)), three), (3, 2))
    if most >= 4:
        yield Side((Stack((one, Side((two, three), (1, 1)))), four), (4, 1))
        yield Side((Stack((one, two)), Stack((three, four))), (3, 2))


def _ranks(tree: Node) -> list[int]:
    return [tree.rank] if isinstance(tree, Leaf) else [rank for part in tree.parts for rank in _ranks(part)]


def _stacked(curves: Sequence[Curve], bench: Workbench) -> Curve:
    whole = curves[0]
    for curve in curves[1:]:
        whole = above(whole, curve, bench.grid.preset.lines)
    return whole


def _widths(columns: int, tree: Side) -> Iterator[tuple[int, ...]]:
    """Widths near to the shares: each part one column more or less."""
    own = split_columns(columns, tree.shares)
    if own is None:
        return
    for steps in product((-1, 0, 1), repeat=len(own)):
        widths = tuple(width + by for width, by in zip(own, steps, strict=True))
        if sum(widths) == columns and min(widths) >= 1:
            yield widths


def _collisions(tree: Side, widths: Sequence[int]) -> float:
    leaves = [isinstance(part, Leaf) for part in tree.parts]
    pairs = zip(pairwise(leaves), pairwise(widths), strict=True)
    return sum(EQUAL_WIDTHS for both, (wide, other) in pairs if all(both) and wide == other)


def _merge(curve: Curve, other: Curve) -> None:
    for height, choice in other.items():
        if height not in curve or choice.cost < curve[height].cost:
            curve[height] = choice
