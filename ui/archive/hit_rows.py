"""A hit as a row: its title, the snippet with the sought words marked, and where and when it stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from ui.reports.report_paint import paint_ground
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

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All alike, so that fifty need not be measured."""
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt's call."""
        hit: Hit = index.data(HIT_ROLE)
        colours, rect = colours_of(self._view), QRect(option.rect)
        painter.save()
        paint_ground(painter, rect, option.state, colours)
        inner = rect.adjusted(SIDE, 8, -SIDE, -8)
        _paint_title(painter, inner, hit, option.font, colours)
        _paint_snippet(painter, inner.adjusted(0, 25, 0, 0), hit, option.font, colours)
        painter.restore()


def _paint_title(painter: QPainter, inner: QRect, hit: Hit, font: QFont, colours: Colours) -> None:
    line = QRect(inner.left(), inner.top(), inner.width(), 20)
    place = place_words(hit)
    painter.setFont(font)
    painter.setPen(QColor(colours.muted))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, place)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(QColor(colours.text))
    room = inner.width() - QFontMetrics(font).horizontalAdvance(place) - 12
    title = QFontMetrics(bold).elidedText(hit.title or untitled(), Qt.TextElideMode.ElideRight, room)
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)


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
