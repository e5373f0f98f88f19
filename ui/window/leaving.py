"""Closing without losing: what was typed is sent off, the lane is waited for, and what could not be saved keeps the window open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.tasks import Tasks


class Leaving(QObject):
    """Takes a window through its closing."""

    may_go = Signal()
    """Everything is stored, or the editor gave it up."""

    def __init__(self, tasks: Tasks, flush: Callable[[], None], unsaved: Callable[[], Sequence[str]], window: QWidget) -> None:
        super().__init__(window)
        self._tasks, self._flush, self._unsaved, self._window = tasks, flush, unsaved, window
        self._question: QMessageBox | None = None

    def begin(self) -> None:
        """Save, wait, and ask if something is left."""
        if self._question is None:
            self._flush()
            self._tasks.when_written(self._on_written)

    def _on_written(self) -> None:
        left = self._unsaved()
        if left:
            self._ask(len(left))
        else:
            QTimer.singleShot(0, self, self.may_go.emit)

    def _ask(self, count: int) -> None:
        self._question = box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("有 %n 篇稿件没能保存，关闭窗口会丢失其中的改动。", "", count))
        box.setInformativeText(self.tr("可以先回去，把文字复制到别处，或排除故障后再关闭。"))
        stay = box.addButton(self.tr("回去"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(self.tr("仍要关闭"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        leave.clicked.connect(self.may_go)
        box.finished.connect(self._on_answered)
        box.open()

    def _on_answered(self) -> None:
        if self._question is not None:
            self._question.deleteLater()
        self._question = None
