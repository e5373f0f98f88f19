"""Closed months, what was put right in them, and what the checks found: every desk has them, and nothing of them is written over."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.workstation.fees.month import DAY, MONTH, opened, place, report
from tests.workstation.packets.desks import exchange, hand_over, made, open_desk, received, settled
from tests.workstation.packets.test_bad_packets import Json, refused, resealed, tied_anew
from workstation.desk import Desk
from workstation.errors import NotReady
from workstation.fees.freezing import frozen
from workstation.fees.ledger import Ledger, Sum
from workstation.fees.people import Payee
from workstation.fees.table import read_table
from workstation.packets.joining import OURS, THEIRS
from workstation.people.roster import Staff
from workstation.statistics.tally import Tally

SU = Payee("staff:1", "苏以宁", True, "时政", "记者")


@pytest.fixture
def one(tmp_path: Path):
    with opened(tmp_path) as desk:
        desk.options.set("packets.desk", "甲")
        desk.options.set("paper.person", "甲编辑")
        (slug,) = place(desk, DAY, "K02", [report("堤防", "记者 苏以宁")])
        desk.tally.note([Tally(DAY, "print", 800, {"pairs.open": 2}, 1, "K02", slug)])
        yield desk


@pytest.fixture
def other(tmp_path: Path):
    with open_desk(tmp_path, "乙") as desk:
        desk.roster.put(Staff(None, "不相干的", "记者", "民生"))
        desk.roster.put(Staff(None, "苏以宁", "记者", "时政"))
        yield desk


def closed(desk: Desk) -> Desk:
    desk.fees.close(MONTH)
    return desk


def total(desk: Desk) -> list[tuple[str, str, int]]:
    return [(one.payee.key, one.payee.name, one.total) for one in desk.fees.ledger(MONTH).sums]


def test_a_closed_month_arrives_as_it_was_closed_with_this_desk_s_people_and_slugs(one: Desk, other: Desk, tmp_path: Path) -> None:
    hand_over(closed(one), other, tmp_path)
    here, there = one.fees.ledger(MONTH), other.fees.ledger(MONTH)
    assert there.closed == here.closed is not None and list(other.fees._shelf.faults()) == []
    assert [key for key, name, _ in total(other) if name == "苏以宁"] == ["staff:2"]
    assert [cents for *_, cents in total(other)] == [cents for *_, cents in total(one)]
    assert [other.reports.get(entry.slug).title for entry in there.reports] == ["堤防"]
    assert (MONTH, True) in other.fees.months()


def test_one_who_is_on_no_roster_here_is_nobody_of_this_desk_until_he_is(one: Desk, other: Desk, tmp_path: Path) -> None:
    hand_over(closed(one), other, tmp_path)
    assert [key for key, name, _ in total(other) if name == "顾向晚"] == ["staff=顾向晚|编辑部"]
    other.roster.put(Staff(None, "顾向晚", "编辑", "编辑部"))
    assert [key for key, name, _ in total(other) if name == "顾向晚"] == ["staff:3"]


def test_a_month_closed_elsewhere_takes_no_grades_here_any_more(one: Desk, other: Desk, tmp_path: Path) -> None:
    hand_over(closed(one), other, tmp_path)
    slug = other.fees.ledger(MONTH).reports[0].slug
    with pytest.raises(NotReady, match="已经结账"):
        other.fees.grade(DAY, [slug], "A")


def test_what_is_put_right_at_both_desks_counts_once_at_each(one: Desk, other: Desk, tmp_path: Path) -> None:
    exchange(closed(one), other, tmp_path)
    before = one.fees.ledger(MONTH).sums[0].total
    one.fees.adjust(MONTH, SU, 0, 1000, "漏计一图", one.fees.ledger(MONTH).reports[0].slug)
    payee = next(sum_.payee for sum_ in other.fees.ledger(MONTH).sums if sum_.payee.name == "苏以宁")
    other.fees.adjust(MONTH, payee, 0, -300, "多计一字")
    for _ in range(2):
        exchange(one, other, tmp_path)
    for desk in (one, other):
        assert next(sum_.total for sum_ in desk.fees.ledger(MONTH).sums if sum_.payee.name == "苏以宁") == before + 700
        assert {(each.reason, each.cents) for each in desk.fees.ledger(MONTH).adjustments} == {("漏计一图", 1000), ("多计一字", -300)}
    assert {desk.reports.get(each.slug).title for desk in (one, other) for each in desk.fees.ledger(MONTH).adjustments if each.slug} == {
        "堤防"
    }


def test_what_was_put_right_stays_one_when_the_person_leaves_the_roster(one: Desk, other: Desk, tmp_path: Path) -> None:
    closed(one).fees.adjust(MONTH, SU, 0, 1000, "漏计一图")
    exchange(one, other, tmp_path)
    other.roster.remove([person.id for person in other.roster.roster().staff if person.name == "苏以宁" and person.id])
    exchange(one, other, tmp_path)
    exchange(one, other, tmp_path)
    assert [len(desk.fees.ledger(MONTH).adjustments) for desk in (one, other)] == [1, 1]


@pytest.mark.parametrize("choice", [OURS, THEIRS])
def test_a_month_that_two_closed_apart_waits_and_the_other_account_is_kept(one: Desk, other: Desk, tmp_path: Path, choice: str) -> None:
    exchange(one, other, tmp_path)
    first = closed(one).fees.ledger(MONTH).closed
    other.fees.put_table({**other.fees.table_data(), "point_yuan": 9})
    for question in other.fees.ledger(MONTH).questions:
        other.fees.answer(MONTH, question.asked.name, "-", [(question.day, question.slug)])
    second = closed(other).fees.ledger(MONTH).closed
    hand_over(other, one, tmp_path)
    (waiting,) = [each for each in one.packets.waiting() if each.thing.kind == "fee_month"]
    assert one.fees.ledger(MONTH).closed == first != second
    one.packets.decide(waiting, {"account": choice})
    while one.packets.waiting():
        settled(one, OURS)
    exchange(one, other, tmp_path)
    kept = first if choice == OURS else second
    assert one.fees.ledger(MONTH).closed == other.fees.ledger(MONTH).closed == kept
    gave_way = [desk.fees.ledger(MONTH).gave_way for desk in (one, other)]
    assert gave_way == ([(), (second,)] if choice == OURS else [(first,), ()])
    assert not other.packets.waiting() and list(one.fees._shelf.faults()) == list(other.fees._shelf.faults()) == []


def test_a_month_that_two_closed_alike_was_closed_by_the_first(one: Desk, other: Desk, tmp_path: Path) -> None:
    for desk in (one, other):
        ledger = Ledger("2024-04", read_table(desk.fees.table_data()), sums=(Sum(Payee("out:邹远", "邹远"), 1, 800, 0, 900, 0, 6500),))
        with desk._store.writing() as lane:
            desk.fees._shelf.close(lane, "2024-04", frozen(ledger, desk.fees.table_data()), "谁", desk.fees._clock())
    exchange(one, other, tmp_path)
    found = [desk.fees.ledger("2024-04") for desk in (one, other)]
    assert found[0].closed == found[1].closed is not None and found[0].closed.at.year == 2024
    assert [ledger.gave_way for ledger in found] == [(), ()] and not one.packets.waiting()
    assert hand_over(one, other, tmp_path) is None


def test_taking_the_packet_back_leaves_accounts_and_what_was_found(one: Desk, other: Desk, tmp_path: Path) -> None:
    closed(one).fees.adjust(MONTH, SU, 0, 1000, "漏计一图")
    one.reports.new(report("没签过的"))
    packet = tmp_path / "包.zip"
    *_, _last = one.packets.make(packet)
    assert received(other, packet).staying >= 2
    other.journal.undo()
    assert [row.title for row in other.reports.listing()] == ["堤防"]
    assert len(other.fees.ledger(MONTH).adjustments) == 1 and other.tally.between(DAY, DAY)
    received(other, packet)
    assert len(other.fees.ledger(MONTH).adjustments) == 1 and other.fees.ledger(MONTH).gave_way == ()


def test_what_the_checks_found_is_the_same_on_both_desks_and_a_store_s_check_stays_at_home(one: Desk, other: Desk, tmp_path: Path) -> None:
    one.tally.note([Tally(date(2024, 5, 7), "recheck", 90_000, {"text.doubled": 40}, 90)])
    exchange(one, other, tmp_path)
    assert [(each.occasion, each.counts, each.page) for each in other.tally.between(DAY, DAY)] == [("print", {"pairs.open": 2}, "K02")]
    assert other.tally.between(date(2024, 5, 7), date(2024, 5, 7)) == ()
    (slug,) = [row.slug for row in other.reports.listing()]
    other.tally.note([Tally(DAY, "print", 820, {"pairs.open": 1}, 1, "K02", slug), Tally(DAY, "release", 820, {}, 1, "K02", slug)])
    exchange(one, other, tmp_path)
    for desk in (one, other):
        assert [each.counts for each in desk.tally.between(DAY, DAY)] == [{"pairs.open": 1}]
        assert not desk.packets.waiting()


def altered(change: Callable[[Json], None]) -> Callable[[Json], None]:
    """An account changed in its text, and its checksum made to fit again."""

    def alter(account: Json) -> None:
        data = json.loads(account["data"])
        change(data)
        account["data"] = json.dumps(data)
        account["digest"] = hashlib.sha256(account["data"].encode()).hexdigest()

    return alter


ACCOUNTS: dict[str, Callable[[Json], None]] = {
    "another sum under the old checksum": lambda account: account.update(data=account["data"].replace("堤防", "堤坝")),
    "a sum that is no number": altered(lambda data: data["sums"][0].__setitem__(6, "many")),
    "an entry of nobody": altered(lambda data: data["entries"][0].__setitem__(4, "staff:99")),
    "a table that doesn't fit": altered(lambda data: data["table"].pop("kinds")),
    "another month's reports": altered(lambda data: data["reports"][0].__setitem__(0, "2024-07-01")),
    "a time that is none": lambda account: account.update(at="soon"),
    "uids that are none": lambda account: account.update(named={"a": 7}),
}


@pytest.mark.parametrize("change", ACCOUNTS.values(), ids=ACCOUNTS)
def test_an_account_that_cannot_be_is_refused(one: Desk, other: Desk, tmp_path: Path, change: Callable[[Json], None]) -> None:
    refused_altered(closed(one), other, tmp_path, "fee_month", lambda content: change(content["account"]))
    assert other.fees._shelf.closed(MONTH) is None


ADJUSTMENTS: dict[str, Callable[[Json], None]] = {
    "another amount under its name": lambda content: content.update(cents=999_999),
    "an amount that is no number": lambda content: content.update(cents="many"),
    "no reason": lambda content: content.update(reason=""),
    "something else besides": lambda content: content.update(id=1),
}


@pytest.mark.parametrize("change", ADJUSTMENTS.values(), ids=ADJUSTMENTS)
def test_an_adjustment_that_cannot_be_is_refused(one: Desk, other: Desk, tmp_path: Path, change: Callable[[Json], None]) -> None:
    closed(one).fees.adjust(MONTH, SU, 0, 1000, "漏计一图")
    refused_altered(one, other, tmp_path, "adjustment", change)
    assert other.fees._shelf.adjustments(MONTH) == ()


NOTES: dict[str, Callable[[Json], None]] = {
    "an occasion that there isn't": lambda notes: notes.update({"rumour ": next(iter(notes.values()))}),
    "a count that is no number": lambda notes: next(iter(notes.values())).__setitem__(4, {"pairs.open": "many"}),
    "a time that is none": lambda notes: next(iter(notes.values())).__setitem__(0, "soon"),
}


@pytest.mark.parametrize("change", NOTES.values(), ids=NOTES)
def test_findings_that_cannot_be_are_refused(one: Desk, other: Desk, tmp_path: Path, change: Callable[[Json], None]) -> None:
    refused_altered(one, other, tmp_path, "tally", lambda content: change(content["notes"]))
    assert other.tally.days() is None


def refused_altered(one: Desk, other: Desk, folder: Path, kind: str, change: Callable[[Json], None]) -> None:
    """A packet of a known desk with one content changed, sealed anew."""
    for desk, name in ((one, "甲"), (other, "乙")):
        desk.travel.key(name)
    other.travel.trust(one.travel.fingerprint(), "甲")
    packet = made(one, folder / "包.zip")
    assert packet is not None
    resealed(one, packet, lambda thing: tied_anew(thing, change) if thing["kind"] == kind else None)
    refused(other, packet)
