"""A quiet heading over a few buttons, a row each; away where there is nothing to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Rows = Sequence[tuple[str, Callable[[], object]]]


class Choices(QWidget):
    """State enters by `show_rows`."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(4)
        heading = QLabel(title, self)
        heading.setProperty("role", "section")
        self._column.addWidget(heading)
        self.hide()

    def show_rows(self, rows: Rows) -> None:
        """Words, and what a click calls."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(words, call) for words, call in rows]
        self.setVisible(bool(rows))

    def _button(self, words: str, call: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("role", "choice")
        button.setToolTip(words)
        button.clicked.connect(lambda: call())
        self._column.addWidget(button)
        button.show()
        return button
