"""What the board room reads besides its page: the issues, the reports that wait for a page, the presets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ui.rooms import Surroundings
    from workstation.issue import Issue
    from workstation.page import PagePreset
    from workstation.report import ReportRow

    Lists = tuple[tuple[Issue, ...], tuple[ReportRow, ...], Mapping[str, PagePreset]]


class BoardLists(QObject):
    """Read in the pool; `arrived` says that all are newly read."""

    arrived = Signal()

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = around.desk, around.tasks
        self.issues: tuple[Issue, ...] = ()
        self.waiting: tuple[ReportRow, ...] = ()
        self.presets: Mapping[str, PagePreset] = {}

    def read(self) -> None:
        """Read all again."""
        self._tasks.read(self._fetch, self._on_read, key=(self, "lists"))

    def _fetch(self) -> Lists:
        return self._desk.issues.listing(), self._desk.reports.listing(), self._desk.presets.all()

    def _on_read(self, lists: Lists) -> None:
        self.issues, rows, self.presets = lists
        self.waiting = tuple(row for row in rows if not row.page)
        self.arrived.emit()

    def issue(self, day: date | None) -> Issue | None:
        """The issue of a date, as last read."""
        return next((issue for issue in self.issues if issue.day == day), None)
