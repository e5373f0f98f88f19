"""Checking while one types: in the pool, on snapshots; an answer to a text that has changed since is dropped.

Between two keys it is a glance at what was touched; the whole is inspected when the typing pauses.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.editor.report_form import Snapshot
    from ui.tasks import Tasks
    from workstation.desk import Desk
    from workstation.inspection.inspection import Inspection
    from workstation.inspection.inspector import Glance, Inspector
    from workstation.report import Report

DELAY = 250
"""Milliseconds after the last key."""
GLANCE = 30
"""Milliseconds after a key; keys that follow sooner share a glance."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the checks say of a snapshot."""

    snapshot: Snapshot
    inspection: Inspection


class LiveChecks(QObject):
    """Asks after each key and each pause; never inside a composition or a big paste."""

    answered = Signal(object)
    """Answer, to the text that stands now."""
    glanced = Signal(object, object)
    """Snapshot and Glance, of the text that stands now."""
    asked = Signal()
    """The typing has paused."""

    def __init__(
        self, desk: Desk, tasks: Tasks, parent: QObject, *, snapshot: Callable[[], Snapshot | None], is_busy: Callable[[], bool]
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._snapshot, self._is_busy = desk, tasks, snapshot, is_busy
        self._serial = 0
        self.preset, self.measure = "", 0.0
        self._looks = _Looks()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.ask_now)
        self._quick = QTimer(self, singleShot=True, interval=GLANCE)
        self._quick.timeout.connect(self._glance)

    def touch(self) -> None:
        """The text has changed: glance at it, and ask after a pause."""
        self._serial += 1
        self._timer.start(DELAY)
        if not self._quick.isActive():
            self._quick.start()

    def refresh(self) -> None:
        """Something else has changed (roster, waivers, another report): ask at once."""
        self._serial += 1
        self._timer.start(0)

    def ask_now(self) -> None:
        """Ask about the text as it stands."""
        if self._is_busy():
            return
        self.asked.emit()
        self._quick.stop()
        snapshot = self._snapshot()
        if snapshot is not None:
            question = partial(self._looks.inspect, self._desk, snapshot.report, self.preset, self.measure)
            self._tasks.read(question, partial(self._on_answer, self._serial, snapshot), key=(id(self), "checks"))

    def resume(self) -> None:
        """A composition has ended."""
        self._timer.start(DELAY)

    def _on_answer(self, serial: int, snapshot: Snapshot, inspection: Inspection) -> None:
        if serial == self._serial and not self._is_busy():
            self.answered.emit(Answer(snapshot, inspection))

    def _glance(self) -> None:
        snapshot = None if self._is_busy() else self._snapshot()
        if snapshot is not None:
            question = partial(self._looks.glance, snapshot.report)
            self._tasks.read(question, partial(self._on_glance, self._serial, snapshot), key=(id(self), "glance"))

    def _on_glance(self, serial: int, snapshot: Snapshot, glance: Glance | None) -> None:
        if glance is not None and serial == self._serial and not self._is_busy():
            self.glanced.emit(snapshot, glance)


class _Looks:
    """The inspector, made off the main thread: rules, attribution and typesetting load there."""

    @cached_property
    def _inspector(self) -> Inspector:
        from workstation.inspection.inspector import Inspector

        return Inspector()

    def inspect(self, desk: Desk, report: Report, preset: str, measure: float) -> Inspection:
        return self._inspector.inspect(desk, report, preset, measure)

    def glance(self, report: Report) -> Glance | None:
        return self._inspector.glance(report) if "_inspector" in vars(self) else None
