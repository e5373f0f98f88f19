"""How much room a text takes: 版面字数, and a quick estimate of lines."""

from __future__ import annotations

import re
from math import ceil
from typing import TYPE_CHECKING

from workstation.units import Em, Lines

if TYPE_CHECKING:
    from collections.abc import Iterable

_INDENT = 2
# Narrow runs: western letters and digits, with the marks that stand inside a number or a word (3.5, 9:30, 2021-22, AT&T, 13%).
_NARROW = re.compile(r"[0-9A-Za-z\u00c0-\u024f\u0370-\u04ff]+(?:[.,:/'’&@_+-][0-9A-Za-z\u00c0-\u024f\u0370-\u04ff]+)*%?")
# What takes no room: blanks, soft hyphens, joiners, byte-order marks, combining marks.
_NOTHING = re.compile(r"[\s\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]+")


def printed_characters(text: str) -> int:
    """版面字数: hanzi and marks count one, a run of western letters and digits half a width each, rounded up; blanks nothing."""
    narrow = [len(run) for run in _NARROW.findall(text)]
    wide = len(_NOTHING.sub("", text)) - sum(narrow)
    return wide + sum(ceil(length / 2) for length in narrow)


def measured_lines(paragraphs: Iterable[str], measure: Em) -> Lines:
    """Lines that paragraphs take at a measure of so many characters, first line indented by two; an estimate, see copyfit."""
    counts = (printed_characters(paragraph) for paragraph in paragraphs)
    return Lines(sum(ceil((count + _INDENT) / measure) for count in counts if count))
