"""同音词: one word typed for another that sounds the same, told by the two characters beside it. Part of the family `words`.

Beside which characters words stand is counted over news texts. A word is queried where its homophone stands in that company a hundred
and fifty times oftener than it does; neither a word that all texts are full of, nor one of two that are written for each other, is in
the table.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.known_words import two_character_words
from workstation.checks.vocabulary import listed_pairs
from workstation.resources import data_path
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

_ENOUGH = 0.5
_UNSEEN = 0.1
"""Counted for a company in which a word never stands."""
_ELSEWHERE = 60.0
"""How much a word must be at home with what stands on its other side to be believed for that: a share of its own occurrences."""

Counts = dict[str, float]
"""How often a word stands beside characters, one or two."""


@dataclass(frozen=True, slots=True)
class Company:
    """What stands before and after a word, as often as it does."""

    before: Counts
    after: Counts


@dataclass(frozen=True)
class Word:
    """A row of the table; `rivals` are the words that it may have been typed for.

    `doubt` is how many times oftener one of them has to stand in a company: more for a word that is common out of the news.
    Half of that is worth advice.
    """

    word: str
    count: int
    doubt: int
    rivals: tuple[str, ...]
    near: tuple[str, str] = field(repr=False)
    far: tuple[str, str] = field(repr=False)
    """The characters that stand beside it, and pairs of them."""


@rule(
    "words.homophone",
    "疑为同音词误选",
    Example("来宾双方一只认为合作很好。", "来宾双方一致认为合作很好。"),
    explanation="拼音输入最容易选错同音词，两个词都成词，单看看不出来。这里只看紧挨着的两个字：另一个词在新闻里常与它们相连、这个词几乎从不的，才提示。",
    source="同音词搭配表 resources/data/homophones.csv",
    severity=Severity.ADVICE,
    beyond=True,
    guesses=True,
)
def homophone(proof: Proof) -> Iterator[Hit]:
    """A word in the company of its homophone."""
    text = proof.text
    for word in beginnings() & proof.once(listed_pairs):
        rivals = _rivals(word)
        at = text.find(word)
        while at >= 0:
            before, after = text[max(0, at - 2) : at], text[at + 2 : at + 4]
            for right, company in rivals:
                if before in company.before or after in company.after:
                    doubt = _doubt(word, company, before, after)
                    if doubt >= _ENOUGH and not _falls_into_two(word, before, after):
                        message = Told("“{0}”疑为“{1}”：“{2}{1}{3}”才是常见的搭配", word, right, before, after)
                        yield Hit(at, at + 2, right, message)
                        break
            at = text.find(word, at + 2)


def _doubt(word: str, other: Company, before: str, after: str) -> float:
    """How much a homophone's company speaks against a word, in spite of what it stands beside itself."""
    own = _near(word)
    against = (
        other.before.get(before, 0.0) / (own.before.get(before[-1:], 0.0) + _UNSEEN) / _at_home(word, own.after.get(after[:1], 0.0)),
        other.after.get(after, 0.0) / (own.after.get(after[:1], 0.0) + _UNSEEN) / _at_home(word, own.before.get(before[-1:], 0.0)),
    )
    return max(against) / _table()[word].doubt


def _at_home(word: str, times: float) -> float:
    return 1 + _ELSEWHERE * (times + 1) / (_table()[word].count + 20) if times else 1.0


def _falls_into_two(word: str, before: str, after: str) -> bool:
    """共同|义务: the word's characters belong to the words around it."""
    words = two_character_words()
    return before[-1:] + word[0] in words and word[1] + after[:1] in words


@cache
def _rivals(word: str) -> tuple[tuple[str, Company], ...]:
    return tuple((rival, _far(rival)) for rival in _table()[word].rivals)


@cache
def _far(word: str) -> Company:
    return _company(_table()[word].far, 2)


@cache
def _near(word: str) -> Company:
    return _company(_table()[word].near, 1)


def _company(sides: tuple[str, str], size: int) -> Company:
    before, after = (dict(_counted(side, size)) for side in sides)
    return Company(before, after)


def _counted(groups: str, size: int) -> Iterator[tuple[str, float]]:
    """Groups are parted by `|`: what is in the first stands there twice or thrice, in each next one twice as often."""
    for power, group in enumerate(groups.split("|"), 1):
        for at in range(0, len(group), size):
            yield group[at : at + size], 1.4 * 2**power


@cache
def _table() -> dict[str, Word]:
    with data_path("homophones.csv").open(encoding="utf-8", newline="") as lines:
        return {row["word"]: _word(row) for row in csv.DictReader(lines)}


def _word(row: dict[str, str]) -> Word:
    near, far = (row["before"], row["after"]), (row["company_before"], row["company_after"])
    return Word(row["word"], int(row["count"]), int(row["doubt"]), tuple(filter(None, row["rivals"].split("/"))), near, far)


@cache
def beginnings() -> frozenset[str]:
    """By what words are looked up."""
    return frozenset(word for word, row in _table().items() if row.rivals)
