"""Commented words in a field: a corner before them and one behind, over a light ground; the shape says it without the colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCursor

from ui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QTextLine

    from ui.editor.comments.places import Held
    from ui.editor.text.marked_text import MarkedText

ARM = 5
"""Pixels of a corner's arms."""
GROUND, PICKED_GROUND = 26, 64
"""How much of the colour shows behind the words."""


class CommentPainter:
    """What one field paints over its text."""

    def __init__(self, field: MarkedText) -> None:
        self._field = field
        self._held: tuple[Held, ...] = ()
        self._said: dict[Held, str] = {}
        self._picked: Held | None = None

    def show(self, said: dict[Held, str], picked: Held | None) -> None:
        """Paint these words, of which this is said; `picked` stands out."""
        chosen, self._said = tuple(said), said
        if (chosen, picked) != (self._held, self._picked):
            self._held, self._picked = chosen, picked
            self._field.viewport().update()

    def said_at(self, position: int) -> str:
        """What is said of the words at a position; empty for none."""
        return "\n".join(said for held, said in self._said.items() if held.span[0] <= position < held.span[1])

    def paint(self, area: QRect) -> None:
        """Paint what touches an area of the field."""
        if not self._held:
            return
        first = self._field.cursorForPosition(area.topLeft()).position()
        last = self._field.cursorForPosition(area.bottomRight()).position()
        near = [held for held in self._held if held.first.position() <= last and held.last.position() >= first and held.stands]
        if near:
            painter = QPainter(self._field.viewport())
            for held in near:
                self._paint(painter, held)

    def _paint(self, painter: QPainter, held: Held) -> None:
        colour = QColor(colours_of(self._field).accent)
        picked = held is self._picked
        painter.setPen(QPen(colour, 2 if picked else 1.4))
        lines = list(self._lines(*held.span))
        if not lines:
            return  # nothing but the end of a paragraph
        _corner(painter, lines[0].topLeft() + QPoint(0, 1), 1)
        _corner(painter, lines[-1].bottomRight() - QPoint(0, 1), -1)
        colour.setAlpha(PICKED_GROUND if picked else GROUND)
        for line in lines:
            painter.fillRect(line, colour)

    def _lines(self, start: int, end: int) -> Iterator[QRect]:
        """The ground of the words in each line that they touch."""
        cursor = QTextCursor(self._field.document())
        block = self._field.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            first, last = max(start - block.position(), 0), min(end - block.position(), block.length() - 1)
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                begin, close = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
                if begin < close:
                    cursor.setPosition(block.position() + begin)
                    rect = self._field.cursorRect(cursor)
                    width = _x(line, close) - _x(line, begin)
                    yield QRect(rect.left(), rect.top(), round(width), rect.height())
            block = block.next()


def _x(line: QTextLine, at: int) -> float:
    found: Any = line.cursorToX(at)  # PySide gives the place as well
    return float(found[0])


def _corner(painter: QPainter, at: QPoint, way: int) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([at + QPoint(0, way * ARM), at, at + QPoint(way * ARM, 0)])
