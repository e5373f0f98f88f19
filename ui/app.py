"""The window's start: first paint as soon as may be, the store right after it."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QObject, QTimer, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from ui.notices import Kind
from ui.tasks import Tasks
from ui.theme import Look, Theme
from ui.window.main_window import MainWindow
from ui.window.preload import give_way_to_the_window, import_plainly
from ui.window.window_state import WindowState, user_settings
from workstation.resources import PROGRAM, RESOURCES

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QWidget

    from workstation.desk import Desk
    from workstation.errors import DeskError
    from workstation.store.backup import Restored


NOT_PAINTED_MS = 1_000


def run(store: Path | None = None) -> int:
    """Open the window on a store (default: the last one, at first the one in the user's folder) and stay until it is closed."""
    import_plainly()
    give_way_to_the_window()
    application = QApplication(sys.argv[:1])
    application.setApplicationName(PROGRAM)
    state = WindowState(user_settings())
    translate(application, state.text("language"))
    last = state.text("store")
    session = Session(application, state, store or (Path(last) if last else None))
    painted = FirstPaint(session.window)
    painted.painted.connect(session.begin)
    painted.painted.connect(session.watch)
    session.window.show()
    return application.exec()


def translate(application: QApplication, language: str) -> None:
    """Speak Chinese, or the language that the user chose; Qt's own menus, dialogs and names of days follow."""
    english = language == "en"
    QLocale.setDefault(QLocale(QLocale.Language.English if english else QLocale.Language.Chinese))
    if english:
        _install(application, RESOURCES / "i18n" / "workstation_en.qm")
    else:
        folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(application, folder / "qtbase_zh_CN.qm")


def _install(application: QApplication, file: Path) -> None:
    translator = QTranslator(application)
    if translator.load(str(file)):
        application.installTranslator(translator)


class FirstPaint(QObject):
    """Says once when a window has been painted, or that it won't be soon (it may be minimised)."""

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)
        self._timer = QTimer(self, singleShot=True, interval=NOT_PAINTED_MS)
        self._timer.timeout.connect(self.painted)
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the first paint; go on when it is through."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._timer.start(0)
        return False


class Session(QObject):
    """Holds the window and the desk that it shows; another store gets another window in the old one's place."""

    def __init__(self, application: QApplication, state: WindowState, store: Path | None) -> None:
        super().__init__(application)
        self._application, self._state, self._store = application, state, store
        self._desk: Desk | None = None
        self.is_closed = False
        self._moves_on = False
        self._backup: Path | None = None
        self._theme = Theme(application, Look(state.text("look", Look.SYSTEM)))
        self.window = self._made_window()

    def begin(self) -> None:
        """Open the store off the main thread and show it; a backup that was asked for is put in its place first."""
        backup, self._backup = self._backup, None
        if backup is not None:
            from workstation.desk import restore_store

            steps = partial(restore_store, backup, self._store)
            self._tasks.job(steps, self.tr("恢复稿库"), self._on_restored, writes=True, failed=self._on_not_restored)
            return
        self._tasks.read(self._open, self._on_opened, key=(self, "open"), failed=self._on_refused)

    def watch(self) -> None:
        """Write a log, and show bugs with their details."""
        from ui.window.bug_dialog import BugReporter
        from ui.window.log import begin_log, log_folder

        self._application.setWindowIcon(_application_icon())
        begin_log(log_folder())
        BugReporter(self.window, log_folder()).install()

    def _made_window(self) -> MainWindow:
        self._tasks = Tasks(self)
        window = MainWindow(self._tasks, self._theme, self._state)
        window.store_wanted.connect(self._on_store_wanted)
        window.restore_wanted.connect(self._on_restore_wanted)
        window.closed.connect(self._on_closed)
        return window

    def _open(self) -> Desk:
        from workstation.desk import Desk

        desk = Desk.open(self._store)
        desk.prepare()
        return desk

    def _on_opened(self, desk: Desk) -> None:
        self._desk = desk
        self._state.set_text("store", str(desk.path))
        self.window.show_desk(desk)

    def _on_refused(self, error: DeskError) -> None:
        self.window.show_trouble(error, self._store)

    def _on_store_wanted(self, path: Path | None) -> None:
        self._store = path or self._store
        if self._desk is None:
            self.begin()
        else:
            self._moves_on = True
            self.window.close()

    def _on_restore_wanted(self, backup: Path) -> None:
        self._backup = backup
        self._on_store_wanted(self._desk.path if self._desk else None)

    def _on_restored(self, restored: Restored) -> None:
        if restored.aside is not None:
            text = self.tr("已恢复；原来的稿库保留在 %1").replace("%1", str(restored.aside))
            self.window.notices.say(text, Kind.NEWS)
        self.begin()

    def _on_not_restored(self, error: DeskError) -> None:
        self.window.notices.show_error(error)
        self.begin()

    def _on_closed(self) -> None:
        self._tasks.close()
        if self._desk is not None:
            self._desk.close()
            self._desk = None
        if self._moves_on:
            self._move_on()
        else:
            self.is_closed = True

    def _move_on(self) -> None:
        """Show the new window before the old one is gone, or the program would end with it."""
        self._moves_on = False
        self.window.deleteLater()
        self.window = self._made_window()
        self.window.show()
        self.begin()


def _application_icon() -> QIcon:
    from PySide6.QtGui import QIcon

    return QIcon(str(RESOURCES / "icons" / "app.svg"))
