"""排文情况: every report of a page with its fit, the overset ones in red; a click goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.board.slots.fit_words import FitWords

SLUG = Qt.ItemDataRole.UserRole
FIT = SLUG + 1
HEIGHT = 32


class FitList(QListWidget):
    """State enters by `show_fits`."""

    slot_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(_FitDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("各稿排文情况"))
        self.itemActivated.connect(lambda item: self.slot_wanted.emit(item.data(SLUG)))
        self.itemClicked.connect(lambda item: self.slot_wanted.emit(item.data(SLUG)))

    def show_fits(self, fits: Sequence[tuple[str, str, FitWords]]) -> None:
        """Show each report's slug, title and fit."""
        self.clear()
        for slug, title, fit in fits:
            item = QListWidgetItem(f"{title}  {fit.text}")  # as a screen reader says it
            item.setData(SLUG, slug)
            item.setData(FIT, (title, fit))
            item.setToolTip(title)
            self.addItem(item)


class _FitDelegate(QStyledItemDelegate):
    """Title left, fit right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        title, fit = index.data(FIT)
        colours = colours_of(option.widget)
        rect: QRect = option.rect
        painter.save()
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            painter.fillRect(rect, QColor(colours.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(colours.line))
        inner = rect.adjusted(2, 0, -2, 0)
        painter.setPen(QColor(colours.error if fit.overset else colours.warning if fit.short else colours.muted))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, fit.text)
        room = inner.width() - option.fontMetrics.horizontalAdvance(fit.text) - 12
        painter.setPen(QColor(colours.text))
        text = option.fontMetrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
