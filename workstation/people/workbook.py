"""The first sheet of an .xlsx as rows of text: enough for a roster, with everything dangerous refused (ISO/IEC 29500-1, part 18)."""

from __future__ import annotations

import re
from datetime import date, timedelta
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile
from zlib import error as zlib_error

from workstation.errors import BadInput

if TYPE_CHECKING:
    from lxml.etree import _Element

_M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LARGEST_PART = 16 * 1024 * 1024
_EPOCH = date(1899, 12, 30)
"""Day 0 of a sheet's serial dates, as programs count them since a leap year that never was."""
_ADVICE = "请另存为 CSV（UTF-8）再导入"


def rows_of_workbook(data: bytes, name: str) -> list[tuple[int, list[str]]]:
    """Row number and cells of the first sheet; `BadInput` for what can't be opened. Serial dates stay numbers: see `serial_date`."""
    try:
        with ZipFile(BytesIO(data)) as package:
            sheet = next((part for part in sorted(package.namelist()) if re.fullmatch(r"xl/worksheets/sheet\d*\.xml", part)), None)
            if sheet is None:
                raise BadInput(f"{name}：里面没有工作表，不是 .xlsx 文件；{_ADVICE}")
            strings = _strings(package, name)
            return [(int(row.get("r", "0")), _cells(row, strings)) for row in _part(package, sheet, name).iter(f"{_M}row")]
    except (BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError, zlib_error) as error:
        raise BadInput(f"{name}：工作簿损坏或设有密码，打不开；{_ADVICE}") from error


def serial_date(cell: str) -> date | None:
    """The day that a number in a date's place stands for; None for what is no such number."""
    found = re.fullmatch(r"(\d{4,5})(?:\.0*)?", cell)
    return _EPOCH + timedelta(days=int(found[1])) if found else None


def _strings(package: ZipFile, name: str) -> list[str]:
    part = "xl/sharedStrings.xml"
    if part not in package.namelist():
        return []
    return ["".join(text.text or "" for text in item.iter(f"{_M}t")) for item in _part(package, part, name).iter(f"{_M}si")]


def _part(package: ZipFile, part: str, name: str) -> _Element:
    from lxml import etree

    with package.open(part) as stream:
        data = stream.read(_LARGEST_PART + 1)
    if len(data) > _LARGEST_PART or b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise BadInput(f"{name}：工作簿过大或带有外部实体，没有打开；{_ADVICE}")
    try:
        return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    except etree.XMLSyntaxError as error:
        raise BadInput(f"{name}：工作簿损坏，打不开；{_ADVICE}") from error


def _cells(row: _Element, strings: list[str]) -> list[str]:
    cells: dict[int, str] = {}
    for at, cell in enumerate(row.iter(f"{_M}c")):
        cells[_column(cell.get("r", ""), at)] = _text(cell, strings)
    return [cells.get(column, "") for column in range(max(cells, default=-1) + 1)]


def _column(reference: str, at: int) -> int:
    letters = re.match("[A-Z]{1,2}", reference)
    if letters is None:
        return at
    number = 0
    for letter in letters[0]:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number - 1


def _text(cell: _Element, strings: list[str]) -> str:
    value = cell.findtext(f"{_M}v") or ""
    if cell.get("t") == "s":
        return strings[int(value)] if value.isdecimal() and int(value) < len(strings) else ""
    if cell.get("t") == "inlineStr":
        return "".join(text.text or "" for text in cell.iter(f"{_M}t"))
    return value
