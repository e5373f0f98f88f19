"""The flat plan: pages moved, added, dropped and numbered anew; what refers to them follows, and one step takes it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.builders import plain_report
from workstation.desk import Desk
from workstation.errors import BadInput, NotFound, NotReady
from workstation.page import PageReference, Slot
from workstation.planning import plan as edits
from workstation.planning import plan_ties
from workstation.planning.masthead import set_masthead
from workstation.planning.plan import place_free
from workstation.planning.presets import preset_of
from workstation.report import JumpLine, Report
from workstation.units import Lines

DAY = date(2030, 5, 6)
NAMES = ("要闻", "经济", "民生", "副刊")


@pytest.fixture
def issue(desk: Desk) -> Desk:
    """Four named pages; a report on K01 that refers to K02, one on K03."""
    desk.issues.new(DAY, ("K01", "K02", "K03", "K04"), 88)
    first = replace(plain_report("码头扩建开工", 12), jump=JumpLine("更多报道见 K02", ("K02",)))
    desk.reports.file([first, plain_report("夜校开课", 4)], "整版")
    for number, name in zip(("K01", "K02", "K03", "K04"), NAMES, strict=True):
        plan = desk.issues.plan(DAY, number)
        named = edits.set_folio(plan, replace(plan.folio, name=name, staff=(("责编", "简素"),)))
        desk.issues.put_plan(DAY, plan_ties.set_page_form(named, section="", standing_heads=(f"{name}窗",)), "改版名")
    for number, slug in zip(("K01", "K03"), slugs(desk), strict=True):
        desk.issues.put_plan(DAY, place_free(desk.issues.plan(DAY, number), slug, 3, Lines(20)), "排上版面")
    return desk


def slugs(desk: Desk) -> list[str]:
    return sorted((row.slug for row in desk.reports.listing()), key=lambda slug: desk.reports.get(slug).title, reverse=True)


def names(desk: Desk) -> list[str]:
    return [plan.folio.name for plan in desk.issues.plans(DAY)]


def slot(desk: Desk, number: str) -> Slot:
    (only,) = desk.issues.plan(DAY, number).slots
    return only


def reference(desk: Desk, number: str) -> str:
    bound = slot(desk, number).reference
    return bound.printed if bound else ""


def report(desk: Desk) -> Report:
    return desk.reports.get(slugs(desk)[0])


def test_a_moved_page_takes_its_things_along_and_the_numbers_stay(issue: Desk) -> None:
    change = issue.issue_pages.move_page(DAY, "K03", "K01")
    assert change.issues == {DAY}
    assert [plan.folio.number for plan in issue.issues.plans(DAY)] == ["K01", "K02", "K03", "K04"]
    assert names(issue) == ["民生", "要闻", "经济", "副刊"]
    assert issue.issues.plan(DAY, "K01").standing_heads == ("民生窗",)
    assert issue.issues.places(*slugs(issue)) == {slugs(issue)[0]: ((DAY, "K02"),), slugs(issue)[1]: ((DAY, "K01"),)}


def test_references_say_the_new_numbers_after_a_move_and_undo_takes_back_everything(issue: Desk) -> None:
    before = issue.issues.plans(DAY)
    assert reference(issue, "K01") == "更多报道见K02版"
    issue.issue_pages.move_page(DAY, "K02", "K04")
    assert names(issue) == ["要闻", "民生", "副刊", "经济"]
    assert reference(issue, "K01") == "更多报道见K04版"
    assert issue.journal.undo_label == "移动版面"
    issue.journal.undo()
    assert [replace(plan, revision=0) for plan in issue.issues.plans(DAY)] == [replace(plan, revision=0) for plan in before]


def test_two_pages_change_places(issue: Desk) -> None:
    issue.issue_pages.swap_pages(DAY, "K01", "K04")
    assert names(issue) == ["副刊", "经济", "民生", "要闻"]
    assert reference(issue, "K04") == "更多报道见K02版"


def test_a_section_belongs_to_the_place_and_not_to_the_page(issue: Desk) -> None:
    plan = issue.issues.plan(DAY, "K03")
    issue.issues.put_plan(DAY, plan_ties.set_page_form(plan, section="周末叠", standing_heads=()), "改版面")
    issue.issue_pages.move_page(DAY, "K03", "K01")
    assert [plan.section for plan in issue.issues.plans(DAY)] == ["", "", "周末叠", ""]


def test_a_page_is_put_in_and_those_behind_move_up(issue: Desk) -> None:
    issue.issue_pages.insert_page(DAY, "K01")
    assert issue.issues.get(DAY).pages == ("K01", "K02", "K03", "K04", "K05")
    assert names(issue) == ["要闻", "", "经济", "民生", "副刊"]
    assert reference(issue, "K01") == "更多报道见K03版"
    issue.journal.undo()
    assert issue.issues.get(DAY).pages == ("K01", "K02", "K03", "K04")
    assert names(issue) == list(NAMES)


def test_a_page_like_another_takes_name_and_people_and_no_reports(issue: Desk) -> None:
    issue.issue_pages.duplicate_page(DAY, "K03")
    plan = issue.issues.plan(DAY, "K04")
    assert (plan.folio.name, plan.folio.staff, plan.slots, plan.standing_heads) == ("民生", (("责编", "简素"),), (), ("民生窗",))
    assert len(issue.issues.plan(DAY, "K03").slots) == 1


@pytest.mark.parametrize("like", ["", "K04"])
def test_a_page_put_in_behind_the_first_has_a_folio_and_no_masthead(issue: Desk, like: str) -> None:
    first = issue.issues.plan(DAY, "K04")
    named = replace(first, folio=replace(first.folio, paper="柳堤报"))
    issue.issues.put_plan(DAY, set_masthead(named, shown=True), "改报头")
    lines = preset_of(issue.issues.plan(DAY, "K04")).lines
    issue.issue_pages.insert_page(DAY, "K04", like=like)
    added = preset_of(issue.issues.plan(DAY, "K05"))
    assert (added.masthead, preset_of(issue.issues.plan(DAY, "K04")).lines) == (0, lines) and added.lines > lines


def test_a_page_with_reports_is_taken_out_only_if_they_may_wait_again(issue: Desk) -> None:
    with pytest.raises(NotReady, match="还有 1 篇"):
        issue.issue_pages.remove_page(DAY, "K03")
    issue.issue_pages.remove_page(DAY, "K03", with_reports=True)
    assert issue.issues.get(DAY).pages == ("K01", "K02", "K03")
    assert names(issue) == ["要闻", "经济", "副刊"]
    assert issue.issues.places(slugs(issue)[1]) == {}


def test_a_reference_to_a_page_that_went_says_nothing(issue: Desk) -> None:
    issue.issue_pages.remove_page(DAY, "K02")
    assert reference(issue, "K01") == ""


def test_the_last_page_stays(desk: Desk) -> None:
    desk.issues.new(DAY, ("K01",))
    with pytest.raises(BadInput):
        desk.issue_pages.remove_page(DAY, "K01")


def test_other_numbers_are_given_in_order(issue: Desk) -> None:
    issue.issue_pages.renumber(DAY, ("A01", "A02", "B01", "B02"))
    assert names(issue) == list(NAMES)
    assert reference(issue, "A01") == "更多报道见A02版"
    with pytest.raises(BadInput, match="4 个版"):
        issue.issue_pages.renumber(DAY, ("A01",))


def test_a_page_put_into_a_section_lengthens_that_section(issue: Desk) -> None:
    issue.issue_pages.renumber(DAY, ("A01", "A02", "B01", "B02"))
    issue.issue_pages.insert_page(DAY, "A01")
    assert issue.issues.get(DAY).pages == ("A01", "A02", "A03", "B01", "B02")
    assert names(issue) == ["要闻", "", "经济", "民生", "副刊"]


def test_a_new_issue_from_last_week_s_has_all_but_the_reports(issue: Desk) -> None:
    week_on = date(2030, 5, 13)
    plan = replace(issue.issues.plan(DAY, "K01"), pattern="上下两稿", preset="A3")
    issue.issues.put_plan(DAY, plan, "编排")
    issue.issue_pages.new_from(DAY, week_on, patterns=True)
    assert issue.issues.get(week_on).number == 89
    made = issue.issues.plans(week_on)
    assert [plan.folio.name for plan in made] == list(NAMES)
    assert {plan.folio.day for plan in made} == {week_on}
    assert not any(plan.slots for plan in made)
    assert (made[0].preset, made[0].pattern, made[0].standing_heads, made[0].folio.staff) == (
        "A3",
        "上下两稿",
        ("要闻窗",),
        (("责编", "简素"),),
    )
    issue.journal.undo()
    with pytest.raises(NotFound):
        issue.issues.get(week_on)


def test_a_day_that_has_an_issue_takes_no_other(issue: Desk) -> None:
    with pytest.raises(NotReady):
        issue.issue_pages.new_from(DAY, DAY)


def test_a_report_runs_on_and_both_ends_stay_true_when_pages_move(issue: Desk) -> None:
    issue.issue_pages.continue_report(DAY, report(issue), "K04")
    assert slot(issue, "K01").turns_to == "K04"
    later = slot(issue, "K04")
    assert later.before and (later.before.page, later.part, later.short_title) == ("K01", 1, "码头扩建开工")
    issue.issue_pages.move_page(DAY, "K04", "K02")
    assert slot(issue, "K01").turns_to == "K02"
    issue.issue_pages.move_page(DAY, "K01", "K03")
    later = slot(issue, "K01")
    assert later.before and later.before.page == "K03"


def test_a_change_of_the_first_part_is_known_to_the_second(issue: Desk) -> None:
    issue.issue_pages.continue_report(DAY, report(issue), "K04", title="")
    slug = report(issue).slug
    issue.issues.put_plan(DAY, edits.resize_slot(issue.issues.plan(DAY, "K01"), slug, 2, Lines(33)), "改版位大小")
    later = slot(issue, "K04")
    assert later.before and (later.before.slot.columns, later.before.slot.lines, later.short_title) == (2, 33, "")


def test_taking_the_beginning_off_takes_the_continuation_along_and_undo_brings_both_back(issue: Desk) -> None:
    issue.issue_pages.continue_report(DAY, report(issue), "K04")
    slug = report(issue).slug
    issue.issues.put_plan(DAY, edits.take_off(issue.issues.plan(DAY, "K01"), slug), "撤下稿件")
    assert issue.issues.places(slug) == {}
    issue.journal.undo()
    assert issue.issues.places(slug) == {slug: ((DAY, "K01"), (DAY, "K04"))}
    issue.issues.put_plan(DAY, edits.take_off(issue.issues.plan(DAY, "K04"), slug), "撤下稿件")
    assert slot(issue, "K01").turns_to == ""


def test_a_report_runs_on_to_another_page_only(issue: Desk) -> None:
    with pytest.raises(BadInput, match="另一个版"):
        issue.issue_pages.continue_report(DAY, report(issue), "K01")
    with pytest.raises(NotReady, match="先排上"):
        issue.issue_pages.continue_report(DAY, Report("nowhere"), "K02")


def test_a_reference_to_a_report_says_where_it_stands(issue: Desk) -> None:
    first, second = slugs(issue)
    source = report(issue).jump
    assert source
    bound = PageReference("相关报道见", reports=(second,), source=source.text)
    issue.issues.put_plan(DAY, plan_ties.set_reference(issue.issues.plan(DAY, "K01"), first, bound), "改见报提示")
    assert reference(issue, "K01") == "相关报道见K03版"
    issue.issue_pages.move_page(DAY, "K03", "K04")
    assert reference(issue, "K01") == "相关报道见K04版"


@pytest.mark.parametrize("number", ["K09", ""])
def test_a_page_that_is_not_there_is_not_moved(issue: Desk, number: str) -> None:
    with pytest.raises(NotFound):
        issue.issue_pages.move_page(DAY, number, "K01")
