"""What typography would say of a set report: bad breaks in its headline, lonely characters and lines. Advice, never a change of text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Part
from workstation.planning.copyfitting import TextPlace, characters_a_line
from workstation.planning.headline_breaks import context_of, parts_word
from workstation.text.count import printed_characters
from workstation.units import EMU_PER_PT, Pt

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from workstation.planning.composing import Composer
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


def fit_notes(report: Report, slot: SetSlot, composer: Composer, names: Iterable[str] = ()) -> tuple[FitNote, ...]:
    """All notes in reading order. `names` are people and places that the headline must keep whole."""
    notes: list[FitNote] = []
    if slot.headline and not slot.headline.vertical:
        notes += headline_notes(report, slot.headline, tuple(names))
    return (*notes, *_lone_characters(report, slot.story, composer), *_lone_lines(report, slot.story))


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


def _lone_characters(report: Report, story: SetStory, composer: Composer) -> Iterator[FitNote]:
    """孤字不成行: a paragraph's last line of one character, with a mark or without."""
    if not story.columns:
        return
    measure = story.columns[0].frame.width / EMU_PER_PT
    for paragraph, index in _body(report, story):
        lines = composer.lines(paragraph, measure)
        last = paragraph.text[lines[-1].start : lines[-1].end].strip()
        if len(lines) > 1 and _is_alone(last):
            yield FitNote(NoteKind.LONE_CHARACTER, last, TextPlace(Part.BODY, index, lines[-1].start), lines[-1].end)


def _is_alone(line: str) -> bool:
    return len(line) <= 3 and sum(character.isalnum() for character in line) <= 1


def _lone_lines(report: Report, story: SetStory) -> Iterator[FitNote]:
    """孤行不成栏: a column that begins with a paragraph's last line."""
    indexes = {number: index for number, (_, index) in enumerate(_body(report, story))}
    for column in story.columns[1:]:
        line = column.lines[0] if column.lines else None
        if line is not None and line.paragraph in indexes and _ends_short(line, story.paragraphs[line.paragraph]):
            yield FitNote(NoteKind.LONE_LINE, line.text.strip(), TextPlace(Part.BODY, indexes[line.paragraph], line.start), line.end)


def _ends_short(line: SetLine, paragraph: SetParagraph) -> bool:
    return line.start > 0 and line.end == len(paragraph.text)


def _body(report: Report, story: SetStory) -> list[tuple[SetParagraph, int]]:
    """The story's paragraphs that are the body's, each with its number there."""
    indexes = [index for index, text in enumerate(report.body) if text.strip()]
    return list(zip(story.paragraphs, indexes, strict=False))
