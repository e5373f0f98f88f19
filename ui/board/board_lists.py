"""What the board room reads besides its page: the issues, the reports that wait for a page, the presets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.notices import Kind
from ui.told import told_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from ui.rooms import Surroundings
    from workstation.issue import Issue
    from workstation.page import PagePreset
    from workstation.report import ReportRow

    Lists = tuple[tuple[Issue, ...], tuple[ReportRow, ...], Mapping[str, PagePreset], tuple[str, ...]]


class BoardLists(QObject):
    """Read in the pool; `arrived` says that all are newly read."""

    arrived = Signal()

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = around.desk, around.tasks
        self.issues: tuple[Issue, ...] = ()
        self.waiting: tuple[ReportRow, ...] = ()
        self.presets: Mapping[str, PagePreset] = {}
        self._notices = around.notices
        self._told: tuple[str, ...] = ()

    def read(self) -> None:
        """Read all again."""
        self._tasks.read(self._fetch, self._on_read, key=(self, "lists"))

    def _fetch(self) -> Lists:
        return self._desk.issues.listing(), self._desk.reports.listing(), self._desk.presets.all(), self._desk.presets.faults()

    def _on_read(self, lists: Lists) -> None:
        self.issues, rows, self.presets, faults = lists
        for fault in faults:
            if fault not in self._told:
                self._notices.say(told_words(fault), Kind.WARNING)
        self._told = faults
        self.waiting = tuple(row for row in rows if not row.page)
        self.arrived.emit()

    def issue(self, day: date | None) -> Issue | None:
        """The issue of a date, as last read."""
        return next((issue for issue in self.issues if issue.day == day), None)
