from __future__ import annotations

from dataclasses import replace

import pytest

from tests.workstation.planning.conftest import a_report
from workstation.page import HeadlineStyle, Slot
from workstation.planning.column_widths import measures_over, text_measure
from workstation.planning.composing import Composer
from workstation.planning.grid import Grid
from workstation.planning.headline_sizes import body_lines, headline_sizes, size_name
from workstation.planning.headlines import compose_headline
from workstation.planning.presets import page_presets, preset_named
from workstation.planning.slot_geometry import slot_geometry
from workstation.report import Headlines, Report
from workstation.units import Em, Lines, Pt

QUARTO = preset_named("四开")


def test_three_columns_broken_into_two_are_twenty_characters_each() -> None:
    assert text_measure(replace(QUARTO, gap=Em(1)), 3, 2).characters == 20
    assert text_measure(QUARTO, 3, 2).characters == 20
    assert text_measure(QUARTO, 3, 2).words == "3破2，每栏 20 字"


def test_a_long_column_takes_the_gaps_too() -> None:
    assert text_measure(QUARTO, 2, 1).characters == 27.5
    assert text_measure(QUARTO, 1, 1).characters == 13


@pytest.mark.parametrize("name", page_presets())
def test_broken_columns_fill_their_width_and_are_set_so(name: str, composer: Composer) -> None:
    preset = preset_named(name)
    grid = Grid.of(preset)
    for over in range(1, preset.columns + 1):
        for found in measures_over(preset, over):
            width = found.into * found.characters + (found.into - 1) * found.gap
            assert width == pytest.approx(over * preset.measure + (over - 1) * preset.gap, abs=1e-3)
            slot = Slot("a", 0, Lines(0), over, Lines(40), text_columns=found.into)
            area = slot_geometry(slot, a_report("a", 9), grid, composer).area
            assert (
                area.measure == pytest.approx(found.characters * grid.em, abs=1)
                and area.left(area.columns) - area.gap <= grid.across(over) + area.x
            )


def test_columns_too_narrow_to_read_are_not_offered() -> None:
    assert all(7 <= found.characters <= 45 for over in range(1, 6) for found in measures_over(QUARTO, over))
    assert [found.into for found in measures_over(QUARTO, 1)] == [1]


def test_named_sizes_take_the_lines_that_headlines_are_set_in(composer: Composer) -> None:
    for size in headline_sizes().names:
        copy = compose_headline(Report("a", Headlines(main="堤")), HeadlineStyle(main=Pt(size)), 5000, composer)
        assert copy.lines(QUARTO.leading) == body_lines(size, QUARTO.leading)
    assert [(size_name(size), body_lines(size, 11.5)) for size in (42, 26, 22, 16, 9)] == [
        ("初号", 6),
        ("一号", 4),
        ("二号", 4),
        ("三号", 3),
        ("小五", 2),
    ]
