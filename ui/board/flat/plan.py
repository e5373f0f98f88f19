"""版面总览: all pages of an issue as they are really set, in sections and spreads; dragged (with Shift, swapped), opened, named, filled.

It knows no service: what is done leaves as signals that carry pages' numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QScrollArea, QToolTip, QWidget

from ui.board.flat.layout import GUTTER, lay_out, sections_of
from ui.board.page_card import card_size, card_words, paint_card
from ui.reports.report_rows import SLUGS_MIME
from ui.theme import colours_of
from ui.told import beside

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QContextMenuEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QHelpEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from ui.board.page_thumbnails import PageThumbnails
    from workstation.page import PagePlan

PAGE_MIME = "application/x-editorial-workstation-page"
PICTURE = QSize(190, 274)
"""Of a page, in pixels, as it is drawn."""
SHOWN = (PICTURE, QSize(164, 236), QSize(140, 202))
"""As large as it is shown: the largest at which the whole issue is in sight."""
STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class FlatSheet(QWidget):
    """The cards; a page is chosen by its place. State enters by `show_plans`."""

    chosen_changed = Signal(str)
    page_opened = Signal(str)
    page_moved = Signal(str, str)
    """page, the one whose place it takes"""
    pages_swapped = Signal(str, str)
    page_removed = Signal(str)
    reports_dropped = Signal(str, tuple)
    """page, slugs"""
    menu_wanted = Signal(QPoint, tuple)
    """where, and number and name of each other page"""
    sight_wanted = Signal(QRect)

    def __init__(self, thumbnails: PageThumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._plans: tuple[PagePlan, ...] = ()
        self._layout = lay_out((), card_size(PICTURE), 1)
        self._room = QSize(1, 1)
        self._at = 0
        self._pressed: QPoint | None = None
        self._marker: int | None = None
        self._onto: int | None = None
        self.editable = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("版面总览"))
        thumbnails.drawn.connect(self._on_drawn)

    def show_plans(self, plans: Sequence[PagePlan]) -> None:
        """Show an issue's pages; the chosen number stays chosen."""
        number = self.chosen
        self._plans = tuple(plans)
        self._at = next((at for at, plan in enumerate(self._plans) if plan.folio.number == number), min(self._at, len(self._plans) - 1))
        self._at = max(self._at, 0)
        self.arrange(self._room)

    def arrange(self, room: QSize) -> None:
        """Lay the cards out for a room."""
        self._room = room
        numbers = [plan.folio.number for plan in self._plans]
        sections = sections_of(numbers, [plan.section for plan in self._plans]) if numbers else ()
        layouts = [lay_out(sections, card_size(size), room.width()) for size in SHOWN]
        self._layout = next((layout for layout in layouts if layout.size.height() <= room.height()), layouts[-1])
        self.setMinimumSize(self._layout.size)
        self.update()

    @property
    def chosen(self) -> str:
        """The chosen page's number; empty where there is none."""
        return self._plans[self._at].folio.number if self._at < len(self._plans) else ""

    @property
    def numbers(self) -> tuple[str, ...]:
        """The shown pages' numbers in order."""
        return tuple(plan.folio.number for plan in self._plans)

    def choose(self, number: str) -> None:
        """Choose a page and bring it into sight."""
        if number in self.numbers:
            self._choose(self.numbers.index(number))

    def _choose(self, at: int) -> None:
        if at != self._at:
            self._at = at
            self.chosen_changed.emit(self.chosen)
        if at < len(self._layout.cards):
            self.sight_wanted.emit(self._layout.cards[at])
        self.update()

    def card(self, number: str) -> QRect:
        """Where a page's card is."""
        return self._layout.cards[self.numbers.index(number)]

    def _on_drawn(self, at: int) -> None:
        if at < len(self._layout.cards):
            self.update(self._layout.cards[at])

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colours = colours_of(self)
        painter.fillRect(event.rect(), QColor(colours.window))
        for words, room in self._layout.headings:
            painter.setPen(QColor(colours.muted))
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.tr("{0} 叠").format(words))
        for at, (plan, card) in enumerate(zip(self._plans, self._layout.cards, strict=True)):
            if card.intersects(event.rect()):
                chosen = at == self._at
                thumbnail = self._thumbnails.thumbnail(at)
                paint_card(painter, card, plan, thumbnail, colours, chosen=chosen, focused=chosen and self.hasFocus())
        self._paint_drop(painter, QColor(colours.accent))

    def _paint_drop(self, painter: QPainter, accent: QColor) -> None:
        if self._onto is not None:
            painter.setPen(accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._layout.cards[self._onto].adjusted(3, 3, -3, -3), 6, 6)
        if self._marker is not None:
            painter.fillRect(self._marker_place(self._marker), accent)

    def _marker_place(self, at: int) -> QRect:
        """The bar where a dragged page would come: at the left of the page whose place it takes; behind it, if it comes from before."""
        card = self._layout.cards[at]
        x = card.right() - 1 if at > self._at else card.left() - 2
        return QRect(x, card.top() + 6, 4, card.height() - 12)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._tell(event)  # type: ignore[arg-type]
            return True
        return super().event(event)

    def _tell(self, event: QHelpEvent) -> None:
        at = self._layout.at(event.pos())
        if at is None:
            QToolTip.hideText()
            return
        plan, thumbnail = self._plans[at], self._thumbnails.thumbnail(at)
        words = [card_words(plan, thumbnail.fill if thumbnail else None)]
        words += [self.tr("常设专栏：{0}").format(beside(plan.standing_heads))] if plan.standing_heads else []
        QToolTip.showText(event.globalPos(), "\n".join(words), self, self._layout.cards[at])

    # -- mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._layout.at(event.position().toPoint())
        if at is not None:
            self._choose(at)
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or not self.editable or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._drag()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def _drag(self) -> None:
        thumbnail = self._thumbnails.thumbnail(self._at)
        data, drag = QMimeData(), QDrag(self)
        data.setData(PAGE_MIME, self.chosen.encode())
        drag.setMimeData(data)
        if thumbnail is not None:
            small = thumbnail.image.scaledToWidth(PICTURE.width() // 2, Qt.TransformationMode.SmoothTransformation)
            drag.setPixmap(QPixmap.fromImage(small))
        self._pressed = None
        drag.exec(Qt.DropAction.MoveAction)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._layout.at(event.position().toPoint()) is not None:
            self.page_opened.emit(self.chosen)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self._layout.at(event.pos())
        if at is not None:
            self._choose(at)
        if self._plans:
            others = tuple((plan.folio.number, plan.folio.name) for at, plan in enumerate(self._plans) if at != self._at)
            self.menu_wanted.emit(event.globalPos(), others)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if not self._plans:
            super().keyPressEvent(event)
        elif key in STEPS:
            self._step(self._layout.step(self._at, *STEPS[key]), move=alt)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose(0 if key == Qt.Key.Key_Home else len(self._plans) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.page_opened.emit(self.chosen)
        elif key == Qt.Key.Key_Delete and self.editable:
            self.page_removed.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def _step(self, to: int, *, move: bool) -> None:
        if not move:
            self._choose(to)
        elif to != self._at and self.editable:
            self._move(to)

    def _move(self, to: int, *, swap: bool = False) -> None:
        """The moved page stays the chosen one, under the number that it gets."""
        number, other = self.chosen, self.numbers[to]
        self._at = to
        (self.pages_swapped if swap else self.page_moved).emit(number, other)
        self.chosen_changed.emit(other)

    # -- drops

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    def _consider(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        data, point = event.mimeData(), event.position().toPoint()
        near, at = (self._layout.nearest(point), self._layout.at(point)) if self.editable else (None, None)
        swap = data.hasFormat(PAGE_MIME) and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._marker = near if data.hasFormat(PAGE_MIME) and near != self._at and not swap else None
        self._onto = at if data.hasFormat(SLUGS_MIME) or (swap and at != self._at) else None
        if self._onto is not None or (near is not None and data.hasFormat(PAGE_MIME)):
            event.acceptProposedAction()
        else:
            event.ignore()
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._marker = self._onto = None
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        marker, onto, data = self._marker, self._onto, event.mimeData()
        self._marker = self._onto = None
        event.acceptProposedAction()
        if marker is not None and data.hasFormat(PAGE_MIME):
            self._move(marker)
        elif onto is not None and data.hasFormat(PAGE_MIME):
            self._move(onto, swap=True)
        elif onto is not None and data.hasFormat(SLUGS_MIME):
            slugs = tuple(slug for slug in bytes(data.data(SLUGS_MIME).data()).decode().split("\n") if slug)
            self.reports_dropped.emit(self._plans[onto].folio.number, slugs)
        self.update()


class FlatPlan(QScrollArea):
    """The sheet in its frame, as wide as the room for it."""

    def __init__(self, thumbnails: PageThumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = FlatSheet(thumbnails, self.viewport())
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setWidget(self.sheet)
        self.setFocusProxy(self.sheet)
        self.sheet.sight_wanted.connect(self._bring_into_sight)
        thumbnails.show_size(PICTURE * self.devicePixelRatioF())
        self.verticalScrollBar().setSingleStep(GUTTER)

    def _bring_into_sight(self, card: QRect) -> None:
        self.ensureVisible(card.center().x(), card.center().y(), card.width() // 2, card.height() // 2 + GUTTER)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sheet.arrange(self.viewport().size())
