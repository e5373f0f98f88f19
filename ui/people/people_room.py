"""人员: three directories and the order of organs, a tab each; the room hands actions to the one that is shown."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabBar, QWidget

from ui.parts import action_button, lay_out_tabs
from ui.people.correspondents_view import CorrespondentsView
from ui.people.directory_files import DirectoryFiles
from ui.people.officials_view import OfficialsView
from ui.people.organs_view import OrgansView
from ui.people.staff_view import StaffView
from ui.people.travel_flow import TravelFlow
from ui.rooms import Room
from ui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from ui.people.directory_view import DirectoryView
    from ui.rooms import Surroundings
    from workstation.changes import Change

TABLES, SIGNED = frozenset({".csv", ".xlsx"}), ".zip"
ONLY_IN = {
    "people.end": ("officials",),
    "people.succeed": ("officials",),
    "people.history": ("officials",),
    "people.up": ("organs",),
    "people.down": ("organs",),
    "people.import": ("staff", "officials", "correspondents"),
    "people.export": ("staff", "officials", "correspondents"),
}
"""Actions that make no sense in every directory."""


KINDS: tuple[type[DirectoryView], ...] = (StaffView, OfficialsView, CorrespondentsView, OrgansView)


class PeopleRoom(Room):
    """Shows one directory at a time; each is made when it is first looked at, or when there is nothing else to do."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._made: dict[type[DirectoryView], DirectoryView] = {}
        self._read_only = around.desk.read_only
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        for title in (self.tr("本报人员"), self.tr("干部"), self.tr("通讯员"), self.tr("机构与次序")):
            self.tabs.addTab(title)
        self.files, self.travel = DirectoryFiles(around, self), TravelFlow(around, self)
        self._hint = QLabel(self)
        self._hint.setProperty("role", "drop")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.hide()
        self.setAcceptDrops(True)
        self._lay_out()
        self._bind()
        self._on_tab(0)
        self._turns = Turns(self)
        self._turns.follow(self._make_all())

    def _make_all(self) -> Iterator[None]:
        for kind in KINDS:
            yield
            self._view_of(kind)

    def _view_of(self, kind: type[DirectoryView]) -> DirectoryView:
        if kind not in self._made:
            view = self._made[kind] = kind(self._around)
            view.show_read_only(self._read_only)
            self._stack.addWidget(view)
            self.parts_made.emit(view)
        return self._made[kind]

    @property
    def staff(self) -> StaffView:
        """本报人员."""
        return cast("StaffView", self._view_of(StaffView))

    @property
    def officials(self) -> OfficialsView:
        """干部."""
        return cast("OfficialsView", self._view_of(OfficialsView))

    @property
    def correspondents(self) -> CorrespondentsView:
        """通讯员."""
        return cast("CorrespondentsView", self._view_of(CorrespondentsView))

    @property
    def organs(self) -> OrgansView:
        """机构与次序."""
        return cast("OrgansView", self._view_of(OrgansView))

    @property
    def view(self) -> DirectoryView:
        """The directory that is shown."""
        return self._view_of(KINDS[self.tabs.currentIndex()])

    def show_directory(self, name: str) -> None:
        """Go to a directory: staff, officials, correspondents, organs."""
        self.tabs.setCurrentIndex(next(at for at, kind in enumerate(KINDS) if kind.name == name))

    # -- what the window asks

    def take_change(self, change: Change) -> None:
        """Each directory reads again what was written of it, when it is looked at."""
        for view in self._made.values():
            view.show_change(change.people)

    def show_read_only(self, read_only: bool) -> None:
        """No cell can be edited."""
        self._read_only = read_only
        for view in self._made.values():
            view.show_read_only(read_only)

    def redress(self) -> None:
        """The colours of what is over."""
        for view in self._made.values():
            view.redress()

    def flush(self) -> None:
        """What stands in an open cell counts as typed."""
        for view in self._made.values():
            view.table.delegate.finish()

    def focus_search(self) -> None:
        """Put the cursor into the search field of the directory that is shown."""
        self.view.focus_search()

    # -- parts

    def _lay_out(self) -> None:
        names = ("people.import", "people.export", "people.sign", "people.receive")
        lay_out_tabs(self, self.tabs, self._stack, self.tr("名录"), [action_button(self._around.actions[name]) for name in names])

    def _bind(self) -> None:
        bind = self._around.actions.bind
        bind("people.add", lambda: self.view.add())
        bind("people.edit", lambda: self.view.edit_selected())
        bind("people.remove", lambda: self.view.remove_selected())
        bind("people.copy", lambda: self.view.table.copy())
        bind("people.end", lambda: self.officials.end_selected())
        bind("people.succeed", lambda: self.officials.succeed_selected())
        self._around.actions["people.history"].setChecked(True)
        self._around.actions.bind_toggle("people.history", lambda shown: self.officials.history.setVisible(shown))
        bind("people.up", lambda: self.organs.move_selected(-1))
        bind("people.down", lambda: self.organs.move_selected(1))
        bind("people.import", lambda: self.files.import_into(self.view))
        bind("people.export", lambda: self.files.export_from(self.view))
        bind("people.sign", self.travel.sign)
        bind("people.receive", self.travel.receive)
        bind("people.signers", self.travel.signers)
        bind("people.next", partial(self._step, 1))
        bind("people.previous", partial(self._step, -1))
        self.tabs.currentChanged.connect(self._on_tab)

    def _step(self, by: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def _on_tab(self, _at: int) -> None:
        self._stack.setCurrentWidget(self.view)
        self.setFocusProxy(self.view.table)
        for name, directories in ONLY_IN.items():
            self._around.actions.allow(name, self.view.name in directories)
        self.view.after_shown()
        if self.isVisible():
            self.view.table.setFocus()

    # -- files dropped on the room

    def _dropped(self, data: QMimeData) -> tuple[str, Callable[[], None]] | None:
        """What is said of the one file that is dragged, and what to do once it is dropped; null for what isn't this room's."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        ending = paths[0].suffix.lower() if len(paths) == 1 else ""
        if ending in TABLES and self._around.actions["people.import"].isEnabled():
            return self.tr("松开鼠标，导入%1").replace("%1", self.view.title), partial(self.files.take_file, self.view, paths[0])
        if ending == SIGNED and self._around.actions["people.receive"].isEnabled():
            return self.tr("松开鼠标，接收签发的名录"), partial(self.travel.take_file, paths[0])
        return None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A table may be dropped; what else is dragged is the window's."""
        dropped = self._dropped(event.mimeData())
        if dropped is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self._hint.setText(dropped[0])
        self._hint.setGeometry(self.rect().adjusted(12, 12, -12, -12))
        self._hint.show()
        self._hint.raise_()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is dragged over the room any more."""
        self._hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look over what was dropped."""
        self._hint.hide()
        dropped = self._dropped(event.mimeData())
        if dropped is not None:
            event.acceptProposedAction()
            dropped[1]()
