"""A long text is shown slice by slice: what is in sight stands at once, and whoever reads the field finds it whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor

from ui.editor.text.slow_insertion import SlowInsertion

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

SLICE = 8_000
"""Characters that one turn of the event loop takes in."""


class SlowFill(SlowInsertion):
    """Fills an empty field outside the undo steps."""

    def __init__(self, field: QTextEdit) -> None:
        super().__init__(field, SLICE)
        self.is_inserting = False
        """What the document says just now is no edit."""

    def insert(self, text: str, *, first: bool) -> None:
        """Behind what stands there, unheard."""
        document = self._field.document()
        document.setUndoRedoEnabled(False)
        self.is_inserting = True
        was_blocked = self._field.blockSignals(True)
        cursor = QTextCursor(document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        self._field.blockSignals(was_blocked)
        self.is_inserting = False
        document.setUndoRedoEnabled(not self._waiting)
