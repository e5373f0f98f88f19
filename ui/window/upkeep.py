"""The store's upkeep, a few milliseconds at a time, once nobody has written for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from ui.tasks import Tasks
    from workstation.desk import Desk

QUIET_MS, NEXT_MS = 2_000, 20


class Upkeep(QObject):
    """Tends the desk after writes; what is typed meanwhile waits for one step at most."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._timer.timeout.connect(self._on_quiet)
        if not desk.read_only:
            tasks.changed.connect(lambda _change: self._timer.start(QUIET_MS))

    def _on_quiet(self) -> None:
        self._tasks.read(self._desk.tend, self._on_tended, key=(self, "tend"))

    def _on_tended(self, goes_on: bool) -> None:
        if goes_on and not self._timer.isActive():
            self._timer.start(NEXT_MS)
