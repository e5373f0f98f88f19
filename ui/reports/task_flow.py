"""待办: how many comments wait for who is at the desk, in the status bar; a press lists them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QToolButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from ui.reports.task_list import TaskList
    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.comments.comment import Comment

LATER_MS = 300
"""The window is drawn first."""


class TaskFlow(QObject):
    """For one window and one desk."""

    comment_wanted = Signal(str, int)
    """Slug of a report and the comment to show in it."""

    def __init__(self, around: Surroundings, window: QMainWindow) -> None:
        super().__init__(window)
        self._around, self._window = around, window
        self.list: TaskList | None = None
        self.button = QToolButton(window)
        self.button.setAutoRaise(True)
        self.button.setAccessibleName(self.tr("我的待办"))
        self.button.clicked.connect(self.open)
        self.button.hide()
        window.statusBar().addPermanentWidget(self.button)
        around.actions.bind("comment.tasks", self.open)
        around.tasks.changed.connect(self._on_changed)
        QTimer.singleShot(LATER_MS, self, self.refresh)

    def open(self) -> None:
        """List them."""
        if self.list is None:
            from ui.reports.task_list import TaskList

            self.list = TaskList(self._around.desk, self._around.tasks, self._window)
            self.list.comment_wanted.connect(self.comment_wanted)
        self.list.read()
        self.list.show()
        self.list.raise_()
        self.list.activateWindow()

    def refresh(self) -> None:
        """Count again."""
        self._around.tasks.read(partial(_waiting, self._around), self._show, key=(self, "tasks"))

    def _on_changed(self, change: Change) -> None:
        if change.comments or change.reports or change.accounts or "paper.person" in change.options:
            self.refresh()

    def _show(self, waiting: tuple[Comment, ...]) -> None:
        late = sum(comment.is_late(self._around.desk.today) for comment in waiting)
        words = self.tr("待办 {0}").format(len(waiting))
        self.button.setText(self.tr("{0}（过期 {1}）").format(words, late) if late else words)
        self._warn(bool(late))
        self.button.setToolTip(self.tr("指给我、还没解决的批注"))
        self.button.setVisible(bool(waiting))

    def _warn(self, is_late: bool) -> None:
        role = "fault" if is_late else ""
        if self.button.property("role") != role:
            self.button.setProperty("role", role)
            self.button.style().polish(self.button)


def _waiting(around: Surroundings) -> tuple[Comment, ...]:
    return around.desk.comments.tasks()
