"""Names in a run of characters without spaces: 高明轩方洁 is two, by the surnames."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from workstation.attribution.lexicon import words
from workstation.resources import read_toml

if TYPE_CHECKING:
    from collections.abc import Container

UNLIKELY = 6.0
"""A piece that costs as much is no name by its looks, or a noun as well; one that costs more is none."""
_TIER_COST = {"frequent": 0.0, "common": 1.0, "rare": 2.2}
_LENGTH_COST = {2: 0.45, 3: 0.0, 4: 4.0}
_LONGEST = 4


@dataclass(frozen=True, slots=True)
class Surnames:
    """How unlikely each surname is; compound ones apart; and the characters that given names are made of."""

    single: dict[str, float]
    compound: frozenset[str]
    given: frozenset[str]


@cache
def surnames() -> Surnames:
    """The surname table."""
    data = read_toml("surnames.toml")
    single: dict[str, float] = {}
    for tier in ("rare", "common", "frequent"):
        single.update(dict.fromkeys("".join(data[tier].split()), _TIER_COST[tier]))
    return Surnames(single, frozenset(data["compound"].split()), frozenset("".join(data["given"].split())))


def piece_cost(piece: str, names: Container[str] = ()) -> float:
    """How unlikely a piece is to be one name; 0 is likeliest, `UNLIKELY` and more is none by its looks."""
    if piece in names:
        return -2.0
    table = surnames()
    if piece in words().nouns:
        return UNLIKELY
    if len(piece) >= 3 and piece[:2] in table.compound:
        return 0.1 if len(piece) <= 4 else UNLIKELY
    strange = sum(char not in table.given for char in piece[1:])
    return table.single.get(piece[0], UNLIKELY) + _LENGTH_COST.get(len(piece), UNLIKELY) + 0.4 * strange


def split_run(run: str, names: Container[str] = ()) -> list[tuple[str, float]]:
    """The likeliest names of a run with the cost of each; a run that can't be split in pieces of two to four is one piece."""
    if "·" in run or "•" in run or "・" in run:
        return [(run, 0.0)]
    size = len(run)
    costs: list[float | None] = [0.0, *[None] * size]
    last: list[tuple[int, float]] = [(0, 0.0)] * (size + 1)
    """The length and the cost of the piece that ends the likeliest way to each place."""
    for end in range(2, size + 1):
        for length in range(2, min(_LONGEST, end) + 1):
            before = costs[end - length]
            if before is not None:
                cost = piece_cost(run[end - length : end], names)
                total, least = before + cost + 0.8, costs[end]
                if least is None or total < least:
                    costs[end], last[end] = total, (length, cost)
    return _pieces_back(run, last) if costs[size] is not None else [(run, 2 * UNLIKELY)]


def _pieces_back(run: str, last: list[tuple[int, float]]) -> list[tuple[str, float]]:
    pieces, end = [], len(run)
    while end:
        length, cost = last[end]
        pieces.append((run[end - length : end], cost))
        end -= length
    return pieces[::-1]


def looks_like_name(text: str) -> bool:
    """Whether no word or character of it says that it is none; 那 is a surname, and nowhere else in a name."""
    data = words()
    rest = text[1:] if text[0] == "那" else text
    return text not in data.no_names and text[0] not in data.never_first and not any(char in data.never for char in rest)
