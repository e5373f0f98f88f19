"""Which characters look alike (形近), from a table of our own.

A row without a character is a group that shares the part by which the eye goes: any two of it look alike. A row with one says which
others it looks like, as measured: the glyphs of two faces, blurred, correlated; the nearest few above a threshold.
"""

from __future__ import annotations

from functools import cache

from workstation.resources import data_path

_NONE: frozenset[int] = frozenset()


def look_alike(one: str, other: str) -> bool:
    """Whether two characters are taken for each other by the eye."""
    groups = _groups()
    return not groups.get(one, _NONE).isdisjoint(groups.get(other, _NONE)) or frozenset((one, other)) in _pairs()


@cache
def _rows() -> tuple[tuple[str, str], ...]:
    lines = data_path("look_alikes.csv").read_text(encoding="utf-8").splitlines()[1:]
    return tuple((char, alikes) for char, _, alikes in (line.partition(",") for line in lines))


@cache
def _groups() -> dict[str, frozenset[int]]:
    index: dict[str, set[int]] = {}
    for number, (char, alikes) in enumerate(_rows()):
        if not char:
            for alike in alikes:
                index.setdefault(alike, set()).add(number)
    return {char: frozenset(numbers) for char, numbers in index.items()}


@cache
def _pairs() -> frozenset[frozenset[str]]:
    return frozenset(frozenset((char, alike)) for char, alikes in _rows() if char for alike in alikes)
