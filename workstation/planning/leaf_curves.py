"""One report's cost curve: by its real lines, with smaller or larger headlines, with and without its picture, boxed or not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.page import HeadlineStyle, Slot
from workstation.planning.columns import SHORTEST_LEG
from workstation.planning.copy import with_closing_bylines
from workstation.planning.grid import TWIPS_PER_PT
from workstation.planning.headline_sizes import span_of, step
from workstation.planning.headlines import compose_headline
from workstation.planning.leg_faults import TextLines, legs_under, text_lines
from workstation.planning.page_faults import lump_cost
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

LONGEST_BRIEF = 60
"""Lines of a report that may stand in a box with an upright headline."""
TALLEST_BRIEF = 20
INFINITE, UNTHINKABLE = float("inf"), 30.0
"""White under a text that costs more is never tried."""
SLACK = 6
"""Heights beyond the least that each setting is tried at."""
FLAT, WELL_SHAPED, TOO_FLAT = 0.35, 2, 2.0
"""Cost of each line that a text is flatter than so many lines a column; of one with fewer lines than columns."""
BROKEN_FROM, BROKEN, RISING = 3, 1.5, 1.5
"""Columns from which a text may be set in one column fewer, or its headline leave one free; what either costs."""
BROAD = 6.0
BREADTH = (1.0, 0.8, 0.6)
"""Share of the page's width that is becoming for the lead, the second and lighter reports; broader ones cost."""
MANY_VERTICAL, VERTICAL_LINES = 2.0, 3
"""Cost of each upright headline line beyond three, kicker and deck counted."""
SMALLER_MAIN, LARGER_MAIN, LARGER_SECOND = (0.0, 1.0, 2.5), 0.5, 0.3
"""Cost of main headlines some steps down, of each step up, and of kicker and deck a step up."""
HEAD_WHITE = 0.2
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


Way = tuple[Slot, HeadlineStyle, "tuple[PictureBox, ...]"]
"""A slot's form, its headline and its pictures."""


class LeafCurve:
    """A report's curve: by each height the form, headline and pictures that it takes there."""

    def __init__(self) -> None:
        self.costs: dict[int, float] = {}
        self._ways: dict[int, Way] = {}

    def add(self, height: int, cost: float, way: Way) -> None:
        """Take a way in, where none is cheaper."""
        if cost < self.costs.get(height, INFINITE):
            self.costs[height] = cost
            self._ways[height] = way

    def slots(self, height: int, column: int, line: int) -> Iterator[Slot]:
        """The one slot, at its place."""
        shape, style, boxes = self._ways[height]
        yield replace(shape, column=column, line=Lines(line), lines=Lines(height), headline=style, pictures=boxes)


def leaf_curve(report: Report, columns: int, leaf: Leaf, bench: Workbench) -> LeafCurve:
    """What each height costs for a report over so many columns, in the manner that a pattern's leaf asks for."""
    return bench.composer.remember(
        ("curve", *_key(report, bench), columns, replace(leaf, rank=min(leaf.rank, 2)), bench.tight),
        lambda: _upright_curve(report, columns, bench) if leaf.vertical else _curve(report, columns, leaf, bench),
    )


def _key(report: Report, bench: Workbench) -> tuple[object, ...]:
    """What a report's lines and pictures hang on."""
    return report, bench.blocks.get(report.slug), bench.grid, tuple(bench.aspects.get(picture, 0) for picture in report.pictures)


def _upright_curve(report: Report, columns: int, bench: Workbench) -> LeafCurve:
    style, made = HeadlineStyle(vertical=True), LeafCurve()
    shape = Slot(report.slug, 0, Lines(0), columns, SMALLEST, style, boxed=True)
    if columns < 3 or not report.headlines.main or _is_long(report, columns, bench):
        return made
    left_out = NO_PICTURE * len(pictures_of(report))
    for height in range(6, TALLEST_BRIEF):
        cost = _upright_cost(report, replace(shape, lines=Lines(height)), bench)
        if cost is not None:
            made.add(height, cost + left_out, (shape, style, ()))
    return made


def _is_long(report: Report, columns: int, bench: Workbench) -> bool:
    """Whether a report is plainly no brief: told by its characters, so that it needn't be set to be known for one."""
    return sum(map(len, report.body)) > 1.3 * LONGEST_BRIEF * bench.grid.preset.measure * columns / (columns - 1)


