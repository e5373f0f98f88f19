"""Single cells of a directory's table: names, dates, lists; and what a spreadsheet would run as a formula."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.people.plain_names import plain_name
from workstation.people.table import read_day
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Mapping

_FORMULA = re.compile(r"[=@＝＠\t\r]|[+\-＋－](?![\d\s()（）-]*$)")
"""A number or a telephone number may begin with + or -."""
_GUARD = "'"
"""What a spreadsheet takes for “this is text”; the usual way to hand a cell round safely."""
_SAFE_START = re.compile(r"'+[=@＝＠\t\r+\-＋－]")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_NO_DAY = frozenset({"-", "—", "——", "/", "无", "至今", "现任", "在岗", "在职"})
_MONTH = re.compile(r"((?:19|20)\d\d)[-/.年](0[1-9]|1[0-2]|[1-9](?=月))月?")
_LONGEST = 40


class RowFault(Exception):
    """What is wrong with a row; it becomes one of the sheet's problems."""


def demand_plain(cells: Mapping[str, str]) -> None:
    """Refuse what a spreadsheet would run."""
    for column, cell in cells.items():
        if _FORMULA.match(cell):
            raise RowFault(Told("{0} 里是公式“{1}”，请改成文字", column, cell[:20]))


def neutral(cell: str) -> str:
    """A cell that no spreadsheet runs; `restored` gives back what it was."""
    cell = _CONTROL.sub("", cell)
    return _GUARD + cell if _FORMULA.match(cell) or _SAFE_START.match(cell) else cell


def restored(cell: str) -> str:
    """A cell without the guard that `neutral` put before it, unless what it guards would run: then the guard stays."""
    if not _SAFE_START.match(cell):
        return cell
    bare = cell[1:]
    return cell if _FORMULA.match(bare) else bare


def cell_name(cell: str) -> str:
    """A name without the blanks that pad two characters to three; empty for none. Raises `RowFault` for what is no name."""
    name = plain_name(cell)
    if len(name) > _LONGEST:
        raise RowFault(Told("姓名“{0}…”太长，请一行只写一人", name[:8]))
    return name


def cell_day(cell: str, *, last: bool = False) -> date | None:
    """A cell's date; none for an empty one and for what newsrooms write there instead (至今). A month alone, as careers are
    written (2021.05), is its first day, or its `last`."""
    if cell in _NO_DAY:
        return None
    if found := _MONTH.fullmatch(cell):
        year, month = int(found[1]), int(found[2])
        return date(year, month, monthrange(year, month)[1] if last else 1)
    try:
        return read_day(cell)
    except BadInput as fault:
        raise RowFault(fault.told) from None


def cell_names(cell: str) -> tuple[str, ...]:
    """Several names in one cell."""
    return tuple(part.strip() for part in re.split(r"[;；、]", cell) if part.strip())


def cell_rank(cell: str) -> int | None:
    """The number by which lists are ordered."""
    found = re.fullmatch(r"(\d{1,6})(?:\.0*)?", cell)
    if cell and not found:
        raise RowFault(Told("rank 应是排名的数字，现为“{0}”", cell))
    return int(found[1]) if found else None


def day_cell(day: date | None) -> str:
    """A date as it is written."""
    return day.isoformat() if day else ""
