"""Simplified text into traditional (繁体) and back, names of the roster kept from the converter's guesses."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from workstation.report import AttributionLine, Headlines, JumpLine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from workstation.page import PagePlan
    from workstation.people.roster import Staff
    from workstation.report import Report

PROFILES = {"hant-tw": "s2tw", "hant-hk": "s2hk", "hans": "t2s"}
"""OpenCC's conversions: characters by the region's standard, words left as they are."""
_FIRST_MASK = 0xF0000
"""Supplementary private use: no text holds these, and no converter touches them."""


class ScriptConverter:
    """A converter into one script for one roster. A name is printed as the roster writes it in that script, else as it stands."""

    def __init__(self, script: str, staff: Iterable[Staff] = ()) -> None:
        self._convert = _converter(PROFILES[script])
        self._names = _simplified_names(staff) if script == "hans" else _printed_names(staff)
        longest_first = sorted(self._names, key=lambda name: (-len(name), name))
        self._masks = {name: chr(_FIRST_MASK + number) for number, name in enumerate(longest_first)}
        self._masked = {mask: self._names[name] for name, mask in self._masks.items()}
        self._pattern = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None

    def text(self, text: str) -> str:
        """One text, converted."""
        masked = self._pattern.sub(lambda found: self._masks[found[0]], text) if self._pattern else text
        return "".join(self._masked.get(char, char) for char in self._convert(masked))

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
        staff = tuple((self.text(role), self.text(name)) for role, name in folio.staff)
        slots = tuple(
            replace(
                slot,
                pictures=tuple(replace(box, caption=self.text(box.caption), credit=self.text(box.credit)) for box in slot.pictures),
            )
            for slot in plan.slots
        )
        return replace(plan, folio=replace(folio, name=self.text(folio.name), paper=self.text(folio.paper), staff=staff), slots=slots)


def _printed_names(staff: Iterable[Staff]) -> Mapping[str, str]:
    names = {name: name for person in staff for name in (*person.pen_names, *person.aliases)}
    names |= {person.name: person.traditional or person.name for person in staff}
    return _long(names)


def _simplified_names(staff: Iterable[Staff]) -> Mapping[str, str]:
    """Names written in simplified are safe; those in traditional become the roster's own."""
    return _long({person.traditional: person.name for person in staff if person.traditional})


def _long(names: Mapping[str, str]) -> Mapping[str, str]:
    """A name of one character would be found everywhere."""
    return {name: printed for name, printed in names.items() if len(name) > 1}


@cache
def _converter(profile: str) -> Callable[[str], str]:
    from opencc import OpenCC

    converter: Any = OpenCC(profile)

    def convert(text: str) -> str:
        return str(converter.convert(text))

    return convert
