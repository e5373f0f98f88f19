"""Paragraphs into lines by copyfit, remembered: a page that is dragged about is set again in a few milliseconds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar, cast

from workstation.copyfit.breaking import break_lines
from workstation.copyfit.fit import break_paragraph, fit_paragraph, forced_breaks, measure_paragraph
from workstation.planning.set_page import SetParagraph
from workstation.units import Pt

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from workstation.copyfit.breaking import Grid
    from workstation.copyfit.fit import FittedLine
    from workstation.copyfit.fonts import FontCase
    from workstation.planning.set_page import Run, TextStyle

T = TypeVar("T")
REMEMBERED = 20_000
"""Results kept; a day's typing doesn't fill the memory."""
_ENDLESS = 100_000
DASHES, SWALLOWED = "——", 1.5


class Composer:
    """Sets paragraphs in the faces of one font case and remembers what it set; every result is a pure function of its key."""

    def __init__(self, fonts: FontCase, remembered: int = REMEMBERED) -> None:
        self.fonts, self._most = fonts, remembered
        self._memory: dict[Hashable, object] = {}

    def remember(self, key: Hashable, make: Callable[[], T]) -> T:
        """The remembered result for a key, made when it isn't there yet."""
        try:
            return cast("T", self._memory[key])
        except KeyError:
            if len(self._memory) > self._most:
                self._memory.clear()
            made = self._memory[key] = make()
            return made

    def lines(self, paragraph: SetParagraph, measure: float) -> tuple[FittedLine, ...]:
        """A paragraph's lines at a measure in pt, its forced breaks kept."""
        return self.remember((paragraph, measure), lambda: self._lines(paragraph, measure))

    def count(self, paragraph: SetParagraph, measure: float) -> int:
        """How many lines a paragraph takes; less work than to set them."""
        return self.remember(("count", paragraph, measure), lambda: self._count(paragraph, measure))

    def _count(self, paragraph: SetParagraph, measure: float) -> int:
        return len(break_paragraph(paragraph, width=Pt(measure), fonts=self.fonts, grid=self._grid(paragraph)))

    def _grid(self, paragraph: SetParagraph) -> Grid:
        style = paragraph.style
        key = ("grid", paragraph.text, style.role, style.bold, style.size, paragraph.runs)
        return self.remember(key, lambda: measure_paragraph(paragraph, self.fonts))

    def _lines(self, paragraph: SetParagraph, measure: float) -> tuple[FittedLine, ...]:
        lines = fit_paragraph(paragraph, width=Pt(measure), fonts=self.fonts, grid=self._grid(paragraph))
        if DASHES not in paragraph.text:
            return lines
        return tuple(replace(line, xs=_unligated(line.xs, paragraph.text[line.start : line.end], paragraph.style.size)) for line in lines)

    def width(self, text: str, style: TextStyle) -> float:
        """The width in pt of a text on one line."""
        return self.ems(text, style) * style.size

    def ems(self, text: str, style: TextStyle) -> float:
        """The same in em, whatever the style's size."""
        return self.remember(("width", text, style.role, style.bold), lambda: self._ems(text, style))

    def _ems(self, text: str, style: TextStyle) -> float:
        (line,) = break_lines(text, measure=_ENDLESS, indent=0, face=self.fonts.face(style.role, bold=style.bold))
        return line.width

    def unsplit(
        self, text: str, style: TextStyle, measure: float, keep: Sequence[tuple[int, int]], runs: tuple[Run, ...] = ()
    ) -> SetParagraph:
        """A paragraph with breaks forced where else a range of `keep` (a name) would be split."""
        plain = SetParagraph(text, style, runs)
        if not keep:
            return plain
        return replace(plain, breaks=forced_breaks(plain, width=Pt(measure), fonts=self.fonts, keep=keep, grid=self._grid(plain)))


def _unligated(xs: tuple[float, ...], text: str, size: float) -> tuple[float, ...]:
    """Places for a drawer that sets one character after another: a dash that a ligature (——) has swallowed gets half of its room."""
    if DASHES not in text:
        return xs
    places = list(xs)
    for at in range(len(text) - 1):
        if text[at : at + 2] == DASHES and places[at + 1] - places[at] > SWALLOWED * size:
            places[at + 1] = places[at] + size
    return tuple(places)
