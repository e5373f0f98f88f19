"""What a page preset must be: on whole twips, on the paper, readable. Everything that can't be is said in one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.errors import BadInput
from workstation.planning.grid import TWIPS_PER_PT, Grid
from workstation.units import EMU_PER_TWIP, mm_to_emu

if TYPE_CHECKING:
    from workstation.page import PagePreset

LONGEST_NAME = 20
LARGEST_PAGE = 558.0
"""Millimetres; Word knows no larger page (22 inches)."""
LEAST_MARGIN = 4.0
BOUNDS = (
    ("width", "纸宽", "毫米", 100.0, LARGEST_PAGE),
    ("height", "纸高", "毫米", 100.0, LARGEST_PAGE),
    ("columns", "栏数", "栏", 1, 12),
    ("measure", "每栏字数", "字", 5, 80),
    ("gap", "栏距", "字", 0.5, 6),
    ("size", "正文字号", "磅", 5, 16),
    ("leading", "行距", "磅", 5, 40),
    ("lines", "行数", "行", 10, 300),
    ("top", "上白边", "毫米", 5, 120),
    ("folio", "报眉高", "毫米", 9, 60),
    ("left", "左白边", "毫米", 0, 120),
)
"""Field, its name, its unit, least, most."""


def checked_preset(preset: PagePreset) -> PagePreset:
    """The preset itself; raises `BadInput` for the first thing about it that can't be."""
    for name, words, unit, least, most in BOUNDS:
        value = getattr(preset, name)
        if not least <= value <= most:
            raise BadInput("{0}须在 {1:g} 到 {2:g} {3}之间，现为 {4:g}", words, least, most, unit, value)
    if not 0 < len(preset.name.strip()) <= LONGEST_NAME:
        raise BadInput("版式要有名称，最多 {0} 个字", LONGEST_NAME)
    _demand_whole(preset)
    _demand_on_paper(preset)
    return preset


def _demand_whole(preset: PagePreset) -> None:
    if preset.leading < preset.size:
        raise BadInput("行距 {0:g} 磅比字号 {1:g} 磅还小，字会叠在一起；行距至少要 {1:g} 磅", preset.leading, preset.size)
    if not _whole(preset.size * 2):
        raise BadInput("正文字号须是半磅的整数倍（Word 只有半磅），现为 {0:g}", preset.size)
    if not _whole(preset.measure * 2):
        raise BadInput("每栏字数须是整字或半字，现为 {0:g}", preset.measure)
    if not _whole(preset.leading * TWIPS_PER_PT) or not _whole(preset.gap * preset.size * TWIPS_PER_PT):
        raise BadInput("行距和栏距须是 0.05 磅的整数倍，否则各行各栏对不齐；请把行距改为如 11.5，栏距改为如 1 或 1.5 字")


def _demand_on_paper(preset: PagePreset) -> None:
    wide, high = type_area_mm(preset)
    left, right, bottom = margins_mm(preset)
    if wide > preset.width:
        raise BadInput(
            "{0} 栏×{1:g} 字共宽 {2:.1f} 毫米，纸只有 {3:g} 毫米宽；请减少栏数、字数或字号",
            preset.columns,
            preset.measure,
            wide,
            preset.width,
        )
    if min(left, right) < LEAST_MARGIN:
        raise BadInput("左右白边剩 {0:.1f} 和 {1:.1f} 毫米，至少各要 {2:g} 毫米；请减少栏数、字数，或改左白边", left, right, LEAST_MARGIN)
    if bottom < LEAST_MARGIN:
        raise BadInput(
            "{0} 行共高 {1:.1f} 毫米，加上白边超出纸高 {2:g} 毫米；最多 {3} 行", preset.lines, high, preset.height, most_lines(preset)
        )
    if preset.folio > preset.top:
        raise BadInput("报眉高 {0:g} 毫米，上白边只有 {1:g} 毫米，放不下；请加大上白边", preset.folio, preset.top)


def type_area_mm(preset: PagePreset) -> tuple[float, float]:
    """Width and height of the type area (版心)."""
    grid = Grid.of(preset)
    return _mm(grid.width), _mm(preset.lines * grid.leading)


def margins_mm(preset: PagePreset) -> tuple[float, float, float]:
    """What is left of the paper left, right and below; less than nothing where the type area is too large."""
    grid = Grid.of(preset)
    left = _mm(grid.left)
    return left, preset.width - left - _mm(grid.width), preset.height - preset.top - _mm(preset.lines * grid.leading)


def most_lines(preset: PagePreset) -> int:
    """Lines that the paper holds under this top margin."""
    return max(int((preset.height - preset.top - LEAST_MARGIN) / _mm(Grid.of(preset).leading)), 0)


def _mm(twips: float) -> float:
    return twips * EMU_PER_TWIP / mm_to_emu(1)


def _whole(value: float) -> bool:
    return abs(value - round(value)) < 1e-6
