"""Fit: paragraphs set into a measure, every character in its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.copyfit.breaking import BrokenLine, Grid, break_lines, measure_text
from workstation.copyfit.justify import place_characters
from workstation.units import Pt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.copyfit.face import Face
    from workstation.copyfit.fonts import FontCase
    from workstation.planning.set_page import SetParagraph


@dataclass(frozen=True, slots=True)
class FittedLine:
    """A set line of a paragraph. `x` and `xs` in pt: the line's place from the column's left edge, its characters' from the line's."""

    start: int
    end: int
    x: Pt
    xs: tuple[float, ...]


def fit_paragraph(paragraph: SetParagraph, *, width: Pt, fonts: FontCase, grid: Grid | None = None) -> tuple[FittedLine, ...]:
    """Every line of a paragraph set `width` wide; `planning.columns` counts them against the room that there is.

    `grid` is what `measure_paragraph` said of it, so that it isn't measured at every width.
    """
    return tuple(_fitted(paragraph, width, fonts, grid or measure_paragraph(paragraph, fonts)))


def measure_paragraph(paragraph: SetParagraph, fonts: FontCase) -> Grid:
    """The places of a paragraph's characters on an endless line; its width and forced breaks are no matter."""
    style = paragraph.style
    return measure_text(paragraph.text, face=fonts.face(style.role, bold=style.bold), size=style.size, runs=_runs(paragraph, fonts))


def break_paragraph(
    paragraph: SetParagraph, *, width: Pt, fonts: FontCase, keep: Sequence[tuple[int, int]] = (), grid: Grid | None = None
) -> tuple[BrokenLine, ...]:
    """The lines of one paragraph `width` wide. Where `keep` ranges force an end, the line says so: write it into `breaks`."""
    style = paragraph.style
    return break_lines(
        paragraph.text,
        measure=width / style.size,
        size=style.size,
        indent=style.indent / style.size,
        face=fonts.face(style.role, bold=style.bold),
        runs=_runs(paragraph, fonts),
        keep=keep,
        breaks=paragraph.breaks,
        eased=True,
        grid=grid,
    )


def forced_breaks(
    paragraph: SetParagraph, *, width: Pt, fonts: FontCase, keep: Sequence[tuple[int, int]], grid: Grid | None = None
) -> tuple[int, ...]:
    """Offsets for `SetParagraph.breaks`, so that none of the `keep` ranges (names) is split at this width."""
    return tuple(line.end for line in break_paragraph(paragraph, width=width, fonts=fonts, keep=keep, grid=grid) if line.forced)


def _runs(paragraph: SetParagraph, fonts: FontCase) -> list[tuple[int, int, Face]]:
    return [(run.start, run.end, fonts.face(run.role, bold=paragraph.style.bold or run.bold)) for run in paragraph.runs]


def _fitted(paragraph: SetParagraph, width: Pt, fonts: FontCase, grid: Grid) -> Iterator[FittedLine]:
    style = paragraph.style
    for line in break_paragraph(paragraph, width=width, fonts=fonts, grid=grid):
        indent = style.indent if line.start == 0 else Pt(0)
        last = line.end == len(paragraph.text)
        places = place_characters(grid, line, room=(width - indent) / style.size, align=style.align, last=last)
        yield FittedLine(line.start, line.end, indent, tuple(place * style.size for place in places))
