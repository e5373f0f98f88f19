"""What Qt's PDF leaves inexact, put right: the page's size to a hundredth of a point, its title and date, and the text behind its glyphs.

Qt writes whole points, and names a glyph by the first character that has it: 青 becomes the radical ⻘, so that nothing can be found.
"""

from __future__ import annotations

import re
from datetime import datetime, time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

_BLOCK = re.compile(rb"beginbf(?:range|char).*?endbf(?:range|char)", re.DOTALL)
_CODE = re.compile(rb"<([0-9A-Fa-f]{4})>(?= ?[<\]\n])")
_LIST = re.compile(rb"\[.*?\]", re.DOTALL)


def finish_pdf(path: Path, sizes: Sequence[tuple[float, float]], written: Callable[[str], str], title: str, day: date) -> None:
    """Rewrite a PDF in place. `sizes`: each page's width and height in pt; `written`: which character of the page has this one's glyph."""
    from pypdf import PdfReader, PdfWriter, Transformation
    from pypdf.generic import NameObject, RectangleObject, TextStringObject

    writer = PdfWriter()  # a clone would keep Qt's random identifier and its hour of the day
    for qt_page, (width, height) in zip(PdfReader(path).pages, sizes, strict=True):
        page = writer.add_page(qt_page)
        page.add_transformation(Transformation().translate(0, height - float(page.mediabox.height)))
        page.mediabox = page.cropbox = page.trimbox = RectangleObject((0, 0, width, height))
        for font in _fonts(page):
            _mend(font, written)
    moment = datetime.combine(day, time(12)).strftime("D:%Y%m%d%H%M%S+08'00'")
    writer.add_metadata({"/Title": title, "/CreationDate": moment, "/ModDate": moment, "/Producer": "采编工作站"})
    writer.root_object[NameObject("/Lang")] = TextStringObject("zh-CN")
    writer.write(path)
    writer.close()


def _fonts(page: Mapping[str, Any]) -> list[Any]:
    fonts = page["/Resources"].get("/Font", {})
    return [fonts[name].get_object() for name in fonts]


def _mend(font: Any, written: Callable[[str], str]) -> None:
    stream = font.get("/ToUnicode")
    if stream is None:
        return
    stream = stream.get_object()
    stream.set_data(_BLOCK.sub(lambda block: _LIST.sub(lambda found: _mended(found[0], written), block[0]), stream.get_data()))


def _mended(codes: bytes, written: Callable[[str], str]) -> bytes:
    return _CODE.sub(lambda code: _code(written(chr(int(code[1], 16)))), codes)


def _code(character: str) -> bytes:
    """A character as the map writes it; pairs of surrogates beyond the first plane."""
    return b"<" + character.encode("utf-16-be").hex().upper().encode() + b">"
