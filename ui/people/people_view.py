"""人员: the roster in a table, edited in place, searched, brought in from CSV and written to it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui.notices import Kind
from ui.people.people_rows import PeopleRows
from ui.rooms import Room
from ui.theme import colours_of

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.errors import DeskError
    from workstation.people.roster import Roster, Staff
    from workstation.people.roster_csv import RosterSheet
    from workstation.roster_book import RosterBook

WIDTHS = (96, 84, 110, 100, 100, 130, 110, 96, 130, 140)
SEEN = 200
"""Milliseconds after the last key before the filter works."""


class PeopleView(Room):
    """Shows the roster; every change is an action that can be taken back."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._folder = str(Path.home())
        self.rows = PeopleRows(self)
        self._filter = QSortFilterProxyModel(self)
        self._filter.setSourceModel(self.rows)
        self._filter.setFilterKeyColumn(-1)
        self.table = _table(self._filter)
        self._delegate = _CellDelegate(self)
        self._waiting: Roster | None = None
        self.table.setItemDelegate(self._delegate)
        self.search = QLineEdit()
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._invitation())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.table)
        self._connect()
        self.redress()
        self._read()

    # -- what the window asks

    def take_change(self, change: Change) -> None:
        """Read the roster again when staff were written."""
        if change.people:
            self._read()

    def show_read_only(self, read_only: bool) -> None:
        """No cell can be edited."""
        self.rows.read_only = read_only

    def redress(self) -> None:
        """The colour of those who have left."""
        self.rows.muted = QColor(colours_of(self).faint)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def add(self) -> None:
        """An empty row, ready to be typed into."""
        self.search.clear()
        self._filter.setFilterFixedString("")
        self._stack.setCurrentWidget(self.table)
        index = self._filter.mapFromSource(self.rows.add_row())
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def remove_selected(self) -> None:
        """Take the selected people off the roster."""
        people = [self.rows.person(index.row()) for index in self._selected_rows()]
        ids = [person.id for person in people if person.id is not None]
        self.rows.drop_unstored()
        if ids:
            self._around.tasks.write(partial(self._around.desk.roster.remove, ids), partial(self._say_removed, people))

    def import_file(self) -> None:
        """Ask for a CSV and show what would come of it."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("导入人员名录"), self._folder, self.tr("名录 (*.csv *.xlsx *.txt);;所有文件 (*)")
        )
        if name:
            self._folder = str(Path(name).parent)
            self._around.tasks.read(partial(_read_sheet, Path(name), self._around.desk.roster), self._preview, key=(self, "sheet"))

    def export_file(self) -> None:
        """Write the roster to a CSV."""
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("导出人员名录"), str(Path(self._folder) / self.tr("人员名录.csv")), self.tr("名录 (*.csv)")
        )
        if name:
            roster = self._around.desk.roster
            self._around.tasks.read(lambda: _write_sheet(Path(name), roster.roster()), self._say_written)

    # -- parts

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "bar")
        self.search.setPlaceholderText(self.tr("搜索姓名、角色、部门"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(320)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self._count)
        row.addStretch(1)
        for name in ("people.add", "people.remove", "people.import", "people.export"):
            row.addWidget(_button(self._around.actions[name]))
        return bar

    def _invitation(self) -> QWidget:
        page = QWidget()
        text = QLabel(self.tr("名录还是空的。录入本报人员后，署名中的姓名会逐一核对。"))
        text.setProperty("role", "muted")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for name in ("people.import", "people.add"):
            row.addWidget(_button(self._around.actions[name]))
        row.addStretch(1)
        column = QVBoxLayout(page)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(text, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(row)
        column.addStretch(3)
        return page

    def _connect(self) -> None:
        actions = self._around.actions
        actions.bind("people.add", self.add)
        actions.bind("people.remove", self.remove_selected)
        actions.bind("people.import", self.import_file)
        actions.bind("people.export", self.export_file)
        self._pause = QTimer(self, singleShot=True, interval=SEEN)
        self._pause.timeout.connect(lambda: self._filter.setFilterFixedString(self.search.text().strip()))
        self.search.textChanged.connect(self._pause.start)
        self._delegate.idle.connect(self._on_idle, Qt.ConnectionType.QueuedConnection)
        self.rows.edited.connect(self._on_edited)
        self.rows.refused.connect(self._on_not_a_date)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self.remove_selected, context=Qt.ShortcutContext.WidgetShortcut)

    # -- what happens

    def _read(self) -> None:
        self._around.tasks.read(self._around.desk.roster.roster, self._show, key=(self, "roster"))

    def _show(self, roster: Roster) -> None:
        if self._delegate.is_editing:
            self._waiting = roster
            return
        at = self.table.verticalScrollBar().value()
        self.rows.show_staff(roster.staff)
        self.table.verticalScrollBar().setValue(at)
        self._count.setText(self.tr("%n 人", "", len(roster.staff)))
        self._stack.setCurrentIndex(0 if self.rows.rowCount() else 1)

    def _on_idle(self) -> None:
        roster, self._waiting = self._waiting, None
        if roster is not None:
            self._show(roster)

    def _on_edited(self, person: Staff) -> None:
        self._around.tasks.write(partial(self._around.desk.roster.put, person), failed=self._on_refused)

    def _on_refused(self, error: DeskError) -> None:
        self._around.notices.show_error(error)
        self._read()

    def _on_not_a_date(self, text: str) -> None:
        self._around.notices.say(self.tr("“%1”不是日期；请写成 2024-03-01 的样子").replace("%1", text), Kind.WARNING)

    def _say_removed(self, people: list[Staff], _change: Change) -> None:
        names = "、".join(person.name for person in people[:3])
        self._around.notices.say(self.tr("已从名录删除 %1").replace("%1", names), Kind.DONE, *self._around.undo_offers())

    def _preview(self, read: tuple[RosterSheet, Roster]) -> None:
        from ui.people.roster_import import RosterImport

        sheet, roster = read
        dialog = RosterImport(sheet, roster, self)
        dialog.accepted.connect(partial(self._around.tasks.write, partial(self._around.desk.roster.import_sheet, sheet)))
        dialog.open()

    def _say_written(self, path: Path) -> None:
        self._around.notices.say(self.tr("名录已写入 %1").replace("%1", str(path)), Kind.DONE)

    def _selected_rows(self) -> list[QModelIndex]:
        rows = self.table.selectionModel().selectedRows() or self.table.selectionModel().selectedIndexes()[:1]
        return [self._filter.mapToSource(index) for index in rows]


class _CellDelegate(QStyledItemDelegate):
    """Says when no cell is being edited: the rows are not changed under somebody's hands."""

    idle = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_editing = False

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QWidget:
        self.is_editing = True
        return super().createEditor(parent, option, index)

    def destroyEditor(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        super().destroyEditor(editor, index)
        self.is_editing = False
        self.idle.emit()


def _table(model: QSortFilterProxyModel) -> QTableView:
    table = QTableView()
    table.setObjectName("people_table")
    table.setModel(model)
    table.setSortingEnabled(True)
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(30)
    header = table.horizontalHeader()
    header.setObjectName("people")
    header.setStretchLastSection(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    for column, width in enumerate(WIDTHS):
        table.setColumnWidth(column, width)
    return table


def _button(action: QAction) -> QPushButton:
    button = QPushButton(action.text())
    button.clicked.connect(lambda: action.trigger())
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button


def _read_sheet(path: Path, book: RosterBook) -> tuple[RosterSheet, Roster]:
    from workstation.people.roster_csv import read_roster

    return read_roster(path), book.roster()


def _write_sheet(path: Path, roster: Roster) -> Path:
    from workstation.people.roster_csv import write_roster

    write_roster(path, roster.staff)
    return path
