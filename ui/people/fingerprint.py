"""A signer's fingerprint, large enough to be read out group by group."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget


class Fingerprint(QFrame):
    """Six groups of digits that can be selected and copied."""

    def __init__(self, fingerprint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.digits = QLabel(fingerprint.replace(" ", "  "))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF() * 1.25)
        self.digits.setFont(font)
        self.digits.setAccessibleName(fingerprint)
        self.digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.addWidget(self.digits, 1, Qt.AlignmentFlag.AlignCenter)
