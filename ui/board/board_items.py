"""What lies on the board: the page's ink, and over it the outlines of slots and pictures, to grab and to pull."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from ui.board.page_painter import PagePainter, points

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QGraphicsSceneHoverEvent, QGraphicsSceneMouseEvent

    from ui.board.board_grid import BoardGrid, Cell
    from workstation.planning.set_page import SetPage

ACCENT = QColor(0, 102, 204)
PICTURE_ACCENT = QColor(204, 102, 0)
QUOTE_ACCENT = QColor(122, 72, 160)
SHADOW = QColor(0, 0, 0, 70)
HANDLE = 7.0
LEAST_ROOM = 240.0
"""Width on the screen that the words on a dragged box may take, which is more than a narrow box has."""


class PageItem(QGraphicsItem):
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


class BoxItem(QGraphicsItem):
    """An outline on a grid: grabbed, it moves; at an edge, it is pulled. What came of it goes to `settled`."""

    def __init__(self, grid: BoardGrid, cell: Cell, slug: str, colour: QColor, settled: Callable[[Cell, bool], None]) -> None:
        super().__init__()
        self.slug = slug
        self._grid, self._colour, self._settled = grid, colour, settled
        self._cell = self._shown = cell
        self._pressed: tuple[QPointF, str] | None = None
        self.watched: Callable[[Cell | None], None] = _unwatched
        """Told where the box is being dragged to; None when it is let go."""
        self.editable = True
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setAcceptHoverEvents(True)

    @property
    def cell(self) -> Cell:
        """The place on the grid."""
        return self._cell

    def take_cell(self, cell: Cell) -> None:
        """Stand there already: the page is set again a moment later, and the next key press starts from here."""
        self.prepareGeometryChange()
        self._cell = self._shown = cell

    def settle(self, cell: Cell, *, moved: bool) -> None:
        """Take a new place and say so."""
        if cell != self._cell:
            self.take_cell(cell)
            self._settled(cell, moved)

    def step(self, across: int, down: int, *, resize: bool) -> None:
        """Move, or pull the lower right corner, by columns and lines."""
        by = QPointF(across * self._grid.pitch, down * self._grid.leading)
        cell = self._grid.resized(self._cell, "rb", by) if resize else self._grid.moved(self._cell, by)
        self.settle(cell, moved=not resize)

    @property
    def is_held(self) -> bool:
        """Whether it is in hand: dragged or pulled."""
        return self._pressed is not None

    def put_back(self) -> None:
        """Let it go where it was taken up."""
        self.prepareGeometryChange()
        self._pressed, self._shown = None, self._cell
        self.watched(None)

    @property
    def frame(self) -> QRectF:
        """Where it stands, or is being dragged to, in the scene."""
        return self._grid.rectangle(self._shown)

    @property
    def _zoom(self) -> float:
        """Dots of the screen to a point, where the box is looked at."""
        views = self.scene().views() if self.scene() else []
        return views[0].transform().m11() if views else 1.0

    def boundingRect(self) -> QRectF:
        wide = max(self.frame.width(), LEAST_ROOM / self._zoom) if self.is_held else self.frame.width()
        return QRectF(self.frame.topLeft(), QSizeF(wide, self.frame.height())).adjusted(-HANDLE, -HANDLE, HANDLE, HANDLE)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if not self.isSelected() and not self._pressed:
            return
        frame = self.frame
        tint = QColor(self._colour)
        tint.setAlpha(18)
        painter.setPen(QPen(self._colour, 1.2))
        painter.setBrush(QBrush(tint))
        painter.drawRect(frame)
        painter.setBrush(self._colour)
        painter.setPen(Qt.PenStyle.NoPen)
        for place in _handles(frame):
            painter.drawRect(QRectF(place - QPointF(2.5, 2.5), QSizeF(5, 5)))
        if self.is_held and self._shown != self._cell:
            paint_words(painter, frame.topLeft(), cell_words(self._shown), self._colour)

    def _edges(self, place: QPointF) -> str:
        frame = self.frame
        vertical = "t" if abs(place.y() - frame.top()) < HANDLE else "b" if abs(place.y() - frame.bottom()) < HANDLE else ""
        return vertical + ("l" if abs(place.x() - frame.left()) < HANDLE else "r" if abs(place.x() - frame.right()) < HANDLE else "")

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self.setCursor(_cursor(self._edges(event.pos())))

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.editable:
            self._pressed = (event.scenePos(), self._edges(event.pos()))

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if self._pressed is None:
            return
        start, edges = self._pressed
        by = event.scenePos() - start
        self.prepareGeometryChange()
        self._shown = self._grid.resized(self._cell, edges, by) if edges else self._grid.moved(self._cell, by)
        self.watched(None if edges else self._shown)
        self.update()

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        super().mouseReleaseEvent(event)
        if pressed:
            self.watched(None)
            self.settle(self._shown, moved=not pressed[1])


class SlotItem(BoxItem):
    """A report's slot, with its fit in words."""

    def __init__(self, grid: BoardGrid, cell: Cell, slug: str, settled: Callable[[Cell, bool], None]) -> None:
        super().__init__(grid, cell, slug, ACCENT, settled)
        self.words, self._badge = "", ACCENT
        self._goal = False
        self.opened: Callable[[], None] = _nothing

    def say(self, words: str, colour: QColor) -> None:
        """Write a word about its fit on the slot; none for an empty one."""
        self.words, self._badge = words, colour

    @property
    def is_goal(self) -> bool:
        """Whether a dragged slot would change places with this one."""
        return self._goal

    def show_goal(self, goal: bool) -> None:
        """Mark the slot as the one to change places with, or not."""
        if goal != self._goal:
            self._goal = goal
            self.update()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        super().paint(painter, option, widget)
        if self._goal:
            painter.setPen(QPen(ACCENT, 2.0, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.frame)
            paint_words(painter, self.frame.topLeft(), QCoreApplication.translate("SlotItem", "松手则对调"), ACCENT)
        if self.words:
            paint_words(painter, self.frame.bottomRight(), self.words, self._badge, at_end=True)

    def mouseDoubleClickEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        self.opened()


class PictureItem(BoxItem):
    """A picture in a slot, on the slot's own text columns and lines; it lies over its slot."""

    def __init__(self, grid: BoardGrid, cell: Cell, place: tuple[str, int], settled: Callable[[Cell, bool], None]) -> None:
        super().__init__(grid, cell, place[0], PICTURE_ACCENT, settled)
        self.index = place[1]
        self.setZValue(1)
        self.panned: Callable[[float, float], None] = _unmoved
        """What happens when the picture is dragged inside its frame, by shares of the frame."""
        self._panning: QPointF | None = None

    def pan(self, across: float, down: float) -> None:
        """Show another part of the picture: by shares of its frame, as if the picture were dragged there."""
        if across or down:
            self.panned(across, down)

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and self.editable:
            self._panning = event.scenePos()
            self.setSelected(True)
            event.accept()
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if self._panning is None:
            super().mouseReleaseEvent(event)
            return
        by, self._panning = event.scenePos() - self._panning, None
        self.pan(by.x() / self.frame.width(), by.y() / self.frame.height())


class QuoteItem(BoxItem):
    """A pull quote in a slot, on the slot's own text columns and lines."""

    def __init__(self, grid: BoardGrid, cell: Cell, place: tuple[str, int], settled: Callable[[Cell, bool], None]) -> None:
        super().__init__(grid, cell, place[0], QUOTE_ACCENT, settled)
        self.index = place[1]
        self.setZValue(1)


def cell_words(cell: Cell) -> str:
    """Size and place of a cell, as the slot's form counts them."""
    words = QCoreApplication.translate("BoxItem", "{0} 栏 × {1} 行，起自第 {2} 栏第 {3} 行")
    return words.format(cell.columns, cell.lines, cell.column + 1, cell.line + 1)


def paint_words(painter: QPainter, corner: QPointF, words: str, colour: QColor, *, at_end: bool = False) -> None:
    """Words in a badge, as large on the screen at every zoom: its upper left corner at a place, or its lower right one."""
    zoom = painter.worldTransform().m11() / painter.device().devicePixelRatioF()
    painter.save()
    painter.translate(corner)
    painter.scale(1 / zoom, 1 / zoom)
    font = painter.font()
    font.setPixelSize(11)
    painter.setFont(font)
    size = QSizeF(painter.fontMetrics().horizontalAdvance(words) + 8.0, 16)
    badge = QRectF(QPointF(-size.width(), -size.height()) if at_end else QPointF(), size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(badge, 3, 3)
    painter.setPen(QColor("white"))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


def _unwatched(cell: Cell | None) -> None:
    """What a drag does before somebody watches it."""


def _unmoved(across: float, down: float) -> None:
    """What a picture dragged in its frame does before somebody listens."""


def _nothing() -> None:
    """What a double click does before somebody listens."""


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
