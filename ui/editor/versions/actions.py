"""Opens a report's versions over the editor; what was typed is saved first, so that the newest version is what is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.editor.versions.window import VersionsWindow
    from ui.tasks import Tasks
    from workstation.desk import Desk
    from workstation.report import Report


class VersionsActions(QObject):
    """One window a report."""

    def __init__(self, desk: Desk, tasks: Tasks, report: Callable[[], Report | None], save: Callable[[], None], page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._tasks, self._report, self._save, self._page = desk, tasks, report, save, page

    def open(self) -> VersionsWindow | None:
        """Show the timeline; none while no report is shown."""
        from ui.editor.versions.window import VersionsWindow

        report = self._report()
        if report is None:
            return None
        self._save()
        window = VersionsWindow(self._desk, self._tasks, report.slug, report.title, self._page)
        window.show()
        return window
