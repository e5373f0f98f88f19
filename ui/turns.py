"""Work for the main thread, cut so that the window paints and listens in between."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """One step a turn of the event loop; what is begun anew takes the place of what still waits."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    def begin(self, *steps: Callable[[], object]) -> None:
        """Do these steps, the first one at once."""
        self._waiting = deque(steps)
        self._timer.start()
        self._on_turn()

    def _on_turn(self) -> None:
        step = self._waiting.popleft()
        if not self._waiting:
            self._timer.stop()
        step()
