"""One report's cost curve: by its real lines, with smaller or larger headlines, with and without its picture, boxed or not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import log2
from typing import TYPE_CHECKING

from workstation.page import HeadlineStyle, PictureBox, Slot
from workstation.planning.columns import SHORTEST_LEG
from workstation.planning.copy import story_paragraphs
from workstation.planning.curves import Curve, Set
from workstation.planning.grid import TWIPS_PER_PT
from workstation.planning.headline_sizes import span_of, step
from workstation.planning.headlines import compose_headline
from workstation.planning.pictures import CLEARANCE, caption_lines
from workstation.planning.plan import SMALLEST
from workstation.planning.slot_geometry import PADDING_LINES, slot_geometry
from workstation.units import Lines, Pt

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from workstation.planning.columns import TextArea
    from workstation.planning.composing import Composer
    from workstation.planning.grid import Grid
    from workstation.planning.patterns import Leaf
    from workstation.report import Report

WHITE = (0.0, 0.4, 1.0, 2.2, 4.0, 7.0)
"""Cost of 0–5 empty lines at a text's end; each further line costs as much as the last step."""
STEEP = 3.0
NO_PICTURE = 14.0
"""Cost of leaving a report's own picture out."""
FREE_PLACE, EXPECTED_PLACE = 22.0, 1.0
"""Cost of keeping a place free for a picture that isn't there yet; less where the attribution or a caption speaks of one."""
LONGEST_BRIEF = 60
"""Lines of a report that may stand in a box with an upright headline."""
TALLEST_BRIEF = 20
SLACK = 6
"""Heights beyond the least that each setting is tried at."""
USUAL_ASPECT = 1.5
CROP = 14.0
"""Cost of a picture twice as high or low as it is."""
OFF_CENTRE, NARROW = 1.0, 3.0
LEAST_PICTURE = 6
"""Lines."""
FLAT, WELL_SHAPED = 0.7, 2
"""Cost of each line that a text is flatter than so many lines a column."""
BROAD = 10.0
BREADTH = (1.0, 0.8, 0.6)
"""Share of the page's width that is becoming for the lead, the second and lighter reports; broader ones cost."""
MANY_VERTICAL, VERTICAL_LINES = 2.0, 3
"""Cost of each upright headline line beyond three, kicker and deck counted."""
SMALL_VERTICAL, WELL_READ = 1.2, 17
"""Cost of each point that an upright main headline is smaller than can be read well."""
_PHOTO = ("摄", "图")


@dataclass(frozen=True, slots=True)
class Desk:
    """What make-up knows besides the reports: grid, copyfit, pictures' proportions (width by height)."""

    grid: Grid
    composer: Composer
    aspects: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class _Picture:
    box: PictureBox | None
    cost: float
    columns: int = 0
    block: int = 0
    """Lines of box, caption and the white under it."""


@dataclass(frozen=True, slots=True)
class _Head:
    style: HeadlineStyle
    lines: int
    cost: float


def leaf_curve(report: Report, columns: int, leaf: Leaf, desk: Desk) -> Curve:
    """What each height costs for a report over so many columns, in the manner that a pattern's leaf asks for."""
    return desk.composer.remember(
        ("curve", report, columns, replace(leaf, rank=min(leaf.rank, 2)), desk.grid, tuple(sorted(desk.aspects.items()))),
        lambda: _upright_curve(report, columns, desk) if leaf.vertical else _curve(report, columns, leaf, desk),
    )


