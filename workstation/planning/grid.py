"""Where columns and lines of a preset stand, in whole twips, so that every edge of the page is exact in EMU."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.planning.set_page import Frame
from workstation.units import EMU_PER_TWIP, Emu, mm_to_emu

if TYPE_CHECKING:
    from workstation.page import PagePreset

TWIPS_PER_PT = 20


def twips(points: float) -> int:
    """Points to whole twips."""
    return round(points * TWIPS_PER_PT)


def frame_of(x: int, y: int, width: int, height: int) -> Frame:
    """A frame from twips."""
    return Frame(*(Emu(value * EMU_PER_TWIP) for value in (x, y, width, height)))


@dataclass(frozen=True, slots=True)
class Grid:
    """A preset's edges in twips."""

    preset: PagePreset
    left: int
    top: int
    em: int
    leading: int
    measure: int
    gap: int

    @classmethod
    def of(cls, preset: PagePreset) -> Grid:
        """The grid of a preset, its type area in the middle of the page's width unless the preset says where."""
        em, measure, gap = (twips(preset.size * part) for part in (1, preset.measure, preset.gap))
        width = preset.columns * measure + (preset.columns - 1) * gap
        page = round(mm_to_emu(preset.width) / EMU_PER_TWIP)
        top = round(mm_to_emu(preset.top) / EMU_PER_TWIP)
        left = round(mm_to_emu(preset.left) / EMU_PER_TWIP) if preset.left else (page - width + 1) // 2
        return cls(preset, left, top, em, twips(preset.leading), measure, gap)

    @property
    def page_width(self) -> int:
        """The page's width."""
        return round(mm_to_emu(self.preset.width) / EMU_PER_TWIP)

    @property
    def page_height(self) -> int:
        """The page's height."""
        return round(mm_to_emu(self.preset.height) / EMU_PER_TWIP)

    @property
    def width(self) -> int:
        """The type area's width."""
        return self.across(self.preset.columns)

    def x(self, column: int) -> int:
        """The left edge of a column's text."""
        return self.left + column * (self.measure + self.gap)

    def y(self, line: int) -> int:
        """The upper edge of a line."""
        return self.top + line * self.leading

    def across(self, columns: int) -> int:
        """The width of so many columns with the gaps between them."""
        return columns * self.measure + (columns - 1) * self.gap

    def line_at(self, y: int) -> int:
        """The line whose upper edge is nearest to a place."""
        return min(max(round((y - self.top) / self.leading), 0), self.preset.lines)

    def type_area(self) -> Frame:
        """版心."""
        return frame_of(self.left, self.top, self.width, self.preset.lines * self.leading)
