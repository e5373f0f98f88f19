"""One report's cost curve: by its real lines, with smaller or larger headlines, with and without its picture, boxed or not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.page import HeadlineStyle, Slot
from workstation.planning.columns import SHORTEST_LEG
from workstation.planning.copy import story_paragraphs, with_closing_bylines
from workstation.planning.grid import TWIPS_PER_PT
from workstation.planning.headline_sizes import span_of, step
from workstation.planning.headlines import compose_headline
from workstation.planning.picture_strips import NO_PICTURE, Strip, pictures_of, strips
from workstation.planning.pictures import CLEARANCE
from workstation.planning.plan import SMALLEST
from workstation.planning.slot_geometry import PADDING_LINES, slot_geometry
from workstation.units import Lines, Pt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from workstation.page import PictureBox
    from workstation.planning.columns import TextArea
    from workstation.planning.headlines import HeadlineCopy
    from workstation.planning.patterns import Leaf
    from workstation.planning.workbench import Workbench
    from workstation.report import Report

WHITE = (0.0, 0.5, 1.2, 2.4, 4.2, 7.0)
"""Cost of 0–5 empty lines at a text's end; each further line costs as much as the last step."""
STEEP = 3.0
LONGEST_BRIEF = 60
"""Lines of a report that may stand in a box with an upright headline."""
TALLEST_BRIEF = 20
INFINITE, UNTHINKABLE = float("inf"), 150.0
"""White under a text that costs more is never tried."""
SLACK = 6
"""Heights beyond the least that each setting is tried at."""
FLAT, WELL_SHAPED = 0.7, 2
"""Cost of each line that a text is flatter than so many lines a column."""
BROAD = 10.0
BREADTH = (1.0, 0.8, 0.6)
"""Share of the page's width that is becoming for the lead, the second and lighter reports; broader ones cost."""
MANY_VERTICAL, VERTICAL_LINES = 2.0, 3
"""Cost of each upright headline line beyond three, kicker and deck counted."""
SMALLER_MAIN, LARGER_MAIN, LARGER_SECOND = (0.0, 2.0, 5.0), 0.8, 0.4
"""Cost of main headlines some steps down, of each step up, and of kicker and deck a step up."""
HEAD_WHITE = 0.4
"""Cost of a further line of white about a headline."""
TIGHT_STEPS, SMALLER = (3, 4, 5), 3.0
"""Steps down the ladder on a tight page, and what each costs."""
SMALL_VERTICAL, WELL_READ = 1.2, 17
"""Cost of each point that an upright main headline is smaller than can be read well."""


@dataclass(frozen=True, slots=True)
class _Head:
    style: HeadlineStyle
    lines: int
    cost: float


class LeafCurve:
    """A report's curve: by each height the headline and pictures that it takes there."""

    def __init__(self, shape: Slot, costs: dict[int, float], ways: Mapping[int, tuple[HeadlineStyle, tuple[PictureBox, ...]]]) -> None:
        self._shape, self.costs, self._ways = shape, costs, ways

    def slots(self, height: int, column: int, line: int) -> Iterator[Slot]:
        """The one slot, at its place."""
        style, boxes = self._ways[height]
        yield replace(self._shape, column=column, line=Lines(line), lines=Lines(height), headline=style, pictures=boxes)


def leaf_curve(report: Report, columns: int, leaf: Leaf, bench: Workbench) -> LeafCurve:
    """What each height costs for a report over so many columns, in the manner that a pattern's leaf asks for."""
    return bench.composer.remember(
        ("curve", report, columns, replace(leaf, rank=min(leaf.rank, 2)), bench.grid, bench.tight, tuple(sorted(bench.aspects.items()))),
        lambda: _upright_curve(report, columns, bench) if leaf.vertical else _curve(report, columns, leaf, bench),
    )


