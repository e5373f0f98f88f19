"""The window's frame: navigation, banner, the stack of what is shown, the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.notices import Banner, Kind, Offer
from ui.window.navigation import Navigation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from ui.actions import ActionBook


class Frame(QWidget):
    """The central widget of the main window."""

    def __init__(self, actions: ActionBook, window: QMainWindow) -> None:
        super().__init__(window)
        self.navigation = Navigation(actions)
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())
        self.banner: Banner | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self.stack, 1)
        self._drop_hint = QLabel(self.tr("松开鼠标，导入这里"), self)
        self._drop_hint.setProperty("role", "drop")
        self._drop_hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._drop_hint.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(self._column, 1)

    def show_page(self, page: QWidget) -> None:
        """Bring a page up; it joins the stack the first time."""
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def show_drop_hint(self, shown: bool) -> None:
        """Say that what is dragged over the window can be dropped."""
        self._drop_hint.setGeometry(self.rect().adjusted(12, 12, -12, -12))
        self._drop_hint.setVisible(shown)
        self._drop_hint.raise_()

    def show_banner(self, text: str, *offers: Offer) -> None:
        """Put a line over everything, instead of the one before."""
        if self.banner is not None:
            self.banner.deleteLater()
        self.banner = Banner(text, Kind.WARNING, *offers)
        self._column.insertWidget(0, self.banner)


def quiet_label() -> QLabel:
    """A label of the status bar."""
    label = QLabel()
    label.setProperty("role", "muted")
    label.setContentsMargins(10, 0, 0, 0)
    return label
