from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from workstation.desk import Desk
from workstation.errors import BadInput, NotFound
from workstation.people.roster import Staff
from workstation.people.roster_csv import RosterSheet

LIN = Staff(None, "林一帆", "记者", "要闻", date(2020, 3, 1), None, ("一叶", "帆"), ("林帆",), "林一帆", "B123", "本报")
ZHOU = Staff(None, "周二", "校对")


def without_ids(desk: Desk) -> list[Staff]:
    return [replace(staff, id=None) for staff in desk.roster.roster().staff]


def test_a_person_comes_back_with_every_field(desk: Desk) -> None:
    assert desk.roster.put(LIN).people == {"staff"}
    assert without_ids(desk) == [LIN]


def test_a_roster_is_built_again_only_after_a_write(desk: Desk) -> None:
    desk.roster.put(LIN)
    roster = desk.roster.roster()
    assert desk.roster.roster() is roster
    desk.journal.undo()
    assert desk.roster.roster().staff == ()


def test_an_import_brings_known_people_up_to_date_and_removes_nobody(desk: Desk) -> None:
    desk.roster.put(LIN)
    desk.roster.put(ZHOU)
    moved = replace(LIN, desk="民生", left=date(2030, 1, 1))
    desk.roster.import_sheet(RosterSheet((moved, replace(LIN, role="编辑"))))
    assert without_ids(desk) == [moved, ZHOU, replace(LIN, role="编辑")]
    desk.journal.undo()
    assert without_ids(desk) == [LIN, ZHOU]


def test_the_same_person_is_not_entered_twice(desk: Desk) -> None:
    desk.roster.put(ZHOU)
    with pytest.raises(BadInput):
        desk.roster.put(ZHOU)
    with pytest.raises(BadInput):
        desk.roster.put(Staff(None, " ", "记者"))


def test_a_removed_person_can_be_brought_back_and_not_changed_meanwhile(desk: Desk) -> None:
    desk.roster.put(ZHOU)
    (zhou,) = desk.roster.roster().staff
    desk.roster.remove([zhou.id])
    with pytest.raises(NotFound):
        desk.roster.put(replace(zhou, role="编辑"))
    with pytest.raises(NotFound):
        desk.roster.remove([zhou.id])
    desk.journal.undo()
    assert desk.roster.roster().staff == (zhou,)


def test_a_name_padded_with_a_blank_is_kept_as_bylines_have_it(desk: Desk) -> None:
    desk.roster.put(replace(ZHOU, name="周　二"))
    assert desk.roster.roster().known("周二")
    with pytest.raises(BadInput, match="已有"):
        desk.roster.put(replace(ZHOU, name="周 二"))
