"""A report's text as paragraphs in the page's styles: dateline, subheads, body, attribution lines, jump line; captions."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from workstation.attribution import find_attributions
from workstation.planning.columns import SUBHEAD, TURN
from workstation.planning.set_page import FontRole, Run, SetParagraph, TextStyle
from workstation.report import Position
from workstation.text.plain_script import place_for_place
from workstation.units import Pt

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from workstation.page import PagePreset, PictureBox
    from workstation.planning.composing import Composer
    from workstation.report import Report

JUMP_MARK = "▶"
NARROW_MEASURE = 9
"""Characters; a narrower column indents paragraphs by one."""
LONGEST_SUBHEAD = 20
LONGEST_WITH_ROLE = 8
LONGEST_OPENING = 120
"""Characters of a report's beginning in which its dateline is looked for."""
_SENTENCE_END = re.compile(r"[。！？；：，、…”’）》.!?;:,]$")
_TOKEN = re.compile(r"[^\s、，,；;/／]+")


def story_paragraphs(report: Report, preset: PagePreset, measure: float, composer: Composer) -> tuple[SetParagraph, ...]:
    """What flows through a slot's columns, in order; `measure` in pt decides where an attribution line breaks."""
    return composer.remember(
        ("story", report.body, report.attribution_lines, report.jump, preset.size, preset.leading, measure),
        lambda: tuple(_paragraphs(report, preset, measure, composer)),
    )


def with_closing_bylines(report: Report) -> Report:
    """The report as it stands beside a vertical headline, which has no place for a byline: it closes the text."""
    lines = tuple(replace(line, under_headline=False) for line in report.attribution_lines)
    return replace(report, attribution_lines=lines) if lines != report.attribution_lines else report


def caption_paragraph(box: PictureBox, preset: PagePreset, measure: float, composer: Composer) -> SetParagraph | None:
    """图注 with its credit, which is never split within a name; None where there is neither."""
    text = caption_text(box)
    if not text:
        return None
    style = TextStyle(FontRole.KAI, Pt(preset.size - 1), preset.leading, name="图注")
    return composer.remember(("caption", text, style, measure), lambda: composer.unsplit(text, style, measure, _names_in(text)))


def caption_text(box: PictureBox) -> str:
    """A picture's caption with its credit, as printed."""
    return "　".join(part for part in (box.caption.strip(), box.credit.strip()) if part)


def _names_in(text: str) -> list[tuple[int, int]]:
    bylines = [found.span for found in find_attributions(place_for_place(text)) if found.credits]
    return [(start + at, start + to) for start, end in bylines for at, to in whole_names(text[start:end])]


def whole_names(line: str) -> list[tuple[int, int]]:
    """Ranges of an attribution line that stay on one line: a role with its first name, each other word, and a name set apart as 邹 鹏."""
    tokens = [match.span() for match in _TOKEN.finditer(line)]
    ranges: list[tuple[int, int]] = []
    for start, end in tokens:
        if ranges and end - start == 1 and ranges[-1][1] - ranges[-1][0] == 1 and line[ranges[-1][1] : start].isspace():
            ranges[-1] = (ranges[-1][0], end)
        else:
            ranges.append((start, end))
    readable = place_for_place(line)
    roles = tuple(credit.role for found in find_attributions(readable) for credit in found.credits if credit.role)
    return _with_roles(ranges, {at for at, to in ranges if readable[at:to].endswith(roles)})


def _with_roles(ranges: Sequence[tuple[int, int]], roles: Container[int]) -> list[tuple[int, int]]:
    """A role stands on one line with the first name under it, where both are short enough for any column."""
    joined: list[tuple[int, int]] = []
    for start, end in ranges:
        before = joined[-1] if joined else (0, 0)
        if joined and before[0] in roles and before in ranges and end - before[0] <= LONGEST_WITH_ROLE:
            joined[-1] = (before[0], end)
        else:
            joined.append((start, end))
    return joined


def is_subhead(text: str) -> bool:
    """Whether a paragraph of the body is a 小标题: short, and no sentence."""
    return 0 < len(text.strip()) <= LONGEST_SUBHEAD and not _SENTENCE_END.search(text.strip())


def _paragraphs(report: Report, preset: PagePreset, measure: float, composer: Composer) -> Iterator[SetParagraph]:
    indent = Pt(preset.size * (2 if measure >= NARROW_MEASURE * preset.size else 1))
    body = TextStyle(FontRole.SONG, preset.size, preset.leading, indent)
    subhead = TextStyle(FontRole.HEI, preset.size, preset.leading, indent, align="left", name=SUBHEAD)
    texts = [text for text in report.body if text.strip()]
    if texts:
        yield composer.remember(("opening", texts[0], body, measure), lambda: _opening(texts[0], body, measure, composer))
    for text in texts[1:]:
        yield SetParagraph(text, subhead if is_subhead(text) else body)
    yield from _closing(report, preset, measure, composer)


def _opening(text: str, body: TextStyle, measure: float, composer: Composer) -> SetParagraph:
    names, runs = composer.remember(("opens", text), lambda: (_opening_names(text), _opening_runs(text)))
    return composer.unsplit(text, body, measure, names, runs)


def _closing(report: Report, preset: PagePreset, measure: float, composer: Composer) -> Iterator[SetParagraph]:
    attribution = TextStyle(FontRole.KAI, preset.size, preset.leading, align="right", name="署名")
    jump = TextStyle(FontRole.HEI, preset.size, preset.leading, align="right", name=TURN)
    for line in report.attribution_lines:
        if not line.under_headline and line.text.strip():
            yield composer.remember(
                ("closing", line.text, attribution, measure), partial(_byline, line.text, attribution, measure, composer)
            )
    if report.jump and report.jump.text.strip():
        text = report.jump.text.strip()
        yield SetParagraph(text if text[0] in "▶►→☞▲◆■●" else JUMP_MARK + text, jump)


def _byline(text: str, style: TextStyle, measure: float, composer: Composer) -> SetParagraph:
    names = composer.remember(("names", text), lambda: whole_names(text))
    return composer.unsplit(text, style, measure, names)


def _opening_names(text: str) -> list[tuple[int, int]]:
    """The names in a dateline's byline, which stay on one line each."""
    opening = place_for_place(text[:LONGEST_OPENING])
    names = [(name, line.span) for line in find_attributions(opening) for credit in line.credits for name in credit.names]
    places = [(opening.find(name, start, end), len(name)) for name, (start, end) in names]
    return [(at, at + length) for at, length in places if at >= 0]


def _opening_runs(text: str) -> tuple[Run, ...]:
    """The dateline in 黑体, a byline inside it in 楷体."""
    found = next(iter(find_attributions(place_for_place(text[:LONGEST_OPENING]))), None)
    if found is None or found.position is not Position.HEAD or not found.dateline:
        return ()
    start, end = found.span
    bracket = next((at for at in range(start, end) if text[at] in "（("), end)
    stop = start + len(text[start:bracket].rstrip())
    byline = (Run(bracket, end, FontRole.KAI),) if bracket < end else ()
    return (Run(start, stop, FontRole.HEI), *byline)
