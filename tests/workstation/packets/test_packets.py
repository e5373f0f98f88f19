from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.workstation.packets.desks import exchange, hand_over, made, open_desk, read, received, report, settled, write
from workstation.checks.engine.finding import Finding, Severity
from workstation.comments.comment import Anchor
from workstation.desk import Desk
from workstation.errors import NotFound, NotReady, Stale
from workstation.packets.joining import BOTH, OURS, THEIRS
from workstation.page import Slot
from workstation.people.roster import Staff
from workstation.report import Reading
from workstation.units import Lines

DAY = date(2031, 3, 6)


def test_a_report_arrives_with_its_text_tags_and_department(one: Desk, other: Desk, tmp_path: Path) -> None:
    (slug,) = one.reports.new(report("河堤加固")).reports
    one.reports.set_tags([slug], ["水利"])
    one.reports.set_desk([slug], "民生")
    got = hand_over(one, other, tmp_path)
    assert got is not None and [(each.name, each.outcome) for each in got.arrivals] == [(slug, "new")]
    here, there = one.reports.get(slug), other.reports.get(slug)
    assert (here.body, here.tags, here.desk) == (there.body, there.tags, there.desk)


def test_a_page_of_reports_arrives_in_its_order(one: Desk, other: Desk, tmp_path: Path) -> None:
    one.reports.file([report(f"第{number}篇") for number in range(1, 8)], "原文")
    hand_over(one, other, tmp_path)
    assert [row.title for row in other.reports.listing()] == [row.title for row in one.reports.listing()]


