"""机构与次序: the organs in the order in which lists name them, moved by dragging or by Alt+Up and Alt+Down."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QWidget

from ui.notices import Kind
from ui.people.arrangement import Snapshot, Wanted
from ui.people.directory_table import DirectoryTable
from ui.people.directory_view import DirectoryView
from ui.people.fields import ORGANS
from workstation.people.officials import Official, Organ

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QDropEvent

    from ui.people.directory_rows import DirectoryRows
    from ui.people.fields import Field
    from ui.rooms import Surroundings
    from workstation.changes import Change

Organs = list[Organ]


class OrganTable(DirectoryTable):
    """Rows may be dragged to another place."""

    moved = Signal(object, int)
    """Ids of organs, and the line before which they are to stand."""

    def __init__(self, rows: DirectoryRows, name: str, parent: QWidget | None = None) -> None:
        super().__init__(rows, name, parent)
        rows.may_drag = True
        self.setSortingEnabled(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self:
            event.ignore()
            return
        at = self.indexAt(event.position().toPoint())
        below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        line = at.row() + below if at.isValid() else self.rows.rowCount()
        event.accept()
        ids = [row.id for row in self.selected()]
        QTimer.singleShot(0, self, partial(self.moved.emit, ids, line))  # not while Qt still drags


class OrgansView(DirectoryView):
    """The list is kept as a whole: its order is what it says."""

    name = "organs"
    fields = ORGANS
    row_actions = ("people.add", "people.up", "people.down", "people.remove")
    menu_actions = ("people.edit", "people.up", "people.down", "people.copy", "people.remove")

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        self.unlisted = QPushButton()
        self._missing: tuple[str, ...] = ()
        super().__init__(around, parent)

    def make_table(self) -> DirectoryTable:
        table = OrganTable(self.rows, self.name)
        table.moved.connect(self.move_before)
        return table

    @property
    def empty(self) -> Organ:
        return Organ("")

    @property
    def needed(self) -> Sequence[Field]:
        return ORGANS[1:2]

    @property
    def words(self) -> tuple[str, str, str]:
        empty = self.tr("还没有机构。按名单里的先后列出：党工委、管委会、人大工委……名单的次序照此核对。")
        return self.tr("搜索机构、全称、简称"), empty, self.tr("%1 个机构")

    def filters(self) -> list[QWidget]:
        self.unlisted.hide()
        self.unlisted.clicked.connect(self.add_unlisted)
        return [self.unlisted]

    @property
    def title(self) -> str:
        return self.tr("机构与次序")

    def fetch(self) -> Snapshot:
        officials = self.around.desk.officials.officials()
        self._missing = _unlisted(officials.rows, officials.organs)
        return Snapshot(officials.organs, ORGANS)

    def wanted(self) -> Wanted:
        return Wanted(self.search.text().strip())

    def after_shown(self) -> None:
        self.unlisted.setText(self.tr("加入职务里出现的 %1 个机构").replace("%1", str(len(self._missing))))
        self.unlisted.setVisible(bool(self._missing) and not self.rows.read_only)

    def show_change(self, directories: frozenset[str]) -> None:
        super().show_change(frozenset({self.name}) if "officials" in directories else frozenset())

    def prefilled(self) -> Organ:
        """A new organ stands at the end of the list, whichever row it is typed into."""
        return self.empty

    def fault_of(self, row: Organ) -> str:
        return "" if row.name else self.tr("机构要有名称；请补上")

    # -- the list as a whole

    def put(self, row: Organ) -> Change:
        return self._rewrite(partial(_with, row))

    def take_out(self, ids: list[int]) -> Change:
        return self._rewrite(lambda organs: [organ for organ in organs if organ.id not in ids])

    def move_selected(self, by: int) -> None:
        """Move the selected organs up or down."""
        self._write_moved([row.id for row in self.table.selected()], partial(_stepped, by=by))

    def move_before(self, ids: list[int], line: int) -> None:
        """Put organs before the one that stands in a line; after the last one at the end."""
        before = self.rows.row(line)
        self._write_moved(ids, partial(_placed, before=before.id if before else None))

    def add_unlisted(self) -> None:
        """Enter the organs that posts name and the list doesn't."""
        fresh = [Organ(name) for name in self._missing]
        text = self.tr("已加入 %1 个机构，请排好次序").replace("%1", str(len(fresh)))
        say = lambda _: self.around.notices.say(text, Kind.DONE, *self.around.undo_offers())  # noqa: E731
        self.around.tasks.write(lambda: self._rewrite(lambda organs: [*organs, *fresh]), say, self.say_refused)

    def _write_moved(self, ids: list[int], move: Callable[[Organs, list[int]], Organs]) -> None:
        if ids and not self.rows.read_only:
            self.choose_next(ids)
            self.around.tasks.write(lambda: self._rewrite(lambda organs: move(organs, ids)), failed=self.say_refused)

    def _rewrite(self, change: Callable[[Organs], Organs]) -> Change:
        """On the write lane, from the list as it is then: two quick moves are two steps."""
        book = self.around.desk.officials
        return book.put_organs(change(list(book.organs())))


def _with(row: Organ, organs: Organs) -> Organs:
    if row.id is None:
        return [*organs, row]
    return [replace(row, rank=organ.rank) if organ.id == row.id else organ for organ in organs]


def _stepped(organs: Organs, ids: list[int], by: int) -> Organs:
    """Each of the organs a place up (-1) or down (1); those at the end stay."""
    order = list(organs) if by < 0 else organs[::-1]
    for at in range(1, len(order)):
        if order[at].id in ids and order[at - 1].id not in ids:
            order[at - 1], order[at] = order[at], order[at - 1]
    return order if by < 0 else order[::-1]


def _placed(organs: Organs, ids: list[int], before: int | None) -> Organs:
    """The organs before another one, in their own order; at the end without one."""
    if before in ids:
        stay = [organ.id for organ in organs if organ.id not in ids]
        after = [organ.id for organ in organs[next(at for at, organ in enumerate(organs) if organ.id == before) :] if organ.id in stay]
        before = after[0] if after else None
    moving = [organ for organ in organs if organ.id in ids]
    staying = [organ for organ in organs if organ.id not in ids]
    at = next((at for at, organ in enumerate(staying) if organ.id == before), len(staying))
    return [*staying[:at], *moving, *staying[at:]]


def _unlisted(rows: Sequence[Official], organs: Sequence[Organ]) -> tuple[str, ...]:
    known = {name for organ in organs for name in (organ.name, organ.full, organ.short, organ.also) if name}
    return tuple(dict.fromkeys(row.organ for row in rows if row.organ and row.organ not in known))
