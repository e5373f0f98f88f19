"""What the room's views have in common: read when looked at, and again when what they show was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.rooms import Surroundings
    from workstation.changes import Change


class StatisticsView(QWidget):
    """One tab. `concerns` says which changes make what is shown old; `read` fetches it off the main thread."""

    report_wanted = Signal(str)
    place_wanted = Signal(object, str)
    """Date and number of a page."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around, self._desk, self._tasks = around, around.desk, around.tasks
        self._is_old = True

    def concerns(self, change: Change) -> bool:
        """Whether a change may alter what is shown."""
        return bool(change.reports or change.issues or change.fees)

    def read(self) -> None:
        """Fetch anew what is shown."""

    def redress(self) -> None:
        """The theme changed."""

    def take_change(self, change: Change) -> None:
        """Read again at once if one looks at it, else when one does."""
        if self.concerns(change):
            self._is_old = True
            if self.isVisible():
                self.refresh()

    def refresh(self) -> None:
        """Read what is out of date."""
        if self._is_old:
            self._is_old = False
            self.read()

    def focus(self) -> None:
        """Put the cursor where one works."""
        self.setFocus()

    @property
    def may_write(self) -> bool:
        """Whether this window may write at all."""
        return not self._desk.read_only
