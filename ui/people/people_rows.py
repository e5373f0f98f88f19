"""The roster as an editable table: a row a person; what is typed goes to the desk as soon as a row has name and role."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from workstation.people.roster import Staff

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
DATE = re.compile(r"(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?")
SEPARATORS = re.compile(r"[;；、,，\s]+")
EMPTY = Staff(None, "", "")


@dataclass(frozen=True, slots=True)
class Field:
    """A column: which of a person's fields, its heading, and how the field is shown and read."""

    name: str
    heading: str
    show: Callable[[Any], str]
    read: Callable[[str], Any]


def _show_date(value: date | None) -> str:
    return value.isoformat() if value else ""


def read_date(text: str) -> date | None:
    """A date as people write it; raises `ValueError` for one that doesn't exist."""
    if not text:
        return None
    found = DATE.fullmatch(text)
    if not found:
        raise ValueError(text)
    return date(*map(int, found.groups()))


def _read_names(text: str) -> tuple[str, ...]:
    return tuple(name for name in SEPARATORS.split(text) if name)


FIELDS = (
    Field("name", "姓名", str, str),
    Field("role", "角色", str, str),
    Field("desk", "部门", str, str),
    Field("joined", "到岗", _show_date, read_date),
    Field("left", "离岗", _show_date, read_date),
    Field("pen_names", "笔名", "、".join, _read_names),
    Field("aliases", "别名", "、".join, _read_names),
    Field("traditional", "繁体", str, str),
    Field("press_card", "记者证号", str, str),
    Field("unit", "单位", str, str),
)
"""Headings are translated in the context `People`."""


class PeopleRows(QAbstractTableModel):
    """Rows of staff. A row that was added and isn't stored yet has no id."""

    edited = Signal(object)
    """Staff, whole enough to be stored."""
    refused = Signal(str)
    """What was typed and can't be taken."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Staff] = []
        self.read_only = False
        self.muted = QColor()

    def show_staff(self, staff: Sequence[Staff]) -> None:
        """Show the stored roster; a row that is still being entered stays on top."""
        fresh = [person for person in self._rows if person.id is None and not self._is_among(person, staff)]
        self.beginResetModel()
        self._rows = [*fresh, *staff]
        self.endResetModel()

    def _is_among(self, person: Staff, staff: Sequence[Staff]) -> bool:
        return any((other.name, other.role) == (person.name, person.role) for other in staff)

    def add_row(self) -> QModelIndex:
        """An empty row on top, to be filled in."""
        if not self._rows or self._rows[0].id is not None:
            self.beginInsertRows(ROOT, 0, 0)
            self._rows.insert(0, EMPTY)
            self.endInsertRows()
        return self.index(0, 0)

    def person(self, row: int) -> Staff:
        """The person of a row."""
        return self._rows[row]

    def drop_unstored(self) -> None:
        """Take away a row that was added and never filled in."""
        if self._rows and self._rows[0].id is None:
            self.beginRemoveRows(ROOT, 0, 0)
            del self._rows[0]
            self.endRemoveRows()

    def rowCount(self, parent: Index = ROOT) -> int:
        """People."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Fields."""
        return 0 if parent.isValid() else len(FIELDS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Headings; rows have none."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("People", FIELDS[section].heading)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A field's text; those who have left are muted."""
        person = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            field = FIELDS[index.column()]
            return field.show(getattr(person, field.name))
        if role == Qt.ItemDataRole.ForegroundRole and person.left and person.left < date.today():
            return self.muted
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every field may be edited, unless the store is read-only."""
        flags = super().flags(index)
        return flags if self.read_only else flags | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; a whole person is handed on to be stored."""
        field, person = FIELDS[index.column()], self._rows[index.row()]
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or text == field.show(getattr(person, field.name)):
            return False
        try:
            changed = replace(person, **{field.name: field.read(text)})
        except ValueError:
            self.refused.emit(text)
            return False
        self._rows[index.row()] = changed
        self.dataChanged.emit(index, index)
        if changed.name and changed.role:
            self.edited.emit(changed)
        return True
