"""Where the missing half of a pair most surely belongs, by what usually stands on either side of such a mark.

Weights are data: each possible place is given the sum of what its neighbours weigh, and the heaviest place is taken. Of quotation marks
that lost their partner in news texts it puts nearly eight in ten where they were, of title marks and brackets nine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from workstation.checks.engine.patterns import pattern
from workstation.checks.known_words import two_character_words
from workstation.resources import read_toml

REACH = 30
"""Characters inside of a pair: a longer quotation is a speech, whose end only the editor knows."""
KINDS = {
    "“": "quote",
    "‘": "quote",
    "《": "title",
    "〈": "title",
    "（": "bracket",
    "(": "bracket",
    "【": "bracket",
    "〔": "bracket",
    "［": "bracket",
}
CLOSINGS = dict(zip("”’》〉）)】〕］", "“‘《〈（(【〔［", strict=True))
WALLS = {"quote": "“”", "title": "《》", "bracket": "（）()"}
"""Marks that no partner is put behind."""
STOPS = frozenset("，。；！？")
MARKS = frozenset("“”《》（）")
BY_NUMBER = ("length", "stops", "listings", "marks", "quoted", "cut", "word_before", "word_after")


@dataclass(frozen=True, slots=True)
class Weights:
    """What speaks for a place: the characters before and after, one and two of them; what is inside; whether words end and begin there."""

    before: dict[str, int]
    after: dict[str, int]
    length: tuple[int, ...]
    stops: tuple[int, ...]
    listings: tuple[int, ...]
    marks: tuple[int, ...]
    quoted: tuple[int, ...]
    cut: tuple[int, ...]
    word_before: tuple[int, ...]
    word_after: tuple[int, ...]

    def of(self, place: Place) -> int:
        """All of it together."""
        words, before, after, inside = two_character_words(), place.before, place.after, place.inside
        beside = sum(self.before.get(signs, 0) for signs in (place.folded_before, place.folded_before[-1:]))
        beside += sum(self.after.get(signs, 0) for signs in (place.folded_after, place.folded_after[:1]))
        held = self.length[min(len(inside), len(self.length) - 1)] + self.quoted[inside in _quoted()]
        held += _at(self.stops, sum(map(inside.count, STOPS))) + _at(self.listings, inside.count("、"))
        held += _at(self.marks, sum(map(inside.count, MARKS)))
        parted = self.cut[before[-1:] + after[:1] in words] + self.word_before[before in words] + self.word_after[after in words]
        return beside + held + parted


@dataclass(frozen=True, slots=True)
class Place:
    """What stands about a place, as it is and folded, and what the pair would hold."""

    before: str
    after: str
    folded_before: str
    folded_after: str
    inside: str


REMARK = r"(?:[长高宽约重深厚]\d[^，。；（）]{0,10}|详?见[^，。；（）]{1,8}版)$"
"""What a bracket ends with, all of which is the remark: 长19厘米, 见今日7版."""
PARTICULARS = (
    r"(?:[男女]|化名|\d{1,3}岁)"
    r"(?:，(?:[男女]|[\u4e00-\u9fff]{1,3}族|\d{1,3}岁|\d{4}年(?:\d{1,2}月)?(?:出生|生)|[\u4e00-\u9fff]{2,4}人))*(?![\u4e00-\u9fff])"
)
"""What a bracket says of a person: 男，35岁，汉族."""


def partner_place(line: str, place: int) -> int | None:
    """Where the partner of the mark at a place goes in its line; None where there is none."""
    told = _told_place(line, place)
    if told is not None:
        return told
    start = max(0, place - REACH - 2)
    found = _place_in(line[start : place + REACH + 3], place - start)
    return None if found is None else found + start


def _told_place(line: str, place: int) -> int | None:
    if line[place] in "（(":
        particulars = pattern(PARTICULARS).match(line, place + 1)
        return None if particulars is None else particulars.end()
    remark = pattern(REMARK).search(line[max(0, place - 14) : place]) if line[place] in "）)" else None
    return None if remark is None else max(0, place - 14) + remark.start()


def _place_in(text: str, at: int) -> int | None:
    opening = CLOSINGS.get(text[at], text[at])
    kind = KINDS.get(opening)
    if kind is None:
        return None
    closes = opening != text[at]
    weights = _weights(f"{kind}_{'start' if closes else 'end'}")
    folded = _folded(text)
    places = (_places_before if closes else _places_after)(text, at, WALLS[kind])
    weighed = [(weights.of(_place(text, folded, place, text[place:at] if closes else text[at + 1 : place])), place) for place in places]
    return max(weighed)[1] if weighed else None


def _place(text: str, folded: str, at: int, inside: str) -> Place:
    return Place(text[max(0, at - 2) : at], text[at : at + 2], folded[max(0, at - 1) : at + 1], folded[at + 1 : at + 3], inside)


def _places_after(text: str, at: int, walls: str) -> Iterator[int]:
    for place in range(at + 2, min(len(text), at + REACH) + 1):
        if text[place - 1] in walls:
            return
        yield place


def _places_before(text: str, at: int, walls: str) -> Iterator[int]:
    for place in range(at - 1, max(-1, at - REACH), -1):
        if text[place] in walls:
            return
        yield place


def _folded(text: str) -> str:
    """The text between its ends' signs, digits and letters as one each."""
    return "^" + re.sub("[A-Za-z]", "A", re.sub(r"\d", "0", text)) + "$"


@cache
def _quoted() -> frozenset[str]:
    return frozenset(read_toml("partners.toml")["quoted"])


def _at(weights: tuple[int, ...], number: int) -> int:
    return weights[min(number, len(weights) - 1)]


@cache
def _weights(name: str) -> Weights:
    table = read_toml("partners.toml")[name]
    before, after = (_by_sign(table[side], 1) | _by_sign(table[f"{side}_pair"], 2) for side in ("before", "after"))
    return Weights(before, after, *(tuple(table[field]) for field in BY_NUMBER))


def _by_sign(weights: dict[str, str], size: int) -> dict[str, int]:
    return {signs[at : at + size]: int(weight) for weight, signs in weights.items() for at in range(0, len(signs), size)}
