from __future__ import annotations

import json
from dataclasses import replace

import pytest

from workstation.errors import BadInput, NotFound
from workstation.page import Folio, PagePlan
from workstation.planning import plan as ops
from workstation.planning.grid import Grid
from workstation.planning.preset_check import checked_preset
from workstation.planning.presets import on_preset, page_presets, preset_named, preset_of
from workstation.store.codec import plan_from_dict, plan_to_dict
from workstation.store.plain import dumps
from workstation.units import EMU_PER_PT, EMU_PER_TWIP, Em, Lines, Mm


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


@pytest.mark.parametrize("name", page_presets())
def test_columns_and_gaps_are_the_type_width_and_lines_the_type_height_to_a_twip(name: str) -> None:
    preset = preset_named(name)
    grid, area = Grid.of(preset), Grid.of(preset).type_area()
    exact = preset.columns * preset.measure * preset.size * 20 + (preset.columns - 1) * preset.gap * preset.size * 20
    assert grid.width == preset.columns * grid.measure + (preset.columns - 1) * grid.gap == pytest.approx(exact, abs=1e-6)
    assert area.width == grid.width * 635 and area.height == preset.lines * preset.leading * 20 * 635
    assert grid.x(preset.columns - 1) + grid.measure == grid.left + grid.width
    assert checked_preset(preset) == preset and preset.label.startswith(preset.name[:2])


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("columns", 0, "栏数须在 1 到 12"),
        ("columns", 9, "共宽"),
        ("lines", 92, "最多 88 行"),
        ("size", 9.3, "半磅"),
        ("measure", 13.3, "整字或半字"),
        ("leading", 8, "比字号 9 磅还小"),
        ("leading", 11.52, "0.05 磅"),
        ("left", 44, "左右白边"),
        ("folio", 30, "放不下"),
        ("width", 900, "纸宽须在"),
        ("gap", float("nan"), "栏距"),
        ("name", "　", "要有名称"),
    ],
)
def test_what_cannot_be_is_refused_in_words(field: str, value: object, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        checked_preset(replace(preset_named("四开"), **{field: value}))  # type: ignore[arg-type]


def test_a_page_on_an_own_grid_keeps_it(folio: Folio) -> None:
    own = replace(preset_named("四开"), name="柳堤版", columns=4, measure=Em(16), left=Mm(20))
    plan = on_preset(PagePlan(folio, "四开"), own)
    assert preset_of(plan) == own and plan_from_dict(json.loads(dumps(plan_to_dict(plan)))) == plan
    assert Grid.of(own).left == round(20 * 36000 / 635)
    back = on_preset(plan, preset_named("A3"))
    assert (back.preset, back.own_preset) == ("A3", None)
    assert ops.place_free(plan, "a", 4, Lines(10)).slots[0].columns == 4
