"""The main window: menus, rooms, and what happens in them; it knows who shows what, and nothing of how.

What isn't needed for the first paint is imported when it is.
"""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMainWindow

from ui.actions import ActionBook
from ui.half_written import save_half_written
from ui.icons import draw_ahead, redress
from ui.notices import Notices
from ui.rooms import Room, Surroundings
from ui.told import told_words
from ui.turns import Turns
from ui.window.frame import Frame, quiet_label
from ui.window.looks import Looks
from ui.window.preload import make_enumerations, preload
from ui.window.room_table import ROOMS
from ui.window.status import JobBar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
    from PySide6.QtWidgets import QWidget

    from ui.filing.filing_flow import FilingFlow
    from ui.tasks import Tasks
    from ui.theme import Theme
    from ui.window.desk_people import DeskPeople
    from ui.window.leaving import Leaving
    from ui.window.packet_flow import PacketFlow
    from ui.window.store_care import StoreCare
    from ui.window.store_trouble import StoreTrouble
    from ui.window.window_state import WindowState
    from workstation.changes import Change
    from workstation.checks.engine.finding import Finding
    from workstation.desk import Desk
    from workstation.errors import DeskError
    from workstation.packets.keeper import Waiting

FIRST_SIZE = QSize(1440, 900)
LEAST_SIZE = QSize(900, 560)


