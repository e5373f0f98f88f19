"""Where a headline may turn into its next line: at a blank or mark, between words, never inside a name or number (不拆词、不拆人名).

Words are told by a list and by the report's own text: characters that keep together there are not parted in the headline.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from workstation.copyfit.classes import NOT_AT_END, NOT_AT_START
from workstation.resources import data_path

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
WORST = 5.0
"""Em of width that parting a sure word costs."""
LONGEST_WORD = 4
SEARCHED_LINES = 3
"""More lines are made by cutting the longest of these again."""


def widened(text: str) -> str:
    """A blank between hanzi doubled: half a character, which the eye takes for a pause, in any face."""
    return _BETWEEN_WIDE.sub("  ", text.strip())


def headline_width(line: str) -> float:
    """Rough width in em: letters, digits and blanks half a character."""
    return sum(0.5 if char.isascii() else 1.0 for char in line)


@lru_cache(maxsize=4096)
def headline_lines(text: str, count: int, context: str) -> tuple[str, ...] | None:
    """A headline in exactly `count` lines, as even as its words let it be; None where it can't be cut so often."""
    given = [line.strip() for line in text.splitlines() if line.strip()]
    if len(given) > 1:
        return _given_lines(given, count, context)
    if not given or count == 1:
        return tuple(widened(line) for line in given) if given else None
    if count > SEARCHED_LINES:
        return _given_lines(list(headline_lines(text, SEARCHED_LINES, context) or given), count, context)
    return _evenest(given[0], count, _costs(given[0], context))


@lru_cache(maxsize=1024)
def _evenest(whole: str, count: int, costs: tuple[tuple[int, float], ...]) -> tuple[str, ...] | None:
    """The best cuts. Remembered by their costs: most of what is typed into a report's text doesn't change those."""
    cost_of = dict(costs)
    best: tuple[float, tuple[str, ...]] | None = None
    for cuts in combinations(cost_of, count - 1):
        lines = tuple(widened(whole[start:end]) for start, end in pairwise((0, *cuts, len(whole))))
        widths = [headline_width(line) for line in lines]
        cost = max(widths) + 0.3 * (max(widths) - min(widths)) + sum(cost_of[cut] for cut in cuts)
        if all(lines) and (best is None or cost < best[0]):
            best = cost, lines
    return best[1] if best else None


def _given_lines(given: list[str], count: int, context: str) -> tuple[str, ...] | None:
    """The editor's own lines; where more are wanted, the longest is cut again."""
    if count <= len(given):
        return tuple(widened(line) for line in given) if count == len(given) else None
    longest = max(given, key=len)
    cut = headline_lines(longest, 2, context)
    at = given.index(longest)
    return _given_lines([*given[:at], *cut, *given[at + 1 :]], count, context) if cut else None


@lru_cache(maxsize=256)
def _costs(text: str, context: str) -> tuple[tuple[int, float], ...]:
    """Where a headline may be cut, and what it costs."""
    inside, edges = _listed_words(text)
    inside |= {at for match in _PAIRED.finditer(text) for at in range(match.start() + 1, match.end())}
    costs: dict[int, float] = {}
    for at in range(1, len(text)):
        if _allowed(text, at):
            cost = WORST if at in inside else _cost(text, at, context)
            costs[at] = min(cost, 1.0) if at in edges else cost
    good = {at: cost for at, cost in costs.items() if cost <= 1}
    return tuple((good if len(text) > MANY_CHARACTERS and good else costs).items())


@cache
def _words() -> frozenset[str]:
    lines = data_path("headline_words.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _listed_words(text: str) -> tuple[set[int], set[int]]:
    """Places inside the longest words of the list, found from the left, and places at their edges."""
    inside: set[int] = set()
    edges: set[int] = set()
    at = 0
    while at < len(text):
        length = next((size for size in range(LONGEST_WORD, 1, -1) if text[at : at + size] in _words()), 1)
        inside.update(range(at + 1, at + length))
        edges.update((at, at + length) if length > 1 else ())
        at += length
    return inside, edges - inside


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
    """How surely two characters belong to one word, from 0 to 1: how often they meet in the report's text. One meeting tells nothing."""
    least = min(context.count(before), context.count(after))
    return (context.count(before + after) + 0.5) / (least + 1) if least > 1 else 0.5


def context_of(body: Sequence[str]) -> str:
    """The text that words are told by."""
    return "\n".join(body)[:4000]


SURE, OFTEN = 0.75, 3
"""Two characters are a word of the report's where they meet so often, and seldom stand apart."""


def parts_word(text: str, at: int, context: str) -> tuple[int, int] | None:
    """The word that a line end at `at` would part: one of the list, in quotation marks, or made by the report's own text."""
    for match in _PAIRED.finditer(text):
        if match.start() < at < match.end():
            return match.span()
    inside, _ = _listed_words(text)
    if at in inside:
        start, end = at, at
        while start in inside:
            start -= 1
        while end in inside:
            end += 1
        return start, end
    before, after = text[at - 1], text[at]
    if before.isalnum() and after.isalnum() and context.count(before + after) >= OFTEN and _cohesion(before, after, context) >= SURE:
        return at - 1, at + 1
    return None
