"""Fit: paragraphs set into a measure, counted against the lines that there are (溢文, 缺行)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.copyfit.breaking import BrokenLine, break_lines, measure_text
from workstation.copyfit.justify import place_characters
from workstation.planning.set_page import Fit, SetParagraph
from workstation.units import Lines, Pt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.copyfit.face import Face
    from workstation.copyfit.fonts import FontCase


@dataclass(frozen=True, slots=True)
class FittedLine:
    """A set line of a paragraph. `x` and `xs` in pt: the line's place from the column's left edge, its characters' from the line's."""

    paragraph: int
    start: int
    end: int
    x: Pt
    xs: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Fitted:
    """Every line of a text in order, overset ones too, and how they fit."""

    lines: tuple[FittedLine, ...]
    fit: Fit


def fit_paragraphs(paragraphs: Sequence[SetParagraph], *, width: Pt, lines: Lines, fonts: FontCase) -> Fitted:
    """Set paragraphs `width` wide and count them against `lines`, all columns of the text together."""
    fitted = tuple(line for index, paragraph in enumerate(paragraphs) for line in _fitted(index, paragraph, width, fonts))
    return Fitted(fitted, _count(fitted, [paragraph.text for paragraph in paragraphs], lines))


def break_paragraph(paragraph: SetParagraph, *, width: Pt, fonts: FontCase, keep: Sequence[tuple[int, int]] = ()) -> tuple[BrokenLine, ...]:
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
    )


def forced_breaks(paragraph: SetParagraph, *, width: Pt, fonts: FontCase, keep: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    """Offsets for `SetParagraph.breaks`, so that none of the `keep` ranges (names) is split at this width."""
    return tuple(line.end for line in break_paragraph(paragraph, width=width, fonts=fonts, keep=keep) if line.forced)


def _runs(paragraph: SetParagraph, fonts: FontCase) -> list[tuple[int, int, Face]]:
    return [(run.start, run.end, fonts.face(run.role, bold=paragraph.style.bold)) for run in paragraph.runs]


def _fitted(index: int, paragraph: SetParagraph, width: Pt, fonts: FontCase) -> Iterator[FittedLine]:
    style = paragraph.style
    grid = measure_text(paragraph.text, face=fonts.face(style.role, bold=style.bold), size=style.size, runs=_runs(paragraph, fonts))
    for line in break_paragraph(paragraph, width=width, fonts=fonts):
        indent = style.indent if line.start == 0 else Pt(0)
        last = line.end == len(paragraph.text)
        places = place_characters(grid, line, room=(width - indent) / style.size, align=style.align, last=last)
        yield FittedLine(index, line.start, line.end, indent, tuple(place * style.size for place in places))


def _count(fitted: Sequence[FittedLine], texts: Sequence[str], lines: Lines) -> Fit:
    """Blanks are no characters to an editor who has to cut some."""
    over = fitted[lines:]
    if not over:
        return Fit(lines=Lines(len(fitted)), short_lines=Lines(lines - len(fitted)))
    characters = sum(len("".join(texts[line.paragraph][line.start : line.end].split())) for line in over)
    return Fit(
        lines=Lines(len(fitted)),
        overset_lines=Lines(len(over)),
        overset_characters=characters,
        overset_from=(over[0].paragraph, over[0].start),
    )
