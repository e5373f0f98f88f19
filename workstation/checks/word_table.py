"""Tables of words that should be other words: found by their first two characters, so that a table of thousands costs a text little."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.vocabulary import Listed
from workstation.resources import data_path

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof


@dataclass(frozen=True, slots=True)
class WordRow:
    """A wrong word, the right one (empty: only the editor knows), and the longer words in which it stands by chance."""

    wrong: str
    right: str
    severity: Severity
    exclude: tuple[str, ...] = ()
    note: str = ""

    def is_chance(self, text: str, at: int) -> bool:
        """Whether the characters at a place belong to words around them."""
        end = at + len(self.wrong)
        return any(covers(text, word, at, end) for word in self.exclude)


def covers(text: str, word: str, start: int, end: int) -> bool:
    """Whether a word stands over a stretch."""
    found = text.find(word, max(0, end - len(word)), start + len(word))
    return found >= 0 and found <= start and end <= found + len(word)


class WordTable(Listed[WordRow]):
    """Rows by the wrong word."""

    def found(self, proof: Proof) -> Iterator[tuple[int, WordRow]]:
        """Where rows stand, chance excepted."""
        for row in self.in_text(proof):
            for at in proof.places(row.wrong):
                if not row.is_chance(proof.text, at):
                    yield at, row


def table_of(name: str) -> WordTable:
    """A table of `resources/data` (wrong, right, risk, exclude): a word of two characters may be part of a name; what often
    stands by chance is advice."""
    with data_path(name).open(encoding="utf-8", newline="") as lines:
        return WordTable((row["wrong"], _row(row)) for row in csv.DictReader(lines))


def _row(row: dict[str, str]) -> WordRow:
    severity = Severity.ADVICE if row["risk"] != "low" else Severity.WARNING if len(row["wrong"]) == 2 else Severity.ERROR
    return WordRow(row["wrong"], row["right"], severity, tuple(filter(None, row["exclude"].split("|"))))
