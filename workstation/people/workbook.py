"""An .xlsx's sheets as rows of text: enough for a directory, with everything dangerous refused (ISO/IEC 29500-1, part 18).

Our own, though a library writes them: here unpacked sizes are bounded, entities refused and merged cells filled, and 50,000 rows
take a second or two.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

from workstation.errors import BadInput
from workstation.told import Told
from workstation.zip_faults import ZIP_FAULTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

Rows = list[tuple[int, list[str]]]
_M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_LARGEST_PART, _LARGEST_WHOLE = 64 * 1024 * 1024, 160 * 1024 * 1024
_MOST_SHEETS, _MOST_ROWS, _MOST_COLUMNS = 30, 200_000, 200
_TALLEST = 2_000
"""Rows of a merged range that is filled: a table of people has no taller ones."""
_EPOCH = date(1899, 12, 30)
"""Day 0 of a sheet's serial dates, as programs count them since a leap year that never was."""
_ADVICE = Told("请另存为 CSV（UTF-8）再导入")
_RANGE = re.compile(r"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})")


def sheets_of_workbook(data: bytes, name: str) -> list[tuple[str, Rows]]:
    """Name, row numbers and cells of each sheet; `BadInput` for what can't be opened. Serial dates stay numbers: see `serial_date`."""
    try:
        with ZipFile(BytesIO(data)) as package:
            if sum(info.file_size for info in package.infolist()) > _LARGEST_WHOLE:
                raise _too_large(name)
            parts = list(_sheet_parts(package, name))[:_MOST_SHEETS]
            if not parts:
                raise BadInput("{0}：里面没有工作表，不是 .xlsx 文件；{1}", name, _ADVICE)
            strings = _strings(package, name)
            return [(title, _rows(_bytes(package, part, name), strings, name)) for title, part in parts]
    except ZIP_FAULTS as error:
        raise BadInput("{0}：工作簿损坏或设有密码，打不开；{1}", name, _ADVICE) from error


def serial_date(cell: str) -> date | None:
    """The day that a number in a date's place stands for; None for what is no such number."""
    found = re.fullmatch(r"(\d{4,5})(?:\.\d*)?", cell)
    return _EPOCH + timedelta(days=int(found[1])) if found else None


def _sheet_parts(package: ZipFile, name: str) -> Iterator[tuple[str, str]]:
    """Titles and parts of the sheets that are shown, in the order of their tabs."""
    names = set(package.namelist())
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= names:
        found = sorted(part for part in names if re.fullmatch(r"xl/worksheets/sheet\d*\.xml", part))
        yield from (("", part) for part in sorted(found, key=lambda part: (len(part), part)))
        return
    targets = {item.get("Id"): item.get("Target", "") for item in _part(package, "xl/_rels/workbook.xml.rels", name)}
    for sheet in _part(package, "xl/workbook.xml", name).iter(f"{_M}sheet"):
        target = targets.get(sheet.get(f"{_R}id"), "").lstrip("/")
        part = target if target.startswith("xl/") else f"xl/{target}"
        if part in names and sheet.get("state", "visible") == "visible":
            yield sheet.get("name", ""), part


def _strings(package: ZipFile, name: str) -> list[str]:
    part = "xl/sharedStrings.xml"
    if part not in package.namelist():
        return []
    return [_plain(item) for item in _part(package, part, name).iter(f"{_M}si")]


def _plain(item: _Element) -> str:
    """A string's text without the phonetic guide that may stand beside it."""
    return "".join(text.text or "" for text in item.iter(f"{_M}t") if (above := text.getparent()) is None or above.tag != f"{_M}rPh")


def _part(package: ZipFile, part: str, name: str) -> _Element:
    from lxml import etree

    data = _bytes(package, part, name)
    try:
        return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    except etree.XMLSyntaxError as error:
        raise BadInput("{0}：工作簿损坏，打不开；{1}", name, _ADVICE) from error


def _too_large(name: str) -> BadInput:
    return BadInput("{0}：工作簿过大或带有外部实体，没有打开；{1}", name, _ADVICE)


def _bytes(package: ZipFile, part: str, name: str) -> bytes:
    with package.open(part) as stream:
        data = stream.read(_LARGEST_PART + 1)
    if len(data) > _LARGEST_PART or b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise _too_large(name)
    return data


def _rows(sheet: bytes, strings: list[str], name: str) -> Rows:
    """Row by row, each forgotten when it was read; the list of merged ranges stands behind them."""
    from lxml import etree

    rows: dict[int, list[str]] = {}
    wanted = (f"{_M}row", f"{_M}mergeCell")
    try:
        for _, element in etree.iterparse(BytesIO(sheet), tag=wanted, resolve_entities=False, no_network=True, load_dtd=False):
            if element.tag == wanted[0]:
                rows[_row_number(element, rows, name)] = _cells(element, strings)
                element.clear(keep_tail=False)
            else:
                _fill(rows, element.get("ref", ""))
    except etree.XMLSyntaxError as error:
        raise BadInput("{0}：工作簿损坏，打不开；{1}", name, _ADVICE) from error
    return sorted(rows.items())


def _row_number(row: _Element, before: dict[int, list[str]], name: str) -> int:
    if len(before) >= _MOST_ROWS:
        raise BadInput("{0}：工作表超过 {1} 行，不像名录；请核对文件", name, _MOST_ROWS)
    number = row.get("r", "")
    return int(number) if number.isdecimal() else max(before, default=0) + 1


def _fill(rows: dict[int, list[str]], reference: str) -> None:
    """Give every cell of a merged range its text, which stands in the first one alone."""
    found = _RANGE.fullmatch(reference)
    if not found:
        return
    left, top, right, bottom = _number(found[1]), int(found[2]), _number(found[3]), int(found[4])
    if right >= _MOST_COLUMNS or bottom - top > _TALLEST:
        return
    first = rows.get(top, [])
    text = first[left] if left < len(first) else ""
    for number in range(top, bottom + 1):
        if number in rows:
            cells = rows[number]
            cells += [""] * (right + 1 - len(cells))
            cells[left : right + 1] = [text] * (right + 1 - left)


def _cells(row: _Element, strings: list[str]) -> list[str]:
    cells: dict[int, str] = {}
    for at, cell in enumerate(row.iter(f"{_M}c")):
        letters = cell.get("r", "").rstrip("0123456789")
        column = _number(letters) if letters.isalpha() else at
        if column < _MOST_COLUMNS:
            cells[column] = _text(cell, strings)
    return [cells.get(column, "") for column in range(max(cells, default=-1) + 1)]


def _number(letters: str) -> int:
    """A column's place, from 0."""
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number - 1


def _text(cell: _Element, strings: list[str]) -> str:
    kind = cell.get("t")
    if kind == "inlineStr":
        return _plain(cell)
    value = cell.findtext(f"{_M}v") or ""
    if kind == "s":
        return strings[int(value)] if value.isdecimal() and int(value) < len(strings) else ""
    if kind in (None, "n") and "E" in value:  # a long number, such as a telephone's
        return f"{float(value):.0f}"
    return value
