"""Headlines: how large, on how many lines, how high. Horizontal ones stand centred over their text, vertical ones beside it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from math import ceil, floor
from typing import TYPE_CHECKING

from workstation.planning.columns import BASELINE
from workstation.planning.copy import whole_names
from workstation.planning.headline_breaks import context_of, headline_lines
from workstation.planning.headline_sizes import ABOVE, BELOW, Span, headline_leading, headline_sizes, ladder_size, lines_needed, span_of
from workstation.planning.set_page import Fit, FontRole, SetHeadline, SetLine, SetParagraph, TextStyle
from workstation.text.count import printed_characters
from workstation.units import EMU_PER_PT, Emu, Lines, Pt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.page import HeadlineStyle
    from workstation.planning.composing import Composer
    from workstation.planning.set_page import Frame
    from workstation.report import Report

UTMOST_LINES = 9
"""Fewer lines than these are tried for a headline that won't fit on two or three."""


@dataclass(frozen=True, slots=True)
class HeadlineCopy:
    """A headline's paragraphs, one a part (one a line where it is vertical), and whether vertical ones fit their height."""

    paragraphs: tuple[SetParagraph, ...]
    main: Pt
    fits: bool = True

    @property
    def extent(self) -> float:
        """Height in pt of all lines together; width where it is vertical."""
        return sum(p.style.leading * (len(p.breaks) + 1) for p in self.paragraphs)

    def lines(self, leading: float) -> Lines:
        """Body lines that the headline takes with its white."""
        return Lines(lines_needed(self.extent, leading)) if self.paragraphs else Lines(0)


def compose_headline(report: Report, style: HeadlineStyle, width: float, composer: Composer) -> HeadlineCopy:
    """A horizontal headline over a width in pt; sizes of 0 in the style are chosen: the largest that fits on few lines."""
    key = ("headline", report.headlines, report.standing_head, report.attribution_lines, style, width, report.body)
    return composer.remember(key, lambda: _compose(report, style, width, composer))


def _compose(report: Report, style: HeadlineStyle, width: float, composer: Composer) -> HeadlineCopy:
    heads, context = report.headlines, context_of(report.body)
    main = _fitted(heads.main, FontRole.TITLE, "主题", _main_span(style, width), width, context, composer)
    size = main.style.size if main else span_of(width).least
    kicker = _part(heads.kicker, FontRole.HEI, "引题", style.kicker, headline_sizes().kicker.of(size), width, context, composer)
    deck = _part(heads.deck, FontRole.KAI, "副题", style.deck, headline_sizes().deck.of(size), width, context, composer)
    parts = [*_standing_head(report, size), kicker, main, deck, *_bylines(report, width, composer)]
    return HeadlineCopy(tuple(_wrapped(part, width, composer) for part in parts if part), size)


def _wrapped(paragraph: SetParagraph, width: float, composer: Composer) -> SetParagraph:
    """A part that is still too wide turns wherever copyfit turns it."""
    if composer.count(paragraph, width) == len(paragraph.breaks) + 1:
        return paragraph
    return SetParagraph(paragraph.text, paragraph.style, breaks=tuple(line.start for line in composer.lines(paragraph, width)[1:]))


def _main_span(style: HeadlineStyle, width: float) -> Span:
    return Span(style.main, style.main) if style.main else span_of(width)


def _part(
    text: str, role: FontRole, name: str, asked: float, own: float, width: float, context: str, composer: Composer
) -> SetParagraph | None:
    least = headline_sizes().kicker.least
    span = Span(Pt(asked), Pt(asked)) if asked else Span(Pt(max(own, least)), least)
    return _fitted(text, role, name, span, width, context, composer)


def _fitted(text: str, role: FontRole, name: str, span: Span, width: float, context: str, composer: Composer) -> SetParagraph | None:
    """The largest setting within a span; one line is kept as long as it isn't much smaller than two."""
    if not text.strip():
        return None
    settings = [
        s for count in range(1, headline_sizes().most_lines + 1) if (s := _set_on(text, count, role, name, span, width, context, composer))
    ]
    fitting = [setting for setting in settings if setting.style.size >= span.least]
    if not fitting:
        more = (
            _set_on(text, count, role, name, span, width, context, composer)
            for count in range(headline_sizes().most_lines + 1, UTMOST_LINES)
        )
        fitting = [setting for setting in more if setting and setting.style.size >= span.least][:1]
    if not fitting:
        return _at_least(settings[-1], span) if settings else _paragraph((text.strip(),), role, name, span.least)
    return fitting[1] if name == "主题" and _is_dwarfed(fitting, text) else fitting[0]


