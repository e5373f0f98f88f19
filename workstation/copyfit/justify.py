"""Where each character of a line stands after justification, as the word processor spreads a line."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from workstation.copyfit.classes import BLANKS
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
    return _spread(grid, line, starts, slack)


def _natural(grid: Grid, line: BrokenLine) -> tuple[float, ...]:
    origin = grid.edges[line.start] + grid.spaces[line.start]
    return tuple(grid.edges[at] + grid.spaces[at] - origin for at in range(line.start, line.end))


def _spread(grid: Grid, line: BrokenLine, starts: tuple[float, ...], slack: float) -> tuple[float, ...]:
    """Share the slack among the gaps after hanzi and their marks, after blanks, and between a word and a hanzi."""
    last = line.start + len(grid.text[line.start : line.end].rstrip("".join(BLANKS))) - 1
    opens = [at <= last and _stretches(grid, at - 1) for at in range(line.start + 1, line.end)]
    if not any(opens):
        return starts
    share = slack / sum(opens)
    opened = accumulate(opens, initial=0)
    return tuple(start + count * share for start, count in zip(starts, opened, strict=True))


def _stretches(grid: Grid, at: int) -> bool:
    if grid.scripts[at] is Script.HAN:
        return True
    return grid.text[at] == " " or script_of(grid.text[at + 1]) is Script.HAN
