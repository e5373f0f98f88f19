from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.workstation.fees.month import DAY, LATER, MONTH, SENTENCE, place, report
from workstation.desk import Desk
from workstation.errors import BadInput, NotFound, NotReady
from workstation.fees.people import Payee
from workstation.fees.scored import Note
from workstation.fees.table import default_data
from workstation.page import PictureBox
from workstation.register.fault import Fault
from workstation.rights.gate import Actor
from workstation.rights.table import Role
from workstation.units import Lines

LONG = "本报讯 " + SENTENCE * 12
SU = Payee("staff:1", "苏以宁", True, "时政", "记者")


def points(desk: Desk, month: str = MONTH) -> dict[str, int]:
    return {one.payee.name: one.points or one.cents for one in desk.fees.ledger(month).sums}


def test_printed_pages_count_and_others_say_why_not(desk: Desk) -> None:
    place(desk, DAY, "K02", [report("堤防", "记者 苏以宁", LONG)])
    place(desk, LATER, "K02", [report("夜校", "记者 苏以宁", LONG)], printed=False)
    ledger = desk.fees.ledger(MONTH)
    assert points(desk) == {"苏以宁": 900, "顾向晚": 500}
    assert [(page.day, page.page, page.why) for page in ledger.uncounted] == [(LATER, "K02", "没有付印，也没有输出过")]
    assert [(one.payee.name, one.payee.role, one.quota) for one in ledger.sums] == [("苏以宁", "记者", 6000), ("顾向晚", "编辑", 4000)]


def test_the_text_counts_as_it_was_printed_not_as_it_was_changed_later(desk: Desk) -> None:
    (slug,) = place(desk, DAY, "K02", [report("堤防", "记者 苏以宁", LONG)], printed=False)
    desk.signoff.take([slug], override="急")
    for _ in range(4):
        desk.signoff.take([slug], override="急")
    desk.page_sign.sign(DAY, "K02")
    desk.page_sign.print(DAY, "K02")
    before = points(desk)
    desk.reports.save(replace(desk.reports.get(slug), body=("另一篇",), attribution_lines=()))
    plan = desk.issues.plan(DAY, "K02")
    desk.issues.put_plan(DAY, replace(plan, slots=()), "撤下")
    assert points(desk) == before == {"苏以宁": 900, "顾向晚": 500}


def test_where_nobody_prints_what_was_exported_counts_once_its_day_is_past(desk: Desk) -> None:
    place(desk, DAY, "K02", [report("堤防", "记者 苏以宁", LONG)], printed=False)
    desk.log.note_export({"k02.docx": "0" * 64}, [f"{DAY} K02"])
    assert points(desk)["苏以宁"] == 900


def test_a_continued_report_and_one_on_two_pages_count_once(desk: Desk) -> None:
    (slug,) = place(desk, DAY, "K01", [report("堤防", "记者 苏以宁", LONG)], printed=False)
    first, second = desk.issues.plan(DAY, "K01"), desk.issues.plan(DAY, "K02")
    again = replace(second, slots=(replace(first.slots[0], part=1), first.slots[0]))
    desk.issues.put_plan(DAY, again, "转版")
    for number in ("K01", "K02"):
        desk.log.note_export({number: "0" * 64}, [f"{DAY} {number}"])
    assert [(one.place.page, one.slug) for one in desk.fees.ledger(MONTH).reports] == [("K01", slug)]


def test_grades_and_kinds_are_given_taken_back_and_undone(desk: Desk) -> None:
    slugs = place(desk, DAY, "K02", [report("堤防", "记者 苏以宁", LONG), report("夜校", "记者 苏以宁", LONG)])
    desk.fees.grade(DAY, slugs, "A")
    desk.fees.set_kind(DAY, slugs[1:], "comment")
    graded = desk.fees.graded(DAY)
    assert [(one.kind, one.guessed, one.grade, one.is_graded) for one in graded] == [
        ("news", "news", "A", True),
        ("comment", "news", "A", True),
    ]
    assert desk.journal.undo_label == "改稿件种类"
    desk.journal.undo()
    desk.fees.grade(DAY, slugs, "")
    assert [(one.kind, one.is_graded) for one in desk.fees.graded(DAY)] == [("news", False), ("news", False)]


