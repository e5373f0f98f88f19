"""Pouring lines into columns: where a slot's text may stand, around its headline and pictures, and which line goes where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.planning.grid import TWIPS_PER_PT, frame_of
from workstation.planning.set_page import Fit, SetColumn, SetLine
from workstation.text.count import printed_characters
from workstation.units import EMU_PER_PT, Emu, Lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workstation.copyfit.fit import FittedLine
    from workstation.planning.composing import Composer
    from workstation.planning.set_page import Frame, SetParagraph

SHORTEST_LEG = 2
"""Lines of the shortest stretch of column that is worth filling."""
SUBHEAD, BRIEF_TITLE, UNDER_SUBHEAD = "小标题", "简讯题", 2
"""The styles of subheads and of briefs' titles; lines of text that a column must have under one."""
TURN = "转版"
"""Style of the lines that tell where a report goes on, came from or has more."""
SUBHEADS = frozenset((SUBHEAD, BRIEF_TITLE))
BASELINE = 0.8
"""Share of an exact leading above the baseline."""


@dataclass(frozen=True, slots=True)
class TextArea:
    """Equal columns on the page's lines; places and widths in twips."""

    x: int
    y: int
    columns: int
    measure: int
    gap: int
    lines: int
    leading: int

    def left(self, column: int) -> int:
        """The left edge of a column."""
        return self.x + column * (self.measure + self.gap)

    def top(self, line: int) -> int:
        """The upper edge of a line."""
        return self.y + line * self.leading

    def across(self, columns: int) -> int:
        """The width of so many columns with their gaps."""
        return columns * self.measure + (columns - 1) * self.gap


@dataclass(frozen=True, slots=True)
class Block:
    """Columns and lines of a text area that text must leave free: headline, picture with caption and clearance."""

    column: int
    columns: int
    line: int
    lines: int

    def covers(self, column: int) -> bool:
        """Whether it stands in a column."""
        return self.column <= column < self.column + self.columns


@dataclass(frozen=True, slots=True)
class Leg:
    """A stretch of column that text fills."""

    column: int
    line: int
    lines: int


def legs(area: TextArea, blocks: Sequence[Block]) -> tuple[Leg, ...]:
    """The free stretches in reading order: column by column, but above a block that spans all columns before below it."""
    bands = [0]
    for block in sorted(blocks, key=lambda b: b.line):
        if block.columns >= area.columns and block.line + block.lines > bands[-1]:
            bands += [max(block.line, bands[-1]), block.line + block.lines]
    bands.append(area.lines)
    pairs = zip(bands[::2], bands[1::2], strict=True)
    free = (leg for top, bottom in pairs for column in range(area.columns) for leg in _free(column, top, bottom, blocks))
    return tuple(leg for leg in free if leg.lines >= SHORTEST_LEG)


def _free(column: int, top: int, bottom: int, blocks: Iterable[Block]) -> Iterable[Leg]:
    at = top
    for block in sorted((b for b in blocks if b.covers(column)), key=lambda b: b.line):
        if block.line > at:
            yield Leg(column, at, min(block.line, bottom) - at)
        at = max(at, block.line + block.lines)
        if at >= bottom:
            return
    yield Leg(column, at, bottom - at)


def evened(found: tuple[Leg, ...], needed: int) -> tuple[Leg, ...]:
    """Legs of one height shortened alike, so that a text too short for them ends level, with the white above and below it."""
    if len(found) < 2 or len({leg.lines for leg in found}) > 1 or not needed:
        return found
    whole = found[0].lines
    lines = min(max(-(-needed // len(found)), SHORTEST_LEG), whole)
    return tuple(Leg(leg.column, leg.line + (whole - lines) // 2, lines) for leg in found)


def pour(
    paragraphs: Sequence[SetParagraph], area: TextArea, found: tuple[Leg, ...], composer: Composer, *, even: bool = False
) -> tuple[tuple[SetColumn, ...], Fit]:
    """Lines into legs, one after another or `even`, and how they fit; what finds no room is in no column."""
    measure = area.measure / TWIPS_PER_PT
    lines = [(number, line) for number, paragraph in enumerate(paragraphs) for line in composer.lines(paragraph, measure)]
    room = sum(leg.lines for leg in found)
    columns, at = [], 0
    for leg in evened(found, len(lines)) if even else found:
        dropped = _subhead_at_foot(paragraphs, lines[at : at + leg.lines + 1], leg.lines)
        if dropped and room - dropped >= len(lines):
            leg, room = Leg(leg.column, leg.line, leg.lines - dropped), room - dropped
        columns.append(_column(paragraphs, area, leg, lines[at : at + leg.lines]))
        at += leg.lines
    return tuple(columns), _fit(paragraphs, lines, room)


def _subhead_at_foot(paragraphs: Sequence[SetParagraph], lines: Sequence[tuple[int, FittedLine]], room: int) -> int:
    """Lines to leave empty so that a subhead and its text stand together in the next column (标题不落栏底)."""
    if len(lines) <= room or room < 2 * UNDER_SUBHEAD:
        return 0
    for dropped in range(1, UNDER_SUBHEAD + 1):
        if paragraphs[lines[room - dropped][0]].style.name in SUBHEADS:
            return dropped
    return 0


def _column(paragraphs: Sequence[SetParagraph], area: TextArea, leg: Leg, lines: Sequence[tuple[int, FittedLine]]) -> SetColumn:
    frame = frame_of(area.left(leg.column), area.top(leg.line), area.measure, leg.lines * area.leading)
    baseline = frame.y + round(BASELINE * area.leading / TWIPS_PER_PT * EMU_PER_PT)
    pitch = area.leading * EMU_PER_PT // TWIPS_PER_PT
    return SetColumn(frame, tuple(set_line(paragraphs, *line, frame, Emu(baseline + number * pitch)) for number, line in enumerate(lines)))


def set_line(paragraphs: Sequence[SetParagraph], number: int, line: FittedLine, frame: Frame, baseline: Emu) -> SetLine:
    """A composed line at its place."""
    text = paragraphs[number].text[line.start : line.end]
    return SetLine(number, line.start, line.end, text, Emu(frame.x + round(line.x * EMU_PER_PT)), baseline, line.xs)


def _fit(paragraphs: Sequence[SetParagraph], lines: Sequence[tuple[int, FittedLine]], room: int) -> Fit:
    over = lines[room:]
    if not over:
        return Fit(Lines(len(lines)), short_lines=Lines(room - len(lines)))
    characters = printed_characters("".join(paragraphs[number].text[line.start : line.end] for number, line in over))
    return Fit(Lines(len(lines)), Lines(len(over)), characters, overset_from=(over[0][0], over[0][1].start))
