"""查整期: opens the window and leads from its list to reports and pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ui.rooms import Surroundings
    from ui.window.issue_check_window import IssueCheckWindow
    from workstation.checks.engine.finding import Finding


class IssueCheckFlow(QObject):
    """One window at most; it stays beside the main window while one mends."""

    def __init__(
        self,
        around: Surroundings,
        window: QWidget,
        shown_day: Callable[[], date | None],
        show_finding: Callable[[str, Finding], object],
        show_page: Callable[[date, str], object],
    ) -> None:
        super().__init__(window)
        self._around, self._window, self._shown_day = around, window, shown_day
        self._show_finding, self._show_page = show_finding, show_page
        around.actions.bind("issue.check", self.open)

    def open(self) -> IssueCheckWindow:
        """Open it, or bring it up, and check the issue on the board, or the newest."""
        from ui.window.issue_check_window import IssueCheckWindow

        made = self._window.findChild(IssueCheckWindow)
        if made is None:
            made = IssueCheckWindow(self._around.desk, self._around.tasks, self._window)
            made.finding_wanted.connect(self._show_finding)
            made.page_wanted.connect(self._show_page)
        made.show()
        made.raise_()
        made.activateWindow()
        made.begin(self._shown_day())
        return made
