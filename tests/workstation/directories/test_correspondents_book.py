from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from workstation.desk import Desk
from workstation.errors import BadInput, NotFound
from workstation.people.correspondents import Correspondent
from workstation.people.sheet import Sheet

ZOU = Correspondent("邹朋", "区交通运输局", "0512-1234", ("邹小朋",), "鄒朋", date(2022, 3, 1))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk.sqlite", clock=lambda: datetime(2026, 3, 5, 9)) as desk:
        yield desk


def without_ids(desk: Desk) -> list[Correspondent]:
    return [replace(person, id=None) for person in desk.correspondents.correspondents().people]


def test_a_correspondent_comes_back_with_every_field(desk: Desk) -> None:
    assert desk.correspondents.put(ZOU).people == {"correspondents"}
    assert without_ids(desk) == [ZOU]


def test_who_is_remembered_was_met_today_and_known_ones_are_left_alone(desk: Desk) -> None:
    desk.correspondents.put(ZOU)
    desk.correspondents.remember(["邹小朋", "欧阳见山", "欧阳　见山", " "], "区水务局")
    assert without_ids(desk) == [ZOU, Correspondent("欧阳见山", "区水务局", met=date(2026, 3, 5))]
    assert desk.journal.undo_label == "记住通讯员"
    desk.journal.undo()
    assert without_ids(desk) == [ZOU]


def test_remembering_known_people_is_no_action(desk: Desk) -> None:
    desk.correspondents.put(ZOU)
    assert not desk.correspondents.remember(["邹朋"]).people
    assert desk.journal.undo_label == "添加通讯员"


def test_an_import_brings_known_people_up_to_date(desk: Desk) -> None:
    desk.correspondents.put(ZOU)
    desk.correspondents.import_sheet(Sheet((replace(ZOU, phone="9"), Correspondent("柳青"))))
    assert without_ids(desk) == [replace(ZOU, phone="9"), Correspondent("柳青")]
    desk.journal.undo()
    assert without_ids(desk) == [ZOU]


def test_the_same_person_is_not_entered_twice_and_a_removed_one_not_changed(desk: Desk) -> None:
    desk.correspondents.put(ZOU)
    with pytest.raises(BadInput):
        desk.correspondents.put(ZOU)
    with pytest.raises(BadInput):
        desk.correspondents.put(Correspondent(" "))
    (zou,) = desk.correspondents.correspondents().people
    desk.correspondents.remove([zou.id])
    with pytest.raises(NotFound):
        desk.correspondents.put(zou)
    with pytest.raises(NotFound):
        desk.correspondents.remove([zou.id])
