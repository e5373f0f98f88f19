"""The board (版样): the really set page, zoomable, with slots that snap to whole columns and lines when dragged or resized.

It knows no service. What the editor does leaves as signals that carry the slot's number and its new place on the grid.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QGraphicsView, QStyleOptionGraphicsItem, QWidget

from ui.fit_words import fit_words
from ui.page_painter import PagePainter, points
from ui.theme import colours_of
from ui.waiting_list import REPORT_MIME
from workstation.planning.grid import TWIPS_PER_PT, Grid
from workstation.planning.plan import SMALLEST

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QGraphicsSceneMouseEvent

    from workstation.page import PagePlan, PagePreset, Slot
    from workstation.planning.set_page import SetPage

ACCENT = QColor(0, 102, 204)
OVERSET = QColor(200, 30, 30)
SHORT = QColor(176, 110, 0)
SHADOW = QColor(0, 0, 0, 70)
HANDLE = 7.0
QUIET_LINES = 1
"""Lines of white that need no word."""
ZOOM_STEP = 1.2


@dataclass(frozen=True, slots=True)
class Cell:
    """A place on the page's grid: first column and line, columns and lines covered."""

    column: int
    line: int
    columns: int
    lines: int


class BoardGrid:
    """The page's grid in scene units, and cells that snap to it."""

    def __init__(self, preset: PagePreset) -> None:
        self._grid = Grid.of(preset)
        self.pitch = (self._grid.measure + self._grid.gap) / TWIPS_PER_PT
        self.leading = self._grid.leading / TWIPS_PER_PT
        self._columns, self._lines = preset.columns, int(preset.lines)

    def rectangle(self, cell: Cell) -> QRectF:
        """Where a cell lies in the scene."""
        grid = self._grid
        edges = (grid.x(cell.column), grid.y(cell.line), grid.across(cell.columns), cell.lines * grid.leading)
        return QRectF(*(edge / TWIPS_PER_PT for edge in edges))

    def moved(self, cell: Cell, by: QPointF) -> Cell:
        """The cell dragged by a distance, snapped and kept inside the type area."""
        column = min(max(0, cell.column + round(by.x() / self.pitch)), self._columns - cell.columns)
        line = min(max(0, cell.line + round(by.y() / self.leading)), self._lines - cell.lines)
        return Cell(column, line, cell.columns, cell.lines)

    def resized(self, cell: Cell, edges: str, by: QPointF) -> Cell:
        """The cell with the named edges (l, r, t, b) dragged, snapped and kept inside the type area."""
        across, down = round(by.x() / self.pitch), round(by.y() / self.leading)
        left, right = _pulled(cell.column, cell.column + cell.columns, across, edges, "lr", (self._columns, 1))
        top, bottom = _pulled(cell.line, cell.line + cell.lines, down, edges, "tb", (self._lines, SMALLEST))
        return Cell(left, top, right - left, bottom - top)

    def at(self, place: QPointF) -> tuple[int, int]:
        """Column and line under a scene place."""
        origin = self.rectangle(Cell(0, 0, 1, 1)).topLeft()
        column, line = int((place.x() - origin.x()) / self.pitch), int((place.y() - origin.y()) / self.leading)
        return min(max(0, column), self._columns - 1), min(max(0, line), self._lines - 1)


def _pulled(low: int, high: int, by: int, edges: str, names: str, limits: tuple[int, int]) -> tuple[int, int]:
    most, least = limits
    if names[0] in edges:
        low = min(max(0, low + by), high - least)
    if names[1] in edges:
        high = max(min(most, high + by), low + least)
    return low, high


class _PageItem(QGraphicsItem):
    """The page's ink, cached at the zoom in use: dragging a slot repaints none of it."""

    def __init__(self, page: SetPage, painter: PagePainter) -> None:
        super().__init__()
        self._page, self._painter = page, painter
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def boundingRect(self) -> QRectF:
        return QRectF(0, 0, points(self._page.width), points(self._page.height)).adjusted(0, 0, 2, 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.boundingRect().adjusted(2, 2, 0, 0), SHADOW)
        self._painter.paint_page(painter, self._page)


