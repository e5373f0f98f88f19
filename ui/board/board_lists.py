"""What the board room reads besides its page: the issues, and the reports that wait for a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from datetime import date

    from ui.rooms import Surroundings
    from workstation.issue import Issue
    from workstation.report import ReportRow


class BoardLists(QObject):
    """Read in the pool; `arrived` says that both are newly read."""

    arrived = Signal()

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = around.desk, around.tasks
        self.issues: tuple[Issue, ...] = ()
        self.waiting: tuple[ReportRow, ...] = ()

    def read(self) -> None:
        """Read both again."""
        desk = self._desk
        self._tasks.read(lambda: (desk.issues.listing(), desk.reports.listing()), self._on_read, key=(self, "lists"))

    def _on_read(self, lists: tuple[tuple[Issue, ...], tuple[ReportRow, ...]]) -> None:
        self.issues, rows = lists
        self.waiting = tuple(row for row in rows if not row.page)
        self.arrived.emit()

    def issue(self, day: date | None) -> Issue | None:
        """The issue of a date, as last read."""
        return next((issue for issue in self.issues if issue.day == day), None)
