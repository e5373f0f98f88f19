"""A face and its advances, as HarfBuzz shapes them: digits that widen beside capitals, ligatures and double dashes are in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category, east_asian_width

from workstation.errors import DeskError

if TYPE_CHECKING:
    from pathlib import Path

    import uharfbuzz as hb

ZERO_WIDTH = frozenset("\u200b\u200c\u200d\u2060\ufeff")
_WIDE, _NARROW = 1.0, 0.5
_NO_KERNING = {"kern": False}
_UNPRINTED = frozenset(("Cc", "Cf", "Cs", "Mn", "Me", "Zs", "Zl", "Zp"))
"""Categories of characters that need no glyph of their own."""
_REMEMBERED = 4096
"""Stretches of text whose advances are kept: some dozens of pages."""


class Voice(NamedTuple):
    """What a font is told about a stretch of text; some draw dashes and digits otherwise by it."""

    script: str
    language: str


HANI = Voice("Hani", "zh-cn")


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
    latin: Path | None = None
    """The file that prints letters and digits, where a missing family falls into two."""
    latin_index: int = 0
    rare: tuple[Face, ...] = field(default=(), compare=False, repr=False)
    """Faces that print what this one lacks, the first that has it; a document names them."""

    def advance(self, char: str) -> float:
        """Width of one character in em, set among hanzi; of one that no face has, what its East Asian width says."""
        return self.advances(char, HANI)[0]

    def advances(self, text: str, voice: Voice) -> tuple[float, ...]:
        """Widths of the characters of a stretch in em; a ligature's width is its first character's."""
        return _advances(self, text, voice)

    def has(self, char: str) -> bool:
        """Whether the face itself holds the character."""
        return _glyphs(self.file, self.index)[char]

    def lacks(self, text: str) -> frozenset[str]:
        """Characters of a text that need a glyph and find none in this face."""
        held = _glyphs(self.file, self.index)
        missing = {char for char in set(text) if not held[char]}
        if missing and self.latin:
            latin = _glyphs(self.latin, self.latin_index)
            missing -= {char for char in missing if latin[char]}
        return frozenset(char for char in missing if category(char) not in _UNPRINTED)

    def stand_in(self, char: str) -> Face | None:
        """The face that prints a character which this one lacks; none where no face has it."""
        return next((face for face in self.rare if face.has(char)), None)


def rare_stretches(text: str, face: Face) -> list[tuple[int, int, Face]]:
    """Stretches of a text that other faces print, since this one lacks their characters; what no face has is left to it."""
    stand_ins = {char: other for char in face.lacks(text) if (other := face.stand_in(char))}
    if not stand_ins:
        return []
    found, at = [], 0
    for other, group in groupby(map(stand_ins.get, text)):
        start, at = at, at + len(list(group))
        if other is not None:
            found.append((start, at, other))
    return found


@lru_cache(_REMEMBERED)
def _advances(face: Face, text: str, voice: Voice) -> tuple[float, ...]:
    font = _font(face.latin, face.latin_index) if face.latin and voice.language != HANI.language else _font(face.file, face.index)
    em = font.face.upem
    widths = [0.0] * len(text)
    for glyph, cluster, advance in _shaped(font, text, voice):
        widths[cluster] += advance / em if glyph else _stand_in(face, text[cluster], voice)
    return tuple(widths)


def _shaped(font: hb.Font, text: str, voice: Voice) -> list[tuple[int, int, int]]:
    """Glyph, first character and advance in font units; as LibreOffice shapes a document in which nobody asked for kerning."""
    import uharfbuzz as hb

    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction, buffer.script, buffer.language = "ltr", voice.script, voice.language
    hb.shape(font, buffer, _NO_KERNING)
    glyphs = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    return [(info.codepoint, info.cluster, position.x_advance) for info, position in glyphs]


def _stand_in(face: Face, char: str, voice: Voice) -> float:
    """Width of a character that the face lacks."""
    if char in ZERO_WIDTH:
        return 0.0
    for file, index in ((face.file, face.index), (face.fallback, face.fallback_index)):
        font = _font(file, index) if file else None
        shaped = _shaped(font, char, voice) if font else []
        if font and all(glyph for glyph, _, _ in shaped):
            return float(sum(advance for _, _, advance in shaped) / font.face.upem)
    return _WIDE if east_asian_width(char) in "WFA" else _NARROW


class _Glyphs(dict[str, bool]):
    """Which characters a font has a glyph for, as far as they have been asked for."""

    def __init__(self, font: hb.Font) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, char: str) -> bool:
        held = self[char] = self._font.get_nominal_glyph(ord(char)) is not None
        return held


@cache
def _glyphs(file: Path, index: int) -> _Glyphs:
    return _Glyphs(_font(file, index))


@cache
def _font(file: Path, index: int) -> hb.Font:
    import uharfbuzz as hb

    try:
        font = hb.Font(hb.Face(hb.Blob.from_file_path(file), index))
    except (OSError, ValueError, hb.HarfBuzzError) as error:
        raise DeskError("字体文件 {0} 读不出来，请重新安装这款字体", file) from error
    if not font.face.glyph_count:
        raise DeskError("字体文件 {0} 读不出来，请重新安装这款字体", file)
    return font
