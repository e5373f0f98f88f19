"""A text's tokens: its characters and every two that stand side by side, as numbers, which are found faster than strings."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable

_UNITS = f"utf-16-{sys.byteorder[0]}e"
_BEYOND = re.compile("[\U00010000-\U0010ffff]")
"""Characters of two units. They are rare, and one stands for all."""
_ANY = "\uffff"


def tokens_of(text: str, asked: frozenset[int] | None = None) -> set[int]:
    """The tokens of a text: all, or those that are asked for, which takes half the time."""
    units = memoryview(_units(text))
    whole = len(units) & ~3
    pairs, others = units[:whole].cast("I"), units[2 : 2 + (len(units) - 2 & ~3)].cast("I") if len(units) > 2 else ()
    return set().union(*((pairs, others, units.cast("H")) if asked is None else map(asked.intersection, (pairs, others, units.cast("H")))))


def token_of(piece: str) -> int:
    """The token of one character or of two."""
    return int.from_bytes(_units(piece), sys.byteorder)


def tokens_of_pairs(pairs: Iterable[str]) -> list[int]:
    """The tokens of many pairs of characters at once."""
    return memoryview(_units("".join(pairs))).cast("I").tolist()


def _units(text: str) -> bytes:
    units = text.encode(_UNITS, "surrogatepass")
    return units if len(units) == 2 * len(text) else _BEYOND.sub(_ANY, text).encode(_UNITS, "surrogatepass")
