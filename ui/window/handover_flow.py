"""交换: an issue handed over in one file, a report as ninjs, and what other desks sent taken in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from ui.notices import Kind
from workstation.errors import NotReady

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.errors import DeskError
    from workstation.handover.issue_file import HandedIssue
    from workstation.progress import Progress


class HandoverFlow(QObject):
    """Asks for files, runs the jobs, says how they ended."""

    def __init__(self, around: Surroundings, window: QWidget, shown_day: Callable[[], date | None]) -> None:
        super().__init__(window)
        self._around, self._window, self._shown_day = around, window, shown_day
        around.actions.bind("issue.hand_over", self.hand_over)
        around.actions.bind("issue.take", self.take)

    # -- out

    def hand_over(self) -> None:
        """Write the issue on the board, or the newest, into a file of the user's choice."""
        desk, day = self._around.desk, self._shown_day()
        issues = (day,) if day else tuple(issue.day for issue in desk.issues.listing())
        if not issues:
            self._around.notices.say(self.tr("还没有一期报纸可以交出；先新建一期，排上稿件"), Kind.NEWS)
            return
        whole = self.tr("整期")
        offered = str(Path.home() / f"{issues[0].isoformat()}{whole}.zip")
        name, _ = QFileDialog.getSaveFileName(self._window, self.tr("交出整期"), offered, self.tr("整期文件 (*.zip)"))
        if name:
            target = Path(name) if Path(name).suffix else Path(name).with_suffix(".zip")
            self._around.tasks.job(partial(_hand_over, desk, issues[0], target), self.tr("交出整期"), self._on_handed_over)

    def _on_handed_over(self, target: Path) -> None:
        show = (self.tr("打开文件夹"), partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(target.parent))))
        self._around.notices.say(self.tr("整期已写入 {0}").format(target.name), Kind.DONE, show)

    # -- in

    def take(self) -> None:
        """Take in an issue's file, or reports as ninjs."""
        kinds = self.tr("整期文件与 ninjs 稿件 (*.zip *.json)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("接收稿件"), str(Path.home()), kinds)
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> None:
        """Take in one file; an issue that stands already is asked about."""
        if path.suffix.lower() == ".json":
            self._around.tasks.write(partial(_take_ninjs, self._around.desk, path), self._on_taken)
        else:
            self._around.tasks.read(partial(_read, path), self._take_issue, key=(self, "read"))

    def _take_issue(self, handed: HandedIssue, *, reports_only: bool = False) -> None:
        steps = partial(_take, self._around.desk, handed, reports_only)
        failed = partial(self._on_refused, handed)
        self._around.tasks.job(steps, self.tr("接收整期"), self._on_taken, writes=True, failed=failed)

    def _on_refused(self, handed: HandedIssue, error: DeskError) -> None:
        if not isinstance(error, NotReady):
            self._around.notices.show_error(error)
            return
        question = self.tr("{0} 这一期已经有了。只接收其中的 {1} 篇稿件吗？").format(handed.day.isoformat(), len(handed.reports))
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("接收整期"), question, parent=self._window)
        accept = box.addButton(self.tr("只接收稿件"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("取消"), QMessageBox.ButtonRole.RejectRole)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        accept.clicked.connect(partial(self._take_issue, handed, reports_only=True))
        box.open()

    def _on_taken(self, change: Change) -> None:
        text = self.tr("已接收 {0} 篇稿件").format(len(change.reports))
        self._around.notices.say(text, Kind.DONE, *self._around.undo_offers())


def _hand_over(desk: Desk, day: date, target: Path) -> Iterator[Progress[Path]]:
    from workstation.handover.at_desk import hand_over

    return hand_over(desk, day, target)


def _take_ninjs(desk: Desk, path: Path) -> Change:
    from workstation.handover.at_desk import read_ninjs

    return desk.reports.file(read_ninjs(path), path.name)


def _read(path: Path) -> HandedIssue:
    from workstation.handover.issue_file import read_issue_file

    return read_issue_file(path)


def _take(desk: Desk, handed: HandedIssue, reports_only: bool) -> Iterator[Progress[Change]]:
    from workstation.handover.at_desk import take_over

    return take_over(desk, handed, reports_only=reports_only)
