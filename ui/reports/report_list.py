"""The desk's list of reports: search as you type, filters by status and tag, everything by keyboard."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QInputDialog, QLabel, QMenu, QTableView, QVBoxLayout, QWidget

from ui.icons import icon
from ui.reports.report_filters import EVERYTHING, ReportFilters
from ui.reports.report_paint import HEIGHT, ReportDelegate
from ui.reports.report_rows import ReportRows, RowMarks
from ui.tables import one_column
from ui.theme import colours_of
from ui.words import reading_label, urgency_label
from workstation.report import Reading
from workstation.tagging.kinds import URGENCIES, Tag

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.reports import Reports
    from workstation.signoff.steps import Turn


class ReportList(QWidget):
    """Shows the reports; says which one is chosen. Several may be selected for tags, status, and for dragging to a page."""

    chosen = Signal(str)
    """A slug; empty when nothing is selected."""
    entered = Signal()
    """Enter on the list: go on in the editor."""

    tags_wanted = Signal(tuple, list)
    """Slugs, and the tags that each is to have besides its own."""
    tags_unwanted = Signal(tuple, list)
    """Slugs, and the tags that are taken off them."""

    sign_wanted = Signal(tuple)
    back_wanted = Signal(tuple)
    hold_wanted = Signal(tuple)
    """Slugs: the next reading, back, held."""

    removed = Signal(int)
    """How many reports were just removed."""

    def __init__(self, reports: Reports, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reports, self._tasks = reports, tasks
        self._read_only = False
        self._wanted = self._told = ""
        self.may_set_readings: Callable[[], bool] = lambda: True
        self.read_tags: Callable[[], Sequence[Tag]] = lambda: [Tag(name) for name in reports.tags()]
        self.read_waiting: Callable[[], tuple[dict[str, int], dict[str, Turn]]] = lambda: ({}, {})
        """How many comments wait in which reports, and which were sent back."""
        self._comments: dict[str, int] = {}
        self._returns: dict[str, Turn] = {}
        self._changes: dict[str, int] = {}
        self.rows = ReportRows(reports, tasks, self)
        self.filters = ReportFilters()
        self.search = self.filters.search
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._count.setContentsMargins(14, 4, 14, 4)
        self.view = _list_view(self.rows)
        self.view.setAccessibleName(self.tr("稿件列表"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        column.addWidget(self.view, 1)
        column.addWidget(self._count)

    def _connect(self) -> None:
        self.filters.changed.connect(self.refresh)
        self.rows.counted.connect(self._on_counted)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.activated.connect(lambda _index: self.entered.emit())
        self.view.customContextMenuRequested.connect(self._on_menu)

    def refresh(self) -> None:
        """Read the list again and keep the chosen report chosen."""
        self.rows.show_matching(self.filters.filter, self._choose_again)

    def refresh_tags(self) -> None:
        """Read the tags that reports carry, for the filter."""
        self._tasks.read(self.read_tags, self.filters.show_tags, key=(self, "tags"))

    def refresh_waiting(self) -> None:
        """Read what waits in which reports; after the rows, which stand without."""
        self._tasks.read(self.read_waiting, self._show_waiting, key=(self, "waiting"))

    def _show_waiting(self, waiting: tuple[dict[str, int], dict[str, Turn]]) -> None:
        self._comments, self._returns = waiting
        self._show_marks()

    def show_changes(self, changes: dict[str, int]) -> None:
        """How many changes of other desks wait in which reports."""
        self._changes = changes
        self._show_marks()

    def _show_marks(self) -> None:
        slugs = self._comments.keys() | self._changes.keys() | self._returns.keys()
        self.rows.show_marks(
            {slug: RowMarks(self._comments.get(slug, 0), self._changes.get(slug, 0), self._returns.get(slug)) for slug in slugs}
        )

    def take_change(self, change: Change) -> None:
        """Read again what a change touched."""
        if change.issues:
            self.refresh()
        elif change.reports:
            self.rows.renew(change.reports, self._choose_again)
        if change.reports or change.issues or change.tags:
            self.refresh_tags()
        if change.comments or change.issues or (change.reports and change.label):
            self.refresh_waiting()
        if change.comments and "批注" in self.filters.filter.words:
            self.refresh()

    def show_read_only(self, read_only: bool) -> None:
        """Offer nothing that writes."""
        self._read_only = read_only

    def choose(self, slug: str) -> None:
        """Make a report the chosen one, now or once it is listed."""
        self._wanted = slug
        self._choose_again()
        if not slug:
            self._tell("")

    def step(self, by: int) -> None:
        """Choose the next or the previous report."""
        row = min(max(self.view.currentIndex().row() + by, 0), self.rows.rowCount() - 1)
        if row >= 0:
            self.view.setCurrentIndex(self.rows.index(row))

    @property
    def selected(self) -> tuple[str, ...]:
        """The selected slugs, in the list's order."""
        indexes = sorted(self.view.selectedIndexes(), key=lambda index: index.row())
        return tuple(row.slug for row in map(self.rows.row, indexes) if row)

    def remove_selected(self) -> None:
        """Take the selected reports off the desk; 撤销 brings them back."""
        if self.selected and not self._read_only:
            following = self._after_selection()
            step = partial(self._reports.remove, self.selected)
            self._tasks.write(step, partial(self._on_removed, len(self.selected), following))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes; / goes to the search."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_selected()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.view.setFocus()
            self.step(0)
        else:
            super().keyPressEvent(event)

    def _on_removed(self, count: int, following: str, _change: Change) -> None:
        self.choose(following)
        self.removed.emit(count)

    def _after_selection(self) -> str:
        rows = [index.row() for index in self.view.selectedIndexes()]
        places = (max(rows) + 1, min(rows) - 1)
        return next((row.slug for row in (self.rows.row(self.rows.index(place)) for place in places) if row), "")

    def _choose_again(self) -> None:
        index = self.rows.index_of(self._wanted)
        if index.isValid() and index != self.view.currentIndex():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.view.selectionModel().setCurrentIndex(index, flags)
            self.view.scrollTo(index)

    def _on_current(self, current: QModelIndex) -> None:
        row = self.rows.row(current)
        if row is not None:
            self._wanted = row.slug
            self._tell(row.slug)

    def _tell(self, slug: str) -> None:
        if slug != self._told:
            self._told = slug
            self.chosen.emit(slug)

    def _on_counted(self, count: int) -> None:
        is_filtered = self.filters.filter != EVERYTHING
        self.view.hint = self.tr("没有符合条件的稿件") if is_filtered else self.tr("还没有稿件")
        self.view.viewport().update()
        text = self.tr("%n 篇", "", count)
        self._count.setText(text if self.rows.is_whole else text.replace(str(count), f"{count}+"))

    def _on_add_tags(self) -> None:
        """One action for all that are selected."""
        selected, title = self.selected, self.tr("给 %n 篇稿件加标签", "", len(self.selected))
        label = self.tr("标签，几个用逗号隔开；可写 人物：　地点：　主题：　标记：")
        text, accepted = QInputDialog.getItem(self, title, label, self.filters.known_tags, -1, True)
        tags = [tag for tag in re.split(r"[,，、\s]+", text) if tag]
        if accepted and tags:
            self.tags_wanted.emit(selected, tags)

    def _add_tag_offers(self, menu: QMenu) -> None:
        """Tags and urgency for all that are selected, each one action."""
        menu.addAction(self.tr("加标签…")).triggered.connect(self._on_add_tags)
        rows = [row for row in map(self.rows.row, self.view.selectedIndexes()) if row]
        worn = dict.fromkeys(tag for row in rows for tag in row.tags)
        taking = menu.addMenu(self.tr("去标签"))
        taking.setEnabled(bool(worn))
        for tag in worn:
            taking.addAction(tag).triggered.connect(lambda _=False, tag=tag: self.tags_unwanted.emit(self.selected, [tag]))
        urging = menu.addMenu(self.tr("急缓"))
        for urgency in (*URGENCIES, 0):
            act = partial(self._reports.set_urgency, self.selected, urgency)
            urging.addAction(urgency_label(urgency)).triggered.connect(lambda _=False, act=act: self._tasks.write(act))

    def _sign_offers(self) -> tuple[tuple[str, SignalInstance], ...]:
        return (
            (self.tr("送审、办下一审…"), self.sign_wanted),
            (self.tr("退回…"), self.back_wanted),
            (self.tr("缓发…"), self.hold_wanted),
        )

    def _on_menu(self, at: QPoint) -> None:
        if not self.selected or self._read_only:
            return
        menu = QMenu(self)
        for text, signal in self._sign_offers():
            menu.addAction(text).triggered.connect(lambda _=False, signal=signal: signal.emit(self.selected))
        readings = menu.addMenu(self.tr("改为"))
        readings.setEnabled(self.may_set_readings())
        for reading in Reading:
            if reading not in (Reading.PLACED, Reading.PRINTED, Reading.ARCHIVED):
                act = partial(self._reports.set_reading, self.selected, reading)
                readings.addAction(reading_label(reading)).triggered.connect(lambda _=False, act=act: self._tasks.write(act))
        self._add_tag_offers(menu)
        menu.addSeparator()
        menu.addAction(icon("trash"), self.tr("删除")).triggered.connect(self.remove_selected)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(at))


class HintingList(QTableView):
    """A list that says why it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.hint = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rows, or the hint."""
        super().paintEvent(event)
        if self.hint and self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(colours_of(self).faint))
            room = self.viewport().rect().adjusted(16, 24, -16, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self.hint)


def _list_view(rows: ReportRows) -> HintingList:
    view = HintingList()
    view.setModel(rows)
    view.setItemDelegate(ReportDelegate(view))
    one_column(view, HEIGHT)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setDragEnabled(True)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    return view
