"""干部名录: officials with their posts and terms, read from a CSV or XLSX; each row is one post."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.people.table import Line, read_day, read_table

if TYPE_CHECKING:
    from collections.abc import Iterator

COLUMNS = ("name", "post", "organ", "rank", "from", "to", "traditional")
NEEDED = ("name", "post")


@dataclass(frozen=True, slots=True)
class Official:
    """A person in one post (职务). `rank` orders lists, 1 first; `left` is empty for who is in the post."""

    name: str
    post: str
    organ: str = ""
    rank: int | None = None
    joined: date | None = None
    left: date | None = None
    traditional: str = ""


def read_officials(path: Path) -> tuple[Official, ...]:
    """The rows of a CSV or XLSX with the columns of `COLUMNS`; `BadInput` names the file, the line and the fault."""
    return tuple(_rows(read_table(path, "干部名录"), path))


def _rows(lines: list[Line], path: Path) -> Iterator[Official]:
    header = [cell.strip().lower() for cell in lines[0][1]] if lines else []
    missing = [column for column in NEEDED if column not in header]
    if missing:
        raise BadInput(f"{path}：干部名录缺少列 {'、'.join(missing)}，首行应为 {','.join(COLUMNS)}")
    for number, row in lines[1:]:
        cells = dict(zip(header, (cell.strip() for cell in row), strict=False))
        yield _official(cells, f"{path} 第 {number} 行")


def _official(cells: dict[str, str], where: str) -> Official:
    for column in NEEDED:
        if not cells.get(column):
            raise BadInput(f"{where}：{column} 是空的，请补上或删去这一行")
    return Official(
        cells["name"],
        cells["post"],
        cells.get("organ", ""),
        _rank(cells.get("rank", ""), where),
        _day(cells.get("from", ""), where),
        _day(cells.get("to", ""), where),
        cells.get("traditional", ""),
    )


def _rank(text: str, where: str) -> int | None:
    if not text:
        return None
    if not text.isdecimal():
        raise BadInput(f"{where}：rank 应是排名的数字，现为“{text}”")
    return int(text)


def _day(text: str, where: str) -> date | None:
    try:
        return read_day(text)
    except BadInput as fault:
        raise BadInput(f"{where}：{fault}") from None