def _upright_curve(report: Report, columns: int, bench: Workbench) -> LeafCurve:
    style = HeadlineStyle(vertical=True)
    shape = Slot(report.slug, 0, Lines(0), columns, SMALLEST, style, boxed=True)
    costs: dict[int, float] = {}
    if columns >= 3 and report.headlines.main:
        left_out = NO_PICTURE * len(pictures_of(report))
        if _is_long(report, columns, bench):
            return LeafCurve(shape, costs, {})
        for height in range(6, TALLEST_BRIEF):
            cost = _upright_cost(report, replace(shape, lines=Lines(height)), bench)
            if cost is not None:
                costs[height] = cost + left_out
    return LeafCurve(shape, costs, dict.fromkeys(costs, (style, ())))


def _is_long(report: Report, columns: int, bench: Workbench) -> bool:
    """Whether a report is plainly no brief: told by its characters, so that it needn't be set to be known for one."""
    return sum(map(len, report.body)) > 1.3 * LONGEST_BRIEF * bench.grid.preset.measure * columns / (columns - 1)


def _upright_cost(report: Report, shape: Slot, bench: Workbench) -> float | None:
    """What a boxed brief costs at its height; None where it finds no room."""
    geometry = slot_geometry(shape, report, bench.grid, bench.composer)
    needed = _needed(with_closing_bylines(report), geometry.area, bench)
    short = geometry.area.columns * geometry.area.lines - needed
    if needed > LONGEST_BRIEF or short < 0 or not geometry.copy.fits:
        return None
    # Columns end level in a box: what counts is the white under all of them.
    rows = geometry.area.lines - -(-needed // geometry.area.columns)
    cost = 1.5 * rows + abs(short - rows * geometry.area.columns) * 0.2
    cost += MANY_VERTICAL * max(len(geometry.copy.paragraphs) - VERTICAL_LINES, 0)
    return cost + SMALL_VERTICAL * max(WELL_READ - geometry.copy.main, 0)


def _curve(report: Report, columns: int, leaf: Leaf, bench: Workbench) -> LeafCurve:
    shape, area, bodies = _body(report, columns, leaf, bench)
    broad = BROAD * max(columns / bench.grid.preset.columns - BREADTH[min(leaf.rank, 2)], 0)
    padding = 2 * PADDING_LINES if leaf.boxed else 0
    costs: dict[int, float] = {}
    ways = {}
    for head in _cheapest_heads(report, area.across(area.columns) / TWIPS_PER_PT, broad, leaf, bench):
        for lines, (cost, strip) in bodies.items():
            height = lines + head.lines + padding
            if SMALLEST <= height <= area.lines + padding and cost + head.cost < costs.get(height, INFINITE):
                costs[height] = cost + head.cost
                ways[height] = head.style, strip.boxes
    return LeafCurve(shape, costs, ways)


def _body(report: Report, columns: int, leaf: Leaf, bench: Workbench) -> tuple[Slot, TextArea, Mapping[int, tuple[float, Strip]]]:
    """What doesn't hang on the headline, which a tight page sets otherwise."""
    aspects = tuple(bench.aspects.get(picture, 0) for picture in report.pictures)
    key = ("body", report, columns, leaf.picture, leaf.boxed, leaf.wide, leaf.rank == 0, bench.grid, aspects)
    return bench.composer.remember(key, lambda: _made_body(report, columns, leaf, bench))


def _made_body(report: Report, columns: int, leaf: Leaf, bench: Workbench) -> tuple[Slot, TextArea, Mapping[int, tuple[float, Strip]]]:
    text_columns = max(columns - (2 if columns > 3 else 1), 1) if leaf.wide and columns > 1 else 0
    shape = Slot(report.slug, 0, Lines(0), columns, bench.grid.preset.lines, text_columns=text_columns, boxed=leaf.boxed)
    area = slot_geometry(shape, report, bench.grid, bench.composer).area
    cell_cost = bench.cell_cost * columns / area.columns
    return shape, area, _bodies(area, _needed(report, area, bench), strips(report, area, leaf, bench), cell_cost)


def _needed(report: Report, area: TextArea, bench: Workbench) -> int:
    measure = area.measure / TWIPS_PER_PT
    paragraphs = story_paragraphs(report, bench.grid.preset, measure, bench.composer)
    return sum(len(bench.composer.lines(paragraph, measure)) for paragraph in paragraphs)


def _bodies(area: TextArea, needed: int, found: Iterable[Strip], cell_cost: float) -> dict[int, tuple[float, Strip]]:
    """By each height of text and pictures together what it costs, and the pictures."""
    best: dict[int, tuple[float, Strip]] = {}
    shaped = WELL_SHAPED * area.columns
    for strip in found:
        least = max(-(-(needed + sum([wide * high for wide, high in strip.blocks])) // area.columns), strip.block - CLEARANCE, 1)
        for lines in range(least, min(area.lines, least + SLACK if strip.boxes else area.lines) + 1):
            short = _room(area.columns, lines, strip) - needed
            if short < 0:
                continue
            white = max(white_cost(short), short * cell_cost)
            if white > UNTHINKABLE:
                break
            cost = strip.cost + white + (FLAT * (shaped - lines) if lines < shaped else 0.0)
            if lines not in best or cost < best[lines][0]:
                best[lines] = cost, strip
    return best


def white_cost(short: int) -> float:
    """What empty lines at a text's end cost."""
    return WHITE[short] if short < len(WHITE) else WHITE[-1] + STEEP * (short - len(WHITE) + 1)


def _room(columns: int, lines: int, strip: Strip) -> int:
    beside = (columns - strip.columns) * lines if lines >= SHORTEST_LEG else 0
    return beside + sum(wide * (lines - high) for wide, high in strip.blocks if lines - high >= SHORTEST_LEG)


def _cheapest_heads(report: Report, width: float, broad: float, leaf: Leaf, bench: Workbench) -> Iterable[_Head]:
    """One headline for each height that it may have."""
    cheapest: dict[int, _Head] = {}
    for head in _heads(report, width, broad, leaf, bench):
        if head.lines not in cheapest or head.cost < cheapest[head.lines].cost:
            cheapest[head.lines] = head
    return cheapest.values()


def _heads(report: Report, width: float, broad: float, leaf: Leaf, bench: Workbench) -> Iterator[_Head]:
    leading, own = bench.grid.preset.leading, compose_headline(report, HeadlineStyle(), width, bench.composer)
    if not own.paragraphs:
        yield _Head(HeadlineStyle(), 0, broad)
        return
    width_cost = bench.cell_cost * width / (bench.grid.measure / TWIPS_PER_PT)
    for style, cost in _styles(own, width, leaf, bench):
        copy = compose_headline(report, style, width, bench.composer)
        yield from _roomier(style, copy.lines(leading), cost + broad, width_cost)


def _styles(own: HeadlineCopy, width: float, leaf: Leaf, bench: Workbench) -> Iterator[tuple[HeadlineStyle, float]]:
    """The headline's own sizes; smaller and larger ones, and what they cost."""
    yield HeadlineStyle(), 0.0
    for by in (1, 2):
        yield HeadlineStyle(main=step(own.main, -by)), SMALLER_MAIN[by]
    for by in TIGHT_STEPS if bench.tight else ():
        yield HeadlineStyle(main=step(own.main, -by)), SMALLER * by
    most = step(span_of(width).most, 0 if leaf.rank else 1)
    for by in (1, 2):
        larger = step(own.main, by)
        if own.main < larger <= most:
            yield HeadlineStyle(main=larger), LARGER_MAIN * by
    second = {p.style.name: step(p.style.size, 1) for p in own.paragraphs if p.style.name in ("引题", "副题")}
    if second:
        yield HeadlineStyle(kicker=second.get("引题", Pt(0)), deck=second.get("副题", Pt(0))), LARGER_SECOND


def _roomier(style: HeadlineStyle, lines: int, cost: float, line_cost: float) -> Iterator[_Head]:
    """A headline in the lines that it needs, in one more, and in two, of which one is empty room."""
    yield _Head(style, lines, cost)
    for more, white in ((1, HEAD_WHITE), (2, 2 * HEAD_WHITE + line_cost)):
        yield _Head(replace(style, lines=Lines(lines + more)), lines + more, cost + white)
