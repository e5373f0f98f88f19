from __future__ import annotations

import time
from dataclasses import replace

import pytest

from tests.workstation.fees.month import DAY, LATER, SENTENCE, place, report
from workstation.desk import Desk
from workstation.fees.people import Payee
from workstation.people.roster import Staff
from workstation.rights.gate import Actor
from workstation.rights.table import Role
from workstation.statistics.output import months_between, output, people

LONG = "本报讯 " + SENTENCE * 12


def payee(desk: Desk, name: str) -> Payee:
    return next(one for one in people(desk) if one.name == name)


def test_a_person_s_reports_count_under_every_name_and_only_when_printed(desk: Desk) -> None:
    place(desk, DAY, "K01", [report("堤防", "记者 宁之 通讯员 邹远", LONG), report("苏以宁获奖", "记者 沈以衡", LONG + "苏以宁说。")])
    place(desk, LATER, "K01", [report("渡口", "记者 苏以宁 摄影 沈以衡", LONG, pictures=("f" * 64, "e" * 64))])
    desk.reports.new(report("没上版", "记者 苏以宁", LONG))
    found = output(desk, payee(desk, "苏以宁"))
    assert [(piece.title, piece.page, piece.pictures) for piece in found.pieces] == [("渡口", "K01", 0), ("堤防", "K01", 0)]
    whole = found.pieces[0].characters
    assert found.pieces[1].characters == (whole + 1) // 2
    assert [(month.month, month.reports, month.characters) for month in found.months] == [("2024-05", 2, whole + (whole + 1) // 2)]
    assert output(desk, payee(desk, "沈以衡")).months[0].pictures == 2
    assert output(desk, payee(desk, "邹远")).months[0].reports == 1


def test_a_namesake_s_report_is_shown_as_unsure_until_somebody_said_whose_it_is(desk: Desk) -> None:
    (slug,) = place(desk, DAY, "K01", [report("堤防", "记者 林小满", LONG)])
    both = [one for one in people(desk) if one.name == "林小满"]
    assert [[piece.unsure for piece in output(desk, one).pieces] for one in both] == [[True], [True]]
    desk.fees.answer("2024-05", "林小满", both[0].key, [(DAY, slug)])
    assert [[piece.unsure for piece in output(desk, one).pieces] for one in both] == [[False], []]


def test_months_without_a_report_are_there() -> None:
    assert list(months_between("2025-11", "2026-02")) == ["2025-11", "2025-12", "2026-01", "2026-02"]


def test_who_may_not_see_all_sees_himself(desk: Desk) -> None:
    chief = Actor("顾向晚", frozenset({Role.CHIEF, Role.ADMINISTRATOR}))
    desk.accounts.add(chief.name, chief.roles, "春江水暖鸭先知了")
    desk.gate.enter(chief)
    desk.accounts.add("苏以宁", {Role.REPORTER}, "春江水暖鸭先知了")
    desk.gate.enter(Actor("苏以宁", frozenset({Role.REPORTER})))
    assert [one.name for one in people(desk)] == ["苏以宁"]


@pytest.mark.timed
def test_a_busy_reporter_s_whole_output_is_read_in_a_blink(desk: Desk) -> None:
    """Of the thread's own time: 300 reports in 90 ms leave room for a thousand in the 300 ms that a window may take."""
    desk.roster.put(Staff(None, "武多产", "记者"))
    from workstation.store.origin_shelf import OriginNote

    body = tuple(LONG for _ in range(4))
    many = [replace(report(f"第{at}篇", "记者 武多产 苏以宁"), body=body) for at in range(300)]
    desk.reports.archive(many, [OriginNote("archive", f"{at}", f"{at}", "", DAY, "K01") for at in range(300)])
    who = payee(desk, "武多产")
    output(desk, who)
    took = min(_timed(desk, who) for _ in range(3))
    assert len(output(desk, who).pieces) == 300 and took < 0.3


def _timed(desk: Desk, who: Payee) -> float:
    start = time.thread_time()
    output(desk, who)
    return time.thread_time() - start
