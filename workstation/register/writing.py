"""The register as a table: CSV for the office, HTML for a page to print."""

from __future__ import annotations

import csv
import io
from html import escape
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.in_place import in_place
from workstation.register.method import method

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from workstation.register.reckoning import Counted, Reckoning, Total

HEADS = ("日期", "版", "稿件", "误", "正", "类别", "等级", "位置", "重要", "发现", "漏看", "计错", "说明", "备注", "登记人")
_TOTAL_HEADS = ("日期", "版", "差错", "计错", "字数", "差错率（万分比）", "结论")
_PRINTED = (0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12)
"""Columns of the printed table."""
_ROOM = "&nbsp;" * 40
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def row_of(counted: Counted) -> tuple[str, ...]:
    """A fault's cells under `HEADS`."""
    fault, by = counted.fault, method()
    return (
        fault.day.isoformat(),
        fault.page,
        fault.title or fault.slug,
        fault.wrong,
        fault.right,
        by.kinds[fault.kind].label,
        fault.grade,
        by.places[fault.place],
        "是" if fault.weighty else "",
        by.stages[fault.stage],
        fault.missed_by,
        f"{counted.points:g}",
        counted.how,
        fault.note,
        fault.person,
    )


def total_row(total: Total) -> tuple[str, ...]:
    """A total's cells: day, page (全期), faults, points, characters, rate, verdict."""
    rate = "" if total.rate is None else f"{total.rate:.2f}"
    return total.day.isoformat(), total.page or "全期", str(total.faults), f"{total.points:g}", str(total.characters), rate, verdict(total)


def verdict(total: Total) -> str:
    """合格 or 不合格; nothing while the characters aren't known."""
    return {None: "", True: "合格", False: "不合格"}[total.passes]


def register_csv(accounts: Sequence[Reckoning]) -> str:
    """Every fault, then the totals of pages and issues; with a byte-order mark, as spreadsheets want it."""
    text = io.StringIO()
    sheet = csv.writer(text, lineterminator="\r\n")
    sheet.writerow(HEADS)
    sheet.writerows([_safe(cell) for cell in row_of(counted)] for account in accounts for counted in account.counted)
    sheet.writerow([])
    sheet.writerow(_TOTAL_HEADS)
    sheet.writerows(total_row(total) for account in accounts for total in (*account.pages, account.issue))
    return "\ufeff" + text.getvalue()


def write_csv(path: Path, accounts: Sequence[Reckoning]) -> None:
    """Write the table; raises `BadInput` where the file can't be written."""
    try:
        with in_place(path) as beside:
            beside.write_bytes(register_csv(accounts).encode("utf-8", "replace"))
    except OSError as error:
        raise BadInput("{0}：写不了这个文件（{1}）；请检查路径和权限，或换个位置", path, error.strerror or error) from error


def register_html(accounts: Sequence[Reckoning], paper: str, title: str) -> str:
    """A page to print: totals, then the faults, each issue under its date."""
    body = "".join(_issue_html(account) for account in accounts)
    line = f"合格线 {method().pass_line:g}/{method().per}"
    head = f"<h2>{escape(paper)}{'&nbsp;&nbsp;' if paper else ''}{escape(title)}</h2><p>{line}</p>"
    return f"<html><body>{head}{body or '<p>没有登记的差错。</p>'}<p>审核：{_ROOM}日期：</p></body></html>"


def _issue_html(account: Reckoning) -> str:
    totals = _table(_TOTAL_HEADS, [total_row(total) for total in (*account.pages, account.issue)])
    rows = [[cells[at] for at in _PRINTED] for cells in map(row_of, account.counted)]
    faults = _table([HEADS[at] for at in _PRINTED], rows) if rows else "<p>没有登记的差错。</p>"
    return f"<h3>{account.issue.day.isoformat()}</h3>{totals}<p>&nbsp;</p>{faults}<p>&nbsp;</p>"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f'<th align="left">{escape(text)}</th>' for text in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    look = 'border="1" cellspacing="0" cellpadding="3" width="100%" style="border-collapse:collapse"'
    return f"<table {look}><thead><tr>{head}</tr></thead>{body}</table>"


def _safe(cell: str) -> str:
    """No cell that a spreadsheet would take for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULAS) else cell
