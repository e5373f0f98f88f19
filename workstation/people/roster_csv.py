"""The roster as CSV or XLSX: read with every fault named, written as CSV with the same columns."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from workstation.errors import BadInput
from workstation.in_place import in_place
from workstation.people.roster import Staff
from workstation.people.table import Line, parse_table, read_day, read_table

COLUMNS = ("name", "role", "desk", "from", "to", "pen_names", "aliases", "traditional", "press_card", "unit")
NEEDED = ("name", "role")
_CHINESE = {
    "姓名": "name",
    "角色": "role",
    "职务": "role",
    "岗位": "role",
    "部门": "desk",
    "入职": "from",
    "到岗": "from",
    "起": "from",
    "离职": "to",
    "离岗": "to",
    "止": "to",
    "笔名": "pen_names",
    "别名": "aliases",
    "曾用名": "aliases",
    "繁体": "traditional",
    "记者证": "press_card",
    "记者证号": "press_card",
    "单位": "unit",
}
"""Column names as newsrooms write them."""
WHAT = "人员名录"


@dataclass(frozen=True, slots=True)
class RosterSheet:
    """A roster as read: the people, and what was wrong with single rows, each as a sentence with the row's line."""

    staff: tuple[Staff, ...]
    problems: tuple[str, ...] = ()


class _RowFault(Exception):
    """What is wrong with a row; it becomes one of the sheet's problems."""


def read_roster(path: Path) -> RosterSheet:
    """Read a CSV (UTF-8, UTF-16, GB18030) or an .xlsx, with the columns of `COLUMNS` or their Chinese names.

    `BadInput` for a file that can't be read or hasn't the columns `name` and `role`; rows that are empty of a name, doubled or with a
    date that doesn't exist are left out and named in `problems`.
    """
    return _sheet(read_table(path, WHAT), str(path))


def parse_roster(text: str, name: str) -> RosterSheet:
    """The same for the text of a CSV; `name` stands in the messages."""
    return _sheet(parse_table(text, name, WHAT), name)


def _sheet(rows: list[Line], name: str) -> RosterSheet:
    if not rows:
        raise BadInput(f"{name}：人员名录是空的，首行应为 {','.join(COLUMNS[:5])}")
    header = _header(rows[0][1], name)
    staff: dict[tuple[str, str, date | None], Staff] = {}
    problems = list(_read_rows(header, rows[1:], staff))
    return RosterSheet(tuple(staff.values()), tuple(problems))


def write_roster(path: Path, staff: Iterable[Staff]) -> None:
    """Write UTF-8 with a mark that spreadsheet programs look for; the file is put in place in one step."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(_cells(person) for person in staff)
    try:
        with in_place(path) as beside:
            beside.write_bytes(text.getvalue().encode("utf-8-sig"))
    except OSError as error:
        raise BadInput(f"{path}：写不了人员名录（{error.strerror}），请关闭打开着的同名文件，或换一个文件夹") from None


def _header(row: list[str], name: str) -> list[str]:
    found = [cell.strip().lstrip("\ufeff") for cell in row]
    header = [_CHINESE.get(cell, cell.lower()) for cell in found]
    missing = [column for column in NEEDED if column not in header]
    if missing:
        wanted = f"首行应为 {','.join(COLUMNS[:5])}（后面可加 {','.join(COLUMNS[5:])}）"
        raise BadInput(f"{name}：人员名录缺少列 {'、'.join(missing)}；现有列 {'、'.join(found)}，{wanted}")
    return header


def _read_rows(header: list[str], rows: list[tuple[int, list[str]]], staff: dict[tuple[str, str, date | None], Staff]) -> Iterator[str]:
    for line, row in rows:
        try:
            person = _person(dict(zip(header, (cell.strip() for cell in row), strict=False)))
        except _RowFault as fault:
            yield f"第 {line} 行：{fault}，这一行没有读入"
            continue
        key = (person.name, person.role, person.joined)
        if key in staff:
            yield f"第 {line} 行：“{person.name}”（{person.label}）与前面一行重复，只留前一行"
        elif any(known.name == person.name for known in staff.values()):
            yield f"第 {line} 行：又有一位“{person.name}”（{person.label}），已照录；同一人换岗请用起止日期分开，同名的人请加笔名"
        staff.setdefault(key, person)


def _person(cells: dict[str, str]) -> Staff:
    name = re.sub(r"\s", "", cells["name"]) if re.search(r"[\u3400-\u9fff]", cells.get("name", "")) else cells.get("name", "")
    if not name:
        raise _RowFault("没有姓名")
    if not cells.get("role"):
        raise _RowFault(f"“{name}”没有角色")
    joined, left = _day(cells.get("from", "")), _day(cells.get("to", ""))
    if joined and left and left < joined:
        raise _RowFault(f"“{name}”离职日期早于到岗日期")
    return Staff(
        None, name, cells["role"], cells.get("desk", ""), joined, left, _several(cells.get("pen_names", "")),
        _several(cells.get("aliases", "")), cells.get("traditional", ""), cells.get("press_card", ""), cells.get("unit", ""),
    )  # fmt: skip


def _several(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r"[;；、]", cell) if part.strip())


def _day(cell: str) -> date | None:
    try:
        return read_day(cell)
    except BadInput as fault:
        raise _RowFault(str(fault)) from None


def _cells(person: Staff) -> tuple[str, ...]:
    joined, left = (day.isoformat() if day else "" for day in (person.joined, person.left))
    names = (";".join(person.pen_names), ";".join(person.aliases))
    return (person.name, person.role, person.desk, joined, left, *names, person.traditional, person.press_card, person.unit)
