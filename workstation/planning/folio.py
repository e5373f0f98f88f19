"""报眉: page number and name, date and weekday, the staff, over a heavy and a thin rule (文武线)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.planning.columns import BASELINE
from workstation.planning.grid import Grid, frame_of, twips
from workstation.planning.set_page import Fit, FontRole, Run, SetColumn, SetFolio, SetLine, SetParagraph, SetRule, SetStory, TextStyle
from workstation.text.days import full_date, weekday_of
from workstation.units import EMU_PER_PT, EMU_PER_TWIP, Emu, Lines, Pt, mm_to_emu

if TYPE_CHECKING:
    from datetime import date

    from workstation.page import Folio
    from workstation.planning.composing import Composer
    from workstation.planning.set_page import Frame

HEAVY, THIN = 2.5, 0.5
"""Weights of the rules in pt."""
ABOVE_TEXT = 4.2
"""Millimetres from the heavy rule's top to the type area."""
NUMBER_SIZE, NAME_SIZE, LINE_SIZE = Pt(18), Pt(13), Pt(9.5)
LEADING = Pt(24)
SMALLEST = Pt(6.5)
LEAST_SIDE, MOST_SIDE = 0.29, 0.36
"""Share of the type area's width that page name and staff line get."""


def date_line(day: date) -> str:
    """2021年1月14日 星期四."""
    return f"{full_date(day)} 星期{weekday_of(day)}"


def number_words(folio: Folio) -> str:
    """总第88期, where it is printed."""
    return folio.words[0].format(folio.issue_number) if folio.issue_number else ""


def middle_line(folio: Folio) -> str:
    """海州新区报　2021年1月14日 星期四　总第88期; what isn't known is left out."""
    return "\u3000".join(words for words in (folio.paper, date_line(folio.day), number_words(folio)) if words)


def staff_line(folio: Folio) -> str:
    """责编 张三  校对 李四: role and names, two blanks between people."""
    return "  ".join(f"{role} {name}" for role, name in folio.staff)


def set_folio(folio: Folio, grid: Grid, composer: Composer) -> SetFolio:
    """The folio over the type area; texts too long for their third are set smaller."""
    return composer.remember(("folio", folio, grid), lambda: _set_folio(folio, grid, composer))


def _set_folio(folio: Folio, grid: Grid, composer: Composer) -> SetFolio:
    rule = grid.top - round(mm_to_emu(ABOVE_TEXT) / EMU_PER_TWIP)
    y = rule - twips(LEADING) - twips(2)
    side = _side(folio, grid, composer)
    left, right = grid.left + side, grid.left + grid.width - side
    rules = (
        SetRule(frame_of(grid.left, rule, grid.width, twips(HEAVY))),
        SetRule(frame_of(grid.left, rule + twips(HEAVY + 1.5), grid.width, twips(THIN))),
    )
    return SetFolio(
        _page_name(folio, frame_of(grid.left, y, side, twips(LEADING)), composer),
        _text(middle_line(folio), "center", frame_of(left, y, right - left, twips(LEADING)), composer),
        _text(staff_line(folio), "right", frame_of(right, y, grid.left + grid.width - right, twips(LEADING)), composer),
        rules,
    )


def _page_name(folio: Folio, frame: Frame, composer: Composer) -> SetStory:
    style = TextStyle(FontRole.HEI, NAME_SIZE, LEADING, align="left", bold=True, name="报眉")
    number = replace(style, size=NUMBER_SIZE)
    text, at = f"{folio.number} {folio.name}".strip(), len(folio.number)
    (first,) = composer.lines(SetParagraph(text[:at], number), 10_000)
    rest = composer.lines(SetParagraph(text[at:], style), 10_000)[:1]
    width = composer.width(text[:at], number)
    xs = (*first.xs, *(width + x for line in rest for x in line.xs))
    paragraph = SetParagraph(text, style, runs=(Run(0, at, FontRole.HEI, NUMBER_SIZE, bold=True),))
    return _story(paragraph, frame, xs)


def _side(folio: Folio, grid: Grid, composer: Composer) -> int:
    """The width of the folio's outer texts: what the middle line leaves them, but never less than their third."""
    style = TextStyle(FontRole.SONG, LINE_SIZE, LEADING, name="报眉")
    middle = twips(composer.width(middle_line(folio), style)) + 2 * grid.em
    return max(min((grid.width - middle) // 2, round(grid.width * MOST_SIDE)), round(grid.width * LEAST_SIDE))


def _text(text: str, align: str, frame: Frame, composer: Composer) -> SetStory:
    return one_line(text, TextStyle(FontRole.SONG, LINE_SIZE, LEADING, align=align, name="报眉"), frame, composer)


def one_line(text: str, style: TextStyle, frame: Frame, composer: Composer) -> SetStory:
    """A text on one line of a frame, smaller where it is too long for it."""
    if not text:
        return _story(SetParagraph("", style), frame, ())
    width = frame.width / EMU_PER_PT
    while style.size > SMALLEST and composer.width(text, style) > width:
        style = replace(style, size=Pt(style.size - 0.5))
    paragraph = SetParagraph(text, style)
    lines = composer.lines(paragraph, width)
    return _story(paragraph, frame, lines[0].xs, over=len(lines) - 1, end=lines[0].end)


def _story(paragraph: SetParagraph, frame: Frame, xs: tuple[float, ...], *, over: int = 0, end: int | None = None) -> SetStory:
    end = len(paragraph.text) if end is None else end
    baseline = Emu(frame.y + round(BASELINE * paragraph.style.leading * EMU_PER_PT))
    line = SetLine(0, 0, end, paragraph.text[:end], frame.x, baseline, xs)
    fit = Fit(Lines(1 + over), Lines(over), len(paragraph.text) - end)
    return SetStory("报眉", (paragraph,), (SetColumn(frame, (line,)),), Emu(0), fit)