def test_changes_to_different_paragraphs_and_fields_come_together(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    write(one, slug, 0, "第一段由甲改过。")
    write(other, slug, 2, "第三段由乙改过。")
    now = other.reports.get(slug)
    other.reports.save(replace(now, headlines=replace(now.headlines, deck="乙加的副题"), note="乙的备注"))
    exchange(one, other, tmp_path)
    for desk in (one, other):
        found = desk.reports.get(slug)
        assert found.body == ("第一段由甲改过。", "第二段写学校。", "第三段由乙改过。")
        assert (found.headlines.deck, found.note) == ("乙加的副题", "乙的备注")
    assert not one.packets.waiting() and not other.packets.waiting()


def test_a_clash_keeps_ours_until_somebody_decides_and_theirs_as_a_version(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    write(one, slug, 1, "第二段甲说。")
    write(other, slug, 1, "第二段乙说。")
    exchange(one, other, tmp_path)
    assert one.reports.get(slug).body[1] == "第二段甲说。" and other.reports.get(slug).body[1] == "第二段乙说。"
    assert "第二段乙说。" in {one.versions.text(each.id).body[1] for each in one.versions.listing(slug)}
    (waiting,) = one.packets.waiting()
    (clash,) = one.packets.clashes(waiting).clashes
    assert (clash.part, clash.base, clash.one, clash.other) == ("body", ["第二段写学校。"], ["第二段甲说。"], ["第二段乙说。"])


@pytest.mark.parametrize(
    ("choice", "text"),
    [(OURS, ["第二段甲说。"]), (THEIRS, ["第二段乙说。"]), (BOTH, ["第二段甲说。", "第二段乙说。"]), (["另写。"], ["另写。"])],
)
def test_a_decision_holds_on_both_desks(one: Desk, other: Desk, slug: str, tmp_path: Path, choice: object, text: list[str]) -> None:
    write(one, slug, 1, "第二段甲说。")
    write(other, slug, 1, "第二段乙说。")
    exchange(one, other, tmp_path)
    (waiting,) = one.packets.waiting()
    one.packets.decide(waiting, {"body.0": choice})
    with pytest.raises(Stale):
        one.packets.decide(waiting, {})
    hand_over(one, other, tmp_path)
    for desk in (one, other):
        assert desk.reports.get(slug).body == ("第一段写河堤。", *text, "第三段写菜场。") and not desk.packets.waiting()


def test_what_is_signed_is_never_overwritten(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    one.signoff.take([slug])
    one.signoff.take([slug], opinion="可用")
    hand_over(one, other, tmp_path)
    assert other.signoff.standing(slug).course.taken[Reading.FIRST].opinion == "可用"
    write(other, slug, 0, "签过以后又改。")
    assert other.signoff.standing(slug).is_void
    hand_over(other, one, tmp_path)
    assert one.reports.get(slug).body[0] == "第一段写河堤。" and not one.signoff.standing(slug).is_void
    (waiting,) = one.packets.waiting()
    assert waiting.signed and waiting.person == "乙编辑"
    settled(one, THEIRS)
    assert one.reports.get(slug).body[0] == "签过以后又改。" and one.signoff.standing(slug).is_void


def test_a_change_that_was_declined_goes_back_where_it_came_from(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    one.signoff.take([slug])
    one.signoff.take([slug])
    hand_over(one, other, tmp_path)
    write(other, slug, 0, "签过以后又改。")
    hand_over(other, one, tmp_path)
    settled(one, OURS)
    hand_over(one, other, tmp_path)
    assert other.reports.get(slug).body[0] == "第一段写河堤。" and not other.signoff.standing(slug).is_void


def test_the_next_reader_s_changes_come_in_with_his_signature(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    one.signoff.take([slug])
    hand_over(one, other, tmp_path)
    write(other, slug, 0, "初审改过。")
    other.signoff.take([slug], opinion="已改")
    hand_over(other, one, tmp_path)
    assert one.reports.get(slug).body[0] == "初审改过。" and not one.packets.waiting()
    assert one.signoff.standing(slug).reading is Reading.FIRST and not one.signoff.standing(slug).is_void


def test_of_two_texts_that_were_signed_apart_neither_gives_way_by_itself(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    one.signoff.take([slug])
    exchange(one, other, tmp_path)
    one.signoff.take([slug])
    write(other, slug, 0, "乙改过再初审。")
    other.signoff.take([slug])
    exchange(one, other, tmp_path)
    assert [desk.reports.get(slug).body[0] for desk in (one, other)] == ["第一段写河堤。", "乙改过再初审。"]
    (waiting,) = one.packets.waiting()
    assert waiting.signed
    settled(one, OURS)
    hand_over(one, other, tmp_path)
    assert other.reports.get(slug).body[0] == "乙改过再初审。" and other.packets.waiting()[0].signed
    settled(other, THEIRS)
    exchange(other, one, tmp_path)
    assert {desk.reports.get(slug).body[0] for desk in (one, other)} == {"第一段写河堤。"}
    assert not one.packets.waiting() and not other.packets.waiting()


def test_of_a_signature_and_a_return_that_happened_apart_the_return_holds_everywhere(
    one: Desk, other: Desk, slug: str, tmp_path: Path
) -> None:
    one.signoff.take([slug])
    exchange(one, other, tmp_path)
    one.signoff.take([slug])
    other.signoff.send_back([slug], "导语重写")
    exchange(one, other, tmp_path)
    for desk in (one, other):
        assert desk.signoff.standing(slug).reading is Reading.DRAFT
        assert {turn.opinion for turn in desk.signoff.course(slug).turns} >= {"导语重写"}


def test_a_quoted_line_keeps_its_own_hash_in_a_log_that_is_whole(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    one.signoff.take([slug], opinion="请看")
    hand_over(one, other, tmp_path)
    (line,) = other.log.of(slug)
    assert line.detail["quoted"] == one.log.of(slug)[0].hash and line.person == "甲编辑" and line.detail["desk"] == "甲"
    assert not other.log.faults()
    assert other.signoff.signed_text(line.detail["fingerprint"]) == one.signoff.signed_text(line.detail["fingerprint"])


def test_a_reading_that_was_set_by_hand_travels_too(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    one.reports.set_reading([slug], Reading.SECOND)
    exchange(one, other, tmp_path)
    assert other.reports.get(slug).reading is Reading.SECOND


def test_a_hold_travels_and_is_lifted(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    one.signoff.hold([slug], datetime(2031, 5, 1, 8), "等通知")
    exchange(one, other, tmp_path)
    assert other.signoff.standing(slug).held == datetime(2031, 5, 1, 8)
    other.signoff.let_go([slug])
    exchange(one, other, tmp_path)
    assert one.signoff.standing(slug).held is None


def test_a_removal_travels_and_who_goes_on_writing_wins(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    one.reports.remove([slug])
    exchange(one, other, tmp_path)
    assert [row.slug for row in other.reports.removed()] == [slug]
    other.reports.restore([slug])
    exchange(one, other, tmp_path)
    one.reports.remove([slug])
    write(other, slug, 0, "接着写。")
    exchange(one, other, tmp_path)
    assert one.reports.get(slug).body[0] == other.reports.get(slug).body[0] == "接着写。"


def test_who_brings_back_what_another_desk_removed_has_it_back_everywhere(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    exchange(one, other, tmp_path)
    other.reports.remove([slug])
    hand_over(other, one, tmp_path)
    one.reports.restore([slug])
    exchange(one, other, tmp_path)
    assert [[row.slug for row in desk.reports.listing()] for desk in (one, other)] == [[slug], [slug]]


def test_a_report_that_stands_on_a_page_here_is_not_removed_from_under_it(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    other.issues.new(DAY)
    other.issues.put_plan(DAY, replace(other.issues.plan(DAY, "K01"), slots=(Slot(slug, 0, Lines(0), 5, Lines(20)),)), "排上版")
    one.reports.remove([slug])
    hand_over(one, other, tmp_path)
    (waiting,) = other.packets.waiting()
    assert waiting.obstacle == ("placed", "2031-03-06 K01") and other.reports.get(slug)


def test_an_issue_comes_with_plans_reports_and_pictures(one: Desk, other: Desk, tmp_path: Path) -> None:
    stream = BytesIO()
    Image.new("L", (40, 30), 90).save(stream, "PNG")
    picture = one.pictures.add(stream.getvalue(), "河堤.png")
    (slug,) = one.reports.new(replace(report("河堤加固"), pictures=(picture,), captions=("河堤。",))).reports
    one.issues.new(DAY, ["K01", "K02"], 12)
    one.issues.put_plan(DAY, replace(one.issues.plan(DAY, "K02"), slots=(Slot(slug, 0, Lines(0), 5, Lines(20)),)), "排上版")
    got = hand_over(one, other, tmp_path)
    assert got is not None and got.pictures == 1
    assert other.issues.get(DAY) == one.issues.get(DAY)
    assert [replace(plan, revision=0) for plan in other.issues.plans(DAY)] == [replace(plan, revision=0) for plan in one.issues.plans(DAY)]
    assert other.pictures.path(picture).read_bytes() == stream.getvalue()


def test_two_plans_of_one_page_are_both_kept_and_one_is_chosen(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    one.issues.new(DAY)
    exchange(one, other, tmp_path)
    for desk, height in ((one, 20), (other, 30)):
        plan = replace(desk.issues.plan(DAY, "K01"), slots=(Slot(slug, 0, Lines(0), 5, Lines(height)),))
        desk.issues.put_plan(DAY, plan, "排上版")
    exchange(one, other, tmp_path)
    assert [desk.issues.plan(DAY, "K01").slots[0].lines for desk in (one, other)] == [20, 30]
    settled(one, THEIRS)
    hand_over(one, other, tmp_path)
    assert [desk.issues.plan(DAY, "K01").slots[0].lines for desk in (one, other)] == [30, 30]


def test_two_reports_under_one_slug_stay_two_on_either_desk_and_on_a_page(one: Desk, other: Desk, tmp_path: Path) -> None:
    (slug,) = one.reports.new(report("甲的稿")).reports
    other.packets._clock.now = one.packets._clock.now  # type: ignore[attr-defined]
    (same,) = other.reports.new(report("乙的稿")).reports
    assert slug == same
    one.issues.new(DAY)
    one.issues.put_plan(DAY, replace(one.issues.plan(DAY, "K01"), slots=(Slot(slug, 0, Lines(0), 5, Lines(20)),)), "排上版")
    exchange(one, other, tmp_path)
    for desk in (one, other):
        assert sorted(row.title for row in desk.reports.listing()) == ["乙的稿", "甲的稿"]
        assert desk.reports.get(desk.issues.plan(DAY, "K01").slots[0].slug).title == "甲的稿"


def test_a_store_that_was_copied_to_a_second_computer_has_no_report_twice(one: Desk, tmp_path: Path) -> None:
    (slug,) = one.reports.new(report("河堤加固")).reports
    *_, step = one.back_up(tmp_path / "backup.zip")
    from workstation.desk import restore_store

    list(restore_store(step.result, tmp_path / "丙.sqlite"))
    with open_desk(tmp_path, "丙") as copy:
        write(copy, slug, 0, "第二台电脑改的。")
        one.reports.set_tags([slug], ["水利"])
        exchange(one, copy, tmp_path)
        assert [row.slug for row in copy.reports.listing()] == [row.slug for row in one.reports.listing()] == [slug]
        assert one.reports.get(slug).body[0] == "第二台电脑改的。" and copy.reports.get(slug).tags == ("水利",)


def test_comments_replies_and_what_was_let_pass_travel_and_are_settled_on_either_desk(
    one: Desk, other: Desk, slug: str, tmp_path: Path
) -> None:
    one.comments.add(slug, Anchor("正文", 3, 6), "哪一段堤？", assigned="乙编辑")
    one.reports.waive(slug, Finding("pairs.open", Severity.ERROR, (0, 1), "第", "未配对"), "原文如此", "甲编辑")
    write(other, slug, 0, "乙先写一句。第一段写河堤。")
    exchange(one, other, tmp_path)
    (comment,) = other.comments.listing(slug)
    (here,) = one.comments.listing(slug)
    assert (comment.text, comment.words, comment.person, comment.assigned) == ("哪一段堤？", "写河堤", "甲编辑", "乙编辑")
    assert here.anchor == comment.anchor == Anchor("正文", 9, 12)
    assert [waiver.reason for waiver in other.reports.waivers(slug)] == ["原文如此"]
    other.comments.reply(comment.id, "北堤。")
    other.comments.settle(comment.id)
    one.reports.unwaive(slug, one.reports.waivers(slug)[0])
    exchange(one, other, tmp_path)
    (here,) = one.comments.listing(slug)
    assert not here.is_open and [reply.text for reply in here.replies] == ["北堤。"] and here.settled_by == "乙编辑"
    assert other.reports.waivers(slug) == () and made(one, tmp_path) is None


def test_the_words_of_a_comment_are_found_again_in_a_text_that_a_packet_changed(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    one.comments.add(slug, Anchor("正文", 3, 6), "哪一段堤？")
    write(other, slug, 0, "新加一句话在前。第一段写河堤。")
    hand_over(other, one, tmp_path)
    (comment,) = one.comments.listing(slug)
    assert comment.anchor == Anchor("正文", 11, 14)


def test_the_directories_come_along_signed_and_are_taken_over_by_their_own_rules(one: Desk, other: Desk, tmp_path: Path) -> None:
    other.roster.put(Staff(None, "苏以宁", "记者", "民生"))
    packet = made(other, tmp_path, people=True)
    assert packet is not None
    found = read(one, packet)
    received(one, packet)
    assert found.packet.people is not None and one.roster.roster().staff == ()
    travelled = one.travel.read_parcel(found.packet.people, packet.name)
    assert travelled.trusted and travelled.fingerprint == found.packet.fingerprint
    one.travel.take(travelled)
    assert [person.name for person in one.roster.roster().staff] == ["苏以宁"]


def test_a_desk_that_is_no_more_is_waited_for_no_longer(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    exchange(one, other, tmp_path)
    assert made(one, tmp_path) is None
    with open_desk(tmp_path, "旧机") as old:
        old.reports.new(report("旧机的稿"))
        hand_over(old, one, tmp_path)
    exchange(one, other, tmp_path)
    assert one.packets._maker.lacked(one.packets._maker.have(), one.packets.peers())
    one.packets.forget("旧机")
    assert one.packets._maker.lacked(one.packets._maker.have(), one.packets.peers()) == []
    with pytest.raises(NotFound):
        one.packets.forget("旧机")


def test_a_history_that_was_tampered_with_is_found_by_the_doctor(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    def ailing() -> list[str]:
        *_, last = one.examine()
        return [each.subject for each in last.result or () if each.faults]

    assert ailing() == []
    with one._store.writing():
        one._store.engine.database.execute_sql("UPDATE exchange_knot SET person = '别人'")
    assert ailing() == ["与别处交换的历次文本"]


def test_a_packet_received_twice_changes_nothing_the_second_time(one: Desk, other: Desk, tmp_path: Path) -> None:
    one.reports.new(report("河堤加固"))
    packet = made(one, tmp_path)
    assert packet is not None
    received(other, packet)
    before = [row.changed for row in other.reports.listing()]
    again = read(other, packet)
    assert again.new == 0 and "已经收过" in again.notes[-1]
    assert received(other, packet).arrivals == () and [row.changed for row in other.reports.listing()] == before


def test_a_lost_packet_is_made_up_for_by_the_next(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    for text in ("第一稿。", "第二稿。"):
        write(one, slug, 0, text)
        packet = made(one, tmp_path)
        assert packet is not None
    received(other, packet)
    assert other.reports.get(slug).body[0] == "第二稿。"


def test_nothing_is_made_where_the_other_desk_has_it_all(one: Desk, other: Desk, slug: str, tmp_path: Path) -> None:
    exchange(one, other, tmp_path)
    assert made(one, tmp_path) is None and made(other, tmp_path) is None
    assert made(one, tmp_path, whole=True) is not None


def test_a_stranger_s_packet_is_not_taken_before_somebody_confirms_him(one: Desk, other: Desk, tmp_path: Path) -> None:
    one.reports.new(report("河堤加固"))
    packet = made(one, tmp_path)
    assert packet is not None
    found = other.packets.read(packet)
    with pytest.raises(NotReady, match=found.packet.fingerprint):
        list(other.packets.receive(found))
    assert other.reports.listing() == ()


def test_a_packet_from_the_future_is_taken_with_a_note(one: Desk, other: Desk, tmp_path: Path) -> None:
    one.reports.new(report("河堤加固"))
    packet = made(one, tmp_path)
    assert packet is not None
    assert "时钟" in received(other, packet).notes[0] and len(other.reports.listing()) == 1


def test_new_slugs_bear_the_desk_s_mark_once_it_exchanges(one: Desk, other: Desk, slug: str) -> None:
    assert [len(desk.reports.new(report("新稿")).reports & {row.slug for row in desk.reports.listing()}) for desk in (one, other)] == [1, 1]
    assert len({row.slug for desk in (one, other) for row in desk.reports.listing()}) == 3
