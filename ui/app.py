"""The window's start: first paint as soon as may be, the store right after it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from ui.main_window import MainWindow
from ui.tasks import Tasks
from ui.theme import Look, Theme
from ui.window_state import WindowState, user_settings
from workstation.resources import RESOURCES

if TYPE_CHECKING:
    from workstation.desk import Desk
    from workstation.errors import DeskError


def run(store: Path | None = None) -> int:
    """Open the window on a store (default: the user's own) and stay until it is closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("采编工作站")
    state = WindowState(user_settings())
    translate(application, state.text("language"))
    session = Session(application, state, store)
    session.window.show()
    QTimer.singleShot(0, session.begin)
    return application.exec()


def translate(application: QApplication, language: str) -> None:
    """Speak Chinese, or the language that the user chose."""
    if language == "en":
        translator = QTranslator(application)
        if translator.load(str(RESOURCES / "i18n" / "workstation_en.qm")):
            application.installTranslator(translator)


class Session(QObject):
    """Holds one window and the desk that it shows."""

    def __init__(self, application: QApplication, state: WindowState, store: Path | None) -> None:
        super().__init__(application)
        self._store = store
        self._desk: Desk | None = None
        self.is_closed = False
        self._tasks = Tasks(self)
        self._theme = Theme(application, Look(state.text("look", Look.SYSTEM)))
        self.window = MainWindow(self._tasks, self._theme, state)
        self.window.store_wanted.connect(self._on_store_wanted)
        self.window.closed.connect(self._on_closed)

    def begin(self) -> None:
        """Open the store off the main thread and show it."""
        self._tasks.read(self._open, self._on_opened, key=(self, "open"), failed=self._on_refused)

    def _open(self) -> Desk:
        from workstation.desk import Desk

        return Desk.open(self._store)

    def _on_opened(self, desk: Desk) -> None:
        self._desk = desk
        self.window.show_desk(desk)

    def _on_refused(self, error: DeskError) -> None:
        self.window.show_trouble(error, self._store)

    def _on_store_wanted(self, path: Path | None) -> None:
        self._store = path or self._store
        self.begin()

    def _on_closed(self) -> None:
        self._tasks.close()
        if self._desk is not None:
            self._desk.close()
            self._desk = None
        self.is_closed = True
