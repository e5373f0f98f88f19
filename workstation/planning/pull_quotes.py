"""Pull quotes (提要框): words of the report, larger, between two bars, on whole columns and lines that the text leaves free."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from workstation.planning.columns import Block, Leg, TextArea, pour
from workstation.planning.grid import TWIPS_PER_PT, frame_of, twips
from workstation.planning.set_page import FontRole, SetParagraph, SetRule, SetStory, TextStyle
from workstation.units import EMU_PER_TWIP, Emu, Pt

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.page import PagePreset, PullQuote
    from workstation.planning.composing import Composer

LARGER, LEADING = 1.7, 1.4
"""The quote's size as a share of the text's, its leading as a share of its size."""
BAR, INSET = 1.0, 0.4
"""Weight of the bars in pt; white outside of them, in body lines."""
SIDE = 0.5
"""White left and right of the words, in characters of the text."""
SHORTEST, LONGEST = 8, 60
"""Characters of a sentence that is worth being offered as a quote."""
_SENTENCE = re.compile(r"[^。！？\n]+[。！？]?[”』」]?")


def quote_style(preset: PagePreset) -> TextStyle:
    """How quotes are set beside this text."""
    size = round(preset.size * LARGER * 2) / 2
    return TextStyle(FontRole.KAI, Pt(size), Pt(round(size * LEADING * 2) / 2), align="center", bold=True, name="引文")


def quote_block(quote: PullQuote, area: TextArea, under: int) -> Block:
    """What a quote takes of the text area, whose headline is `under` lines high."""
    return Block(quote.column, quote.columns, under + quote.line, quote.lines)


def set_quote(
    quote: PullQuote, area: TextArea, under: int, preset: PagePreset, composer: Composer
) -> tuple[SetStory, tuple[SetRule, SetRule]]:
    """A quote in the middle of its place, and the bars over and under it."""
    style, side = quote_style(preset), round(SIDE * preset.size * TWIPS_PER_PT)
    left, width = area.left(quote.column), area.across(quote.columns)
    top, height = area.top(under + quote.line), quote.lines * area.leading
    inset, pitch = round(INSET * area.leading), twips(style.leading)
    paragraph = SetParagraph(quote.text.strip(), style)
    measure = width - 2 * side
    needed = len(composer.lines(paragraph, measure / TWIPS_PER_PT))
    room = max((height - 2 * inset) // pitch, 0)
    start = top + (height - min(needed, room) * pitch) // 2
    inner = TextArea(left + side, start, 1, measure, area.gap, room, pitch)
    columns, fit = pour((paragraph,), inner, (Leg(0, 0, min(needed, room)),) if room else (), composer)
    story = SetStory("引文", (paragraph,), columns, Emu(area.gap * EMU_PER_TWIP), fit)
    weight = twips(BAR)
    bars = (top + inset - weight, top + height - inset)
    return story, tuple(SetRule(frame_of(left, y, width, weight)) for y in bars)  # type: ignore[return-value]


def quotable(body: Sequence[str]) -> tuple[str, ...]:
    """Sentences of a report that are short enough to be quoted, in order, without their full stop."""
    sentences = (match.group().strip().rstrip("。") for paragraph in body for match in _SENTENCE.finditer(paragraph))
    return tuple(dict.fromkeys(text for text in sentences if SHORTEST <= len(text) <= LONGEST))


def is_quoted_truly(text: str, body: Sequence[str]) -> bool:
    """Whether the words still stand in the report, blanks and line ends aside."""
    return "".join(text.split()) in "".join("".join(paragraph.split()) for paragraph in body)
