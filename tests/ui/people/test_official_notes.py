from __future__ import annotations

from datetime import date

from ui.people.official_notes import notes_of
from workstation.people.officials import Official, Organ


def of(*rows: Official, organs: tuple[str, ...] = ()) -> dict[int, str]:
    notes = notes_of(list(rows), [Organ(name) for name in organs])
    return {ident: "；".join(words) for ident, words in notes.items()}


def test_one_seat_with_two_holders_is_told_of_both() -> None:
    notes = of(Official("高原", "局长", "财政局", id=1), Official("于向东", "局长", "财政局", joined=date(2024, 1, 1), id=2))
    assert "于向东" in notes[1] and "高原" in notes[2]


def test_a_successor_who_begins_when_the_other_has_left_is_in_order() -> None:
    old = Official("高原", "局长", "财政局", left=date(2023, 12, 31), id=1)
    assert of(old, Official("于向东", "局长", "财政局", joined=date(2024, 1, 1), id=2)) == {}


def test_posts_that_several_people_hold_are_in_order() -> None:
    assert of(*(Official(f"高原{at}", "副主任", "管委会", id=at) for at in range(3))) == {}


def test_a_post_entered_twice_for_one_time_is_told() -> None:
    rows = [Official("高原", "副局长", "财政局", joined=date(year, 1, 1), id=year) for year in (2021, 2023)]
    assert set(of(*rows)) == {2021, 2023}


def test_an_organ_that_is_not_listed_is_told_once_there_is_a_list() -> None:
    row = Official("高原", "局长", "水务局", id=1)
    assert of(row) == {}
    assert "水务局" in of(row, organs=("财政局",))[1]


def test_a_term_that_ends_before_it_begins_is_told() -> None:
    assert 1 in of(Official("高原", "局长", "财政局", joined=date(2024, 1, 1), left=date(2023, 1, 1), id=1))