class MainWindow(QMainWindow):
    """Empty until a desk is shown; made so that its frame can be painted at once. It shows one desk in its life."""

    store_wanted = Signal(object)
    """A path: show that store instead; None: try the same one again."""
    restore_wanted = Signal(object)
    """Path of a backup."""
    closed = Signal()

    def __init__(self, tasks: Tasks, theme: Theme, state: WindowState) -> None:
        super().__init__()
        self.tasks, self._theme, self._state = tasks, theme, state
        self.actions_by_name = ActionBook(self)
        self.notices = Notices(self)
        self.desk: Desk | None = None
        self.trouble: StoreTrouble | None = None
        self.filing: FilingFlow | None = None
        self.packets: PacketFlow | None = None
        self._around: Surroundings | None = None
        self._rooms: dict[str, Room] = {}
        self._room = ""
        self._may_close = False
        self._leaving: Leaving | None = None
        self._care: StoreCare | None = None
        self.people: DeskPeople | None = None
        self._looks = Looks(theme, state, tasks, self.actions_by_name, self)
        self._build()
        self._bind()

    # -- the frame

    def _build(self) -> None:
        self.setWindowTitle(self.tr("采编工作站"))
        self.setMinimumSize(LEAST_SIZE)
        self.setAcceptDrops(True)
        self._frame = Frame(self.actions_by_name, self)
        self.setCentralWidget(self._frame)
        self.actions_by_name.fill(self.menuBar())
        self._store_label = quiet_label()
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._store_label)
        self.statusBar().addPermanentWidget(JobBar(self.tasks))
        if not self._state.restore_window(self):
            self.resize(FIRST_SIZE.boundedTo(self.screen().availableSize()))

    def _bind(self) -> None:
        self.tasks.changed.connect(self._on_changed)
        self.tasks.failed.connect(self.notices.show_error)
        self._theme.changed.connect(self._on_theme)
        self._bind_actions(self.actions_by_name)

    def _bind_actions(self, actions: ActionBook) -> None:
        actions.bind("window.close", self.close)
        actions.bind("palette.open", self._on_palette)
        actions.bind("shortcuts.open", self._on_shortcuts)
        actions.bind("list.search", self._on_search)
        actions.bind("log.open", _open_log_folder)
        actions.bind("about.open", self._on_about)
        actions.bind("settings.open", self._on_settings)
        actions.allow("settings.open", False)
        for name in ROOMS:
            actions.bind(f"room.{name}", partial(self.show_room, name))
            actions.allow(f"room.{name}", False)

    # -- what is shown

    def show_desk(self, desk: Desk) -> None:
        """Fill the frame with a desk that has just been opened."""
        self.desk = desk
        self._around = Surroundings(desk, self.tasks, self.actions_by_name, self.notices)
        self._store_label.setText(self.tr("稿库：%1").replace("%1", desk.path.name))
        self._store_label.setToolTip(str(desk.path))
        self.actions_by_name.show_read_only(desk.read_only)
        self._make_services(self._around)
        self._made_care().show_desk(desk, self.actions_by_name)
        self._looks.show_desk(desk)
        if desk.read_only:
            self._frame.show_banner(self._read_only_text(desk), (self.tr("重新打开"), partial(self.store_wanted.emit, None)))
        for name in ("settings.open", *(f"room.{name}" for name in ROOMS)):
            self.actions_by_name.allow(name, True)
        self.show_room(self._state.text("room", "reports"))
        self.tasks.read(preload, self._on_preloaded, key=(self, "preload"))

    def show_trouble(self, error: DeskError, path: Path | None) -> None:
        """Show why the store could not be opened and what can be done."""
        from ui.window.store_trouble import StoreTrouble

        if self.trouble is not None:
            self.trouble.deleteLater()
        self.trouble = StoreTrouble(error, path)
        self.trouble.retry.connect(partial(self.store_wanted.emit, None))
        self.trouble.choose.connect(self._made_care().choose)
        self.trouble.restore.connect(self._made_care().restore)
        self._frame.show_page(self.trouble)

    def show_room(self, name: str) -> None:
        """Enter a room; it is made the first time."""
        name = name if name in ROOMS else "reports"
        if self._around is None or name == self._room:
            return
        self.flush()
        self._room = name
        room = self._made_room(name)
        self._frame.show_page(room)
        if room.focusProxy() is not None:
            room.setFocus()
        self.actions_by_name[f"room.{name}"].setChecked(True)
        self.actions_by_name.show_room(name)
        self._state.set_text("room", name)

    def show_report(self, slug: str) -> None:
        """Open a report in its room."""
        self.show_room("reports")
        self._made_room("reports").show_report(slug)

    def show_finding(self, slug: str, finding: Finding) -> None:
        """Open a report in its room with a finding picked out, and come to the front."""
        self.show_room("reports")
        self._made_room("reports").show_finding(slug, finding)
        self.activateWindow()

    def show_comment(self, slug: str, ident: int) -> None:
        """Open a report in its room with a comment picked out, and come to the front."""
        self.show_room("reports")
        self._made_room("reports").show_comment(slug, ident)
        self.activateWindow()

    def show_issue(self, day: date, number: str = "") -> None:
        """Open an issue's pages in their room."""
        self.show_room("board")
        self._made_room("board").show_issue(day, number)

    def room(self, name: str) -> Room:
        """A room, made if it wasn't yet."""
        return self._made_room(name)

    @property
    def room_shown(self) -> Room:
        """The room that one is in."""
        return self._made_room(self._room)

    @property
    def banner_text(self) -> str:
        """What the banner says; empty without one."""
        return self._frame.banner.text if self._frame.banner else ""

    def flush(self) -> None:
        """Send all unsaved typing to the write lane."""
        for room in self._rooms.values():
            room.flush()

    def _keep_all(self) -> None:
        self.flush()
        save_half_written(self)

    def _unsaved(self) -> list[str]:
        return [slug for room in self._rooms.values() for slug in room.unsaved]

    def _shown_day(self) -> date | None:
        board = self._rooms.get("board")
        return board.day if board else None

    def _made_room(self, name: str) -> Room:
        if name not in self._rooms:
            assert self._around is not None
            room = self._rooms[name] = ROOMS[name](self._around, self._frame.stack)
            room.show_read_only(self._around.desk.read_only)
            room.report_wanted.connect(self.show_report)
            room.finding_wanted.connect(self.show_finding)
            room.page_wanted.connect(self.show_issue)
            room.place_wanted.connect(self.show_issue)
            room.parts_made.connect(self._state.restore_parts)
            self._state.restore_parts(room)
        return self._rooms[name]

    def _made_care(self) -> StoreCare:
        if self._care is None:
            from ui.window.store_care import StoreCare

            self._care = StoreCare(self.tasks, self.notices, self)
            self._care.wanted.connect(self.store_wanted)
            self._care.restore_wanted.connect(self.restore_wanted)
            self._care.bind(self.actions_by_name)
        return self._care

    def _make_services(self, around: Surroundings) -> None:
        from ui.archive.recheck_flow import RecheckFlow
        from ui.filing.filing_flow import FilingFlow
        from ui.reports.task_flow import TaskFlow
        from ui.window.desk_history import DeskHistory
        from ui.window.desk_people import DeskPeople
        from ui.window.duties import DutiesFlow
        from ui.window.handover_flow import HandoverFlow
        from ui.window.house_matters import HouseMatters
        from ui.window.issue_check_flow import IssueCheckFlow
        from ui.window.leaving import Leaving
        from ui.window.packet_flow import PacketFlow
        from ui.window.sample_flow import SampleFlow
        from ui.window.verify_flow import VerifyFlow

        DeskHistory(around, self)
        HouseMatters(around, self, self.show_report)
        self._leaving = Leaving(self.tasks, self._keep_all, self._unsaved, self)
        self._leaving.may_go.connect(self._on_may_go)
        self.filing = FilingFlow(around, self, self._frame.stack)
        self.closed.connect(self.filing.rest)
        self.filing.review_opened.connect(self._on_review_opened)
        self.filing.review_closed.connect(self._on_review_closed)
        self.filing.filed.connect(self.show_report)
        HandoverFlow(around, self, self._shown_day)
        self.packets = PacketFlow(around, self, self.flush)
        self.packets.report_wanted.connect(self.show_report)
        self.packets.news_changed.connect(self._on_news)
        self._frame.navigation.news_wanted.connect(self.packets.attend)
        self.closed.connect(self.packets.rest)
        self.todo = TaskFlow(around, self)
        self.todo.comment_wanted.connect(self.show_comment)
        self.duties = DutiesFlow(around, self)
        self.duties.report_wanted.connect(self.show_report)
        self.duties.page_wanted.connect(self.show_issue)
        self.people = DeskPeople(around, self)
        IssueCheckFlow(around, self, self._shown_day, self.show_finding, self.show_issue)
        RecheckFlow(around, self, self.show_finding)
        VerifyFlow(around, self)
        sample = SampleFlow(around, self)
        sample.page_wanted.connect(self.show_issue)
        sample.text_wanted.connect(self.filing.take_text)
        for name in ("issue.new", "page.export", "page.print"):
            self.actions_by_name.defer(name, partial(self.show_room, "board"))
        self.actions_by_name.defer("archive.import", partial(self.show_room, "archive"))

    def _read_only_text(self, desk: Desk) -> str:
        text = self.tr("这个稿库正由%1使用，本窗口只能查看。对方关闭后请点“重新打开”。")
        return text.replace("%1", told_words(desk.held_by or "") or self.tr("另一个窗口"))

    # -- what happens

    def _on_changed(self, change: Change) -> None:
        for room in self._rooms.values():
            room.take_change(change)
        self._looks.take_change(change)

    def _on_news(self, packets: int, waiting: Sequence[Waiting]) -> None:
        self._frame.navigation.show_news(packets, len(waiting))
        for room in self._rooms.values():
            room.show_waiting(waiting)

    def _on_preloaded(self, _done: None) -> None:
        for room in self._rooms.values():
            room.prepare()
        Turns(self).follow(chain(make_enumerations(), draw_ahead()))

    def _on_review_opened(self, review: QWidget) -> None:
        self.flush()
        self._frame.show_page(review)
        self._state.restore_parts(review)
        self._frame.navigation.setEnabled(False)

    def _on_review_closed(self, review: QWidget) -> None:
        self._state.keep_parts(review)
        self._frame.stack.removeWidget(review)
        self._frame.show_page(self._made_room(self._room))
        self._frame.navigation.setEnabled(True)

    def _on_palette(self) -> None:
        from ui.window.command_palette import CommandPalette

        CommandPalette(self.actions_by_name, self).open_over(self)

    def _on_shortcuts(self) -> None:
        from ui.window.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self.actions_by_name, self).open()

    def _on_about(self) -> None:
        from ui.window.about import About

        About(self).open()

    def _on_search(self) -> None:
        if self._room:
            self._made_room(self._room).focus_search()

    def _on_settings(self) -> None:
        if self.desk is not None:
            from ui.window.settings_dialog import SettingsDialog

            SettingsDialog(self.desk.options, self.tasks, read_only=self.desk.read_only, parent=self).open()

    def _on_theme(self) -> None:
        redress(self)
        self._frame.navigation.redress()
        for room in self._rooms.values():
            room.redress()

    def _on_may_go(self) -> None:
        self._may_close = True
        self.close()

    # -- Qt's events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Text and files may be dropped anywhere in the window."""
        if self.filing is not None and self.filing.may_take(event.mimeData()):
            event.acceptProposedAction()
            self._frame.show_drop_hint(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is dragged over the window any more."""
        self._frame.show_drop_hint(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """File what was dropped."""
        self._frame.show_drop_hint(False)
        data, taken = event.mimeData(), False
        if self.packets is not None and self.filing is not None:
            taken = self.packets.take(data) or self.filing.take(data)
        if taken:
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything typed is in the store; a save that fails keeps the window open."""
        if self._may_close or self._leaving is None:
            self._state.keep(self)
            for turns in self.findChildren(Turns):
                turns.stop()
            self.closed.emit()
            event.accept()
        else:
            event.ignore()
            self._leaving.begin()


def _open_log_folder() -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    from ui.window.log import log_folder

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))
