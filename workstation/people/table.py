"""Tables of people as newsrooms keep them: CSV in any usual encoding, or XLSX, read as rows of cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from workstation.attribution.lexicon import pattern
from workstation.errors import BadInput
from workstation.text.encoding import decode

if TYPE_CHECKING:
    from pathlib import Path

_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
_LARGEST = 64_000_000
MOST_ROWS = 200_000
_HEAD = 2_000
"""Characters by which a file's separator is guessed: a title without any may stand first."""
_DATE = r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?"
Line = tuple[int, list[str]]
"""A row with its number in the file."""


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file, or of one sheet of a workbook, which has a name."""

    name: str
    rows: list[Line]


def read_tables(path: Path, what: str) -> list[Table]:
    """The rows that aren't empty, of each sheet in turn; `BadInput` names the file, and `what` it should have been."""
    data = _bytes(path, what)
    if data.startswith(b"PK"):
        from workstation.people.workbook import sheets_of_workbook

        return [Table(name, _filled(rows)) for name, rows in sheets_of_workbook(data, str(path))]
    if data.startswith(_OLD_OFFICE):
        raise BadInput("{0}：这是旧版 .xls 工作簿，或设有密码，读不了；请去掉密码，另存为 .xlsx 或 CSV（UTF-8）再导入", path)
    return [Table("", parse_table(decode(data, str(path)).text, str(path), what))]


def _bytes(path: Path, what: str) -> bytes:
    try:
        if path.stat().st_size > _LARGEST:
            raise BadInput("{0}：{1}超过 {2} MB，不像名录；请核对文件", path, what, _LARGEST // 1_000_000)
        return path.read_bytes()
    except OSError as error:
        raise BadInput("{0}：读不了{1}（{2}），请检查路径和权限", path, what, error.strerror) from None


def parse_table(text: str, name: str, what: str) -> list[Line]:
    """The same for the text of a CSV."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        return _filled(_numbered(reader, name, what))
    except csv.Error as error:
        raise BadInput("{0}：{1}第 {2} 行不是合格的 CSV（{3}），请另存为 CSV（UTF-8）再导入", name, what, reader.line_num, error) from None


def _numbered(reader: Iterator[list[str]], name: str, what: str) -> Iterator[Line]:
    """Rows are counted by their first line; those behind the most are not read."""
    line = 1
    for count, row in enumerate(reader):
        if count >= MOST_ROWS:
            raise BadInput("{0}：{1}超过 {2} 行，不像名录；请核对文件", name, what, MOST_ROWS)
        yield line, row
        line = reader.line_num + 1  # type: ignore[attr-defined]  # csv's readers count, their type doesn't say so


def _filled(rows: Iterable[Line]) -> list[Line]:
    return [(line, row) for line, row in rows if any(cell.strip() for cell in row)]


def _delimiter(text: str) -> str:
    head = text[:_HEAD]
    return max(",\t;，|", key=head.count)


def read_day(cell: str) -> date | None:
    """A cell's date, in the standard's form, in Chinese or as a spreadsheet's number; null for an empty cell. Raises `BadInput`."""
    if not cell:
        return None
    from workstation.people.workbook import serial_date

    found = pattern(_DATE).fullmatch(cell)
    try:
        return date(*(int(part) for part in found.groups())) if found else serial_date(cell) or date.fromisoformat(cell)
    except ValueError:
        raise BadInput("日期“{0}”不对，请写成 2021-01-13 的样子", cell) from None
