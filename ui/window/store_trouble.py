"""What stands in the window when its store can't be opened: the sentence, and what can be done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.centred import centre
from ui.icons import drawing
from ui.theme import colours_of
from ui.told import told_words

if TYPE_CHECKING:
    from workstation.errors import DeskError


class StoreTrouble(QWidget):
    """Retry, choose another store, or restore a backup."""

    retry = Signal()
    choose = Signal()
    restore = Signal()

    def __init__(self, error: DeskError, path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = told_words(error.told)
        frame = QWidget()
        frame.setMaximumWidth(600)
        column = QVBoxLayout(frame)
        column.setSpacing(12)
        mark = QLabel()
        mark.setPixmap(drawing("database", QColor(colours_of(self).error), 40, self.devicePixelRatioF()))
        column.addWidget(mark)
        column.addWidget(_label(self.tr("稿库没有打开"), "title"))
        column.addWidget(_label(self.text, "plain"))
        if path is not None:
            column.addWidget(_label(str(path), "muted"))
        column.addLayout(self._buttons())
        centre(frame, self)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for text, signal in (
            (self.tr("重试"), self.retry),
            (self.tr("另选稿库…"), self.choose),
            (self.tr("从备份恢复…"), self.restore),
        ):
            button = QPushButton(text)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        return row


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
