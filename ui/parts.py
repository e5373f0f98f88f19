"""Small parts that rooms share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def lay_out_tabs(room: QWidget, tabs: QTabBar, stack: QStackedWidget, name: str, beside: Iterable[QWidget] = ()) -> None:
    """A bar of tabs, with what stands beside them, over the views."""
    bar = QFrame()
    bar.setProperty("role", "bar")
    tabs.setDrawBase(False)
    tabs.setExpanding(False)
    tabs.setAccessibleName(name)
    row = QHBoxLayout(bar)
    row.setContentsMargins(SIDE - 8, 4, SIDE, 0)
    row.setSpacing(GAP)
    row.addWidget(tabs)
    row.addStretch(1)
    for widget in beside:
        row.addWidget(widget)
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(bar)
    column.addWidget(stack, 1)
