"""A big paste goes in slice by slice, so that the window stays alive, and is one undo step all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

SLICE = 20_000
"""Characters that one turn of the event loop takes in."""


class SlowPaste(QObject):
    """Pastes at a field's caret; the field can't be typed in until `done`."""

    done = Signal()
    """The last slice of a paste that needed more than one."""

    def __init__(self, field: QTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._waiting: list[str] = []
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._on_turn)

    @property
    def is_under_way(self) -> bool:
        """Whether slices are still waiting."""
        return bool(self._waiting)

    def begin(self, text: str) -> None:
        """Insert the first slice now."""
        self._field.textCursor().insertText(text[:SLICE])
        self._waiting = [text[at : at + SLICE] for at in range(SLICE, len(text), SLICE)][::-1]
        if self._waiting:
            self._field.setReadOnly(True)
            self._turn.start()
        else:
            self._field.ensureCursorVisible()

    def finish(self) -> None:
        """Insert what is waiting at once."""
        while self._waiting:
            self._on_turn()

    def drop(self) -> None:
        """Forget what is waiting: the field is filled anew."""
        if self._waiting:
            self._waiting.clear()
            self._turn.stop()
            self._field.setReadOnly(False)

    def _on_turn(self) -> None:
        piece = self._waiting.pop()
        cursor = self._field.textCursor()
        cursor.joinPreviousEditBlock()
        cursor.insertText(piece)
        cursor.endEditBlock()
        if not self._waiting:
            self._turn.stop()
            self._field.setReadOnly(False)
            self._field.ensureCursorVisible()
            self.done.emit()
