"""A registered fault (差错), and what can be guessed of one from its words and place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Part
from workstation.register.method import method

if TYPE_CHECKING:
    from workstation.checks.engine.finding import Finding

_PLACES = {
    Part.KICKER: "headline",
    Part.MAIN: "headline",
    Part.DECK: "headline",
    Part.CAPTION: "caption",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault. `kind`, `grade`, `place` and `stage` are codes of the method; `weighty`: an important name, date or picture."""

    day: date
    page: str
    wrong: str
    right: str = ""
    kind: str = "character"
    grade: str = "C"
    place: str = "body"
    weighty: bool = False
    stage: str = "printed"
    slug: str = ""
    title: str = ""
    count: int | None = None
    """Characters concerned; null: as the words differ."""
    missed_by: str = ""
    note: str = ""
    person: str = ""
    at: datetime | None = None
    id: int | None = None

    @property
    def characters(self) -> int:
        """How many characters are wrong, missing or too many; at least one."""
        return self.count if self.count is not None else max(1, differing(self.wrong, self.right))


def differing(wrong: str, right: str) -> int:
    """Characters in which two wordings differ: what was replaced counts once, by its longer side. Without a right wording, all."""
    if not right:
        return len(wrong)
    steps = SequenceMatcher(None, wrong, right, autojunk=False).get_opcodes()
    return sum(max(a2 - a1, b2 - b1) for step, a1, a2, b1, b2 in steps if step != "equal")


def guessed_kind(wrong: str, right: str, family: str = "") -> str:
    """The kind of a fault by its words, or by the family of the rule that found it."""
    if family in method().families:
        return method().families[family]
    if right and sorted(wrong) == sorted(right):
        return "swapped"
    changed = _changed(wrong, right)
    if changed and not any(map(str.isalnum, changed)):
        return "punctuation"
    if changed and all(char.isdecimal() or char in ".,%‰" for char in changed):
        return "number"
    return "foreign" if changed and changed.isascii() and changed.isalpha() else "character"


def guessed_place(part: Part) -> str:
    """Where a part of a manuscript stands, as the method names it."""
    return _PLACES.get(part, "body")


def guessed_grade(place: str, *, weighty: bool) -> str:
    """By place and weight alone; the editor knows better."""
    return "A" if weighty else "B" if place in method().doubled else "C"


def is_weighty(finding: Finding) -> bool:
    """Whether a finding is about what counts double: names and posts."""
    return finding.rule.partition(".")[0] in ("officials", "names")


def _changed(wrong: str, right: str) -> str:
    steps = SequenceMatcher(None, wrong, right, autojunk=False).get_opcodes()
    return "".join(wrong[a1:a2] + right[b1:b2] for step, a1, a2, b1, b2 in steps if step != "equal")
