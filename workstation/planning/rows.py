"""Cuts of the page: those of the patterns with neighbouring widths, and rows of reports found by a search over heights."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise, product
from typing import TYPE_CHECKING

from workstation.planning.curves import GAPS, Above, Beside, Cheapest, Curve
from workstation.planning.leaf_curves import leaf_curve
from workstation.planning.patterns import Leaf, Node, Side, Stack, highest_rank, leaf_count, split_columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.planning.workbench import Workbench
    from workstation.report import Report

EQUAL_WIDTHS = 1.0
"""Cost of neighbours of one width, whose headlines collide easily (碰题)."""
BOX_BELOW, BOX_BETWEEN = -1.0, 3.0
"""One boxed brief at the foot enlivens a page; boxes between other rows cut it up."""
FEWEST_MOVED, OUT_OF_ORDER = 4, 0.5
"""Reports from which they may stand in another order than that of their weight, and what it costs."""
MOST_IN_ROW = 4
MOST_PILLARS = 16
"""Pairs of stacks that are reckoned, those with most room to spare."""


@dataclass(frozen=True, slots=True)
class Cut:
    """A cut page: its costs by height, and the pattern or search that it came from."""

    name: str
    curve: Curve
    extra: float = 0.0
    """What it costs besides, for reports that stand out of their order."""


class Cutter:
    """Cuts a page for these reports; what is asked twice is reckoned once."""

    def __init__(self, reports: Sequence[Report], bench: Workbench, known: dict[tuple[Node, int], Curve] | None = None) -> None:
        self._reports, self._bench = reports, bench
        self._lines, self._columns = bench.grid.preset.lines, bench.grid.preset.columns
        self._known: dict[tuple[Node, int], Curve] = {} if known is None else known

    def first(self, count: int) -> Cutter:
        """For the first reports only, with what is known of them."""
        return Cutter(self._reports[:count], self._bench, self._known)

    def with_more(self, report: Report) -> Cutter:
        """For one more report behind these."""
        known = {key: curve for key, curve in self._known.items() if highest_rank(key[0]) < len(self._reports)}
        return Cutter((*self._reports, report), self._bench, known)

    @property
    def count(self) -> int:
        """How many reports there are."""
        return len(self._reports)

    @property
    def needs_too_much(self) -> bool:
        """Whether the reports want more room than the page has, each in the smallest of its forms."""
        room, plain = self._lines * self._columns, (False,)
        ranks = range(len(self._reports))
        return sum(self._least(rank, plain) for rank in ranks) > room and sum(self._least(rank, (False, True)) for rank in ranks) > room

    def _least(self, rank: int, upright: Sequence[bool]) -> int:
        forms = [Leaf(rank, boxed=each, vertical=each) for each in upright]
        areas = [
            min(curve.costs) * columns
            for form in forms
            for columns in range(1, self._columns + 1)
            if (curve := self._curve(form, columns)).costs
        ]
        return min(areas, default=self._lines * self._columns + 1)

    def pattern(self, tree: Node) -> Curve:
        """The curve of a pattern over the page's width, its inner widths varied by one column."""
        return self._curve(tree, self._columns)

    def _curve(self, tree: Node, columns: int) -> Curve:
        known = self._known.get((tree, columns))
        if known is None:
            known = self._known[tree, columns] = self._made(tree, columns)
        return known

    def _made(self, tree: Node, columns: int) -> Curve:
        if isinstance(tree, Leaf):
            return leaf_curve(self._reports[tree.rank], columns, tree, self._bench) if tree.rank < len(self._reports) else Cheapest()
        if isinstance(tree, Stack):
            return self._stacked(tree, columns)
        cheapest = Cheapest()
        for widths in _widths(columns, tree):
            curves = [self._curve(part, width) for part, width in zip(tree.parts, widths, strict=True)]
            cheapest.add(Beside(curves, widths, _collisions(tree, widths)))
        return cheapest

    def _stacked(self, tree: Stack, columns: int) -> Curve:
        whole = self._curve(tree.parts[0], columns)
        for part in tree.parts[1:]:
            whole = Above(whole, self._curve(part, columns), self._lines, columns * self._bench.cell_cost)
        return whole

    def rows(self) -> Iterator[Cut]:
        """The best page by each form of the first row, its further rows free, the reports in their order and in some near to it."""
        for order, extra in _orders(len(self._reports)):
            yield from (Cut("", curve, extra) for curve in self._in_rows(order) if curve.costs)

    def _in_rows(self, order: Sequence[int]) -> Iterator[Curve]:
        tails: dict[int, Curve | None] = {len(order): None}
        for start in range(len(order) - 1, 0, -1):
            rows: dict[int, Cheapest] = {}
            for used, curve, extra in self._rows(order[start:], first=False):
                rows.setdefault(used, Cheapest()).add(curve, extra)
            tails[start] = cheapest = Cheapest()
            for used, row in rows.items():  # all rows of so many reports stand over the same tail: one join does for them
                cheapest.add(self._joined(row, tails[start + used]))
        for used, curve, _ in self._rows(order, first=True):
            yield self._joined(curve, tails[used])

    def pillars(self) -> Iterator[Cut]:
        """Two stacks side by side, under the lead or with it: they hold what rows have no room for."""
        curves = [self.pattern(tree) for _, tree in sorted(self._pillar_trees(), key=lambda found: -found[0])[:MOST_PILLARS]]
        yield from (Cut("", curve) for curve in curves if curve.costs)

    def _pillar_trees(self) -> Iterator[tuple[int, Node]]:
        """Lines that the fuller stack has to spare, and the tree."""
        lead = self._leaf_height(0, self._columns)
        for width in range(1, self._columns):
            sides = (width, self._columns - width)
            heights = [(self._leaf_height(rank, sides[0]), self._leaf_height(rank, sides[1])) for rank in range(len(self._reports))]
            yield from self._shared(heights, 0, self._lines, sides)
            yield from self._shared(heights, 1, self._lines - lead - GAPS[0], sides)

    def _leaf_height(self, rank: int, columns: int) -> int:
        return min(self._curve(Leaf(rank), columns).costs, default=self._lines)

    def _shared(self, heights: Sequence[tuple[int, int]], first: int, room: int, widths: tuple[int, int]) -> Iterator[tuple[int, Node]]:
        """All ways to share the reports from a rank on between two stacks that have so many lines; the lead stands on the left."""
        others = range(first + 1, len(heights)) if first == 0 else range(first, len(heights))
        for chosen in product((0, 1), repeat=len(others)):
            left = [*([0] if first == 0 else []), *(rank for rank, side in zip(others, chosen, strict=True) if side == 0)]
            right = [rank for rank, side in zip(others, chosen, strict=True) if side]
            spare = room - max(sum(heights[rank][side] + GAPS[0] for rank in ranks) - GAPS[0] for side, ranks in ((0, left), (1, right)))
            if left and right and spare >= 0:
                sides = Side((_stack(left), _stack(right)), widths)
                yield spare, sides if first == 0 else Stack((Leaf(0), sides))

    def _joined(self, curve: Curve, tail: Curve | None) -> Curve:
        return curve if tail is None else Above(curve, tail, self._lines, self._columns * self._bench.cell_cost)

    def _rows(self, ranks: Sequence[int], *, first: bool) -> Iterator[tuple[int, Curve, float]]:
        """Rows of the first of these: how many reports each holds, its curve, and what such a row costs there."""
        for tree in _row_trees(ranks[:MOST_IN_ROW], boxed=not first):
            curve = self.pattern(tree)
            if curve.costs:
                used = leaf_count(tree)
                box = (BOX_BELOW if used == len(ranks) else BOX_BETWEEN) if isinstance(tree, Leaf) and tree.boxed else 0.0
                yield used, curve, box


