"""How a row of the report list is painted: urgency, title and time, then status, length, page and tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.reports.report_rows import ROW_ROLE
from ui.theme import Colours, colours_of
from ui.words import length_label, standing_label, untitled, when
from workstation.report import Reading

if TYPE_CHECKING:
    from workstation.report import ReportRow

HEIGHT = 52
LOUD = 2
SIDE = 14


def reading_colour(reading: Reading, colours: Colours) -> str:
    """The dot's colour: grey while drafted, the accent while read, green once released."""
    if reading is Reading.DRAFT:
        return colours.faint
    if reading is Reading.KILLED:
        return colours.error
    return colours.good if reading.rank >= Reading.RELEASED.rank else colours.accent


class ReportDelegate(QStyledItemDelegate):
    """Two lines a report."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height for all, so that a long list need not be measured."""
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Paint a row."""
        row: ReportRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        widget = option.widget
        colours = colours_of(widget)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        paint_ground(painter, rect, option.state, colours)
        inner = rect.adjusted(SIDE, 7, -SIDE, -7)
        font: QFont = option.font
        _paint_title(painter, inner, row, font, colours)
        _paint_facts(painter, inner, row, font, colours)
        painter.restore()


def paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, colours: Colours) -> None:
    """A row's ground: chosen, under the mouse, or plain, with the line under it."""
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(colours.accent_tint))
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(colours.hover))
    painter.fillRect(QRect(rect.left() + SIDE, rect.bottom(), rect.width() - SIDE, 1), QColor(colours.line))


def _paint_title(painter: QPainter, inner: QRect, row: ReportRow, font: QFont, colours: Colours) -> None:
    time, small = when(row.changed), _small(font)
    painter.setFont(small)
    painter.setPen(QColor(colours.faint))
    line = QRect(inner.left(), inner.top(), inner.width(), 20)
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, time)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    line.adjust(_paint_urgency(painter, line, row.urgency, small, colours), 0, 0, 0)
    painter.setFont(bold)
    painter.setPen(QColor(colours.text if row.title else colours.faint))
    room = line.width() - QFontMetrics(small).horizontalAdvance(time) - 12
    title = QFontMetrics(bold).elidedText(row.title or untitled(), Qt.TextElideMode.ElideRight, room)
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)


def _paint_urgency(painter: QPainter, line: QRect, urgency: int, font: QFont, colours: Colours) -> int:
    """A number in a square, loud for 1 and 2; returns the room that it takes."""
    if not urgency:
        return 0
    loud = urgency <= LOUD
    square = QRectF(line.left(), line.top() + 2, 16, 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.error if loud else colours.hover))
    painter.drawRoundedRect(square, 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(colours.surface if loud else colours.muted))
    painter.drawText(square, Qt.AlignmentFlag.AlignCenter, str(urgency))
    return 22


def _paint_facts(painter: QPainter, inner: QRect, row: ReportRow, font: QFont, colours: Colours) -> None:
    small = _small(font)
    painter.setFont(small)
    line = QRect(inner.left(), inner.bottom() - 17, inner.width(), 18)
    painter.setBrush(QColor(colours.error if row.voided else reading_colour(row.reading, colours)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(line.left() + 3.5, line.center().y() + 1), 3.5, 3.5)
    painter.setPen(QColor(colours.muted))
    facts = [standing_label(row), length_label(row.characters)]
    facts += [fact for fact in (row.page, row.standing_head, row.desk) if fact]
    metrics = QFontMetrics(small)
    text = metrics.elidedText(" · ".join(facts), Qt.TextElideMode.ElideRight, line.width() - 14)
    at = line.adjusted(14, 0, 0, 0)
    painter.drawText(at, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    _paint_tags(painter, at.adjusted(metrics.horizontalAdvance(text) + 10, 0, 0, 0), row.tags, colours)


def _paint_tags(painter: QPainter, line: QRect, tags: tuple[str, ...], colours: Colours) -> None:
    metrics, left = painter.fontMetrics(), line.left()
    for tag in tags:
        width = metrics.horizontalAdvance(tag) + 12
        if left + width > line.right():
            return
        chip = QRectF(left, line.top() + 1, width, line.height() - 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.hover))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(QColor(colours.muted))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, tag)
        left += width + 5


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.88)
    return small
