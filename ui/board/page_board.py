"""The board (版样): the really set page, zoomable, with slots and pictures that snap to whole columns and lines.

It knows no service. What the editor does leaves as signals that carry the report's slug and the new place on the grid.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from ui.board.board_grid import BoardGrid, Cell, cell_of, slot_over
from ui.board.board_items import BoxItem, PageItem, PictureItem, QuoteItem, SlotItem
from ui.board.board_keys import press, walk
from ui.board.page_painter import PagePainter, points
from ui.board.slots.fit_words import fit_words
from ui.reports.report_rows import SLUGS_MIME
from ui.taken_pictures import holds_pictures, taken_pictures
from ui.theme import colours_of
from workstation.planning.presets import preset_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QResizeEvent, QWheelEvent

    from ui.board.page_session import Shown
    from workstation.page import Slot
    from workstation.planning.set_page import SetPage

OVERSET = QColor(200, 30, 30)
SHORT = QColor(176, 110, 0)
ZOOM_STEP = 1.2


class PageBoard(QGraphicsView):
    """Shows a page; `show_page` is the only way in."""

    slot_chosen = Signal(str)
    slot_opened = Signal(str)
    slot_moved = Signal(str, object)
    slot_resized = Signal(str, object)
    slot_taken_off = Signal(str)
    menu_wanted = Signal(str, QPoint)
    picture_placed = Signal(str, int, object)
    """slug, the picture's number, its Cell on the slot's text columns"""
    picture_removed = Signal(str, int)
    picture_panned = Signal(str, int, float, float)
    """slug, number, shares of the frame that the picture was dragged by"""
    quote_placed = Signal(str, int, object)
    quote_removed = Signal(str, int)
    report_dropped = Signal(str, int, int)
    picture_dropped = Signal(str, object)
    """slug (empty: beside all), and a path or the picture itself"""
    paste_wanted = Signal(str)
    zoomed = Signal(float)

    def __init__(self, painter: PagePainter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painter = painter
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setAcceptDrops(True)
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setAccessibleName(self.tr("版样"))
        self._scene.selectionChanged.connect(self._on_selection)
        self._grid: BoardGrid | None = None
        self.editable = True
        self._items: list[SlotItem] = []
        self._pictures: list[PictureItem] = []
        self._quotes: list[QuoteItem] = []
        self._fitted = True
        self._telling = True
        self._sought: tuple[str, int | None] | None = None

    def show_page(self, shown: Shown, titles: Mapping[str, str]) -> None:
        """Draw a set page and its slots' handles; what is chosen stays chosen."""
        chosen, inset = self.chosen, next(((type(item), item.slug, item.index) for item in self._insets if item.isSelected()), None)
        self._telling = False
        self._scene.clear()
        self.setBackgroundBrush(QColor(colours_of(self).line))
        self._grid = BoardGrid.of_page(preset_of(shown.plan))
        self._scene.addItem(PageItem(shown.page, self._painter))
        self._items = [self._slot_item(shown.page, slot, titles) for slot in shown.plan.slots]
        self._pictures = [item for slot in shown.plan.slots for item in self._picture_items(slot, shown.grids.get(slot.slug))]
        self._quotes = [item for slot in shown.plan.slots for item in self._quote_items(slot, shown.grids.get(slot.slug))]
        for item in (*self._items, *self._insets):
            item.editable = self.editable
            self._scene.addItem(item)
        self._scene.setSceneRect(-12, -12, points(shown.page.width) + 24, points(shown.page.height) + 24)
        self._telling = True
        self._choose_again(chosen, inset)
        self._show_sought()
        if self._fitted:
            self.fit_page()

    @property
    def _insets(self) -> tuple[PictureItem | QuoteItem, ...]:
        return (*self._pictures, *self._quotes)

    def _choose_again(self, slug: str, inset: tuple[type, str, int] | None) -> None:
        again = next((item for item in self._insets if (type(item), item.slug, item.index) == inset), None)
        if again is not None:
            again.setSelected(True)
        else:
            self.choose(slug)

    def _slot_item(self, page: SetPage, slot: Slot, titles: Mapping[str, str]) -> SlotItem:
        cell = cell_of(slot)
        item = SlotItem(self.grid, cell, slot.slug, partial(self._on_slot_settled, slot.slug))
        item.watched = partial(self._show_goal, slot.slug)
        item.opened = partial(self.slot_opened.emit, slot.slug)
        item.say(*self._badge(page, slot))
        item.setToolTip(titles.get(slot.slug, slot.slug))
        return item

    def _show_goal(self, slug: str, cell: Cell | None) -> None:
        """Mark the slot that a dragged one would change places with."""
        over = slot_over(self.cells(), slug, cell) if cell else None
        for item in self._items:
            item.show_goal(item.slug == over)

    def _picture_items(self, slot: Slot, grid: BoardGrid | None) -> Iterator[PictureItem]:
        for index, box in enumerate(slot.pictures if grid else ()):
            assert grid is not None
            cell = Cell(box.column, int(box.line), box.columns, int(box.lines))
            item = PictureItem(grid, cell, (slot.slug, index), partial(self._on_picture_settled, slot.slug, index))
            item.panned = partial(self.picture_panned.emit, slot.slug, index)
            item.setToolTip(self.tr("按住 Alt 拖动或按 Alt 加方向键，改取景"))
            yield item

    def _quote_items(self, slot: Slot, grid: BoardGrid | None) -> Iterator[QuoteItem]:
        for index, quote in enumerate(slot.quotes if grid else ()):
            assert grid is not None
            cell = Cell(quote.column, int(quote.line), quote.columns, int(quote.lines))
            yield QuoteItem(grid, cell, (slot.slug, index), partial(self._on_quote_settled, slot.slug, index))

    def _on_quote_settled(self, slug: str, index: int, cell: Cell, moved: bool) -> None:
        self.quote_placed.emit(slug, index, cell)

    def _on_slot_settled(self, slug: str, cell: Cell, moved: bool) -> None:
        (self.slot_moved if moved else self.slot_resized).emit(slug, cell)

    def _on_picture_settled(self, slug: str, index: int, cell: Cell, moved: bool) -> None:
        self.picture_placed.emit(slug, index, cell)

    def repaint_page(self) -> None:
        """Draw the ink again: a picture has arrived."""
        for item in self._scene.items():
            if isinstance(item, PageItem):
                item.update()

    def show_nothing(self) -> None:
        """An empty board."""
        self._telling = False
        self._scene.clear()
        self._items, self._pictures, self._quotes = [], [], []
        self._telling = True

    @property
    def chosen(self) -> str:
        """The slug of the chosen slot's report, or of the chosen picture's; empty where none is."""
        item = self._chosen_item()
        return item.slug if item else ""

    @property
    def grid(self) -> BoardGrid:
        """The shown page's grid; asked for only while a page is shown."""
        assert self._grid is not None
        return self._grid

    def cells(self) -> dict[str, Cell]:
        """Every slot's place on the grid, by slug."""
        return {item.slug: item.cell for item in self._items}

    def cell(self, slug: str) -> Cell:
        """A slot's place on the grid."""
        return self.cells()[slug]

    def badge(self, slug: str) -> str:
        """What is written on a slot about its fit."""
        return next((item.words for item in self._items if item.slug == slug), "")

    def choose(self, slug: str) -> None:
        """Choose a report's slot; empty: none."""
        for item in self._items:
            item.setSelected(item.slug == slug)

    def seek(self, slug: str, picture: int | None = None) -> None:
        """Choose a report's slot, or a picture of it, as soon as the page that it stands on is shown."""
        self._sought = (slug, picture)
        self._show_sought()

    def _show_sought(self) -> None:
        if self._sought is None:
            return
        slug, picture = self._sought
        items: tuple[BoxItem, ...] = (*(item for item in self._pictures if item.index == picture), *self._items)
        found = next((item for item in items if item.slug == slug), None)
        if found is not None:
            self._sought = None
            self._scene.clearSelection()
            found.setSelected(True)
            self.ensureVisible(found)

    def fit_page(self) -> None:
        """Zoom so that the whole page shows."""
        self._fitted = True
        self.fitInView(self._scene.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        self.zoomed.emit(self.transform().m11())

    def refit(self) -> None:
        """The board is in sight again: the whole page shows, if it did before."""
        if self._fitted and self._items:
            self.fit_page()

    def zoom(self, factor: float) -> None:
        """Zoom about the mouse; kept between a tenth and ten."""
        scale = self.transform().m11() * factor
        if 0.1 <= scale <= 10:
            self._fitted = False
            self.scale(factor, factor)
            self.zoomed.emit(scale)

    def _badge(self, page: SetPage, slot: Slot) -> tuple[str, QColor]:
        """What to write on a slot: nothing where it fits, or leaves no more white than may stay."""
        found = next((found for found in page.slots if found.slug == slot.slug), None)
        words = fit_words(found) if found else None
        if words is None or not (words.overset or words.short):
            return "", SHORT
        return words.text, OVERSET if words.overset else SHORT

    def _on_selection(self) -> None:
        if self._telling:
            self.slot_chosen.emit(self.chosen)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(ZOOM_STEP if event.angleDelta().y() > 0 else 1 / ZOOM_STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted and self._items:
            self.fit_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self._chosen_item()
        if self.editable and event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit(self.chosen)
        elif item is None or not self.editable:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take_off(item)
        elif not press(item, event):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the slot under the mouse; by its key, of the chosen one."""
        place = self.mapToScene(event.pos())
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        under = next((item.slug for item in self._items if item.contains(place)), "") if by_mouse else self.chosen
        if under and self.editable:
            if under != self.chosen:
                self.choose(under)
            self.menu_wanted.emit(under, event.globalPos())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab walks over the page before it leaves the board."""
        item = walk(self._items, self._insets, 1 if forward else -1)
        if item is None:
            return super().focusNextPrevChild(forward)
        self.ensureVisible(item, 20, 20)
        return True

    def _chosen_item(self) -> BoxItem | None:
        items: tuple[BoxItem, ...] = (*self._insets, *self._items)
        return next((item for item in items if item.isSelected()), None)

    def _take_off(self, item: BoxItem) -> None:
        if isinstance(item, PictureItem):
            self.picture_removed.emit(item.slug, item.index)
        elif isinstance(item, QuoteItem):
            self.quote_removed.emit(item.slug, item.index)
        else:
            self.slot_taken_off.emit(item.slug)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def _consider(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        if self.editable and self._grid and (event.mimeData().hasFormat(SLUGS_MIME) or holds_pictures(event.mimeData())):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        place = self.mapToScene(event.position().toPoint())
        data = event.mimeData()
        if data.hasFormat(SLUGS_MIME) and self._grid:
            for slug in bytes(data.data(SLUGS_MIME).data()).decode().split("\n"):
                self.report_dropped.emit(slug, *self._grid.at(place))
        else:
            slug = next((item.slug for item in self._items if item.contains(place)), "")
            for picture in taken_pictures(data):
                self.picture_dropped.emit(slug, picture)
        event.acceptProposedAction()
