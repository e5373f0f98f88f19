"""Where each character of a line stands after justification, as the word processor spreads a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.copyfit.classes import BLANKS, is_word
from workstation.copyfit.scripts import Script, script_of

if TYPE_CHECKING:
    from workstation.copyfit.breaking import BrokenLine, Grid


def place_characters(grid: Grid, line: BrokenLine, *, room: float, align: str, last: bool) -> tuple[float, ...]:
    """The left edge of every character of the line, in em from the line's left edge (after any indent).

    `room` is the line's own measure in em, `align` one of both, left, center, right; `last` is the paragraph's last line,
    which a justified paragraph sets at its natural width.
    """
    starts = _natural(grid, line)
    slack = max(room - line.width, 0.0)
    if align in ("left", "both") and (align == "left" or last):
        return starts
    if align != "both":
        shift = slack if align == "right" else slack / 2
        return tuple(start + shift for start in starts)
    return _spread(grid.text[line.start : line.end], starts, slack)


def _natural(grid: Grid, line: BrokenLine) -> tuple[float, ...]:
    origin = grid.edges[line.start] + grid.spaces[line.start]
    return tuple(grid.edges[at] + grid.spaces[at] - origin for at in range(line.start, line.end))


def _spread(text: str, starts: tuple[float, ...], slack: float) -> tuple[float, ...]:
    """Share the slack among the gaps after hanzi, marks and blanks; letters and digits of a word stay together."""
    length = len(text.rstrip("".join(BLANKS)))
    gaps = [at for at in range(1, length) if _stretches(text[at - 1])]
    if not gaps:
        return starts
    share, opened, open_gaps = slack / len(gaps), 0, set(gaps)
    places = []
    for at, start in enumerate(starts):
        opened += at in open_gaps
        places.append(start + opened * share)
    return tuple(places)


def _stretches(before: str) -> bool:
    return before in BLANKS or script_of(before) is Script.HAN or not (is_word(before) or before.isascii())
