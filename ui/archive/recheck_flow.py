"""整库复查: opens the window and leads from its list to the reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.archive.recheck_window import RecheckWindow
    from ui.rooms import Surroundings
    from workstation.checks.engine.finding import Finding


class RecheckFlow(QObject):
    """One window at most; it stays beside the main window while one mends."""

    def __init__(self, around: Surroundings, window: QWidget, show_finding: Callable[[str, Finding], object]) -> None:
        super().__init__(window)
        self._around, self._window, self._show_finding = around, window, show_finding
        around.actions.bind("archive.recheck", self.open)

    def open(self) -> RecheckWindow:
        """Open it, or bring it up."""
        from ui.archive.recheck_window import RecheckWindow

        made = self._window.findChild(RecheckWindow)
        if made is None:
            made = RecheckWindow(self._around.desk, self._around.tasks, self._window)
            made.finding_wanted.connect(self._show_finding)
            made.begin()
        made.show()
        made.raise_()
        made.activateWindow()
        return made
