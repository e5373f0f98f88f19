"""The attributions of filed reports, with their places in the source."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.attribution import find_attributions, parse_line
from workstation.filing import signs
from workstation.filing.filed import Part, Place, field_text
from workstation.report import Attribution, Credit, Media, Position

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workstation.filing.filed import FiledPage, Piece
    from workstation.report import Report

_NAMES = re.compile(r"[□■◎●\s]*(?P<names>[\u3400-\u9fff·]+(?:[ \u3000、]+[\u3400-\u9fff·]+)*)\s*")


def report_attributions(page: FiledPage) -> list[tuple[Attribution, ...]]:
    """Every dateline and byline of each report in the source's order; spans are in the source."""
    pieces: dict[Place, list[Piece]] = {}
    for piece in page.pieces:
        if piece.place:
            pieces.setdefault(piece.place, []).append(piece)
    return [tuple(_in_source(report, index, pieces)) for index, report in enumerate(page.reports)]


def _in_source(report: Report, index: int, pieces: dict[Place, list[Piece]]) -> list[Attribution]:
    found = [
        replace(attribution, span=_source_span(pieces.get(place, ()), attribution.span))
        for place in _places(report, index)
        for attribution in _read(field_text(report, place), place.part)
    ]
    return sorted(found, key=lambda attribution: attribution.span)


def _places(report: Report, index: int) -> Iterator[Place]:
    yield from (Place(index, Part.BODY, at) for at in range(len(report.body)))
    yield from (Place(index, Part.ATTRIBUTION, at) for at in range(len(report.attribution_lines)))
    yield from (Place(index, Part.CAPTION, at) for at in range(len(report.captions)))


def _read(text: str, part: Part) -> tuple[Attribution, ...]:
    if part is not Part.ATTRIBUTION:
        return find_attributions(text) or (_in_brackets(text) if part is Part.CAPTION else ())
    whole = parse_line(text) or _bare(text)
    return (whole,) if whole else find_attributions(text) or (_author(text),)


def _bare(text: str) -> Attribution | None:
    """A line of names that its form alone tells."""
    found = signs.bare_byline(text)
    credits = tuple(Credit(None, names, word=word) if word.endswith("/") else Credit(word or None, names) for word, names in found)
    return Attribution((0, len(text)), text, Position.STANDALONE, None, credits, None, Media.TEXT) if found else None


def _in_brackets(text: str) -> tuple[Attribution, ...]:
    """What stands in a caption's brackets: （图为展厅。通讯员 柳青 摄）."""
    if not (text.startswith(("（", "(")) and text.endswith(("）", ")"))):
        return ()
    return tuple(replace(found, span=(found.span[0] + 1, found.span[1] + 1)) for found in find_attributions(text[1:-1]))


def _author(text: str) -> Attribution:
    """A name alone under a headline (□陈可), as comments have it."""
    found = _NAMES.fullmatch(text)
    raw = found["names"] if found else text
    padded = re.fullmatch(r"(.)[ \u3000]+(.)", raw)  # 何　静: one name, set as wide as three characters
    names = (padded[1] + padded[2],) if padded else tuple(re.split(r"[ \u3000、]+", raw))
    return Attribution((0, len(text)), text, Position.STANDALONE, None, (Credit(None, names),), None, Media.TEXT)


def _source_span(pieces: Sequence[Piece], span: tuple[int, int]) -> tuple[int, int]:
    return _source_offset(pieces, span[0], first=True), _source_offset(pieces, span[1], first=False)


def _source_offset(pieces: Sequence[Piece], offset: int, *, first: bool) -> int:
    """Where a character of a field stands in the source; `first`: the offset opens a span, else it closes one."""
    for piece in pieces:
        end = piece.offset + len(piece.text)
        if offset < end or (offset == end and not first and piece.text):
            inside = offset - piece.offset
            lead = len(piece.repair.before) - len(piece.repair.before.lstrip()) if piece.repair else 0
            return min(piece.at[0] + lead + inside, piece.at[1])
    return pieces[-1].at[1] if pieces else 0
