"""Line breaks as the printed page will have them: a grid of advances, autospace between scripts, and the marks' prohibitions.

Agrees with LibreOffice's own breaks (see tests); hanging marks and compression are off. A fraction of a line's ends is decided
by what did *not* fit: see `workstation.copyfit.classes`.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from workstation.copyfit.classes import BLANKS, ZERO_WIDTH_SPACE, is_ideographic, is_word, parts_by_class, parts_by_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.copyfit.face import Face

AUTOSPACE = 0.2
"""Em between a hanzi and a letter or digit."""
EPSILON = 0.003
"""Em that a line may exceed its measure by: the word processor's own rounding."""
EASED_BEFORE = frozenset("，。、）》〉”’】」』")
"""Closing marks after which a following letter or digit would cling (UAX 14), were it not for a zero-width space."""


@dataclass(frozen=True, slots=True)
class BrokenLine:
    """Text `[start, end)` of one line; trailing blanks belong to it. `width` in em, without them and without the indent."""

    start: int
    end: int
    width: float
    forced: bool = False
    """Whether the line ends sooner than the word processor would end it (to keep a name whole): a line break has to be written."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A paragraph's places: `edges[i]` is where character i starts on an endless line, `spaces[i]` the autospace before it."""

    text: str
    edges: tuple[float, ...]
    spaces: tuple[float, ...]

    def width(self, start: int, end: int) -> float:
        """Width in em of a line `[start, end)`; no autospace at its edges."""
        return self.edges[end] - self.edges[start] - self.spaces[start] if end > start else 0.0


def break_lines(
    text: str,
    *,
    measure: float,
    face: Face,
    indent: float = 2.0,
    runs: Sequence[tuple[int, int, Face]] = (),
    keep: Sequence[tuple[int, int]] = (),
    breaks: Sequence[int] = (),
    eased: bool = False,
) -> tuple[BrokenLine, ...]:
    """Break one paragraph at `measure` em; an empty one is one empty line.

    `runs` are stretches in another face of the same size; `keep` are ranges that may not be split (names);
    `breaks` are offsets where a line break is written;
    `eased` says that the text will be written with zero-width spaces as `ease` puts them.
    """
    if not text:
        return (BrokenLine(0, 0, 0.0),)
    grid = measure_text(text, face=face, runs=runs)
    kept = frozenset(at for start, end in keep for at in range(start + 1, end))
    stops = sorted({*breaks, len(text)} - {0})
    return tuple(_lines(grid, measure, indent, kept, stops, eased=eased))


def _lines(grid: Grid, measure: float, indent: float, kept: frozenset[int], stops: list[int], *, eased: bool) -> Iterator[BrokenLine]:
    start, room = 0, measure - indent + EPSILON
    for stop in stops:
        while start < stop:
            natural = min(_line_end(grid, start, room, frozenset(), eased=eased), stop)
            end = min(_line_end(grid, start, room, kept, eased=eased), stop) if natural in kept else natural
            yield BrokenLine(start, end, grid.width(start, _without_blanks(grid.text, start, end)), forced=end != natural)
            start, room = end, measure + EPSILON


def ease(text: str) -> str:
    """The text with a zero-width space wherever an eased line may end, for the printed document only."""
    pieces = [ZERO_WIDTH_SPACE + char if at and _eases(text[at - 1], char) else char for at, char in enumerate(text)]
    return "".join(pieces)


def measure_text(text: str, *, face: Face, runs: Sequence[tuple[int, int, Face]] = ()) -> Grid:
    """The places of a paragraph's characters on an endless line."""
    widths = face.advances(text)
    for start, end, other in runs:
        widths[start:end] = other.advances(text[start:end])
    spaces = [0.0] if text else []
    for at in range(1, len(text)):
        spaces.append(AUTOSPACE if _is_spaced(text[at - 1], text[at]) else 0.0)
        if text[at] == "—":
            widths[at] = 1.0
    if text.startswith("—"):
        widths[0] = 1.0
    edges = accumulate((width + space for width, space in zip(widths, spaces, strict=True)), initial=0.0)
    return Grid(text, tuple(edges), (*spaces, 0.0))


def _is_spaced(before: str, after: str) -> bool:
    return is_ideographic(before) != is_ideographic(after) and is_word(before) and is_word(after)


def _eases(before: str, after: str) -> bool:
    return before in EASED_BEFORE and is_word(after) and not is_ideographic(after)


def _line_end(grid: Grid, start: int, room: float, kept: frozenset[int], *, eased: bool) -> int:
    """Where the line that starts at `start` ends: the last place that fits and may part, else the last that fits."""
    text = grid.text
    limit = grid.edges[start] + grid.spaces[start] + room
    cut = max(bisect_right(grid.edges, limit) - 1, start + 1)
    if cut >= len(text):
        return len(text)
    if text[cut] in BLANKS:
        return _after_blanks(text, cut)
    parts = parts_by_list if _is_chinese_at(text, cut) else parts_by_class
    for end in range(cut, start, -1):
        if end not in kept and (parts(text[end - 1], text[end]) or (eased and _eases(text[end - 1], text[end]))):
            return end
    return cut


def _is_chinese_at(text: str, at: int) -> bool:
    """Whether the last letter, digit or hanzi up to `at` is a hanzi; its language decides the break."""
    while at and not is_word(text[at]):
        at -= 1
    return is_ideographic(text[at])


def _after_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in BLANKS:
        at += 1
    return at


def _without_blanks(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in BLANKS:
        end -= 1
    return end
