"""The tables' words that a text may have, found in one step for all tables: by two of their characters, among the text's tokens."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Generic, TypeVar

from workstation.text.tokens import token_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from workstation.checks.engine.proof import Proof

Row = TypeVar("Row")


class Listed(Generic[Row]):
    """Rows by two characters of their words, and asked for by the last two as well: a table of thousands costs a text little.

    `telling` says which two of a word; the first, if it doesn't.
    """

    def __init__(self, rows: Iterable[tuple[str, Row]], telling: Callable[[str, Row], str] | None = None) -> None:
        self._by_pair: dict[str, dict[str, list[tuple[int, Row]]]] = {}
        for number, (word, row) in enumerate(rows):
            pair = telling(word, row) if telling else word[:2]
            self._by_pair.setdefault(pair, {}).setdefault(word[-2:], []).append((number, row))
        self._first = frozenset(self._by_pair)
        """A set of its own: two sets are met in a fifth of the time that a table's keys and a set take."""
        self.pairs = self._first.union(*self._by_pair.values())
        """What has to be asked of a text."""

    def in_text(self, proof: Proof) -> Iterator[Row]:
        """The rows whose words a text may hold, as they stand in the table."""
        listed = proof.once(listed_pairs)
        found = [row for pair in self._first & listed for end, rows in self._by_pair[pair].items() if end in listed for row in rows]
        return (row for _, row in sorted(found, key=_number))


def _number(row: tuple[int, object]) -> int:
    return row[0]


def listed_pairs(proof: Proof) -> frozenset[str]:
    """The characters and pairs of characters by which words of any table are looked up, and that the text has."""
    named = _named()
    return frozenset(beginning for token in proof.held(_beginnings()) for beginning in named[token])


@cache
def _beginnings() -> frozenset[int]:
    return frozenset(_named())


@cache
def _named() -> dict[int, list[str]]:
    from workstation.checks import confusables, homophones, organs, phrases, set_phrases, words

    named: dict[int, list[str]] = {}
    for beginning in frozenset().union(*(module.beginnings() for module in (confusables, homophones, organs, phrases, set_phrases, words))):
        named.setdefault(token_of(beginning), []).append(beginning)
    return named
