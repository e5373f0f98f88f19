"""A directory as a table of people: what each row says, and what is wrong with single rows, each as a sentence with its line."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from workstation.errors import BadInput
from workstation.people.building import building
from workstation.people.cells import RowFault, demand_plain, restored
from workstation.people.table import Line, Table, parse_table, read_tables
from workstation.told import Told, listed

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T")
AT_LINE = Told("第 {0} 行：{1}")
"""The words of a remark on a row."""
Cells = Mapping[str, str]
Numbered = tuple[int, T]
"""A row with its line."""
_TITLES = 5
"""Rows above the header that may hold the table's title and who made it."""
_NAMESAKES = 40
"""Earlier rows of one name that a row is compared with: a table with more of them is no directory."""


@dataclass(frozen=True, slots=True)
class Sheet(Generic[T]):
    """What was read. `lines` are the rows' numbers in the file; empty for a sheet that was never one."""

    rows: tuple[T, ...]
    problems: tuple[str, ...] = ()
    """Every row that was left out or is remarkable, each with its line."""
    lines: tuple[int, ...] = ()
    faults: tuple[str, ...] = ()
    """Those of the problems where a row can't be read."""
    columns: frozenset[str] = frozenset()
    """The columns that the table has; empty for a sheet that was never one, whose every field counts."""


@dataclass(frozen=True, slots=True)
class Form(Generic[T]):
    """How one kind of directory stands in a table, and what tells its entries apart."""

    what: str
    columns: tuple[str, ...]
    needed: tuple[str, ...]
    more: tuple[str, ...]
    """Columns that few tables have."""
    chinese: Mapping[str, str]
    """Column names as newsrooms write them."""
    read: Callable[[Cells], T]
    cells: Callable[[T], tuple[str, ...]]
    """A row's cells in the order of `columns` and `more`."""
    fields: Mapping[str, str]
    """The entry's field of each column."""
    name: Callable[[T], str]
    key: Callable[[T], Hashable]
    """What makes two rows one and the same entry."""
    label: Callable[[T], str]
    """The entry as messages name it."""
    conflict: Callable[[T, T], str] = lambda row, earlier: ""
    """Why a row can't stand beside an earlier one of the same name, if it can't."""
    continues: Callable[[T, T], bool] = lambda row, earlier: False
    """Whether a row in conflict with a kept entry is surely that entry, better known."""
    remark: Callable[[T], str] = lambda row: ""
    """What an editor should know of a row whose name stands in an earlier row."""

    @property
    def heading(self) -> str:
        """The header as messages ask for it."""
        more = Told("（后面可加 {0}）", ",".join(self.more)) if self.more else ""
        return Told("首行应为 {0}{1}", ",".join(self.columns), more)

    def column(self, cell: str) -> str:
        """The column that a header's cell names."""
        name = re.sub(r"[\s*＊﻿]", "", cell)
        return self.chinese.get(name, name.lower())


def read_sheet(path: Path, form: Form[T]) -> Sheet[T]:
    """Read a CSV (UTF-8, UTF-16, GB18030) or an .xlsx; `BadInput` for what can't be read or lacks the needed columns."""
    with building():
        return sheet_of(read_tables(path, form.what), str(path), form)


def parse_sheet(text: str, name: str, form: Form[T]) -> Sheet[T]:
    """The same for the text of a CSV; `name` stands in the messages."""
    return sheet_of([Table("", parse_table(text, name, form.what))], name, form)


def sheet_of(tables: Sequence[Table], name: str, form: Form[T]) -> Sheet[T]:
    """The first of a workbook's tables that has the needed columns, and word of the others."""
    filled = [table for table in tables if table.rows]
    if not filled:
        raise BadInput("{0}：{1}是空的，{2}", name, form.what, form.heading)
    headed = [(table, at) for table in filled if (at := _header_at(table.rows, form)) is not None]
    if not headed:
        raise _lacking(filled[0].rows[0][1], name, form)
    (table, at), others = headed[0], [other.name for other, _ in headed[1:]]
    header = [form.column(cell) for cell in table.rows[at][1]]
    _demand_once(header, name, form)
    sheet = _Reading(header, form).of(table.rows[at + 1 :])
    if not others:
        return sheet
    told = Told("工作簿里还有{0}，没有读入；要导入请另存为单独的文件", listed(Told("“{0}”", other) for other in others))
    return replace(sheet, problems=(told, *sheet.problems))


def _header_at(rows: list[Line], form: Form[T]) -> int | None:
    """The row that names most columns; titles may stand above it, and a header may be merged over two rows."""
    best, most = None, 0
    for at, (_, row) in enumerate(rows[: _TITLES + 1]):
        columns = {form.column(cell) for cell in row}
        known = len(columns & {*form.columns, *form.more})
        if columns.issuperset(form.needed) and known > most:
            best, most = at, known
    return best


def _lacking(row: list[str], name: str, form: Form[T]) -> BadInput:
    found = [cell.strip().lstrip("\ufeff") for cell in row]
    columns = [form.column(cell) for cell in row]
    missing = [column for column in form.needed if column not in columns]
    return BadInput("{0}：{1}缺少列 {2}；现有列 {3}，{4}", name, form.what, listed(missing), listed(found), form.heading)


def _demand_once(header: list[str], name: str, form: Form[T]) -> None:
    twice = [column for column in (*form.columns, *form.more) if header.count(column) > 1]
    if twice:
        raise BadInput("{0}：{1}有两列都是 {2}，请只留一列", name, form.what, twice[0])


@dataclass(slots=True)
class _Reading(Generic[T]):
    """A table being read: what stands so far, by entry and by name."""

    header: list[str]
    form: Form[T]
    kept: dict[Hashable, Numbered[T]] = field(default_factory=dict)
    by_name: dict[str, list[Numbered[T]]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def of(self, rows: Iterable[Line]) -> Sheet[T]:
        """Read them all."""
        for line, row in rows:
            if [self.form.column(cell) for cell in row] != self.header:  # a header is repeated on each printed page
                self._take(line, row)
        lines = tuple(line for line, _ in self.kept.values())
        return Sheet(tuple(row for _, row in self.kept.values()), tuple(self.problems), lines, tuple(self.faults), frozenset(self.header))

    def _take(self, line: int, row: list[str]) -> None:
        try:
            entry = self.form.read(self._cells(row))
        except RowFault as fault:
            self.faults.append(Told(AT_LINE, line, Told("{0}，这一行没有读入", fault.args[0])))
            self.problems.append(self.faults[-1])
            return
        self.problems += [Told(AT_LINE, line, problem) for problem in self._placed(line, entry)]

    def _cells(self, row: list[str]) -> Cells:
        cells = {column: restored(cell.strip()) for column, cell in zip(self.header, row, strict=False)}
        demand_plain({column: cells[column] for column in (*self.form.columns, *self.form.more) if column in cells})
        return cells

    def _placed(self, line: int, entry: T) -> Iterator[str]:
        key, earlier = self.form.key(entry), self.by_name.setdefault(self.form.name(entry), [])
        if key in self.kept:
            yield Told("{0}与第 {1} 行重复，只留前一行", self.form.label(entry), self.kept[key][0])
            return
        for number, other in earlier[-_NAMESAKES:]:
            conflict = self.form.conflict(entry, other)
            if conflict:
                yield Told("{0}与第 {1} 行{2}，这一行没有读入", self.form.label(entry), number, conflict)
                return
        remark = self.form.remark(entry) if earlier else ""
        if remark:
            yield remark
        self.kept[key] = (line, entry)
        earlier.append((line, entry))
