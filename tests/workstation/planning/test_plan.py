from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from workstation.errors import BadInput, NotFound
from workstation.page import Folio, HeadlineStyle, PagePlan, PictureBox, Slot
from workstation.planning import plan as ops
from workstation.units import Lines, Pt


@pytest.fixture
def plan() -> PagePlan:
    """A lead over five columns with a picture, and two reports under it."""
    picture = PictureBox("a" * 64, 1, Lines(0), 3, Lines(20))
    slots = (
        Slot("lead", 0, Lines(0), 5, Lines(40), pictures=(picture,)),
        Slot("left", 0, Lines(42), 2, Lines(20)),
        Slot("right", 2, Lines(42), 3, Lines(20)),
    )
    return PagePlan(Folio("K01", "柳堤播报", date(2026, 3, 5)), "四开", slots)


def test_a_slot_moves_to_a_free_place(plan: PagePlan) -> None:
    moved = ops.slot_of(ops.move_slot(plan, "right", 2, Lines(60)), "right")
    assert (moved.column, moved.line, moved.columns, moved.lines) == (2, 60, 3, 20)


Edit = Callable[[PagePlan], PagePlan]
REFUSED: dict[str, Edit] = {
    "相叠": lambda plan: ops.move_slot(plan, "left", 1, Lines(42)),
    "共 5 栏": lambda plan: ops.move_slot(plan, "right", 3, Lines(60)),
    "共 86 行": lambda plan: ops.resize_slot(plan, "left", 2, Lines(60)),
    "至少": lambda plan: ops.resize_slot(plan, "left", 0, Lines(20)),
    "标题不能占 3 栏": lambda plan: ops.set_headline(plan, "left", HeadlineStyle(columns=3)),
    "字号": lambda plan: ops.set_headline(plan, "left", HeadlineStyle(main=Pt(900))),
    "正文不能排成 9 栏": lambda plan: ops.set_text_columns(plan, "left", 9),
    "图片出了版位": lambda plan: ops.add_picture(plan, "left", PictureBox("", 1, Lines(0), 2, Lines(5))),
    "已在": lambda plan: ops.place_report(plan, Slot("left", 0, Lines(70), 1, Lines(5))),
    "没有 5 栏×30 行的空处": lambda plan: ops.place_free(plan, "new", 5, Lines(30)),
}


@pytest.mark.parametrize("words", REFUSED)
def test_an_edit_that_cannot_be_is_refused_with_a_reason(plan: PagePlan, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        REFUSED[words](plan)


def test_a_report_finds_the_first_free_place(plan: PagePlan) -> None:
    slot = ops.slot_of(ops.place_free(plan, "new", 2, Lines(10)), "new")
    assert (slot.column, slot.line) == (0, 62)


def test_two_reports_change_places_and_keep_their_pictures(plan: PagePlan) -> None:
    swapped = ops.swap(plan, "lead", "right")
    lead, right = ops.slot_of(swapped, "lead"), ops.slot_of(swapped, "right")
    assert (lead.column, lead.line, lead.columns) == (2, 42, 3) and (right.line, right.columns) == (0, 5)
    assert len(lead.pictures) == 1 and not right.pictures
    ops.validate(swapped)


def test_a_narrower_slot_narrows_its_picture(plan: PagePlan) -> None:
    (picture,) = ops.slot_of(ops.resize_slot(plan, "lead", 2, Lines(15)), "lead").pictures
    assert (picture.column, picture.columns, picture.lines) == (0, 2, 15)


def test_pictures_are_added_moved_and_removed(plan: PagePlan) -> None:
    added = ops.add_picture(plan, "left", PictureBox("b", 0, Lines(0), 1, Lines(6)))
    moved = ops.move_picture(added, "left", 0, PictureBox("b", 1, Lines(4), 1, Lines(6)))
    assert ops.slot_of(moved, "left").pictures[0].column == 1
    assert not ops.slot_of(ops.remove_picture(moved, "left", 0), "left").pictures
    with pytest.raises(NotFound, match="第 2 张"):
        ops.remove_picture(moved, "left", 1)


def test_a_report_taken_off_leaves_the_others(plan: PagePlan) -> None:
    assert [slot.slug for slot in ops.take_off(plan, "left").slots] == ["lead", "right"]
    with pytest.raises(NotFound, match="没有稿件 x"):
        ops.take_off(plan, "x")


def test_a_plan_from_outside_is_validated(plan: PagePlan) -> None:
    with pytest.raises(BadInput, match="版心"):
        ops.validate(replace(plan, slots=(Slot("a", 0, Lines(0), 9, Lines(9)),)))
