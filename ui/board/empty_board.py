"""What stands in the board's place while there is no issue: why, and the button that makes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAction


class EmptyBoard(QWidget):
    """Says what to do, in the words of the action that does it."""

    def __init__(self, new_issue: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        heading, self._words, button = QLabel(self.tr("还没有一期报纸"), self), QLabel(self), QPushButton(new_issue.text(), self)
        heading.setProperty("role", "title")
        keys = new_issue.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self._words.setText(self.tr("先新建一期（{0}），再把左边的稿件拖到版面上，\n或按“自动编排”让程序排出一版。").format(keys))
        self._words.setProperty("role", "muted")
        button.setProperty("primary", True)
        button.clicked.connect(new_issue.trigger)
        button.setEnabled(new_issue.isEnabled())
        new_issue.enabledChanged.connect(button.setEnabled)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        column.addStretch(2)
        for part in (heading, self._words, button):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()
