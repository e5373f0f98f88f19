"""The list's rows as a model that reads older ones when the list is scrolled to its end: good for a hundred thousand reports."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from ui.reports.report_filters import EVERYTHING
from ui.words import standing_label, untitled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from ui.reports.report_filters import ReportFilter
    from ui.tasks import Tasks
    from workstation.report import ReportRow
    from workstation.reports import Reports

Index = QModelIndex | QPersistentModelIndex
PAGE = 500
"""Rows read at first."""
ROOT = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
SLUGS_MIME = "application/x-workstation-slugs"
"""Slugs, one a line: what is dragged from the list to a page."""


@dataclass(frozen=True, slots=True)
class _Fetched:
    """Rows as read, with what can be told of them off the main thread."""

    rows: tuple[ReportRow, ...]
    places: dict[str, int]
    continues: tuple[ReportRow, ...] | None
    """The rows that were shown, where these are the same reports in the same order, and perhaps more after them."""


def _fetch(listing: Callable[[], Sequence[ReportRow]], shown: tuple[ReportRow, ...]) -> _Fetched:
    rows = tuple(listing())
    same = len(rows) >= len(shown) and all(new.slug == old.slug for new, old in zip(rows, shown, strict=False))
    return _Fetched(rows, {row.slug: place for place, row in enumerate(rows)}, shown if same else None)


def _fetch_older(listing: Callable[[], Sequence[ReportRow]], known: int) -> _Fetched:
    rows = tuple(listing())
    return _Fetched(rows, {row.slug: known + place for place, row in enumerate(rows)}, None)


class ReportRows(QAbstractListModel):
    """Rows that match a search, newest first."""

    counted = Signal(int)
    """How many rows are listed; `is_whole` says whether that is all."""

    def __init__(self, reports: Reports, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reports, self._tasks = reports, tasks
        self._rows: tuple[ReportRow, ...] = ()
        self._places: list[dict[str, int]] = []
        self._wanted = EVERYTHING
        self._limit = PAGE

    def show_matching(self, wanted: ReportFilter, then: Callable[[], object] | None = None) -> None:
        """Read the rows again; the ones shown stay until the new ones are there."""
        if self._wanted != wanted:
            self._wanted, self._limit = wanted, PAGE
        self._read(then)

    def _read(self, then: Callable[[], object] | None = None) -> None:
        listing = partial(self._matching(), limit=self._limit)
        self._tasks.read(partial(_fetch, listing, self._rows), partial(self._show, then), key=(self, "listing"))

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be older reports than the ones listed."""
        return not parent.isValid() and len(self._rows) == self._limit

    def fetchMore(self, parent: Index) -> None:
        """List twice as many: a list that is scrolled to its end stays linear in cost. The shown ones are not read again."""
        shown = self._rows
        self._limit *= 2
        older = partial(self._matching(), after=shown[-1].slug, limit=self._limit - len(shown))
        self._tasks.read(
            partial(_fetch_older, older, len(shown)),
            partial(self._append, shown),
            key=(self, "listing"),
            failed=lambda _error: self._read(),
        )

    def _matching(self) -> Callable[..., tuple[ReportRow, ...]]:
        wanted = self._wanted
        narrow = partial(self._reports.listing, wanted.search, day=wanted.day, reading=wanted.reading)
        return partial(narrow, tag=wanted.tag, urgency=wanted.urgency)

    def _append(self, shown: tuple[ReportRow, ...], older: _Fetched) -> None:
        if shown is self._rows and older.rows:
            self.beginInsertRows(ROOT, len(shown), len(shown) + len(older.rows) - 1)
            self._rows = (*shown, *older.rows)
            self._places.append(older.places)
            self.endInsertRows()
        self.counted.emit(len(self._rows))

    def _show(self, then: Callable[[], object] | None, fetched: _Fetched) -> None:
        if fetched.continues is not None and fetched.continues is self._rows:
            self._keep(fetched)
        else:
            self.beginResetModel()
            self._take(fetched)
            self.endResetModel()
        self.counted.emit(len(self._rows))
        if then is not None:
            then()

    def _keep(self, fetched: _Fetched) -> None:
        """The same reports as before, perhaps with older ones after them: selection and scrolling stay."""
        known = len(self._rows)
        if len(fetched.rows) > known:
            self.beginInsertRows(ROOT, known, len(fetched.rows) - 1)
            self._take(fetched)
            self.endInsertRows()
        self._take(fetched)
        if known:
            self.dataChanged.emit(self.index(0), self.index(known - 1))

    def _take(self, fetched: _Fetched) -> None:
        self._rows, self._places = fetched.rows, [fetched.places]

    @property
    def is_whole(self) -> bool:
        """Whether every match is listed."""
        return len(self._rows) < self._limit

    def row(self, index: Index) -> ReportRow | None:
        """The report at an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, slug: str) -> QModelIndex:
        """Where a report stands; invalid where it isn't listed."""
        place = next((places[slug] for places in self._places if slug in places), None)
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many reports are listed."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, its title, or what a screen reader says."""
        row = self.row(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title or untitled()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            urgent = self.tr("急缓 %1").replace("%1", str(row.urgency)) if row.urgency else ""
            return "，".join(filter(None, (row.title or untitled(), urgent, standing_label(row), row.page, *row.tags)))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Reports may be dragged to a page."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Slugs, and nothing that another program would take."""
        return [SLUGS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The slugs of the dragged reports, in the list's order."""
        rows = [self.row(index) for index in sorted(indexes, key=lambda index: index.row())]
        data = QMimeData()
        data.setData(SLUGS_MIME, "\n".join(row.slug for row in rows if row).encode())
        return data
