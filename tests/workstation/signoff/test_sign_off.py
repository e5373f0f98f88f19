from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from tests.workstation.signoff.people import DAY, PASSWORD, REPORT, as_, read_through, staffed, with_slot
from workstation.desk import Desk
from workstation.errors import BadInput, DeskError, NotReady, Refused, Stale
from workstation.report import AttributionLine, Headlines, JumpLine, Reading
from workstation.rights.table import Role
from workstation.signoff.differences import in_a_line
from workstation.signoff.steps import Signature, doubled_steps, next_step
from workstation.text.difference import Change
from workstation.versions.comparison import PartComparison


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with staffed(tmp_path) as desk:
        yield desk


@pytest.fixture
def slug(desk: Desk) -> str:
    return desk.reports.listing()[0].slug


def acts(desk: Desk, subject: str) -> list[str]:
    return [line.act for line in desk.log.of(subject)]


def test_a_report_goes_through_every_reading_and_each_is_signed(desk: Desk, slug: str) -> None:
    read_through(desk, slug)
    standing = desk.signoff.standing(slug)
    assert (standing.reading, standing.is_released, standing.is_void) == (Reading.RELEASED, True, False)
    assert [turn.person for turn in standing.course.turns] == ["记二", "编三", "校四", "总六", "总六"]


def test_a_house_with_two_readings_leaves_the_second_out() -> None:
    assert next_step(Reading.FIRST, 2) is Reading.FINAL
    assert next_step(Reading.SUBMITTED, 1) is Reading.FINAL
    assert next_step(Reading.KILLED, 3) is None


def test_a_reading_cannot_be_skipped(desk: Desk, slug: str) -> None:
    as_(desk, "记二").signoff.take([slug])
    with pytest.raises(NotReady, match="应先初审"):
        as_(desk, "总六").signoff.take([slug], Reading.FINAL)
    assert desk.signoff.standing(slug).reading is Reading.SUBMITTED


def test_two_steps_are_never_one_persons(desk: Desk, slug: str) -> None:
    as_(desk, "编三").signoff.take([slug])
    with pytest.raises(Refused, match="编三已经担任送审"):
        desk.signoff.take([slug])
    as_(desk, "编七").signoff.take([slug])
    with pytest.raises(Refused, match="任何两个环节"):
        desk.signoff.take([slug])
    assert acts(desk, slug) == ["sign", "refused", "sign", "refused"]


def test_an_emergency_is_written_down_with_its_reason(desk: Desk, slug: str) -> None:
    as_(desk, "总六").signoff.take([slug])
    with pytest.raises(Refused):
        desk.signoff.take([slug])
    desk.signoff.take([slug], override="夜里只有一个人值班，洪峰过境")
    (last,) = [turn for turn in desk.signoff.standing(slug).course.turns if turn.reading is Reading.FIRST]
    assert (last.act, last.overridden) == ("override", "夜里只有一个人值班，洪峰过境")
    with pytest.raises(Refused, match="不能紧急时越过"):
        as_(desk, "编三").signoff.take([slug], override="我想")


def test_a_kept_rule_is_no_emergency(desk: Desk, slug: str) -> None:
    as_(desk, "总六").signoff.take([slug], override="以防万一")
    assert acts(desk, slug) == ["sign"]


def test_who_read_last_may_release_unless_the_house_keeps_it_apart(desk: Desk, slug: str) -> None:
    read_through(desk, slug, to="FINAL")
    as_(desk, "总八").options.set("signoff.release_apart", True)
    with pytest.raises(Refused, match="总六已经担任终审"):
        as_(desk, "总六").signoff.take([slug])
    as_(desk, "总八").signoff.take([slug])
    assert desk.signoff.standing(slug).is_released


CHANGES = {
    "a character": lambda report: replace(report, body=("本报讯（记者 记二）北堤加固工程完成大半。", *report.body[1:])),
    "a paragraph": lambda report: replace(report, body=report.body[:1]),
    "the headline": lambda report: replace(report, headlines=Headlines("引", report.headlines.main)),
    "the attribution": lambda report: replace(report, attribution_lines=(AttributionLine("通讯员 周三 文/图"),)),
    "its place": lambda report: replace(report, attribution_lines=(AttributionLine("通讯员 周二 文/图", under_headline=True),)),
    "a caption": lambda report: replace(report, captions=("南堤。",)),
    "a picture": lambda report: replace(report, pictures=("a" * 64,)),
    "the standing head": lambda report: replace(report, standing_head="简讯"),
    "the jump line": lambda report: replace(report, jump=JumpLine("下转第二版", ("2",))),
}


