"""What a paper has besides its reports travels as well: rules, tags, searches, faults, grades, forms; joined by field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.workstation.packets.desks import exchange, hand_over, report, settled
from workstation.checks.engine.finding import Severity
from workstation.checks.house_terms import HouseTerm
from workstation.desk import Desk
from workstation.errors import BadInput
from workstation.fees.scored import Note
from workstation.filing.paste import file_page
from workstation.house.known_rules import known_rules
from workstation.options import declared_options
from workstation.packets.joining import BOTH, OURS, THEIRS
from workstation.people.roster import Staff
from workstation.register.fault import Fault
from workstation.store.origin_shelf import OriginShelf
from workstation.tagging.kinds import TagKind

DAY = date(2031, 3, 6)
SWITCHED = next(rule.code for rules in known_rules().values() for rule in rules if rule.switched_on)


def term(desk: Desk, **changed: object) -> None:
    """The first house term written over, or made."""
    kept = desk.house.terms()
    desk.house.put(replace(kept[0] if kept else HouseTerm("水利站", "水务站"), **changed))  # type: ignore[arg-type]


def test_house_rules_arrive_whole(one: Desk, other: Desk, tmp_path: Path) -> None:
    term(one, reason="改制", exclude=("老水利站",))
    one.house.switch(SWITCHED, on=False)
    one.options.set("attribution.order", declared_options()["attribution.order"].choices[1][0])
    hand_over(one, other, tmp_path)
    (came,) = other.house.terms()
    assert (came.term, came.replacement, came.reason, came.exclude) == ("水利站", "水务站", "改制", ("老水利站",))
    assert other.house.switches()[SWITCHED].switched_on is False and SWITCHED in other.house.rules().off
    assert other.options.get("attribution.order") == one.options.get("attribution.order")


def test_two_fields_of_one_term_are_joined_and_one_field_waits(one: Desk, other: Desk, tmp_path: Path) -> None:
    term(one)
    exchange(one, other, tmp_path)
    term(one, reason="改制了")
    term(other, severity=Severity.ADVICE)
    exchange(one, other, tmp_path)
    for desk in (one, other):
        assert [(each.reason, each.severity) for each in desk.house.terms()] == [("改制了", Severity.ADVICE)]
    term(one, replacement="水务所")
    term(other, replacement="水务中心")
    hand_over(other, one, tmp_path)
    (waiting,) = one.packets.waiting()
    (clash,) = one.packets.clashes(waiting).clashes
    assert (waiting.thing.kind, waiting.title, clash.part, clash.one, clash.other) == (
        "term",
        "水利站",
        "replacement",
        "水务所",
        "水务中心",
    )
    settled(one, THEIRS)
    exchange(one, other, tmp_path)
    assert [desk.house.terms()[0].replacement for desk in (one, other)] == ["水务中心"] * 2 and not other.packets.waiting()


def test_what_two_desks_entered_alike_is_one(one: Desk, other: Desk, tmp_path: Path) -> None:
    term(one, reason="改制")
    term(other)
    exchange(one, other, tmp_path)
    assert [each.reason for each in one.house.terms()] == [each.reason for each in other.house.terms()] == ["改制"]


def test_a_term_taken_out_on_one_desk_goes_and_one_worked_at_elsewhere_stays(one: Desk, other: Desk, tmp_path: Path) -> None:
    term(one)
    one.house.put(HouseTerm("街道办", "街道办事处"))
    exchange(one, other, tmp_path)
    one.house.remove([each.id for each in one.house.terms() if each.id is not None])
    term(other, reason="还要用")
    exchange(one, other, tmp_path)
    assert [each.term for each in one.house.terms()] == [each.term for each in other.house.terms()] == ["水利站"]


def test_both_is_for_notes_only(one: Desk, other: Desk, tmp_path: Path) -> None:
    term(one)
    exchange(one, other, tmp_path)
    term(one, reason="一", severity=Severity.ADVICE)
    term(other, reason="二", severity=Severity.ERROR)
    hand_over(other, one, tmp_path)
    settled(one, BOTH)
    (stands,) = one.house.terms()
    assert set(stands.reason.split("\n")) == {"一", "二"} and stands.severity is Severity.ADVICE


def test_a_decision_that_cannot_be_is_refused(one: Desk, other: Desk, tmp_path: Path) -> None:
    term(one, severity=Severity.ADVICE)
    term(other, severity=Severity.ERROR)
    hand_over(other, one, tmp_path)
    (waiting,) = one.packets.waiting()
    with pytest.raises(BadInput, match="定稿不成"):
        one.packets.decide(waiting, {"severity": "dreadful"})
    assert one.house.terms()[0].severity is Severity.ADVICE and one.packets.waiting()


def test_tags_keep_their_kind_and_find_the_entry_of_this_desk_s_directory(one: Desk, other: Desk, tmp_path: Path) -> None:
    other.roster.put(Staff(None, "不相干的", "记者", "民生"))
    for desk in (one, other):
        desk.roster.put(Staff(None, "何静安", "记者", "民生"))
    (slug,) = one.reports.new(report("河堤加固")).reports
    one.tagging.add([slug], ["人物：何静安", "标记：待核实"])
    one.tagging.tie("水利", TagKind.FREE)
    hand_over(one, other, tmp_path)
    came = other.tagging.kept()
    assert came["待核实"].kind is TagKind.FLAG
    assert came["何静安"].kind is TagKind.PERSON and came["何静安"].entry == 2 and one.tagging.kept()["何静安"].entry == 1
    assert other.reports.get(slug).tags == ("何静安", "待核实")


def test_a_tag_renamed_and_a_list_of_topics_arrive(one: Desk, other: Desk, tmp_path: Path) -> None:
    (slug,) = one.reports.new(report("河堤加固")).reports
    one.tagging.add([slug], ["标记：急件"])
    topics = tmp_path / "topics.csv"
    topics.write_text("code,parent,zh,en\n1,,水,water\n2,1,河堤,dike\n", encoding="utf-8")
    one.tagging.import_topics(topics)
    exchange(one, other, tmp_path)
    assert other.tagging.topics().named("河堤") is not None
    one.tagging.rename("急件", "特急")
    exchange(one, other, tmp_path)
    assert set(other.tagging.kept()) == {"特急"} and other.reports.get(slug).tags == ("特急",)


def test_kept_searches_own_presets_and_urgency_arrive(one: Desk, other: Desk, tmp_path: Path) -> None:
    (slug,) = one.reports.new(report("河堤加固")).reports
    one.reports.set_urgency([slug], 2)
    one.kept_searches.put("没排的水利稿", "标签:水利 -版:K")
    one.presets.put(replace(one.presets.get("四开"), name="自家", label="自家版式"))
    exchange(one, other, tmp_path)
    assert [(each.name, each.query) for each in other.kept_searches.listing()] == [("没排的水利稿", "标签:水利 -版:K")]
    assert other.presets.own() == one.presets.own() and other.presets.own()
    assert other.reports.get(slug).urgency == 2
    other.kept_searches.put("没排的水利稿", "标签:水利")
    exchange(one, other, tmp_path)
    assert [each.query for each in one.kept_searches.listing()] == ["标签:水利"]


def test_faults_are_counted_once_though_both_desks_registered_them(one: Desk, other: Desk, tmp_path: Path) -> None:
    fault = Fault(DAY, "K01", "水力站", "水利站", missed_by="何静")
    one.register.put(fault, "甲编辑")
    other.register.put(replace(fault, missed_by="", note="读者来电"), "乙编辑")
    other.register.put(Fault(DAY, "K02", "以经", "已经"), "乙编辑")
    other.register.set_characters(DAY, "K02", 5200)
    exchange(one, other, tmp_path)
    for desk in (one, other):
        found = {(each.wrong, each.missed_by, each.note) for each in desk.register.of_issue(DAY)}
        assert found == {("水力站", "何静", "读者来电"), ("以经", "", "")} and len(desk.register.of_issue(DAY)) == 2
        assert desk.register.characters(DAY) == {"K02": 5200}


def test_one_mistake_printed_twice_stays_two_faults(one: Desk, other: Desk, tmp_path: Path) -> None:
    for _ in range(2):
        one.register.put(Fault(DAY, "K01", "水力站", "水利站"), "甲编辑")
    exchange(one, other, tmp_path)
    assert len(other.register.of_issue(DAY)) == 2
    other.register.remove([other.register.of_issue(DAY)[0].id or 0])
    exchange(one, other, tmp_path)
    assert len(one.register.of_issue(DAY)) == len(other.register.of_issue(DAY)) == 1


def test_grades_follow_their_report_and_names_mean_the_same_people(one: Desk, other: Desk, tmp_path: Path) -> None:
    other.roster.put(Staff(None, "不相干的", "记者", "民生"))
    for desk in (one, other):
        desk.roster.put(Staff(None, "何静安", "记者", "民生"))
    (slug,) = one.reports.new(report("河堤加固")).reports
    one.fees.put_note(Note(DAY, slug, "A", "news", 50, {"何静安": 2}, {"静安": "staff:1", "外人": "out:老李|水务局"}, "独家"))
    hand_over(one, other, tmp_path)
    came = other.fees.notes()[(DAY, slug)]
    assert (came.grade, came.bonus, came.shares, came.reason) == ("A", 50, {"何静安": 2}, "独家")
    assert came.people == {"静安": "staff:2", "外人": "out:老李|水务局"}
    other.fees.put_note(replace(came, grade="B"))
    exchange(one, other, tmp_path)
    assert one.fees.notes()[(DAY, slug)].grade == "B" and one.fees.notes()[(DAY, slug)].people["静安"] == "staff:1"


def test_two_grades_of_one_report_wait_for_somebody(one: Desk, other: Desk, tmp_path: Path) -> None:
    (slug,) = one.reports.new(report("河堤加固")).reports
    exchange(one, other, tmp_path)
    one.fees.put_note(Note(DAY, slug, "A"))
    other.fees.put_note(Note(DAY, slug, "C", reason="迟交"))
    hand_over(other, one, tmp_path)
    (waiting,) = one.packets.waiting()
    assert [(clash.part, clash.one, clash.other) for clash in one.packets.clashes(waiting).clashes] == [("grade", "A", "C")]
    settled(one, OURS)
    exchange(one, other, tmp_path)
    for desk in (one, other):
        note = desk.fees.notes()[(DAY, slug)]
        assert (note.grade, note.reason) == ("A", "迟交") and not desk.packets.waiting()


def test_the_table_of_fees_is_joined_kind_by_kind(one: Desk, other: Desk, tmp_path: Path) -> None:
    one.fees.put_table({**one.fees.table_data(), "point_yuan": 6})
    exchange(one, other, tmp_path)
    mine, theirs = one.fees.table_data(), other.fees.table_data()
    mine["kinds"]["news"]["points"] = [20, 10, 5, 1]
    theirs["kinds"]["brief"]["label"] = "短讯"
    theirs["quota"]["default"] = 99
    one.fees.put_table(mine)
    other.fees.put_table(theirs)
    exchange(one, other, tmp_path)
    for desk in (one, other):
        data = desk.fees.table_data()
        assert (data["kinds"]["news"]["points"], data["kinds"]["brief"]["label"], data["quota"]["default"]) == ([20, 10, 5, 1], "短讯", 99)
        assert list(data["kinds"]) == list(mine["kinds"]) and data["point_yuan"] == 6


def test_parts_of_two_tables_that_do_not_fit_wait_as_a_whole(one: Desk, other: Desk, tmp_path: Path) -> None:
    one.fees.put_table({**one.fees.table_data(), "point_yuan": 6})
    exchange(one, other, tmp_path)
    mine, theirs = one.fees.table_data(), other.fees.table_data()
    mine["grades"] = {"A": "优", "B": "良"}
    mine["default_grade"] = "B"
    for kind in mine["kinds"].values():
        kind["points"], kind["yuan"] = kind["points"][:2], kind["yuan"][:2]
    theirs["kinds"]["poem"] = {"label": "诗", "points": [4, 3, 2, 1], "yuan": [40, 30, 20, 10]}
    one.fees.put_table(mine)
    other.fees.put_table(theirs)
    hand_over(other, one, tmp_path)
    (waiting,) = one.packets.waiting()
    assert [clash.part for clash in one.packets.clashes(waiting).clashes] == ["table"]
    settled(one, THEIRS)
    exchange(one, other, tmp_path)
    for desk in (one, other):
        assert "poem" in desk.fees.table_data()["kinds"] and list(desk.fees.table_data()["grades"]) == ["A", "B", "C", "D"]
        assert not desk.packets.waiting()


def test_where_a_submission_came_from_travels_and_it_is_not_offered_again(
    one: Desk, other: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "来稿.txt"
    text = "河堤加固完工\n本报讯（通讯员 邹朋）河堤加固工程昨日完工，历时三个月。\n\n作者单位：水务站\n联系电话：13900001111\n"
    file.write_text(text, encoding="utf-8")
    taken = one.submissions.read(file)
    (slug,) = one.submissions.take(file_page(taken.source.text), taken).reports
    hand_over(one, other, tmp_path)
    came = OriginShelf(other._store).of(slug)
    assert came is not None and came.sender == taken.sender == (("单位", "水务站"), ("电话", "13900001111"))
    other.options.set("submissions.folder", str(tmp_path))
    monkeypatch.setattr("workstation.archive.submissions._SETTLED", -1)
    assert file not in other.submissions.waiting()
