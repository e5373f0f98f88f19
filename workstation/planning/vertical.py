"""Vertical headlines of boxed briefs: columns from right to left, beside the text."""

from __future__ import annotations

from math import floor
from typing import TYPE_CHECKING

from workstation.planning.headline_breaks import context_of, headline_lines, headline_width
from workstation.planning.headline_sizes import headline_sizes, ladder_size
from workstation.planning.headlines import HeadlineCopy
from workstation.planning.set_page import Fit, FontRole, SetHeadline, SetLine, SetParagraph, TextStyle
from workstation.units import EMU_PER_PT, Emu, Lines, Pt

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.page import HeadlineStyle
    from workstation.planning.composing import Composer
    from workstation.planning.set_page import Frame
    from workstation.report import Report

PITCH = 1.3
"""Distance of vertical lines as a share of their size."""
_COMFORTABLE = 0.7
"""Another vertical line is begun when one alone would be set smaller than this share of the largest size."""
MOST_LINES = 3


def compose_vertical(report: Report, style: HeadlineStyle, height: float, composer: Composer) -> HeadlineCopy:
    """A vertical headline for a height in pt: kicker rightmost, then the main headline's lines, then the deck."""
    key = ("vertical", report.headlines, report.standing_head, report.body, style, height)
    return composer.remember(key, lambda: _compose(report, style, height))


def _compose(report: Report, style: HeadlineStyle, height: float) -> HeadlineCopy:
    heads, sizes = report.headlines, headline_sizes()
    context = context_of(report.body)
    lines, size = _main_lines(heads.main, style.main, height, context)
    small = max(ladder_size(size * sizes.vertical_kicker), 9)
    parts = [
        *_part(report.standing_head, FontRole.HEI, "栏题", small, height, context),
        *_part(heads.kicker, FontRole.HEI, "引题", style.kicker or small, height, context),
        *(_paragraph(line, FontRole.TITLE, "主题", size) for line in lines),
        *_part(heads.deck, FontRole.KAI, "副题", style.deck or small, height, context),
    ]
    fits = all(headline_width(p.text) * p.style.size <= height + 0.1 for p in parts)
    return HeadlineCopy(tuple(parts), size, fits)


def _main_lines(text: str, asked: float, height: float, context: str) -> tuple[tuple[str, ...], Pt]:
    """The fewest lines that reach a comfortable size; else the one with the largest, words parted as little as can be."""
    span = headline_sizes().vertical
    best: tuple[tuple[str, ...], Pt] = ((), span.least)
    for count in range(1, MOST_LINES + 1):
        lines = headline_lines(text, count, context)
        if not lines:
            continue
        size = Pt(asked) if asked else ladder_size(min(height / max(headline_width(line) for line in lines), span.most))
        if not best[0] or size > best[1]:
            best = lines, size
        if best[1] >= span.most * _COMFORTABLE:
            break
    return best


def _part(text: str, role: FontRole, name: str, size: float, height: float, context: str) -> Iterator[SetParagraph]:
    if not text.strip():
        return
    room = max(floor(height / size), 1)
    settings = [lines for count in range(1, 5) if (lines := headline_lines(text, count, context))]
    lines = next((s for s in settings if max(map(headline_width, s)) <= room), settings[0] if settings else (text.strip(),))
    yield from (_paragraph(line, role, name, size) for line in lines)


def _paragraph(text: str, role: FontRole, name: str, size: float) -> SetParagraph:
    pitch = Pt(round(size * PITCH * 2) / 2)
    return SetParagraph(text, TextStyle(role, Pt(size), pitch, align="center", bold=role is FontRole.TITLE, name=name))


def place_vertical(copy: HeadlineCopy, frame: Frame) -> SetHeadline:
    """Put a vertical headline into its frame, which is as wide as its lines together."""
    lines = tuple(_lines(copy, frame))
    over = 0 if copy.fits else 1
    return SetHeadline(frame, copy.paragraphs, lines, vertical=True, fit=Fit(Lines(len(lines)), Lines(over), over))


def _lines(copy: HeadlineCopy, frame: Frame) -> Iterator[SetLine]:
    edge = float(frame.x + frame.width)
    for number, paragraph in enumerate(copy.paragraphs):
        style, text = paragraph.style, paragraph.text
        middle = edge - style.leading * EMU_PER_PT / 2
        edge -= style.leading * EMU_PER_PT
        at = max((frame.height / EMU_PER_PT - headline_width(text) * style.size) / 2, 0.0)
        xs = []
        for char in text:
            xs.append(at)
            at += style.size * headline_width(char)
        yield SetLine(number, 0, len(text), text, Emu(round(middle)), frame.y, tuple(xs))