def _is_dwarfed(fitting: Sequence[SetParagraph], text: str) -> bool:
    """Whether two lines would be so much larger than one that they are worth their height."""
    one_given = len(text.split("\n")) < 2
    return one_given and len(fitting) > 1 and fitting[0].style.size < headline_sizes().keep_one * fitting[1].style.size


def _at_least(paragraph: SetParagraph, span: Span) -> SetParagraph:
    """A size that the editor asked for stands even if it doesn't fit; the program's own gives way."""
    if span.most > span.least:
        return paragraph
    style = paragraph.style
    return SetParagraph(paragraph.text, _style(style.role, style.name, span.least), breaks=paragraph.breaks)


def _set_on(
    text: str, count: int, role: FontRole, name: str, span: Span, width: float, context: str, composer: Composer
) -> SetParagraph | None:
    lines = headline_lines(text, count, context)
    if lines is None:
        return None
    widest = composer.remember(("widest", lines, role), lambda: max(composer.ems(line, _style(role, name, span.most)) for line in lines))
    fitting = span.most if widest * span.most <= width else ladder_size(min(floor(width / widest * 2) / 2, span.most))
    return _paragraph(lines, role, name, Pt(fitting))


@lru_cache(maxsize=4096)
def _paragraph(lines: tuple[str, ...], role: FontRole, name: str, size: float) -> SetParagraph:
    ends = [sum(len(line) for line in lines[:count]) for count in range(1, len(lines))]
    return SetParagraph("".join(lines), _style(role, name, size), breaks=tuple(ends))


@cache
def _style(role: FontRole, name: str, size: float) -> TextStyle:
    return TextStyle(role, Pt(size), headline_leading(size), align="center", bold=role is FontRole.TITLE, name=name)


def _standing_head(report: Report, main: float) -> Iterator[SetParagraph]:
    if report.standing_head.strip():
        size = min(max(ladder_size(main * 0.6), 12), 18)
        style = TextStyle(FontRole.HEI, Pt(size), Pt(size * 1.5), align="center", bold=True, name="栏题")
        yield SetParagraph(report.standing_head.strip(), style)


def _bylines(report: Report, width: float, composer: Composer) -> Iterator[SetParagraph]:
    style = TextStyle(FontRole.KAI, Pt(10.5), Pt(16), align="center", name="署名")
    for line in report.attribution_lines:
        text = line.text.strip()
        if line.under_headline and text:
            yield composer.unsplit(text, style, width, whole_names(text))


def place_headline(copy: HeadlineCopy, room: Frame, leading: float, composer: Composer) -> SetHeadline:
    """Put a headline into the body lines kept for it, a little nearer to what stands above it than below."""
    height = round(copy.extent * EMU_PER_PT)
    spare = room.height - height
    share = ABOVE / (ABOVE + BELOW) if spare < leading * EMU_PER_PT * 1.5 else 0.48
    shift = max(_whole(spare * share), 0)
    frame = type(room)(room.x, Emu(room.y + shift), room.width, Emu(height))
    over = max(ceil(-spare / (leading * EMU_PER_PT)), 0)
    lines = tuple(_lines(copy.paragraphs, frame, composer))
    return SetHeadline(frame, copy.paragraphs, lines, vertical=False, fit=_fit(copy, len(lines), over))


def _fit(copy: HeadlineCopy, lines: int, over: int) -> Fit:
    text = "".join(p.text for p in copy.paragraphs)
    return Fit(Lines(lines), Lines(over), overset_characters=printed_characters(text) if over else 0)


def _whole(emu: float) -> int:
    return round(emu / 635) * 635


def _lines(paragraphs: Sequence[SetParagraph], frame: Frame, composer: Composer) -> Iterator[SetLine]:
    at = float(frame.y)
    for number, paragraph in enumerate(paragraphs):
        pitch = paragraph.style.leading * EMU_PER_PT
        for line in composer.lines(paragraph, frame.width / EMU_PER_PT):
            text = paragraph.text[line.start : line.end]
            yield SetLine(number, line.start, line.end, text, frame.x, Emu(round(at + BASELINE * pitch)), line.xs)
            at += pitch
