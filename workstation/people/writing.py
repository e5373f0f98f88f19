"""Directories written as tables: CSV with the mark that spreadsheets on Chinese Windows look for, or XLSX; no cell that runs."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, TypeVar

from workstation.errors import BadInput
from workstation.in_place import in_place
from workstation.people.cells import neutral

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from workstation.people.sheet import Form

T = TypeVar("T")
_WIDTHS = {"name": 12.0, "post": 22.0, "organ": 26.0, "unit": 26.0, "source": 28.0, "from": 13.0, "to": 13.0, "met": 13.0, "phone": 18.0}
"""Column widths in characters, where they aren't the usual 14."""


def write_table(path: Path, form: Form[T], entries: Iterable[T]) -> None:
    """Write CSV, or XLSX where the name says so; the file is put in place in one step. `BadInput` where it can't be written."""
    header = (*form.columns, *form.more)
    rows = [header, *(tuple(neutral(cell) for cell in form.cells(entry)) for entry in entries)]
    data = _workbook(rows, form.what) if path.suffix.lower() == ".xlsx" else _csv(rows)
    try:
        with in_place(path) as beside:
            beside.write_bytes(data)
    except OSError as error:
        raise BadInput("{0}：写不了{1}（{2}），请关闭打开着的同名文件，或换一个文件夹", path, form.what, error.strerror) from None


def _csv(rows: Iterable[tuple[str, ...]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode("utf-8-sig", "replace")


def _workbook(rows: Iterable[tuple[str, ...]], title: str) -> bytes:
    """Every cell is text: a telephone number keeps its nought, a date its form."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    first, *rest = rows
    for at, column in enumerate(first):
        sheet.column_dimensions[chr(ord("A") + at)].width = _WIDTHS.get(column, 14.0)
    for row in (first, *rest):
        sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
