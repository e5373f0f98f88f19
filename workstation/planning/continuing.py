"""How large a continuation begins: so that what finds no room on the page before stands in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.page import EarlierPart, Slot
from workstation.planning.copy import story_paragraphs
from workstation.planning.grid import TWIPS_PER_PT, Grid
from workstation.planning.plan import SMALLEST
from workstation.planning.presets import preset_of
from workstation.planning.running_on import ANYWHERE
from workstation.planning.setting import text_left
from workstation.units import Lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.page import PagePlan
    from workstation.planning.composing import Composer
    from workstation.report import Report

LONGEST_LEG = 30
"""Lines; a longer rest is set over more columns."""
OVER_TEXT = 5
"""Lines for 上接, a small headline and its white."""


def continuation_size(plans: Sequence[PagePlan], report: Report, target: PagePlan, composer: Composer) -> tuple[int, Lines]:
    """Columns and lines for what is left of a report that stands on these pages, on another one."""
    parts = [(slot, plan) for plan in plans for slot in plan.slots if slot.slug == report.slug]
    slot, plan = max(parts, key=lambda part: part[0].part)
    before = EarlierPart(plan.folio.number, preset_of(plan), replace(slot, turns_to=ANYWHERE))
    left = text_left(Slot(report.slug, 0, Lines(0), 1, SMALLEST, part=slot.part + 1, before=before), report, composer)
    preset = preset_of(target)
    measure = Grid.of(preset).measure / TWIPS_PER_PT
    lines = sum(len(composer.lines(paragraph, measure)) for paragraph in story_paragraphs(left, preset, measure, composer))
    columns = min(max(-(-lines // LONGEST_LEG), min(2, preset.columns)), preset.columns)
    return columns, Lines(min(max(-(-lines // columns) + OVER_TEXT, SMALLEST), preset.lines))