@pytest.mark.parametrize("kind", CHANGES)
def test_a_signature_is_void_as_soon_as_anything_printed_changes(desk: Desk, slug: str, kind: str) -> None:
    read_through(desk, slug)
    signed = desk.reports.get(slug)
    desk.reports.save(CHANGES[kind](signed))
    standing = desk.signoff.standing(slug)
    assert (standing.is_void, standing.is_released) == (True, False)
    assert desk.reports.listing()[0].voided
    assert desk.signoff.differences(slug)
    desk.reports.save(replace(signed, revision=signed.revision + 1))
    assert desk.signoff.standing(slug).is_released
    assert not desk.reports.listing()[0].voided


def test_what_is_not_printed_leaves_a_signature_alone(desk: Desk, slug: str) -> None:
    read_through(desk, slug)
    desk.reports.set_tags([slug], ["水利"])
    desk.reports.set_desk([slug], "农村部")
    desk.reports.save(replace(desk.reports.get(slug), note="等图"))
    assert desk.signoff.standing(slug).is_released


def test_the_difference_from_what_was_signed_is_shown(desk: Desk, slug: str) -> None:
    read_through(desk, slug)
    desk.reports.save(CHANGES["a character"](desk.reports.get(slug)))
    (difference,) = desk.signoff.differences(slug)
    pieces = [piece for paragraph in difference.paragraphs for piece in paragraph.pieces]
    changed = [(piece.change, piece.text) for piece in pieces if piece.change is not Change.SAME]
    assert (difference.name, changed) == ("正文", [(Change.GONE, "过"), (Change.NEW, "大")])


def test_a_changed_report_is_signed_again_at_the_same_step(desk: Desk, slug: str) -> None:
    read_through(desk, slug)
    with pytest.raises(NotReady, match="不必再签"):
        desk.signoff.take([slug], Reading.RELEASED)
    desk.reports.save(CHANGES["a caption"](desk.reports.get(slug)))
    desk.signoff.take([slug], Reading.RELEASED, opinion="图注改得对")
    assert desk.signoff.standing(slug).is_released


def test_a_double_click_or_a_text_that_was_not_seen_is_not_signed(desk: Desk, slug: str) -> None:
    seen = as_(desk, "记二").signoff.standing(slug).fingerprint
    desk.reports.save(replace(desk.reports.get(slug), body=("换了。",)))
    with pytest.raises(Stale):
        desk.signoff.take([slug], seen=seen)


def test_a_return_needs_a_reason_and_opens_the_way_anew(desk: Desk, slug: str) -> None:
    read_through(desk, slug, to="SECOND")
    with pytest.raises(BadInput, match="理由"):
        desk.signoff.send_back([slug], " ")
    desk.signoff.send_back([slug], "数字没有出处")
    standing = desk.signoff.standing(slug)
    assert (standing.reading, standing.course.taken, len(standing.course.turns)) == (Reading.DRAFT, {}, 4)
    assert standing.course.turns[-1].opinion == "数字没有出处"
    as_(desk, "编三").signoff.take([slug])


def test_a_return_to_a_step_keeps_the_steps_before_it(desk: Desk, slug: str) -> None:
    read_through(desk, slug, to="FINAL")
    desk.signoff.send_back([slug], "请复审再看一遍", Reading.FIRST)
    assert set(desk.signoff.standing(slug).course.taken) == {Reading.SUBMITTED, Reading.FIRST}
    with pytest.raises(Refused):
        as_(desk, "编三").signoff.take([slug])


def test_a_killed_report_goes_nowhere_until_it_is_returned(desk: Desk, slug: str) -> None:
    as_(desk, "总六").signoff.kill([slug], "当事人要求")
    with pytest.raises(NotReady, match="已撤稿"):
        desk.signoff.take([slug])
    desk.signoff.send_back([slug], "重新采写")
    assert desk.signoff.standing(slug).reading is Reading.DRAFT


def test_an_error_blocks_the_release_until_it_is_mended_waived_or_passed_over(desk: Desk, slug: str) -> None:
    read_through(desk, slug, to="FINAL")
    desk.reports.save(replace(desk.reports.get(slug), body=("“引号没有配对。",)))
    with pytest.raises(NotReady, match="有问题未改"):
        desk.signoff.take([slug])
    desk.signoff.take([slug], override="原文如此，作者坚持")
    assert desk.signoff.standing(slug).is_released


def test_a_reporter_cannot_change_what_he_has_handed_in(desk: Desk, slug: str) -> None:
    as_(desk, "记二").reports.save(replace(desk.reports.get(slug), body=("先写一句。",)))
    desk.signoff.take([slug])
    with pytest.raises(Refused, match="不能改已送审的稿件"):
        desk.reports.save(replace(desk.reports.get(slug), body=("偷偷再改。",)))


