"""通讯员名录 as a file: CSV or XLSX. Faulty rows are reported by line, the good ones taken."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from workstation.people.cells import RowFault, cell_day, cell_name, cell_names, day_cell
from workstation.people.correspondents import Correspondent
from workstation.people.sheet import Cells, Form, Sheet, read_sheet
from workstation.people.writing import write_table
from workstation.told import Told

if TYPE_CHECKING:
    from pathlib import Path

_CHINESE = {
    "姓名": "name",
    "单位": "unit",
    "工作单位": "unit",
    "电话": "phone",
    "手机": "phone",
    "联系电话": "phone",
    "别名": "aliases",
    "笔名": "aliases",
    "繁体": "traditional",
    "登记": "met",
    "登记日期": "met",
}


def _person(cells: Cells) -> Correspondent:
    name = cell_name(cells.get("name", ""))
    if not name:
        raise RowFault(Told("没有姓名"))
    return Correspondent(
        name,
        cells.get("unit", ""),
        cells.get("phone", ""),
        cell_names(cells.get("aliases", "")),
        cells.get("traditional", ""),
        cell_day(cells.get("met", "")),
    )


def _cells(person: Correspondent) -> tuple[str, ...]:
    return (person.name, person.unit, person.phone, ";".join(person.aliases), person.traditional, day_cell(person.met))


def _label(person: Correspondent) -> str:
    return f"“{person.name}”（{person.unit}）" if person.unit else f"“{person.name}”"


CORRESPONDENTS = Form(
    what=Told("通讯员名录"),
    columns=("name", "unit", "phone"),
    needed=("name",),
    more=("aliases", "traditional", "met"),
    chinese=_CHINESE,
    read=_person,
    cells=_cells,
    fields={
        "name": "name",
        "unit": "unit",
        "phone": "phone",
        "aliases": "aliases",
        "traditional": "traditional",
        "met": "met",
    },
    name=lambda person: person.name,
    key=lambda person: (person.name, person.unit),
    label=_label,
    remark=lambda person: Told("又有一位{0}，已照录；同一人请只留一行", _label(person)),
)


def read_correspondents(path: Path) -> Sheet[Correspondent]:
    """The rows of a CSV or .xlsx with the columns of `CORRESPONDENTS` or their Chinese names; `BadInput` as for a roster."""
    return read_sheet(path, CORRESPONDENTS)


def write_correspondents(path: Path, people: Iterable[Correspondent]) -> None:
    """Write a CSV or an .xlsx."""
    write_table(path, CORRESPONDENTS, people)
