"""Bars and lines over months or issues, painted here: crisp at any scale, light and dark, walked with the arrow keys.

Our own and no library: QtCharts isn't in the Essentials, and pyqtgraph brings NumPy, some eighty megabytes and a third of a second at
its first import, for two kinds of drawing; neither can be walked with the keyboard nor says to a screen reader what it shows.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QWidget

from ui.theme import DARK, colours_of
from ui.told import bracketed

if TYPE_CHECKING:
    from pathlib import Path

LIGHT_INKS = ("#2f6fb0", "#d98324", "#3f9463", "#a8518a", "#7a6fc0", "#8a929d")
DARK_INKS = ("#6fa8e0", "#e6a95a", "#74c296", "#d48bbb", "#a9a0e6", "#8a93a0")
"""Told apart by those who see red and green alike; the last one is for what is left."""
_LEFT, _RIGHT, _TOP, _FOOT = 52, 14, 12, 26
_SIDE, _LINE, _ROW = 12, 22, 20
"""Of the title and the names: from the left, the first line, from line to line."""
_WIDEST_BAR, _GAP = 46, 0.28
_STEPS = 4
_ROUND = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_FADE = 90


@dataclass(frozen=True, slots=True)
class Series:
    """Values by period, under a name."""

    name: str
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """What is drawn: bars one on the other, or lines. `unit` stands behind the title."""

    title: str
    periods: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""
    lines: bool = False

    @property
    def heading(self) -> str:
        """The title with the unit."""
        return bracketed(self.title, self.unit) if self.title else ""

    @property
    def is_whole(self) -> bool:
        """Whether all values are counts."""
        return all(value.is_integer() for series in self.series for value in map(float, series.values))

    @property
    def highest(self) -> float:
        """The highest bar's sum, or the highest point."""
        if self.lines:
            return max((value for series in self.series for value in series.values), default=0.0)
        return max((sum(series.values[at] for series in self.series) for at in range(len(self.periods))), default=0.0)


