"""Where words of a report stand on the set page: a finding's span as rectangles, for proofs with marks and for the board."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Part
from workstation.planning.copy import JUMP_MARK
from workstation.planning.set_page import Frame
from workstation.units import EMU_PER_PT, Emu

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.checks.engine.manuscript import Manuscript, Region
    from workstation.planning.set_page import SetLine, SetParagraph, SetSlot

_HEADLINE_STYLES = {Part.KICKER: "引题", Part.MAIN: "主题", Part.DECK: "副题"}
_LAST_ADVANCE = 1.0
"""Ems that a line's last character is taken to be wide."""


@dataclass(frozen=True, slots=True)
class _Text:
    """Paragraphs of one part with the lines that they are set in."""

    paragraphs: Sequence[SetParagraph]
    lines: Sequence[SetLine]
    chosen: Sequence[int]
    """Indexes of the paragraphs that are meant."""
    vertical: bool = False
    added: int = 0
    """Characters that the page puts before the text: the jump line's mark."""
    missing: int = 0
    """Characters of the text that stand in the report's part before this one."""


def places_of(slot: SetSlot, manuscript: Manuscript, span: tuple[int, int]) -> tuple[Frame, ...]:
    """The rectangles, one a line, in which a span of the report's manuscript is printed; none for what has no room on the page.

    Blanks and line ends differ between manuscript and page, so characters are counted without them.
    """
    region = manuscript.region_at(span[0])
    if region is None:
        return ()
    text = manuscript.text_of(region)
    first = _printed_before(text, span[0] - region.start)
    count = _printed_before(text, span[1] - region.start) - first
    return tuple(frame for part in _texts(slot, manuscript, region) for frame in _frames(part, first, max(count, 1)))


def _printed_before(text: str, end: int) -> int:
    return len(_bare(text[: max(end, 0)]))


def _bare(text: str) -> str:
    """The text without its blanks."""
    return "".join(text.split())


def _texts(slot: SetSlot, manuscript: Manuscript, region: Region) -> Iterator[_Text]:
    if region.part in _HEADLINE_STYLES:
        yield from _in_headline(slot, _HEADLINE_STYLES[region.part])
    elif region.part is Part.CAPTION:
        yield from _in_captions(slot, _bare(manuscript.text_of(region)))
    else:
        wanted = _bare(manuscript.text_of(region))
        yield from _in_story(slot, wanted, _earlier(manuscript, region, wanted))


def _earlier(manuscript: Manuscript, region: Region, wanted: str) -> int:
    """How many parts with the same words come before."""
    before = [r for r in manuscript.regions if r.start < region.start and r.part is region.part]
    return sum(_bare(manuscript.text_of(other)) == wanted for other in before)


def _in_headline(slot: SetSlot, style: str) -> Iterator[_Text]:
    headline = slot.headline
    if headline:
        chosen = [index for index, paragraph in enumerate(headline.paragraphs) if paragraph.style.name == style]
        yield _Text(headline.paragraphs, headline.lines, chosen, headline.vertical)


def _in_captions(slot: SetSlot, wanted: str) -> Iterator[_Text]:
    """A picture's caption may have a credit after it, and the credit a caption before it."""
    for story in (picture.caption for picture in slot.pictures if picture.caption):
        for index, paragraph in enumerate(story.paragraphs):
            if _bare(paragraph.text).startswith(wanted):
                yield _Text(story.paragraphs, [line for column in story.columns for line in column.lines], [index])
                return


def _in_story(slot: SetSlot, wanted: str, earlier: int) -> Iterator[_Text]:
    """A paragraph of the body, a byline (which may stand under the headline), or the jump line, which gets a mark before it."""
    lines = [line for column in slot.story.columns for line in column.lines]
    same = [i for i, paragraph in enumerate(slot.story.paragraphs) if _bare(paragraph.text).lstrip(JUMP_MARK) == wanted.lstrip(JUMP_MARK)]
    if same:
        index = same[min(earlier, len(same) - 1)]
        added = len(_bare(slot.story.paragraphs[index].text)) - len(wanted)
        yield _Text(slot.story.paragraphs, lines, [index], added=added)
    elif parted := _in_parted(slot.story.paragraphs, wanted):
        yield _Text(slot.story.paragraphs, lines, [parted[0]], missing=parted[1])
    elif slot.headline:
        found = [i for i, paragraph in enumerate(slot.headline.paragraphs) if _bare(paragraph.text) == wanted]
        yield _Text(slot.headline.paragraphs, slot.headline.lines, found, slot.headline.vertical)


def _in_parted(paragraphs: Sequence[SetParagraph], wanted: str) -> tuple[int, int] | None:
    """A paragraph that begins on one page and ends on another: which one here, and how many of its characters stand before it."""
    for index in {0, 1, len(paragraphs) - 2} & set(range(len(paragraphs))):
        here = _bare(paragraphs[index].text)
        if here and wanted.startswith(here):
            return index, 0
        if here and wanted.endswith(here):
            return index, len(wanted) - len(here)
    return None


def _frames(text: _Text, first: int, count: int) -> Iterator[Frame]:
    at = text.missing
    for index in text.chosen:
        paragraph = text.paragraphs[index]
        printed = [offset for offset, character in enumerate(paragraph.text) if not character.isspace()][text.added :]
        wanted = set(printed[max(first - at, 0) : max(first + count - at, 0)])
        at += len(printed)
        for line in text.lines:
            if line.paragraph == index and wanted:
                inside = [offset - line.start for offset in range(line.start, line.end) if offset in wanted]
                if inside:
                    yield _frame(line, paragraph, inside[0], inside[-1], vertical=text.vertical)


def _frame(line: SetLine, paragraph: SetParagraph, first: int, last: int, *, vertical: bool) -> Frame:
    size = paragraph.style.size
    start = line.xs[first]
    end = line.xs[last + 1] if last + 1 < len(line.xs) else line.xs[last] + size * _LAST_ADVANCE
    along, length = round(start * EMU_PER_PT), round((end - start) * EMU_PER_PT)
    high = round(size * EMU_PER_PT)
    if vertical:
        return Frame(Emu(line.x - high // 2), Emu(line.baseline + along), Emu(high), Emu(length))
    return Frame(Emu(line.x + along), Emu(line.baseline - round(high * 0.88)), Emu(length), Emu(high))
