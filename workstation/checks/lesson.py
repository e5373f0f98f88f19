"""Learning from a mistake without a model: of what was printed wrong and what is right, the smallest pair that flags little else.

Pure. A pair may be widened by the words about it, and its exceptions name the wordings in which the wrong words are right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LEAST = 2
"""Characters of a wrong word: a single one is right somewhere."""
_BEYOND = 3
"""Characters that are taken from outside of the selection, on either side."""
_TRUSTED = 5
"""The right wording stands so many times as often as the wrong one: then the wrong one is a mistake elsewhere too."""
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Pair:
    """Wrong words and right ones. `before` and `after`: how many characters at either end they have in common."""

    wrong: str
    right: str
    exclude: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place of the archive where the narrowest pair's wrong words stand; `span` lies in the sentence. `own`: in the report itself."""

    sentence: str
    span: Span
    own: bool = False

    def holds(self, pair: Pair) -> bool:
        """Whether a pair, maybe a wider one, flags this place."""
        start, end = self.span
        return _covered(self.sentence, pair.wrong, start, end) and not any(_covered(self.sentence, w, start, end) for w in pair.exclude)

    def around(self, before: int, after: int) -> str:
        """The words with some characters on either side."""
        start, end = self.span
        return self.sentence[max(0, start - before) : end + after]


def pairs(before: str, wrong: str, right: str, after: str) -> tuple[Pair, ...]:
    """Pairs for a mistake, the narrowest first; empty where nothing differs. `before` and `after`: the rest of the sentence.

    First the differing characters with what was selected about them, then with words from outside of the selection.
    """
    if wrong == right:
        return ()
    head, tail = _common(wrong, right)
    left, right_side = before[_last_break(before) :], after[: _first_break(after)]
    whole = (left + wrong + right_side, left + right + right_side)
    start, stop = len(left) + head, len(right_side) + tail
    inner = _growing(head, tail)
    outer = _growing(min(_BEYOND, len(left)), min(_BEYOND, len(right_side)), head, tail)
    wide = ((whole[0][start - a : len(whole[0]) - stop + b], whole[1][start - a : len(whole[1]) - stop + b]) for a, b in (*inner, *outer))
    fit = (Pair(was, is_now) for was, is_now in wide if len(was) >= LEAST and was.strip())
    return tuple(dict.fromkeys(fit))


def proposed(candidates: Sequence[Pair], sightings: Iterable[Sighting], rights: int) -> Pair:
    """The narrowest pair that flags nothing elsewhere; where the right wording is far more frequent, the wrong one is wrong everywhere.

    `rights`: how often the narrowest pair's right words stand in the archive.
    """
    elsewhere = [seen for seen in sightings if not seen.own]
    if not elsewhere or rights >= _TRUSTED * len(elsewhere):
        return candidates[0]
    return min(candidates, key=lambda pair: (sum(seen.holds(pair) for seen in elsewhere), len(pair.wrong)))


def narrowed(candidates: Sequence[Pair], sightings: Sequence[Sighting], rightly: frozenset[int]) -> Pair:
    """The narrowest pair that leaves alone the places (by number) where the words are right, and still flags all the others.

    Where no pair does, the narrowest one with exceptions that do.
    """
    right = [seen for number, seen in enumerate(sightings) if number in rightly]
    wrong = [seen for number, seen in enumerate(sightings) if number not in rightly]
    for pair in candidates:
        if not any(seen.holds(pair) for seen in right) and all(seen.holds(pair) for seen in wrong):
            return pair
    base = candidates[0]
    exceptions = [found for seen in right for found in [_exception(base, seen, wrong)] if found]
    return Pair(base.wrong, base.right, tuple(dict.fromkeys(exceptions)))


def _exception(pair: Pair, seen: Sighting, wrong: Sequence[Sighting]) -> str:
    """The shortest longer wording at a right place that stands at no wrong one."""
    for before, after in _growing(_BEYOND, _BEYOND):
        longer = seen.around(before, after)
        if longer != seen.around(0, 0) and _is_wording(longer) and not any(longer in other.around(_BEYOND, _BEYOND) for other in wrong):
            return longer if pair.wrong in longer else ""
    return ""


def _growing(most_before: int, most_after: int, least_before: int = 0, least_after: int = 0) -> list[Span]:
    """How far to either side, the least in all first; where it is the same, to the right first: words begin where they begin."""
    sizes = ((a + least_before, b + least_after) for a in range(most_before + 1) for b in range(most_after + 1))
    return sorted(sizes, key=lambda size: (size[0] + size[1], size[0]))


def _common(one: str, other: str) -> Span:
    """How many characters two texts share at the beginning and, of the rest, at the end."""
    shorter = min(len(one), len(other))
    head = next((at for at in range(shorter) if one[at] != other[at]), shorter)
    tail = next((at for at in range(shorter - head) if one[-1 - at] != other[-1 - at]), shorter - head)
    return head, tail


def _covered(text: str, word: str, start: int, end: int) -> bool:
    at = text.find(word, max(0, end - len(word)), start + len(word))
    return 0 <= at <= start and end <= at + len(word)


def _is_wording(text: str) -> bool:
    return all(char.isalnum() for char in text)


def _last_break(text: str) -> int:
    return max((at + 1 for at, char in enumerate(text) if not char.isalnum()), default=0)


def _first_break(text: str) -> int:
    return next((at for at, char in enumerate(text) if not char.isalnum()), len(text))
