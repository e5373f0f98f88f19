"""版样图: the page patterns to choose from by name, each with a small drawing of its cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from ui.theme import colours_of

if TYPE_CHECKING:
    from workstation.planning.patterns import Node

SIZE = (22, 30)
FIRST_HEIGHT = 1.6
"""How much higher the upper part of a stack is drawn: the lead stands there."""


class PatternMenu(QMenu):
    """Filled when it is opened first: the patterns are data that a start needn't read."""

    chosen = Signal(str)
    """The pattern's name; empty leaves the choice to the program."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)
        self.setStyleSheet("QMenu { icon-size: 30px; }")
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        from workstation.planning.patterns import page_patterns

        self.clear()
        self.addAction(self.tr("自动（挑最合适的）")).triggered.connect(lambda: self.chosen.emit(""))
        self.addSeparator()
        for pattern in page_patterns().values():
            action = self.addAction(self.tr("{0}（{1} 稿）").format(pattern.name, pattern.reports))
            action.setToolTip(pattern.label)
            action.setIcon(self._drawing(pattern.tree))
            action.triggered.connect(lambda _=False, name=pattern.name: self.chosen.emit(name))

    def _drawing(self, tree: Node) -> QIcon:
        ratio, colours = self.devicePixelRatioF(), colours_of(self)
        picture = QPixmap(round(SIZE[0] * ratio), round(SIZE[1] * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setPen(QPen(QColor(colours.muted), 1))
        _draw(painter, tree, QRectF(1.5, 1.5, SIZE[0] - 3, SIZE[1] - 3), QColor(colours.line))
        painter.end()
        return QIcon(picture)


def _draw(painter: QPainter, node: Node, area: QRectF, grey: QColor) -> None:
    from workstation.planning.patterns import Leaf, Side

    if isinstance(node, Leaf):
        painter.drawRect(area)
        if node.picture:
            painter.fillRect(area.adjusted(area.width() * 0.3, area.height() * 0.3, -1.5, -1.5), grey)
        return
    beside = isinstance(node, Side)
    shares = node.shares if isinstance(node, Side) else (FIRST_HEIGHT, *(1.0 for _ in node.parts[1:]))
    done = 0.0
    for part, share in zip(node.parts, (share / sum(shares) for share in shares), strict=True):
        x, width = (done, share) if beside else (0.0, 1.0)
        y, height = (0.0, 1.0) if beside else (done, share)
        place = QRectF(area.x() + x * area.width(), area.y() + y * area.height(), width * area.width(), height * area.height())
        _draw(painter, part, place, grey)
        done += share
