"""The store from the window: open another, back up, restore, look over after a crash."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.notices import Kind, Notices
from ui.told import beside
from ui.window.upkeep import Upkeep

if TYPE_CHECKING:
    from ui.actions import ActionBook
    from ui.tasks import Tasks
    from workstation.desk import Desk
    from workstation.store.doctor import Diagnosis


class StoreCare(QObject):
    """Asks for files, runs the jobs, and says how they ended."""

    wanted = Signal(object)
    """Path of the store to show; None: the same one again."""

    restore_wanted = Signal(object)
    """Path of the backup to put in the store's place."""

    def __init__(self, tasks: Tasks, notices: Notices, window: QWidget) -> None:
        super().__init__(window)
        self._tasks, self._notices, self._window = tasks, notices, window
        self._desk: Desk | None = None

    def bind(self, actions: ActionBook) -> None:
        """Say what the store's actions do."""
        actions.bind("store.open", self.choose)
        actions.bind("store.backup", self.back_up)
        actions.bind("store.restore", self.restore)
        actions.allow("store.backup", False)

    def show_desk(self, desk: Desk, actions: ActionBook) -> None:
        """The desk that backups are made of; one that was left by a crash is looked over."""
        self._desk = desk
        actions.allow("store.backup", True)
        Upkeep(desk, self._tasks, self)
        if desk.check_is_due and not desk.read_only:
            self._tasks.job(desk.examine, self.tr("检查稿库"), self._say_diagnoses)

    def choose(self) -> None:
        """Ask for a store, an old one or a name for a new one."""
        title, pattern = self.tr("打开稿库（新名字则新建）"), self.tr("稿库 (*.sqlite);;所有文件 (*)")
        dont_confirm = QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(self._window, title, self._folder(), pattern, options=dont_confirm)
        if name:
            path = Path(name)
            self.wanted.emit(path if path.suffix or path.exists() else path.with_suffix(".sqlite"))

    def back_up(self) -> None:
        """Write a backup into the usual folder, with progress."""
        if self._desk is not None:
            self._tasks.job(self._desk.back_up, self.tr("备份稿库"), self._say_backed_up)

    def restore(self) -> None:
        """Ask for a backup; the window is closed before the store is put in its place."""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("从备份恢复"), self._folder(), self.tr("备份 (*.zip)"))
        if name:
            self.restore_wanted.emit(Path(name))

    def _folder(self) -> str:
        return str(self._desk.path.parent) if self._desk else ""

    def _say_backed_up(self, path: Path) -> None:
        show = (self.tr("打开文件夹"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))))
        self._notices.say(self.tr("已备份到 %1").replace("%1", str(path)), Kind.DONE, show)

    def _say_diagnoses(self, diagnoses: tuple[Diagnosis, ...]) -> None:
        for diagnosis in diagnoses:
            for fault in diagnosis.faults:
                self._notices.say(beside((diagnosis.subject, fault), "："), Kind.ERROR)
