from __future__ import annotations

from dataclasses import replace

import pytest

from tests.workstation.planning.conftest import a_report
from workstation.errors import BadInput
from workstation.page import Folio, PagePlan, Slot
from workstation.planning.composing import Composer
from workstation.planning.grid import Grid
from workstation.planning.natural_size import columns_for, fit_height, lines_for, place_anywhere, place_at
from workstation.planning.plan import resize_slot, slot_of
from workstation.planning.presets import preset_named
from workstation.planning.setting import set_slot
from workstation.units import Lines

QUARTO = preset_named("四开")


@pytest.fixture
def empty(folio: Folio) -> PagePlan:
    return PagePlan(folio, "四开")


@pytest.mark.parametrize("sentences", [1, 6, 20, 50])
def test_a_report_gets_the_lines_that_its_text_takes_and_not_one_more(composer: Composer, sentences: int) -> None:
    report = a_report("a", sentences)
    slot = Slot("a", 0, Lines(0), columns_for(report, QUARTO, composer), Lines(3))
    lines = lines_for(slot, report, Grid.of(QUARTO), composer)
    fits = [set_slot(replace(slot, lines=Lines(lines - by)), report, Grid.of(QUARTO), composer).fits for by in (0, 1)]
    assert fits == [True, False]


def test_longer_reports_get_more_columns(composer: Composer) -> None:
    wide = [columns_for(a_report("a", sentences), QUARTO, composer) for sentences in (1, 6, 20, 50, 200)]
    assert wide == sorted(wide) and wide[0] == 1 and wide[-1] == QUARTO.columns


def test_a_report_is_placed_where_all_of_it_has_room(composer: Composer, empty: PagePlan) -> None:
    first = place_anywhere(empty, a_report("a", 30), composer)
    both = place_anywhere(first, a_report("b", 12), composer)
    for slug, sentences in (("a", 30), ("b", 12)):
        assert set_slot(slot_of(both, slug), a_report(slug, sentences), Grid.of(QUARTO), composer).fits


def test_a_full_page_says_so(composer: Composer, empty: PagePlan) -> None:
    full = replace(empty, slots=(Slot("a", 0, Lines(0), 5, Lines(86)),))
    with pytest.raises(BadInput, match="没有"):
        place_anywhere(full, a_report("b", 9), composer)


def test_a_dropped_report_takes_what_is_free_and_no_more_than_it_wants(composer: Composer, empty: PagePlan) -> None:
    plan = replace(empty, slots=(Slot("a", 0, Lines(40), 5, Lines(46)),))
    slot = slot_of(place_at(plan, a_report("b", 8), 1, 10, composer), "b")
    assert slot.line == 10 and 3 < slot.lines <= 30
    crowded = slot_of(place_at(plan, a_report("c", 90), 0, 0, composer), "c")
    assert (crowded.line, crowded.lines) == (0, 40)


def test_a_slot_is_fitted_to_its_text_down_to_its_neighbour(composer: Composer, empty: PagePlan) -> None:
    report = a_report("a", 12)
    plan = place_at(empty, report, 0, 0, composer)
    grown = fit_height(resize_slot(plan, "a", 2, Lines(80)), report, composer)
    assert set_slot(slot_of(grown, "a"), report, Grid.of(QUARTO), composer).fits and slot_of(grown, "a").lines < 60
    crowded = replace(plan, slots=(replace(plan.slots[0], lines=Lines(4)), Slot("b", 0, Lines(9), 2, Lines(20))))
    assert slot_of(fit_height(crowded, report, composer), "a").lines == 9
