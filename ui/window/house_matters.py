"""The house's own matters in the window: rule book, register of faults, and newsroom patterns that take too long."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from ui.notices import Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.rooms import Surroundings
    from workstation.checks.house_terms import HouseTerm


class HouseMatters(QObject):
    """A pattern that takes too long over a text is switched off, and the window says so; checks tell of it in their own thread."""

    overran = Signal(object)
    """HouseTerm"""

    def __init__(self, around: Surroundings, window: QWidget, open_report: Callable[[str], object]) -> None:
        super().__init__(window)
        self._around, self._window, self._open_report = around, window, open_report
        self.overran.connect(self._on_overrun, Qt.ConnectionType.QueuedConnection)
        around.desk.house.on_overrun = self.overran.emit
        around.actions.bind("rules.open", self.open_rules)
        around.actions.bind("register.open", self.open_register)

    def open_rules(self) -> None:
        """The rule book, for reading."""
        from ui.window.rule_book import open_rule_book

        open_rule_book(self._around.desk, self._around.tasks, self._window, self._open_report)

    def open_register(self) -> None:
        """The register of faults."""
        from ui.window.register_window import open_register

        open_register(self._around.desk, self._around.tasks, self._window, self._open_report)

    def _on_overrun(self, term: HouseTerm) -> None:
        words = self.tr("式子“{0}”在这篇稿件上算得太久，已经停用；请在规则手册里改简单些，再启用").format(term.term)
        self._around.notices.say(words, Kind.WARNING)
        if term.id is not None and not self._around.desk.read_only:
            self._around.tasks.write(partial(self._around.desk.house.switch_term, term.id, False))
