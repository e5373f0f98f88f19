"""The tables' words that a text may have, found in one step for all tables: by what they begin with, among the text's tokens."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from workstation.text.tokens import token_of

if TYPE_CHECKING:
    from workstation.checks.proof import Proof


def listed_pairs(proof: Proof) -> frozenset[str]:
    """The characters and pairs of characters with which words of any table begin, and that the text has."""
    named = _named()
    return frozenset(beginning for token in _beginnings() & proof.tokens for beginning in named[token])


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
