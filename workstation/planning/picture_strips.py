"""Pictures that make-up may give a report: up to three side by side over its text, or none. A caption without its picture keeps a place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import zip_longest
from math import log2
from typing import TYPE_CHECKING

from workstation.page import PictureBox
from workstation.planning.pictures import CLEARANCE, caption_lines
from workstation.units import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.planning.columns import TextArea
    from workstation.planning.patterns import Leaf
    from workstation.planning.workbench import Workbench
    from workstation.report import Report

NO_PICTURE = 24.0
"""Cost of leaving out a picture that the report has or speaks of."""
FREE_PLACE, EXPECTED_PLACE = 20.0, 3.0
"""Cost of keeping a place free for a picture that isn't there yet; less where caption or attribution speaks of one."""
CROP, CROP_AT_ALL, CROP_UNSEEN = 10.0, 2.0, 0.15
"""Cost of a picture twice as high or low as it is, beyond doublings of its shape that nobody notices; half of it for a place kept free."""
OFF_CENTRE, NARROW, UNEVEN, LED = 0.5, 3.0, 1.0, 3.0
LEAST_LINES, MOST_LINES, MOST_FREE_LINES = 6, 40, 30
"""Lines of a picture; a place kept free is never so large that it fills a page for want of text."""
FREE_BREADTH = 0.8
"""Share of the columns that a place kept free may take."""
MOST_BESIDE = 3
UNLIKE = 0.5
"""Doublings by which two pictures' shapes differ so much."""
STRETCHED = (0.9, 1.0, 1.1)
"""Shares of their own height that pictures are tried at beside a large one."""
USUAL_ASPECT = 1.5
_PHOTO = ("摄", "图")


@dataclass(frozen=True, slots=True)
class Strip:
    """Picture boxes side by side over so many columns in all; `block` counts the lines of boxes, captions and the white under them."""

    boxes: tuple[PictureBox, ...]
    cost: float
    columns: int = 0
    block: int = 0
    blocks: tuple[tuple[int, int], ...] = ()
    """Columns and lines of each box with its caption and white."""


Pair = tuple[str, str]
"""A picture's hash and its caption, either of them empty where it is missing."""


def pictures_of(report: Report) -> list[Pair]:
    """The pictures that a report has, or that its captions speak of."""
    return list(zip_longest(report.pictures, report.captions, fillvalue=""))


def strips(report: Report, area: TextArea, leaf: Leaf, bench: Workbench) -> Iterator[Strip]:
    """All strips that are worth trying, with the strip of no picture where the report can do without."""
    pairs = pictures_of(report)
    if any(text.strip() for text in report.body) or not pairs:
        yield Strip((), NO_PICTURE * len(pairs))
    if pairs:
        for count in range(1, min(len(pairs), MOST_BESIDE) + 1):
            yield from _strips(pairs[:count], area, NO_PICTURE * (len(pairs) - count), bench)
    elif leaf.picture or leaf.rank == 0:
        yield from _strips([("", "")], area, EXPECTED_PLACE if speaks_of_photo(report) else FREE_PLACE, bench)


def _strips(pairs: Sequence[Pair], area: TextArea, cost: float, bench: Workbench) -> Iterator[Strip]:
    for columns in range(1, area.columns // len(pairs) + 1):
        if area.columns > 2 and columns * len(pairs) > FREE_BREADTH * area.columns and not any(picture for picture, _ in pairs):
            return
        spare = area.columns - columns * len(pairs)
        first = spare if spare % 2 else spare // 2
        boxes = [PictureBox(p, first + at * columns, Lines(0), columns, Lines(1), c) for at, (p, c) in enumerate(pairs)]
        own = cost + OFF_CENTRE * (spare % 2) + NARROW * max(0.45 - columns * len(pairs) / area.columns, 0)
        yield from _heights(boxes, area, own, bench)
    if len(pairs) > 2 or (len(pairs) == 2 and _unlike(pairs, bench)):
        yield from _led(pairs, area, cost + LED, bench)


def _unlike(pairs: Sequence[Pair], bench: Workbench) -> bool:
    """Whether two pictures are of so different shapes that they don't look like a pair."""
    one, other = (bench.aspects.get(picture, USUAL_ASPECT) for picture, _ in pairs)
    return abs(log2(one / other)) > UNLIKE


def _led(pairs: Sequence[Pair], area: TextArea, cost: float, bench: Workbench) -> Iterator[Strip]:
    """The first picture large, the others a column each beside it."""
    for columns in range(2, area.columns - len(pairs) + 2):
        widths = [columns, *[1] * (len(pairs) - 1)]
        places = [(area.columns - sum(widths)) // 2 + sum(widths[:at]) for at in range(len(pairs))]
        boxes = [PictureBox(p, x, Lines(0), wide, Lines(1), c) for (p, c), x, wide in zip(pairs, places, widths, strict=True)]
        ideals = _ideals(boxes, area, bench)
        for share in STRETCHED:
            yield _uneven(boxes, area, [share * ideal for ideal in ideals], cost + len(pairs) * _crop_cost(abs(log2(share))), bench)


def _heights(boxes: Sequence[PictureBox], area: TextArea, cost: float, bench: Workbench) -> Iterator[Strip]:
    captioned = max(caption_lines(box, area, bench.grid.preset, bench.composer) for box in boxes)
    ideals = _ideals(boxes, area, bench)
    middle = sum(ideals) / len(ideals)
    most = MOST_LINES if any(box.picture for box in boxes) else MOST_FREE_LINES
    for lines in range(max(round(middle * 0.72), LEAST_LINES), min(round(middle * 1.35), most) + 1):
        crop = sum((1 if box.picture else 0.5) * _crop_cost(abs(log2(lines / ideal))) for box, ideal in zip(boxes, ideals, strict=True))
        sized = tuple(PictureBox(b.picture, b.column, b.line, b.columns, Lines(lines), b.caption) for b in boxes)
        blocks = tuple((b.columns, lines + captioned + CLEARANCE) for b in boxes)
        yield Strip(sized, cost + crop, sum(b.columns for b in boxes), lines + captioned + CLEARANCE, blocks)
    if len(boxes) > 1:
        yield _uneven(boxes, area, ideals, cost + UNEVEN, bench)


def _ideals(boxes: Sequence[PictureBox], area: TextArea, bench: Workbench) -> list[float]:
    """Lines at which each picture keeps its shape."""
    return [area.across(box.columns) / bench.aspects.get(box.picture, USUAL_ASPECT) / area.leading for box in boxes]


def _crop_cost(bent: float) -> float:
    return CROP * max(bent - CROP_UNSEEN, 0) + CROP_AT_ALL * bent


def _uneven(boxes: Sequence[PictureBox], area: TextArea, ideals: Sequence[float], cost: float, bench: Workbench) -> Strip:
    """Every picture in its own shape, level above and not below."""
    sized = tuple(replace(box, lines=Lines(min(max(round(ideal), 4), MOST_LINES))) for box, ideal in zip(boxes, ideals, strict=True))
    blocks = tuple((box.columns, box.lines + caption_lines(box, area, bench.grid.preset, bench.composer) + CLEARANCE) for box in sized)
    return Strip(sized, cost, sum(columns for columns, _ in blocks), max(lines for _, lines in blocks), blocks)


def speaks_of_photo(report: Report) -> bool:
    """Whether its byline names a photographer, so that a picture is to come."""
    return any(word in line.text[-6:] for line in report.attribution_lines for word in _PHOTO)