def test_a_report_of_another_day_is_not_graded(desk: Desk) -> None:
    (slug,) = place(desk, DAY, "K02", [report("堤防", "记者 苏以宁", LONG)])
    with pytest.raises(NotFound, match="没有稿件"):
        desk.fees.grade(LATER, [slug], "A")


def test_points_by_hand_need_a_reason(desk: Desk) -> None:
    (slug,) = place(desk, DAY, "K02", [report("堤防", "记者 苏以宁", LONG)])
    with pytest.raises(BadInput, match="理由"):
        desk.fees.put_note(Note(DAY, slug, bonus=500))
    desk.fees.put_note(Note(DAY, slug, bonus=500, reason="独家"))
    assert points(desk)["苏以宁"] == 1400


def test_a_closed_month_stays_as_it_was_whatever_is_changed(desk: Desk) -> None:
    (slug,) = place(desk, DAY, "K02", [report("堤防", "记者 苏以宁 通讯员 邹远", LONG)])
    desk.fees.close(MONTH)
    frozen = desk.fees.ledger(MONTH)
    desk.fees.put_table({**default_data(), "point_yuan": 9, "default_grade": "A"})
    desk.roster.put(replace(desk.roster.roster().staff[0], name="苏改名"))
    with pytest.raises(NotReady, match="已经结账"):
        desk.fees.grade(DAY, [slug], "A")
    with pytest.raises(NotReady, match="已经结账"):
        desk.fees.close(MONTH)
    stands = desk.fees.ledger(MONTH)
    assert (stands.sums, stands.entries, stands.table) == (frozen.sums, frozen.entries, frozen.table)
    assert [line.act for line in desk.log.lines()][:2] == ["fees.table", "fees.close"]
    assert stands.closed.digest == desk.log.lines()[1].detail["fingerprint"]


def test_a_month_is_closed_once_it_is_over_and_every_name_is_known(desk: Desk) -> None:
    with pytest.raises(NotReady, match="没有过完"):
        desk.fees.close("2024-06")
    (slug,) = place(desk, DAY, "K02", [report("堤防", "记者 林小满", LONG)])
    with pytest.raises(NotReady, match="1 处署名"):
        desk.fees.close(MONTH)
    desk.fees.answer(MONTH, "林小满", "staff:5", [(DAY, slug)])
    desk.fees.close(MONTH)
    assert desk.fees.ledger(MONTH).sums[0].payee == Payee("staff:5", "林小满", True, "时政", "记者")


def test_what_is_put_right_afterwards_leaves_a_trace_beside_the_account(desk: Desk) -> None:
    with pytest.raises(NotReady, match="还没有结账"):
        desk.fees.adjust(MONTH, SU, 0, 5000, "补发")
    place(desk, DAY, "K02", [report("堤防", "记者 苏以宁", LONG)])
    desk.options.set("paper.person", "顾向晚")
    desk.fees.close(MONTH)
    with pytest.raises(BadInput, match="理由"):
        desk.fees.adjust(MONTH, SU, 0, 5000, " ")
    desk.fees.adjust(MONTH, SU, 0, 5000, "漏计图片")
    desk.fees.adjust(MONTH, Payee("correspondent:1", "邹远"), 0, -100, "多计")
    ledger = desk.fees.ledger(MONTH)
    assert [(one.payee.name, one.cents, one.adjusted_cents, one.total) for one in ledger.sums] == [
        ("苏以宁", 0, 5000, 5000),
        ("顾向晚", 0, 0, 0),
        ("邹远", 0, -100, -100),
    ]
    assert [(one.reason, one.person) for one in ledger.adjustments] == [("漏计图片", "顾向晚"), ("多计", "顾向晚")]
    assert [line.act for line in desk.log.lines()[:2]] == ["fees.adjust"] * 2


