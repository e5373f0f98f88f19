"""Where a headline may turn into its next line: at a blank or mark, between words, never inside a name or number (不拆词、不拆人名).

Words are told by the report's own text: characters that go together there are not parted in the headline.
"""

from __future__ import annotations

import re
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from workstation.copyfit.classes import NOT_AT_END, NOT_AT_START

if TYPE_CHECKING:
    from collections.abc import Sequence

_BLANK = " \u3000"
_MARKS = frozenset("，、；：。！？—…")
# A line likes to start with these, and to end with those.
_STARTERS = frozenset("让与和及把将为在向从以使令助促")
_ENDERS = frozenset("的了")
_NARROW = re.compile(r"[0-9A-Za-z.%+-]")
_BETWEEN_WIDE = re.compile(r"(?<=[^\x00-\x7f]) (?=[^\x00-\x7f])")
_PAIRED = re.compile(r"“[^”]{1,12}”|《[^》]{1,12}》|‘[^’]{1,8}’")
MANY_CHARACTERS = 48
"""A longer headline is cut only at blanks and marks, so that the search stays short."""
WORST = 4.0
"""Em of width that parting a sure word costs."""


def widened(text: str) -> str:
    """A blank between hanzi doubled: half a character, which the eye takes for a pause, in any face."""
    return _BETWEEN_WIDE.sub("  ", text.strip())


def headline_lines(text: str, count: int, context: str) -> tuple[str, ...] | None:
    """A headline in exactly `count` lines, as even as its words let it be; None where it can't be cut so often."""
    given = [line.strip() for line in text.splitlines() if line.strip()]
    if len(given) > 1 or count == 1:
        return tuple(widened(line) for line in given) if len(given) == count else None
    if not given:
        return None
    whole = given[0]
    costs = _costs(whole, context)
    best: tuple[float, tuple[str, ...]] | None = None
    for cuts in combinations(costs, count - 1):
        lines = tuple(widened(whole[start:end]) for start, end in pairwise((0, *cuts, len(whole))))
        widths = [len(line) for line in lines]
        cost = max(widths) + 0.3 * (max(widths) - min(widths)) + sum(costs[cut] for cut in cuts)
        if all(lines) and (best is None or cost < best[0]):
            best = cost, lines
    return best[1] if best else None


def _costs(text: str, context: str) -> dict[int, float]:
    inside = {at for match in _PAIRED.finditer(text) for at in range(match.start() + 1, match.end())}
    costs = {at: _cost(text, at, context) for at in range(1, len(text)) if _allowed(text, at)}
    costs = {at: cost + (WORST if at in inside else 0) for at, cost in costs.items()}
    good = {at: cost for at, cost in costs.items() if cost <= 1}
    return good if len(text) > MANY_CHARACTERS and good else costs


def _allowed(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    if after in _BLANK or after in NOT_AT_START or before in NOT_AT_END:
        return False
    return not (_NARROW.match(before) and _NARROW.match(after))


def _cost(text: str, at: int, context: str) -> float:
    before, after = text[at - 1], text[at]
    if before in _BLANK:
        return -1.0
    if before in _MARKS:
        return 0.0
    if before in _ENDERS or after in _STARTERS:
        return 0.5
    return 1 + (WORST - 1) * _cohesion(before, after, context)


def _cohesion(before: str, after: str, context: str) -> float:
    """How surely two characters belong to one word, from 0 to 1, by how often they meet in the report's text."""
    least = min(context.count(before), context.count(after))
    return min(context.count(before + after) / least, 1.0) if least else 0.5


def context_of(body: Sequence[str]) -> str:
    """The text that words are told by."""
    return "\n".join(body)[:4000]
