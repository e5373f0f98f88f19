"""Strips: stretches of text that remember where in the source each character stood, and what was mended on the way."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.filing.filed import Part

BLANKS = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
"""What `str.isspace` calls blank."""
INVISIBLE = "\xad\u200b\u200e\u200f\u2060\ufeff"
"""Soft hyphens, zero-width blanks and marks that a copy brings along."""
TRIMMED = BLANKS + INVISIBLE

_PICTURE_WORD = r"(?:图片|配图|插图|照片|组图|图|image|img|photo|picture|pic)"
_INLINE = re.compile(
    rf"(?P<invisible>[{INVISIBLE}]+)"
    r"|(?P<object>\ufffc)"
    rf"|(?P<placeholder>[\[【（(<［〈｛{{]\s*{_PICTURE_WORD}\s*[0-9０-９一二三四五六七八九十①-⑳]{{0,3}}\s*(?:[:：](?!来源)[^\]】）)>］〉｝}}\n]{{0,60}})?[\]】）)>］〉｝}}]"
    r"|!\[[^\]\n]{0,80}\]\([^)\n]{0,300}\))",
    re.IGNORECASE,
)
PICTURE_PLACEHOLDER, INVISIBLE_MARK = "picture-placeholder", "invisible-mark"


@dataclass(frozen=True, slots=True)
class Bit:
    """A stretch `[start, end)` of the source; `text` is what it reads as in its place. A bit with a kind is a repair."""

    start: int
    end: int
    text: str
    kind: str = ""
    moved: str = ""
    """What went to another field of the report, named by `to`."""
    to: Part | None = None


@dataclass(frozen=True)
class Strip:
    """Bits in source order without gaps: a line, or lines joined."""

    bits: tuple[Bit, ...]

    @cached_property
    def text(self) -> str:
        """What the strip reads as."""
        return "".join(bit.text for bit in self.bits)

    @property
    def at(self) -> tuple[int, int]:
        """The stretch of the source that the strip covers."""
        return self.bits[0].start, self.bits[-1].end

    def split(self, offset: int) -> tuple[Strip, Strip]:
        """The strip in two, at an offset of its text; mended bits at the cut stay left."""
        left: list[Bit] = []
        right: list[Bit] = []
        for bit in self.bits:
            if right or (not offset and bit.text):
                right.append(bit)
            elif len(bit.text) <= offset:
                left.append(bit)
                offset -= len(bit.text)
            elif bit.kind:  # a joining blank is never parted
                right.append(bit)
            else:
                left.append(Bit(bit.start, bit.start + offset, bit.text[:offset]))
                right.append(Bit(bit.start + offset, bit.end, bit.text[offset:]))
                offset = 0
        return Strip(tuple(left)), Strip(tuple(right))

    def __add__(self, other: Strip) -> Strip:
        return Strip(self.bits + other.bits)


def strip_of(source: str, start: int, end: int) -> Strip:
    """A stretch of one source line, with invisible marks and picture placeholders taken out."""
    bits: list[Bit] = []
    at = start
    for found in _INLINE.finditer(source, start, end):
        if at < found.start():
            bits.append(Bit(at, found.start(), source[at : found.start()]))
        kind = INVISIBLE_MARK if found.lastgroup == "invisible" else PICTURE_PLACEHOLDER
        bits.append(Bit(found.start(), found.end(), "", kind))
        at = found.end()
    if at < end or not bits:
        bits.append(Bit(at, end, source[at:end]))
    return Strip(tuple(bits))
