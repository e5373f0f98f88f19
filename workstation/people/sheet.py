"""A directory as a table of people: what each row says, and what is wrong with single rows, each as a sentence with its line."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from workstation.errors import BadInput
from workstation.people.table import Line, parse_table, read_day, read_table

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

T = TypeVar("T")
Cells = Mapping[str, str]
_TITLES = 5
"""Rows above the header that may hold the table's title and who made it."""


@dataclass(frozen=True, slots=True)
class Sheet(Generic[T]):
    """What was read. `lines` are the rows' numbers in the file; empty for a sheet that was never one."""

    rows: tuple[T, ...]
    problems: tuple[str, ...] = ()
    lines: tuple[int, ...] = ()

    def line(self, at: int) -> int:
        """The number in the file of a row, by its place in `rows`; 0 where it has none."""
        return self.lines[at] if at < len(self.lines) else 0


class RowFault(Exception):
    """What is wrong with a row; it becomes one of the sheet's problems."""


@dataclass(frozen=True, slots=True)
class Form(Generic[T]):
    """How one kind of directory stands in a table."""

    what: str
    columns: tuple[str, ...]
    needed: tuple[str, ...]
    chinese: Mapping[str, str]
    """Column names as newsrooms write them."""
    read: Callable[[Cells], T]
    cells: Callable[[T], tuple[str, ...]]
    key: Callable[[T], Hashable]
    """What makes two rows one and the same entry."""
    label: Callable[[T], str]
    """The entry as messages name it."""
    remark: Callable[[T, T], str] = lambda row, earlier: ""
    """What an editor should know of a row whose name an earlier row has; a remark keeps nothing out."""
    name: Callable[[T], str] = lambda row: str(getattr(row, "name", ""))

    @property
    def heading(self) -> str:
        """The header as messages ask for it."""
        return f"首行应为 {','.join(self.columns)}"


def read_sheet(path: Path, form: Form[T]) -> Sheet[T]:
    """Read a CSV (UTF-8, UTF-16, GB18030) or an .xlsx; `BadInput` for what can't be read or lacks the needed columns."""
    return sheet_of(read_table(path, form.what), str(path), form)


def parse_sheet(text: str, name: str, form: Form[T]) -> Sheet[T]:
    """The same for the text of a CSV; `name` stands in the messages."""
    return sheet_of(parse_table(text, name, form.what), name, form)


def sheet_of(rows: list[Line], name: str, form: Form[T]) -> Sheet[T]:
    """The same for rows of cells."""
    if not rows:
        raise BadInput(f"{name}：{form.what}是空的，{form.heading}")
    at, header = _header(rows, name, form)
    kept: dict[Hashable, tuple[int, T]] = {}
    problems = tuple(_read_rows(header, rows[at + 1 :], form, kept))
    return Sheet(tuple(row for _, row in kept.values()), problems, tuple(line for line, _ in kept.values()))


def _header(rows: list[Line], name: str, form: Form[T]) -> tuple[int, list[str]]:
    """The first row that has every needed column; titles may stand above it."""
    for at, (_, row) in enumerate(rows[: _TITLES + 1]):
        header = [_column(cell, form) for cell in row]
        if all(column in header for column in form.needed):
            _demand_once(header, name, form)
            return at, header
    found = [cell.strip().lstrip("\ufeff") for cell in rows[0][1]]
    missing = [column for column in form.needed if column not in [_column(cell, form) for cell in found]]
    raise BadInput(f"{name}：{form.what}缺少列 {'、'.join(missing)}；现有列 {'、'.join(found)}，{form.heading}")


def _column(cell: str, form: Form[T]) -> str:
    name = cell.strip().lstrip("\ufeff").strip()
    return form.chinese.get(name, name.lower())


def _demand_once(header: list[str], name: str, form: Form[T]) -> None:
    twice = [column for column in form.columns if header.count(column) > 1]
    if twice:
        raise BadInput(f"{name}：{form.what}的列 {'、'.join(twice)} 有两个，请只留一个")


def _read_rows(header: list[str], rows: Iterable[Line], form: Form[T], kept: dict[Hashable, tuple[int, T]]) -> Iterator[str]:
    by_name: dict[str, T] = {}
    for line, row in rows:
        try:
            entry = form.read(dict(zip(header, (cell.strip() for cell in row), strict=False)))
        except RowFault as fault:
            yield f"第 {line} 行：{fault}，这一行没有读入"
            continue
        key, earlier = form.key(entry), by_name.setdefault(form.name(entry), entry)
        if key in kept:
            yield f"第 {line} 行：{form.label(entry)}与第 {kept[key][0]} 行重复，只留前一行"
            continue
        kept[key] = (line, entry)
        remark = form.remark(entry, earlier) if earlier is not entry else ""
        if remark:
            yield f"第 {line} 行：{remark}"


def cell_day(cell: str) -> date | None:
    """A cell's date."""
    try:
        return read_day(cell)
    except BadInput as fault:
        raise RowFault(str(fault)) from None


def demand_plain(cells: Cells) -> None:
    """Refuse what a spreadsheet would run as a formula."""
    for column, cell in cells.items():
        if cell[:1] in ("=", "@", "\t", "\r") or (cell[:1] in "+-" and cell[1:2].isalpha()):
            raise RowFault(f"{column} 里是公式“{cell[:20]}”，请改成文字")
