"""A face and its advances, as HarfBuzz shapes them: digits that widen beside capitals, ligatures and double dashes are in them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import east_asian_width

from workstation.errors import DeskError

if TYPE_CHECKING:
    from pathlib import Path

    import uharfbuzz as hb

ZERO_WIDTH = frozenset("\u200b\u200c\u200d\u2060\ufeff")
_WIDE, _NARROW = 1.0, 0.5
_NO_KERNING = {"kern": False}
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

    def advance(self, char: str) -> float:
        """Width of one character in em, set among hanzi; of one that no face has, what its East Asian width says."""
        return self.advances(char, HANI)[0]

    def advances(self, text: str, voice: Voice) -> tuple[float, ...]:
        """Widths of the characters of a stretch in em; a ligature's width is its first character's."""
        return _advances(self, text, voice)

    def has(self, char: str) -> bool:
        """Whether the face itself holds the character."""
        return _font(self.file, self.index).get_nominal_glyph(ord(char)) is not None


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


@cache
def _font(file: Path, index: int) -> hb.Font:
    import uharfbuzz as hb

    try:
        font = hb.Font(hb.Face(hb.Blob.from_file_path(file), index))
    except (OSError, ValueError, hb.HarfBuzzError) as error:
        raise DeskError(f"字体文件 {file} 读不出来，请重新安装这款字体") from error
    if not font.face.glyph_count:
        raise DeskError(f"字体文件 {file} 读不出来，请重新安装这款字体")
    return font
