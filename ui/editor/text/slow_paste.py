"""A big paste goes in slice by slice, and is one undo step all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.editor.text.slow_insertion import SlowInsertion

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

SLICE = 20_000
"""Characters that one turn of the event loop takes in."""


class SlowPaste(SlowInsertion):
    """Pastes at a field's caret."""

    def __init__(self, field: QTextEdit) -> None:
        super().__init__(field, SLICE)

    def insert(self, text: str, *, first: bool) -> None:
        """At the caret, joined to the slices before."""
        cursor = self._field.textCursor()
        if first:
            cursor.insertText(text)
        else:
            cursor.joinPreviousEditBlock()
            cursor.insertText(text)
            cursor.endEditBlock()
        if not self._waiting:
            self._field.ensureCursorVisible()