def test_what_a_closed_month_would_be_today_is_told(desk: Desk) -> None:
    place(desk, DAY, "K02", [report("堤防", "记者 苏以宁", LONG)])
    desk.fees.close(MONTH)
    assert desk.fees.drift(MONTH) == ()
    assert [[entry.payee.name for entry in one.entries] for one in desk.fees.graded(DAY)] == [["苏以宁"]]
    place(desk, LATER, "K02", [report("补印", "记者 苏以宁", LONG)])
    assert [(then.payee.name, then.points, now.points) for then, now in desk.fees.drift(MONTH)] == [
        ("苏以宁", 900, 1800),
        ("顾向晚", 500, 1000),
    ]
    desk.fees.adjust(MONTH, SU, 0, 100, "别的")
    assert len(desk.fees.drift(MONTH)) == 2
    desk.fees.adjust(MONTH, SU, 900, -100, "补印一篇")
    assert [then.payee.name for then, _ in desk.fees.drift(MONTH)] == ["顾向晚"]


def test_a_closed_month_that_somebody_changes_by_another_way_is_found_out(desk: Desk) -> None:
    place(desk, DAY, "K02", [report("堤防", "记者 苏以宁", LONG)])
    desk.fees.close(MONTH)
    database = desk._store.engine.database
    with pytest.raises(Exception, match="append-only"):
        database.execute_sql("UPDATE fee_month SET data = '{}'")
    database.execute_sql("DROP TRIGGER fee_month_no_update")
    database.execute_sql("UPDATE fee_month SET data = replace(data, '900', '990')")
    faults = [fault for diagnosis in [step.result for step in desk.examine()][-1] for fault in diagnosis.faults]
    assert faults == ["2024-05 的稿费账在结账之后被改过"]


def test_only_pictures_that_stand_on_the_page_count(desk: Desk) -> None:
    given = report("渡口", "记者 苏以宁 摄影 沈以衡", LONG, pictures=("f" * 64, "e" * 64, "d" * 64))
    boxes = (PictureBox("f" * 64, 0, Lines(0), 2, Lines(6)), PictureBox("", 2, Lines(0), 2, Lines(6)))
    place(desk, DAY, "K02", [given, given], pictures=boxes)
    assert [one.pictures for one in desk.fees.graded(DAY)] == [1, 0]
    place(desk, LATER, "K02", [given])
    assert [one.pictures for one in desk.fees.graded(LATER)] == [3]


def test_what_was_killed_counts_nothing(desk: Desk) -> None:
    killed, left = place(desk, DAY, "K02", [report(name, "记者 苏以宁", LONG) for name in "甲乙"], printed=False)
    desk.signoff.kill([killed], "撤")
    desk.log.note_export({"a": "0" * 64}, [f"{DAY} K02"])
    assert [one.slug for one in desk.fees.ledger(MONTH).reports] == [left]


def test_an_answer_about_somebody_who_was_taken_off_the_roster_is_asked_again(desk: Desk) -> None:
    (slug,) = place(desk, DAY, "K02", [report("堤防", "记者 林小满", LONG)])
    desk.fees.answer(MONTH, "林小满", "staff:6", [(DAY, slug)])
    desk.roster.remove([5, 6])
    assert [one.asked.why for one in desk.fees.ledger(MONTH).questions] == ["人员名录里没有"]
    desk.fees.answer(MONTH, "林小满", "-", [(DAY, slug)])
    assert desk.fees.ledger(MONTH).questions == ()


def test_the_quota_goes_by_days_for_who_came_in_the_month(desk: Desk) -> None:
    desk.issues.new(date(2024, 5, 20), ["K02"])
    place(desk, date(2024, 5, 20), "K02", [report("堤防", "记者 程远帆", LONG)])
    (cheng,) = [one for one in desk.fees.ledger(MONTH).sums if one.payee.name == "程远帆"]
    assert cheng.quota == (6000 * 16 * 2 + 31) // 62


def test_faults_are_taken_off_where_the_table_says_so(desk: Desk) -> None:
    place(desk, DAY, "K02", [report("堤防", "记者 苏以宁", LONG)])
    desk.register.put(Fault(DAY, "K02", "竣", "峻", grade="B", missed_by="顾向晚"))
    desk.register.put(Fault(DAY, "K02", "坝", "堤", grade="C", stage="proof-1", missed_by="顾向晚"))
    assert points(desk)["顾向晚"] == 500
    data = default_data()
    data["faults"]["on"] = True
    desk.fees.put_table(data)
    assert points(desk)["顾向晚"] == 500 - 1000


