"""记住此人: correspondents for the directory, with the unit they write from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


class RememberDialog(QDialog):
    """`settled` brings names and unit; the unit may stay empty."""

    settled = Signal(tuple, str)

    def __init__(self, names: Sequence[str], units: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("记住通讯员"))
        self.setMinimumWidth(380)
        self._names = tuple(names)
        self.unit = QLineEdit(self)
        self.unit.setPlaceholderText(self.tr("如：区卫健局；可以不填"))
        completer = QCompleter(sorted(set(units)), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.unit.setCompleter(completer)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        who = QLabel("　".join(names), self)
        who.setWordWrap(True)
        form.addRow(self.tr("姓名"), who)
        form.addRow(self.tr("单位"), self.unit)
        buttons = QDialogButtonBox(self)
        self.accept_button = buttons.addButton(self.tr("记住"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setProperty("primary", True)
        self.accept_button.setDefault(True)
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(buttons)

    def _on_accepted(self) -> None:
        self.settled.emit(self._names, self.unit.text().strip())
        self.accept()
