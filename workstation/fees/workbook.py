"""A month's account as a workbook: the sums, every entry, a sheet for each person, the table that was used. Totals are formulas."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from workstation.fees.table import bands_text, told_table
from workstation.fees.writing import ADJUSTMENT_HEADS, ENTRY_HEADS, SUM_HEADS, heading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openpyxl.worksheet.worksheet import Worksheet

    from workstation.fees.ledger import Ledger, Sum
    from workstation.fees.scored import Entry

_POINTS, _MONEY, _WHOLE = "0.00;[Red]-0.00", "#,##0.00;[Red]-#,##0.00", "#,##0"
_SUM_FORMATS = {4: _WHOLE, 5: _WHOLE, 6: _WHOLE, 7: _POINTS, 8: _POINTS, 9: _POINTS, 10: _MONEY, 11: _MONEY, 12: _MONEY}
_ENTRY_FORMATS = {8: _WHOLE, 9: _WHOLE, 10: _POINTS, 11: _MONEY}
_SUM_WIDTHS = (12, 22, 12, 8, 10, 8, 10, 10, 10, 14, 14, 14)
_ENTRY_WIDTHS = (12, 12, 8, 36, 12, 12, 8, 8, 8, 10, 12, 52)
_NO_TITLE = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST_TITLE = 31
_SUMS, _ENTRIES, _TABLE, _ADJUSTMENTS = "汇总", "明细", "记分办法", "结账后调整"
Row = "Sequence[object]"


def ledger_workbook(ledger: Ledger, paper: str = "") -> bytes:
    """The workbook's bytes."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    title = f"{paper} {ledger.month} 记分、稿费表".strip()
    _fill_sums(book.create_sheet(_SUMS), ledger, title)
    _fill_entries(book.create_sheet(_ENTRIES), list(ledger.entries), f"{ledger.month} 明细")
    taken = {_SUMS, _ENTRIES, _TABLE, _ADJUSTMENTS}
    for one in ledger.sums:
        _fill_person(book.create_sheet(_sheet_title(one, taken)), ledger, one)
    if ledger.adjustments:
        _fill_adjustments(book.create_sheet(_ADJUSTMENTS), ledger)
    _fill_table(book.create_sheet(_TABLE), ledger)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _sheet_title(one: Sum, taken: set[str]) -> str:
    """A person's name; where several have it, numbered."""
    name = _NO_TITLE.sub("", one.payee.name).strip("' ")[: _LONGEST_TITLE - 4] or "无名"
    title, number = name, 1
    while title.casefold() in {each.casefold() for each in taken}:
        number += 1
        title = f"{name} ({number})"
    taken.add(title)
    return title


def _fill_sums(sheet: Worksheet, ledger: Ledger, title: str) -> None:
    _head(sheet, title, heading(ledger), SUM_HEADS, _SUM_WIDTHS)
    for one in ledger.sums:
        _append(sheet, _sum_values(one), _SUM_FORMATS)
    _totals(sheet, 4, len(ledger.sums), (4, 5, 6, 7, 10, 11, 12), _SUM_FORMATS)


def _sum_values(one: Sum) -> list[object]:
    own = one.payee.is_staff
    points = [one.points / 100, one.quota / 100, one.over / 100] if own else [None, None, None]
    money = [one.cents / 100, one.adjusted_cents / 100 if one.adjusted_cents else None, one.total / 100]
    kind = (one.payee.role or "本报") if own else "外稿"
    return [one.payee.name, one.payee.unit, kind, one.reports, one.characters, one.pictures, *points, *money]


def _fill_entries(sheet: Worksheet, entries: Sequence[Entry], title: str) -> None:
    _head(sheet, title, "", ENTRY_HEADS, _ENTRY_WIDTHS)
    for entry in entries:
        _append(sheet, _entry_values(entry), _ENTRY_FORMATS)
    _totals(sheet, 4, len(entries), (8, 9, 10, 11), _ENTRY_FORMATS)
    sheet.auto_filter.ref = f"A3:L{3 + len(entries)}"


