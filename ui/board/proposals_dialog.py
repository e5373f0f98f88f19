"""自动编排's proposals to choose from: small drawings of the really set pages, and what speaks for and against each.

A number key or the arrows choose, Enter takes, Esc leaves the page as it is.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.board.page_painter import PagePainter, points
from ui.theme import colours_of
from ui.told import beside, table_word, told_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from workstation.planning.make_up import Proposal
    from workstation.planning.set_page import SetPage

HEIGHT = 280
"""Of a drawing, in pixels of the screen."""
EDGE = 8
Offer = tuple["Proposal", "SetPage"]


class ProposalsDialog(QDialog):
    """`chosen` tells the number, from 0, of the proposal that was taken."""

    chosen = Signal(int)

    def __init__(self, offers: Sequence[Offer], painter: PagePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("选一个编排方案"))
        self._offers = offers
        self._thumbs = [PageThumb(number + 1, proposal.score, page, painter, self) for number, (proposal, page) in enumerate(offers)]
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.at = 0
        self._drawing: Iterator[None] = iter(())
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._draw_on)
        self.finished.connect(self._turn.stop)
        self._lay_out()
        self.redraw()
        for number, thumb in enumerate(self._thumbs):
            thumb.pressed.connect(lambda number=number: self.show_offer(number))
            thumb.taken.connect(self.accept)
        self.accepted.connect(lambda: self.chosen.emit(self.at))
        self.show_offer(0)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for thumb in self._thumbs:
            row.addWidget(thumb)
        row.addStretch(1)
        hint = QLabel(self.tr("数字键或方向键选，回车采用，Esc 不改版面；采用后可一步撤销"), self)
        hint.setProperty("role", "muted")
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        buttons.button(kinds.Ok).setText(self.tr("采用"))
        buttons.button(kinds.Ok).setProperty("primary", True)
        buttons.button(kinds.Cancel).setText(self.tr("取消"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self._scrolled(), 1)
        column.addLayout(foot)
        for button in buttons.buttons():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _scrolled(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidget(self._words)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setMinimumHeight(150)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    @property
    def words(self) -> str:
        """What is said about the shown proposal."""
        return self._words.text()

    def show_offer(self, number: int) -> None:
        """Choose a proposal; one that there isn't is passed over."""
        if not 0 <= number < len(self._offers):
            return
        self.at = number
        for at, thumb in enumerate(self._thumbs):
            thumb.choose(chosen=at == number)
        proposal = self._offers[number][0]
        self._words.setText(_explained(proposal, colours_of(self).muted))
        self.setAccessibleDescription(beside(proposal.reasons, "；"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if key in steps:
            self.show_offer((self.at + steps[key]) % len(self._offers))
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.show_offer(key - Qt.Key.Key_1)
        else:
            super().keyPressEvent(event)

    def redraw(self) -> None:
        """Draw the pages, a report a turn of the event loop, so that keys are taken between; again when a picture has arrived."""
        self._drawing = chain.from_iterable(thumb.drawing() for thumb in self._thumbs)
        self._turn.start()

    def _draw_on(self) -> None:
        if next(self._drawing, self) is self:
            self._turn.stop()


def _explained(proposal: Proposal, muted: str) -> str:
    """Reasons in a line each; then every part of the goodness with what it costs."""
    told = "".join(f"<div>{told_words(reason)}</div>" for reason in proposal.reasons)
    kept = [table_word(part.asks) for part in proposal.goodness.parts if not part.cost]
    lost = "　".join(f"{table_word(part.name)} −{part.cost:g}" for part in proposal.goodness.parts if part.cost)
    parts = beside(kept, "；")
    return f'{told}<div style="margin-top:6px">{lost}</div><div style="color:{muted};margin-top:6px">{parts}</div>'


class PageThumb(QWidget):
    """A set page drawn small, its number and its score under it."""

    pressed = Signal()
    taken = Signal()

    def __init__(self, number: int, score: float, page: SetPage, painter: PagePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._number, self._score, self._page, self._painter = number, score, page, painter
        self._chosen = False
        self._drawing: QPixmap | None = None
        self._width = round(HEIGHT * page.width / page.height)
        self.setFixedSize(QSize(self._width + 2 * EDGE, HEIGHT + 2 * EDGE + 24))
        self.setAccessibleName(self.tr("方案 {0}，{1} 分").format(number, f"{score:g}"))

    def choose(self, *, chosen: bool) -> None:
        """Show whether this is the one."""
        self._chosen = chosen
        self.update()

    def drawing(self) -> Iterator[None]:
        """Draw the page, in pieces of some milliseconds; it is shown when it is whole."""
        drawn = QPixmap(QSize(self._width, HEIGHT) * self.devicePixelRatioF())
        drawn.setDevicePixelRatio(self.devicePixelRatioF())
        brush = QPainter(drawn)
        try:
            brush.setRenderHint(QPainter.RenderHint.Antialiasing)
            brush.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            brush.scale(self._width / points(self._page.width), HEIGHT / points(self._page.height))
            yield from self._painter.painting(brush, self._page)
        finally:
            brush.end()
        self._drawing = drawn
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = colours_of(self), QPainter(self)
        if self._chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_tint))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self._drawing is None:
            painter.fillRect(QRectF(EDGE, EDGE, self._width, HEIGHT), QColor(colours.paper))
        else:
            painter.drawPixmap(QPointF(EDGE, EDGE), self._drawing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent if self._chosen else colours.line), 2 if self._chosen else 1))
        painter.drawRect(QRectF(EDGE, EDGE, self._width, HEIGHT))
        painter.setPen(QColor(colours.text))
        foot = QRectF(0, HEIGHT + 2 * EDGE, self.width(), 20)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, self.tr("{0}　{1} 分").format(self._number, f"{self._score:g}"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.taken.emit()
