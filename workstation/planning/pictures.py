"""Pictures on the grid: aligned to the type beside them, caption and credit below, a line of white under that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.planning.columns import BASELINE, Block, Leg, TextArea, pour
from workstation.planning.copy import caption_paragraph
from workstation.planning.grid import TWIPS_PER_PT, frame_of, twips
from workstation.planning.set_page import SetPicture, SetStory
from workstation.units import EMU_PER_TWIP, Emu

if TYPE_CHECKING:
    from workstation.page import PagePreset, PictureBox
    from workstation.planning.composing import Composer
    from workstation.planning.set_page import SetParagraph

GLYPH_ABOVE, GLYPH_BELOW = 0.88, 0.12
"""A hanzi's box above and below the baseline, in em."""
CLEARANCE = 1
"""Lines of white between a picture or its caption and the text below."""


def caption_lines(box: PictureBox, area: TextArea, preset: PagePreset, composer: Composer) -> int:
    """Lines that a picture's caption takes."""
    paragraph = caption_paragraph(box, preset, area.across(box.columns) / TWIPS_PER_PT, composer)
    return len(composer.lines(paragraph, area.across(box.columns) / TWIPS_PER_PT)) if paragraph else 0


def picture_block(box: PictureBox, area: TextArea, under: int, captioned: int) -> Block:
    """What a picture takes of the text area, whose headline is `under` lines high; white below where text can follow."""
    end = under + box.line + box.lines + captioned
    white = CLEARANCE if end < area.lines else 0
    return Block(box.column, box.columns, under + box.line, box.lines + captioned + white)


def set_picture(box: PictureBox, area: TextArea, under: int, preset: PagePreset, composer: Composer) -> SetPicture:
    """A picture at its place, its edges level with the hanzi beside it."""
    paragraph = caption_paragraph(box, preset, area.across(box.columns) / TWIPS_PER_PT, composer)
    first, last = _inside(box, area, under, caption_lines(box, area, preset, composer))
    above = twips(BASELINE * preset.leading - GLYPH_ABOVE * preset.size) + (area.leading // 2 if box.line else 0)
    below = twips((1 - BASELINE) * preset.leading - GLYPH_BELOW * preset.size)
    x, width = area.left(box.column), area.across(box.columns)
    top = area.top(first) + above
    frame = frame_of(x, top, width, max(area.top(last) - below - top, area.leading // 2))
    caption = _caption(paragraph, box, area, last, composer) if paragraph else None
    return SetPicture(frame, box.picture, box.caption or box.credit, box.focus, caption)


def _inside(box: PictureBox, area: TextArea, under: int, captioned: int) -> tuple[int, int]:
    """First and last line of a picture, which never leaves its slot, whatever its box says."""
    first = min(under + box.line, max(area.lines - 1, 0))
    return first, max(min(under + box.line + box.lines, area.lines - captioned), first + 1)


def _caption(paragraph: SetParagraph, box: PictureBox, area: TextArea, line: int, composer: Composer) -> SetStory:
    width = area.across(box.columns)
    wide = TextArea(area.left(box.column), area.y, 1, width, area.gap, area.lines, area.leading)
    needed = len(composer.lines(paragraph, width / TWIPS_PER_PT))
    room = min(needed, max(area.lines - line, 0))
    columns, fit = pour((paragraph,), wide, (Leg(0, line, room),) if room else (), composer)
    return SetStory("图注", (paragraph,), columns, Emu(area.gap * EMU_PER_TWIP), fit)
