from __future__ import annotations

from dataclasses import replace

from tests.workstation.planning.conftest import a_report
from workstation.page import Folio, PagePlan, Slot
from workstation.planning.blocks import Block, blocks_of, gathered
from workstation.planning.composing import Composer
from workstation.planning.make_up import proposals
from workstation.planning.presets import preset_named
from workstation.planning.setting import set_page
from workstation.report import Headlines, Report
from workstation.units import Lines

QUARTO = preset_named("四开")


def brief(slug: str, sentences: int = 3, head: str = "短波") -> Report:
    report = a_report(slug, sentences, headlines=Headlines(main=f"渡口换上第{slug}根栏杆"))
    return replace(report, standing_head=head, jump=None)


def test_short_reports_of_one_standing_head_become_one_block_at_the_first_ones_place() -> None:
    reports = [a_report("a", 30), brief("b"), a_report("c", 20), brief("d")]
    blocks = blocks_of(reports, ())
    assert blocks["b"].briefs == ("d",)
    assert [(each.slug, each.standing_head, each.title) for each in gathered(reports, blocks)][1] == ("b", "短波", "")
    assert [each.slug for each in gathered(reports, blocks)] == ["a", "b", "c"]


def test_what_would_lose_something_stays_by_itself() -> None:
    plain, long = brief("b"), brief("d", 9)
    decked = replace(brief("e"), headlines=Headlines("引题", "主题"))
    pictured = replace(brief("f"), pictures=("p",))
    assert blocks_of([plain, long, decked, pictured, brief("g", head="民生"), brief("h", head="")], ()) == {}


def test_briefs_that_stand_together_stay_together_under_their_head() -> None:
    reports = [a_report("a", 30), a_report("b", 9), a_report("c", 9)]
    stood = Slot("b", 0, Lines(0), 2, Lines(30), briefs=("c",), block_head="一周")
    assert blocks_of(reports, [stood]) == {"b": Block((reports[1], reports[2]), "一周")}
    assert blocks_of(reports, [replace(stood, briefs=("gone",))]) == {}


def test_make_up_sets_a_block_without_overset_and_keeps_every_report(composer: Composer, folio: Folio) -> None:
    reports = [a_report("a", 60), a_report("b", 24, headlines=Headlines(main="夜巡不停歇")), *(brief(f"r{at}", 4) for at in range(7))]
    best = proposals(reports, QUARTO, folio, composer.fonts, composer=composer)[0]
    page = set_page(best.plan, {report.slug: report for report in reports}, composer.fonts, composer=composer)
    (block,) = (slot for slot in best.plan.slots if slot.briefs)
    assert block.slugs == tuple(f"r{at}" for at in range(7)) and page.fits and not best.unplaced and best.score > 90


def test_a_block_without_room_names_all_of_its_reports(composer: Composer, folio: Folio) -> None:
    reports = [a_report("a", 110), *(brief(f"r{at}", 4) for at in range(12))]
    best = proposals(reports, QUARTO, folio, composer.fonts, composer=composer)[0]
    assert best.unplaced == tuple(f"r{at}" for at in range(12)) and any("“短波”12 条" in reason for reason in best.reasons)


def test_making_up_again_keeps_a_block(composer: Composer, folio: Folio) -> None:
    reports = [a_report("a", 40), a_report("b", 9), a_report("c", 9)]
    plan = PagePlan(folio, "四开", (Slot("b", 0, Lines(0), 2, Lines(30), briefs=("c",), block_head="一周"),))
    best = proposals(reports, QUARTO, folio, composer.fonts, composer=composer, stood=plan.slots)[0]
    assert [(slot.slug, slot.briefs, slot.block_head) for slot in best.plan.slots][1] == ("b", ("c",), "一周")
