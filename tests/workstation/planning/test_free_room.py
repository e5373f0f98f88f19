from __future__ import annotations

from datetime import date

from workstation.page import Folio, PagePlan, Slot
from workstation.planning.free_room import slot_at
from workstation.planning.plan import overlap
from workstation.units import Lines

FOLIO = Folio("K01", "要闻", date(2026, 3, 6))
LEAD, FOOT = Slot("a", 0, Lines(0), 5, Lines(40)), Slot("b", 0, Lines(60), 3, Lines(26))
TAKEN = PagePlan(FOLIO, "四开", (LEAD, FOOT))


def place(slot: Slot) -> tuple[int, int, int, int]:
    return slot.column, int(slot.line), slot.columns, int(slot.lines)


def test_on_an_empty_page_the_slot_stands_where_it_was_dropped() -> None:
    assert place(slot_at(PagePlan(FOLIO, "四开"), "n", 1, 20, 2, 24)) == (1, 20, 2, 24)


def test_in_a_gap_it_takes_the_gaps_height() -> None:
    assert place(slot_at(TAKEN, "n", 1, 50, 2, 24)) == (1, 40, 2, 20)


def test_at_the_right_edge_it_grows_to_the_left() -> None:
    assert place(slot_at(TAKEN, "n", 4, 60, 2, 24)) == (3, 60, 2, 24)


def test_on_a_taken_place_it_overlaps_and_so_is_refused() -> None:
    assert overlap(slot_at(TAKEN, "n", 1, 10, 2, 24), LEAD)
