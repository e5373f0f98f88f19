"""统计: the week at a glance, output, findings and faults, grades, points and fees; a tab each, made when it is first looked at."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from ui.parts import lay_out_tabs
from ui.rooms import Room

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from ui.rooms import Surroundings
    from ui.statistics.view import StatisticsView
    from workstation.changes import Change

VIEWS = {"week": "WeekView", "output": "OutputView", "findings": "FindingsView", "grading": "GradingView", "ledger": "LedgerView"}
"""By name, in the order of the tabs; the module `ui.statistics.…_view` is read when the tab is first looked at."""


class StatisticsRoom(Room):
    """Nothing is reckoned until one looks at it."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._made: dict[int, StatisticsView] = {}
        self.tabs, self._stack = QTabBar(), QStackedWidget()
        for title in (self.tr("本周"), self.tr("产出"), self.tr("差错与检查"), self.tr("评分"), self.tr("记分、稿费")):
            self.tabs.addTab(title)
        lay_out_tabs(self, self.tabs, self._stack, self.tr("统计"))
        self.tabs.currentChanged.connect(self._on_tab)
        around.actions.bind("statistics.next", lambda: self._step(1))
        around.actions.bind("statistics.previous", lambda: self._step(-1))

    @property
    def view(self) -> StatisticsView:
        """The tab that is shown."""
        return self.view_at(self.tabs.currentIndex())

    def view_at(self, at: int) -> StatisticsView:
        """A tab's view, made if it wasn't yet."""
        if at not in self._made:
            view = self._made[at] = _made(list(VIEWS)[at], self._around)
            view.report_wanted.connect(self.report_wanted)
            view.place_wanted.connect(self.place_wanted)
            self._stack.addWidget(view)
            self.parts_made.emit(view)
        return self._made[at]

    def show_view(self, name: str) -> None:
        """Go to a tab by its view's name."""
        self.tabs.setCurrentIndex(list(VIEWS).index(name))

    def _step(self, by: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def _on_tab(self, _at: int) -> None:
        self._stack.setCurrentWidget(self.view)
        self.setFocusProxy(self.view)
        if self.isVisible():
            self.view.refresh()
            self.view.focus()

    # -- what the window asks

    def showEvent(self, event: QShowEvent) -> None:
        """Read what became out of date while one was elsewhere."""
        super().showEvent(event)
        self._on_tab(self.tabs.currentIndex())

    def take_change(self, change: Change) -> None:
        """Each view reads again what was written of it, when it is looked at."""
        for view in self._made.values():
            view.take_change(change)

    def redress(self) -> None:
        """Colours that aren't painted anew by themselves."""
        for view in self._made.values():
            view.redress()


def _made(name: str, around: Surroundings) -> StatisticsView:
    view: StatisticsView = getattr(import_module(f"ui.statistics.{name}_view"), VIEWS[name])(around)
    return view