def test_new_reports_begin_as_drafts_whatever_they_say(desk: Desk) -> None:
    (slug,) = as_(desk, "记二").reports.new(replace(REPORT, reading=Reading.RELEASED)).reports
    assert desk.reports.get(slug).reading is Reading.DRAFT


def test_nobody_sets_a_reading_past_the_readings_or_undoes_his_way_round_them(desk: Desk, slug: str) -> None:
    for name in ("总六", "管一"):
        with pytest.raises(Refused):
            as_(desk, name).reports.set_reading([slug], Reading.RELEASED)


def test_one_takes_back_what_one_did_oneself(desk: Desk, slug: str) -> None:
    as_(desk, "编三").reports.set_tags([slug], ["水利"])
    with pytest.raises(Refused, match="撤销别人的操作"):
        as_(desk, "记二").journal.undo()
    as_(desk, "编三").journal.undo()
    assert desk.reports.get(slug).tags == ()


# -- pages


def test_a_page_is_signed_printed_and_archived_with_its_reports(desk: Desk, slug: str) -> None:
    read_through(desk, slug)
    as_(desk, "版五").page_sign.sign(DAY, "K01")
    assert desk.reports.get(slug).reading is Reading.PLACED
    as_(desk, "总六").page_sign.print(DAY, "K01")
    as_(desk, "版五").page_sign.archive(DAY, "K01")
    assert desk.reports.get(slug).reading is Reading.ARCHIVED
    assert acts(desk, f"{DAY} K01") == ["page.sign", "page.print", "page.archive"]


def test_an_unreleased_report_keeps_its_page_from_being_signed(desk: Desk) -> None:
    with pytest.raises(NotReady, match="还没有签发"):
        as_(desk, "版五").page_sign.sign(DAY, "K01")


def test_sign_and_print_are_two_persons(desk: Desk, slug: str) -> None:
    read_through(desk, slug)
    as_(desk, "总六").page_sign.sign(DAY, "K01")
    with pytest.raises(Refused, match="不能再付印"):
        desk.page_sign.print(DAY, "K01")
    as_(desk, "总八").page_sign.print(DAY, "K01")


PAGE_CHANGES = {
    "a report": lambda desk, slug: desk.reports.save(CHANGES["a character"](desk.reports.get(slug))),
    "a slot": lambda desk, slug: desk.issues.put_plan(DAY, _moved(desk.issues.plan(DAY, "K01")), "移动版位"),
    "the folio": lambda desk, slug: desk.issues.put_plan(DAY, _renamed(desk.issues.plan(DAY, "K01")), "改报眉"),
    "taken off": lambda desk, slug: desk.issues.put_plan(DAY, replace(desk.issues.plan(DAY, "K01"), slots=()), "撤下"),
}


def _moved(plan):
    return replace(plan, slots=(replace(plan.slots[0], columns=4),))


def _renamed(plan):
    return replace(plan, folio=replace(plan.folio, name="要闻"))


@pytest.mark.parametrize("kind", PAGE_CHANGES)
def test_a_pages_signature_is_void_as_soon_as_anything_on_it_changes(desk: Desk, slug: str, kind: str) -> None:
    read_through(desk, slug)
    as_(desk, "版五").page_sign.sign(DAY, "K01")
    assert desk.page_sign.obstacles(DAY, "K01") == ()
    PAGE_CHANGES[kind](desk, slug)
    assert desk.page_sign.standing(DAY, "K01").is_void
    assert desk.page_sign.differences(DAY, "K01")
    with pytest.raises(DeskError):
        as_(desk, "总六").page_sign.print(DAY, "K01")


def test_a_page_shows_the_very_words_that_were_changed_since_it_was_signed(desk: Desk, slug: str) -> None:
    read_through(desk, slug)
    as_(desk, "版五").page_sign.sign(DAY, "K01")
    now = as_(desk, "编三").reports.get(slug)
    desk.reports.save(replace(now, body=(now.body[0].replace("过半", "近半"), *now.body[1:])))
    told, words = desk.page_sign.differences(DAY, "K01")
    assert told == "《北堤加固工程过半》的文字有改动"
    assert isinstance(words, PartComparison) and "［删:过］［增:近］" in in_a_line(words)


def test_a_text_that_nobody_released_is_kept_with_the_page_s_signature(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "alone.sqlite") as desk:
        (slug,) = desk.reports.new(REPORT).reports
        desk.issues.new(DAY)
        desk.issues.put_plan(DAY, with_slot(desk.issues.plan(DAY, "K01"), slug), "排上版")
        desk.page_sign.sign(DAY, "K01")
        desk.reports.save(replace(desk.reports.get(slug), body=("另一段。",)))
        assert len(desk.page_sign.differences(DAY, "K01")) == 2


