"""Light and dark: two palettes, one accent, a small style sheet. Views ask `colours_of(self)` when they paint."""

from __future__ import annotations

import sys
from dataclasses import dataclass, fields
from enum import StrEnum
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette

from workstation.resources import RESOURCES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget


class Look(StrEnum):
    """What the user asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """Named colours, as #rrggbb. `…_tint` are grounds for text in the normal text colour."""

    window: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    faint: str
    accent: str
    on_accent: str
    accent_tint: str
    hover: str
    error: str
    error_tint: str
    warning: str
    warning_tint: str
    advice: str
    advice_tint: str
    good: str
    good_tint: str
    paper: str
    """The printed page's ground on the board."""


LIGHT = Colours(
    window="#f3f4f6", surface="#ffffff", raised="#fafbfc", line="#dcdfe4", text="#1d2430", muted="#5d6776", faint="#8f98a5",
    accent="#2f5d8a", on_accent="#ffffff", accent_tint="#e2ebf4", hover="#eaedf1",
    error="#b3362b", error_tint="#fbe6e3", warning="#9a6400", warning_tint="#fcf0d6", advice="#3f6f9f", advice_tint="#e4eef8",
    good="#2c7a4b", good_tint="#e0f2e7", paper="#ffffff",
)  # fmt: skip
DARK = Colours(
    window="#1b1e23", surface="#22262c", raised="#282d34", line="#383e47", text="#e3e7ec", muted="#a1aab6", faint="#727c89",
    accent="#7fb0e0", on_accent="#10202f", accent_tint="#2b3d50", hover="#2f353d",
    error="#f08a7e", error_tint="#4a2a28", warning="#e2b15c", warning_tint="#443719", advice="#8fbbe6", advice_tint="#273a4d",
    good="#78c497", good_tint="#21402e", paper="#f7f5f0",
)  # fmt: skip

LINUX_FAMILIES = ["Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei"]
"""The desktop's own default often falls back on Japanese forms of the characters."""


def colours_of(widget: QWidget) -> Colours:
    """The colours that suit a widget's present palette."""
    return DARK if widget.palette().window().color().lightness() < 128 else LIGHT


def in_colour(label: QWidget, colour: str) -> None:
    """Write a label in a colour; a style sheet of its own would cost some milliseconds each time."""
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    label.setPalette(palette)


class Theme(QObject):
    """Dresses the application, and follows the system where the user didn't choose."""

    changed = Signal()

    def __init__(self, application: QApplication, look: Look = Look.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        self._shown: Colours | None = None
        self.look = look
        application.setStyle("Fusion")
        _use_chinese_forms(application)
        application.styleHints().colorSchemeChanged.connect(self._on_scheme)
        self.show_look(look)

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        chosen = {Look.LIGHT: LIGHT, Look.DARK: DARK}
        return chosen.get(self.look, DARK if dark else LIGHT)

    def show_look(self, look: Look) -> None:
        """Change to another look at once."""
        self.look = look
        schemes = {Look.LIGHT: Qt.ColorScheme.Light, Look.DARK: Qt.ColorScheme.Dark}
        self._application.styleHints().setColorScheme(schemes.get(look, Qt.ColorScheme.Unknown))
        self._on_scheme()

    def _on_scheme(self) -> None:
        if self.colours is not self._shown:
            self._dress()

    def _dress(self) -> None:
        colours = self._shown = self.colours
        self._application.setPalette(palette(colours))
        self._application.setStyleSheet(style_sheet(colours))
        self.changed.emit()


def _use_chinese_forms(application: QApplication) -> None:
    if sys.platform.startswith("linux"):
        font = QFont(application.font())
        font.setFamilies([*LINUX_FAMILIES, font.family()])
        application.setFont(font)


def palette(colours: Colours) -> QPalette:
    """Qt's own roles, from our names."""
    roles = QPalette.ColorRole
    made = QPalette()
    named = {
        roles.Window: colours.window, roles.WindowText: colours.text, roles.Base: colours.surface, roles.AlternateBase: colours.raised,
        roles.Text: colours.text, roles.Button: colours.raised, roles.ButtonText: colours.text, roles.BrightText: colours.error,
        roles.Highlight: colours.accent, roles.HighlightedText: colours.on_accent, roles.Accent: colours.accent,
        roles.Link: colours.accent, roles.LinkVisited: colours.accent, roles.PlaceholderText: colours.faint,
        roles.ToolTipBase: colours.raised, roles.ToolTipText: colours.text, roles.Mid: colours.line, roles.Midlight: colours.hover,
        roles.Light: colours.raised, roles.Dark: colours.line, roles.Shadow: colours.line,
    }  # fmt: skip
    for role, value in named.items():
        made.setColor(role, QColor(value))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint))
    made.setColor(QPalette.ColorGroup.Inactive, roles.Highlight, QColor(colours.accent_tint))
    made.setColor(QPalette.ColorGroup.Inactive, roles.HighlightedText, QColor(colours.text))
    return made


def style_sheet(colours: Colours) -> str:
    """The style sheet of `resources/style.qss` with the colours filled in."""
    text = (RESOURCES / "style.qss").read_text(encoding="utf-8")
    named = {field.name: getattr(colours, field.name) for field in fields(colours)}
    return Template(text).substitute(named, icons=(RESOURCES / "icons").as_posix(), look="dark" if colours is DARK else "light")
