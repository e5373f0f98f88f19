from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.workstation.fees.month import DAY, LATER, NOW, SENTENCE, place, report
from workstation.desk import Desk
from workstation.errors import NotFound
from workstation.page import PictureBox
from workstation.statistics.week import IssueGlance, Lack, at_a_glance, next_issue
from workstation.units import Lines


def glance(desk: Desk, day: date) -> IssueGlance:
    return [step.result for step in at_a_glance(desk, day)][-1]


def lacks(of: IssueGlance, page: int = 0) -> set[Lack]:
    return {each.lack for each in of.pages[page].missing}


def test_the_next_issue_is_the_first_that_has_not_appeared(desk: Desk) -> None:
    assert next_issue(desk) == LATER
    for day in (date(2024, 6, 10), date(2024, 6, 17)):
        desk.issues.new(day)
    assert next_issue(desk) == date(2024, 6, 10)


def test_an_empty_page_says_so_and_the_rest_is_counted(desk: Desk) -> None:
    place(desk, DAY, "K02", [report("堤防", "记者 苏以宁"), report("长稿", "记者 苏以宁", "本报讯 " + SENTENCE * 150)], printed=False)
    of = glance(desk, DAY)
    assert [(page.number, page.reports, page.is_ready) for page in of.pages] == [("K01", 0, False), ("K02", 2, False)]
    assert lacks(of) == {Lack.EMPTY, Lack.STAFF}
    assert of.pages[1].over and of.pages[1].short and {Lack.OVERSET, Lack.SHORT} <= lacks(of, 1)
    assert [each.title for each in of.pages[1].missing if each.lack is Lack.OVERSET] == ["长稿"]
    assert (of.ready, of.days_left) == (0, (DAY - NOW.date()).days)


def test_pictures_that_are_missing_are_named(desk: Desk) -> None:
    boxes = (PictureBox("", 0, Lines(0), 1, Lines(4)), PictureBox("f" * 64, 1, Lines(0), 1, Lines(4)))
    given = report("渡口", "记者 苏以宁", captions=("甲。", "乙。"))
    place(desk, DAY, "K02", [given], printed=False, pictures=boxes)
    page = glance(desk, DAY).pages[1]
    assert [each.text for each in page.missing if each.lack is Lack.PICTURE] == [
        "留了图位，还没有图",
        "图片原件不见了",
        "有图注 2 条，图只有 0 幅",
    ]
    assert page.pictures == 3


def test_findings_and_open_comments_are_counted_by_report(desk: Desk) -> None:
    (slug,) = place(desk, DAY, "K02", [report("堤防", "记者 苏以宁", "本报讯 他说：“堤防加固,已过半。" + SENTENCE)], printed=False)
    page = glance(desk, DAY).pages[1]
    (finding,) = [each for each in page.missing if each.lack is Lack.FINDING]
    assert page.errors + page.warnings > 0 and finding.slug == slug and "差错" in finding.text


def test_readings_are_a_lack_only_where_the_house_asks_for_them(desk: Desk) -> None:
    place(desk, DAY, "K02", [report("堤防", "记者 苏以宁")], printed=False)
    assert glance(desk, DAY).pages[1].unread == 0
    desk.options.set("signoff.unsigned", "always")
    page = glance(desk, DAY).pages[1]
    assert page.unread == 1 and "还没有签发" in next(each.text for each in page.missing if each.lack is Lack.READING)


def test_a_page_s_signature_is_told_and_voided_by_a_change(desk: Desk) -> None:
    place(desk, DAY, "K02", [report("堤防", "记者 苏以宁")])
    assert glance(desk, DAY).pages[1].state == "付印"
    plan = desk.issues.plan(DAY, "K02")
    desk.issues.put_plan(DAY, replace(plan, folio=replace(plan.folio, name="民生")), "改版名")
    assert glance(desk, DAY).pages[1].state == "付印后改过"


def test_a_day_without_an_issue_is_said_so(desk: Desk) -> None:
    with pytest.raises(NotFound):
        glance(desk, date(2031, 1, 1))
