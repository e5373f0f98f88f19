"""Checking while one types: in the pool, on snapshots; an answer to a text that has changed since is dropped."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.editor.report_form import Snapshot
    from ui.tasks import Tasks
    from workstation.desk import Desk
    from workstation.inspection import Inspection
    from workstation.report import Report

DELAY = 250
"""Milliseconds after the last key."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the checks say of a snapshot."""

    snapshot: Snapshot
    inspection: Inspection


class LiveChecks(QObject):
    """Asks after each pause; never inside a composition or a big paste."""

    answered = Signal(object)
    """Answer, to the text that stands now."""
    asked = Signal()
    """The typing has paused."""

    def __init__(
        self, desk: Desk, tasks: Tasks, parent: QObject, *, snapshot: Callable[[], Snapshot | None], is_busy: Callable[[], bool]
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._snapshot, self._is_busy = desk, tasks, snapshot, is_busy
        self._serial = 0
        self.preset, self.measure = "", 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.ask_now)

    def touch(self) -> None:
        """The text has changed: ask after a pause."""
        self._serial += 1
        self._timer.start(DELAY)

    def refresh(self) -> None:
        """Something else has changed (roster, waivers, another report): ask at once."""
        self._serial += 1
        self._timer.start(0)

    def ask_now(self) -> None:
        """Ask about the text as it stands."""
        if self._is_busy():
            return
        self.asked.emit()
        snapshot = self._snapshot()
        if snapshot is not None:
            question = partial(_inspect, self._desk, snapshot.report, self.preset, self.measure)
            self._tasks.read(question, partial(self._on_answer, self._serial, snapshot), key=(id(self), "checks"))

    def resume(self) -> None:
        """A composition has ended."""
        self._timer.start(DELAY)

    def _on_answer(self, serial: int, snapshot: Snapshot, inspection: Inspection) -> None:
        if serial == self._serial and not self._is_busy():
            self.answered.emit(Answer(snapshot, inspection))


def _inspect(desk: Desk, report: Report, preset: str, measure: float) -> Inspection:
    from workstation.inspection import inspect  # rules, attribution and typesetting load off the main thread

    return inspect(desk, report, preset, measure)
