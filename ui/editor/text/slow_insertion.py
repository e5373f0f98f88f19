"""A long text goes into a field slice by slice, so that the window stays alive; meanwhile the field can't be typed in."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QTextEdit


class SlowInsertion(QObject):
    """What filling and pasting have in common; how a slice goes in is their own `insert`."""

    done = Signal()
    """The last slice of a text that needed more than one."""

    def __init__(self, field: QTextEdit, slice_length: int) -> None:
        super().__init__(field)
        self._field, self._slice = field, slice_length
        self._waiting: list[str] = []
        self._was_read_only = False
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
        self._waiting = [text[at : at + self._slice] for at in range(self._slice, len(text), self._slice)][::-1]
        self.insert(text[: self._slice], first=True)
        if self._waiting:
            self._was_read_only = self._field.isReadOnly()
            QTextEdit.setReadOnly(self._field, True)  # the field's own would finish what is under way
            self._turn.start()

    def finish(self) -> None:
        """Insert what is waiting at once."""
        if self._waiting:
            rest, self._waiting = "".join(reversed(self._waiting)), []
            self.insert(rest, first=False)
            self._end()

    def drop(self) -> None:
        """Forget what is waiting: the field is filled anew."""
        if self._waiting:
            self._waiting.clear()
            self._turn.stop()
            QTextEdit.setReadOnly(self._field, self._was_read_only)

    def insert(self, text: str, *, first: bool) -> None:
        """Put a slice into the field."""
        raise NotImplementedError

    def _on_turn(self) -> None:
        self.insert(self._waiting.pop(), first=False)
        if not self._waiting:
            self._end()

    def _end(self) -> None:
        self._turn.stop()
        QTextEdit.setReadOnly(self._field, self._was_read_only)
        self.done.emit()
