"""The body of a report: one block a paragraph, set as a reader sees it, on a measure that the eye can follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit

from ui.editor.text.field_text import RETURNS
from ui.editor.text.marked_text import MarkedText
from ui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

BODY_FAMILIES = ["Noto Serif CJK SC", "Source Han Serif SC", "思源宋体", "SimSun", "宋体", "Songti SC", "AR PL UMing CN"]
READABLE = 36
"""Characters a line while no column's measure is asked for."""
INDENT = 2
SIDE = 16


class StoryEditor(MarkedText):
    """Paragraphs with a first-line indent of two characters."""

    moved_back = Signal()
    """The up key in the first line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure: float = READABLE
        font = QFont(self.font())
        font.setFamilies([*BODY_FAMILIES, font.family()])
        font.setPointSizeF(13)
        self.setFont(font)
        self.setAccessibleName(self.tr("正文"))
        self.setPlaceholderText(self.tr("在此写正文，或粘贴文字；一段一行"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.show_text("")

    def show_measure(self, characters: float | None) -> None:
        """Set lines of so many characters; None for a readable width."""
        self._measure = characters or READABLE
        self._place_column()

    def show_size(self, points: float) -> bool:
        """Another type size on the screen; true where it is another than before, and the text's undo steps begin anew."""
        if self.font().pointSizeF() == points:
            return False
        font = QFont(self.font())
        font.setPointSizeF(points)
        self.setFont(font)
        self.show_text(self.text())
        self._place_column()
        return True

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
        elif event.key() == Qt.Key.Key_Up and not event.modifiers() and self._is_in_first_line():
            self.moved_back.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._place_column()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A stepped line where the page ends and the overset begins."""
        super().paintEvent(event)
        if self._overset is not None:
            caret, right = self.cursorRect(self._overset), self.lineWrapColumnOrWidth()
            steps = ((0, caret.bottom()), (caret.left(), caret.bottom()), (caret.left(), caret.top()), (right, caret.top()))
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(colours_of(self).error), 1.5, Qt.PenStyle.DashLine))
            painter.drawPolyline([QPoint(x, y) for x, y in steps])

    def _clean(self, text: str) -> str:
        cleaned = super()._clean(text)
        if "\n" not in cleaned:
            return cleaned
        lines = (line.strip(" \u3000\u00a0") for line in cleaned.split("\n"))
        return "\n".join(line for line in lines if line)

    def _is_in_first_line(self) -> bool:
        cursor = self.textCursor()
        return not cursor.hasSelection() and not cursor.movePosition(QTextCursor.MoveOperation.Up)

    def _em(self) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance("国")

    def _place_column(self) -> None:
        wanted = int(self._measure * self._em() + 2 * self.document().documentMargin()) + 1
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        width = min(wanted, room - 2 * SIDE)
        if width > 0 and self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
        side = max((room - width) // 2, SIDE)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 8, max(side - 8, 0), 0)
