from __future__ import annotations

from dataclasses import replace

import pytest

from tests.workstation.fees.month import DAY, SENTENCE, STAFF, report
from workstation.fees.people import Asked, Payees
from workstation.fees.scored import Note, Place, Scored
from workstation.fees.scoring import score
from workstation.fees.table import FeeTable, default_table
from workstation.people.correspondents import Correspondent, Correspondents
from workstation.people.roster import Roster
from workstation.report import Report

ROSTER = Roster(replace(person, id=at) for at, person in enumerate(STAFF, 1))
OUTSIDE = Correspondents([Correspondent("邹远", "区水务局", id=7)])
PLACE = Place(DAY, "K02")
SHORT, LONG = "本报讯 " + SENTENCE * 2, SENTENCE * 40


def scored(given: Report, place: Place = PLACE, note: Note | None = None, table: FeeTable | None = None) -> Scored:
    return score(given, place, table or default_table(), Payees(ROSTER, OUTSIDE), ROSTER, note)


def shares(of: Scored) -> list[tuple[str, str, int, int]]:
    return [(entry.payee.name, entry.work, entry.points, entry.cents) for entry in of.entries]


@pytest.mark.parametrize(
    ("given", "place", "kind"),
    [
        (report("通车", "记者 苏以宁", "本报讯 " + SENTENCE * 12), PLACE, "news"),
        (report("快报", "记者 苏以宁", SHORT), PLACE, "brief"),
        (report("渡口", "记者 苏以宁 摄", SENTENCE, pictures=("f" * 64,)), PLACE, "photo"),
        (report("老街", "记者 苏以宁", LONG), PLACE, "feature"),
        (report("论守", "本报评论员 苏以宁", LONG), PLACE, "comment"),
        (report("有感", "苏以宁", SENTENCE * 8, standing_head="编余漫谈"), PLACE, "opinion"),
        (report("几则", "记者 苏以宁", "本报讯 " + SENTENCE * 12), replace(PLACE, is_brief=True), "brief"),
        (report("某事", "记者 苏以宁", "本报讯 " + SENTENCE * 12), replace(PLACE, block_head="民生快讯"), "brief"),
    ],
)
def test_the_kind_is_guessed_from_head_dateline_length_and_pictures(given: Report, place: Place, kind: str) -> None:
    assert scored(given, place).kind == kind


def test_staff_get_points_and_correspondents_yuan_of_the_same_report() -> None:
    of = scored(report("堤防", "记者 苏以宁 通讯员 邹远", "本报讯 " + SENTENCE * 12), note=Note(DAY, "", grade="A"))
    assert shares(of) == [("苏以宁", "文", 750, 0), ("邹远", "文", 0, 5000)]
    assert of.entries[1].payee.unit == "区水务局"


def test_both_halves_of_a_shared_report_sum_to_the_whole() -> None:
    names = "记者 苏以宁 沈以衡 通讯员 邹远"
    of = scored(report("堤防", names, "本报讯 " + SENTENCE * 12), note=Note(DAY, "", grade="B", bonus=1, reason="独家"))
    assert of.points == 1001
    assert [entry.points or entry.cents for entry in of.entries] == [334, 334, 2333]


def test_shares_go_by_order_or_by_hand_where_that_is_wanted() -> None:
    given = report("堤防", "记者 苏以宁 沈以衡", "本报讯 " + SENTENCE * 12)
    ordered = replace(default_table(), share_rule="order")
    assert [entry.points for entry in scored(given, table=ordered).entries] == [360, 240]
    by_hand = Note(DAY, "", shares={"苏以宁": 9, "沈以衡": 1})
    assert [entry.points for entry in scored(given, note=by_hand).entries] == [540, 60]


def test_front_page_and_lead_are_added_and_said() -> None:
    given = report("堤防", "记者 苏以宁", "本报讯 " + SENTENCE * 12)
    of = scored(given, replace(PLACE, is_front=True, leads=True))
    assert of.points == 600 + 200 + 300
    assert of.entries[0].how == "消息 C 6 分，头版＋2，头条＋3"


