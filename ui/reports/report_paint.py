"""How a row of the report list is painted: urgency, title and time, then status, length, page, tags, and what waits in it.

A page of rows is painted within one frame of the screen: what they share is looked up once, and a text is only measured where it may
not have room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.icons import drawing
from ui.reports.report_rows import MARKS_ROLE, ROW_ROLE
from ui.theme import Colours, colours_of
from ui.words import back_label, length_label, standing_label, untitled, when
from workstation.report import Reading

if TYPE_CHECKING:
    from datetime import datetime

    from ui.reports.report_rows import RowMarks
    from workstation.report import ReportRow
    from workstation.signoff.steps import Turn

HEIGHT = 52
LOUD = 2
SIDE = 14
MARK = 14
_KEPT = 4_000
Index = QModelIndex | QPersistentModelIndex


def reading_colour(reading: Reading, colours: Colours) -> str:
    """The dot's colour: grey while drafted, the accent while read, green once released."""
    if reading is Reading.DRAFT:
        return colours.faint
    if reading is Reading.KILLED:
        return colours.error
    return colours.good if reading.rank >= Reading.RELEASED.rank else colours.accent


class Face:
    """A font with what is asked of it at every row: where its base line lies, and how wide texts are that come again and again."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetrics(font)
        self._ascent, self._height = self._metrics.ascent(), self._metrics.height()
        self._widest = max(self._metrics.horizontalAdvance(letter) for letter in "国Ｗ—W")
        self._widths: dict[str, int] = {}

    def width(self, text: str) -> int:
        """Measured once."""
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) > _KEPT:
                self._widths.clear()
            found = self._widths[text] = self._metrics.horizontalAdvance(text)
        return found

    def measured(self, text: str) -> int:
        """Measured each time: for a text that won't come again."""
        return self._metrics.horizontalAdvance(text)

    def within(self, text: str, room: int) -> str:
        """Cut to the room. What has room even if every character were as wide as the widest isn't measured."""
        return text if len(text) * self._widest <= room else self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def base(self, top: float, height: float) -> float:
        """Where the base line lies of a text in the middle of a line."""
        return top + (height - self._height) / 2 + self._ascent


def faces_of(font: QFont) -> tuple[Face, Face]:
    """A font as it is, and bold."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return Face(QFont(font)), Face(bold)


class ReportDelegate(QStyledItemDelegate):
    """Two lines a report."""

    _painter: RowPainter | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all, so that a long list need not be measured."""
        return QSize(200, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row: ReportRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        colours, font = colours_of(option.widget), option.font
        if self._painter is None or not self._painter.suits(font, colours):
            self._painter = RowPainter(font, colours)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        paint_ground(painter, rect, option.state, colours)
        self._painter.paint(painter, rect.adjusted(SIDE, 7, -SIDE, -7), row, index.data(MARKS_ROLE))
        painter.restore()


def paint_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, colours: Colours) -> None:
    """A row's ground: chosen, under the mouse, or plain, with the line under it."""
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, QColor(colours.accent_tint))
        painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(colours.accent))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, QColor(colours.hover))
    painter.fillRect(QRect(rect.left() + SIDE, rect.bottom(), rect.width() - SIDE, 1), QColor(colours.line))


