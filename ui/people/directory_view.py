"""One directory in the room 人员: searched, sorted and edited in place; every change is an action that can be taken back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui.icons import icon
from ui.notices import Kind
from ui.parts import GAP, SIDE, action_button, page_with
from ui.people.arrangement import Arranged, Snapshot, Wanted, arrange
from ui.people.directory_rows import DirectoryRows
from ui.people.directory_table import DirectoryTable
from ui.theme import colours_of
from ui.told import beside
from workstation.people.building import building

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QPoint

    from ui.people.arrangement import Row
    from ui.people.directory_files import Book
    from ui.people.fields import Field
    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.errors import DeskError
    from workstation.people.sheet import Form

SEEN = 150
"""Milliseconds after the last key before the search works."""


class DirectoryView(QWidget):
    """What the directories have in common; each says its fields, what it reads and what it writes."""

    name = ""
    """Of the directory, as `Change.people` names it; also of the table's remembered widths."""
    fields: Sequence[Field] = ()
    row_actions: tuple[str, ...] = ("people.add", "people.remove")
    """The buttons beside the search."""
    menu_actions: tuple[str, ...] = ("people.edit", "people.copy", "people.remove")
    """The menu over a row."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        self.snapshot = Snapshot()
        self._is_stale = True
        self._sort = (-1, False)
        self._waiting: tuple[Snapshot, Arranged] | None = None
        self._to_choose: list[int] = []
        self._sent: Row | None = None
        self.rows = DirectoryRows(self.fields, self.empty, self.is_whole, self)
        self.rows.is_faint = self.is_faint
        self.table = self.make_table()
        self.table.delegate.values_of = lambda field: self.snapshot.values(field)
        self.search, self.count = QLineEdit(), QLabel()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._invitation())
        self._none = self._nothing_found()
        self._stack.addWidget(self._none)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)
        self.table.setAccessibleName(self.title)
        self.redress()

    # -- what each directory says

    @property
    def empty(self) -> Row:
        """A row in which nothing is filled in yet."""
        raise NotImplementedError

    @property
    def words(self) -> tuple[str, str, str]:
        """The search field's words, those of an empty directory, and how rows are counted."""
        raise NotImplementedError

    @property
    def title(self) -> str:
        """The directory's name, as files and dialogs have it."""
        raise NotImplementedError

    @property
    def form(self) -> Form[Any]:
        """How the directory stands in a file."""
        raise NotImplementedError

    @property
    def book(self) -> Book:
        """The service that takes files over."""
        raise NotImplementedError

    def fetch(self) -> Snapshot:
        """Read the directory; called off the main thread."""
        raise NotImplementedError

    def put(self, row: Row) -> Change:
        """Store a row; called on the write lane."""
        raise NotImplementedError

    def take_out(self, ids: list[int]) -> Change:
        """Remove rows; called on the write lane."""
        raise NotImplementedError

    def fault_of(self, row: Row) -> str:
        """Why a row can't be stored and what to do; empty when it can."""
        raise NotImplementedError

    def is_faint(self, row: Row) -> bool:
        """Whether a row is of the past."""
        return False

    def is_whole(self, row: Row) -> bool:
        """Whether a row may be stored as soon as a cell is left; until then it waits for the rest."""
        return all(getattr(row, field.name) for field in self.needed)

    @property
    def needed(self) -> Sequence[Field]:
        """The fields that must be filled in."""
        return self.fields[:2]

    def make_table(self) -> DirectoryTable:
        """The table that shows the rows."""
        return DirectoryTable(self.rows, self.name)

    def wanted(self) -> Wanted:
        """What is to be shown."""
        return Wanted(self.search.text().strip(), *self._sort)

    def filters(self) -> list[QWidget]:
        """What stands beside the search field."""
        return []

    def body(self) -> QWidget:
        """What stands under the bar."""
        return self._stack

    # -- what the room asks

    def show_change(self, directories: frozenset[str]) -> None:
        """Read again what was written, at once when it is seen."""
        if self.name in directories:
            self._is_stale = True
            self.refresh()

    def refresh(self) -> None:
        """Read what is stale, if anybody looks."""
        if self._is_stale and self.isVisible():
            self._is_stale = False
            self.read_again()

    def show_read_only(self, read_only: bool) -> None:
        """No cell can be edited."""
        self.rows.read_only = read_only

    def redress(self) -> None:
        """The colours of what is over and of what is odd."""
        colours = colours_of(self)
        self.rows.faint, self.rows.warning = QColor(colours.faint), QColor(colours.warning)
        self.rows.mark = icon("warning", QColor(colours.warning))

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def add(self) -> None:
        """An empty row, ready to be typed into."""
        self.search.clear()
        self._stack.setCurrentWidget(self.table)
        index = self.rows.add_row(self.prefilled())
        self.table.scrollToTop()
        self.table.setCurrentIndex(index)
        self.table.edit(index)

    def prefilled(self) -> Row:
        """What a new row begins with."""
        return self.empty

    def edit_selected(self) -> None:
        """All fields of the current row in a form."""
        row = next(iter(self.table.selected()), None)
        if row is not None and not self.rows.read_only:
            self.open_form(row)

    def open_form(self, row: Row) -> None:
        """Fill in a row's fields under each other."""
        from ui.people.entry_form import EntryForm

        form = EntryForm(self.fields, row, self, self.snapshot.values)
        form.given.connect(self.store)
        form.open()

    def remove_selected(self) -> None:
        """Take the selected rows out."""
        rows = [row for row in self.table.selected() if row.id is not None]
        self.rows.drop_unstored()
        if rows and not self.rows.read_only:
            ids = [row.id for row in rows]
            self.around.tasks.write(partial(self.take_out, ids), partial(self._say_removed, rows))

    def store(self, row: Row) -> None:
        """Send a row to the write lane; what it lacks is said. What is typed into a new row meanwhile follows once it has an id."""
        fault = self.fault_of(row)
        if fault:
            self.around.notices.say(fault, Kind.WARNING)
            self.read_again()
        elif row.id is not None:
            self.around.tasks.write(partial(self.put, row), failed=self.say_refused)
        elif self._sent is None:
            self._sent = row
            self.around.tasks.write(partial(self.put, row), failed=self.say_refused)

    def _adopt(self, snapshot: Snapshot) -> None:
        """Find the row that was sent among those that are stored."""
        sent, fresh = self._sent, self.rows.fresh
        ident = _ident_of(sent, snapshot, self.rows.identity) if sent is not None else None
        if ident is None:
            return
        self._sent = None
        self._to_choose = [ident]
        self.rows.adopt(ident)
        if fresh is not None and fresh != sent:
            self.store(replace(fresh, id=ident))

    # -- parts

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self.body(), 1)

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("role", "bar")
        self.search.setPlaceholderText(self.words[0])
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(300)
        self.search.setMinimumWidth(140)
        self.count.setProperty("role", "muted")
        row = QHBoxLayout(bar)
        row.setContentsMargins(SIDE, GAP, SIDE, GAP)
        row.setSpacing(GAP)
        row.addWidget(self.search, 1)
        for widget in (*self.filters(), self.count):
            row.addWidget(widget)
        row.addStretch(1)
        for name in self.row_actions:
            row.addWidget(action_button(self.around.actions[name]))
        return bar

    def _invitation(self) -> QWidget:
        return page_with(self.words[1], [action_button(self.around.actions[name]) for name in ("people.import", "people.add")])

    def _nothing_found(self) -> QWidget:
        button = QPushButton(self.tr("显示全部"))
        button.clicked.connect(self.show_all)
        return page_with(self.tr("没有符合条件的条目。"), [button])

    def show_all(self) -> None:
        """Take back the search and the filters."""
        self.search.clear()
        self.arrange_again()

    def _connect(self) -> None:
        self._pause = QTimer(self, singleShot=True, interval=SEEN)
        self._pause.timeout.connect(self.arrange_again)
        self.search.textChanged.connect(self._pause.start)
        self.search.returnPressed.connect(self._on_search_entered)
        self.table.delegate.idle.connect(self._on_idle, Qt.ConnectionType.QueuedConnection)
        self.table.remove_wanted.connect(self.remove_selected)
        self.table.form_wanted.connect(self.edit_selected)
        self.table.search_wanted.connect(self._on_typed)
        self.table.customContextMenuRequested.connect(self._on_menu)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.rows.edited.connect(self.store)
        self.rows.refused.connect(lambda why: self.around.notices.say(why, Kind.WARNING))
        self.rows.sort_wanted.connect(self._on_sort)

    # -- what happens

    def read_again(self) -> None:
        """Read the directory and show it as it is wanted."""
        self.around.tasks.read(partial(_read, self.fetch, self.wanted()), self.show_read, key=(self, "rows"))

    def arrange_again(self) -> None:
        """Show what was read in another way."""
        wanted, snapshot = self.wanted(), self.snapshot
        self.around.tasks.read(lambda: (snapshot, arrange(snapshot, wanted)), self.show_read, key=(self, "rows"))

    def show_read(self, read: tuple[Snapshot, Arranged]) -> None:
        """Show a directory; it waits while a cell is being edited."""
        self._adopt(read[0])
        if self.table.delegate.is_editing:
            self._waiting = read
            return
        self.snapshot, arranged = read
        kept = self._to_choose or [row.id for row in self.table.selected() if row.id is not None]
        self._to_choose = []
        at, column = self.table.verticalScrollBar().value(), max(self.table.currentIndex().column(), 0)
        self.rows.show_lines(arranged.lines, self.snapshot.notes)
        self._restore(kept, at, column)
        self._say_count(arranged)
        self._stack.setCurrentIndex(0 if self.rows.rowCount() else 2 if arranged.total else 1)
        self.after_shown()

    def after_shown(self) -> None:
        """Show beside the table what belongs to the rows that are shown now."""

    def choose_next(self, idents: list[int]) -> None:
        """Select these rows the next time the directory is shown."""
        self._to_choose = idents

    def _restore(self, idents: list[int], at: int, column: int) -> None:
        self.table.verticalScrollBar().setValue(at)
        if idents:
            self.table.choose(idents)
            line = self.rows.line_of(idents[0])
            if line >= 0:
                self.table.selectionModel().setCurrentIndex(
                    self.rows.index(line, column), self.table.selectionModel().SelectionFlag.NoUpdate
                )

    def _say_count(self, arranged: Arranged) -> None:
        words = self.words[2]
        part = f"{arranged.shown} / {arranged.total}"
        self.count.setText(words.replace("%1", part if arranged.shown != arranged.total else str(arranged.total)))

    def _on_search_entered(self) -> None:
        """Return goes from the search to what was found."""
        self.table.setFocus()
        if self.rows.rows() and not self.table.selectionModel().hasSelection():
            self.table.choose([self.rows.rows()[0].id])

    def _on_typed(self, text: str) -> None:
        self.search.setText(text)
        self.search.setFocus()

    def _on_menu(self, at: QPoint) -> None:
        if self.rows.row(self.table.indexAt(at).row()) is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions([self.around.actions[name] for name in self.menu_actions])
            menu.popup(self.table.viewport().mapToGlobal(at))

    def _on_idle(self) -> None:
        read, self._waiting = self._waiting, None
        if read is not None:
            self.show_read(read)

    def _on_sort(self, column: int, descends: bool) -> None:
        self._sort = (column, descends)
        self.arrange_again()

    def say_refused(self, error: DeskError) -> None:
        """Say why the desk refused, and show what it has."""
        self._sent = None
        self.around.notices.show_error(error)
        self.read_again()

    def _say_removed(self, rows: list[Row], _change: Change) -> None:
        names = beside(dict.fromkeys(row.name for row in rows[:3]))
        text = self.tr("已从名录删除 %1") if len(rows) <= 3 else self.tr("已从名录删除 %1 等 %2 条")
        text = text.replace("%1", names).replace("%2", str(len(rows)))
        self.around.notices.say(text, Kind.DONE, *self.around.undo_offers())

    def showEvent(self, event: object) -> None:
        """Read what was written while nobody looked."""
        self.refresh()


def _read(fetch: Callable[[], Snapshot], wanted: Wanted) -> tuple[Snapshot, Arranged]:
    with building():
        snapshot = fetch()
        snapshot.prepare()
        return snapshot, arrange(snapshot, wanted)


def _ident_of(sent: Row, snapshot: Snapshot, identity: Callable[[Row], object]) -> int | None:
    """The newest stored row that is filled in like the one that was sent."""
    wanted = identity(sent)
    found = [row.id for row in snapshot.rows if row.name == sent.name and identity(row) == wanted]
    return max(found, default=None)