def _upright_cost(report: Report, shape: Slot, bench: Workbench) -> float | None:
    """What a boxed brief costs at its height; None where it finds no room."""
    geometry = slot_geometry(shape, report, bench.grid, bench.composer)
    needed = _text(with_closing_bylines(report), geometry.area, bench).count
    short = geometry.area.columns * geometry.area.lines - needed
    if needed > LONGEST_BRIEF or short < 0 or not geometry.copy.fits:
        return None
    # Columns end level in a box: what counts is the white under all of them.
    rows = geometry.area.lines - -(-needed // geometry.area.columns)
    cost = max(1.5 * rows + abs(short - rows * geometry.area.columns) * 0.2, short * bench.cell_cost)
    cost += MANY_VERTICAL * max(len(geometry.copy.paragraphs) - VERTICAL_LINES, 0)
    return cost + SMALL_VERTICAL * max(WELL_READ - geometry.copy.main, 0)


def _curve(report: Report, columns: int, leaf: Leaf, bench: Workbench) -> LeafCurve:
    made = LeafCurve()
    broad = BROAD * max(columns / bench.grid.preset.columns - BREADTH[min(leaf.rank, 2)], 0)
    _add_forms(made, report, columns, leaf, bench, broad)
    if columns >= BROKEN_FROM and not (leaf.boxed or leaf.wide or report.pictures or report.captions):
        _add_forms(made, report, columns, replace(leaf, broken=True), bench, broad + BROKEN)
        _add_beside(made, report, columns, leaf, bench, broad + RISING)
    return made


def _add_forms(made: LeafCurve, report: Report, columns: int, leaf: Leaf, bench: Workbench, broad: float) -> None:
    """The report under a headline over its whole width."""
    shape, area, bodies = _body(report, columns, leaf, bench)
    padding, costs = 2 * PADDING_LINES if leaf.boxed else 0, made.costs
    for head in _cheapest_heads(report, area.across(area.columns) / TWIPS_PER_PT, leaf, bench):
        above, own = head.lines + padding, head.cost + broad
        for lines, (cost, strip) in bodies.items():
            height = lines + above
            if SMALLEST <= height <= area.lines + padding and cost + own < costs.get(height, INFINITE):
                made.add(height, cost + own, (shape, head.style, strip.boxes))


def _add_beside(made: LeafCurve, report: Report, columns: int, leaf: Leaf, bench: Workbench, cost: float) -> None:
    """The report under a headline that leaves its last column free (串题): its text rises there to the top."""
    shape, area, _ = _body(report, columns, leaf, bench)
    under, text = columns - 1, _text(report, area, bench)
    needed = text.count
    for head in _cheapest_heads(report, area.across(under) / TWIPS_PER_PT, leaf, bench):
        least = -(-(needed + head.lines * under) // columns)
        for height in range(max(least, head.lines + WELL_SHAPED), min(least + SLACK, area.lines) + 1):
            short = columns * height - head.lines * under - needed
            white = white_cost(short, bench.cell_cost)
            flat = flat_cost(height - head.lines, columns) + text.cost([*[height - head.lines] * under, height])
            if head.lines:
                made.add(height, cost + head.cost + white + flat, (shape, replace(head.style, columns=under), ()))


def _body(report: Report, columns: int, leaf: Leaf, bench: Workbench) -> tuple[Slot, TextArea, Mapping[int, tuple[float, Strip]]]:
    """What doesn't hang on the headline, which a tight page sets otherwise."""
    key = ("body", *_key(report, bench), columns, leaf.picture, leaf.boxed, leaf.wide, leaf.broken, leaf.rank == 0)
    return bench.composer.remember(key, lambda: _made_body(report, columns, leaf, bench))


def _made_body(report: Report, columns: int, leaf: Leaf, bench: Workbench) -> tuple[Slot, TextArea, Mapping[int, tuple[float, Strip]]]:
    fewer = 1 if leaf.broken or columns <= 3 else 2
    text_columns = max(columns - fewer, 1) if (leaf.wide or leaf.broken) and columns > 1 else 0
    shape = Slot(report.slug, 0, Lines(0), columns, bench.grid.preset.lines, text_columns=text_columns, boxed=leaf.boxed)
    block = bench.blocks.get(report.slug)
    shape = replace(shape, briefs=block.briefs, block_head=block.head) if block else shape
    area = slot_geometry(shape, report, bench.grid, bench.composer).area
    cell_cost = bench.cell_cost * columns / area.columns
    return shape, area, _bodies(area, _text(report, area, bench), strips(report, area, leaf, bench), cell_cost)


def _text(report: Report, area: TextArea, bench: Workbench) -> TextLines:
    return text_lines(report, area.measure / TWIPS_PER_PT, bench)


def _bodies(area: TextArea, text: TextLines, found: Iterable[Strip], cell_cost: float) -> dict[int, tuple[float, Strip]]:
    """By each height of text and pictures together what it costs, and the pictures."""
    best: dict[int, tuple[float, Strip]] = {}
    needed = text.count
    for strip in found:
        least = max(-(-(needed + sum([wide * high for wide, high in strip.blocks])) // area.columns), strip.block - CLEARANCE, 1)
        for lines in range(least, min(area.lines, least + SLACK if strip.boxes else area.lines) + 1):
            short = _room(area.columns, lines, strip) - needed
            if short < 0:
                continue
            white = white_cost(short, cell_cost)
            if white > UNTHINKABLE:
                break
            cost = strip.cost + white + flat_cost(lines, area.columns)
            known = best[lines][0] if lines in best else INFINITE
            if cost < known and (whole := cost + _legs_cost(text, area.columns, lines, strip)) < known:
                best[lines] = whole, strip
    return best


def white_cost(short: int, cell_cost: float) -> float:
    """What empty lines at a text's end cost: as much as the goodness will take off for them, so that the search and it agree."""
    return short * cell_cost + lump_cost(short)


def flat_cost(lines: int, columns: int) -> float:
    """What it costs that a text lies flat over its columns."""
    return FLAT * max(WELL_SHAPED * columns - lines, 0) + (TOO_FLAT if columns > 2 and lines < columns else 0.0)


def _legs_cost(text: TextLines, columns: int, lines: int, strip: Strip) -> float:
    if not strip.boxes:
        return text.level_cost(columns, lines)
    return text.cost(legs_under(columns, lines, [(box.column, *block) for box, block in zip(strip.boxes, strip.blocks, strict=True)]))


def _room(columns: int, lines: int, strip: Strip) -> int:
    beside = (columns - strip.columns) * lines if lines >= SHORTEST_LEG else 0
    return beside + sum(wide * (lines - high) for wide, high in strip.blocks if lines - high >= SHORTEST_LEG)


def _cheapest_heads(report: Report, width: float, leaf: Leaf, bench: Workbench) -> tuple[_Head, ...]:
    """One headline for each height that it may have."""
    key = ("heads", report.headlines, report.standing_head, report.attribution_lines, report.body, width, leaf.rank == 0, bench.tight)
    return bench.composer.remember((*key, bench.grid), lambda: _made_heads(report, width, leaf, bench))


def _made_heads(report: Report, width: float, leaf: Leaf, bench: Workbench) -> tuple[_Head, ...]:
    cheapest: dict[int, tuple[float, HeadlineStyle, int]] = {}
    for style, lines, cost, kept in _heads(report, width, leaf, bench):
        if lines not in cheapest or cost < cheapest[lines][0]:
            cheapest[lines] = cost, style, kept
    return tuple(_Head(replace(style, lines=Lines(kept)), lines, cost) for lines, (cost, style, kept) in cheapest.items())


def _heads(report: Report, width: float, leaf: Leaf, bench: Workbench) -> Iterator[tuple[HeadlineStyle, int, float, int]]:
    """Style, lines, cost, and the lines that are kept for it where they are more than it needs: one more, and two, of which one is
    empty room."""
    leading, own = bench.grid.preset.leading, compose_headline(report, HeadlineStyle(), width, bench.composer)
    if not own.paragraphs:
        yield HeadlineStyle(), 0, 0.0, 0
        return
    line_cost = bench.cell_cost * width / (bench.grid.measure / TWIPS_PER_PT)
    for style, cost in _styles(own, width, leaf, bench):
        lines = compose_headline(report, style, width, bench.composer).lines(leading)
        yield style, lines, cost, 0
        yield style, lines + 1, cost + HEAD_WHITE, lines + 1
        yield style, lines + 2, cost + 2 * HEAD_WHITE + line_cost, lines + 2


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
