"""Columns and lines on the board: cells that snap, on the page's grid or on the text columns of one slot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from workstation.planning.grid import TWIPS_PER_PT, Grid
from workstation.planning.plan import SMALLEST

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workstation.page import PagePreset, Slot
    from workstation.planning.columns import TextArea


@dataclass(frozen=True, slots=True)
class Cell:
    """A place on a grid: first column and line, columns and lines covered."""

    column: int
    line: int
    columns: int
    lines: int


@dataclass(frozen=True, slots=True)
class BoardGrid:
    """Equal columns and lines in scene units, from an origin. `least`: lines of the smallest cell."""

    left: float
    top: float
    measure: float
    gap: float
    leading: float
    columns: int
    lines: int
    least: int = 1

    @classmethod
    def of_page(cls, preset: PagePreset) -> BoardGrid:
        """The page's own grid."""
        grid = Grid.of(preset)
        left, top, measure, gap, leading = _in_pt(grid.left, grid.top, grid.measure, grid.gap, grid.leading)
        return cls(left, top, measure, gap, leading, preset.columns, int(preset.lines), SMALLEST)

    @classmethod
    def of_text(cls, area: TextArea, under: int) -> BoardGrid:
        """A slot's text columns under a headline of so many lines: where its pictures stand."""
        left, top, measure, gap, leading = _in_pt(area.x, area.top(under), area.measure, area.gap, area.leading)
        return cls(left, top, measure, gap, leading, area.columns, max(area.lines - under, 1))

    @property
    def pitch(self) -> float:
        """From one column's left edge to the next one's."""
        return self.measure + self.gap

    def rectangle(self, cell: Cell) -> QRectF:
        """Where a cell lies in the scene."""
        left, top = self.left + cell.column * self.pitch, self.top + cell.line * self.leading
        return QRectF(left, top, cell.columns * self.pitch - self.gap, cell.lines * self.leading)

    def moved(self, cell: Cell, by: QPointF) -> Cell:
        """The cell dragged by a distance, snapped and kept inside."""
        column = min(max(0, cell.column + round(by.x() / self.pitch)), max(self.columns - cell.columns, 0))
        line = min(max(0, cell.line + round(by.y() / self.leading)), max(self.lines - cell.lines, 0))
        return Cell(column, line, cell.columns, cell.lines)

    def resized(self, cell: Cell, edges: str, by: QPointF) -> Cell:
        """The cell with the named edges (l, r, t, b) dragged, snapped and kept inside."""
        across, down = round(by.x() / self.pitch), round(by.y() / self.leading)
        left, right = _pulled(cell.column, cell.column + cell.columns, across, edges, "lr", (self.columns, 1))
        top, bottom = _pulled(cell.line, cell.line + cell.lines, down, edges, "tb", (self.lines, self.least))
        return Cell(left, top, right - left, bottom - top)

    def at(self, place: QPointF) -> tuple[int, int]:
        """Column and line under a scene place."""
        column, line = int((place.x() - self.left) / self.pitch), int((place.y() - self.top) / self.leading)
        return min(max(0, column), self.columns - 1), min(max(0, line), self.lines - 1)


def _in_pt(*twips: int) -> tuple[float, ...]:
    return tuple(edge / TWIPS_PER_PT for edge in twips)


def _pulled(low: int, high: int, by: int, edges: str, names: str, limits: tuple[int, int]) -> tuple[int, int]:
    most, least = limits
    if names[0] in edges:
        low = min(max(0, low + by), high - least)
    if names[1] in edges:
        high = max(min(most, high + by), low + least)
    return low, high


def slot_over(cells: Mapping[str, Cell], slug: str, cell: Cell) -> str | None:
    """The one other slot whose place covers the middle of a dragged one: they change places."""
    column, line = cell.column + cell.columns / 2, cell.line + cell.lines / 2
    for other, place in cells.items():
        inside = place.column <= column < place.column + place.columns and place.line <= line < place.line + place.lines
        if other != slug and inside:
            return other
    return None


def cell_of(slot: Slot) -> Cell:
    """Where a slot stands on its page's grid."""
    return Cell(slot.column, int(slot.line), slot.columns, int(slot.lines))
