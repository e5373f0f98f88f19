"""What the paper's own tagging teaches: words that are far more frequent in reports of a tag than in the others. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import log
from typing import TYPE_CHECKING

from workstation.store.terms import index_terms

if TYPE_CHECKING:
    from collections.abc import Iterable

_LEAST_TAGGED, _LEAST_SEEN, _TELLING = 3, 3, 4.0
"""A tag, and a word under it, met less often teach nothing; a word tells of a tag when it is so many times as frequent under it."""
_LEAST_TOLD, _COUNTED, _SHOWN, _OF_THE_BEST = 2, 20, 3, 0.75
"""So many telling words make a suggestion; so many count; so many are shown. A tag that scores less than this
part of the best is none: an editor who is offered three wrong ones looks no more."""


def words_of(text: str) -> frozenset[str]:
    """A text's words as the index has them: pairs of hanzi, Latin and digits as runs."""
    return frozenset(word for word in index_terms(text).split() if len(word) > 1 and not word.isdigit())


class Lessons:
    """Learns report by report."""

    def __init__(self) -> None:
        self.reports = 0
        self._tagged: Counter[str] = Counter()
        self._seen: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._everywhere: Counter[str] = Counter()

    def learn(self, text: str, tags: Iterable[str]) -> None:
        """Take in a tagged report."""
        words = words_of(text)
        self.reports += 1
        self._everywhere.update(words)
        for tag in tags:
            self._tagged[tag] += 1
            self._seen[tag].update(words)

    def tags_for(self, text: str) -> list[tuple[str, tuple[str, ...]]]:
        """Tags that a text may want, the surest first, with the words of the text that say so."""
        words = words_of(text)
        scored = []
        for tag, count in self._tagged.items():
            telling = self._telling(tag, words) if count >= _LEAST_TAGGED else []
            if len(telling) >= _LEAST_TOLD:
                shown = tuple(word for word, _ in telling if word in text)[:_SHOWN]
                scored.append((self._score(tag, telling), tag, shown))
        scored.sort(key=lambda each: (-each[0], each[1]))
        least = scored[0][0] * _OF_THE_BEST if scored else 0.0
        return [(tag, shown) for score, tag, shown in scored if score >= least]

    def _score(self, tag: str, telling: list[tuple[str, float]]) -> float:
        """What the words say, and how common the tag is to begin with."""
        return sum(weight for _, weight in telling[:_COUNTED]) + log(self._tagged[tag] / self.reports)

    def _telling(self, tag: str, words: frozenset[str]) -> list[tuple[str, float]]:
        """The text's words that are far more frequent under a tag than elsewhere, the most telling first."""
        count, seen_under, found = self._tagged[tag], self._seen[tag], []
        others = max(self.reports - count, 1)
        for word in words:
            seen = seen_under[word]
            if seen >= _LEAST_SEEN:
                ratio = ((seen + 0.5) / (count + 1)) / ((self._everywhere[word] - seen + 0.5) / (others + 1))
                if ratio >= _TELLING:
                    found.append((word, log(ratio)))
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))
