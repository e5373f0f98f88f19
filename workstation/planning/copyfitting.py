"""Copyfit of one report while it is written: over or short, where the overset begins in the text, what a cut would save."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Part
from workstation.errors import BadInput
from workstation.page import Slot
from workstation.planning.copy import JUMP_MARK
from workstation.planning.grid import Grid
from workstation.planning.parts import TextPoint, moved_on
from workstation.planning.plan import SMALLEST
from workstation.planning.presets import preset_named
from workstation.planning.setting import part_start, set_slot
from workstation.units import EMU_PER_PT, Lines, Pt

if TYPE_CHECKING:
    from workstation.page import PagePreset
    from workstation.planning.composing import Composer
    from workstation.planning.set_page import SetSlot
    from workstation.report import Report

REMEMBERED = 3_000
"""Results that a composer keeps for one who types: each key makes some, and old ones are of no use."""
_ROOM = re.compile(r"\s*(\d{1,2})\s*[×xX*]\s*(\d{1,3})\s*")


@dataclass(frozen=True, slots=True)
class Room:
    """“n 栏 × m 行” of a preset: what a report that stands on no page is written for."""

    preset: PagePreset
    columns: int
    lines: Lines

    def slot(self, slug: str) -> Slot:
        """The room as a slot, within what the preset has."""
        columns, lines = min(max(self.columns, 1), self.preset.columns), min(max(self.lines, SMALLEST), self.preset.lines)
        return Slot(slug, 0, Lines(0), columns, Lines(lines))


def room_from(text: str, preset: PagePreset) -> Room:
    """A room from an option's words such as 2×30; raises `BadInput` with an example."""
    match = _ROOM.fullmatch(text)
    if match is None:
        raise BadInput("“{0}”不是篇幅；请写成“栏×行”，如 2×30", text)
    return Room(preset, int(match[1]), Lines(int(match[2])))


@dataclass(frozen=True, slots=True)
class TextPlace:
    """A place in a report's text: a part, which of them, how many characters into it."""

    part: Part
    index: int
    offset: int


@dataclass(frozen=True, slots=True)
class Copyfit:
    """How a report fits. `overset_at` is where the text that finds no room begins; None where all of the story fits."""

    set_slot: SetSlot
    overset_at: TextPlace | None
    short_characters: int
    """About as many characters would fill the lines that are short."""
    start: TextPoint
    """Where the text of a part that goes on (上接) begins."""

    @property
    def balance(self) -> int:
        """Lines that are left (positive) or too many (negative) in the columns."""
        return balance(self.set_slot)


def balance(slot: SetSlot) -> int:
    """Lines left (positive) or too many (negative) in a slot's columns."""
    return slot.story.fit.short_lines - slot.story.fit.overset_lines


def copyfit(report: Report, slot: Slot, preset: str | PagePreset, composer: Composer) -> Copyfit:
    """Set a report into a slot and see how it fits; with a warm composer a matter of a millisecond."""
    as_set = set_slot(slot, report, Grid.of(preset_named(preset)), composer)
    start = (part_start(slot, report, composer) if slot.before else None) or TextPoint()
    return Copyfit(as_set, _overset_at(report, as_set, start, opening=bool(slot.before)), _short_characters(as_set), start)


def saved_by(report: Report, without: Report, slot: Slot, preset: str | PagePreset, composer: Composer) -> int:
    """Lines that a cut saves: the report set again `without` it."""
    grid = Grid.of(preset_named(preset))
    return balance(set_slot(slot, without, grid, composer)) - balance(set_slot(slot, report, grid, composer))


def without_stretch(report: Report, before: str, after: str) -> Report:
    """The report whose body is what stands before and after a cut, paragraphs parted by line ends."""
    return replace(report, body=tuple(text for text in (before + after).split("\n") if text.strip()))


def _short_characters(slot: SetSlot) -> int:
    columns, body = slot.story.columns, next((p for p in slot.story.paragraphs if p.style.name == "正文"), None)
    if not columns or body is None:
        return 0
    return round(slot.story.fit.short_lines * columns[0].frame.width / EMU_PER_PT / body.style.size)


def _overset_at(report: Report, slot: SetSlot, start: TextPoint, *, opening: bool) -> TextPlace | None:
    """In the report's own paragraphs; a continuation opens with 上接 and goes on at `start`."""
    if slot.story.fit.overset_from is None:
        return None
    local, offset = slot.story.fit.overset_from
    text, local = slot.story.paragraphs[local].text, local - opening
    told = moved_on(start, TextPoint(max(local, 0), offset if local >= 0 else 0))
    body = [index for index, text in enumerate(report.body) if text.strip()]
    if told.paragraph < len(body):
        return TextPlace(Part.BODY, body[told.paragraph], told.offset)
    closing = [i for i, line in enumerate(report.attribution_lines) if line.text.strip() and (not line.under_headline or _takes_all(slot))]
    if told.paragraph - len(body) < len(closing):
        return TextPlace(Part.ATTRIBUTION, closing[told.paragraph - len(body)], told.offset)
    added = bool(report.jump and text != report.jump.text.strip() and text.startswith(JUMP_MARK))
    return TextPlace(Part.JUMP, 0, max(told.offset - added, 0))


def _takes_all(slot: SetSlot) -> bool:
    """Beside a vertical headline every byline closes the text."""
    return slot.headline is not None and slot.headline.vertical


def characters_a_line(width: float, size: Pt) -> int:
    """Characters that a line of so many points holds."""
    return int(width / size + 0.01)
