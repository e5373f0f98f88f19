"""A text field of a report: exact text in and out, marks under it, plain pastes, safe with input methods."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QInputMethodEvent, QKeySequence, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QToolTip

from ui.editor.comments.paint import CommentPainter
from ui.editor.text.marks import MarkPainter, Marks
from ui.editor.text.slow_fill import SlowFill
from ui.editor.text.slow_paste import SlowPaste
from ui.theme import colours_of
from ui.told import told_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from ui.editor.text.marks import Mark

LONGEST_PASTE = 300_000
_BREAKS = re.compile("\r\n?|[\u2028\u2029\x0b\x0c\x85]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufdd0-\ufdef\ufffc\ufeff]")


def plain(text: str) -> str:
    """A paste as text: line breaks as \\n, no control characters."""
    return _CONTROLS.sub("", _BREAKS.sub("\n", text)).replace("\t", " ")


class MarkedText(QTextEdit):
    """A field whose text is the report's to the character. `edited` comes once a change is whole, never inside a composition."""

    edited = Signal()
    settled = Signal()
    """A composition has ended, or a long text is whole."""
    undo_asked = Signal()
    redo_asked = Signal()
    finding_entered = Signal(object)
    """The finding under the caret, or None."""
    fix_asked = Signal(object)
    waive_asked = Signal(object)
    explain_asked = Signal(object)
    lesson_asked = Signal()
    """The selection was printed wrong: learn it."""
    fault_asked = Signal(object)
    """A finding, or None for the selection: enter it into the register."""
    comment_asked = Signal()
    """Say something about the selection, or the clause at the caret."""
    refused = Signal(int)
    """A paste of so many characters, which is no report any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.composing = False
        self._was_composing = False
        self._takes_composition = False
        self._is_changed = False
        self._waiting_marks: Marks | None = None
        self._paste = SlowPaste(self)
        self._paste.done.connect(self._say_edited)
        self._fill = SlowFill(self)
        self._fill.done.connect(self.settled)
        self._entered: object = None
        self._layers: dict[str, list[QTextEdit.ExtraSelection]] = {}
        self._overset: QTextCursor | None = None
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().contentsChange.connect(self._on_contents_change)
        self._painter = MarkPainter(self.document())
        self.commented = CommentPainter(self)
        self.textChanged.connect(self._on_text_changed)
        self.cursorPositionChanged.connect(self._on_caret)

    # -- the text

    def paragraphs(self) -> tuple[str, ...]:
        """Each block's text; a line break inside a block is \\n. A long text that was still coming in is whole from here on."""
        self._fill.finish()
        return tuple(self.document().toRawText().replace("\u2028", "\n").split("\u2029"))

    def text(self) -> str:
        """The whole text, exact (no-break spaces too)."""
        return "\n".join(self.paragraphs())

    def show_text(self, text: str) -> None:
        """Replace everything, without a trace in the undo steps and without `edited`; a long text comes in slice by slice."""
        self._paste.drop()
        self._fill.drop()
        self._waiting_marks = None
        self._painter.show_marks(Marks(), colours_of(self))
        self.show_overset(None)
        self.blockSignals(True)
        self.document().setUndoRedoEnabled(False)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        cursor.setBlockFormat(self.block_format())
        self._fill.begin(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.blockSignals(False)
        self._is_changed = False
        self.updateGeometry()

    def setReadOnly(self, read_only: bool) -> None:
        """Let typing in or not; a long text that is still coming in is whole first, as it has its own say about this."""
        self._fill.finish()
        super().setReadOnly(read_only)

    @property
    def filling(self) -> bool:
        """Whether a long text is still coming in."""
        return self._fill.is_under_way

    def replace_spans(self, edits: Sequence[tuple[int, int, str]]) -> None:
        """Replace stretches `(start, end, text)` as one undo step."""
        self._fill.finish()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for start, end, text in sorted(edits, reverse=True):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text)
        cursor.endEditBlock()

    def select_span(self, start: int, end: int) -> None:
        """Select a stretch and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def span_text(self, start: int, end: int) -> str:
        """The text of a stretch, paragraphs parted by \\n; nothing where it lies behind the end."""
        last, cursor = self.document().characterCount() - 1, QTextCursor(self.document())
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    # -- the marks

    @property
    def marks(self) -> Marks:
        """The marks as they stand after the last edit."""
        return self._painter.marks

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Underline these; inside a composition it waits for the end."""
        self._waiting_marks = Marks(marks)
        self._draw_waiting()

    def mark_at(self, position: int) -> Mark | None:
        """The smallest mark that holds a position."""
        return min(self.marks.within(position, position), key=lambda mark: mark.end - mark.start, default=None)

    def _draw_waiting(self) -> None:
        if self._waiting_marks is not None and not self.composing:
            marks, self._waiting_marks = self._waiting_marks, None
            self._painter.show_marks(marks, colours_of(self))

    def show_layer(self, name: str, selections: list[QTextEdit.ExtraSelection]) -> None:
        """Tint stretches under a name: what is found, what finds no room; each name replaces only its own."""
        if selections or self._layers.get(name):
            self._layers[name] = selections
            self.setExtraSelections([one for layer in self._layers.values() for one in layer])

    def show_overset(self, position: int | None) -> None:
        """Tint what stands from here on, since the page has no room for it; None: everything fits. Edits move the place along."""
        if position is None and self._overset is None:
            return
        chosen = QTextEdit.ExtraSelection()
        if position is not None:
            last = self.document().characterCount() - 1
            chosen.cursor = QTextCursor(self.document())
            chosen.cursor.setPosition(last)
            chosen.cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
            chosen.format.setBackground(QColor(colours_of(self).error_tint))
        self._overset = chosen.cursor if position is not None else None
        self.show_layer("overset", [chosen] if position is not None else [])
        self.viewport().update()

    @property
    def overset_at(self) -> int | None:
        """Where the tint of what finds no room begins, after the last edit."""
        return self._overset.position() if self._overset is not None else None

    def block_format(self) -> QTextBlockFormat:
        """How every paragraph of this field stands."""
        return QTextBlockFormat()

    # -- input

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Keep track of an unfinished composition, and of what it really changes: Qt reports the whole paragraph."""
        if self.isReadOnly():
            super().inputMethodEvent(event)
            return
        at, removed, added = self._edit_of(event)
        self._compose(bool(event.preeditString()))
        self._takes_composition = True
        super().inputMethodEvent(event)
        self._takes_composition = False
        if removed or added:
            self._shift_marks(at, removed, added)
            self._is_changed = True
        self._settle()

    def _edit_of(self, event: QInputMethodEvent) -> tuple[int, int, int]:
        """Where an input method's event edits the text, how many units go and how many come."""
        cursor, commit = self.textCursor(), event.commitString()
        replaced = event.replacementLength()
        takes = bool(commit or replaced) or event.preeditString() != cursor.block().layout().preeditAreaText()
        selected = cursor.selectionEnd() - cursor.selectionStart() if takes else 0
        return cursor.selectionStart() + event.replacementStart(), selected + replaced, len(commit.encode("utf-16-le")) // 2

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field ends a composition."""
        super().focusOutEvent(event)
        self._compose(bool(self.textCursor().block().layout().preeditAreaText()))
        self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo go to the whole report, in the order of the edits."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) or QKeySequence(event.keyCombination()) == QKeySequence("Ctrl+Shift+Z"):
            self.redo_asked.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The finding under the pointer first."""
        from ui.editor.text.field_menu import field_menu

        mark = self.mark_at(self.cursorForPosition(event.pos()).position())
        menu = field_menu(self, mark.finding if mark else None)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text only: files and pictures are the window's to take."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take plain text, a big one in slices as one undo step."""
        if source.hasText():
            self.take_paste(self._clean(source.text()))

    def take_paste(self, text: str) -> None:
        """Insert cleaned text at the caret; more than a slice goes on while the window stays alive."""
        if len(text) > LONGEST_PASTE:
            self.refused.emit(len(text))
            return
        self._paste.begin(text)

    @property
    def pasting(self) -> bool:
        """Whether a big paste is still going in."""
        return self._paste.is_under_way

    def finish(self) -> None:
        """End at once what is unfinished: a big paste goes in whole, a composition as far as it has come."""
        self._paste.finish()
        if self.composing:
            QGuiApplication.inputMethod().commit()
        if self.composing:
            QCoreApplication.sendEvent(self, QInputMethodEvent())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Comments' corners over the text."""
        super().paintEvent(event)
        self.commented.paint(event.rect())

    def viewportEvent(self, event: QEvent) -> bool:
        """A mark says its reason under the pointer, commented words what is said of them."""
        if event.type() == QEvent.Type.ToolTip:
            help_event: QHelpEvent = event  # type: ignore[assignment]
            mark = self.mark_at(self.cursorForPosition(help_event.pos()).position())
            said = told_words(mark.finding.message) if mark else self.commented.said_at(self.cursorForPosition(help_event.pos()).position())
            QToolTip.showText(help_event.globalPos(), said, self)
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: the marks in its colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self.composing:
            self._painter.show_colours(colours_of(self))
            self.show_overset(self.overset_at)

    def _clean(self, text: str) -> str:
        return plain(text)

    def _compose(self, composing: bool) -> None:
        self._was_composing, self.composing = self.composing, composing
        if composing:
            self._painter.hold()

    def _settle(self) -> None:
        if self.composing or not self._was_composing:
            self._say_edited()
            return
        self._was_composing = False
        self._painter.rehighlightBlock(self.textCursor().block())
        self._painter.resume()
        self._draw_waiting()
        self._say_edited()
        self.settled.emit()

    def _say_edited(self) -> None:
        if self._is_changed and not self.composing and not self.pasting:
            self._is_changed = False
            self.edited.emit()

    def _on_contents_change(self, at: int, removed: int, added: int) -> None:
        if not (self._takes_composition or self._fill.is_inserting):
            self._shift_marks(at, removed, added)
            self._is_changed = True

    def _shift_marks(self, at: int, removed: int, added: int) -> None:
        for marks in (self.marks, self._waiting_marks):
            if marks is not None:
                marks.shift(at, removed, added)

    def _on_text_changed(self) -> None:
        if not self._takes_composition:
            self._say_edited()

    def _on_caret(self) -> None:
        mark = self.mark_at(self.textCursor().position())
        finding = mark.finding if mark else None
        if finding is not self._entered:
            self._entered = finding
            self.finding_entered.emit(finding)
