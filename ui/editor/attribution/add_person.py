"""A line to add a person to the attribution: role, and a name found by its characters or its pinyin's initials as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QPushButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from workstation.people.choosing import Choice

ROLES = ("记者", "通讯员", "摄影记者", "首席记者", "见习记者", "实习记者", "实习生", "特约记者", "特约通讯员", "摄影", "编辑", "校对")
Index = QModelIndex | QPersistentModelIndex


class ChoiceRows(QAbstractListModel):
    """People as the popup lists them; `UserRole` is the name that is written."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: tuple[Choice, ...] = ()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show these."""
        self.beginResetModel()
        self.shown = tuple(choices)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        """Qt's call."""
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt's call."""
        if not index.isValid():
            return None
        choice = self.shown[index.row()]
        if role in (Qt.ItemDataRole.UserRole, Qt.ItemDataRole.EditRole):
            return choice.name
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{choice.name}　{' · '.join(part for part in (choice.role, choice.detail) if part)}"
        return None


class AddPerson(QWidget):
    """Enter adds; who is on the roster brings his own role. Esc closes."""

    wanted = Signal(str, str)
    """Role and name."""
    opened = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._recent: dict[str, int] = {}
        self._is_role_asked = False
        self.role, self.name = QComboBox(self), QLineEdit(self)
        self.role.setEditable(True)
        self.role.addItems(list(ROLES))
        self.role.setAccessibleName(self.tr("角色"))
        self.role.activated.connect(self._on_role)
        self.role.editTextChanged.connect(self._on_typed_role)
        self.name.setPlaceholderText(self.tr("姓名，或拼音首字母，如 zxm"))
        self.name.setAccessibleName(self.tr("姓名"))
        self.rows = ChoiceRows(self)
        self._completer = self._make_completer()
        button = QPushButton(self.tr("加入"), self)
        button.clicked.connect(self._on_enter)
        self.name.returnPressed.connect(self._on_enter)
        self.name.textEdited.connect(self._offer)
        self.name.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget, stretch in ((self.role, 0), (self.name, 1), (button, 0)):
            row.addWidget(widget, stretch)

    def _make_completer(self) -> QCompleter:
        completer = QCompleter(self.rows, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(Qt.ItemDataRole.UserRole)
        completer.setMaxVisibleItems(12)
        completer.setWidget(self.name)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("role", "offers")
        completer.activated.connect(self._on_picked)
        return completer

    def show_choices(self, choices: Sequence[Choice], recent: dict[str, int]) -> None:
        """The people to offer; `recent` numbers those who signed lately, 0 the last one."""
        self._choices, self._recent = tuple(choices), dict(recent)

    def begin(self, role: str = "") -> None:
        """Ready for a name under a role."""
        self._is_role_asked = bool(role)
        if role:
            self.role.setCurrentText(role)
        self.name.clear()
        self.name.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever knows the people is asked for them now."""
        super().showEvent(event)
        self.opened.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down offers everybody, Esc closes the line."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if event.key() == Qt.Key.Key_Down:
                self._offer()
                return True
        return super().eventFilter(watched, event)

    def _offer(self) -> None:
        from workstation.people.choosing import matching

        self.rows.show_choices(matching(self._choices, self.name.text(), self.role.currentText().strip(), self._recent))
        if self.rows.shown:
            self._completer.complete()
        else:
            popup = self._completer.popup()
            if popup is not None:
                popup.hide()

    def _on_picked(self, name: str) -> None:
        choice = next((choice for choice in self.rows.shown if choice.name == name), None)
        if choice is not None:
            self.pick(choice)

    def pick(self, choice: Choice) -> None:
        """Take somebody who was offered, with the role that the person holds, unless another was asked for that will do."""
        from workstation.attribution.roles import roles_agree

        self.name.setText(choice.name)
        fits = self._is_role_asked and roles_agree(self.role.currentText().strip(), choice.role)
        if choice.role and not fits:
            self.role.setCurrentText(choice.role)

    def _on_role(self) -> None:
        self._is_role_asked = True

    def _on_typed_role(self) -> None:
        self._is_role_asked = self._is_role_asked or self.role.hasFocus()

    def _on_enter(self) -> None:
        from workstation.people.choosing import matching

        typed, role = self.name.text().strip(), self.role.currentText().strip()
        if typed.isascii() and typed:
            found = matching(self._choices, typed, role, self._recent, limit=1)
            if not found:
                return
            self.pick(found[0])
        name, role = self.name.text().strip(), self.role.currentText().strip()
        if name and role:
            self._recent = {name: 0, **{other: at + 1 for other, at in self._recent.items() if other != name}}
            self.wanted.emit(role, name)
            self.begin()
