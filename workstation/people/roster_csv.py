"""The roster as a file: CSV in any usual encoding or XLSX. Faulty rows are reported by line, the good ones taken."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from workstation.people.cells import RowFault, cell_day, cell_name, cell_names, day_cell
from workstation.people.roster import Staff
from workstation.people.sheet import Cells, Form, Sheet, parse_sheet, read_sheet
from workstation.people.writing import write_table
from workstation.told import Told

if TYPE_CHECKING:
    from pathlib import Path


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


class RosterSheet(Sheet[Staff]):
    """A roster as read."""

    @property
    def staff(self) -> tuple[Staff, ...]:
        """The people."""
        return self.rows


def _person(cells: Cells) -> Staff:
    name = cell_name(cells.get("name", ""))
    if not name:
        raise RowFault(Told("没有姓名"))
    if not cells.get("role"):
        raise RowFault(Told("“{0}”没有角色", name))
    joined, left = cell_day(cells.get("from", "")), cell_day(cells.get("to", ""), last=True)
    if joined and left and left < joined:
        raise RowFault(Told("“{0}”离职日期早于到岗日期", name))
    return Staff(
        None, name, cells["role"], cells.get("desk", ""), joined, left, cell_names(cells.get("pen_names", "")),
        cell_names(cells.get("aliases", "")), cells.get("traditional", ""), cells.get("press_card", ""), cells.get("unit", ""),
    )  # fmt: skip


def _cells(person: Staff) -> tuple[str, ...]:
    names = (";".join(person.pen_names), ";".join(person.aliases))
    first = (person.name, person.role, person.desk, day_cell(person.joined), day_cell(person.left))
    return (*first, *names, person.traditional, person.press_card, person.unit)


def _label(person: Staff) -> str:
    return f"“{person.name}”（{person.label}）"


ROSTER = Form(
    what=Told("人员名录"),
    columns=("name", "role", "desk", "from", "to"),
    needed=("name", "role"),
    more=("pen_names", "aliases", "traditional", "press_card", "unit"),
    chinese=_CHINESE,
    read=_person,
    cells=_cells,
    fields={
        "name": "name",
        "role": "role",
        "desk": "desk",
        "from": "joined",
        "to": "left",
        "pen_names": "pen_names",
        "aliases": "aliases",
        "traditional": "traditional",
        "press_card": "press_card",
        "unit": "unit",
    },
    name=lambda person: person.name,
    key=lambda person: (person.name, person.role, person.joined),
    label=_label,
    remark=lambda person: Told("又有一位{0}，已照录；同一人换岗请用起止日期分开，同名的人请加笔名", _label(person)),
)


def read_roster(path: Path) -> RosterSheet:
    """Read a CSV (UTF-8, UTF-16, GB18030) or an .xlsx with the columns of `ROSTER` or their Chinese names.

    `BadInput` for a file that can't be read or hasn't the columns `name` and `role`; rows that are empty of a name, doubled or with a
    date that doesn't exist are left out and named in `problems`.
    """
    return _roster(read_sheet(path, ROSTER))


def parse_roster(text: str, name: str) -> RosterSheet:
    """The same for the text of a CSV; `name` stands in the messages."""
    return _roster(parse_sheet(text, name, ROSTER))


def _roster(sheet: Sheet[Staff]) -> RosterSheet:
    return RosterSheet(sheet.rows, sheet.problems, sheet.lines, sheet.faults, sheet.columns)


def write_roster(path: Path, staff: Iterable[Staff]) -> None:
    """Write a CSV that spreadsheet programs open, or an .xlsx; the file is put in place in one step."""
    write_table(path, ROSTER, staff)
