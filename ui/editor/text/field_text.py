"""A slim field that grows with its lines: headlines, attribution lines, captions, the jump line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QSizePolicy

from ui.editor.text.marked_text import MarkedText

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

FRAME = 3
"""Border and padding of a framed field, as the style sheet has them."""
RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FieldText(MarkedText):
    """Where `enter_breaks`, Enter makes a line and Ctrl+Enter moves on; elsewhere Enter moves on and Shift+Enter makes a line."""

    moved_on = Signal()
    moved_back = Signal()

    def __init__(self, parent: QWidget | None = None, *, enter_breaks: bool = False, many_lines: bool = True, framed: bool = True) -> None:
        super().__init__(parent)
        self._enter_breaks, self._many_lines = enter_breaks, many_lines
        self._edges = 2 * FRAME if framed else 0
        self.setProperty("framed", framed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.document().documentLayout().documentSizeChanged.connect(self._fit_height)
        self._fit_height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the arrows lead through the form."""
        if event.key() in RETURNS:
            self._on_return(event)
        elif event.key() == Qt.Key.Key_Up and self._at_edge(QTextCursor.MoveOperation.Up):
            self.moved_back.emit()
        elif event.key() == Qt.Key.Key_Down and self._at_edge(QTextCursor.MoveOperation.Down):
            self.moved_on.emit()
        else:
            super().keyPressEvent(event)

    def block_format(self) -> QTextBlockFormat:
        """A little air between lines."""
        form = QTextBlockFormat()
        form.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return form

    def _on_return(self, event: QKeyEvent) -> None:
        shifted = bool(event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier))
        if self._many_lines and shifted != self._enter_breaks:
            self.textCursor().insertText("\n")
            self.ensureCursorVisible()
        else:
            self.moved_on.emit()

    def _at_edge(self, towards: QTextCursor.MoveOperation) -> bool:
        cursor = self.textCursor()
        return not cursor.hasSelection() and not cursor.movePosition(towards)

    def _clean(self, text: str) -> str:
        lines = [line.strip(" \u3000") for line in super()._clean(text).split("\n")] if "\n" in text else [super()._clean(text)]
        return ("\n" if self._many_lines else " ").join(line for line in lines if line)

    def _fit_height(self) -> None:
        height = max(int(self.document().size().height()), self.fontMetrics().lineSpacing() + 8)
        self.setFixedHeight(height + self._edges)
