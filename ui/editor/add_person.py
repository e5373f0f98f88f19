"""A line to add a person to the attribution: role, name from the roster as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QPushButton, QWidget

if TYPE_CHECKING:
    from workstation.people.roster import Roster

ROLES = ("记者", "通讯员", "摄影", "见习记者", "特约记者", "编辑", "校对")


class AddPerson(QWidget):
    """Enter adds; who is on the roster brings his own role."""

    wanted = Signal(str, str)
    """Role and name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roles: dict[str, str] = {}
        self.role, self.name = QComboBox(self), QLineEdit(self)
        self.role.setEditable(True)
        self.role.addItems(list(ROLES))
        self.role.setAccessibleName(self.tr("角色"))
        self.name.setPlaceholderText(self.tr("姓名（打一个字就有名录提示）"))
        self.name.setAccessibleName(self.tr("姓名"))
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name.setCompleter(completer)
        completer.activated.connect(self._on_picked)
        button = QPushButton(self.tr("加入"), self)
        button.clicked.connect(self._on_enter)
        self.name.returnPressed.connect(self._on_enter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget, stretch in ((self.role, 0), (self.name, 1), (button, 0)):
            row.addWidget(widget, stretch)

    def show_roster(self, roster: Roster) -> None:
        """The people to offer; those who have left aren't."""
        self._roles = {person.name: person.role for person in roster.staff if person.left is None}
        self._names.setStringList(sorted(self._roles))

    def begin(self) -> None:
        """Ready for a name."""
        self.name.clear()
        self.name.setFocus()

    def _on_picked(self, name: str) -> None:
        role = self._roles.get(name, "")
        if role:
            self.role.setCurrentText(role)

    def _on_enter(self) -> None:
        name, role = self.name.text().strip(), self.role.currentText().strip()
        if name and role:
            self.wanted.emit(role, name)
            self.begin()
