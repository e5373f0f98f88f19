"""Set pages beside what LibreOffice, and our own painter, made of them: lines, places, characters, chains."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from math import hypot
from typing import TYPE_CHECKING
from zipfile import ZipFile

from tests.office import drawing
from workstation.export.proving import _printed, compared
from workstation.units import EMU_PER_PT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.office import Drawing, PrintedPage
    from workstation.planning.set_page import Frame, SetHeadline, SetLine, SetPage, SetSlot, SetStory

Point = tuple[float, float]
MM = 72 / 25.4
_FALLBACK = re.compile("<mc:Fallback>.*?</mc:Fallback>", re.DOTALL)


def stories_of(slot: SetSlot) -> tuple[SetStory, ...]:
    return (slot.story, *(picture.caption for picture in slot.pictures if picture.caption), *slot.quotes)


def lines_of(page: SetPage) -> Iterator[SetLine]:
    """Every line that isn't upright."""
    for slot in page.slots:
        yield from (line for story in stories_of(slot) for column in story.columns for line in column.lines if line.text.strip())
        if slot.headline and not slot.headline.vertical:
            yield from (line for line in slot.headline.lines if line.text.strip())


def boxes_as_predicted(pages: Sequence[SetPage], pdf: Path) -> tuple[int, int]:
    """Text boxes whose every line is printed as it was set, and all text boxes."""
    proof = next(step.result for step in compared(pages, _printed(pdf)) if step.result)
    boxes = {(page.number, column.frame) for page in pages for slot in page.slots for story in stories_of(slot)
             for column in story.columns if column.lines}  # fmt: skip
    boxes |= {(page.number, slot.headline.frame) for page in pages for slot in page.slots if slot.headline and _is_level(slot.headline)}
    return len(boxes) - len({(found.page, found.frame) for found in proof.differences}), len(boxes)


def _is_level(headline: SetHeadline) -> bool:
    return bool(headline.lines) and not headline.vertical


def lost_characters(pages: Sequence[SetPage], printed: Sequence[PrintedPage]) -> Counter[str]:
    """What was set on a page and isn't printed on it."""
    lost: Counter[str] = Counter()
    for page, sheet in zip(pages, printed, strict=True):
        set_text = "".join(paragraph.text for slot in page.slots for paragraph in slot.paragraphs)
        wanted = Counter("".join(set_text.split()))
        if page.fits:
            lost += wanted - Counter(sheet.text)
    return lost


def corner_miss(page: SetPage, drawn: Drawing) -> float:
    """How far (mm) a corner of a rule, a frame or a picture is from where it was asked for, at worst."""
    frames = [rule.frame for rule in (*page.rules, *page.folio.rules)]
    frames += [slot.box.frame for slot in page.slots if slot.box]
    frames += [picture.frame for slot in page.slots for picture in slot.pictures]
    return max(min(_miss(frame, found) for found in drawn.rectangles) for frame in frames) / MM


def _miss(frame: Frame, found: Sequence[float]) -> float:
    asked = (frame.x, frame.y, frame.x + frame.width, frame.y + frame.height)
    return max(abs(edge / EMU_PER_PT - other) for edge, other in zip(asked, found, strict=True))


def line_starts(page: SetPage, drawn: Drawing) -> list[tuple[SetLine, Point, Point]]:
    """Each line with the place (pt) where it was set to start, and the printed glyph nearest to that."""
    rows: dict[int, list[Point]] = defaultdict(list)
    for x, y in drawn.glyphs:
        rows[round(y)].append((x, y))
    found = []
    for line in lines_of(page):
        first = next(at for at, char in enumerate(line.text) if not char.isspace())
        at = (line.x / EMU_PER_PT + line.xs[first], line.baseline / EMU_PER_PT)
        near = [glyph for row in (-1, 0, 1) for glyph in rows[round(at[1]) + row]]
        found.append((line, at, min(near, key=lambda glyph, at=at: hypot(glyph[0] - at[0], glyph[1] - at[1]))))  # type: ignore[misc]
    return found


def drawings(pdf: Path, pages: int) -> list[Drawing]:
    return [drawing(pdf, number) for number in range(1, pages + 1)]


def chains_of(docx: Path) -> list[int]:
    """How many boxes follow each head of a chain, whatever the chains are called."""
    with ZipFile(docx) as package:
        xml = _FALLBACK.sub("", package.read("word/document.xml").decode())
    heads = set(re.findall(r'<wps:txbx id="(\d+)"', xml))
    links = Counter(re.findall(r'<wps:linkedTxbx id="(\d+)"', xml))
    assert set(links) <= heads
    return sorted(links.values())
