"""A picture is never the page's alone: plan and report are written as one step, taken back as one, and what is typed meanwhile stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.builders import plain_report
from tests.workstation.signoff.people import as_, read_through, staffed
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import run_checks
from workstation.copyfit.fonts import FontCase
from workstation.desk import Desk
from workstation.errors import Refused
from workstation.inspection.desk_context import desk_context
from workstation.issues.check import check_issue
from workstation.page import PictureBox, Slot
from workstation.people.roster import Staff
from workstation.pictures.of_report import owning
from workstation.planning.at_desk import reports_of
from workstation.planning.placed_pictures import given, giving, left_out
from workstation.planning.plan import add_picture, place_report
from workstation.planning.setting import set_page
from workstation.units import Lines

DAY = date(2026, 3, 6)


def a_picture(desk: Desk, colour: str = "navy") -> str:
    buffer = BytesIO()
    Image.new("RGB", (900, 600), colour).save(buffer, "JPEG")
    return desk.pictures.add(buffer.getvalue())


@pytest.fixture
def slug(desk: Desk) -> str:
    found = next(iter(desk.reports.new(plain_report("夜校开课", 12)).reports))
    desk.issues.new(DAY, ("K01",))
    desk.issues.put_plan(DAY, place_report(desk.issues.plan(DAY, "K01"), Slot(found, 0, Lines(0), 3, Lines(50))), "编排")
    return found


def put(desk: Desk, slug: str, caption: str = "", credit: str = "") -> str:
    digest = a_picture(desk)
    box = PictureBox(digest, 0, Lines(0), 2, Lines(9), caption, credit)
    desk.issue_pages.put_pictures(DAY, add_picture(desk.issues.plan(DAY, "K01"), slug, box), "加图片", giving(slug, [box]))
    return digest


def printed(desk: Desk) -> list[str]:
    plan = desk.issues.plan(DAY, "K01")
    return [picture.description for picture in set_page(plan, reports_of(desk, plan), FontCase.of_machine()).slots[0].pictures]


def test_a_picture_put_on_the_page_is_the_reports_in_one_step(desk: Desk, slug: str) -> None:
    digest = put(desk, slug, "夜校第一课。", "卫薇 摄")
    report = desk.reports.get(slug)
    assert (report.pictures, report.captions) == ((digest,), ("夜校第一课。\u3000卫薇 摄",))
    assert printed(desk) == ["夜校第一课。\u3000卫薇 摄"]
    assert desk.journal.undo().label == "撤销 加图片"
    assert desk.reports.get(slug).pictures == () and not desk.issues.plan(DAY, "K01").slots[0].pictures
    desk.journal.redo()
    assert desk.reports.get(slug).pictures == (digest,) and printed(desk) == ["夜校第一课。\u3000卫薇 摄"]


def test_what_is_typed_meanwhile_outlives_undo(desk: Desk, slug: str) -> None:
    digest = put(desk, slug, "夜校第一课。")
    report = desk.reports.get(slug)
    desk.reports.save(replace(report, headlines=replace(report.headlines, main="夜校昨晚开课"), captions=("第一课开讲。",)))
    assert printed(desk) == ["第一课开讲。"], "the page prints the report's words"
    desk.journal.undo()
    left = desk.reports.get(slug)
    assert (left.pictures, left.captions, left.headlines.main) == ((), ("第一课开讲。",), "夜校昨晚开课")
    desk.journal.redo()
    assert desk.reports.get(slug).pictures == (digest,)


def test_undo_under_a_signature_makes_it_void(tmp_path: Path) -> None:
    with staffed(tmp_path) as desk:
        slug = desk.reports.listing()[0].slug
        as_(desk, "总六").issues.new(DAY, ("K01",))
        desk.issues.put_plan(DAY, place_report(desk.issues.plan(DAY, "K01"), Slot(slug, 0, Lines(0), 3, Lines(50))), "编排")
        put(desk, slug, "夜校第一课。")
        read_through(desk, slug)
        assert desk.signoff.standing(slug).is_released
        as_(desk, "总六").journal.undo()
        assert desk.reports.get(slug).pictures == ()
        assert desk.signoff.standing(slug).is_void and desk.reports.listing()[0].voided


def test_nothing_is_written_where_the_report_may_not_be(tmp_path: Path) -> None:
    with staffed(tmp_path) as desk:
        slug = desk.reports.listing()[0].slug
        as_(desk, "总六").issues.new(DAY, ("K01",))
        desk.issues.put_plan(DAY, place_report(desk.issues.plan(DAY, "K01"), Slot(slug, 0, Lines(0), 3, Lines(50))), "编排")
        desk.signoff.kill([slug], "撤稿")
        with pytest.raises(Refused):
            put(as_(desk, "编三"), slug)
        assert desk.reports.get(slug).pictures == () and not desk.issues.plan(DAY, "K01").slots[0].pictures


def test_a_picture_that_only_the_page_has_is_told_and_given(desk: Desk, slug: str) -> None:
    digest = a_picture(desk)
    box = PictureBox(digest, 0, Lines(0), 2, Lines(9), "夜校第一课。", "卫徽 摄")
    desk.issues.put_plan(DAY, add_picture(desk.issues.plan(DAY, "K01"), slug, box), "加图片")
    plan = desk.issues.plan(DAY, "K01")
    *_, last = check_issue(desk, DAY)
    assert [each.finding.rule for each in last.result or () if each.finding.rule.startswith("issue.page")] == ["issue.page-picture"]
    desk.issue_pages.put_pictures(DAY, plan, "图片加入稿件", given(plan, reports_of(desk, plan)))
    *_, last = check_issue(desk, DAY)
    assert not [each for each in last.result or () if each.finding.rule.startswith("issue.page")]
    desk.roster.put(Staff(None, "卫薇", "摄影记者", "视觉部"))
    rules = {finding.rule for finding in run_checks(Manuscript.of_report(desk.reports.get(slug)), desk_context(desk, slug))}
    assert any(rule.startswith("names.") for rule in rules), "its credit is read with the report from now on"


def test_other_words_than_the_reports_are_told(desk: Desk, slug: str) -> None:
    digest = put(desk, slug, "夜校第一课。")
    plan = desk.issues.plan(DAY, "K01")
    (box,) = plan.slots[0].pictures
    worded = replace(plan, slots=(replace(plan.slots[0], pictures=(replace(box, caption="开课了。"),)),))
    desk.issues.put_plan(DAY, worded, "改图注")
    *_, last = check_issue(desk, DAY)
    told = [each.finding for each in last.result or () if each.finding.rule == "issue.page-caption"]
    assert [finding.found for finding in told] == ["夜校第一课。"] and "开课了。" in told[0].message
    assert printed(desk) == ["开课了。"] and digest in desk.reports.get(slug).pictures


def test_a_report_knows_which_of_its_pictures_stand_nowhere(desk: Desk, slug: str) -> None:
    digest, other = put(desk, slug), a_picture(desk, "green")
    desk.reports.save(owning(desk.reports.get(slug), other, "操场。"))
    assert left_out(desk.issues.plan(DAY, "K01"), desk.reports.get(slug)) == (other,)
    assert digest in desk.reports.get(slug).pictures
