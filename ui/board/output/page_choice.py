"""Which pages of an issue: a box each, eight in a row, and all of them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QPushButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

IN_A_ROW = 8


class PageChoice(QWidget):
    """The page that one comes from is chosen first."""

    changed = Signal()

    def __init__(self, numbers: Sequence[str], shown: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = shown
        self.boxes = [QCheckBox(number, self) for number in numbers]
        self.all = QPushButton(self.tr("全选"), self)
        self.all.setAutoDefault(False)
        self.all.setVisible(len(numbers) > 1)
        self.all.clicked.connect(self._on_all)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for at, box in enumerate(self.boxes):
            box.setChecked(box.text() == shown or len(numbers) == 1)
            box.toggled.connect(self.changed)
            grid.addWidget(box, at // IN_A_ROW, at % IN_A_ROW)
        grid.setColumnStretch(IN_A_ROW, 1)
        grid.addWidget(self.all, 0, IN_A_ROW + 1)

    @property
    def numbers(self) -> tuple[str, ...]:
        """The chosen pages."""
        return tuple(box.text() for box in self.boxes if box.isChecked())

    def _on_all(self) -> None:
        """All; where all are chosen, the shown one alone again."""
        every = len(self.numbers) < len(self.boxes)
        self.blockSignals(True)
        for box in self.boxes:
            box.setChecked(every or box.text() == self._shown)
        self.blockSignals(False)
        self.changed.emit()
