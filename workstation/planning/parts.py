"""A report in parts (转版): which of its text stands in a slot. Each character stands in one part: a part begins where the one before ends.

The cut is at a sentence's end where one is near, else at a line's end; the parts name each other in lines of their own (下转, 上接).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.planning.columns import SUBHEAD, TURN
from workstation.planning.page_words import page_words
from workstation.planning.set_page import FontRole, SetParagraph, TextStyle
from workstation.report import Headlines
from workstation.units import Pt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.copyfit.fit import FittedLine
    from workstation.page import PagePreset, Slot
    from workstation.planning.composing import Composer
    from workstation.report import Report

LOOK_BACK = 3
"""Lines that may be left white so that a part ends with a sentence."""
CONTINUED = Pt(15)
"""Size of a continuation's headline where none was chosen (小三)."""
_SENTENCE_END = re.compile(r"[。！？…]+[”’」』）》]*")


@dataclass(frozen=True, slots=True)
class TextPoint:
    """A place in a report's paragraphs: which one, and how many characters into it."""

    paragraph: int = 0
    offset: int = 0


def told_in(slot: Slot, report: Report) -> Report:
    """The report with the headline that this part of it has: a continuation's is its short title, and its byline was printed before."""
    if not slot.part:
        return report
    closing = tuple(replace(line, under_headline=False) for line in report.attribution_lines if not line.under_headline or _closes(slot))
    return replace(report, headlines=Headlines(main=slot.short_title), standing_head="", attribution_lines=closing)


def _closes(slot: Slot) -> bool:
    """Whether the byline closes the text: beside the vertical headline of the report's beginning there was no place for it."""
    return _closes(slot.before.slot) if slot.before else slot.headline.vertical


def styled_in(slot: Slot) -> Slot:
    """The slot with a continuation's modest headline, where no size was chosen."""
    if not slot.part or slot.headline.main:
        return slot
    return replace(slot, headline=replace(slot.headline, main=CONTINUED, vertical=False))


def back_line(slot: Slot, preset: PagePreset) -> tuple[SetParagraph, ...]:
    """上接: what opens a continuation."""
    return (_notice(slot.turn_words[1], slot.before.page, preset, "left"),) if slot.before else ()


def _notice(form: str, page: str, preset: PagePreset, align: str) -> SetParagraph:
    return SetParagraph(form.format(page_words([page])), TextStyle(FontRole.HEI, preset.size, preset.leading, align=align, name=TURN))


def paragraphs_from(paragraphs: Sequence[SetParagraph], start: TextPoint | None) -> tuple[SetParagraph, ...]:
    """What follows a place; a paragraph that is entered in its middle has no indent. Nothing where there is no place to go on from."""
    if start is None or start.paragraph >= len(paragraphs):
        return ()
    return (_after(paragraphs[start.paragraph], start.offset), *paragraphs[start.paragraph + 1 :])


def _after(paragraph: SetParagraph, at: int) -> SetParagraph:
    if not at:
        return paragraph
    runs = tuple(replace(run, start=max(run.start - at, 0), end=run.end - at) for run in paragraph.runs if run.end > at)
    breaks = tuple(place - at for place in paragraph.breaks if place > at)
    return SetParagraph(paragraph.text[at:], replace(paragraph.style, indent=Pt(0)), runs, breaks)


def _until(paragraph: SetParagraph, at: int) -> SetParagraph:
    runs = tuple(replace(run, end=min(run.end, at)) for run in paragraph.runs if run.start < at)
    return replace(paragraph, text=paragraph.text[:at], runs=runs, breaks=tuple(place for place in paragraph.breaks if place < at))


def turned(
    slot: Slot, rest: Sequence[SetParagraph], preset: PagePreset, measure: float, room: int, composer: Composer
) -> tuple[tuple[SetParagraph, ...], TextPoint | None]:
    """As much of the text as `room` lines hold with 下转 under it, and where the next part goes on; all of it and None where it fits."""
    lines = [(number, line) for number, paragraph in enumerate(rest) for line in composer.lines(paragraph, measure)]
    if not slot.turns_to or len(lines) <= room:
        return tuple(rest), None
    end = _cut(rest, lines, room - 1)
    whole = [*rest[: end.paragraph], *([_until(rest[end.paragraph], end.offset)] if end.offset else [])]
    return (*whole, _notice(slot.turn_words[0], slot.turns_to, preset, "right")), end


def _cut(paragraphs: Sequence[SetParagraph], lines: Sequence[tuple[int, FittedLine]], most: int) -> TextPoint:
    """Where a text of so many lines at most is parted: after the last sentence that ends in one of the last lines, else at a line's end."""
    for number, line in reversed(lines[max(most - LOOK_BACK, 0) : max(most, 0)]):
        ends = [found.end() for found in _SENTENCE_END.finditer(paragraphs[number].text[line.start : line.end])]
        if ends:
            return _point(paragraphs, number, line.start + ends[-1])
    kept = max(most, 0)
    while kept and paragraphs[lines[kept - 1][0]].style.name == SUBHEAD:
        kept -= 1
    return _point(paragraphs, *_after_line(lines, kept)) if kept else TextPoint()


def _after_line(lines: Sequence[tuple[int, FittedLine]], kept: int) -> tuple[int, int]:
    """Where the line after those that are kept begins: in the same paragraph, or with the next one."""
    number, line = lines[kept]
    return number, 0 if lines[kept - 1][0] != number else line.start


def _point(paragraphs: Sequence[SetParagraph], number: int, offset: int) -> TextPoint:
    """A place; at a paragraph's end it is the next one's beginning."""
    return TextPoint(number, offset) if paragraphs[number].text[offset:].strip() else TextPoint(number + 1)


def moved_on(start: TextPoint, end: TextPoint) -> TextPoint:
    """A place counted from another one, counted from the report's beginning."""
    return TextPoint(start.paragraph + end.paragraph, end.offset + (start.offset if end.paragraph == 0 else 0))
