"""What typography would say of a set report: bad breaks in its headline, lonely characters and lines. Advice, never a change of text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Part
from workstation.planning.columns import TURN
from workstation.planning.copyfitting import TextPlace, characters_a_line
from workstation.planning.headline_breaks import context_of, parts_word
from workstation.planning.parts import TextPoint
from workstation.text.count import printed_characters
from workstation.units import EMU_PER_PT, Pt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from workstation.planning.composing import Composer
    from workstation.planning.copyfitting import Copyfit
    from workstation.planning.set_page import SetHeadline, SetLine, SetParagraph, SetSlot, SetStory
    from workstation.report import Report

PARTS = {"引题": Part.KICKER, "主题": Part.MAIN, "副题": Part.DECK}
"""A headline paragraph's style, and the part of the report that it prints."""
_NUMBER = re.compile(
    r"[0-9][0-9.,:：％%／/-]*(?:[0-9％%]|[十百千万亿余多]+)?(?:年|月|日|时|分|岁|元|个|名|户|亩|吨|公里|平方米|万元|亿元)?"
    r"|第?[零一二三四五六七八九十百千万亿两]{2,}"
)


class NoteKind(StrEnum):
    """What is noticed."""

    SPLIT_NAME = "name"
    SPLIT_NUMBER = "number"
    SPLIT_WORD = "word"
    LONE_IN_HEADLINE = "headline-lone"
    LONE_CHARACTER = "lone"
    LONE_LINE = "widow"


@dataclass(frozen=True, slots=True)
class FitNote:
    """One thing noticed: `words` are what is split or alone, `at` where they begin and `end` where they end in that part's text."""

    kind: NoteKind
    words: str
    at: TextPlace
    end: int
    page: str = ""
    """On which page, where the report stands on several."""


@dataclass(frozen=True, slots=True)
class HeadlineMeasure:
    """One part of the headline against its width: each line's characters (two letters or digits count one), and how many it holds."""

    part: Part
    size: Pt
    characters: tuple[int, ...]
    holds: int


def headline_measures(slot: SetSlot) -> tuple[HeadlineMeasure, ...]:
    """Every part of the headline as it is set."""
    return tuple(_measures(slot.headline)) if slot.headline and not slot.headline.vertical else ()


def _measures(headline: SetHeadline) -> Iterator[HeadlineMeasure]:
    width = headline.frame.width / EMU_PER_PT
    for number, paragraph in enumerate(headline.paragraphs):
        part = PARTS.get(paragraph.style.name)
        if part is not None:
            lines = tuple(printed_characters(line.text) for line in headline.lines if line.paragraph == number)
            yield HeadlineMeasure(part, paragraph.style.size, lines, characters_a_line(width, paragraph.style.size))


def fit_notes(report: Report, fit: Copyfit, composer: Composer, names: Iterable[str] = (), page: str = "") -> tuple[FitNote, ...]:
    """All notes of one part of a report, in reading order. `names` are people and places that the headline must keep whole.

    A part that goes on has a short title of its own, of which nothing is noted: it is no text of the report's.
    """
    slot, notes = fit.set_slot, list[FitNote]()
    if slot.headline and not slot.headline.vertical and fit.start == TextPoint():
        notes += headline_notes(report, slot.headline, tuple(names))
    stretches = _body(report, fit)
    notes += (*_lone_characters(slot.story, stretches, composer), *_lone_lines(slot.story, stretches))
    return tuple(replace(note, page=page) for note in notes) if page else tuple(notes)


# -- the headline


def headline_notes(report: Report, headline: SetHeadline, names: Sequence[str]) -> Iterator[FitNote]:
    """Bad breaks and lonely characters of a horizontal headline."""
    heads, context = report.headlines, context_of(report.body)
    texts = {Part.KICKER: heads.kicker, Part.MAIN: heads.main, Part.DECK: heads.deck}
    for number, paragraph in enumerate(headline.paragraphs):
        part = PARTS.get(paragraph.style.name)
        if part is not None:
            lines = [line for line in headline.lines if line.paragraph == number]
            for line in lines[:-1]:
                yield from _split(part, texts[part], paragraph.text, line.end, names, context)
            if len(lines) > 1 and printed_characters(lines[-1].text) <= 1:
                yield _noted(NoteKind.LONE_IN_HEADLINE, part, texts[part], paragraph.text, lines[-1].start, lines[-1].end)


