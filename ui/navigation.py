"""The narrow bar at the window's left edge: one button a room, settings at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme import colours_of

if TYPE_CHECKING:
    from ui.actions import ActionBook

WIDTH = 64
TOP = (("room.reports", "report"), ("room.board", "page"), ("room.people", "people"))
FOOT = (("settings.open", "settings"),)


class Navigation(QFrame):
    """Buttons made of the room actions."""

    def __init__(self, actions: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setFixedWidth(WIDTH)
        self._actions = actions
        self._buttons: list[tuple[QToolButton, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 8, 5, 8)
        column.setSpacing(4)
        for name, icon_name in TOP:
            column.addWidget(self._button(name, icon_name))
        column.addStretch(1)
        for name, icon_name in FOOT:
            column.addWidget(self._button(name, icon_name))
        self.redress()

    def redress(self) -> None:
        """Tint the icons for the theme; the chosen room's with the accent."""
        colours = colours_of(self)
        for button, icon_name in self._buttons:
            button.setIcon(icon(icon_name, on=colours.accent, sizes=(22,)))

    def _button(self, name: str, icon_name: str) -> QToolButton:
        action = self._actions[name]
        button = QToolButton()
        button.setText(action.text().rstrip("…"))
        button.setToolTip(f"{action.text()}  {action.shortcut().toString()}")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(22, 22))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setCheckable(action.isCheckable())
        button.clicked.connect(lambda: action.trigger())
        action.toggled.connect(button.setChecked)
        action.enabledChanged.connect(button.setEnabled)
        button.setEnabled(action.isEnabled())
        self._buttons.append((button, icon_name))
        return button
