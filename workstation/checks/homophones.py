"""同音词: one word typed for another that sounds the same, told by the words beside it. Part of the family `words`."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from workstation.checks.finding import Severity
from workstation.checks.registry import Example, Hit, rule
from workstation.checks.vocabulary import listed_pairs
from workstation.people.known import places
from workstation.resources import data_path
from workstation.text.tokens import tokens_of_pairs

if TYPE_CHECKING:
    from workstation.checks.proof import Proof

Company = tuple[str, frozenset[str], frozenset[str]]
"""The right word, and the pairs of characters that stand before and after it and never beside the wrong one."""
Companies = tuple[list[Company], frozenset[int]]
"""Those of a wrong word, and, so that most words of a text are passed over at once, where it joins one of their pairs."""


@rule(
    "words.homophone",
    "疑为同音词误选",
    Example("邻里之间守望相处。", "邻里之间守望相助。"),
    Example("来宾双方一只认为合作很好。", "来宾双方一致认为合作很好。"),
    explanation="拼音输入最容易选错同音词，两个词都成词，单看看不出来。这里只查旁边的词：一个词在新闻里常与它相连、另一个从不相连的，才提示。",
    source="同音词搭配表 resources/data/homophones.csv",
    severity=Severity.WARNING,
    beyond=True,
)
def homophone(proof: Proof) -> Iterator[Hit]:
    """A word in the company of its homophone."""
    table = _table()
    for word in beginnings() & proof.once(listed_pairs):
        companies, joints = table[word]
        if joints.isdisjoint(proof.tokens):
            continue
        for at in places(proof.text, word):
            before, after = proof.text[max(0, at - 2) : at], proof.text[at + 2 : at + 4]
            right = next((right for right, befores, afters in companies if before in befores or after in afters), None)
            if right is not None:
                yield Hit(at, at + 2, right, f"“{word}”疑为“{right}”：“{before}{right}{after}”才是常见的搭配")


@cache
def _table() -> dict[str, Companies]:
    table: dict[str, list[Company]] = {}
    with data_path("homophones.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            table.setdefault(row["wrong"], []).append((row["right"], _in_pairs(row["before"]), _in_pairs(row["after"])))
    return {word: (companies, _joints(word, companies)) for word, companies in table.items()}


def _joints(word: str, companies: list[Company]) -> frozenset[int]:
    before = (pair[-1] + word[0] for _, befores, _ in companies for pair in befores)
    after = (word[-1] + pair[0] for _, _, afters in companies for pair in afters)
    return frozenset(tokens_of_pairs((*before, *after)))


@cache
def beginnings() -> frozenset[str]:
    """By what words are looked up."""
    return frozenset(_table())


def _in_pairs(text: str) -> frozenset[str]:
    return frozenset(text[at : at + 2] for at in range(0, len(text), 2))
