"""Four people on two computers make an issue: reporter and editor on one, chief and proofreader on the other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from tests.workstation.packets.desks import Clock, hand_over, report, settled, write
from tests.workstation.signoff.people import as_, staffed
from workstation.desk import Desk
from workstation.errors import Refused
from workstation.packets.joining import THEIRS
from workstation.page import Slot
from workstation.report import Reading
from workstation.units import Lines

DAY = date(2031, 3, 6)


class Newsroom:
    """记二 and 编三 sit at `front`, 总六 and 校四 at `back`; a stick goes to and fro."""

    def __init__(self, front: Desk, back: Desk, folder: Path) -> None:
        self.front, self.back, self._folder = front, back, folder

    def stick(self, source: Desk, by: str, to: str) -> None:
        target = self.back if source is self.front else self.front
        as_(source, by)
        as_(target, to)
        hand_over(source, target, self._folder)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Newsroom]:
    with ExitStack() as opened:
        desks = []
        for name, now in (("编辑部", datetime(2031, 3, 3, 9)), ("印厂", datetime(2027, 1, 1, 9))):
            folder = tmp_path / name
            folder.mkdir()
            desk = opened.enter_context(staffed(folder, clock=Clock(now)))
            as_(desk, "总六").options.set("packets.desk", name)
            desk.travel.key(name)
            desks.append(desk)
        for desk, other in (desks, desks[::-1]):
            as_(desk, "总六").travel.trust(other.travel.fingerprint(), str(other.options.get("packets.desk")))
        yield Newsroom(*desks, tmp_path)


def placed(desk: Desk, slug: str, number: str) -> None:
    plan = desk.issues.plan(DAY, number)
    desk.issues.put_plan(DAY, replace(plan, slots=(*plan.slots, Slot(slug, 0, Lines(20 * len(plan.slots)), 5, Lines(20)))), "排上版")


def test_an_issue_in_a_week_with_a_return_a_late_change_and_a_correction(room: Newsroom) -> None:
    front, back = room.front, room.back
    (lead,) = as_(front, "记二").reports.new(report("河堤加固")).reports
    (second,) = front.reports.new(report("学校开学")).reports
    front.signoff.take([lead, second], opinion="请审")
    as_(front, "编三").signoff.take([lead, second], opinion="已核数字")
    room.stick(front, "编三", "校四")

    # the proofreader reads one and returns the other; the reporter mends it on the other computer
    back.signoff.take([lead], opinion="无误")
    back.signoff.send_back([second], "导语重写")
    room.stick(back, "校四", "编三")
    assert front.signoff.standing(second).reading is Reading.DRAFT and front.signoff.course(second).turns[-1].opinion == "导语重写"
    write(as_(front, "记二"), second, 0, "重写过的导语。")
    front.signoff.take([second])
    as_(front, "编三").signoff.take([second])
    with pytest.raises(Refused, match="两个环节"):
        as_(front, "编三").signoff.take([second])
    room.stick(front, "编三", "校四")
    back.signoff.take([second])

    # the chief releases both; the page is made at the front
    as_(back, "总六").signoff.take([lead, second])
    back.signoff.take([lead, second])
    room.stick(back, "总六", "编三")
    assert front.signoff.standing(lead).is_released and front.signoff.standing(second).is_released
    front.issues.new(DAY, ["K01", "K02"], 8)
    placed(front, lead, "K01")
    placed(front, second, "K02")
    front.page_sign.sign(DAY, "K01")
    room.stick(front, "编三", "总六")
    assert back.page_sign.standing(DAY, "K01").is_signed

    # a late change after sign-off: at the front the editor changes what the chief released
    write(as_(front, "编三"), lead, 2, "菜场改到明天开。")
    assert front.signoff.standing(lead).is_void
    room.stick(front, "编三", "总六")
    assert back.reports.get(lead).body[2] == "第三段写菜场。" and back.page_sign.standing(DAY, "K01").is_signed
    (waiting,) = back.packets.waiting()
    assert waiting.signed and waiting.person == "编三" and waiting.desk == "编辑部"
    settled(back, THEIRS)
    assert back.signoff.standing(lead).is_void
    back.signoff.take([lead], opinion="同意改动")
    back.page_sign.sign(DAY, "K01", override="原签样人不在")
    back.page_sign.sign(DAY, "K02")
    for number in ("K01", "K02"):
        back.page_sign.print(DAY, number, override="总编一人在场")
    room.stick(back, "总六", "编三")
    assert front.reports.get(lead).reading is Reading.PRINTED and not front.signoff.standing(lead).is_void

    # a correction after printing: only the chief may, and both desks see what was printed and what stands
    with pytest.raises(Refused):
        write(as_(front, "编三"), lead, 0, "更正。")
    write(as_(back, "总六"), lead, 0, "第一段写河堤（更正：五公里）。")
    room.stick(back, "总六", "编三")
    (waiting,) = front.packets.waiting()
    settled(as_(front, "总六"), THEIRS)
    for desk in (front, back):
        assert desk.reports.get(lead).body[0].endswith("（更正：五公里）。") and desk.signoff.standing(lead).is_void
        assert "第一段写河堤。" in {desk.versions.text(each.id).body[0] for each in desk.versions.listing(lead)}
        assert desk.log.faults() == ()
    assert [turn.person for turn in front.signoff.course(lead).turns] == [turn.person for turn in back.signoff.course(lead).turns]
    room.stick(front, "总六", "总六")
    assert not front.packets.waiting() and not back.packets.waiting()
