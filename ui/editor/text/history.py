"""Undo and redo over all fields of a report, in the order of the edits: one report, one history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ui.editor.text.marked_text import MarkedText

Step = list["MarkedText"]


class TextHistory(QObject):
    """The documents keep the steps; here is only whose turn it is."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._open: Step | None = None

    def watch(self, fields: Iterable[MarkedText]) -> None:
        """Follow the edits of these."""
        for field in fields:
            field.document().undoCommandAdded.connect(partial(self._on_added, field))
            field.undo_asked.connect(self.undo)
            field.redo_asked.connect(self.redo)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._done)

    def pause(self) -> None:
        """The typing has paused: what comes next is a step of its own."""
        if self._done:
            # An unmodified document starts a new step with its next edit instead of lengthening the last one.
            self._done[-1][-1].document().setModified(False)

    def clear(self) -> None:
        """Another report is shown."""
        self._done.clear()
        self._undone.clear()
        self.changed.emit()

    def forget(self, fields: Iterable[MarkedText]) -> None:
        """These were filled anew: their documents have lost their steps."""
        gone = set(fields)
        for steps in (self._done, self._undone):
            steps[:] = [kept for step in steps if (kept := [field for field in step if field not in gone])]
        self.changed.emit()

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """What is edited inside, in whatever fields, is undone at once."""
        self._open = []
        try:
            yield
        finally:
            step, self._open = self._open, None
            if step:
                self._done.append(step)
                self.changed.emit()

    def undo(self) -> None:
        """Undo the last step, and show where."""
        if self._done:
            step = self._done.pop()
            for field in reversed(step):
                field.document().undo(field.textCursor())
            self._undone.append(step)
            self._show(step[-1])

    def redo(self) -> None:
        """Do the last undone step again."""
        if self._undone:
            step = self._undone.pop()
            for field in step:
                field.document().redo(field.textCursor())
            self._done.append(step)
            self._show(step[-1])

    def _on_added(self, field: MarkedText) -> None:
        self._undone.clear()
        if self._open is not None:
            self._open.append(field)
            return
        if self._done and self._done[-1][-1] is not field:
            self.pause()
        self._done.append([field])
        self.changed.emit()

    def _show(self, field: MarkedText) -> None:
        if not field.hasFocus():
            field.setFocus()
        field.ensureCursorVisible()
        self.changed.emit()
