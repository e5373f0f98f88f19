"""What the window says to its user: toasts for errors and news, banners for what lasts."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ui.icons import drawing, dress
from ui.theme import colours_of
from ui.told import told_words

if TYPE_CHECKING:
    from workstation.errors import DeskError

Offer = tuple[str, Callable[[], object]]
"""A button's text and what it does."""
WIDTH = 284
"""As the list column, over whose foot it lies: there it hides no button of what is being worked on."""
MARGIN, NAVIGATION, FOOT = 8, 64, 64


class Kind(StrEnum):
    """How a notice looks and how long it stays; errors stay until they are closed."""

    DONE = "good"
    NEWS = "accent"
    WARNING = "warning"
    ERROR = "error"


ICONS = {Kind.DONE: "check", Kind.NEWS: "info", Kind.WARNING: "warning", Kind.ERROR: "error"}
STAYS_MS = {Kind.DONE: 5_000, Kind.NEWS: 5_000, Kind.WARNING: 12_000, Kind.ERROR: 0}
MOST = 4


class Toast(QFrame):
    """One notice with its buttons."""

    closed = Signal()

    def __init__(self, text: str, kind: Kind, offers: tuple[Offer, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.text = text
        self.setProperty("role", "toast")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(text)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(_wrapped(text))
        if offers:
            column.addLayout(self._offer_row(offers))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 8, 12)
        row.setSpacing(10)
        row.addWidget(_mark(kind, self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.addWidget(self._close_button(), 0, Qt.AlignmentFlag.AlignTop)
        if STAYS_MS[kind] and not offers:
            QTimer.singleShot(STAYS_MS[kind], self, self.closed.emit)
        elif STAYS_MS[kind]:
            QTimer.singleShot(2 * STAYS_MS[kind], self, self.closed.emit)

    def _offer_row(self, offers: tuple[Offer, ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        for text, act in offers:
            button = QPushButton(text)
            button.clicked.connect(self.closed)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
        return row

    def _close_button(self) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setToolTip(self.tr("关闭"))
        dress(button, "close")
        button.clicked.connect(self.closed.emit)
        return button


def _wrapped(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _mark(kind: Kind, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    colour = QColor(getattr(colours_of(parent), kind))
    label.setPixmap(drawing(ICONS[kind], colour, 18, parent.devicePixelRatioF()))
    label.setFixedHeight(26)  # as the close button beside a single line
    return label


class Notices(QObject):
    """Stacks toasts over the foot of a window's left column; the newest is lowest."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._toasts: list[Toast] = []
        window.installEventFilter(self)

    @property
    def texts(self) -> list[str]:
        """What is shown now, oldest first."""
        return [toast.text for toast in self._toasts]

    def say(self, text: str, kind: Kind = Kind.NEWS, *offers: Offer) -> None:
        """Show a notice; the same words are never shown twice at once."""
        for toast in [toast for toast in self._toasts if toast.text == text]:
            self._drop(toast)
        while len(self._toasts) >= MOST:
            self._drop(self._toasts[0])
        toast = Toast(text, kind, offers, self._window)
        toast.closed.connect(lambda: self._drop(toast))
        self._toasts.append(toast)
        toast.show()
        self._place()

    def show_error(self, error: DeskError) -> None:
        """Show what an editor can put right, as it is written."""
        self.say(told_words(error.told), Kind.ERROR)

    def clear(self) -> None:
        """Take every notice away."""
        for toast in list(self._toasts):
            self._drop(toast)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the toasts in their corner."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        return super().eventFilter(watched, event)

    def _drop(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            toast.hide()
            toast.deleteLater()
            self._place()

    def _place(self) -> None:
        bottom = self._window.height() - MARGIN - FOOT
        for toast in reversed(self._toasts):
            toast.resize(WIDTH, toast.heightForWidth(WIDTH))
            bottom -= toast.height()
            toast.move(NAVIGATION + MARGIN, bottom)
            toast.raise_()
            bottom -= 8


class Banner(QFrame):
    """A line over the whole window for what stays so: read-only, a store that can't be written."""

    def __init__(self, text: str, kind: Kind = Kind.WARNING, *offers: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.setProperty("role", "error" if kind is Kind.ERROR else "warning")
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 10, 6)
        row.setSpacing(10)
        row.addWidget(_mark(kind, self))
        row.addWidget(_wrapped(text), 1)
        for label, act in offers:
            button = QPushButton(label)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)


def say_fault(label: QLabel, error: DeskError) -> None:
    """Say an error where a dialog says how things are."""
    label.setText(told_words(error.told))
    label.setProperty("role", "fault")
    label.style().polish(label)
