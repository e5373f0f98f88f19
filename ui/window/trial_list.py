"""What an entry would flag in the archive, as rows that lead to their reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QModelIndex

    from workstation.house.trial import TrialHit

CONTEXT = 16
SLUG = Qt.ItemDataRole.UserRole


class TrialList(QTreeWidget):
    """Enter or a double click opens the report."""

    report_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAccessibleName(self.tr("会标出的地方"))
        self.setHeaderLabels([self.tr("日期和版"), self.tr("会标出的字"), self.tr("稿件")])
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, 118)
        self.setColumnWidth(2, 170)
        self.setItemDelegate(_Rows(self))
        self.itemActivated.connect(lambda item: self.report_wanted.emit(item.data(0, SLUG)))

    def show_hits(self, hits: Iterable[TrialHit]) -> None:
        """Show these instead."""
        self.clear()
        for hit in hits:
            becomes = f" → {hit.fix}" if hit.fix is not None else ""
            item = QTreeWidgetItem(self, [f"{hit.day or ''} {hit.page}".strip(), in_context(hit.sentence, hit.span, becomes), hit.title])
            item.setData(0, SLUG, hit.slug)
            item.setToolTip(1, hit.sentence)
            item.setToolTip(2, hit.title)


class _Rows(QStyledItemDelegate):
    """Rows that can be hit with the mouse."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A little higher than the letters."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + 4)


def in_context(sentence: str, span: tuple[int, int], becomes: str = "") -> str:
    """The words in brackets with a little of their sentence."""
    start, end = span
    before, after = sentence[max(0, start - CONTEXT) : start], sentence[end : end + CONTEXT]
    head, tail = "…" if start > CONTEXT else "", "…" if end + CONTEXT < len(sentence) else ""
    return f"{head}{before}【{sentence[start:end]}{becomes}】{after}{tail}".replace("\n", "↵")
