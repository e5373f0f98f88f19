"""Work for the main thread, cut so that the window paints and listens in between."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """One step a turn of the event loop; what is begun anew takes the place of what still waits."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._then: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    def follow(self, steps: Iterator[object], then: Callable[[], object] | None = None) -> None:
        """Draw these steps, the first one at once; call `then` in a turn of its own after the last."""
        self._steps, self._then = steps, then
        self._timer.start()
        self._on_turn()

    def stop(self) -> None:
        """Leave undone what still waits."""
        self._timer.stop()
        self._steps, self._then = iter(()), None

    def _on_turn(self) -> None:
        if next(self._steps, self) is not self:
            return
        self._timer.stop()
        then, self._then = self._then, None
        if then is not None:
            then()