def test_points_over_the_quota_are_money_and_under_it_are_taken_off_by_the_table(desk: Desk) -> None:
    data = default_data()
    data["quota"] = {**data["quota"], "default": 2, "roles": {}, "people": {"顾向晚": 10}}
    data["under_yuan"] = 2
    desk.fees.put_table(data)
    place(desk, DAY, "K02", [report("堤防", "记者 苏以宁", LONG)])
    assert {one.payee.name: one.cents for one in desk.fees.ledger(MONTH).sums} == {"苏以宁": 3500, "顾向晚": -1000}


def test_a_page_editor_who_has_a_namesake_is_asked_about_once(desk: Desk) -> None:
    place(desk, DAY, "K02", [report("堤防", "记者 苏以宁", LONG)], printed=False)
    plan = desk.issues.plan(DAY, "K02")
    desk.issues.put_plan(DAY, replace(plan, folio=replace(plan.folio, staff=(("责编", "林小满"),))), "改责编")
    desk.log.note_export({"a": "0" * 64}, [f"{DAY} K02"])
    (question,) = desk.fees.ledger(MONTH).questions
    desk.fees.answer(MONTH, "林小满", question.asked.choices[1].key, [(question.day, question.slug)])
    assert desk.fees.ledger(MONTH).questions == ()
    assert [entry.payee.unit for entry in desk.fees.ledger(MONTH).entries if entry.work == "编版"] == ["副刊"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"grades": {}}, "等级"),
        ({"kinds": {}}, "种类"),
        ({"point_yuan": -1}, "不能小于"),
        ({"point_yuan": "五"}, "不是数"),
        ({"default_grade": "Z"}, "Z"),
        ({"shares": {"rule": "equal", "order": [[0]], "roles": {}}}, "大于 0"),
        ({"kinds": {"x": {"label": "某", "points": [1], "yuan": [1, 2, 3, 4]}}}, "4 个数"),
        ({"kinds": {"x": {"label": "某", "points": [1] * 4, "yuan": [1] * 4, "bands": [[0, 10], [5, 10]]}}}, "从短到长"),
        ({"pictures": {}}, "不完整"),
    ],
)
def test_a_table_that_can_t_be_is_refused_in_a_sentence(desk: Desk, change: dict, message: str) -> None:
    with pytest.raises(BadInput, match=message):
        desk.fees.put_table({**default_data(), **change})


def test_everyone_sees_his_own_and_only_those_who_may_see_all(desk: Desk) -> None:
    place(desk, DAY, "K02", [report("堤防", "记者 宁之 通讯员 邹远", LONG), report("夜校", "通讯员 邹远", LONG)])
    chief = Actor("顾向晚", frozenset({Role.CHIEF, Role.ADMINISTRATOR}))
    desk.accounts.add(chief.name, chief.roles, "春江水暖鸭先知了")
    desk.gate.enter(chief)
    desk.accounts.add("苏以宁", {Role.REPORTER}, "春江水暖鸭先知了")
    desk.gate.enter(Actor("苏以宁", frozenset({Role.REPORTER})))
    own = desk.fees.ledger(MONTH)
    assert [one.payee.name for one in own.sums] == ["苏以宁"] and {entry.payee.name for entry in own.entries} == {"苏以宁"}
    assert [one.title for one in own.reports] == ["堤防"] and not desk.fees.sees_all
    assert [[entry.payee.name for entry in one.entries] for one in desk.fees.graded(DAY)] == [["苏以宁"]]
    desk.gate.enter(chief)
    assert len(desk.fees.ledger(MONTH).sums) == 3


@pytest.mark.parametrize("month", ["2024", "2024-13", "五月", "2024-5-6"])
def test_a_month_that_is_none_is_refused(desk: Desk, month: str) -> None:
    with pytest.raises(BadInput, match="2026-01"):
        desk.fees.ledger(month)
