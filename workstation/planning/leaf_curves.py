"""One report's cost curve: by its real lines, with smaller or larger headlines, with and without its picture, boxed or not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.page import HeadlineStyle, Slot
from workstation.planning.columns import SHORTEST_LEG
from workstation.planning.copy import story_paragraphs, with_closing_bylines
from workstation.planning.curves import Curve, Set
from workstation.planning.grid import TWIPS_PER_PT
from workstation.planning.headline_sizes import span_of, step
from workstation.planning.headlines import compose_headline
from workstation.planning.picture_strips import NO_PICTURE, Strip, pictures_of, strips
from workstation.planning.pictures import CLEARANCE
from workstation.planning.plan import SMALLEST
from workstation.planning.slot_geometry import PADDING_LINES, slot_geometry
from workstation.units import Lines, Pt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.planning.columns import TextArea
    from workstation.planning.patterns import Leaf
    from workstation.planning.workbench import Workbench
    from workstation.report import Report

WHITE = (0.0, 0.4, 1.0, 2.2, 4.0, 7.0)
"""Cost of 0–5 empty lines at a text's end; each further line costs as much as the last step."""
STEEP = 3.0
LONGEST_BRIEF = 60
"""Lines of a report that may stand in a box with an upright headline."""
TALLEST_BRIEF = 20
SLACK = 6
"""Heights beyond the least that each setting is tried at."""
FLAT, WELL_SHAPED = 0.7, 2
"""Cost of each line that a text is flatter than so many lines a column."""
BROAD = 10.0
BREADTH = (1.0, 0.8, 0.6)
"""Share of the page's width that is becoming for the lead, the second and lighter reports; broader ones cost."""
MANY_VERTICAL, VERTICAL_LINES = 2.0, 3
"""Cost of each upright headline line beyond three, kicker and deck counted."""
TIGHT_STEPS, SMALLER = (3, 4, 5), 3.0
"""Steps down the ladder on a tight page, and what each costs."""
SMALL_VERTICAL, WELL_READ = 1.2, 17
"""Cost of each point that an upright main headline is smaller than can be read well."""


@dataclass(frozen=True, slots=True)
class _Head:
    style: HeadlineStyle
    lines: int
    cost: float


_Entry = tuple[float, _Head, Strip, int]
"""Cost, headline and pictures of a height, and the lines that the text leaves empty."""


def leaf_curve(report: Report, columns: int, leaf: Leaf, bench: Workbench) -> Curve:
    """What each height costs for a report over so many columns, in the manner that a pattern's leaf asks for."""
    return bench.composer.remember(
        ("curve", report, columns, replace(leaf, rank=min(leaf.rank, 2)), bench.grid, bench.tight, tuple(sorted(bench.aspects.items()))),
        lambda: _upright_curve(report, columns, bench) if leaf.vertical else _curve(report, columns, leaf, bench),
    )