def _entry_values(entry: Entry) -> list[object]:
    own = entry.payee.is_staff
    signed = None if entry.signed == entry.payee.name else entry.signed
    figures = [entry.characters or None, entry.pictures or None, entry.points / 100 if own else None, None if own else entry.cents / 100]
    return [entry.payee.name, entry.day, entry.page, entry.title, signed, entry.role, entry.work, *figures, entry.how]


def _fill_person(sheet: Worksheet, ledger: Ledger, one: Sum) -> None:
    whose = "，".join(filter(None, (one.payee.name, one.payee.role, one.payee.unit)))
    over = f"记分 {one.points / 100:g}，定额 {one.quota / 100:g}，" if one.payee.is_staff else ""
    _fill_entries(sheet, ledger.of(one.payee.key), f"{ledger.month} {whose}")
    sheet["A2"] = f"{over}金额 {one.total / 100:,.2f} 元"


def _fill_adjustments(sheet: Worksheet, ledger: Ledger) -> None:
    _head(sheet, f"{ledger.month} 结账后调整", "", ADJUSTMENT_HEADS, (12, 10, 12, 40, 16, 12, 18))
    for one in ledger.adjustments:
        values = [one.payee.name, one.points / 100, one.cents / 100, one.reason, one.slug, one.person, f"{one.at:%Y-%m-%d %H:%M}"]
        _append(sheet, values, {2: _POINTS, 3: _MONEY})
    _totals(sheet, 4, len(ledger.adjustments), (2, 3), {2: _POINTS, 3: _MONEY})


def _fill_table(sheet: Worksheet, ledger: Ledger) -> None:
    table = ledger.table
    grades = list(table.grades)
    heads = ("种类", "计法", *(f"{grade} 记分" for grade in grades), *(f"{grade} 稿费（元）" for grade in grades), "篇幅")
    labels = "，".join(f"{grade} {label}" for grade, label in table.grades.items())
    _head(sheet, "记分办法", labels, heads, (14, 10, *(10 for _ in grades * 2), 40))
    formats = {3 + at: _POINTS if at < len(grades) else _MONEY for at in range(2 * len(grades))}
    for kind in table.kinds.values():
        amounts = [*(kind.points[grade] / 100 for grade in grades), *(kind.cents[grade] / 100 for grade in grades)]
        _append(sheet, [kind.label, "每千字" if kind.per == "thousand" else "每篇", *amounts, bands_text(kind.bands)], formats)
    sheet.append([])
    for name, told in told_table(table):
        _append(sheet, [name, told], {})


def _head(sheet: Worksheet, title: str, under: str, heads: Sequence[str], widths: Sequence[int]) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    _append(sheet, [title], {})
    sheet["A1"].font = Font(bold=True, size=14)
    _append(sheet, [under], {})
    _append(sheet, heads, {})
    for cell in sheet[3]:
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="E2EBF4")
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    for at, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    sheet.freeze_panes = "B4"
    sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "3:3"


def _append(sheet: Worksheet, values: Sequence[object], formats: dict[int, str]) -> None:
    """A row of values; a text stays a text, whatever it begins with."""
    row = sheet.max_row + 1 if sheet.max_row > 1 or sheet["A1"].value is not None else 1
    for at, value in enumerate(values, 1):
        cell: Any = sheet.cell(row, at)
        if isinstance(value, str):
            cell.value = _NO_TITLE_MARKS.sub("", value)
            cell.data_type = "s"
        elif value is not None:
            cell.value = value
        if at in formats:
            cell.number_format = formats[at]


_NO_TITLE_MARKS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
"""What no workbook holds."""


def _totals(sheet: Worksheet, first: int, rows: int, columns: Sequence[int], formats: dict[int, str]) -> None:
    from openpyxl.styles import Border, Font, Side
    from openpyxl.utils import get_column_letter

    if not rows:
        return
    row = first + rows
    sheet.cell(row, 1, "合计")
    for at in columns:
        letter = get_column_letter(at)
        sheet.cell(row, at, f"=SUM({letter}{first}:{letter}{row - 1})").number_format = formats[at]
    for at in range(1, max(columns) + 1):
        sheet.cell(row, at).font, sheet.cell(row, at).border = Font(bold=True), Border(top=Side("thin"))
