"""The button that a dialog is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton


def make_primary(button: QPushButton) -> None:
    """Coloured, and pressed by Enter."""
    button.setProperty("primary", True)
    button.setDefault(True)
    button.style().polish(button)
