"""The narrow bar at the window's left edge: one button a room, settings at the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.icons import icon
from ui.reports.report_rows import SLUGS_MIME
from ui.theme import colours_of
from ui.told import beside

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from ui.actions import ActionBook

WIDTH = 64
HELD_MS = 350
"""How long a drag is held over a room before it opens."""
TOP = (
    ("room.reports", "report"),
    ("room.board", "page"),
    ("room.people", "people"),
    ("room.archive", "archive"),
    ("room.statistics", "chart"),
)
FOOT = (("settings.open", "settings"),)


class RoomButton(QToolButton):
    """Reports dragged to it and held for a moment open its room, so that they can be dropped there."""

    def __init__(self, action: QAction) -> None:
        super().__init__()
        self._opening = QTimer(self, singleShot=True, interval=HELD_MS)
        self._opening.timeout.connect(action.trigger)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Wait whether they are held here."""
        if event.mimeData().hasFormat(SLUGS_MIME) and self.isEnabled():
            event.acceptProposedAction()
            self._opening.start()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They only passed by."""
        self._opening.stop()

    def dropEvent(self, event: QDropEvent) -> None:
        """Nothing is put on a button."""
        self._opening.stop()
        event.ignore()


class Navigation(QFrame):
    """Buttons made of the room actions; above the foot a quiet one, while something from another desk waits."""

    news_wanted = Signal()
    """What waits is to be seen to."""

    def __init__(self, actions: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self.setFixedWidth(WIDTH)
        self._actions = actions
        self._buttons: list[tuple[QToolButton, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(5, 8, 5, 8)
        column.setSpacing(4)
        for name, icon_name in TOP:
            column.addWidget(self._button(name, icon_name))
        column.addStretch(1)
        self.news = self._made_news()
        column.addWidget(self.news)
        for name, icon_name in FOOT:
            column.addWidget(self._button(name, icon_name))
        self.redress()

    def show_news(self, packets: int, changes: int) -> None:
        """So many packets lie in the shared folder, so many changes of other desks wait; the packets come first."""
        told = [self.tr("共享文件夹里有 %n 个新数据包", "", packets)] if packets else []
        told += [self.tr("对方有 %n 处改动等着处理", "", changes)] if changes else []
        text = self.tr("待收 %1") if packets else self.tr("待处理 %1")
        self.news.setText(text.replace("%1", str(packets or changes)))
        self.news.setToolTip("\n".join(told))
        self.news.setAccessibleName(beside(told, "，"))
        self.news.setVisible(bool(told))

    def _made_news(self) -> QToolButton:
        button = _dressed(QToolButton())
        button.clicked.connect(self.news_wanted)
        button.hide()
        self._buttons.append((button, "swap"))
        return button

    def redress(self) -> None:
        """Tint the icons for the theme; the chosen room's with the accent."""
        colours = colours_of(self)
        for button, icon_name in self._buttons:
            button.setIcon(icon(icon_name, on=colours.accent, sizes=(22,)))

    def _button(self, name: str, icon_name: str) -> QToolButton:
        action = self._actions[name]
        button = RoomButton(action)
        button.setText(action.text().rstrip("…"))
        button.setToolTip(f"{action.text()}  {action.shortcut().toString()}")
        _dressed(button)
        button.setCheckable(action.isCheckable())
        button.clicked.connect(lambda: action.trigger())
        action.toggled.connect(button.setChecked)
        action.enabledChanged.connect(button.setEnabled)
        button.setEnabled(action.isEnabled())
        self._buttons.append((button, icon_name))
        return button


def _dressed(button: QToolButton) -> QToolButton:
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
    button.setIconSize(QSize(22, 22))
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
