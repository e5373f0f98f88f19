"""The bar over the board: which issue, which page, make-up, zoom, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QTabBar, QToolButton, QWidget

from ui.actions import ACTIONS
from ui.board.pattern_menu import PatternMenu
from ui.icons import dress
from ui.words import weekday_label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QAction, QResizeEvent

    from ui.actions import ActionBook
    from workstation.issue import Issue

WORDED = ("issue.new", "board.flat", "board.propose", "board.another", "page.export")
BUTTONS = ("board.flat", "", "board.propose", "board.another", "", "board.zoom_out", "board.zoom_in", "board.fit", "", "page.export")


ROOMY = 1080
"""From this width on the buttons carry words."""


class BoardBar(QWidget):
    """State enters by `show_issues` and `show_page`; choices leave as signals."""

    issue_chosen = Signal(object)
    """date"""
    page_chosen = Signal(str)
    pattern_chosen = Signal(str)
    """Make the page up in this pattern; empty: in the best."""

    def __init__(self, actions: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.issues = QComboBox(self)
        self.issues.setAccessibleName(self.tr("期"))
        self.issues.setMinimumWidth(190)
        self.issues.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.issues.setPlaceholderText(self.tr("还没有报纸"))
        self.pages = QTabBar(self)
        self.pages.setDrawBase(False)
        self.pages.setExpanding(False)
        self.pages.setAccessibleName(self.tr("版"))
        self._zoom = QLabel(self)
        self._zoom.setProperty("role", "muted")
        self._propose = actions["board.propose"]
        self._worded: list[QToolButton] = []
        self._dressed: list[tuple[QAction, str]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.addWidget(self.issues)
        row.addWidget(self._button(actions["issue.new"], "plus", words=True))
        row.addSpacing(8)
        row.addWidget(self.pages)
        row.addStretch(1)
        self._add_buttons(row, actions)
        self.issues.activated.connect(lambda at: self.issue_chosen.emit(self.issues.itemData(at)))
        self.pages.tabBarClicked.connect(lambda at: self.page_chosen.emit(self.pages.tabText(at)) if at >= 0 else None)

    def _add_buttons(self, row: QHBoxLayout, actions: ActionBook) -> None:
        icons = {spec.name: spec.icon for spec in ACTIONS}
        for name in BUTTONS:
            if not name:
                row.addSpacing(8)
                continue
            button = self._button(actions[name], icons.get(name, ""), words=name in WORDED)
            row.addWidget(button)
            if name == "board.propose":
                row.addWidget(self._pattern_button())
            if name == "board.zoom_out":
                row.addWidget(self._zoom)

    def _pattern_button(self) -> QToolButton:
        menu = PatternMenu(self)
        menu.chosen.connect(self.pattern_chosen)
        self.patterns = QToolButton(self)
        self.patterns.setText(self.tr("版样图 ▾"))
        self.patterns.setToolTip(self.tr("按选定的版样图编排"))
        self.patterns.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.patterns.setMenu(menu)
        self.patterns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.patterns.setEnabled(self._propose.isEnabled())
        self._propose.enabledChanged.connect(self.patterns.setEnabled)
        return self.patterns

    def _button(self, action: QAction, icon: str, *, words: bool = False) -> QToolButton:
        if icon:
            dress(action, icon)
            self._dressed.append((action, icon))
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        if words:
            self._worded.append(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words beside the icons where there is room for them."""
        super().resizeEvent(event)
        roomy = event.size().width() >= ROOMY
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if roomy else Qt.ToolButtonStyle.ToolButtonIconOnly
        for button in self._worded:
            button.setToolButtonStyle(style)

    def show_issues(self, issues: Sequence[Issue], day: date | None) -> None:
        """Show the issues, newest first, and the chosen one."""
        self.issues.clear()
        for issue in issues:
            number = self.tr("  总第 {0} 期").format(issue.number) if issue.number else ""
            self.issues.addItem(f"{issue.day.isoformat()} {weekday_label(issue.day)}{number}", issue.day)
        days = [issue.day for issue in issues]  # Qt finds a Python object by identity, not by what it equals
        self.issues.setCurrentIndex(days.index(day) if day in days else min(0, len(days) - 1))
        self.issues.setEnabled(bool(issues))

    def show_pages(self, pages: Sequence[str], number: str) -> None:
        """Show an issue's pages and the chosen one."""
        while self.pages.count() > len(pages):
            self.pages.removeTab(self.pages.count() - 1)
        while self.pages.count() < len(pages):
            self.pages.addTab("")
        for at, page in enumerate(pages):
            self.pages.setTabText(at, page)
        if number in pages:
            self.pages.setCurrentIndex(list(pages).index(number))

    def show_zoom(self, share: float) -> None:
        """Show the zoom; 1 is the printed size, 0 says nothing."""
        self._zoom.setText(f"{share:.0%}" if share else "")

    def redress(self) -> None:
        """Tint the icons again."""
        for action, icon in self._dressed:
            dress(action, icon)
