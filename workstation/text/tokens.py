"""A text's tokens: its characters and every two that stand side by side, as numbers, which are found faster than strings."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from itertools import compress, count

_UNITS = f"utf-16-{sys.byteorder[0]}e"
_BEYOND = re.compile("[\U00010000-\U0010ffff]")
"""Characters of two units. They are rare, and one stands for all."""
_ANY = "\uffff"


def tokens_of(text: str, asked: frozenset[int] | None = None) -> set[int]:
    """The tokens of a text: all, or those that are asked for, which takes half the time."""
    units = memoryview(_units(text))
    every = (*_pairs(units), units.cast("H"))
    return set().union(*(every if asked is None else map(asked.intersection, every)))


def places_of(text: str, asked: frozenset[int]) -> list[int]:
    """Where some of many pairs of characters (by their tokens) begin, in order."""
    one, other = _pairs(memoryview(_units(text)))
    even, odd = compress(count(0, 2), map(asked.__contains__, one)), compress(count(1, 2), map(asked.__contains__, other))
    return sorted([*even, *odd])


def _pairs(units: memoryview) -> tuple[memoryview, memoryview]:
    """The pairs that begin at even places, and at odd ones."""
    return units[: len(units) & ~3].cast("I"), units[2:][: max(0, len(units) - 2) & ~3].cast("I")


def token_of(piece: str) -> int:
    """The token of one character or of two."""
    return int.from_bytes(_units(piece), sys.byteorder)


def tokens_of_pairs(pairs: Iterable[str]) -> list[int]:
    """The tokens of many pairs of characters at once."""
    return memoryview(_units("".join(pairs))).cast("I").tolist()


def _units(text: str) -> bytes:
    units = text.encode(_UNITS, "surrogatepass")
    return units if len(units) == 2 * len(text) else _BEYOND.sub(_ANY, text).encode(_UNITS, "surrogatepass")