def _upright_curve(report: Report, columns: int, bench: Workbench) -> Curve:
    curve: Curve = {}
    if columns < 3 or not report.headlines.main:
        return curve
    for height in range(6, TALLEST_BRIEF):
        shape = Slot(report.slug, 0, Lines(0), columns, Lines(height), HeadlineStyle(vertical=True), boxed=True)
        geometry = slot_geometry(shape, report, bench.grid, bench.composer)
        needed = _needed(with_closing_bylines(report), geometry.area, bench)
        short = geometry.area.columns * geometry.area.lines - needed
        if needed > LONGEST_BRIEF or short < 0 or not geometry.copy.fits:
            continue
        # Columns end level in a box: what counts is the white under all of them.
        rows = geometry.area.lines - -(-needed // geometry.area.columns)
        cost = 1.5 * rows + abs(short - rows * geometry.area.columns) * 0.2
        cost += MANY_VERTICAL * max(len(geometry.copy.paragraphs) - VERTICAL_LINES, 0)
        cost += NO_PICTURE * len(pictures_of(report))
        cost += SMALL_VERTICAL * max(WELL_READ - geometry.copy.main, 0)
        curve[height] = Set(cost, shape, short)
    return curve


def _curve(report: Report, columns: int, leaf: Leaf, bench: Workbench) -> Curve:
    text_columns = max(columns - (2 if columns > 3 else 1), 1) if leaf.wide and columns > 1 else 0
    preset = bench.grid.preset
    shape = Slot(report.slug, 0, Lines(0), columns, preset.lines, text_columns=text_columns, boxed=leaf.boxed)
    area = slot_geometry(shape, report, bench.grid, bench.composer).area
    needed = _needed(report, area, bench)
    best: dict[int, _Entry] = {}
    found = list(strips(report, area, leaf, bench))
    broad = BROAD * max(columns / preset.columns - BREADTH[min(leaf.rank, 2)], 0)
    for number, head in enumerate(_heads(report, area.across(area.columns) / TWIPS_PER_PT, broad, bench)):
        for strip in found:
            slack = SLACK if number or strip.boxes else area.lines
            _enter(best, leaf.boxed, area, needed, head, strip, slack)
    return {
        height: Set(cost, replace(shape, headline=head.style, pictures=strip.boxes), short)
        for height, (cost, head, strip, short) in best.items()
    }


def _needed(report: Report, area: TextArea, bench: Workbench) -> int:
    measure = area.measure / TWIPS_PER_PT
    paragraphs = story_paragraphs(report, bench.grid.preset, measure, bench.composer)
    return sum(len(bench.composer.lines(paragraph, measure)) for paragraph in paragraphs)


def _enter(best: dict[int, _Entry], boxed: bool, area: TextArea, needed: int, head: _Head, strip: Strip, slack: int) -> None:
    padding = 2 * PADDING_LINES if boxed else 0
    least = max(-(-(needed + sum(wide * high for wide, high in strip.blocks)) // area.columns), strip.block - CLEARANCE, 1)
    most = area.lines - head.lines
    shaped, given = WELL_SHAPED * area.columns, head.cost + strip.cost
    for lines in range(least, min(most, least + slack) + 1):
        short = _room(area.columns, lines, strip) - needed
        height = lines + head.lines + padding
        if short < 0 or height < SMALLEST:
            continue
        cost = given + white_cost(short) + (FLAT * (shaped - lines) if lines < shaped else 0.0)
        if height not in best or cost < best[height][0]:
            best[height] = cost, head, strip, short


def white_cost(short: int) -> float:
    """What empty lines at a text's end cost."""
    return WHITE[short] if short < len(WHITE) else WHITE[-1] + STEEP * (short - len(WHITE) + 1)


def _room(columns: int, lines: int, strip: Strip) -> int:
    beside = (columns - strip.columns) * lines if lines >= SHORTEST_LEG else 0
    return beside + sum(wide * (lines - high) for wide, high in strip.blocks if lines - high >= SHORTEST_LEG)


def _heads(report: Report, width: float, broad: float, bench: Workbench) -> Iterator[_Head]:
    leading, own = bench.grid.preset.leading, compose_headline(report, HeadlineStyle(), width, bench.composer)
    if not own.paragraphs:
        yield _Head(HeadlineStyle(), 0, broad)
        return
    sizes = [(Pt(0), 0.0), (step(own.main, -1), 2.0), (step(own.main, -2), 5.0)]
    if bench.tight:
        sizes += [(step(own.main, -by), SMALLER * by) for by in TIGHT_STEPS]
    larger = min(span_of(width).most, step(own.main, 2))
    if larger > own.main:
        sizes.append((larger, 1.5))
    for size, cost in sizes:
        style = HeadlineStyle(main=size)
        lines = compose_headline(report, style, width, bench.composer).lines(leading)
        yield _Head(style, lines, cost + broad)
        for more in (1, 2):
            yield _Head(replace(style, lines=Lines(lines + more)), lines + more, cost + broad + 0.5 * more)
