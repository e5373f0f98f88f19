"""What Qt's PDF leaves inexact, put right: the page's size to a hundredth of a point, its title and date, and the text behind its glyphs.

Qt writes whole points, and names a glyph by the first character that has it: 青 becomes the radical ⻘, so that nothing can be found.
Characters beyond the first plane it doesn't name at all.
"""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

_BLOCK = re.compile(rb"beginbf(?:range|char).*?endbf(?:range|char)", re.DOTALL)
_CODE = re.compile(rb"<([0-9A-Fa-f]{4})>(?= ?[<\]\n])")
_LIST = re.compile(rb"\[.*?\]", re.DOTALL)
_RANGE = re.compile(rb"^<([0-9A-F]{4})> <([0-9A-F]{4})> (?=[<\[])", re.MULTILINE)
_NONE = b"<0000>"
_SINGLE = re.compile(rb"(?<=> )<[0-9A-F]{4}>$", re.MULTILINE)


class Drawn(Protocol):
    """What was drawn, as its painter remembers it."""

    def written(self, character: str) -> str:
        """Which character of the page has this one's glyph."""

    def beyond(self, characters: frozenset[str]) -> list[str]:
        """Characters beyond the first plane, in the order of their first drawing, of the face that drew these."""


def finish_pdf(path: Path, sizes: Sequence[tuple[float, float]], drawn: Drawn, title: str, day: date) -> None:
    """Rewrite a PDF in place. `sizes`: each page's width and height in pt."""
    from pypdf import PdfReader, PdfWriter, Transformation
    from pypdf.generic import NameObject, RectangleObject, TextStringObject

    writer = PdfWriter()  # a clone would keep Qt's random identifier and its hour of the day
    for qt_page, (width, height) in zip(PdfReader(path).pages, sizes, strict=True):
        page = writer.add_page(qt_page)
        page.add_transformation(Transformation().translate(0, height - float(page.mediabox.height)))
        page.mediabox = page.cropbox = page.trimbox = RectangleObject((0, 0, width, height))
        for font in _fonts(page):
            _mend(font, drawn)
    moment = datetime.combine(day, time(12)).strftime("D:%Y%m%d%H%M%S+08'00'")
    writer.add_metadata({"/Title": title, "/CreationDate": moment, "/ModDate": moment, "/Producer": "采编工作站"})
    writer.root_object[NameObject("/Lang")] = TextStringObject("zh-CN")
    writer.write(path)
    writer.close()


def _fonts(page: Mapping[str, Any]) -> list[Any]:
    fonts = page["/Resources"].get("/Font", {})
    return [fonts[name].get_object() for name in fonts]


def _mend(font: Any, drawn: Drawn) -> None:
    stream = font.get("/ToUnicode")
    if stream is None:
        return
    stream = stream.get_object()
    named = _BLOCK.sub(lambda block: _mended_block(block[0], drawn.written), stream.get_data())
    stream.set_data(_with_beyond(named, drawn))


def _with_beyond(named: bytes, drawn: Drawn) -> bytes:
    """The map with the glyphs that it leaves out, which were drawn in the order of their numbers; as it is where that isn't certain."""
    ranges = [range(int(first, 16), int(last, 16) + 1) for first, last in _RANGE.findall(named)]
    held = {code for codes in ranges for code in codes}
    lists = [found for block in _BLOCK.findall(named) for found in _LIST.findall(block)]
    beyond = drawn.beyond(frozenset(chr(int(code, 16)) for found in lists for code in _CODE.findall(found)))
    gaps = [code for code in range(1, max(held, default=0)) if code not in held]
    left_out = [*gaps, *range(max(held, default=0) + 1, max(held, default=0) + 1 + len(beyond) - len(gaps))]
    if not beyond or len(beyond) != len(left_out):
        return named
    rows = b"".join(b"<%04X> %s\n" % (code, _code(character)) for code, character in zip(left_out, beyond, strict=True))
    return named.replace(b"endcmap", b"%d beginbfchar\n%sendbfchar\nendcmap" % (len(left_out), rows))


def _mended_block(block: bytes, written: Callable[[str], str]) -> bytes:
    lists = _LIST.sub(lambda found: _mended(found[0], written), block)
    return _SINGLE.sub(lambda code: code[0] if code[0] == _NONE else _mended(code[0] + b"\n", written).rstrip(), lists)


def _mended(codes: bytes, written: Callable[[str], str]) -> bytes:
    return _CODE.sub(lambda code: _code(written(chr(int(code[1], 16)))), codes)


def _code(character: str) -> bytes:
    """A character as the map writes it; pairs of surrogates beyond the first plane."""
    return b"<" + character.encode("utf-16-be").hex().upper().encode() + b">"
