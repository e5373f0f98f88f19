from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from workstation.desk import Desk
from workstation.errors import BadInput, NotFound, NotReady, Stale
from workstation.issue import Issue
from workstation.page import PagePlan, Slot
from workstation.planning.presets import preset_of
from workstation.report import Headlines, Report
from workstation.units import Lines

DAY = date(2030, 5, 6)


def placed(plan: PagePlan, *slugs: str) -> PagePlan:
    return replace(plan, slots=tuple(Slot(slug, 0, Lines(20 * at), 5, Lines(20)) for at, slug in enumerate(slugs)))


def filed(desk: Desk) -> str:
    (slug,) = desk.reports.new(Report("", Headlines(main="甲"))).reports
    return slug


def test_a_new_issue_counts_on_from_the_last_one(desk: Desk) -> None:
    desk.issues.new(date(2030, 5, 1), number=700)
    desk.issues.new(date(2030, 5, 3))
    desk.issues.new(DAY, pages=("K01", "K02"))
    assert [issue.number for issue in desk.issues.listing()] == [702, 701, 700]


def test_the_first_issue_has_no_number_until_it_is_given_one(desk: Desk) -> None:
    desk.issues.new(DAY)
    assert desk.issues.get(DAY) == Issue(DAY, None, ("K01",))
    desk.issues.edit(Issue(DAY, 1, ("K01", "K02")))
    assert desk.issues.get(DAY) == Issue(DAY, 1, ("K01", "K02"))


def test_a_date_has_one_issue(desk: Desk) -> None:
    desk.issues.new(DAY)
    with pytest.raises(NotReady):
        desk.issues.new(DAY)


@pytest.mark.parametrize("pages", [(), ("",), ("K01", "K01"), ("../K01",), ("K:1",), ("K01.",), ("K" * 13,)])
def test_impossible_pages_are_refused(desk: Desk, pages: tuple[str, ...]) -> None:
    with pytest.raises(BadInput):
        desk.issues.new(DAY, pages=pages)


@pytest.mark.parametrize("number", [0, -4, 10**30])
def test_an_impossible_running_number_is_refused(desk: Desk, number: int) -> None:
    with pytest.raises(BadInput, match="总期号"):
        desk.issues.new(DAY, number=number)


def test_an_issue_begins_with_the_usual_first_page(desk: Desk) -> None:
    desk.options.set("page.number", "A1")
    desk.issues.new(DAY)
    assert desk.issues.get(DAY).pages == ("A1",)


def test_the_papers_name_is_on_every_page_and_in_no_plan(desk: Desk) -> None:
    desk.issues.new(DAY)
    desk.options.set("paper.name", "柳堤新区报")
    plan = desk.issues.plan(DAY, "K01")
    assert plan.folio.paper == "柳堤新区报"
    desk.issues.put_plan(DAY, plan, "编排")
    desk.options.set("paper.name", "柳堤日报")
    assert desk.issues.plan(DAY, "K01").folio.paper == "柳堤日报"


def test_a_page_without_a_plan_has_an_empty_one(desk: Desk) -> None:
    desk.issues.new(DAY)
    plan = desk.issues.plan(DAY, "K01")
    assert (plan.folio.number, plan.folio.day, plan.preset, plan.slots) == ("K01", DAY, "四开", ())
    with pytest.raises(NotFound):
        desk.issues.plan(DAY, "K02")


def test_a_placed_report_shows_its_page_and_undo_takes_it_off(desk: Desk) -> None:
    slug = filed(desk)
    desk.issues.new(DAY)
    change = desk.issues.put_plan(DAY, placed(desk.issues.plan(DAY, "K01"), slug), "排上版")
    assert (change.reports, change.issues) == ({slug}, {DAY})
    assert desk.reports.listing()[0].page == "2030-05-06 K01"
    assert desk.issues.places(slug) == {slug: ((DAY, "K01"),)}
    undone = desk.journal.undo()
    assert (undone.label, undone.reports) == ("撤销 排上版", {slug})
    assert desk.reports.listing()[0].page == ""


def test_a_plan_seen_before_an_undo_is_stale(desk: Desk) -> None:
    slug = filed(desk)
    desk.issues.new(DAY)
    empty = desk.issues.plan(DAY, "K01")
    desk.issues.put_plan(DAY, placed(empty, slug), "排上版")
    shown = desk.issues.plan(DAY, "K01")
    desk.journal.undo()
    for seen in (empty, shown):
        with pytest.raises(Stale):
            desk.issues.put_plan(DAY, seen, "移动版位")
    desk.issues.put_plan(DAY, placed(desk.issues.plan(DAY, "K01"), slug), "排上版")


def test_steps_on_a_page_are_undone_and_redone_in_order(desk: Desk) -> None:
    slug = filed(desk)
    desk.issues.new(DAY)
    first = placed(desk.issues.plan(DAY, "K01"), slug)
    desk.issues.put_plan(DAY, first, "排上版")
    moved = replace(desk.issues.plan(DAY, "K01"), slots=(Slot(slug, 1, Lines(3), 2, Lines(30)),))
    desk.issues.put_plan(DAY, moved, "移动版位")
    desk.journal.undo()
    assert desk.issues.plan(DAY, "K01").slots == first.slots
    desk.journal.redo()
    assert desk.issues.plan(DAY, "K01").slots == moved.slots


def test_a_report_on_a_page_cannot_be_removed(desk: Desk) -> None:
    slug = filed(desk)
    desk.issues.new(DAY)
    desk.issues.put_plan(DAY, placed(desk.issues.plan(DAY, "K01"), slug), "排上版")
    with pytest.raises(NotReady, match="2030-05-06 K01"):
        desk.reports.remove([slug])


def test_an_issue_with_reports_on_it_cannot_be_removed_and_an_empty_one_comes_back(desk: Desk) -> None:
    slug = filed(desk)
    desk.issues.new(DAY, number=9)
    desk.issues.put_plan(DAY, placed(desk.issues.plan(DAY, "K01"), slug), "排上版")
    with pytest.raises(NotReady):
        desk.issues.remove(DAY)
    desk.issues.put_plan(DAY, placed(desk.issues.plan(DAY, "K01")), "撤下")
    desk.issues.remove(DAY)
    assert desk.issues.listing() == ()
    desk.issues.new(DAY, number=10)
    assert desk.issues.get(DAY).number == 10


def test_the_first_page_of_a_paper_with_a_masthead_has_one_and_says_number_and_pages(desk: Desk) -> None:
    desk.options.set("paper.name", "柳堤新区报")
    desk.options.set("paper.masthead", True)
    desk.issues.new(DAY, ("K01", "K02"), 88)
    first, second = desk.issues.plans(DAY)
    assert preset_of(first).masthead and not preset_of(second).masthead
    assert (first.folio.issue_number, first.folio.pages, second.folio.issue_number) == (88, 2, None)
    desk.issues.put_plan(DAY, first, "存")
    desk.issues.edit(replace(desk.issues.get(DAY), number=90))
    assert desk.issues.plan(DAY, "K01").folio.issue_number == 90 and preset_of(desk.issues.plan(DAY, "K01")).masthead
