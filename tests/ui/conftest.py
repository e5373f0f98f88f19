from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from ui.app import Session
from ui.window.main_window import MainWindow
from ui.window.window_state import WindowState, settings_in

PATIENCE_MS = 20_000


class OpenWindow(Protocol):
    sessions: list[Session]

    def __call__(self, store: Path | None = None, *, settle: bool = True) -> MainWindow: ...


def living_threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if thread.name.startswith(("write", "read", "job"))}


@pytest.fixture
def qtbot(qtbot):
    """Waits longer than pytest-qt does by itself: the machine may be busy with the other half of the suite."""
    wait_until = qtbot.waitUntil
    qtbot.waitUntil = lambda condition, timeout=PATIENCE_MS: wait_until(condition, timeout=timeout)
    return qtbot


@pytest.fixture
def open_window(qtbot, qapp: QApplication, tmp_path: Path) -> Iterator[OpenWindow]:
    """Opens the whole window on a store of its own; at the end no thread, timer or widget of it may be left."""
    before, widgets = living_threads(), set(map(id, QApplication.topLevelWidgets()))
    sessions: list[Session] = []

    def open_one(store: Path | None = None, *, settle: bool = True) -> MainWindow:
        state = WindowState(settings_in(tmp_path / "config"))
        session = Session(qapp, state, store or tmp_path / "desk.sqlite")
        sessions.append(session)
        session.window.show()
        session.begin()
        if settle:
            qtbot.waitUntil(lambda: session.window.desk is not None)
        return session.window

    open_one.sessions = sessions
    yield open_one
    for session in sessions:
        _shut(qtbot, session)
    _sweep()
    assert living_threads() - before == set(), "threads are left running"
    left = [widget for widget in QApplication.topLevelWidgets() if id(widget) not in widgets]
    assert left == [], f"widgets are left: {left}"


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """The whole window on an empty store."""
    return open_window()


def _shut(qtbot, session: Session) -> None:
    window = session.window
    if not session.is_closed:
        window.close()
        qtbot.waitUntil(lambda: session.is_closed)
    timers = [timer for timer in window.findChildren(QTimer) if timer.isActive() and not timer.isSingleShot()]
    assert timers == [], f"timers are left running: {timers}"
    window.deleteLater()
    session.deleteLater()


def _sweep() -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
