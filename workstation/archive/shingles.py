"""How much of a text another has: every eight characters in a row, marks and blanks left out. Knows nothing of meaning or of the store."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import cache

WIDTH = 8
"""Characters in a row: fewer are met by chance (党工委委员、管委会副主任), more are lost with a single correction."""
_COMMON = 12
"""A shingle that more texts have is a set phrase and says nothing."""


@cache
def _marks() -> re.Pattern[str]:
    return re.compile(r"[\W_]+")


def plain(text: str) -> str:
    """A text without its marks and blanks."""
    return _marks().sub("", text)


def shingles(text: str) -> frozenset[str]:
    """Every eight characters in a row; a shorter text is one shingle, an empty one none."""
    bare = plain(text)
    return frozenset(bare[at : at + WIDTH] for at in range(max(1, len(bare) - WIDTH + 1))) if bare else frozenset()


def contained(small: frozenset[str], large: frozenset[str]) -> float:
    """Which share of one text's shingles the other has, from 0 to 1; 0 for an empty text."""
    return len(small & large) / len(small) if small else 0.0


def alike_pairs(texts: Mapping[str, str], share: float) -> list[tuple[str, str, float]]:
    """Pairs of texts of which the shorter is in the longer for so large a share: (key of the shorter, of the longer, share).

    Only texts that have some shingle in common are compared, so that many unlike ones cost little.
    """
    sets = {key: shingles(text) for key, text in texts.items()}
    holders: dict[str, list[str]] = defaultdict(list)
    for key, own in sets.items():
        for shingle in own:
            holders[shingle].append(key)
    shared: Counter[tuple[str, str]] = Counter()
    for keys in holders.values():
        if 1 < len(keys) <= _COMMON:
            shared.update((a, b) for at, a in enumerate(keys) for b in keys[at + 1 :])
    return [found for pair in shared if (found := _judged(pair, sets)) and found[2] >= share]


def _judged(pair: tuple[str, str], sets: Mapping[str, frozenset[str]]) -> tuple[str, str, float]:
    small, large = sorted(pair, key=lambda key: len(sets[key]))
    return small, large, contained(sets[small], sets[large])


def probes(text: str, count: int, length: int = 12) -> list[str]:
    """Stretches of hanzi, evenly over a text, by which an index may name reports that have it; fewer where the text is short."""
    runs = re.findall(r"[\u4e00-\u9fff]{8,}", text)
    places = [run[at : at + length] for run in runs for at in range(0, max(1, len(run) - length + 1), length)]
    if len(places) <= count:
        return places
    return [places[at * len(places) // count] for at in range(count)]
