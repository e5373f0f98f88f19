"""The body of a report: one block a paragraph, set as a reader sees it, on a measure that the eye can follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPalette, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame

from ui.field_text import RETURNS
from ui.marked_text import MarkedText

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

BODY_FAMILIES = ["Noto Serif CJK SC", "Source Han Serif SC", "思源宋体", "SimSun", "宋体", "Songti SC", "AR PL UMing CN"]
READABLE = 36
"""Characters a line while no column's measure is asked for."""
INDENT = 2


class StoryEditor(MarkedText):
    """Paragraphs with a first-line indent of two characters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure = READABLE
        font = QFont(self.font())
        font.setFamilies([*BODY_FAMILIES, font.family()])
        font.setPointSizeF(13)
        self.setFont(font)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.show_text("")

    def show_measure(self, characters: int | None) -> None:
        """Set lines of so many characters; None for a readable width."""
        self._measure = characters or READABLE
        self._place_column()

    def block_format(self) -> QTextBlockFormat:
        """Indented by two characters, with air between the lines."""
        form = QTextBlockFormat()
        form.setTextIndent(INDENT * self._em())
        form.setLineHeight(165, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return form

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A paragraph is a block: there is no other line break."""
        if event.key() in RETURNS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._place_column()

    def _clean(self, text: str) -> str:
        cleaned = super()._clean(text)
        if "\n" not in cleaned:
            return cleaned
        lines = (line.strip(" \u3000\u00a0") for line in cleaned.split("\n"))
        return "\n".join(line for line in lines if line)

    def _em(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance("国")

    def _place_column(self) -> None:
        text = int(self._measure * self._em() + 2 * self.document().documentMargin()) + 1
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max((room - text) // 2, 12)
        margins = self.viewportMargins()
        if margins.left() != side:
            self.setViewportMargins(side, 8, side, 8)


def caret_at_end(field: MarkedText) -> None:
    """Put the caret behind the last character."""
    field.moveCursor(QTextCursor.MoveOperation.End)
