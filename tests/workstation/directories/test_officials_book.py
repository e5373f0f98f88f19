from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from workstation.desk import Desk
from workstation.errors import BadInput, NotFound, StoreHeld
from workstation.people.officials import Official, Organ
from workstation.people.organs_csv import read_organs, write_organs
from workstation.people.sheet import Sheet

WEN = Official("闻人清", "区长", "青汀区", 1, date(2021, 3, 1), None, "聞人清", "青委干〔2021〕3号")
YU = Official("虞书桥", "副区长", "青汀区", 2)


def without_ids(desk: Desk) -> list[Official]:
    return [replace(row, id=None) for row in desk.officials.officials().rows]


def test_a_post_comes_back_with_every_field(desk: Desk) -> None:
    assert desk.officials.put(WEN).people == {"officials"}
    assert without_ids(desk) == [WEN]


def test_the_directory_is_built_again_only_after_a_write(desk: Desk) -> None:
    desk.officials.put(WEN)
    kept = desk.officials.officials()
    desk.correspondents.remember(["邹朋"])
    assert desk.officials.officials() is kept
    desk.journal.undo()
    desk.journal.undo()
    assert desk.officials.officials().rows == ()


def test_a_term_ends_with_the_paper_that_says_so(desk: Desk) -> None:
    desk.officials.put(YU)
    (yu,) = desk.officials.officials().rows
    change = desk.officials.end([yu.id], date(2026, 2, 28), "青委干〔2026〕1号")
    assert (change.label, without_ids(desk)) == ("免去职务", [replace(YU, left=date(2026, 2, 28), source="青委干〔2026〕1号")])
    desk.journal.undo()
    assert desk.officials.officials().rows == (yu,)


@pytest.mark.parametrize(
    "official",
    [
        replace(WEN, joined=date(2022, 1, 1)),
        replace(WEN, joined=None),
        replace(WEN, post=" "),
        replace(YU, joined=date(2022, 2, 1), left=date(2022, 1, 1)),
    ],
)
def test_an_impossible_post_is_refused(desk: Desk, official: Official) -> None:
    desk.officials.put(WEN)
    with pytest.raises(BadInput):
        desk.officials.put(official)
    assert without_ids(desk) == [WEN]


def test_a_person_may_come_back_to_a_post(desk: Desk) -> None:
    desk.officials.put(replace(WEN, left=date(2023, 1, 1)))
    desk.officials.put(replace(WEN, joined=date(2024, 1, 1)))
    assert len(without_ids(desk)) == 2


def test_an_import_brings_known_posts_up_to_date_and_removes_none(desk: Desk) -> None:
    desk.officials.put(WEN)
    desk.officials.put(YU)
    later = replace(WEN, rank=3, left=date(2026, 1, 1))
    desk.officials.import_sheet(Sheet((later, Official("陆怀安", "局长", "区城市管理局"))))
    assert without_ids(desk) == [later, YU, Official("陆怀安", "局长", "区城市管理局")]
    assert desk.journal.undo_label == "导入干部名录"
    desk.journal.undo()
    assert without_ids(desk) == [WEN, YU]
    desk.journal.redo()
    assert len(without_ids(desk)) == 3


def test_organs_keep_the_order_in_which_they_are_put(desk: Desk) -> None:
    desk.officials.put_organs([Organ("管委会"), Organ("党工委", "中共青汀区工作委员会")])
    kept = {organ.name: organ for organ in desk.officials.organs()}
    desk.officials.put_organs([kept["党工委"], replace(kept["管委会"], short="管委"), Organ("总工会")])
    assert [(organ.name, organ.rank, organ.short) for organ in desk.officials.organs()] == [
        ("党工委", 1, ""),
        ("管委会", 2, "管委"),
        ("总工会", 3, ""),
    ]
    assert desk.officials.organs()[0].id == kept["党工委"].id
    desk.journal.undo()
    assert [organ.name for organ in desk.officials.organs()] == ["管委会", "党工委"]
    with pytest.raises(BadInput, match="两次"):
        desk.officials.put_organs([Organ("党工委"), Organ("党工委")])


def test_what_is_gone_can_neither_be_changed_nor_ended(desk: Desk) -> None:
    desk.officials.put(YU)
    (yu,) = desk.officials.officials().rows
    desk.officials.remove([yu.id])
    for write in (
        lambda: desk.officials.put(yu),
        lambda: desk.officials.remove([yu.id]),
        lambda: desk.officials.end([yu.id], date(2026, 1, 1), ""),
    ):
        with pytest.raises(NotFound):
            write()


def test_imported_organs_come_first_in_their_own_order_and_the_others_stay(desk: Desk, tmp_path: Path) -> None:
    desk.officials.put_organs([Organ("总工会"), Organ("管委会", short="管委")])
    (tmp_path / "机构.csv").write_text("名称,次序,简称\n管委会,2,管\n党工委,1,\n,3,\n", encoding="gb18030")
    sheet = read_organs(tmp_path / "机构.csv")
    assert sheet.problems == ("第 4 行：没有名称，这一行没有读入",)
    desk.officials.import_organs(sheet)
    assert [(organ.name, organ.rank, organ.short) for organ in desk.officials.organs()] == [
        ("党工委", 1, ""),
        ("管委会", 2, "管"),
        ("总工会", 3, ""),
    ]
    write_organs(tmp_path / "机构.xlsx", desk.officials.organs())
    assert [organ.name for organ in read_organs(tmp_path / "机构.xlsx").rows] == ["党工委", "管委会", "总工会"]
    desk.journal.undo()
    assert [organ.name for organ in desk.officials.organs()] == ["总工会", "管委会"]


def test_a_window_that_may_only_look_sees_what_the_other_one_writes(desk: Desk) -> None:
    with Desk.open(desk.path) as looking:
        assert looking.read_only
        assert looking.officials.officials() is looking.officials.officials()
        desk.officials.put(WEN)
        assert [row.name for row in looking.officials.officials().rows] == ["闻人清"]
        desk.journal.undo()
        assert looking.officials.officials().rows == ()
        with pytest.raises(StoreHeld):
            looking.officials.put(YU)
