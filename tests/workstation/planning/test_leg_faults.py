from __future__ import annotations

from dataclasses import replace

from tests.workstation.planning.conftest import a_report
from workstation.page import Folio, HeadlineStyle, PagePlan, Slot
from workstation.planning.composing import Composer
from workstation.planning.grid import TWIPS_PER_PT, Grid
from workstation.planning.leg_faults import TextLines, legs_under, text_lines
from workstation.planning.page_faults import LOOSE_LINE, SHORT_LEGS, slot_cost
from workstation.planning.presets import preset_named
from workstation.planning.setting import set_page
from workstation.planning.workbench import Workbench
from workstation.units import Lines

QUARTO = preset_named("四开")


def test_legs_begin_under_what_stands_at_their_heads() -> None:
    assert legs_under(4, 20, [(1, 2, 12)]) == [20, 8, 8, 20]
    assert legs_under(3, 20, [(0, 1, 19)]) == [20, 20]


def test_a_lone_line_and_short_legs_cost() -> None:
    text = TextLines(30, frozenset({10, 29}))
    assert text.cost([10, 10, 10]) == LOOSE_LINE and text.cost([11, 10, 9]) == 0
    assert text.cost([3, 20, 7]) == SHORT_LEGS


def test_what_is_told_beforehand_is_what_stands_against_the_set_slot(composer: Composer, folio: Folio) -> None:
    bench, report = Workbench(Grid.of(QUARTO), composer, {}), replace(a_report("a", 30, per_paragraph=3), jump=None)
    text = text_lines(report, bench.grid.measure / TWIPS_PER_PT, bench)
    told, found = [], []
    for lines in range(-(-text.count // 3), -(-text.count // 3) + 4):
        slot = Slot("a", 0, Lines(0), 3, Lines(lines + 6), HeadlineStyle(lines=Lines(6)))
        page = set_page(PagePlan(folio, "四开", (slot,)), {"a": report}, composer.fonts, composer=composer)
        told.append(text.cost([lines] * 3))
        found.append(round(slot_cost(page.slots[0]) - max(page.slots[0].story.fit.short_lines - 3, 0), 1))
    assert told == found and any(told)