def _upright_curve(report: Report, columns: int, desk: Desk) -> Curve:
    curve: Curve = {}
    if columns < 3 or not report.headlines.main:
        return curve
    for height in range(6, TALLEST_BRIEF):
        shape = Slot(report.slug, 0, Lines(0), columns, Lines(height), HeadlineStyle(vertical=True), boxed=True)
        geometry = slot_geometry(shape, report, desk.grid, desk.composer)
        needed = _needed(report, geometry.area, desk)
        short = geometry.area.columns * geometry.area.lines - needed
        if needed > LONGEST_BRIEF or short < 0 or not geometry.copy.fits:
            continue
        # Columns end level in a box: what counts is the white under all of them.
        rows = geometry.area.lines - -(-needed // geometry.area.columns)
        cost = 1.5 * rows + abs(short - rows * geometry.area.columns) * 0.2
        cost += MANY_VERTICAL * max(len(geometry.copy.paragraphs) - VERTICAL_LINES, 0)
        cost += SMALL_VERTICAL * max(WELL_READ - geometry.copy.main, 0)
        curve[height] = Set(cost, shape, short)
    return curve


def _curve(report: Report, columns: int, leaf: Leaf, desk: Desk) -> Curve:
    text_columns = max(columns - (2 if columns > 3 else 1), 1) if leaf.wide and columns > 1 else 0
    preset = desk.grid.preset
    shape = Slot(report.slug, 0, Lines(0), columns, preset.lines, text_columns=text_columns, boxed=leaf.boxed)
    area = slot_geometry(shape, report, desk.grid, desk.composer).area
    needed = _needed(report, area, desk)
    curve: Curve = {}
    pictures = list(_pictures(report, area, leaf, desk))
    broad = BROAD * max(columns / preset.columns - BREADTH[min(leaf.rank, 2)], 0)
    for head in _heads(report, area.across(area.columns) / TWIPS_PER_PT, broad, desk):
        for picture in pictures:
            _enter(curve, replace(shape, headline=head.style), area, needed, head, picture)
    return curve


def _needed(report: Report, area: TextArea, desk: Desk) -> int:
    measure = area.measure / TWIPS_PER_PT
    paragraphs = story_paragraphs(report, desk.grid.preset, measure, desk.composer)
    return sum(len(desk.composer.lines(paragraph, measure)) for paragraph in paragraphs)


def _enter(curve: Curve, shape: Slot, area: TextArea, needed: int, head: _Head, picture: _Picture) -> None:
    padding = 2 * PADDING_LINES if shape.boxed else 0
    least = max(-(-(needed + picture.columns * picture.block) // area.columns), picture.block - CLEARANCE, 1)
    most = area.lines - head.lines
    for lines in range(least, min(most, least + SLACK) + 1 if picture.box else most + 1):
        short = _room(area.columns, lines, picture) - needed
        height = lines + head.lines + padding
        if short < 0 or height < SMALLEST:
            continue
        flat = FLAT * max(WELL_SHAPED * area.columns - lines, 0)
        cost = head.cost + picture.cost + white_cost(short) + flat
        if height not in curve or cost < curve[height].cost:
            curve[height] = Set(cost, replace(shape, headline=head.style, pictures=(picture.box,) if picture.box else ()), short)


def white_cost(short: int) -> float:
    """What empty lines at a text's end cost."""
    return WHITE[short] if short < len(WHITE) else WHITE[-1] + STEEP * (short - len(WHITE) + 1)


def _room(columns: int, lines: int, picture: _Picture) -> int:
    below = lines - picture.block
    beside = (columns - picture.columns) * lines if lines >= SHORTEST_LEG else 0
    return beside + (picture.columns * below if below >= SHORTEST_LEG else 0)


def _heads(report: Report, width: float, broad: float, desk: Desk) -> Iterator[_Head]:
    leading, own = desk.grid.preset.leading, compose_headline(report, HeadlineStyle(), width, desk.composer)
    if not own.paragraphs:
        yield _Head(HeadlineStyle(), 0, broad)
        return
    sizes = [(Pt(0), 0.0), (step(own.main, -1), 2.0), (step(own.main, -2), 5.0)]
    larger = min(span_of(width).most, step(own.main, 2))
    if larger > own.main:
        sizes.append((larger, 1.5))
    for size, cost in sizes:
        style = HeadlineStyle(main=size)
        lines = compose_headline(report, style, width, desk.composer).lines(leading)
        yield _Head(style, lines, cost + broad)
        for more in (1, 2):
            yield _Head(replace(style, lines=Lines(lines + more)), lines + more, cost + broad + 0.5 * more)


def _pictures(report: Report, area: TextArea, leaf: Leaf, desk: Desk) -> Iterator[_Picture]:
    picture = report.pictures[0] if report.pictures else ""
    if any(text.strip() for text in report.body) or not picture:
        yield _Picture(None, NO_PICTURE if picture else 0.0)
    if picture or leaf.picture or leaf.rank == 0:
        place = EXPECTED_PLACE if expects_picture(report) else FREE_PLACE
        for columns in range(1, area.columns + 1):
            yield from _boxes(report, columns, area, 0.0 if picture else place, desk)


def _boxes(report: Report, columns: int, area: TextArea, cost: float, desk: Desk) -> Iterator[_Picture]:
    picture = report.pictures[0] if report.pictures else ""
    ideal = area.across(columns) / desk.aspects.get(picture, USUAL_ASPECT) / area.leading
    spare = area.columns - columns
    box = PictureBox(
        picture, spare if spare % 2 else spare // 2, Lines(0), columns, Lines(1), report.captions[0] if report.captions else ""
    )
    captioned = caption_lines(box, area, desk.grid.preset, desk.composer)
    cost += OFF_CENTRE * (spare % 2) + NARROW * max(0.45 - columns / area.columns, 0)
    for lines in range(max(round(ideal * 0.72), LEAST_PICTURE), round(ideal * 1.35) + 1):
        crop = (CROP if picture else CROP / 2) * abs(log2(lines / ideal))
        yield _Picture(replace(box, lines=Lines(lines)), cost + crop, columns, lines + captioned + CLEARANCE)


def expects_picture(report: Report) -> bool:
    """Whether a report without a picture speaks of one: by a caption or a photographer's credit."""
    return bool(report.captions) or any(word in line.text[-6:] for line in report.attribution_lines for word in _PHOTO)
