"""A long text is shown slice by slice: what is in sight stands at once, and whoever reads the field finds it whole."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

SLICE = 8_000
"""Characters that one turn of the event loop takes in."""


class SlowFill(QObject):
    """Fills an empty field outside the undo steps; it can't be typed in until `done`."""

    done = Signal()
    """The last slice of a text that needed more than one."""

    def __init__(self, field: QTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._waiting: list[str] = []
        self._was_read_only = False
        self.is_inserting = False
        """What the document says just now is no edit."""
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._on_turn)

    @property
    def is_under_way(self) -> bool:
        """Whether slices are still waiting."""
        return bool(self._waiting)

    def begin(self, text: str) -> None:
        """Insert the first slice now."""
        self.drop()
        self._waiting = [text[at : at + SLICE] for at in range(SLICE, len(text), SLICE)][::-1]
        self._insert(text[:SLICE])
        if self._waiting:
            self._was_read_only = self._field.isReadOnly()
            QTextEdit.setReadOnly(self._field, True)
            self._turn.start()

    def finish(self) -> None:
        """Insert what is waiting at once."""
        if self._waiting:
            rest, self._waiting = "".join(reversed(self._waiting)), []
            self._insert(rest)
            self._end()

    def drop(self) -> None:
        """Forget what is waiting: the field is filled anew."""
        if self._waiting:
            self._waiting.clear()
            self._turn.stop()
            QTextEdit.setReadOnly(self._field, self._was_read_only)

    def _on_turn(self) -> None:
        self._insert(self._waiting.pop())
        if not self._waiting:
            self._end()

    def _end(self) -> None:
        self._turn.stop()
        QTextEdit.setReadOnly(self._field, self._was_read_only)
        self.done.emit()

    def _insert(self, text: str) -> None:
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
