"""The hits of a search as a list that reads on when it is scrolled to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from ui.archive.hit_rows import HEIGHT, HIT_ROLE, HitDelegate, place_words
from ui.tables import one_column
from ui.told import beside
from ui.words import untitled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent

    from workstation.archive.archive import Hit

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class HitRows(QAbstractListModel):
    """Hits, newest first. `more_wanted`: the list was scrolled to its end, and goes on behind this slug."""

    more_wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []
        self._goes_on = False

    def show_hits(self, hits: Sequence[Hit], *, goes_on: bool) -> None:
        """Show these instead; `goes_on`: there may be more behind them."""
        self.beginResetModel()
        self._hits, self._goes_on = list(hits), goes_on
        self.endResetModel()

    def add(self, after: str, hits: Sequence[Hit], *, goes_on: bool) -> None:
        """More of them, behind the one after which they were asked for; nothing where others are shown by now."""
        if not self._hits or self._hits[-1].slug != after:
            return
        self._goes_on = goes_on
        if hits:
            self.beginInsertRows(ROOT, len(self._hits), len(self._hits) + len(hits) - 1)
            self._hits += hits
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be more."""
        return not parent.isValid() and self._goes_on

    def fetchMore(self, parent: Index) -> None:
        """Ask for them, once."""
        if self._goes_on:
            self._goes_on = False
            self.more_wanted.emit(self._hits[-1].slug)

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many hits are listed."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The hit itself, or its words for a screen reader."""
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return beside((hit.title or untitled(), place_words(hit), hit.snippet), "，")
        return None

    def row_of(self, slug: str) -> int:
        """Where a hit stands; the first where it isn't listed."""
        return next((at for at, hit in enumerate(self._hits) if hit.slug == slug), 0)


class HitList(QTableView):
    """Shows hits; a table of one column, as the desk's list is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = HitRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(HitDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        one_column(self, HEIGHT)

    @property
    def picked(self) -> Hit | None:
        """The chosen hit."""
        hit: Hit | None = self.currentIndex().data(HIT_ROLE) if self.currentIndex().isValid() else None
        return hit

    def pick(self, slug: str) -> None:
        """Choose a hit, or the first."""
        if self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(self.rows.row_of(slug)))

    def take_key(self, event: QKeyEvent) -> None:
        """A key that was pressed elsewhere for the list."""
        self.keyPressEvent(event)
