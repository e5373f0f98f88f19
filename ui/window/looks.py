"""Light, dark or the system's: an option of the desk, with a copy beside the window's size so that a start needs no change of colours."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.theme import Look

if TYPE_CHECKING:
    from ui.actions import ActionBook
    from ui.tasks import Tasks
    from ui.theme import Theme
    from ui.window.window_state import WindowState
    from workstation.changes import Change
    from workstation.desk import Desk


class Looks(QObject):
    """Keeps theme, option, actions and the remembered copy in step; remembers the language for the next start as well."""

    def __init__(self, theme: Theme, state: WindowState, tasks: Tasks, actions: ActionBook, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._state, self._tasks, self._actions = theme, state, tasks, actions
        self._desk: Desk | None = None
        for look in Look:
            actions.bind(f"look.{look}", partial(self._on_look, look)).setChecked(look is theme.look)

    def show_desk(self, desk: Desk) -> None:
        """Take the desk's options."""
        self._desk = desk
        self._read(desk)

    def take_change(self, change: Change) -> None:
        """Options were written: they may be ours."""
        if self._desk is not None and change.options:
            self._read(self._desk)

    def _read(self, desk: Desk) -> None:
        self._tasks.read(partial(_view_options, desk), self._take_options, key=(self, "view"))

    def _on_look(self, look: Look) -> None:
        self._show(look)
        if self._desk is not None and not self._desk.read_only:
            self._tasks.write(partial(self._desk.options.set, "view.theme", str(look)))

    def _show(self, look: Look) -> None:
        self._state.set_text("look", look)
        self._actions[f"look.{look}"].setChecked(True)
        if self._theme.look is not look:
            self._theme.show_look(look)

    def _take_options(self, options: tuple[str, str]) -> None:
        look, language = options
        self._show(Look(look))
        self._state.set_text("language", language)


def _view_options(desk: Desk) -> tuple[str, str]:
    return str(desk.options.get("view.theme")), str(desk.options.get("view.language"))