class ChartView(QFrame):
    """State enters by `show_chart`; `chosen` says which period one is at."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = Chart("", (), ())
        self._at = -1
        self._hint = ""
        self.setMinimumHeight(170)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        return QSize(640, 240)

    @property
    def chart(self) -> Chart:
        """What is shown."""
        return self._chart

    @property
    def told(self) -> str:
        """The chosen period with all its values, else the title: what a screen reader says."""
        if not 0 <= self._at < len(self._chart.periods):
            return self._chart.title
        values = (f"{series.name} {_number(series.values[self._at])}" for series in self._chart.series if series.values[self._at])
        return "　".join((self._chart.periods[self._at], *values))

    def show_chart(self, chart: Chart, hint: str = "") -> None:
        """Draw this; `hint` stands in its place where there is nothing to draw."""
        self._chart, self._hint, self._at = chart, hint, -1
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(self.told)
        self.update()

    def choose(self, at: int) -> None:
        """Pick a period out."""
        if self._chart.periods and at != self._at:
            self._at = max(0, min(at, len(self._chart.periods) - 1))
            self.setAccessibleDescription(self.told)
            self.chosen.emit(self._at)
            self.update()

    def write_png(self, path: Path, scale: float = 2.0) -> None:
        """As it stands, twice as fine; raises `BadInput` where the file can't be written."""
        from workstation.errors import BadInput

        pixmap = QPixmap(self.size() * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(QColor(colours_of(self).surface))
        self.render(pixmap, renderFlags=QWidget.RenderFlag.DrawChildren)
        if not pixmap.save(str(path), "PNG"):
            raise BadInput("{0}：写不了这个文件；请检查路径和权限，或换个位置", path)

    # -- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows walk, Home and End go to the ends."""
        last = len(self._chart.periods) - 1
        wanted = {
            Qt.Key.Key_Left: (self._at if self._at >= 0 else last + 1) - 1,
            Qt.Key.Key_Right: self._at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        at = wanted.get(Qt.Key(event.key()))
        if at is None or last < 0:
            super().keyPressEvent(event)
        else:
            self.choose(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """What is under the mouse is picked out."""
        plot = self._plot()
        if self._chart.periods and plot.contains(event.position()):
            self.choose(int((event.position().x() - plot.left()) / self._step(plot)))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is picked out by the mouse any more."""
        if not self.hasFocus() and self._at >= 0:
            self._at = -1
            self.update()

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grid, bars or lines, names, and the values of the chosen period."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = colours_of(self)
        painter.fillRect(self.rect(), QColor(colours.surface))
        self._paint_title(painter)
        plot, top = self._plot(), nice_top(self._chart.highest, whole=self._chart.is_whole)
        if not self._chart.periods or not self._chart.highest:
            painter.setPen(QColor(colours.muted))
            painter.drawText(plot, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._hint)
            return
        self._paint_grid(painter, plot, top)
        (self._paint_lines if self._chart.lines else self._paint_bars)(painter, plot, top)
        self._paint_periods(painter, plot)

    def _plot(self) -> QRectF:
        lowest = max((y for _, y in self._legend()), default=_LINE)
        return QRectF(self.rect()).adjusted(_LEFT, lowest + _TOP, -_RIGHT, -_FOOT)

    def _step(self, plot: QRectF) -> float:
        return plot.width() / max(1, len(self._chart.periods))

    def _inks(self) -> tuple[QColor, ...]:
        inks = DARK_INKS if colours_of(self) is DARK else LIGHT_INKS
        count = len(self._chart.series)
        return tuple(QColor(inks[min(at, len(inks) - 1)]) for at in range(count))

    def _paint_title(self, painter: QPainter) -> None:
        """The title with the names' colours behind it; while a period is chosen, its values."""
        colours, told = colours_of(self), 0 <= self._at < len(self._chart.periods)
        painter.setPen(QColor(colours.text))
        painter.setFont(self._bold())
        painter.drawText(QPointF(_SIDE, _LINE), self._head())
        painter.setFont(self.font())
        for (x, y), words, ink in zip(self._legend(), self._words(), self._inks(), strict=True):
            painter.fillRect(QRectF(x, y - 9, 9, 9), ink)
            painter.setPen(QColor(colours.text if told else colours.muted))
            painter.drawText(QPointF(x + 14, y), words)

    def _head(self) -> str:
        return self._chart.periods[self._at] if 0 <= self._at < len(self._chart.periods) else self._chart.heading

    def _words(self) -> list[str]:
        told = 0 <= self._at < len(self._chart.periods)
        return [f"{series.name} {_number(series.values[self._at])}" if told else series.name for series in self._chart.series]

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def _legend(self) -> list[tuple[float, float]]:
        """Where each name stands: behind the title, and on further lines where there is no room."""
        metrics, places = QFontMetrics(self.font()), []
        x, y = _SIDE + QFontMetrics(self._bold()).horizontalAdvance(self._head()) + 16.0, float(_LINE)
        for words in self._words():
            width = 14 + metrics.horizontalAdvance(words)
            if x + width > self.width() - _RIGHT and x > _SIDE:
                x, y = float(_SIDE), y + _ROW
            places.append((x, y))
            x += width + 16
        return places

    def _paint_grid(self, painter: QPainter, plot: QRectF, top: float) -> None:
        colours = colours_of(self)
        for step in range(_STEPS + 1):
            y = plot.bottom() - plot.height() * step / _STEPS
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(colours.muted))
            label = QRectF(0, y - 9, _LEFT - 8, 18)
            painter.drawText(label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _number(top * step / _STEPS))

    def _paint_bars(self, painter: QPainter, plot: QRectF, top: float) -> None:
        step = self._step(plot)
        width = min(step * (1 - _GAP), _WIDEST_BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        for at in range(len(self._chart.periods)):
            bottom, x = plot.bottom(), plot.left() + step * at + (step - width) / 2
            for series, ink in zip(self._chart.series, self._inks(), strict=True):
                height = plot.height() * series.values[at] / top
                painter.setBrush(self._dimmed(ink, at))
                painter.drawRect(QRectF(x, bottom - height, width, height))
                bottom -= height

    def _dimmed(self, ink: QColor, at: int) -> QColor:
        shown = QColor(ink)
        if self._at >= 0 and at != self._at:
            shown.setAlpha(_FADE)
        return shown

    def _paint_lines(self, painter: QPainter, plot: QRectF, top: float) -> None:
        step = self._step(plot)
        for series, ink in zip(self._chart.series, self._inks(), strict=True):
            points = [
                QPointF(plot.left() + step * (at + 0.5), plot.bottom() - plot.height() * value / top)
                for at, value in enumerate(series.values)
            ]
            painter.setPen(QPen(ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(points)
            painter.setBrush(ink)
            for at, point in enumerate(points):
                if at == self._at or len(points) <= 40:
                    size = 4.5 if at == self._at else 2.5
                    painter.drawEllipse(point, size, size)

    def _paint_periods(self, painter: QPainter, plot: QRectF) -> None:
        """As many names as find room."""
        colours, step = colours_of(self), self._step(plot)
        metrics = QFontMetrics(painter.font())
        widest = max(metrics.horizontalAdvance(name) for name in self._chart.periods) + 12
        every = max(1, ceil(widest / step))
        painter.setPen(QColor(colours.muted))
        for at, name in enumerate(self._chart.periods):
            if at % every == 0 or at == self._at:
                middle = plot.left() + step * (at + 0.5)
                box = QRectF(middle - widest / 2, plot.bottom() + 5, widest, 18)
                if at == self._at and at % every:
                    continue
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)


def nice_top(highest: float, *, whole: bool = False) -> float:
    """The axis's end: 4, 8, 12, 16, 20, 24 …, so that quarters are easily read; of `whole` numbers the quarters are whole too."""
    if highest <= 0:
        return float(_STEPS) if whole else 1.0
    scale = 10.0 ** floor(log10(highest / _STEPS))
    scale = max(1.0, scale) if whole else scale
    steps = [step for step in _ROUND if not whole or (step * scale).is_integer()]
    return next(step * scale * _STEPS for step in steps if step * scale * _STEPS >= highest - 1e-9)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}".rstrip("0").rstrip(".")