def test_a_late_change_after_print_is_signed_and_printed_again(desk: Desk, slug: str) -> None:
    read_through(desk, slug)
    as_(desk, "版五").page_sign.sign(DAY, "K01")
    as_(desk, "总六").page_sign.print(DAY, "K01")
    as_(desk, "总六").reports.save(CHANGES["a caption"](desk.reports.get(slug)))
    with pytest.raises(NotReady, match="签名已失效"):
        as_(desk, "版五").page_sign.sign(DAY, "K01")
    as_(desk, "总六").page_sign.sign(DAY, "K01", override="付印后更正图注")
    as_(desk, "总八").page_sign.print(DAY, "K01", override="付印后更正图注")
    assert desk.page_sign.standing(DAY, "K01").is_signed


def test_a_held_report_is_not_printed_before_its_time(tmp_path: Path) -> None:
    with staffed(tmp_path, clock=lambda: datetime(2031, 3, 1, 9)) as desk:
        slug = desk.reports.listing()[0].slug
        read_through(desk, slug)
        desk.signoff.hold([slug], datetime(2031, 3, 4, 10), "等发布会")
        assert "缓发至 2031-03-04 10:00" in desk.page_sign.problems(DAY, "K01")[0]
        desk.signoff.hold([slug], datetime(2031, 3, 3, 20), "等发布会")
        assert desk.page_sign.problems(DAY, "K01") == ()
        desk.signoff.hold([slug], None, "等通知")
        assert "缓发中" in desk.page_sign.problems(DAY, "K01")[0]
        desk.signoff.let_go([slug])
        assert desk.page_sign.problems(DAY, "K01") == ()
        turns = [(turn.act, turn.opinion) for turn in desk.signoff.course(slug).turns if turn.reading is None]
        assert turns == [
            ("hold", "至 2031-03-04 10:00；等发布会"),
            ("hold", "至 2031-03-03 20:00；等发布会"),
            ("hold", "等通知"),
            ("unhold", ""),
        ]


# -- one person


def test_one_person_signs_alone_and_is_asked_for_nothing(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "one.sqlite") as desk:
        (slug,) = desk.reports.new(REPORT).reports
        desk.reports.set_reading([slug], Reading.FINAL)
        desk.signoff.take([slug])
        assert desk.signoff.standing(slug).is_released
        opened = desk.accounts.add("管一", {Role.ADMINISTRATOR}, PASSWORD)
        assert len(opened.recovery_code) == 29
        assert not desk.accounts.are_kept
        desk.reports.set_reading([slug], Reading.DRAFT)
        desk.issues.new(DAY)
        desk.issues.put_plan(DAY, with_slot(desk.issues.plan(DAY, "K01"), slug), "排上版")
        assert desk.page_sign.standing(DAY, "K01").problems == (), "a draft on the page of somebody who asks for no readings is none"
        desk.options.set("signoff.unsigned", "always")
        assert "还没有签发" in desk.page_sign.standing(DAY, "K01").problems[0]


def test_a_placed_report_that_was_changed_is_released_again_before_its_page_is_signed(desk: Desk, slug: str) -> None:
    read_through(desk, slug)
    as_(desk, "版五").page_sign.sign(DAY, "K01")
    desk.reports.save(CHANGES["a caption"](desk.reports.get(slug)))
    assert as_(desk, "总六").signoff.standing(slug).next is Reading.RELEASED
    desk.signoff.take([slug])
    as_(desk, "版五").page_sign.sign(DAY, "K01")
    assert (desk.reports.get(slug).reading, desk.page_sign.standing(DAY, "K01").is_signed) == (Reading.PLACED, True)


def taken(**by: str) -> dict[Reading, Signature]:
    return {Reading[name]: Signature(Reading[name], person, datetime(2031, 3, 3), "f") for name, person in by.items()}


@pytest.mark.parametrize(
    ("steps", "found"),
    [
        (taken(FIRST="编三", SECOND="编三"), [(Reading.FIRST, Reading.SECOND)]),
        (taken(FIRST="编三", FINAL="总六", RELEASED="总六", PLACED="编三", PRINTED="编三", ARCHIVED="编三"), []),
        (taken(PLACED="总六", PRINTED="总六"), [(Reading.PLACED, Reading.PRINTED)]),
        (taken(PLACED="编三", PRINTED="总六", ARCHIVED="总六"), []),
    ],
)
def test_two_steps_of_one_person_are_found_afterwards(steps: dict[Reading, Signature], found: list[tuple[Reading, Reading]]) -> None:
    assert [(one.step, other.step) for one, other in doubled_steps(steps, release_apart=False)] == found
