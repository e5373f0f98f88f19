"""The one family of icons: strokes drawn on a grid of 24, tinted with the palette's text colour."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QAbstractButton, QWidget

from workstation.resources import RESOURCES

ICONS = RESOURCES / "icons"
SIZES = (16, 20)
NAME_PROPERTY = "icon_name"


class _HasIcon(Protocol):
    def setIcon(self, icon: QIcon, /) -> None: ...
    def setProperty(self, name: str, value: object, /) -> bool: ...


def drawing(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon of `size` logical pixels, at a screen's pixel ratio; lists ask for theirs at every paint, so Qt keeps what was drawn."""
    key = f"{name} {colour.name()} {size} {ratio}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    drawn = _drawn(name, colour, size, ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def _drawn(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer

    text = (ICONS / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour.name())
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def icon(name: str, colour: QColor | None = None, sizes: tuple[int, ...] = SIZES, on: str = "") -> QIcon:
    """An icon in a colour (default: the palette's text; `on`: while checked), sharp on every screen that is attached."""
    tint = colour or QGuiApplication.palette().text().color()
    ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    made = QIcon()
    for size in sizes:
        made.addPixmap(drawing(name, tint, size, ratio))
        if on:
            made.addPixmap(drawing(name, QColor(on), size, ratio), QIcon.Mode.Normal, QIcon.State.On)
    return made


def draw_ahead() -> Iterator[None]:
    """Draw every icon in the present theme, a step each: a room that is entered finds its own drawn."""
    for path in ICONS.glob("*.svg"):
        icon(path.stem)
        yield


def dress(target: _HasIcon, name: str) -> None:
    """Give a button or action an icon that follows the theme (see `redress`)."""
    target.setProperty(NAME_PROPERTY, name)
    target.setIcon(icon(name))


def redress(root: QWidget) -> None:
    """Tint every dressed button and action under a window again, after the theme changed."""
    both: tuple[QAbstractButton | QAction, ...] = (*root.findChildren(QAbstractButton), *root.findChildren(QAction))
    for dressed in both:
        name = dressed.property(NAME_PROPERTY)
        if name:
            dressed.setIcon(icon(name))
