"""A directory as an editable table: a line a row of the directory, or a heading over a group of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon

from ui.people.arrangement import Heading
from ui.people.fields import NOTES, translated
from ui.told import beside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtCore import QObject

    from ui.people.arrangement import Line, Row
    from ui.people.fields import Field

Index = QModelIndex | QPersistentModelIndex
Roles = Qt.ItemDataRole
ROOT = QModelIndex()
HEADING = Roles.UserRole
"""The heading that a line is; null for a row."""


class DirectoryRows(QAbstractTableModel):
    """Lines to show. A row that was added and isn't stored yet has no id and stands on top."""

    edited = Signal(object)
    """A row, whole enough to be stored."""
    refused = Signal(str)
    """Why what was typed can't be taken, and what to do."""
    sort_wanted = Signal(int, bool)
    """A column, -1 for the directory's own order, and whether it descends."""

    def __init__(self, fields: Sequence[Field], empty: Row, is_whole: Callable[[Row], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fields, self._empty, self._is_whole = fields, empty, is_whole
        self._lines: list[Line] = []
        self._notes: Mapping[int, tuple[str, ...]] = {}
        self.read_only = self.may_drag = False
        self.is_faint: Callable[[Row], bool] = lambda _row: False
        self.faint, self.warning, self.mark = QColor(), QColor(), QIcon()

    def show_lines(self, lines: Sequence[Line], notes: Mapping[int, tuple[str, ...]] | None = None) -> None:
        """Show stored rows; one that is still being entered stays on top."""
        stored = {self.identity(line) for line in lines if not isinstance(line, Heading)} if self._has_fresh else set()
        fresh = [row for row in self._lines[:1] if self._has_fresh and self.identity(row) not in stored]
        self.beginResetModel()
        self._lines = [*fresh, *lines]
        self._notes = notes or {}
        self.endResetModel()

    def identity(self, row: Row) -> tuple[str, ...]:
        """What is filled in, by which a stored row is known for the one that was entered."""
        return tuple(field.text(row) for field in self.fields if field.read)

    @property
    def _has_fresh(self) -> bool:
        return bool(self._lines) and not isinstance(self._lines[0], Heading) and self._lines[0].id is None

    def add_row(self, row: Row | None = None) -> QModelIndex:
        """A row on top, to be filled in."""
        if not self._has_fresh:
            self.beginInsertRows(ROOT, 0, 0)
            self._lines.insert(0, row or self._empty)
            self.endInsertRows()
        return self.index(0, 0)

    def drop_unstored(self) -> None:
        """Take away a row that was added and never filled in."""
        if self._has_fresh:
            self.beginRemoveRows(ROOT, 0, 0)
            del self._lines[0]
            self.endRemoveRows()

    @property
    def fresh(self) -> Row | None:
        """The row that is being entered."""
        return self._lines[0] if self._has_fresh else None

    def adopt(self, ident: int) -> None:
        """The row that is being entered has been stored under an id; what is typed from now on changes that one."""
        if self._has_fresh:
            self._lines[0] = replace(self._lines[0], id=ident)

    def row(self, at: int) -> Row | None:
        """What stands in a line; null for a heading."""
        line = self._lines[at] if 0 <= at < len(self._lines) else None
        return None if isinstance(line, Heading) else line

    def rows_between(self, stretches: Iterable[tuple[int, int]]) -> list[Row]:
        """The rows of some stretches of lines (first and last, in order), each once: thousands are taken at a blow."""
        found: list[Row] = []
        reached = 0
        for first, last in stretches:
            found += [line for line in self._lines[max(first, reached) : last + 1] if not isinstance(line, Heading)]
            reached = max(reached, last + 1)
        return found

    def rows(self) -> list[Row]:
        """Every row that is shown."""
        return [line for line in self._lines if not isinstance(line, Heading)]

    def lines_of(self, idents: Iterable[int | None]) -> list[int]:
        """Where stored rows stand, from the top; those that aren't shown are left out."""
        wanted = set(idents)
        return [at for at, line in enumerate(self._lines) if not isinstance(line, Heading) and line.id in wanted] if wanted else []

    def line_of(self, ident: int | None) -> int:
        """Where a stored row stands; -1 when it isn't shown."""
        return next(iter(self.lines_of([ident])), -1)

    def notes_of(self, row: Row) -> tuple[str, ...]:
        """What is odd about a row."""
        return self._notes.get(row.id, ())

    def rowCount(self, parent: Index = ROOT) -> int:
        """Lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Fields."""
        return 0 if parent.isValid() else len(self.fields)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole) -> Any:
        """Headings of the columns; rows have none."""
        if orientation is Qt.Orientation.Horizontal and role == Roles.DisplayRole:
            return translated(self.fields[section].heading)
        return None

    def data(self, index: Index, role: int = Roles.DisplayRole) -> Any:
        """A field's text and colours; in a heading's first cell its text."""
        line = self._lines[index.row()]
        if isinstance(line, Heading):
            return line if role == HEADING else (line.text if role == Roles.DisplayRole and index.column() == 0 else None)
        field = self.fields[index.column()]
        if role in (Roles.DisplayRole, Roles.EditRole):
            return self._text(line, field)
        if role == Roles.ForegroundRole:
            return self._colour(line, field)
        if role == Roles.ToolTipRole:
            return "\n".join(self.notes_of(line)) or None
        return self.mark if role == Roles.DecorationRole and index.column() == 0 and self.notes_of(line) else None

    def _text(self, row: Row, field: Field) -> str:
        return beside(self.notes_of(row), "；") if field is NOTES else field.text(row)

    def _colour(self, row: Row, field: Field) -> QColor | None:
        if field is NOTES and self.notes_of(row):
            return self.warning
        return self.faint if self.is_faint(row) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What isn't worked out may be edited, unless the store is read-only; headings are passed over, rows dropped between rows."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.may_drag else Qt.ItemFlag.NoItemFlags
        if isinstance(self._lines[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        flags = super().flags(index)
        if self.may_drag and not self.read_only:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
        editable = not self.read_only and self.fields[index.column()].read is not None
        return flags | Qt.ItemFlag.ItemIsEditable if editable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows are moved, never copied."""
        return Qt.DropAction.MoveAction

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Asked for by a click on a heading; the sorting is done off the main thread."""
        self.sort_wanted.emit(column, order is Qt.SortOrder.DescendingOrder)

    def setData(self, index: Index, value: Any, role: int = Roles.EditRole) -> bool:
        """Take what was typed; a whole row is handed on to be stored."""
        field, row, text = self.fields[index.column()], self.row(index.row()), str(value).strip()
        if role != Roles.EditRole or row is None or field.read is None or text == field.text(row):
            return False
        try:
            changed = replace(row, **{field.name: field.read(text)})
        except ValueError:
            self.refused.emit(translated(field.wrong).replace("%1", text))
            return False
        self._lines[index.row()] = changed
        self.dataChanged.emit(index, index)
        if self._is_whole(changed):
            self.edited.emit(changed)
        return True