class RowPainter:
    """Paints rows in one font and one theme."""

    def __init__(self, font: QFont, colours: Colours) -> None:
        self._asked, self._colours = QFont(font), colours
        small = QFont(font)
        small.setPointSizeF(font.pointSizeF() * 0.88)
        self._bold, self._small = faces_of(font)[1], Face(small)
        self._text, self._muted, self._faint = (QColor(colour) for colour in (colours.text, colours.muted, colours.faint))
        self._hover = QColor(colours.hover)
        self._standings: dict[tuple[Reading, bool, datetime | None], tuple[str, QColor]] = {}

    def suits(self, font: QFont, colours: Colours) -> bool:
        """Whether it is made for these."""
        return colours is self._colours and font == self._asked

    def paint(self, painter: QPainter, inner: QRect, row: ReportRow, marks: RowMarks | None) -> None:
        """Both lines."""
        self._paint_title(painter, inner, row)
        self._paint_facts(painter, inner, row, marks)

    def _paint_title(self, painter: QPainter, inner: QRect, row: ReportRow) -> None:
        time, top, small = when(row.changed), inner.top(), self._small
        painter.setFont(small.font)
        painter.setPen(self._faint)
        right = inner.right() - small.width(time)
        painter.drawText(QPointF(right, small.base(top, 20)), time)
        left = inner.left() + self._paint_urgency(painter, inner, row.urgency)
        painter.setFont(self._bold.font)
        painter.setPen(self._text if row.title else self._faint)
        title = self._bold.within(row.title or untitled(), right - left - 12)
        painter.drawText(QPointF(left, self._bold.base(top, 20)), title)

    def _paint_urgency(self, painter: QPainter, inner: QRect, urgency: int) -> int:
        """A number in a square, loud for 1 and 2; returns the room that it takes."""
        if not urgency:
            return 0
        loud, colours = urgency <= LOUD, self._colours
        square = QRectF(inner.left(), inner.top() + 2, 16, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.error) if loud else self._hover)
        painter.drawRoundedRect(square, 4, 4)
        painter.setPen(QColor(colours.surface) if loud else self._muted)
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, str(urgency))
        return 22

    def _paint_facts(self, painter: QPainter, inner: QRect, row: ReportRow, marks: RowMarks | None) -> None:
        small, standing = self._small, self._standing(row, marks.back if marks is not None else None)
        line = QRect(inner.left(), inner.bottom() - 17, inner.width(), 18)
        painter.setBrush(standing[1])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(line.left() + 3.5, line.center().y() + 1), 3.5, 3.5)
        painter.setFont(small.font)
        if marks is not None:
            line.setRight(self._paint_marks(painter, line, marks))
        facts = [standing[0], length_label(row.characters), row.page, row.standing_head, row.desk]
        text = small.within(" · ".join(filter(None, facts)), line.width() - 14)
        painter.setPen(self._muted)
        painter.drawText(QPointF(line.left() + 14, small.base(line.top(), 18)), text)
        if row.tags:
            self._paint_tags(painter, line.adjusted(24 + small.measured(text), 0, 0, 0), row.tags)

    def _standing(self, row: ReportRow, back: Turn | None) -> tuple[str, QColor]:
        """The words for how far it has come, and the dot's colour; for what was sent back, that, and who did it."""
        if back is not None:
            return back_label(row, back), QColor(self._colours.warning)
        key = (row.reading, row.voided, row.held)
        if key not in self._standings:
            colour = self._colours.error if row.voided else reading_colour(row.reading, self._colours)
            self._standings[key] = standing_label(row), QColor(colour)
        return self._standings[key]

    def _paint_marks(self, painter: QPainter, line: QRect, marks: RowMarks) -> int:
        """An icon with a number for what waits, at the line's end; returns where the room before them ends."""
        right, ratio = line.right(), painter.device().devicePixelRatioF()
        for name, count, colour in (("comment", marks.comments, self._colours.muted), ("swap", marks.changes, self._colours.warning)):
            if count:
                text, tint = str(count), QColor(colour)
                painter.setPen(tint)
                right -= self._small.width(text)
                painter.drawText(QPointF(right, self._small.base(line.top(), 18)), text)
                right -= MARK + 3
                painter.drawPixmap(QPointF(right, line.top() + 2), drawing(name, tint, MARK, ratio))
                right -= 8
        return right

    def _paint_tags(self, painter: QPainter, line: QRect, tags: tuple[str, ...]) -> None:
        left, small = line.left(), self._small
        for tag in tags:
            width = small.width(tag) + 12
            if left + width > line.right():
                return
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._hover)
            painter.drawRoundedRect(QRectF(left, line.top() + 1, width, line.height() - 2), 4, 4)
            painter.setPen(self._muted)
            painter.drawText(QPointF(left + 6, small.base(line.top(), 18)), tag)
            left += width + 5
