"""A month's account as tables: cells for the window, CSV for the office, HTML for a page to print."""

from __future__ import annotations

import csv
import io
from html import escape
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.fees.amounts import number_text, yuan_text
from workstation.in_place import in_place
from workstation.people.cells import neutral

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from workstation.fees.ledger import Adjustment, Ledger, Sum
    from workstation.fees.scored import Entry

SUM_HEADS = ("姓名", "部门/单位", "类别", "篇数", "字数", "图片", "记分", "定额", "超欠", "金额（元）", "结账后调整（元）", "合计（元）")
ENTRY_HEADS = ("姓名", "日期", "版", "稿件", "署名", "角色", "工作", "字数", "图片", "记分", "金额（元）", "怎样算的")
ADJUSTMENT_HEADS = ("姓名", "记分", "金额（元）", "理由", "稿件", "经手人", "时间")
_ROOM = "&nbsp;" * 30


def sum_cells(one: Sum) -> tuple[str, ...]:
    """A person's cells under `SUM_HEADS`; what doesn't concern outside writers is empty."""
    own = one.payee.is_staff
    return (
        one.payee.name,
        one.payee.unit,
        one.payee.role or "本报" if own else "外稿",
        str(one.reports),
        str(one.characters),
        str(one.pictures),
        number_text(one.points) if own else "",
        number_text(one.quota) if own else "",
        number_text(one.over) if own else "",
        yuan_text(one.cents),
        yuan_text(one.adjusted_cents) if one.adjusted_cents else "",
        yuan_text(one.total),
    )


def total_cells(sums: Sequence[Sum]) -> tuple[str, ...]:
    """The last line: everybody together."""
    figures = (sum(one.reports for one in sums), sum(one.characters for one in sums), sum(one.pictures for one in sums))
    points = number_text(sum(one.points for one in sums))
    later, total = sum(one.adjusted_cents for one in sums), sum(one.total for one in sums)
    return (
        "合计", "", f"{len(sums)} 人", *map(str, figures), points, "", "", yuan_text(sum(one.cents for one in sums)),
        yuan_text(later) if later else "", yuan_text(total),
    )  # fmt: skip


def entry_cells(entry: Entry) -> tuple[str, ...]:
    """An entry's cells under `ENTRY_HEADS`."""
    points = number_text(entry.points) if entry.payee.is_staff else ""
    money = "" if entry.payee.is_staff else yuan_text(entry.cents)
    signed = "" if entry.signed == entry.payee.name else entry.signed
    characters, pictures = (str(number) if number else "" for number in (entry.characters, entry.pictures))
    return (
        entry.payee.name, entry.day.isoformat(), entry.page, entry.title, signed, entry.role, entry.work, characters, pictures, points,
        money, entry.how,
    )  # fmt: skip


def adjustment_cells(one: Adjustment) -> tuple[str, ...]:
    """An adjustment's cells under `ADJUSTMENT_HEADS`."""
    points, money = number_text(one.points) if one.points else "", yuan_text(one.cents)
    return one.payee.name, points, money, one.reason, one.slug, one.person, f"{one.at:%Y-%m-%d %H:%M}"


def heading(ledger: Ledger) -> str:
    """Whether the month is closed, and what is still open."""
    if ledger.closed is not None:
        others = "、".join(f"{one.at:%Y-%m-%d} {one.person or '本机'} {one.digest[:16]}" for one in ledger.gave_way)
        told = f"已于 {ledger.closed.at:%Y-%m-%d} 结账（{ledger.closed.person or '本机'}），校验码 {ledger.closed.digest[:16]}"
        return f"{told}；另有不计的结账：{others}" if others else told
    open_ends = [f"{ledger.ungraded} 篇未评等级（按 {ledger.table.default_grade} 计）" if ledger.ungraded else ""]
    open_ends.append(f"{len(ledger.questions)} 处署名待认定" if ledger.questions else "")
    open_ends.append(f"{len(ledger.uncounted)} 个版没有计入" if ledger.uncounted else "")
    return "；".join(filter(None, ("未结账", *open_ends)))


def ledger_csv(ledger: Ledger) -> str:
    """Sums, then every entry, then adjustments; with a byte-order mark, as spreadsheets want it."""
    text = io.StringIO()
    sheet = csv.writer(text, lineterminator="\r\n")
    _put(sheet, SUM_HEADS, (*map(sum_cells, ledger.sums), total_cells(ledger.sums)))
    sheet.writerow([])
    _put(sheet, ENTRY_HEADS, map(entry_cells, ledger.entries))
    if ledger.adjustments:
        sheet.writerow([])
        _put(sheet, ADJUSTMENT_HEADS, map(adjustment_cells, ledger.adjustments))
    return "\ufeff" + text.getvalue()


def _put(sheet: object, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    writer: object = sheet
    for row in (heads, *rows):
        writer.writerow([neutral(cell) for cell in row])  # type: ignore[attr-defined]  # csv names no type for its writers


def write_ledger(path: Path, ledger: Ledger, paper: str = "") -> None:
    """Write a month as .xlsx or, by any other name, CSV; raises `BadInput` where the file can't be written."""
    if path.suffix.lower() == ".xlsx":
        from workstation.fees.workbook import ledger_workbook

        data = ledger_workbook(ledger, paper)
    else:
        data = ledger_csv(ledger).encode("utf-8", "replace")
    try:
        with in_place(path) as beside:
            beside.write_bytes(data)
    except OSError as error:
        raise BadInput("{0}：写不了这个文件（{1}）；请检查路径和权限，或换个位置", path, error.strerror or error) from error


def ledger_html(ledger: Ledger, paper: str = "") -> str:
    """A page to print: the sums to be signed, adjustments with their reasons; entries stay in the workbook."""
    head = f"<h2>{escape(paper)}{'&nbsp;&nbsp;' if paper else ''}{ledger.month} 记分、稿费表</h2><p>{escape(heading(ledger))}</p>"
    body = _table(SUM_HEADS, [*map(sum_cells, ledger.sums), total_cells(ledger.sums)]) if ledger.sums else "<p>这个月没有计入的稿件。</p>"
    later = _table(ADJUSTMENT_HEADS, list(map(adjustment_cells, ledger.adjustments)))
    more = f"<h3>结账后调整</h3>{later}" if ledger.adjustments else ""
    return f"<html><body>{head}{body}{more}<p>制表：{_ROOM}审核：{_ROOM}总编：{_ROOM}</p></body></html>"


def person_html(ledger: Ledger, one: Sum, paper: str = "") -> str:
    """A person's page: every report, and the sum."""
    head = f"<h2>{escape(paper)}{'&nbsp;&nbsp;' if paper else ''}{ledger.month} {escape(one.payee.name)}</h2>"
    rows = [entry_cells(entry)[1:] for entry in ledger.of(one.payee.key)]
    return f"<html><body>{head}{_table(SUM_HEADS, [sum_cells(one)])}<p>&nbsp;</p>{_table(ENTRY_HEADS[1:], rows)}</body></html>"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f'<th align="left">{escape(text)}</th>' for text in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    look = 'border="1" cellspacing="0" cellpadding="3" width="100%" style="border-collapse:collapse"'
    return f"<table {look}><thead><tr>{head}</tr></thead>{body}</table>"