def test_length_counts_by_bands_or_by_the_thousand() -> None:
    given = report("堤防", "记者 苏以宁", "本报讯 " + SENTENCE * 40)
    assert given.body and scored(given).points == 720
    thousand = scored(given, note=Note(DAY, "", kind="supplement", grade="A"))
    assert thousand.points == (1500 * thousand.characters + 500) // 1000


def test_pictures_go_to_those_who_took_them_and_only_so_many_count() -> None:
    given = report("堤防", "记者 苏以宁 摄影 沈以衡", "本报讯 " + SENTENCE * 12, pictures=tuple(str(at) * 64 for at in range(6)))
    assert shares(scored(given))[1] == ("沈以衡", "图", 800, 0)


def test_text_and_pictures_of_one_are_two_lines() -> None:
    given = report("堤防", "记者 苏以宁 文/图", "本报讯 " + SENTENCE * 12, pictures=("f" * 64,), captions=("大堤。 记者 苏以宁 摄",))
    assert [line[1:3] for line in shares(scored(given))] == [("文", 600), ("图", 200)]


def test_a_named_editor_gets_his_points() -> None:
    assert shares(scored(report("堤防", "记者 苏以宁 编辑 顾向晚", "本报讯 " + SENTENCE * 12)))[1] == ("顾向晚", "编辑", 100, 0)


def test_a_pen_name_counts_for_the_person() -> None:
    (entry,) = scored(report("堤防", "记者 宁之", "本报讯 " + SENTENCE * 12)).entries
    assert (entry.payee.key, entry.payee.name, entry.signed) == ("staff:1", "苏以宁", "宁之")


def test_namesakes_and_unknown_reporters_are_asked_about() -> None:
    of = scored(report("堤防", "记者 林小满 武陌生", "本报讯 " + SENTENCE * 12))
    assert [(asked.name, asked.why, len(asked.choices)) for asked in of.asked] == [
        ("林小满", "有 2 个人叫这个名字", 2),
        ("武陌生", "人员名录里没有", 0),
    ]
    answered = Note(DAY, "", people={"林小满": "staff:6", "武陌生": "-"})
    told = scored(report("堤防", "记者 林小满 武陌生", "本报讯 " + SENTENCE * 12), note=answered)
    assert [(entry.payee.unit, entry.points) for entry in told.entries] == [("副刊", 300)] and not told.asked


def test_who_is_not_here_on_that_day_is_asked_about() -> None:
    assert scored(report("堤防", "记者 程远帆", "本报讯 " + SENTENCE * 12)).asked[0].why == "这一天不在岗"


def test_a_correspondent_in_no_list_is_paid_under_his_unit() -> None:
    (entry,) = scored(report("堤防", "城南消防站 通讯员 武新客", "本报讯 " + SENTENCE * 12)).entries
    assert (entry.payee.name, entry.payee.unit, entry.cents) == ("武新客", "城南消防站", 4000)


def test_another_medium_s_reporters_are_not_ours_to_pay() -> None:
    of = scored(report("远方", "新华社记者 武远客", "新华社北京5月5日电 " + SENTENCE * 12))
    assert of.entries == () and of.asked == ()


def test_correspondents_who_are_led_count_for_the_reporter_where_the_table_says_so() -> None:
    table = replace(default_table(), organised=20)
    of = scored(report("堤防", "记者 苏以宁 通讯员 邹远", "本报讯 " + SENTENCE * 12), table=table)
    assert shares(of) == [("苏以宁", "文", 300, 0), ("邹远", "文", 0, 2000), ("苏以宁", "组织", 60, 0)]


def test_what_counts_nothing_gets_no_additions() -> None:
    of = scored(report("启事", "记者 苏以宁"), replace(PLACE, is_front=True), Note(DAY, "", kind="none"))
    assert (of.points, of.cents) == (0, 0)


def test_asked_is_told_apart_from_a_payee() -> None:
    assert isinstance(Payees(ROSTER, OUTSIDE).of("林小满", None, None, DAY, {}), Asked)
