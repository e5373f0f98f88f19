"""The list of organs as a file: CSV or XLSX, in the order of lists."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from workstation.people.cells import RowFault, cell_rank
from workstation.people.officials import Organ
from workstation.people.sheet import Cells, Form, Sheet, read_sheet
from workstation.people.writing import write_table

if TYPE_CHECKING:
    from pathlib import Path

_CHINESE = {
    "名称": "name",
    "机构": "name",
    "单位": "name",
    "全称": "full",
    "简称": "short",
    "次序": "rank",
    "排序": "rank",
    "排名": "rank",
    "级别": "level",
    "层级": "level",
    "又名": "also",
    "另一块牌子": "also",
}


def _organ(cells: Cells) -> Organ:
    if not cells.get("name"):
        raise RowFault("没有名称")
    full, short, level, also = (cells.get(column, "") for column in ("full", "short", "level", "also"))
    return Organ(cells["name"], full, short, cell_rank(cells.get("rank", "")), level, also)


def _cells(organ: Organ) -> tuple[str, ...]:
    return (organ.name, organ.full, organ.short, "" if organ.rank is None else str(organ.rank), organ.level, organ.also)


ORGANS = Form(
    what="机构次序",
    columns=("name", "full", "short", "rank", "level", "also"),
    needed=("name",),
    more=(),
    chinese=_CHINESE,
    read=_organ,
    cells=_cells,
    fields={"name": "name", "full": "full", "short": "short", "rank": "rank", "level": "level", "also": "also"},
    name=lambda organ: organ.name,
    key=lambda organ: organ.name,
    label=lambda organ: f"“{organ.name}”",
)


def read_organs(path: Path) -> Sheet[Organ]:
    """The rows of a CSV or .xlsx, by rank where they have one, else as they stand; `BadInput` as for a roster."""
    return read_sheet(path, ORGANS)


def write_organs(path: Path, organs: Iterable[Organ]) -> None:
    """Write a CSV or an .xlsx."""
    write_table(path, ORGANS, organs)
