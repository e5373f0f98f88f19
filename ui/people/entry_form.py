"""A row's fields under each other, with what is wrong said beside them before anything is stored."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout

from ui.people.directory_table import suggest
from ui.people.fields import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.people.arrangement import Row
    from ui.people.directory_view import DirectoryView
    from ui.people.fields import Field

WIDTH = 460


class EntryForm(QDialog):
    """Edits one row; `given` carries it once everything in it can be stored."""

    given = Signal(object)

    def __init__(self, fields: Sequence[Field], row: Row, view: DirectoryView, values: Callable[[Field], list[str]]) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("添加") if row.id is None else self.tr("编辑：%1").replace("%1", row.name))
        self.setMinimumWidth(WIDTH)
        self._row, self._view = row, view
        self._fields = [field for field in fields if field.read is not None]
        self.edits = {field.name: _edit(field, row, values) for field in self._fields}
        self.says = QLabel()
        self.says.setWordWrap(True)
        self.says.setProperty("role", "fault")
        self._lay_out()
        for edit in self.edits.values():
            edit.textChanged.connect(self._on_changed)
        self._on_changed()

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setSpacing(8)
        for field in self._fields:
            mark = " *" if field in self._view.needed else ""
            rows.addRow(translated(field.heading) + mark, self.edits[field.name])
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._save = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._save.setText(self.tr("保存"))
        self._save.setProperty("primary", True)
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("取消"))
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(rows)
        column.addWidget(self.says)
        column.addWidget(self._buttons)

    def read(self) -> tuple[Row, str]:
        """The row as it is filled in, and what is wrong with it; the first fault that is found."""
        row = self._row
        for field in self._fields:
            text = self.edits[field.name].text().strip()
            try:
                row = replace(row, **{field.name: field.read(text) if field.read else text})
            except ValueError:
                return row, translated(field.wrong).replace("%1", text)
        return row, self._view.fault_of(row)

    def _on_changed(self) -> None:
        _, fault = self.read()
        self.says.setText(fault)
        self._save.setEnabled(not fault)

    def _on_save(self) -> None:
        row, fault = self.read()
        if not fault:
            self.given.emit(row)
            self.accept()


def _edit(field: Field, row: Row, values: Callable[[Field], list[str]]) -> QLineEdit:
    edit = QLineEdit(field.text(row))
    edit.setPlaceholderText(translated(field.hint))
    edit.setAccessibleName(translated(field.heading))
    if field.suggests:
        suggest(edit, values(field))
    return edit
