"""易混词: two words that sound or look alike, each right beside its own company only."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.vocabulary import listed_pairs
from workstation.resources import data_path

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof


@dataclass(frozen=True, slots=True)
class Confusable:
    """A row of the table: `wrong` is a pattern, `right` its template; one of `keys`, two characters each, stands in whatever it matches."""

    code: str
    keys: tuple[str, ...]
    wrong: str
    right: str
    severity: Severity
    note: str
    example: str
    mended: str

    @property
    def rule(self) -> str:
        """A name by which it can be switched off alone."""
        return f"confusables.{self.code}"


@rule(
    "confusables.pair",
    "易混词用错",
    Example("截止目前，已有三百人报名。", "截至目前，已有三百人报名。"),
    Example("中心召开企业坐谈会。", "中心召开企业座谈会。"),
    explanation="读音、字形相近的两个词，各有各的搭配：截至与截止、权利与权力、度过与渡过、座与坐……只查搭配能断定的；每一条的理由随提示给出，可以单独关掉。",
    source="易混词表 resources/data/confusables.csv",
    severity=Severity.WARNING,
)
def pair(proof: Proof) -> Iterator[Hit]:
    """Rows of which a key occurs; each says which word it is and why."""
    table = _by_key()
    rows = {row for key in beginnings() & proof.once(listed_pairs) for row in table[key] if row.rule not in proof.context.off}
    for row in rows:
        for match in proof.matches(row.wrong):
            start, end, fix = _narrowed(match, match.expand(row.right))
            yield Hit(start, end, fix, f"{row.note}（{row.code}）", severity=row.severity)


def _narrowed(match: re.Match[str], fix: str) -> tuple[int, int, str]:
    """Without what the pattern only needed to see before the word: “公开帐目” → the word alone."""
    found = match.group()
    same = next((at for at, (one, other) in enumerate(zip(found, fix, strict=False)) if one != other), min(len(found), len(fix)))
    at = max(0, min(same, len(found) - 1) - (1 if same else 0))
    return match.start() + at, match.end(), fix[at:]


@cache
def confusables() -> tuple[Confusable, ...]:
    """Every row, for reading."""
    with data_path("confusables.csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    return tuple(
        Confusable(
            row["code"],
            tuple(row["key"].split("/")),
            row["wrong"],
            row["right"],
            Severity(row["severity"]),
            row["note"],
            row["example"],
            row["mended"],
        )
        for row in rows
    )


@cache
def _by_key() -> dict[str, list[Confusable]]:
    table: dict[str, list[Confusable]] = {}
    for row in confusables():
        for key in row.keys:
            table.setdefault(key, []).append(row)
    return table


@cache
def beginnings() -> frozenset[str]:
    """By what rows are looked up."""
    return frozenset(_by_key())
