"""Datelines and bylines (电头与署名): the grammar, the parser, the formatter, and jump lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.attribution.finder import find_attributions, read_attributions
from workstation.attribution.form import BylinePlace, HouseForm, RoleOrder, format_attribution
from workstation.attribution.jumps import jump_line
from workstation.attribution.reading import NameSlot, ReadAttribution
from workstation.report import Position

if TYPE_CHECKING:
    from collections.abc import Container

    from workstation.report import Attribution

__all__ = [
    "BylinePlace",
    "HouseForm",
    "NameSlot",
    "ReadAttribution",
    "RoleOrder",
    "find_attributions",
    "format_attribution",
    "jump_line",
    "parse_line",
    "read_attributions",
    "trailing_attribution",
]

_MARKS = " \t\u3000\u00a0。，.,"


def parse_line(line: str, *, names: Container[str] = ()) -> Attribution | None:
    """A line that is nothing but an attribution, staff lines (责编 甲 校对 乙) too; a full stop after it is passed over."""
    found = find_attributions(line, names=names)
    if len(found) != 1:
        return None
    start, end = found[0].span
    return None if line[:start].strip() or line[end:].strip(_MARKS) else found[0]


def trailing_attribution(paragraph: str, *, names: Container[str] = ()) -> Attribution | None:
    """An attribution glued to a paragraph's end; the paragraph's own text is what stands before its span."""
    found = find_attributions(paragraph, names=names)
    return found[-1] if found and found[-1].position is Position.TAIL else None
