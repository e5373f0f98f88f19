"""A read-only text with marks that can be clicked; only marks in sight are drawn, so that a long page stays quick."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QTextEdit, QWidget

from ui.filing.filing_result import Look, MarkKind
from ui.theme import Colours, colours_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from ui.filing.filing_result import Mark, Styled
    from workstation.filing.filed import RepairKey

SERIF = ["Noto Serif CJK SC", "Source Han Serif SC", "SimSun", "Songti SC"]
SIZES = {Look.KICKER: 1.1, Look.MAIN: 1.5, Look.DECK: 1.1, Look.LABEL: 0.85, Look.ASIDE: 0.92}
SLICE = 16_000
"""Characters that one step takes in."""
AT_ONCE = 60
"""Stretches that one step dresses."""
BOLD = {Look.STANDING, Look.MAIN, Look.LABEL}


class MarkedView(QPlainTextEdit):
    """Shows a text, its marks, and which of them is the current one."""

    clicked = Signal(object)
    """RepairKey of the mark that was clicked."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text: str | None = None
        self._marks: list[Mark] = []
        self._starts: list[int] = []
        self._current: RepairKey | None = None
        font = QFont(self.font())
        font.setFamilies([*SERIF, font.family()])
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.setFont(font)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(16)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.verticalScrollBar().valueChanged.connect(self._draw)

    def show_text(self, text: str, marks: Sequence[Mark], styled: Sequence[Styled] = ()) -> None:
        """Show a text and its marks; the place in the text stays where it was."""
        deque(self.showing(text, marks, styled), maxlen=0)

    def showing(self, text: str, marks: Sequence[Mark], styled: Sequence[Styled] = ()) -> Iterator[None]:
        """The same in steps of some milliseconds; the marks come with the last one. What is left unfinished is shown anew next time."""
        at = self.verticalScrollBar().value()
        if self._text != text:
            yield from self._filling(text, styled)
            self._text = text
        self._marks = sorted(marks, key=lambda mark: mark.start)
        self._starts = [mark.start for mark in self._marks]
        self.verticalScrollBar().setValue(at)
        self._draw()

    def _filling(self, text: str, styled: Sequence[Styled]) -> Iterator[None]:
        self._text, self._marks, self._starts = None, [], []
        self.clear()
        end = QTextCursor(self.document())
        for piece in _slices(text):
            end.movePosition(QTextCursor.MoveOperation.End)
            end.insertText(piece)
            yield None
        formats = {look: self._format(look) for look in {stretch.look for stretch in styled}}
        for first in range(0, len(styled), AT_ONCE):
            for stretch in styled[first : first + AT_ONCE]:
                self._cursor(stretch.start, stretch.end).mergeCharFormat(formats[stretch.look])
            yield None

    def show_current(self, key: RepairKey | None, *, scroll: bool = True) -> None:
        """Make one mark stand out, and bring it into sight."""
        self._current = key
        mark = next((mark for mark in self._marks if mark.key == key), None)
        if mark is not None and scroll:
            self.setTextCursor(self._cursor(mark.start, mark.start))
            self.centerCursor()
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other marks come into sight."""
        super().resizeEvent(event)
        self._draw()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a mark chooses it."""
        super().mouseReleaseEvent(event)
        place = self.cursorForPosition(event.position().toPoint()).position()
        hit = next((mark for mark in self._marks if mark.start <= place <= mark.end), None)
        if hit is not None and not self.textCursor().hasSelection():
            self.clicked.emit(hit.key)

    def _draw(self) -> None:
        top = self.firstVisibleBlock().position()
        bottom = self.cursorForPosition(QPoint(self.viewport().width(), self.viewport().height())).position()
        first = max(bisect_left(self._starts, top) - 1, 0)
        seen = self._marks[first : bisect_left(self._starts, bottom + 1)]
        colours = colours_of(self)
        self.setExtraSelections([self._selection(mark, colours) for mark in seen])

    def _selection(self, mark: Mark, colours: Colours) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        form = QTextCharFormat()
        if mark.kind is MarkKind.DOUBTFUL:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            form.setUnderlineColor(QColor(colours.advice))
        else:
            form.setBackground(QColor(colours.warning_tint if mark.kind is MarkKind.GONE else colours.accent_tint))
            form.setFontStrikeOut(mark.kind is MarkKind.GONE)
        if mark.key == self._current:
            form.setBackground(QColor(colours.warning if mark.kind is MarkKind.GONE else colours.accent))
            form.setForeground(QColor(colours.on_accent))
        selection.format = form
        selection.cursor = self._cursor(mark.start, mark.end)
        return selection

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _format(self, look: Look) -> QTextCharFormat:
        form, colours = QTextCharFormat(), colours_of(self)
        form.setFontPointSize(self.font().pointSizeF() * SIZES.get(look, 1.0))
        if look in BOLD:
            form.setFontWeight(QFont.Weight.Bold)
        if look in (Look.LABEL, Look.ASIDE):
            form.setForeground(QColor(colours.muted))
        if look in (Look.STANDING, Look.ATTRIBUTION):
            form.setForeground(QColor(colours.accent))
        return form


def _slices(text: str) -> Iterator[str]:
    """Pieces of whole lines: CR LF must not be parted."""
    at = 0
    while at < len(text):
        end = text.find("\n", at + SLICE) + 1 or len(text)
        yield text[at:end]
        at = end
