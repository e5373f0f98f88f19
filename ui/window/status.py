"""What the status bar shows of the work off the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from ui.icons import dress
from ui.told import told_words

if TYPE_CHECKING:
    from ui.tasks import Job, Tasks
    from workstation.progress import Progress


class JobBar(QWidget):
    """The latest long job: what it does, how far it is, and a button that cancels it."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._text, self._bar, self._cancel = QLabel(), QProgressBar(), QToolButton()
        self._bar.setFixedSize(140, 6)
        self._cancel.setToolTip(self.tr("取消"))
        self._cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        for part in (self._text, self._bar, self._cancel):
            row.addWidget(part)
        self.hide()
        tasks.job_started.connect(self._on_started)

    def _on_started(self, job: Job) -> None:
        self._job = job
        dress(self._cancel, "close")
        self._text.setText(job.label)
        self._bar.setRange(0, 0)
        job.progressed.connect(self._on_progressed)
        job.ended.connect(self._on_ended)
        self.show()

    def _on_progressed(self, step: Progress[object]) -> None:
        if self.sender() is self._job:
            self._bar.setRange(0, step.total)
            self._bar.setValue(step.done)
            self._text.setText(told_words(step.text))

    def _on_ended(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self.hide()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
