"""撤销 takes the taking-in of a packet back as one action; what was signed and the log stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.workstation.packets.desks import exchange, hand_over, made, received, report, settled, write
from workstation.checks.house_terms import HouseTerm
from workstation.comments.comment import Anchor
from workstation.desk import Desk
from workstation.errors import NotReady
from workstation.packets.joining import OURS
from workstation.page import Slot
from workstation.report import Reading
from workstation.units import Lines

DAY = date(2031, 3, 6)
TEXT = ("第一段写河堤。", "第二段写学校。", "第三段写菜场。")


def packet_of_everything(desk: Desk, slug: str, folder: Path) -> Path:
    """A changed text, a new report on a page, a house term, a tag."""
    write(desk, slug, 0, "乙改了第一段。")
    (new,) = desk.reports.new(report("菜场搬迁")).reports
    desk.issues.new(DAY)
    desk.issues.put_plan(DAY, replace(desk.issues.plan(DAY, "K01"), slots=(Slot(new, 0, Lines(0), 5, Lines(20)),)), "排上版")
    desk.house.put(HouseTerm("水利站", "水务站"))
    desk.tagging.add([slug], ["标记：待核实"])
    packet = made(desk, folder / "包.zip")
    assert packet is not None
    return packet


def shown(desk: Desk) -> tuple[object, ...]:
    """What an editor sees."""
    reports = {row.slug: (desk.reports.get(row.slug).body, row.tags) for row in desk.reports.listing()}
    plans = {issue.day: [desk.issues.plan(issue.day, page).slots for page in issue.pages] for issue in desk.issues.listing()}
    return reports, plans, [term.term for term in desk.house.terms()], desk.tagging.kept(), desk.packets.waiting()


def test_all_that_came_is_gone_and_comes_again_with_redo(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    packet = packet_of_everything(other, slug, tmp_path)
    before = shown(one)
    received(one, packet)
    after = shown(one)
    assert after != before and one.journal.undo_label == "收数据包"
    one.journal.undo()
    assert shown(one) == before
    one.journal.redo()
    assert shown(one) == after


def test_a_packet_that_was_taken_back_may_be_taken_in_again(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    packet = packet_of_everything(other, slug, tmp_path)
    received(one, packet)
    after = shown(one)
    one.journal.undo()
    found = received(one, packet)
    assert found.arrivals and shown(one) == after
    exchange(one, other, tmp_path)
    assert shown(other)[0] == shown(one)[0]


def test_what_was_taken_back_is_not_undone_at_the_other_desk(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    packet = packet_of_everything(other, slug, tmp_path)
    received(one, packet)
    one.journal.undo()
    write(one, slug, 2, "甲改了第三段。")
    hand_over(one, other, tmp_path)
    assert other.reports.get(slug).body == ("乙改了第一段。", TEXT[1], "甲改了第三段。") and len(other.reports.listing()) == 2
    hand_over(other, one, tmp_path)
    assert one.reports.get(slug).body == other.reports.get(slug).body and len(one.reports.listing()) == 2


def test_comments_of_a_packet_that_was_taken_back_are_not_removed_elsewhere(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    one.comments.add(slug, Anchor("正文", 0, 4), "先有的。")
    exchange(one, other, tmp_path)
    other.comments.add(slug, Anchor("正文", 0, 4), "核一下。")
    hand_over(other, one, tmp_path)
    one.journal.undo()
    assert [comment.text for comment in one.comments.listing(slug)] == ["先有的。"]
    exchange(one, other, tmp_path)
    for desk in (one, other):
        assert {comment.text for comment in desk.comments.listing(slug)} == {"先有的。", "核一下。"}


def test_what_came_signed_stays_and_so_does_the_log(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    write(other, slug, 0, "乙改了第一段。")
    other.signoff.take([slug], opinion="可以")
    other.house.put(HouseTerm("水利站", "水务站"))
    found = hand_over(other, one, tmp_path)
    assert found is not None and found.staying == 1 and found.acts
    one.journal.undo()
    assert one.house.terms() == () and one.reports.get(slug).body[0] == "乙改了第一段。"
    standing = one.signoff.standing(slug)
    assert standing.reading is Reading.SUBMITTED and not standing.is_void and standing.course.latest is not None
    assert one.log.faults() == () and [line.act for line in one.log.lines()].count("packet.receive") == 2


def test_a_page_that_came_signed_stays_with_all_that_stands_on_it(one: Desk, other: Desk, tmp_path: Path) -> None:
    (slug,) = other.reports.new(report("菜场搬迁")).reports
    (spare,) = other.reports.new(report("备用稿")).reports
    other.issues.new(DAY)
    other.issues.put_plan(DAY, replace(other.issues.plan(DAY, "K01"), slots=(Slot(slug, 0, Lines(0), 5, Lines(20)),)), "排上版")
    other.reports.set_reading([slug], Reading.RELEASED)
    other.page_sign.sign(DAY, "K01")
    hand_over(other, one, tmp_path)
    one.journal.undo()
    assert [row.slug for row in one.reports.listing()] == [slug] and spare
    assert one.issues.plan(DAY, "K01").slots[0].slug == slug and not one.page_sign.standing(DAY, "K01").is_void


def test_after_more_was_written_it_is_refused_and_nothing_is_lost(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    received(one, packet_of_everything(other, slug, tmp_path))
    write(one, slug, 1, "甲接着写。")
    with pytest.raises(NotReady, match="又被改动过"):
        one.journal.undo()
    assert one.reports.get(slug).body[:2] == ("乙改了第一段。", "甲接着写。") and len(one.reports.listing()) == 2


def test_after_a_decision_or_a_signature_it_is_refused(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    write(one, slug, 0, "甲的写法。")
    write(other, slug, 0, "乙的写法。")
    hand_over(other, one, tmp_path)
    settled(one, OURS)
    with pytest.raises(NotReady, match="处理过"):
        one.journal.undo()
    (new,) = other.reports.new(report("菜场搬迁")).reports
    hand_over(other, one, tmp_path)
    one.signoff.take([new])
    with pytest.raises(NotReady, match="签名"):
        one.journal.undo()
    assert one.reports.get(new) and not one.signoff.standing(new).is_void


def test_a_waiting_change_goes_and_waits_again_when_it_comes_again(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    write(one, slug, 0, "甲的写法。")
    write(other, slug, 0, "乙的写法。")
    packet = made(other, tmp_path / "包.zip")
    assert packet is not None
    received(one, packet)
    one.journal.undo()
    assert not one.packets.waiting() and one.reports.get(slug).body[0] == "甲的写法。"
    received(one, packet)
    assert [waiting.clashes for waiting in one.packets.waiting()] == [1]
