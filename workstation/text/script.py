"""Simplified text into traditional (繁体) and back, names written as their bearers write them."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.report import AttributionLine, Headlines, JumpLine
from workstation.text.plain_script import PROFILES, WITHOUT_OWN_WORDS, converter, own_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from workstation.page import PagePlan, Slot
    from workstation.people.names_in_text import NameQuestion, NamesInText, Person, Printed
    from workstation.report import Report

__all__ = ["PROFILES", "ScriptConverter"]

CORNERS = {"“": "「", "”": "」", "‘": "『", "’": "』"}
_FIRST_MASK = 0xF0000
"""Supplementary private use: no text holds these, and no converter touches them."""
_MASKS = 0xFFFD


class ScriptConverter:
    """A converter into one script. A name is printed as its directory writes it in that script, else by the tables of names.

    `people` are staff, officials and correspondents. Names that the tables can't decide are in `questions` once they were met;
    `chosen` answers them: a name as it stands in the text, and how it is to be printed. `corner_quotes`: 「」 and 『』 for “” and ‘’.
    """

    def __init__(
        self, script: str, people: Iterable[Person] = (), chosen: Mapping[str, str] | None = None, *, corner_quotes: bool = False
    ) -> None:
        self._script, self._quotes = script, str.maketrans(CORNERS if corner_quotes else {})
        self._convert = converter(script)
        self.reworded: Counter[tuple[str, str]] = Counter()
        """Words that were replaced by the region's own (軟件: 軟體), and how often."""
        self._simplifying = script == "hans"
        self._names = _names_in_text(people, script, chosen or {})

    @property
    def questions(self) -> tuple[NameQuestion, ...]:
        """Names met so far that may be written otherwise."""
        return self._names.questions

    def text(self, text: str) -> str:
        """One text, converted."""
        names = self._names.printed(text, self._readable(text))[:_MASKS]
        pieces, at = [], 0
        for number, name in enumerate(names):
            pieces += [text[at : name.start], chr(_FIRST_MASK + number)]
            at = name.end
        masked = "".join([*pieces, text[at:]])
        self.reworded.update(own_words(self._script, masked))
        converted = self._convert(masked).translate(self._quotes)
        return "".join(names[ord(char) - _FIRST_MASK].form if _is_mask(char, names) else char for char in converted)

    def name(self, name: str) -> str:
        """A stretch that is nothing but a person's name."""
        return self._names.written(name) or self.text(name)

    def _readable(self, text: str) -> str:
        """The text as the grammar of names reads it, place for place."""
        simplified = self._convert(text) if self._simplifying else text
        return simplified if len(simplified) == len(text) else text

    def report(self, report: Report) -> Report:
        """Every printed part of a report, converted."""
        heads, jump = report.headlines, report.jump
        return replace(
            report,
            headlines=Headlines(self.text(heads.kicker), self.text(heads.main), self.text(heads.deck)),
            body=tuple(map(self.text, report.body)),
            standing_head=self.text(report.standing_head),
            attribution_lines=tuple(AttributionLine(self.text(line.text), line.under_headline) for line in report.attribution_lines),
            captions=tuple(map(self.text, report.captions)),
            jump=JumpLine(self.text(jump.text), jump.pages) if jump else None,
        )

    def plan(self, plan: PagePlan) -> PagePlan:
        """A page's folio and captions, converted."""
        folio = plan.folio
        staff = tuple((self.text(role), self.name(name)) for role, name in folio.staff)
        slots = tuple(map(self._slot, plan.slots))
        name, paper, imprint = map(self.text, (folio.name, folio.paper, folio.imprint))
        number, pages = map(self.text, folio.words)
        converted = replace(folio, name=name, paper=paper, imprint=imprint, staff=staff, words=(number, pages))
        return replace(plan, folio=converted, slots=slots)

    def _slot(self, slot: Slot) -> Slot:
        before, reference = slot.before, slot.reference
        forth, back = slot.turn_words
        return replace(
            slot,
            block_head=self.text(slot.block_head),
            quotes=tuple(replace(quote, text=self.text(quote.text)) for quote in slot.quotes),
            pictures=tuple(replace(box, caption=self.text(box.caption), credit=self.text(box.credit)) for box in slot.pictures),
            short_title=self.text(slot.short_title),
            reference=reference and replace(reference, source=self.text(reference.source), printed=self.text(reference.printed)),
            before=before and replace(before, slot=self._slot(before.slot)),
            turn_words=(self.text(forth), self.text(back)),
        )


def _names_in_text(people: Iterable[Person], script: str, chosen: Mapping[str, str]) -> NamesInText:
    from workstation.people.names_in_text import NamesInText

    plain = converter(WITHOUT_OWN_WORDS.get(script, script))
    return NamesInText(people, plain, chosen, simplifying=script == "hans")


def _is_mask(char: str, names: list[Printed]) -> bool:
    return 0 <= ord(char) - _FIRST_MASK < len(names)
