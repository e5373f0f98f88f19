"""Enter where the walk has led: it mends what is picked out there, instead of breaking the line in its place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolTip

from ui.editor.text.field_text import RETURNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.editor.text.marked_text import MarkedText


class EnterMends(QObject):
    """Only for words that the walk itself has selected: who moves the caret or types has Enter as ever."""

    asked = Signal(object)
    """The finding that stands selected."""

    def __init__(self, fields: Sequence[MarkedText], parent: QObject) -> None:
        super().__init__(parent)
        self._field: MarkedText | None = None
        self._span = (0, 0)
        for field in fields:
            field.installEventFilter(self)
            field.cursorPositionChanged.connect(partial(self._on_moved, field))
            field.selectionChanged.connect(partial(self._on_moved, field))

    def led_to(self, field: MarkedText) -> None:
        """The walk has just selected something here (or, with the last one mended, stands where that was)."""
        self._field, self._span = field, _selected(field)

    def forget(self) -> None:
        """Another report is shown."""
        self._field = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter where the selection still is the walk's."""
        field = self._field
        if field is None or watched is not field or not _is_enter(event) or field.composing:
            return False
        start, end = self._span
        mark = next((mark for mark in field.marks.within(start, end) if (mark.start, mark.end) == (start, end)), None)
        if mark is not None:
            self.asked.emit(mark.finding)
        elif start == end:
            QToolTip.showText(field.viewport().mapToGlobal(field.cursorRect().bottomLeft()), self.tr("没有下一处了"), field)
        return mark is not None or start == end

    def _on_moved(self, field: MarkedText) -> None:
        if field is self._field and _selected(field) != self._span:
            self.forget()


def _is_enter(event: QEvent) -> bool:
    plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in RETURNS and event.modifiers() in plain


def _selected(field: MarkedText) -> tuple[int, int]:
    cursor = field.textCursor()
    return cursor.selectionStart(), cursor.selectionEnd()
