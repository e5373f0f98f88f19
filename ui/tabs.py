"""Where the pages of a tab widget stand."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QTabWidget


def tab_stack(tabs: QTabWidget) -> QStackedWidget:
    """The parent that each page gets from `addTab`; a page made in it isn't styled twice."""
    stack: QStackedWidget | None = tabs.findChild(QStackedWidget)
    assert stack is not None
    return stack