def _orders(count: int) -> Iterator[tuple[list[int], float]]:
    """Orders of so many reports in which rows may take them, with what each costs: their own; the lightest, or the two
    lightest, beside the lead or under it."""
    own = list(range(count))
    yield own, 0.0
    if count >= FEWEST_MOVED:
        yield [0, own[-1], *own[1:-1]], OUT_OF_ORDER
        yield [0, *own[-2:], *own[1:-2]], OUT_OF_ORDER


def _stack(ranks: Sequence[int]) -> Node:
    return Leaf(ranks[0]) if len(ranks) == 1 else Stack(tuple(Leaf(rank) for rank in ranks))


def _row_trees(ranks: Sequence[int], *, boxed: bool) -> Iterator[Node]:
    most = len(ranks)
    one, two, three, four = (Leaf(ranks[min(at, most - 1)]) for at in range(4))
    yield one
    if boxed:
        yield Leaf(one.rank, boxed=True, vertical=True)
    if most >= 2:
        yield Side((one, two), (1, 1))
    if most >= 3:
        yield Side((one, two, three), (1, 1, 1))
        yield Side((one, Stack((two, three))), (3, 2))
        yield Side((Stack((one, two)), three), (3, 2))
        yield Side((Stack((one, three)), two), (3, 2))
    if most >= 4:
        yield Side((Stack((one, Side((two, three), (1, 1)))), four), (4, 1))
        yield Side((Stack((one, Side((three, four), (1, 1)))), two), (3, 2))
        yield Side((Stack((one, two)), Stack((three, four))), (3, 2))
        yield Side((Stack((one, four)), Stack((two, three))), (3, 2))
        yield Side((one, Stack((two, three, four))), (3, 2))


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
