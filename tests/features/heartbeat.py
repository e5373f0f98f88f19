"""How long the main thread is away from its event loop: the work between two beats of a timer, in the thread's own processor time.

Processor time, because the wall clock of a shared machine also counts what other programs do.
"""

from __future__ import annotations

import time
from types import TracebackType
from typing import Self

from PySide6.QtCore import QTimer

from tests.yardstick import as_if_quiet

BEAT_MS = 4
LONGEST = 0.050
"""Seconds; a longer stretch would be felt."""


class Heartbeat:
    """Beats while it is entered; `longest` is the longest stretch of work (as on the quiet machine, once left), `said` what it was."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._on_beat)
        self._last = 0.0
        self._doing = ""
        self.longest, self.said = 0.0, ""

    def doing(self, what: str) -> None:
        """Name what comes next; the test's own looking about before it doesn't count."""
        self._doing = what
        self._last = time.thread_time()

    def _on_beat(self) -> None:
        now = time.thread_time()
        if now - self._last > self.longest:
            self.longest, self.said = now - self._last, self._doing
        self._last = time.thread_time()

    def __enter__(self) -> Self:
        self._last = time.thread_time()
        self._timer.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._timer.stop()
        self.longest = as_if_quiet(self.longest)
