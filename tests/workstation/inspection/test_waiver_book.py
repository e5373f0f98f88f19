from __future__ import annotations

import pytest

from workstation.checks.engine.finding import Finding
from workstation.desk import Desk
from workstation.errors import NotReady
from workstation.inspection.inspection import inspect
from workstation.report import Headlines, Report

BODY = "会议强调,要抓好春耕,确保丰收。"


@pytest.fixture
def slug(desk: Desk) -> str:
    (slug,) = desk.reports.new(Report("", Headlines(main="春耕"), (BODY,))).reports
    return slug


def found(desk: Desk, slug: str) -> tuple[Finding, ...]:
    return inspect(desk, desk.reports.get(slug)).findings


def test_a_place_is_let_pass_with_what_stands_about_it(desk: Desk, slug: str) -> None:
    first, second = found(desk, slug)
    desk.reports.waive(slug, first, "引文原样", "林一")
    assert found(desk, slug) == (second,)
    (waiver,) = desk.reports.waivers(slug)
    assert (waiver.before, waiver.after, waiver.sentence) == ("会议强调", "要抓好春耕,确保丰收。", BODY)


def test_a_lapsed_waiver_is_told_and_can_be_revoked(desk: Desk, slug: str) -> None:
    desk.reports.waive(slug, found(desk, slug)[0], "引文原样", "林一")
    stored = desk.reports.get(slug)
    desk.reports.save(Report(slug, stored.headlines, ("会议指出,要抓好春耕。",), revision=stored.revision))
    inspection = inspect(desk, desk.reports.get(slug))
    assert len(inspection.findings) == 1
    assert inspection.lapsed == desk.reports.waivers(slug)
    desk.reports.unwaive(slug, inspection.lapsed[0])
    assert desk.reports.waivers(slug) == ()


def test_text_ahead_of_what_is_saved_is_what_counts(desk: Desk, slug: str) -> None:
    desk.reports.waive(slug, Finding("width.half-comma", "error", (2, 3), ",", ""), "引文", "林一", text="晴天,宜播种。")  # type: ignore[arg-type]
    assert desk.reports.waivers(slug)[0].sentence == "晴天,宜播种。"


def test_waiving_the_same_place_again_writes_over_the_first(desk: Desk, slug: str) -> None:
    finding = found(desk, slug)[0]
    desk.reports.waive(slug, finding, "引文", "林一")
    desk.reports.waive(slug, finding, "作者坚持", "周二")
    assert [waiver.reason for waiver in desk.reports.waivers(slug)] == ["作者坚持"]


def test_a_finding_names_the_waiver_to_take_back(desk: Desk, slug: str) -> None:
    first, second = found(desk, slug)
    for finding in (first, second):
        desk.reports.waive(slug, finding, "引文", "林一")
    desk.reports.unwaive(slug, second)
    assert found(desk, slug) == (second,)


def test_the_house_lets_pass_in_every_report_and_takes_it_back(desk: Desk, slug: str) -> None:
    (other,) = desk.reports.new(Report("", Headlines(main="其他"), ("会址设在老喫茶馆内。",))).reports
    finding = found(desk, other)[0]
    change = desk.reports.waive(other, finding, "店招原字", "林一", house=True)
    assert change.house_waivers
    assert not change.reports
    assert found(desk, other) == ()
    (waiver,) = desk.reports.house_waivers()
    assert desk.reports.waivers(other) == ()
    desk.journal.undo()
    assert found(desk, other) == (finding,)
    desk.journal.redo()
    assert desk.reports.unwaive("", waiver).house_waivers
    assert desk.reports.house_waivers() == ()


def test_the_house_needs_a_reason_too(desk: Desk, slug: str) -> None:
    with pytest.raises(NotReady):
        desk.reports.waive(slug, found(desk, slug)[0], " ", "林一", house=True)
