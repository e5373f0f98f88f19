from __future__ import annotations

import pytest

from workstation.errors import NotFound
from workstation.planning.grid import Grid
from workstation.planning.presets import page_presets, preset_named
from workstation.units import EMU_PER_PT, EMU_PER_TWIP


@pytest.mark.parametrize("name", page_presets())
def test_every_edge_of_a_preset_is_a_whole_twip_inside_the_page(name: str) -> None:
    preset = page_presets()[name]
    grid = Grid.of(preset)
    area = grid.type_area()
    assert grid.em == preset.size * 20 and grid.leading == preset.leading * 20
    assert all(value % EMU_PER_TWIP == 0 for value in (area.x, area.y, area.width, area.height))
    assert area.x > 30 * EMU_PER_PT and area.x + area.width < (grid.page_width * EMU_PER_TWIP) - 30 * EMU_PER_PT
    assert area.y > 50 * EMU_PER_PT and area.y + area.height < grid.page_height * EMU_PER_TWIP - 30 * EMU_PER_PT


def test_the_quarto_type_area_is_71_characters_by_86_lines() -> None:
    grid = Grid.of(preset_named("四开"))
    assert (grid.width, grid.preset.lines * grid.leading) == (71 * 180, 86 * 230)
    assert (grid.left, grid.top) == (1264, 1474)


def test_the_line_nearest_to_a_place_is_found() -> None:
    grid = Grid.of(preset_named("四开"))
    assert grid.line_at(grid.y(40) - 100) == 40


def test_an_unknown_preset_names_those_that_there_are() -> None:
    with pytest.raises(NotFound, match="四开"):
        preset_named("八开")
