"""What the window remembers between two runs, in an .ini file of the user's config folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

from workstation.resources import PROGRAM

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow


def user_settings() -> QSettings:
    """The user's own file."""
    import platformdirs

    return settings_in(Path(platformdirs.user_config_path(PROGRAM, appauthor=False)))


def settings_in(folder: Path) -> QSettings:
    """The settings that a folder holds."""
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


class WindowState:
    """Places and sizes of the window and its parts, by object name."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def text(self, key: str, default: str = "") -> str:
        """A remembered word."""
        return str(self._settings.value(key, default) or "")

    def set_text(self, key: str, value: str) -> None:
        """Remember a word."""
        self._settings.setValue(key, value)

    def restore_window(self, window: QMainWindow) -> bool:
        """Put the window where it was; false when it has never been open."""
        geometry = self._settings.value("window/geometry")
        return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)

    def restore_parts(self, root: QWidget) -> None:
        """Give the splitters and table headers below a widget their remembered sizes."""
        for part in _parts(root):
            state = self._settings.value(f"parts/{part.objectName()}")
            if isinstance(state, QByteArray):
                part.restoreState(state)

    def keep(self, window: QMainWindow) -> None:
        """Remember the window and its parts."""
        self._settings.setValue("window/geometry", window.saveGeometry())
        self.keep_parts(window)
        self._settings.sync()

    def keep_parts(self, root: QWidget) -> None:
        """Remember the splitters and table headers below a widget that is about to go."""
        for part in _parts(root):
            self._settings.setValue(f"parts/{part.objectName()}", part.saveState())


def _parts(root: QWidget) -> list[QSplitter | QHeaderView]:
    found: list[QSplitter | QHeaderView] = [*root.findChildren(QSplitter), *root.findChildren(QHeaderView)]
    return [part for part in found if part.objectName() and not part.objectName().startswith("qt_")]
