"""A face and its advances, read from the font file's own tables without loading an outline."""

from __future__ import annotations

import struct
import sys
from array import array
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from unicodedata import combining, east_asian_width

from workstation.errors import DeskError

ZERO_WIDTH = frozenset("\u200b\u200c\u200d\u2060\ufeff")
_WIDE, _NARROW = 1.0, 0.5


@dataclass(frozen=True, slots=True)
class Face:
    """A face as layout needs it. `family` is what a document names; `bold` says that it is named with the bold switch on."""

    family: str
    file: Path
    index: int = 0
    bold: bool = False
    chinese_name: str = ""
    fallback: Path | None = None
    """The file that prints what this face lacks."""
    fallback_index: int = 0

    def advance(self, char: str) -> float:
        """Width of one character in em; of a character that no face has, what its East Asian width says."""
        return self.advances(char)[0]

    def advances(self, text: str) -> list[float]:
        """Widths of a text's characters in em."""
        known = _widths(self.file, self.index, self.fallback, self.fallback_index)
        return [known[char] for char in text]

    def has(self, char: str) -> bool:
        """Whether the face itself holds the character."""
        return _tables(self.file, self.index).glyph(ord(char)) != 0


class _Widths(dict[str, float]):
    """Advances by character, filled as they are asked for."""

    def __init__(self, *tables: _Tables) -> None:
        super().__init__()
        self._tables = tables

    def __missing__(self, char: str) -> float:
        width = self[char] = self._width(char)
        return width

    def _width(self, char: str) -> float:
        if char in ZERO_WIDTH or combining(char):
            return 0.0
        for tables in self._tables:
            glyph = tables.glyph(ord(char))
            if glyph:
                return tables.width(glyph)
        return _WIDE if east_asian_width(char) in "WFA" else _NARROW


@cache
def _widths(file: Path, index: int, fallback: Path | None, fallback_index: int) -> _Widths:
    own = _tables(file, index)
    return _Widths(own, _tables(fallback, fallback_index)) if fallback else _Widths(own)


class _Tables:
    """hmtx and cmap of one face, searched in place: a CJK collection is ready in a few milliseconds."""

    def __init__(self, head: bytes, hhea: bytes, hmtx: bytes, cmap: bytes) -> None:
        self._em: int = struct.unpack_from(">H", head, 18)[0]
        self._metrics = struct.unpack_from(">H", hhea, 34)[0]
        self._hmtx = hmtx
        self._starts, self._ends, self._glyphs = _groups(cmap)

    def glyph(self, codepoint: int) -> int:
        """The glyph's number; 0 where the face lacks the character."""
        at = bisect_right(self._starts, codepoint) - 1
        return self._glyphs[at] + codepoint - self._starts[at] if at >= 0 and codepoint <= self._ends[at] else 0

    def width(self, glyph: int) -> float:
        """Advance in em; glyphs beyond the last metric share it (OpenType, hmtx)."""
        at = min(glyph, self._metrics - 1) * 4
        return int.from_bytes(self._hmtx[at : at + 2], "big") / self._em


@cache
def _tables(file: Path, index: int) -> _Tables:
    from fontTools.ttLib import TTLibError
    from fontTools.ttLib.sfnt import SFNTReader

    try:
        with file.open("rb") as stream:
            reader = SFNTReader(stream, fontNumber=index)
            return _Tables(*(reader[tag] for tag in ("head", "hhea", "hmtx", "cmap")))
    except (OSError, TTLibError, KeyError, struct.error) as error:
        raise DeskError(f"字体文件 {file} 读不出来，请重新安装这款字体") from error


_Groups = tuple["array[int]", "array[int]", "array[int]"]


def _groups(cmap: bytes) -> _Groups:
    """The Unicode subtable as runs: first and last code point, first glyph."""
    subtables = {(p, e): at for p, e, at in struct.iter_unpack(">HHI", cmap[4 : 4 + 8 * struct.unpack_from(">H", cmap, 2)[0]])}
    for key, read in (((3, 10), _format_12), ((0, 4), _format_12), ((0, 6), _format_12), ((3, 1), _format_4), ((0, 3), _format_4)):
        at = subtables.get(key)
        if at is not None and struct.unpack_from(">H", cmap, at)[0] == (12 if read is _format_12 else 4):
            return read(cmap, at)
    raise KeyError("cmap")


def _big_endian(code: str, data: bytes) -> array[int]:
    values = array(code, data)
    if sys.byteorder == "little":
        values.byteswap()
    return values


def _format_12(cmap: bytes, at: int) -> _Groups:
    count = struct.unpack_from(">I", cmap, at + 12)[0]
    values = _big_endian("I", cmap[at + 16 : at + 16 + 12 * count])
    return values[0::3], values[1::3], values[2::3]


def _format_4(cmap: bytes, at: int) -> _Groups:
    count = struct.unpack_from(">H", cmap, at + 6)[0] // 2
    words = _big_endian("H", cmap[at + 14 : len(cmap) - (len(cmap) - at) % 2])  # the stated length is too small in some CJK fonts
    ends, starts = words[:count], words[count + 1 : 2 * count + 1]
    deltas, offsets = words[2 * count + 1 : 3 * count + 1], words[3 * count + 1 : 4 * count + 1]
    runs: list[tuple[int, int, int]] = []
    for segment, (start, end, delta, offset) in enumerate(zip(starts, ends, deltas, offsets, strict=True)):
        for code in range(start, min(end, 0xFFFE) + 1):
            slot = 3 * count + 1 + segment + offset // 2 + code - start
            glyph = words[slot] if offset and slot < len(words) else 0 if offset else code
            if glyph:
                runs.append((code, code, (glyph + delta) & 0xFFFF))
    return tuple(array("I", column) for column in zip(*runs, strict=True))  # type: ignore[return-value]
