"""A hit as a row: its title, the snippet with the sought words marked, and where and when it stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.reports.report_paint import Face, faces_of, paint_ground
from ui.theme import colours_of
from ui.words import untitled

if TYPE_CHECKING:
    from ui.theme import Colours
    from workstation.archive.archive import Hit

Index = QModelIndex | QPersistentModelIndex
HIT_ROLE = Qt.ItemDataRole.UserRole
HEIGHT, SIDE = 84, 14


def place_words(hit: Hit) -> str:
    """2021-01-14 K01."""
    return f"{hit.day.isoformat() if hit.day else ''} {hit.page}".strip()


class HitDelegate(QStyledItemDelegate):
    """Title and place, then two lines of the text about the words."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._faces: tuple[Face, Face] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All alike, so that they need not be measured."""
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's call."""
        hit: Hit = index.data(HIT_ROLE)
        colours, rect = colours_of(self._view), QRect(option.rect)
        if self._faces is None or self._faces[0].font != option.font:
            self._faces = faces_of(option.font)
        painter.save()
        paint_ground(painter, rect, option.state, colours)
        inner = rect.adjusted(SIDE, 8, -SIDE, -8)
        _paint_title(painter, inner, hit, self._faces, colours)
        _paint_snippet(painter, inner.adjusted(0, 25, 0, 0), hit, option.font, colours)
        painter.restore()


def _paint_title(painter: QPainter, inner: QRect, hit: Hit, faces: tuple[Face, Face], colours: Colours) -> None:
    plain, bold = faces
    place, top = place_words(hit), inner.top()
    painter.setFont(plain.font)
    painter.setPen(QColor(colours.muted))
    right = inner.right() - plain.width(place)
    painter.drawText(QPointF(right, plain.base(top, 20)), place)
    painter.setFont(bold.font)
    painter.setPen(QColor(colours.text))
    title = bold.within(hit.title or untitled(), right - inner.left() - 12)
    painter.drawText(QPointF(inner.left(), bold.base(top, 20)), title)


def _paint_snippet(painter: QPainter, room: QRect, hit: Hit, font: QFont, colours: Colours) -> None:
    """Offsets are code points; Qt counts UTF-16 units."""
    layout = QTextLayout(hit.snippet, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_marked(hit.snippet, span, colours) for span in hit.spans])
    layout.beginLayout()
    top = 0.0
    for _ in range(2):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        line.setPosition(line.position().__class__(0, top))
        top += line.height()
    layout.endLayout()
    painter.setPen(QColor(colours.muted))
    painter.setClipRect(room)
    layout.draw(painter, room.topLeft().toPointF())


def _marked(text: str, span: tuple[int, int], colours: Colours) -> QTextLayout.FormatRange:
    marked = QTextLayout.FormatRange()
    marked.start = len(text[: span[0]].encode("utf-16-le")) // 2
    marked.length = len(text[slice(*span)].encode("utf-16-le")) // 2
    look = QTextCharFormat()
    look.setForeground(QColor(colours.text))
    look.setBackground(QColor(colours.warning_tint))
    look.setFontWeight(QFont.Weight.DemiBold)
    marked.format = look
    return marked
