"""Reports that stand on no page yet (待编): chosen for make-up, or dragged on to the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from ui.reports.report_paint import ReportDelegate
from ui.reports.report_rows import ROW_ROLE, SLUGS_MIME
from ui.theme import colours_of
from ui.words import untitled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.report import ReportRow

SLUG = ROW_ROLE + 1


class WaitingList(QListWidget):
    """Shows rows; a double click or Enter asks for a report to be placed, a drag carries slugs."""

    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setItemDelegate(ReportDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("待编稿件"))
        self.itemActivated.connect(lambda item: self.place_wanted.emit(item.data(SLUG)))

    def show_rows(self, rows: Sequence[ReportRow]) -> None:
        """Show the reports that wait, keeping what was chosen."""
        chosen = set(self.chosen)
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.title or untitled())
            item.setData(SLUG, row.slug)
            item.setData(ROW_ROLE, row)
            item.setToolTip(self.tr("拖到版面上，或双击放到第一个空处"))
            self.addItem(item)
            item.setSelected(row.slug in chosen)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows, or why there are none."""
        super().paintEvent(event)
        if self.count() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(colours_of(self).faint))
            room = self.viewport().rect().adjusted(16, 24, -16, 0)
            words = self.tr("没有待编的稿件")
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, words)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen reports' slugs, in the list's order."""
        return tuple(self.item(row).data(SLUG) for row in range(self.count()) if self.item(row).isSelected())

    @property
    def slugs(self) -> tuple[str, ...]:
        """All slugs, in the list's order."""
        return tuple(self.item(row).data(SLUG) for row in range(self.count()))

    def mimeTypes(self) -> list[str]:
        return [SLUGS_MIME]

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        data = QMimeData()
        data.setData(SLUGS_MIME, QByteArray("\n".join(item.data(SLUG) for item in items).encode()))
        return data
