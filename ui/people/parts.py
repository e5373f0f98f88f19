"""Small parts that the directories share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

GAP, SIDE = 8, 12
"""Between parts, and to the window's edge."""


def action_button(action: QAction) -> QPushButton:
    """A button for an action, enabled with it."""
    button = QPushButton(action.text())
    button.clicked.connect(lambda: action.trigger())
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    keys = action.shortcut().toString()
    button.setToolTip(keys)
    return button


def page_with(text: str, buttons: list[QPushButton]) -> QWidget:
    """A page that says why nothing is shown, with what can be done about it."""
    page = QWidget()
    page.setMinimumSize(QSize(200, 120))
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    row = QHBoxLayout()
    row.setSpacing(GAP)
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    column = QVBoxLayout(page)
    column.setSpacing(14)
    column.addStretch(2)
    column.addWidget(label)
    column.addLayout(row)
    column.addStretch(3)
    return page
