"""出样前检查 in the export dialog: what blocks and what is to be looked at, each a click away from its very place."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.icons import icon
from ui.theme import colours_of
from ui.told import told_words
from workstation.copyfit.fonts import RARE_AUTO, RARE_NONE
from workstation.export.preflight import Matter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.copyfit.fonts import FontCase
    from workstation.desk import Desk
    from workstation.export.issue_export import ExportOrder
    from workstation.export.preflight import Obstacle

PLACE = Qt.ItemDataRole.UserRole
MOST_ROWS = 8
"""Rows that are seen at once; more are scrolled to."""
NARROWEST, BESIDE_TEXT, ROW_GAP = 480, 64, 6


@dataclass(frozen=True, slots=True)
class RareFaces:
    """Characters that faces of the pages lack, the families that have all of them, and what the house does about it."""

    characters: str = ""
    families: tuple[str, ...] = ()
    wanted: str = RARE_AUTO


@dataclass(frozen=True, slots=True)
class Preflight:
    """What a look over the pages found."""

    obstacles: tuple[Obstacle, ...] = ()
    rare: RareFaces = RareFaces()


def look_over(desk: Desk, order: ExportOrder) -> Preflight:
    """Set an order's pages and look them over; raises `NotReady` where there is nothing to write."""
    from workstation.export.issue_export import looked_over
    from workstation.export.rare_characters import missing_characters

    fonts = desk.fonts
    ready = looked_over(desk, order, fonts)
    return Preflight(ready.obstacles, _rare(fonts, "".join(sorted(missing_characters(ready.pages, fonts)))))


def _rare(fonts: FontCase, missing: str) -> RareFaces:
    return RareFaces(missing, fonts.rare_families(missing) if missing else (), fonts.rare)


class PreflightPanel(QWidget):
    """State enters by `show_…`."""

    place_wanted = Signal(object)
    """Obstacle"""
    rare_wanted = Signal(str)
    """A family that prints what others lack; or `RARE_AUTO`, `RARE_NONE`."""
    overset_wanted = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._head, self.list = QLabel(self), QListWidget(self)
        self._head.setWordWrap(True)
        self._head.setProperty("role", "section")
        self.list.setAccessibleName(self.tr("出样前检查"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._on_row)
        self.list.itemClicked.connect(self._on_row)
        self._rare, self._rare_words, self.rare_face = QWidget(self), QLabel(self), QComboBox(self)
        self.rare_face.activated.connect(lambda at: self.rare_wanted.emit(self.rare_face.itemData(at)))
        row = QHBoxLayout(self._rare)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._rare_words)
        row.addWidget(self.rare_face)
        row.addStretch(1)
        self.overset_page = QCheckBox(self.tr("仍然输出：溢出的文字另列一页，附在最后"), self)
        self.overset_page.toggled.connect(self.overset_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._head, self.list, self._rare, self.overset_page):
            column.addWidget(part)
        self.show_words("")

    @property
    def words(self) -> str:
        """What is said over the list."""
        return self._head.text()

    def show_words(self, words: str) -> None:
        """Nothing to list: what is going on instead."""
        self._head.setText(words)
        self._head.setVisible(bool(words))
        self._show_rows(())
        self._rare.hide()
        self.overset_page.setVisible(self.overset_page.isChecked())

    def show_preflight(self, found: Preflight) -> None:
        """All rows, what blocks first."""
        self.show_obstacles(found.obstacles)
        self._show_rare(found.rare)

    def show_obstacles(self, obstacles: Sequence[Obstacle], words: str = "") -> None:
        """Rows under a count of them, or under other words."""
        self.show_words(words or self._counted(obstacles))
        self._show_rows(obstacles)
        can_list = any(obstacle.matter is Matter.OVERSET for obstacle in obstacles)
        self.overset_page.setVisible(can_list or self.overset_page.isChecked())

    def _counted(self, obstacles: Sequence[Obstacle]) -> str:
        blocking = sum(obstacle.blocks for obstacle in obstacles)
        looked = len(obstacles) - blocking
        if blocking and looked:
            return self.tr("出样前检查：{0} 处不能输出，{1} 处请过目。点一处，到那里去改").format(blocking, looked)
        if blocking:
            return self.tr("出样前检查：{0} 处不能输出。点一处，到那里去改").format(blocking)
        return self.tr("出样前检查：可以输出，{0} 处请过目").format(looked) if looked else self.tr("出样前检查：没有问题，可以输出")

    def _show_rows(self, obstacles: Sequence[Obstacle]) -> None:
        colours = colours_of(self)
        stop, look = icon("error", QColor(colours.error)), icon("warning", QColor(colours.warning))
        self.list.clear()
        for obstacle in obstacles:
            item = QListWidgetItem(stop if obstacle.blocks else look, told_words(obstacle.text))
            item.setData(PLACE, obstacle)
            item.setToolTip(told_words(obstacle.text))
            self.list.addItem(item)
        self.list.setVisible(bool(obstacles))
        heights = [self._height(told_words(obstacle.text)) for obstacle in obstacles[:MOST_ROWS]]
        self.list.setFixedHeight(sum(heights) + 2 * self.list.frameWidth() + ROW_GAP)

    def _height(self, text: str) -> int:
        """Of a row as wide as the panel will be; the list itself doesn't know before it is laid out."""
        metrics, room = self.list.fontMetrics(), max(self.width(), NARROWEST) - BESIDE_TEXT
        return ceil(metrics.horizontalAdvance(text) / room) * metrics.lineSpacing() + ROW_GAP

    def _show_rare(self, rare: RareFaces) -> None:
        self._rare.setVisible(bool(rare.characters))
        if not rare.characters:
            return
        self._rare_words.setText(self.tr("缺的字“{0}”").format(rare.characters))
        self.rare_face.clear()
        self.rare_face.addItem(self.tr("自动换用样子最近的字体"), RARE_AUTO)
        for family in rare.families:
            self.rare_face.addItem(self.tr("换用 {0}").format(family), family)
        self.rare_face.addItem(self.tr("不换"), RARE_NONE)
        self.rare_face.setCurrentIndex(max(self.rare_face.findData(rare.wanted), 0))

    def _on_row(self, item: QListWidgetItem) -> None:
        self.place_wanted.emit(item.data(PLACE))
