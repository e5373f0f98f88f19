"""The tables' words that a text may have, found in one step for all tables: by the first two characters, among the text's own pairs."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.checks.proof import Proof


def listed_pairs(proof: Proof) -> frozenset[str]:
    """The pairs of characters with which words of any table begin, and that the text has."""
    return _beginnings() & proof.tokens


@cache
def _beginnings() -> frozenset[str]:
    from workstation.checks import confusables, homophones, organs, phrases, words

    return frozenset().union(*(module.beginnings() for module in (confusables, homophones, organs, phrases, words)))
