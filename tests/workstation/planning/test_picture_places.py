"""A picture's first place: under the headline, inside its slot, beside what stands there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.workstation.planning.conftest import a_report
from workstation.errors import BadInput
from workstation.page import Folio, PagePlan, PictureBox, Slot
from workstation.planning.composing import Composer
from workstation.planning.picture_places import picture_box, text_room
from workstation.planning.plan import place_report
from workstation.planning.presets import on_preset, preset_named
from workstation.planning.setting import set_page
from workstation.report import Report
from workstation.units import Lines

QUARTO = preset_named("四开")


@pytest.fixture
def low(folio: Folio) -> tuple[PagePlan, Slot, Report]:
    """A slot of three columns and sixteen lines, of which its headline takes six."""
    slot = Slot("r1", 0, Lines(10), 3, Lines(16))
    return place_report(on_preset(PagePlan(folio, ""), QUARTO), slot), slot, a_report("r1", 20)


def test_a_picture_fits_under_the_headline_whatever_its_shape(low: tuple[PagePlan, Slot, Report], composer: Composer) -> None:
    plan, slot, report = low
    room = text_room(plan, slot, report, composer)
    box = picture_box(slot, "p", 0.4, QUARTO, room)
    assert 0 < room < slot.lines and box.line + box.lines <= room


def test_a_second_picture_stands_beside_the_first(low: tuple[PagePlan, Slot, Report], composer: Composer) -> None:
    plan, slot, report = low
    room = text_room(plan, slot, report, composer)
    first = picture_box(slot, "p", 1.5, QUARTO, room)
    second = picture_box(replace(slot, pictures=(first,)), "q", 1.5, QUARTO, room)
    assert first.column >= second.column + second.columns or second.column >= first.column + first.columns


def test_where_there_is_no_room_left_it_is_said(low: tuple[PagePlan, Slot, Report], composer: Composer) -> None:
    plan, slot, report = low
    whole = PictureBox("p", 0, Lines(0), 3, Lines(9))
    with pytest.raises(BadInput, match="放不下"):
        picture_box(replace(slot, pictures=(whole,)), "q", 1.5, QUARTO, text_room(plan, slot, report, composer))


def test_a_picture_never_leaves_its_slot_even_if_its_box_does(low: tuple[PagePlan, Slot, Report], composer: Composer) -> None:
    plan, slot, report = low
    tall = replace(slot, pictures=(PictureBox("p", 0, Lines(0), 2, Lines(16), "渡口的早晨。"),))
    (done,) = set_page(replace(plan, slots=(tall,)), {"r1": report}, composer.fonts, composer=composer).slots
    (picture,) = done.pictures
    assert picture.frame.y + picture.frame.height < done.frame.y + done.frame.height
    assert picture.caption is not None and not picture.caption.fit.overset_lines
