"""What one desk calls otherwise while another works at it stays one thing, with what both did."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.workstation.packets.desks import exchange, hand_over, report, settled
from workstation.checks.house_terms import HouseTerm
from workstation.desk import Desk
from workstation.packets.joining import OURS, THEIRS
from workstation.register.fault import Fault
from workstation.tagging.kinds import TagKind

DAY = date(2031, 3, 6)


def tagged(desk: Desk, *tags: str) -> str:
    (slug,) = desk.reports.new(report("河堤加固")).reports
    desk.tagging.add([slug], tags)
    return slug


def kinds(desk: Desk) -> dict[str, TagKind]:
    return {name: tag.kind for name, tag in desk.tagging.kept().items()}


def test_a_tag_renamed_here_and_tied_otherwise_there_is_one_tag_with_both(one: Desk, other: Desk, tmp_path: Path) -> None:
    tagged(one, "标记：急件")
    exchange(one, other, tmp_path)
    one.tagging.rename("急件", "特急")
    other.tagging.tie("急件", TagKind.PLACE)
    exchange(one, other, tmp_path)
    assert kinds(one) == kinds(other) == {"特急": TagKind.PLACE}


def test_a_report_that_got_the_tag_meanwhile_has_it_under_its_new_name(one: Desk, other: Desk, tmp_path: Path) -> None:
    tagged(one, "标记：急件")
    exchange(one, other, tmp_path)
    one.tagging.rename("急件", "特急")
    (late,) = other.reports.new(report("学校开学")).reports
    other.tagging.add([late], ["急件", "老街"])
    exchange(one, other, tmp_path)
    assert one.reports.get(late).tags == other.reports.get(late).tags == ("特急", "老街")
    assert set(one.tagging.kept()) == set(other.tagging.kept()) == {"特急"}


def test_two_tags_that_changed_names_change_them_on_the_other_desk_s_reports_too(one: Desk, other: Desk, tmp_path: Path) -> None:
    tagged(one, "标记：甲件", "标记：乙件")
    exchange(one, other, tmp_path)
    for old, new in (("甲件", "丙件"), ("乙件", "甲件"), ("丙件", "乙件")):
        one.tagging.rename(old, new)
    (late,) = other.reports.new(report("学校开学")).reports
    other.tagging.add([late], ["甲件"])
    exchange(one, other, tmp_path)
    assert one.reports.get(late).tags == other.reports.get(late).tags == ("乙件",)


def test_a_tag_that_both_renamed_waits_for_one_name(one: Desk, other: Desk, tmp_path: Path) -> None:
    tagged(one, "标记：急件")
    exchange(one, other, tmp_path)
    one.tagging.rename("急件", "特急")
    other.tagging.rename("急件", "加急")
    hand_over(other, one, tmp_path)
    (waiting,) = one.packets.waiting()
    assert [(clash.part, clash.one, clash.other) for clash in one.packets.clashes(waiting).clashes] == [("name", "特急", "加急")]
    settled(one, THEIRS)
    exchange(one, other, tmp_path)
    assert set(one.tagging.kept()) == set(other.tagging.kept()) == {"加急"}


def test_a_term_written_otherwise_keeps_the_reason_that_the_other_desk_gave(one: Desk, other: Desk, tmp_path: Path) -> None:
    one.house.put(HouseTerm("水利站", "水务站"))
    exchange(one, other, tmp_path)
    one.house.put(replace(one.house.terms()[0], term="老水利站", since=DAY))
    other.house.put(replace(other.house.terms()[0], reason="改制"))
    exchange(one, other, tmp_path)
    for desk in (one, other):
        assert [(term.term, term.since, term.reason) for term in desk.house.terms()] == [("老水利站", DAY, "改制")]


def test_a_fault_put_right_here_and_classed_there_is_one_fault(one: Desk, other: Desk, tmp_path: Path) -> None:
    one.register.put(Fault(DAY, "K01", "水力站", "水利站"), "甲编辑")
    exchange(one, other, tmp_path)
    one.register.put(replace(one.register.of_issue(DAY)[0], page="K02", wrong="水力站长"), "甲编辑")
    other.register.put(replace(other.register.of_issue(DAY)[0], missed_by="何静"), "乙编辑")
    exchange(one, other, tmp_path)
    for desk in (one, other):
        assert [(each.page, each.wrong, each.missed_by) for each in desk.register.of_issue(DAY)] == [("K02", "水力站长", "何静")]


def test_a_new_term_may_have_the_name_that_another_gave_up(one: Desk, other: Desk, tmp_path: Path) -> None:
    one.house.put(HouseTerm("水利站", "水务站"))
    exchange(one, other, tmp_path)
    one.house.put(replace(one.house.terms()[0], term="老水利站"))
    one.house.put(HouseTerm("水利站", "水务中心"))
    exchange(one, other, tmp_path)
    assert [(term.term, term.replacement) for term in other.house.terms()] == [("老水利站", "水务站"), ("水利站", "水务中心")]


def test_a_search_kept_anew_under_its_name_is_the_same_search(one: Desk, other: Desk, tmp_path: Path) -> None:
    one.kept_searches.put("水利", "标签:水利")
    exchange(one, other, tmp_path)
    one.kept_searches.remove("水利")
    one.kept_searches.put("水利", "标签:水利 -版:K")
    exchange(one, other, tmp_path)
    assert [each.query for each in other.kept_searches.listing()] == ["标签:水利 -版:K"]


@pytest.mark.parametrize("choice", [OURS, THEIRS])
def test_two_that_came_to_one_name_become_one(one: Desk, other: Desk, tmp_path: Path, choice: str) -> None:
    one.house.put(HouseTerm("水利站", "水务站"))
    exchange(one, other, tmp_path)
    one.house.put(replace(one.house.terms()[0], term="街道办"))
    other.house.put(HouseTerm("街道办", "街道办事处"))
    hand_over(other, one, tmp_path)
    (waiting,) = one.packets.waiting()
    assert waiting.title == "街道办" and len(one.house.terms()) == 1
    assert [clash.part for clash in one.packets.clashes(waiting).clashes] == ["replacement"]
    settled(one, choice)
    exchange(one, other, tmp_path)
    found = [[(term.term, term.replacement) for term in desk.house.terms()] for desk in (one, other)]
    assert found[0] == found[1] and len(found[0]) == 1 and not one.packets.waiting() and not other.packets.waiting()


def test_tags_that_came_to_one_name_are_one_where_nothing_else_differs(one: Desk, other: Desk, tmp_path: Path) -> None:
    tagged(one, "标记：急件")
    exchange(one, other, tmp_path)
    one.tagging.rename("急件", "特急")
    tagged(other, "标记：特急")
    exchange(one, other, tmp_path)
    assert kinds(one) == kinds(other) == {"特急": TagKind.FLAG} and not one.packets.waiting()


def test_taking_back_a_packet_gives_the_tag_its_old_name_on_every_report(one: Desk, other: Desk, tmp_path: Path) -> None:
    tagged(one, "标记：急件")
    exchange(one, other, tmp_path)
    one.tagging.rename("急件", "特急")
    slug = tagged(other, "急件")
    hand_over(one, other, tmp_path)
    assert other.reports.get(slug).tags == ("特急",)
    other.journal.undo()
    assert other.reports.get(slug).tags == ("急件",) and set(other.tagging.kept()) == {"急件"}


def test_what_travelled_before_rows_had_an_identity_is_found_by_its_name(one: Desk, other: Desk, tmp_path: Path) -> None:
    tagged(one, "标记：急件")
    for _ in range(2):
        one.register.put(Fault(DAY, "K01", "水力站", "水利站"), "甲编辑")
    exchange(one, other, tmp_path)
    with one._store.writing():
        one._store.engine.database.execute_sql("UPDATE exchange_thing SET row = NULL")
    assert hand_over(one, other, tmp_path) is None
    one.tagging.rename("急件", "特急")
    one.register.put(replace(one.register.of_issue(DAY)[1], note="读者来电"), "甲编辑")
    exchange(one, other, tmp_path)
    assert set(other.tagging.kept()) == {"特急"} and [each.note for each in other.register.of_issue(DAY)] == ["", "读者来电"]
