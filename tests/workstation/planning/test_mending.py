from __future__ import annotations

from dataclasses import replace

from tests.workstation.planning.hand_pages import hand_pages
from workstation.planning.composing import Composer
from workstation.planning.grid import Grid
from workstation.planning.mending import mended
from workstation.planning.page_faults import slot_cost
from workstation.planning.setting import set_page
from workstation.planning.workbench import Workbench
from workstation.report import Report


def shortened(report: Report, characters: int) -> Report:
    """With so many characters fewer at its beginning, so that its columns break elsewhere."""
    return replace(report, body=(report.body[0][4 * characters :], *report.body[1:]))


def test_a_loose_line_is_mended_within_the_slot_and_nothing_else_is_touched(composer: Composer) -> None:
    hand = hand_pages()[0]
    reports = {report.slug: report for report in hand.reports}
    bench = Workbench(Grid.of(hand.preset), composer, hand.aspects)
    lead = hand.plan.slots[0]
    found = 0
    for opening in range(12):
        texts = reports | {lead.slug: shortened(hand.reports[0], opening)}
        page = set_page(hand.plan, texts, composer.fonts, composer=composer)
        plan = mended(hand.plan, page, texts, bench)
        after = set_page(plan, texts, composer.fonts, composer=composer)
        assert plan.slots[1:] == hand.plan.slots[1:] and after.fits
        assert (plan.slots[0].line, plan.slots[0].lines, plan.slots[0].columns) == (lead.line, lead.lines, lead.columns)
        assert slot_cost(after.slots[0]) <= slot_cost(page.slots[0])
        found += slot_cost(after.slots[0]) < slot_cost(page.slots[0])
    assert found
