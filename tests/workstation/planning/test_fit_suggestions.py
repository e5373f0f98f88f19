from __future__ import annotations

from datetime import date

import pytest

from workstation.copyfit.fonts import FontCase
from workstation.page import Folio, PagePlan, PictureBox, Slot
from workstation.planning.composing import Composer
from workstation.planning.copyfitting import copyfit
from workstation.planning.fit_suggestions import SuggestionKind, suggestions
from workstation.planning.plan import slot_of
from workstation.report import Headlines, Report
from workstation.units import Lines

PRESET = "四开"
SENTENCE = "春灌以来县水利站技术员走村入户，把节水办法讲给种粮大户听，七座泵站日夜运转，麦田喝上了返青水。"
SPRING = Report("r1", Headlines("全县春灌工作有序推进", "三千亩麦田喝上返青水"), tuple(SENTENCE for _ in range(14)))


@pytest.fixture(scope="module")
def composer() -> Composer:
    return Composer(FontCase.of_machine())


def page_short_by(lines: int, composer: Composer) -> PagePlan:
    """A page whose report is over (negative: short) by about so many lines, with a picture of 12 lines."""
    for height in range(80, 12, -1):
        slot = Slot("r1", 0, Lines(0), 3, Lines(height), pictures=(PictureBox("", 1, Lines(0), 2, Lines(12), "图注一行。"),))
        if copyfit(SPRING, slot, PRESET, composer).balance <= -lines:
            return PagePlan(Folio("K01", "要闻", date(2026, 3, 5)), PRESET, (slot,))
    raise AssertionError(lines)


@pytest.mark.parametrize("lines", [2, 5, -6, -12])
def test_each_suggestion_does_what_it_says(composer: Composer, lines: int) -> None:
    plan = page_short_by(lines, composer)
    now = copyfit(SPRING, plan.slots[0], PRESET, composer).balance
    found = suggestions(plan, "r1", SPRING, composer)
    assert found
    for suggestion in found:
        after = copyfit(SPRING, slot_of(suggestion.edit(plan), "r1"), PRESET, composer).balance
        assert (after, after - now) == (suggestion.left, suggestion.effect)
        assert abs(after) < abs(now)


def test_what_leaves_nothing_over_comes_first_and_the_text_stays(composer: Composer) -> None:
    plan = page_short_by(3, composer)
    found = suggestions(plan, "r1", SPRING, composer)
    assert found[0].left >= 0
    assert {s.kind for s in found} >= {SuggestionKind.HEADLINE_SIZE, SuggestionKind.PICTURE}
    assert [s.left < 0 for s in found] == sorted(s.left < 0 for s in found)


def test_a_report_that_fits_is_left_alone(composer: Composer) -> None:
    plan = page_short_by(0, composer)
    if copyfit(SPRING, plan.slots[0], PRESET, composer).balance == 0:
        assert suggestions(plan, "r1", SPRING, composer) == ()
    else:
        assert all(abs(s.left) < 6 for s in suggestions(plan, "r1", SPRING, composer))


def test_a_picture_is_not_made_so_low_that_nobody_sees_it(composer: Composer) -> None:
    plan = page_short_by(20, composer)
    for suggestion in suggestions(plan, "r1", SPRING, composer):
        if suggestion.kind is SuggestionKind.PICTURE:
            assert suggestion.after >= 12 * 0.7 - 1
