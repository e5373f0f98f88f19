"""Line breaks as the printed page will have them: a grid of advances, autospace between scripts, and the marks' prohibitions.

Agrees with LibreOffice's own breaks (see tests); hanging marks and compression are off. A fraction of a line's ends is decided
by what did *not* fit: see `workstation.copyfit.classes`.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from workstation.copyfit.classes import BLANKS, ZERO_WIDTH_SPACE, is_word, parts_by_class, parts_by_list, takes_space
from workstation.copyfit.face import rare_stretches
from workstation.copyfit.scripts import Script, script_of, scripts_of, voices_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.copyfit.face import Face

AUTOSPACE = 0.2
"""Em between a hanzi and a letter or digit."""
TWIPS_PER_PT = 20
TOLERANCE = 1.01
"""Twips that a line may exceed its measure by: what a text box gains when its edges are rounded."""
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
    portions: tuple[int, ...]
    """Where a stretch of one script and face starts."""
    scripts: tuple[Script, ...]

    def width(self, start: int, end: int) -> float:
        """Width in em of a line `[start, end)`; no autospace at its edges."""
        return self.edges[end] - self.edges[start] - self.spaces[start] if end > start else 0.0


def break_lines(
    text: str,
    *,
    measure: float,
    face: Face,
    size: float = 9.0,
    indent: float = 2.0,
    runs: Sequence[tuple[int, int, Face]] = (),
    keep: Sequence[tuple[int, int]] = (),
    breaks: Sequence[int] = (),
    eased: bool = False,
    grid: Grid | None = None,
) -> tuple[BrokenLine, ...]:
    """Break one paragraph of `size` pt at `measure` em; an empty one is one empty line.

    `runs` are stretches in another face of the same size; `keep` are ranges that may not be split (names);
    `breaks` are offsets where a line break is written;
    `eased` says that the text will be written with zero-width spaces as `ease` puts them;
    `grid` is what `measure_text` said of the same text, so that it isn't measured twice.
    """
    if not text:
        return (BrokenLine(0, 0, 0.0),)
    grid = grid or measure_text(text, face=face, size=size, runs=runs)
    kept = frozenset(at for start, end in keep for at in range(start + 1, end))
    stops = sorted({*breaks, len(text)} - {0})
    room = measure + TOLERANCE / TWIPS_PER_PT / size
    return tuple(_lines(grid, room, indent, kept, stops, eased=eased))


def _lines(grid: Grid, full: float, indent: float, kept: frozenset[int], stops: list[int], *, eased: bool) -> Iterator[BrokenLine]:
    start, room = 0, full - indent
    for stop in stops:
        while start < stop:
            natural = min(_line_end(grid, start, room, frozenset(), eased=eased), stop)
            end = min(_line_end(grid, start, room, kept, eased=eased), stop) if natural in kept else natural
            yield BrokenLine(start, end, grid.width(start, _without_blanks(grid.text, start, end)), forced=end != natural)
            start, room = end, full


def ease(text: str, start: int = 0, end: int | None = None) -> str:
    """The text (or its stretch) with a zero-width space wherever an eased line may end, for the printed document only."""
    stretch = enumerate(text[start:end], start)
    return "".join(ZERO_WIDTH_SPACE + char if at and _eases(text[at - 1], char) else char for at, char in stretch)


def measure_text(text: str, *, face: Face, size: float = 9.0, runs: Sequence[tuple[int, int, Face]] = ()) -> Grid:
    """The places of a paragraph's characters on an endless line; every portion is whole twips wide at `size` pt."""
    scripts = scripts_of(text)
    runs = (*runs, *_rare(text, face, runs))
    portions = _portions(scripts, runs)
    faces = {at: other for start, end, other in runs for at in range(start, end)}
    voices = voices_of(text, scripts)
    stretches = sorted({*portions, *(at for at in range(1, len(text)) if voices[at] != voices[at - 1]), len(text)})
    widths: list[float] = []
    for start, end in pairwise(stretches):
        widths += faces.get(start, face).advances(text[start:end], voices[start])
    spaces = [0.0] * (len(text) + 1)
    for at in portions:
        if at and scripts[at] is not scripts[at - 1] and takes_space(text[at - 1]) and takes_space(text[at]):
            spaces[at] = AUTOSPACE
    for start, end in pairwise((*portions, len(text))):
        twips = sum(widths[start:end]) * size * TWIPS_PER_PT
        widths[end - 1] += (round(twips) - twips) / TWIPS_PER_PT / size
    edges = accumulate((width + space for width, space in zip(widths, spaces, strict=False)), initial=0.0)
    return Grid(text, tuple(edges), tuple(spaces), portions, tuple(scripts))


def _rare(text: str, face: Face, runs: Sequence[tuple[int, int, Face]]) -> Iterator[tuple[int, int, Face]]:
    """What no face of the paragraph's own prints, as runs over its runs."""
    own = [(0, len(text), face), *runs]
    edges = sorted({edge for start, end, _ in own for edge in (start, end)}) if runs else [0, len(text)]
    for first, last in pairwise(edges):
        here = next(other for start, end, other in reversed(own) if start <= first and last <= end)
        yield from ((first + start, first + end, other) for start, end, other in rare_stretches(text[first:last], here))


def _portions(scripts: Sequence[Script], runs: Sequence[tuple[int, int, Face]]) -> tuple[int, ...]:
    starts = {at for at in range(1, len(scripts)) if scripts[at] is not scripts[at - 1]}
    starts.update(at for start, end, _ in runs for at in (start, end) if at < len(scripts))
    return tuple(sorted({0, *starts})) if scripts else ()


def _eases(before: str, after: str) -> bool:
    return before in EASED_BEFORE and is_word(after) and script_of(after) is Script.LATIN


def _line_end(grid: Grid, start: int, room: float, kept: frozenset[int], *, eased: bool) -> int:
    """Where the line that starts at `start` ends.

    Portion by portion, from the character that finds no room: a place in its own portion where the text may part, else the portion
    before is set again as if its last character found no room; where nothing may part, the line ends at what fits.
    """
    text = grid.text
    cut = max(bisect_right(grid.edges, grid.edges[start] + grid.spaces[start] + room) - 1, start + 1)
    while cut < len(text):
        if text[cut] in BLANKS:
            return _after_blanks(text, cut)
        portion = grid.portions[bisect_right(grid.portions, cut) - 1]
        end = _part(grid, cut, kept, eased=eased)
        if end > start and end >= portion:
            return end
        if end < start or portion <= start:
            return max(cut, start + 1)
        cut = portion - 1
    return len(text)


def _part(grid: Grid, cut: int, kept: frozenset[int], *, eased: bool) -> int:
    """The last place up to `cut` where the text may part, be it before the line's own start."""
    text = grid.text
    parts = parts_by_list if _is_chinese_at(grid, cut) else parts_by_class
    for end in range(cut, 0, -1):
        before, after = text[end - 1], text[end]
        if end in kept or (end == cut and before == "/" and parts is parts_by_class):
            continue  # a stroke that just fits is taken along
        if parts(before, after, text[end + 1 : end + 2]) or (eased and _eases(before, after)):
            return end
    return -1


def _is_chinese_at(grid: Grid, at: int) -> bool:
    """Whether the last letter, digit or hanzi up to `at` is set as a hanzi; its language decides the break."""
    while at and not takes_space(grid.text[at]):
        at -= 1
    return grid.scripts[at] is not Script.LATIN


def _after_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in BLANKS:
        at += 1
    return at


def _without_blanks(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in BLANKS:
        end -= 1
    return end
