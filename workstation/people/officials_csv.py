"""干部名录 as a file: CSV or XLSX, one row a post. Faulty rows are reported by line, the good ones taken."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from workstation.people.cells import RowFault, cell_day, cell_name, cell_rank, day_cell
from workstation.people.officials import Official
from workstation.people.sheet import Cells, Form, Sheet, read_sheet
from workstation.people.terms import overlap, seat
from workstation.people.writing import write_table
from workstation.told import Told

if TYPE_CHECKING:
    from pathlib import Path

_CHINESE = {
    "姓名": "name",
    "职务": "post",
    "职位": "post",
    "机构": "organ",
    "单位": "organ",
    "排名": "rank",
    "排序": "rank",
    "次序": "rank",
    "任职": "from",
    "任职日期": "from",
    "任职时间": "from",
    "起": "from",
    "免职": "to",
    "免职日期": "to",
    "免职时间": "to",
    "离任": "to",
    "止": "to",
    "繁体": "traditional",
    "依据": "source",
    "文号": "source",
    "任免文件": "source",
}


def _official(cells: Cells) -> Official:
    name = cell_name(cells.get("name", ""))
    for column, cell in (("name", name), ("post", cells.get("post", ""))):
        if not cell:
            raise RowFault(Told("{0} 是空的，请补上或删去这一行", column))
    joined, left = cell_day(cells.get("from", "")), cell_day(cells.get("to", ""), last=True)
    if joined and left and left < joined:
        raise RowFault(Told("“{0}”免职日期早于任职日期", name))
    return Official(
        name,
        cells["post"],
        cells.get("organ", ""),
        cell_rank(cells.get("rank", "")),
        joined,
        left,
        cells.get("traditional", ""),
        cells.get("source", ""),
    )


def _cells(official: Official) -> tuple[str, ...]:
    rank = "" if official.rank is None else str(official.rank)
    term = (day_cell(official.joined), day_cell(official.left))
    return (official.name, official.post, official.organ, rank, *term, official.traditional, official.source)


OFFICIALS = Form(
    what=Told("干部名录"),
    columns=("name", "post", "organ", "rank", "from", "to", "traditional"),
    needed=("name", "post"),
    more=("source",),
    chinese=_CHINESE,
    read=_official,
    cells=_cells,
    fields={
        "name": "name",
        "post": "post",
        "organ": "organ",
        "rank": "rank",
        "from": "joined",
        "to": "left",
        "traditional": "traditional",
        "source": "source",
    },
    name=lambda official: official.name,
    key=lambda official: (seat(official), official.joined),
    label=lambda official: f"“{official.name}”（{official.organ}{official.post}）",
    conflict=lambda official, earlier: Told("任期重叠") if overlap(official, earlier) else "",
    continues=lambda official, kept: official.joined is None or kept.joined is None,
)


def read_officials(path: Path) -> Sheet[Official]:
    """The rows of a CSV or .xlsx with the columns of `OFFICIALS` or their Chinese names; `BadInput` as for a roster."""
    return read_sheet(path, OFFICIALS)


def write_officials(path: Path, officials: Iterable[Official]) -> None:
    """Write a CSV or an .xlsx."""
    write_table(path, OFFICIALS, officials)
