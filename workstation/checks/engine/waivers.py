"""Whether a waiver still holds: pure, by what stands in the text today.

A report's waiver holds while the words under it and its sentence are the same. Marks and blanks of the sentence may change: whoever lets
one comma pass will mend the others. Edits elsewhere don't matter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.people.known import places
from workstation.text.sentences import Sentences

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workstation.checks.engine.finding import Finding, Waiver

NEIGHBOURS = 4
"""Characters on either side by which a house's waiver of a mere mark is told from any other such mark."""
_WIDTHS = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
Surroundings = tuple[str, str]
"""What stands before and after some words."""


def words_of(text: str) -> str:
    """The letters, digits and hanzi of a stretch; the stretch itself where there are none."""
    words = "".join(filter(str.isalnum, text.translate(_WIDTHS)))
    return words or text.strip()


def has_words(text: str) -> bool:
    """Whether a stretch is more than marks and blanks."""
    return any(map(str.isalnum, text))


class Waivers:
    """A report's waivers and the house's, for one text."""

    def __init__(self, waivers: Iterable[Waiver], text: str) -> None:
        self._sentences = Sentences(text)
        self._by_words: dict[tuple[str, str], list[Waiver]] = {}
        for waiver in waivers:
            self._by_words.setdefault((waiver.rule, waiver.found), []).append(waiver)

    def over(self, finding: Finding) -> Waiver | None:
        """The waiver that lets a finding pass."""
        asked = self._by_words.get((finding.rule, finding.found), ())
        return next((waiver for waiver in asked if self._holds_at(waiver, *finding.span)), None)

    def _holds_at(self, waiver: Waiver, start: int, end: int) -> bool:
        if waiver.before is None:
            return True
        text = self._sentences.text
        if waiver.house:
            return text.endswith(waiver.before, 0, start) and text.startswith(waiver.after, end)
        before, after = self._sentences.around(start, end)
        return (words_of(before), words_of(after)) == (words_of(waiver.before), words_of(waiver.after))

    def lapsed(self) -> tuple[Waiver, ...]:
        """The report's waivers whose words, or whose sentence, no longer stand in the text. The house's don't lapse."""
        waivers = (waiver for alike in self._by_words.values() for waiver in alike if not waiver.house)
        return tuple(sorted((waiver for waiver in waivers if not self._stands(waiver)), key=lambda waiver: waiver.at))

    def _stands(self, waiver: Waiver) -> bool:
        return any(self._holds_at(waiver, at, at + len(waiver.found)) for at in places(self._sentences.text, waiver.found))


def surroundings(text: str, finding: Finding) -> Surroundings | None:
    """What stands about a finding's words in its sentence: at its place, else where they stand nearest to it; null if they don't."""
    start = finding.span[0]
    if not text.startswith(finding.found, start):
        start = min(places(text, finding.found), key=lambda at: abs(at - finding.span[0]), default=-1)
    return None if start < 0 else Sentences(text).around(start, start + len(finding.found))


def house_surroundings(text: str, finding: Finding, context: str = "") -> Surroundings:
    """What must stand about the words for the house's waiver: the given context's sides; for a mere mark its neighbours; else nothing."""
    if finding.found in context:
        before, _, after = context.partition(finding.found)
        return before, after
    if has_words(finding.found):
        return "", ""
    before, after = surroundings(text, finding) or ("", "")
    return before[-NEIGHBOURS:], after[:NEIGHBOURS]
