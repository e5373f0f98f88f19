"""Tables of people as newsrooms keep them: CSV in any usual encoding, or XLSX, read as rows of cells."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import TYPE_CHECKING

from workstation.attribution.lexicon import pattern
from workstation.errors import BadInput
from workstation.text.encoding import decode

if TYPE_CHECKING:
    from pathlib import Path

_DATE = r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?"
Line = tuple[int, list[str]]
"""A row with its number in the file."""


def read_table(path: Path, what: str) -> list[Line]:
    """The rows that aren't empty; `BadInput` names the file, and `what` it should have been."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadInput(f"{path}：读不了{what}（{error.strerror}），请检查路径和权限") from None
    if data.startswith(b"PK"):
        from workstation.people.workbook import rows_of_workbook

        return _filled(rows_of_workbook(data, str(path)))
    return parse_table(decode(data, str(path)).text, str(path), what)


def parse_table(text: str, name: str, what: str) -> list[Line]:
    """The same for the text of a CSV."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        return _filled([(reader.line_num, row) for row in reader])
    except csv.Error as error:
        raise BadInput(f"{name}：{what}第 {reader.line_num} 行不是合格的 CSV（{error}），请另存为 CSV（UTF-8）再导入") from None


def _filled(rows: list[Line]) -> list[Line]:
    return [(line, row) for line, row in rows if any(cell.strip() for cell in row)]


def _delimiter(text: str) -> str:
    first = text.partition("\n")[0]
    return max(",\t;", key=first.count)


def read_day(cell: str) -> date | None:
    """A cell's date, in the standard's form, in Chinese or as a spreadsheet's number; null for an empty cell. Raises `BadInput`."""
    if not cell:
        return None
    from workstation.people.workbook import serial_date

    found = pattern(_DATE).fullmatch(cell)
    try:
        return date(*(int(part) for part in found.groups())) if found else serial_date(cell) or date.fromisoformat(cell)
    except ValueError:
        raise BadInput(f"日期“{cell}”不对，请写成 2021-01-13 的样子") from None
