"""Faces put into the document (ISO/IEC 29500-1, 17.8.1): the characters used, obfuscated, where the face's licence bits allow it.

LibreOffice prefers an embedded face to an installed one, and takes the first of a name for all documents that are open; what that lacks
another face prints, or a box. Whoever changes a sentence there, or opens pages that were exported at different times, needs characters
that the page had not. So faces take along the common characters of their script, and those of the names that the paper knows.

OpenType's OS/2 table says in `fsType` whether a face may travel in an editable document: 0 and 8 may, 2 (restricted) and 4 (preview and
print) may not; bit 8 forbids subsets, bit 9 outlines.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from workstation.copyfit.face import Face
    from workstation.copyfit.fonts import FontCase
    from workstation.planning.set_page import FontRole, SetParagraph

_RESTRICTED, _PREVIEW_AND_PRINT, _NO_SUBSET, _BITMAPS_ONLY = 0x0002, 0x0004, 0x0100, 0x0200
_COMMON = {"gb2312": (range(0xB0, 0xD8), (0xA1,)), "big5": (range(0xA4, 0xC7), (0x40, 0xA1))}
"""Where the common characters stand in these codes (3,755 and some 5,400): first bytes, and where rows of second bytes begin."""
_MARKS = range(0xA1, 0xA4)
"""GB 2312 has its marks and full-width letters in these rows."""
_OBFUSCATED = 32
"""Bytes at a font's beginning that the key is laid over."""
Characters = frozenset[str]


class Embedding(StrEnum):
    """Which faces go into the document. Word is known to read TrueType outlines; LibreOffice reads PostScript outlines (CFF) too."""

    NONE = "none"
    TRUETYPE = "truetype"
    ALL = "all"


class Spare(StrEnum):
    """Which faces take common characters along too, so that a changed sentence prints elsewhere; some 2 MB a face, 9 MB for a page's."""

    NONE = "none"
    TEXT = "text"
    ALL = "all"

    def serves(self, role: FontRole, *, bold: bool) -> bool:
        """Running text and the names under it are what others change."""
        return self is Spare.ALL or (self is Spare.TEXT and not bold and role.name in ("SONG", "KAI"))


@dataclass(frozen=True, slots=True)
class EmbeddedFace:
    """A face's part: its bytes as they lie in the package, and the key that they were obfuscated with."""

    family: str
    bold: bool
    data: bytes
    key: str


def embedded_faces(
    paragraphs: Iterable[SetParagraph],
    fonts: FontCase,
    embedding: Embedding,
    spare: Spare = Spare.NONE,
    alongside: Iterable[SetParagraph] = (),
    known: str = "",
) -> tuple[EmbeddedFace, ...]:
    """The faces of these paragraphs that may be embedded, a family's bold apart; each holds the characters that it prints.

    And those that it prints in the documents `alongside`. `known`: characters, of names say, that go along with the common ones.
    """
    if embedding is Embedding.NONE:
        return ()
    theirs = _used(alongside, fonts, spare, known)
    own = {face: characters | theirs.get(face, frozenset()) for face, characters in _used(paragraphs, fonts, spare, known).items()}
    made = (_embedded(face, characters, embedding) for face, characters in own.items())
    return tuple(sorted((face for face in made if face), key=lambda face: (face.family, face.bold)))


def _used(paragraphs: Iterable[SetParagraph], fonts: FontCase, spare: Spare, known: str) -> Mapping[Face, Characters]:
    """Which characters each face prints or may have to print. Two roles with one face share it."""
    by_role: dict[tuple[FontRole, bool], set[str]] = defaultdict(set)
    for paragraph in paragraphs:
        for role, bold, text in _stretches(paragraph):
            by_role[role, bold].update(text)
    by_file: dict[tuple[str, bool], tuple[Face, set[str]]] = {}
    for (role, bold), characters in by_role.items():
        face = fonts.face(role, bold=bold)
        by_file.setdefault((face.family, face.bold), (face, set()))[1].update(characters)
        if spare.serves(role, bold=bold):
            by_file[face.family, face.bold][1].update(_likely(frozenset(characters)), known)
        for character in face.lacks("".join(characters)):
            other = face.stand_in(character)
            if other is not None:
                by_file.setdefault((other.family, other.bold), (other, set()))[1].add(character)
    return {face: frozenset(characters) for face, characters in by_file.values()}


def _likely(characters: Characters) -> Characters:
    """The common characters of the script that most of these are of, with marks, digits and letters."""
    return max((_common(code) for code in _COMMON), key=lambda common: len(common & characters)) | _marks()


@cache
def _common(code: str) -> Characters:
    firsts, rows = _COMMON[code]
    pairs = (bytes((first, second)) for first in firsts for row in rows for second in range(row, 0x7F if row == 0x40 else 0xFF))
    return frozenset("".join(pair.decode(code, errors="ignore") for pair in pairs))


@cache
def _marks() -> Characters:
    pairs = (bytes((first, second)) for first in _MARKS for second in range(0xA1, 0xFF))
    return frozenset("".join(pair.decode("gb2312", errors="ignore") for pair in pairs)) | frozenset(map(chr, range(0x20, 0x7F)))


def _stretches(paragraph: SetParagraph) -> Iterator[tuple[FontRole, bool, str]]:
    """All of a paragraph in its own face, since a run may begin or end a character off; its runs in theirs as well."""
    style = paragraph.style
    yield style.role, style.bold, paragraph.text
    yield from ((run.role, style.bold or run.bold, paragraph.text[run.start : run.end]) for run in paragraph.runs)


@lru_cache(16)
def _embedded(face: Face, characters: Characters, embedding: Embedding) -> EmbeddedFace | None:
    """The same page asks for the same subset each time it is written."""
    import uharfbuzz as hb

    loaded = hb.Face(hb.Blob.from_file_path(face.file), face.index)
    if not may_travel(_licence_bits(loaded)):
        return None
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.NO_HINTING  # hints are for coarse screens, and one byte in seven
    wanted.unicode_set.update(sorted(ord(character) for character in characters if character >= " "))
    data = hb.subset(loaded, wanted).blob.data
    if embedding is Embedding.TRUETYPE and data.startswith(b"OTTO"):
        return None
    key = UUID(bytes=hashlib.sha256(data).digest()[:16])
    return EmbeddedFace(face.family, face.bold, obfuscated(data, key), f"{{{str(key).upper()}}}")


def _licence_bits(loaded: object) -> int:
    table = loaded.reference_table("OS/2").data  # type: ignore[attr-defined]
    return int.from_bytes(table[8:10], "big") if len(table) >= 10 else _RESTRICTED


def may_travel(licence_bits: int) -> bool:
    """Whether a face with these bits may be embedded as a subset in a document that can be edited."""
    if licence_bits & (_NO_SUBSET | _BITMAPS_ONLY):
        return False
    usage = licence_bits & 0x000F
    return usage & ~_RESTRICTED & ~_PREVIEW_AND_PRINT == usage


def obfuscated(data: bytes, key: UUID) -> bytes:
    """The first 32 bytes with the key laid over them, last byte first; doing it twice gives the font back."""
    mask = key.bytes[::-1] * 2
    head = bytes(byte ^ over for byte, over in zip(data[:_OBFUSCATED], mask, strict=False))
    return head + data[_OBFUSCATED:]