class _SlotItem(QGraphicsItem):
    """A slot's handle: an outline to grab, eight edges to pull, and its fit in words."""

    def __init__(self, board: PageBoard, grid: BoardGrid, slot: Slot, words: tuple[str, QColor], title: str) -> None:
        super().__init__()
        self._board, self._grid, self.slug = board, grid, slot.slug
        self._cell = self._shown = Cell(slot.column, int(slot.line), slot.columns, int(slot.lines))
        self.words, self._colour = words
        self._pressed: tuple[QPointF, str] | None = None
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setAcceptHoverEvents(True)
        self.setToolTip(title)

    @property
    def cell(self) -> Cell:
        """The slot's place on the grid."""
        return self._cell

    def take_cell(self, cell: Cell) -> None:
        """Stand there already: the page is set again a moment later, and the next key press starts from here."""
        self.prepareGeometryChange()
        self._cell = self._shown = cell

    def _rectangle(self) -> QRectF:
        return self._grid.rectangle(self._shown)

    def boundingRect(self) -> QRectF:
        return self._rectangle().adjusted(-HANDLE, -HANDLE, HANDLE, HANDLE)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        frame = self._rectangle()
        if self.isSelected() or self._pressed:
            painter.setPen(QPen(ACCENT, 1.2))
            painter.setBrush(QBrush(QColor(0, 102, 204, 18)))
            painter.drawRect(frame)
            painter.setBrush(ACCENT)
            painter.setPen(Qt.PenStyle.NoPen)
            for place in _handles(frame):
                painter.drawRect(QRectF(place - QPointF(2.5, 2.5), QSizeF(5, 5)))
        if self.words:
            self._paint_words(painter, frame)

    def _paint_words(self, painter: QPainter, frame: QRectF) -> None:
        font = painter.font()
        font.setPixelSize(9)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(self.words) + 8.0
        badge = QRectF(frame.right() - width, frame.bottom() - 13, width, 13)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawRoundedRect(badge, 3, 3)
        painter.setPen(QColor("white"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, self.words)

    def hoverMoveEvent(self, event: object) -> None:
        edges = self._edges(event.pos())  # type: ignore[attr-defined]
        self.setCursor(_cursor(edges))

    def _edges(self, place: QPointF) -> str:
        frame = self._rectangle()
        vertical = "t" if abs(place.y() - frame.top()) < HANDLE else "b" if abs(place.y() - frame.bottom()) < HANDLE else ""
        return vertical + ("l" if abs(place.x() - frame.left()) < HANDLE else "r" if abs(place.x() - frame.right()) < HANDLE else "")

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self._board.editable:
            self._pressed = (event.scenePos(), self._edges(event.pos()))

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if self._pressed is None:
            return
        start, edges = self._pressed
        by = event.scenePos() - start
        self.prepareGeometryChange()
        self._shown = self._grid.resized(self._cell, edges, by) if edges else self._grid.moved(self._cell, by)
        self.update()

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        super().mouseReleaseEvent(event)
        if pressed and self._shown != self._cell:
            self.take_cell(self._shown)
            self._board.report_cell(self.slug, self._cell, moved=not pressed[1])

    def mouseDoubleClickEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self._board.slot_opened.emit(self.slug)


class PageBoard(QGraphicsView):
    """Shows a page; `show_page` is the only way in."""

    slot_chosen = Signal(str)
    slot_opened = Signal(str)
    slot_moved = Signal(str, object)
    slot_resized = Signal(str, object)
    slot_taken_off = Signal(str)
    report_dropped = Signal(str, int, int)
    picture_dropped = Signal(str, str)
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
        self._items: list[_SlotItem] = []
        self._fitted = True
        self._telling = True

    def show_page(self, page: SetPage, plan: PagePlan, preset: PagePreset, titles: Mapping[str, str]) -> None:
        """Draw a set page and its slots' handles; the chosen slot stays chosen."""
        chosen = self.chosen
        self._telling = False
        self._scene.clear()
        self.setBackgroundBrush(QColor(colours_of(self).line))
        grid = self._grid = BoardGrid(preset)
        self._scene.addItem(_PageItem(page, self._painter))
        self._items = [_SlotItem(self, grid, slot, self._badge(page, slot), titles.get(slot.slug, slot.slug)) for slot in plan.slots]
        for item in self._items:
            self._scene.addItem(item)
        self._scene.setSceneRect(-12, -12, points(page.width) + 24, points(page.height) + 24)
        self._telling = True
        self.choose(chosen)
        if self._fitted:
            self.fit_page()

    def show_nothing(self) -> None:
        """An empty board."""
        self._telling = False
        self._scene.clear()
        self._items = []
        self._telling = True

    @property
    def chosen(self) -> str:
        """The slug of the chosen slot's report, empty where none is."""
        return next((item.slug for item in self._items if item.isSelected()), "")

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

    def report_cell(self, slug: str, cell: Cell, *, moved: bool) -> None:
        """Tell that a slot was dragged to, or resized to, a cell of the grid."""
        (self.slot_moved if moved else self.slot_resized).emit(slug, cell)

    def fit_page(self) -> None:
        """Zoom so that the whole page shows."""
        self._fitted = True
        self.fitInView(self._scene.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
        self.zoomed.emit(self.transform().m11())

    def zoom(self, factor: float) -> None:
        """Zoom about the mouse; kept between a tenth and ten."""
        scale = self.transform().m11() * factor
        if 0.1 <= scale <= 10:
            self._fitted = False
            self.scale(factor, factor)
            self.zoomed.emit(scale)

    def set_zoom(self, scale: float) -> None:
        """Zoom to a scale, 1 being one pixel a point."""
        self.zoom(scale / self.transform().m11())

    def _badge(self, page: SetPage, slot: Slot) -> tuple[str, QColor]:
        """What to write on a slot: nothing where it fits, or leaves no more white than a paragraph's end does."""
        found = next((found for found in page.slots if found.slug == slot.slug), None)
        words = fit_words(found) if found else None
        if words is None or not (words.overset or (words.short and found and found.story.fit.short_lines > QUIET_LINES)):
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
        item = next((item for item in self._items if item.isSelected()), None)
        step = _STEPS.get(Qt.Key(event.key()))
        if item is None or self._grid is None or not self.editable:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.slot_taken_off.emit(item.slug)
        elif step is not None:
            self._step(item, self._grid, step, resize=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _step(self, item: _SlotItem, grid: BoardGrid, step: tuple[int, int], *, resize: bool) -> None:
        by = QPointF(step[0] * grid.pitch, step[1] * grid.leading)
        cell = grid.resized(item.cell, "rb", by) if resize else grid.moved(item.cell, by)
        if cell != item.cell:
            item.take_cell(cell)
            self.report_cell(item.slug, cell, moved=not resize)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def _consider(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        if self.editable and self._grid and (event.mimeData().hasFormat(REPORT_MIME) or event.mimeData().hasUrls()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        place = self.mapToScene(event.position().toPoint())
        data = event.mimeData()
        if data.hasFormat(REPORT_MIME) and self._grid:
            for slug in bytes(data.data(REPORT_MIME).data()).decode().split("\n"):
                self.report_dropped.emit(slug, *self._grid.at(place))
        elif data.hasUrls():
            slug = next((item.slug for item in self._items if item.contains(place)), "")
            for url in data.urls():
                self.picture_dropped.emit(slug, url.toLocalFile())
        event.acceptProposedAction()


_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


def _handles(frame: QRectF) -> list[QPointF]:
    middle = frame.center()
    xs, ys = (frame.left(), middle.x(), frame.right()), (frame.top(), middle.y(), frame.bottom())
    return [QPointF(x, y) for x in xs for y in ys if (x, y) != (middle.x(), middle.y())]


def _cursor(edges: str) -> Qt.CursorShape:
    if edges in ("l", "r"):
        return Qt.CursorShape.SizeHorCursor
    if edges in ("t", "b"):
        return Qt.CursorShape.SizeVerCursor
    if edges:
        return Qt.CursorShape.SizeFDiagCursor if edges in ("tl", "br") else Qt.CursorShape.SizeBDiagCursor
    return Qt.CursorShape.SizeAllCursor
