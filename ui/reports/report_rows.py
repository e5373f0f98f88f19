"""The list's rows as a model that reads older ones when the list is scrolled to its end: good for a hundred thousand reports."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from ui.reports.report_filters import EVERYTHING
from ui.told import beside
from ui.turn_words import turn_line
from ui.words import back_label, standing_label, untitled

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from PySide6.QtCore import QObject

    from ui.reports.report_filters import ReportFilter
    from ui.tasks import Tasks
    from workstation.report import ReportRow
    from workstation.reports import Reports
    from workstation.signoff.steps import Turn
    from workstation.store.row_list import RowList

Index = QModelIndex | QPersistentModelIndex
PAGE = 500
"""Rows read at first."""
ROOT = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole
MARKS_ROLE = ROW_ROLE + 16
_ROLES = frozenset({ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole})
_FEW = 60
"""So many rows are read again by themselves."""
SLUGS_MIME = "application/x-workstation-slugs"
"""Slugs, one a line: what is dragged from the list to a page."""


@dataclass(frozen=True, slots=True)
class RowMarks:
    """What waits in a report: comments that nobody settled, changes of other desks that nobody decided on, and that it was sent back."""

    comments: int = 0
    changes: int = 0
    back: Turn | None = None


@dataclass(frozen=True, slots=True)
class _Fetched:
    """Rows as read, with what can be told of them off the main thread."""

    rows: RowList
    places: dict[str, int]
    continues: int = 0
    """The state of the model whose reports, in their order, are the first of these."""


def _fetch(listing: Callable[[], RowList], shown: Sequence[RowList], state: int) -> _Fetched:
    rows = listing()
    slugs = rows.slugs
    known = [slug for chunk in shown for slug in chunk.slugs]
    return _Fetched(rows, {slug: place for place, slug in enumerate(slugs)}, state if slugs[: len(known)] == known else 0)


def _fetch_older(listing: Callable[[], RowList], known: int) -> _Fetched:
    rows = listing()
    return _Fetched(rows, {slug: known + place for place, slug in enumerate(rows.slugs)})


class ReportRows(QAbstractListModel):
    """Rows that match a search, newest first."""

    counted = Signal(int)
    """How many rows are listed; `is_whole` says whether that is all."""

    def __init__(self, reports: Reports, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reports, self._tasks = reports, tasks
        self._chunks: list[RowList] = []
        self._starts: list[int] = []
        self._places: list[dict[str, int]] = []
        self._renewed: dict[int, ReportRow] = {}
        self._marks: dict[str, RowMarks] = {}
        self._count, self._state = 0, 1
        self._wanted = EVERYTHING
        self._limit = PAGE
        self._is_reading = False

    def show_matching(self, wanted: ReportFilter, then: Callable[[], object] | None = None) -> None:
        """Read the rows again; the ones shown stay until the new ones are there."""
        if self._wanted != wanted:
            self._wanted, self._limit = wanted, PAGE
        self._read(then)

    def renew(self, slugs: Collection[str], then: Callable[[], object]) -> None:
        """Some reports were written: read their rows alone, as long as nothing narrows the list and none came or left."""
        is_plain = self._wanted == EVERYTHING and not self._is_reading and len(slugs) <= _FEW
        if not is_plain or not all(self.index_of(slug).isValid() for slug in slugs):
            self._read(then)
            return
        rows = partial(self._reports.rows, tuple(slugs))
        self._tasks.read(rows, partial(self._put, len(slugs), then), key=(self, "listing"))
        self._is_reading = True

    def _put(self, wanted: int, then: Callable[[], object], rows: RowList) -> None:
        self._is_reading = False
        if len(rows) < wanted:
            self._read(then)
            return
        for row in rows:
            index = self.index_of(row.slug)
            self._renewed[index.row()] = row
            self.dataChanged.emit(index, index)
        then()

    def show_marks(self, marks: dict[str, RowMarks]) -> None:
        """What waits in reports, by slug."""
        if marks != self._marks:
            self._marks = marks
            if self._count:
                self.dataChanged.emit(self.index(0), self.index(self._count - 1))

    def _read(self, then: Callable[[], object] | None = None) -> None:
        self._is_reading = True
        listing = partial(self._matching(), limit=self._limit)
        fetch = partial(_fetch, listing, tuple(self._chunks), self._state)
        self._tasks.read(fetch, partial(self._show, then), key=(self, "listing"))

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there may be older reports than the ones listed."""
        return not parent.isValid() and self._count == self._limit

    def fetchMore(self, parent: Index) -> None:
        """List twice as many: a list that is scrolled to its end stays linear in cost. The shown ones are not read again."""
        known, self._is_reading = self._count, True
        self._limit *= 2
        older = partial(self._matching(), after=self._chunks[-1][-1].slug, limit=self._limit - known)
        self._tasks.read(
            partial(_fetch_older, older, known),
            partial(self._append, self._state),
            key=(self, "listing"),
            failed=lambda _error: self._read(),
        )

    def _matching(self) -> Callable[..., RowList]:
        wanted = self._wanted
        narrow = partial(self._reports.listed, wanted.words, day=wanted.day, reading=wanted.reading)
        return partial(narrow, tag=wanted.tag, urgency=wanted.urgency)

    def _append(self, state: int, older: _Fetched) -> None:
        self._is_reading = False
        if state == self._state and older.rows:
            self.beginInsertRows(ROOT, self._count, self._count + len(older.rows) - 1)
            self._add(older.rows, older.places)
            self.endInsertRows()
        self.counted.emit(self._count)

    def _add(self, rows: RowList, places: dict[str, int]) -> None:
        self._starts.append(self._count)
        self._chunks.append(rows)
        self._places.append(places)
        self._count += len(rows)

    def _show(self, then: Callable[[], object] | None, fetched: _Fetched) -> None:
        self._is_reading = False
        if fetched.continues == self._state:
            self._keep(fetched)
        else:
            self.beginResetModel()
            self._take(fetched)
            self.endResetModel()
        self.counted.emit(self._count)
        if then is not None:
            then()

    def _keep(self, fetched: _Fetched) -> None:
        """The same reports as before, perhaps with older ones after them: selection and scrolling stay."""
        known = self._count
        if len(fetched.rows) > known:
            self.beginInsertRows(ROOT, known, len(fetched.rows) - 1)
            self._take(fetched)
            self.endInsertRows()
        self._take(fetched)
        if known:
            self.dataChanged.emit(self.index(0), self.index(known - 1))

    def _take(self, fetched: _Fetched) -> None:
        self._chunks, self._starts, self._places, self._renewed, self._count = [], [], [], {}, 0
        self._state += 1
        self._add(fetched.rows, fetched.places)

    @property
    def is_whole(self) -> bool:
        """Whether every match is listed."""
        return self._count < self._limit

    def row(self, index: Index) -> ReportRow | None:
        """The report at an index."""
        at = index.row()
        if not index.isValid() or at >= self._count:
            return None
        if at in self._renewed:
            return self._renewed[at]
        chunk = bisect_right(self._starts, at) - 1
        return self._chunks[chunk][at - self._starts[chunk]]

    def _slug_at(self, at: int) -> str:
        if not 0 <= at < self._count:
            return ""
        chunk = bisect_right(self._starts, at) - 1
        return self._chunks[chunk].slug(at - self._starts[chunk])

    def index_of(self, slug: str) -> QModelIndex:
        """Where a report stands; invalid where it isn't listed."""
        place = next((places[slug] for places in self._places if slug in places), None)
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many reports are listed."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, its title, what waits in it, or what a screen reader says."""
        if role == MARKS_ROLE:  # asked at every paint, mostly in vain: the row itself isn't made for it
            return self._marks.get(self._slug_at(index.row())) if self._marks else None
        row = self.row(index) if role in _ROLES else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title or untitled()
        marks = self._marks.get(row.slug)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(self._told(marks)) or None
        urgent = self.tr("急缓 %1").replace("%1", str(row.urgency)) if row.urgency else ""
        standing = standing_label(row) if marks is None or marks.back is None else back_label(row, marks.back)
        told = (row.title or untitled(), urgent, standing, row.page, *row.tags, *self._told(marks))
        return beside(filter(None, told), "，")

    def _told(self, marks: RowMarks | None) -> list[str]:
        """What waits, in words."""
        if marks is None:
            return []
        told = [turn_line(marks.back)] if marks.back is not None else []
        told += [self.tr("%n 条未决批注", "", marks.comments)] if marks.comments else []
        return told + ([self.tr("对方有 %n 处改动等着处理", "", marks.changes)] if marks.changes else [])

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
