"""Where known names stand in a text: what no check may mend and no conversion may touch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workstation.text.tokens import tokens_of, tokens_of_pairs

Span = tuple[int, int]
_SHORTEST = 2
"""A name of one character would be found everywhere."""


class NameIndex:
    """Names by their first two characters. A text of a thousand characters is read in a tenth of a millisecond, whoever is listed."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._by_pair: dict[str, list[str]] = {}
        for name in sorted(dict.fromkeys(names), key=len, reverse=True):
            if len(name) >= _SHORTEST:
                self._by_pair.setdefault(name[:2], []).append(name)
        self._pairs: dict[int, list[str]] = {}
        for token, pair in zip(tokens_of_pairs(self._by_pair), self._by_pair, strict=True):
            self._pairs.setdefault(token, []).append(pair)
        self._tokens = frozenset(self._pairs)
        """A set of its own: two sets are met in a fifth of the time that a table's keys and a set take."""
        self.asks = (self._tokens,)
        """The tokens that tell whether any name stands in a text."""

    def spans(self, text: str, tokens: set[int] | None = None) -> Iterator[Span]:
        """Where names stand, the longest of those that begin at a place; `tokens` are the text's own, if they are at hand."""
        for token in self._tokens & (tokens_of(text) if tokens is None else tokens):
            for pair in self._pairs[token]:
                yield from self._beginning_with(pair, text)

    def _beginning_with(self, pair: str, text: str) -> Iterator[Span]:
        for at in places(text, pair):
            end = next((at + len(name) for name in self._by_pair[pair] if text.startswith(name, at)), None)
            if end is not None:
                yield at, end


def places(text: str, words: str) -> Iterator[int]:
    """Every place where some words stand."""
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + 1)