def _split(part: Part, text: str, printed: str, at: int, names: Sequence[str], context: str) -> Iterator[FitNote]:
    """The first of name, number, word that a line's end at `at` splits."""
    for kind, (start, end) in _across(printed, at, names, context):
        yield _noted(kind, part, text, printed, start, end)
        return


def _across(printed: str, at: int, names: Sequence[str], context: str) -> Iterator[tuple[NoteKind, tuple[int, int]]]:
    for name in names:
        for start in range(max(at - len(name) + 1, 0), at):
            if printed.startswith(name, start) and start + len(name) > at:
                yield NoteKind.SPLIT_NAME, (start, start + len(name))
    for match in _NUMBER.finditer(printed):
        if match.start() < at < match.end():
            yield NoteKind.SPLIT_NUMBER, match.span()
    word = parts_word(printed, at, context)
    if word:
        yield NoteKind.SPLIT_WORD, word


def _noted(kind: NoteKind, part: Part, text: str, printed: str, start: int, end: int) -> FitNote:
    """A note on a stretch of the printed headline, which has other blanks and line ends than the report's own."""
    places = [at for at, character in enumerate(text) if not character.isspace()]
    before, length = len("".join(printed[:start].split())), len("".join(printed[start:end].split()))
    chosen = places[before : before + length] or [0]
    return FitNote(kind, printed[start:end].strip(), TextPlace(part, 0, chosen[0]), chosen[-1] + 1)


# -- the columns


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A paragraph of the body as a story has it: its number in the report, how many characters of it stood before, whether it ends here."""

    paragraph: SetParagraph
    index: int
    before: int
    ends: bool

    def noted(self, kind: NoteKind, words: str, start: int, end: int) -> FitNote:
        return FitNote(kind, words, TextPlace(Part.BODY, self.index, self.before + start), self.before + end)


def _body(report: Report, fit: Copyfit) -> dict[int, _Stretch]:
    """The story's paragraphs that are the body's, by their number in the story; 上接 opens a part that goes on."""
    indexes = [index for index, text in enumerate(report.body) if text.strip()][fit.start.paragraph :]
    told = [(number, paragraph) for number, paragraph in enumerate(fit.set_slot.story.paragraphs) if paragraph.style.name != TURN]
    found = {}
    for (number, paragraph), index in zip(told, indexes, strict=False):
        before = fit.start.offset if index == indexes[0] else 0
        ends = not report.body[index][before + len(paragraph.text) :].strip()
        found[number] = _Stretch(paragraph, index, before, ends)
    return found


def _lone_characters(story: SetStory, stretches: Mapping[int, _Stretch], composer: Composer) -> Iterator[FitNote]:
    """孤字不成行: a paragraph's last line of one character, with a mark or without."""
    if not story.columns:
        return
    measure = story.columns[0].frame.width / EMU_PER_PT
    for stretch in stretches.values():
        lines = composer.lines(stretch.paragraph, measure)
        last = stretch.paragraph.text[lines[-1].start : lines[-1].end].strip()
        if len(lines) > 1 and _is_alone(last):
            yield stretch.noted(NoteKind.LONE_CHARACTER, last, lines[-1].start, lines[-1].end)


def _is_alone(line: str) -> bool:
    return len(line) <= 3 and sum(character.isalnum() for character in line) <= 1


def _lone_lines(story: SetStory, stretches: Mapping[int, _Stretch]) -> Iterator[FitNote]:
    """孤行不成栏: a column that begins with a paragraph's last line, were it on the page before that it began."""
    for column in story.columns:
        line = next((line for line in column.lines if line.paragraph in stretches), None)
        if line is not None and _ends_short(line, stretches[line.paragraph]):
            yield stretches[line.paragraph].noted(NoteKind.LONE_LINE, line.text.strip(), line.start, line.end)


def _ends_short(line: SetLine, stretch: _Stretch) -> bool:
    return stretch.ends and stretch.before + line.start > 0 and line.end == len(stretch.paragraph.text)
