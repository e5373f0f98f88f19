from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from workstation.desk import Desk
from workstation.errors import Stale
from workstation.people.correspondents_csv import CORRESPONDENTS
from workstation.people.differences import Outcome, compare
from workstation.people.officials import Official
from workstation.people.officials_csv import OFFICIALS
from workstation.people.roster import Staff
from workstation.people.roster_csv import ROSTER, parse_roster
from workstation.people.sheet import Sheet, parse_sheet

WEN = Official("闻人清", "区长", "青汀区", 1, date(2021, 3, 1), source="3号", id=1)
YU = Official("虞书桥", "副区长", "青汀区", 2, id=2)


def outcome(kept: Official, row: Official) -> Outcome:
    return compare([kept], Sheet((row,)), OFFICIALS).rows[0].outcome


def test_a_row_is_new_changed_the_same_or_doubtful() -> None:
    assert outcome(WEN, replace(WEN, id=None)) is Outcome.SAME
    assert outcome(WEN, replace(WEN, left=date(2026, 1, 1))) is Outcome.CHANGED
    assert outcome(WEN, Official("陆怀安", "局长", "城管局")) is Outcome.ADDED
    assert outcome(WEN, Official("闻人清", "局长", "城管局")) is Outcome.DOUBTFUL
    assert outcome(YU, replace(YU, joined=date(2022, 1, 1))) is Outcome.CHANGED
    assert outcome(WEN, replace(WEN, joined=date(2022, 1, 1))) is Outcome.DOUBTFUL


def test_a_difference_names_what_was_what_will_be_and_the_fields() -> None:
    sheet = parse_sheet("name,post,organ,rank,from,to\n闻人清,区长,青汀区,1,2021-03-01,2026-01-31\n", "干部", OFFICIALS)
    (row,) = compare([WEN], sheet, OFFICIALS).rows
    assert (row.before, row.after, row.fields, row.line) == (WEN, replace(WEN, left=date(2026, 1, 31)), ("left",), 2)


def test_an_empty_cell_keeps_what_is_kept_but_for_the_end_of_a_term() -> None:
    kept = replace(WEN, traditional="聞人清", left=date(2025, 12, 31))
    sheet = parse_sheet("name,post,organ,rank,from,to,traditional,source\n闻人清,区长,青汀区,,2021-03-01,,,\n", "干部", OFFICIALS)
    (row,) = compare([kept], sheet, OFFICIALS).rows
    assert (row.after, row.fields) == (replace(kept, left=None), ("left",))


def test_a_person_whose_kept_posts_all_stand_in_the_sheet_simply_gets_another() -> None:
    sheet = Sheet((replace(WEN, id=None), Official("闻人清", "党组书记", "青汀区")))
    assert [row.outcome for row in compare([WEN], sheet, OFFICIALS).rows] == [Outcome.SAME, Outcome.ADDED]


def test_a_doubtful_row_can_be_decided_either_way(desk: Desk) -> None:
    desk.roster.put(Staff(None, "简素", "记者", "民生"))
    sheet = parse_roster("name,role\n简素,编辑\n", "名录")
    (row,) = desk.roster.preview(sheet).rows
    assert (row.outcome, row.adds, row.after.desk) == (Outcome.DOUBTFUL, True, "民生")
    desk.roster.import_sheet(sheet, [row.as_the_same_person()])
    assert [person.role for person in desk.roster.roster().staff] == ["编辑"]
    desk.journal.undo()
    desk.roster.import_sheet(sheet, [row])
    assert [person.role for person in desk.roster.roster().staff] == ["记者", "编辑"]


def test_only_what_was_chosen_is_taken_as_one_action(desk: Desk) -> None:
    desk.officials.put(replace(YU, id=None))
    sheet = parse_sheet("name,post,organ,rank\n虞书桥,副区长,青汀区,5\n陆怀安,局长,城管局,\n温如玉,副局长,交通局,\n", "干部", OFFICIALS)
    changed, added, _ = desk.officials.preview(sheet).sure
    desk.officials.import_sheet(sheet, [changed, added])
    assert [(row.name, row.rank) for row in desk.officials.officials().rows] == [("虞书桥", 5), ("陆怀安", None)]
    assert desk.journal.undo_label == "导入干部名录"
    desk.journal.undo()
    assert [(row.name, row.rank) for row in desk.officials.officials().rows] == [("虞书桥", 2)]


def test_what_changed_since_the_preview_is_not_overwritten(desk: Desk) -> None:
    desk.officials.put(replace(YU, id=None))
    sheet = parse_sheet("name,post,organ,rank\n虞书桥,副区长,青汀区,5\n陆怀安,局长,城管局,1\n", "干部", OFFICIALS)
    changed, added = desk.officials.preview(sheet).rows
    desk.officials.put(replace(changed.before, rank=7))
    desk.officials.put(added.after)
    for chosen in (changed, added):
        with pytest.raises(Stale, match="预览之后"):
            desk.officials.import_sheet(sheet, [chosen])
    assert [row.rank for row in desk.officials.officials().rows] == [7, 1]


def test_a_column_that_a_sheet_lacks_leaves_what_is_kept() -> None:
    kept = Staff(4, "简素", "记者", "民生", pen_names=("阿简",))
    (row,) = compare([kept], parse_roster("name,role,desk\n简素,记者,要闻\n", "名录"), ROSTER).rows
    assert (row.after, row.fields) == (replace(kept, desk="要闻"), ("desk",))
    (empty,) = compare([kept], parse_roster("name,role,desk,pen_names\n简素,记者,民生,\n", "名录"), ROSTER).rows
    assert (empty.outcome, empty.after) == (Outcome.SAME, kept)


def test_a_large_import_is_written_and_taken_back_at_once(desk: Desk) -> None:
    lines = "".join(f"赵{chr(0x4E00 + at)},第{at}站\n" for at in range(20_000))
    desk.correspondents.import_sheet(parse_sheet(f"name,unit\n{lines}", "通讯员", CORRESPONDENTS))
    assert len(desk.correspondents.correspondents().people) == 20_000
    desk.journal.undo()
    assert desk.correspondents.correspondents().people == ()
    desk.journal.redo()
    assert len(desk.correspondents.correspondents().people) == 20_000
