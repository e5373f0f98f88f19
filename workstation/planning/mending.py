"""Small faults of a make-up that a shift of some lines mends: a line alone at a column's head, a leg of two or three lines.

The slot keeps its place and size; its pictures move a column or change by a line, its headline gives back or takes a line of white.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.planning.page_faults import slot_cost
from workstation.planning.picture_strips import LEAST_LINES
from workstation.planning.plan import text_columns
from workstation.planning.setting import set_slot
from workstation.planning.slot_geometry import slot_geometry
from workstation.units import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from workstation.page import PagePlan, PictureBox, Slot
    from workstation.planning.set_page import SetPage
    from workstation.planning.workbench import Workbench
    from workstation.report import Report

EMPTIER = 2
"""Lines that a text's end may be emptier for it."""
MOST_TRIED = 24
"""Ways tried for one slot."""
PICTURE_LINES = (0, 1, -1, 2, -2)
"""By how many lines its pictures may grow."""


def mended(plan: PagePlan, page: SetPage, reports: Mapping[str, Report], bench: Workbench) -> PagePlan:
    """The plan with fewer such faults, or as it is."""
    costs = [slot_cost(done) for done in page.slots]
    return replace(
        plan,
        slots=tuple(
            _better(slot, reports[slot.slug], cost, done.story.fit.short_lines, bench) if cost and done.fits and not slot.briefs else slot
            for slot, done, cost in zip(plan.slots, page.slots, costs, strict=True)
        ),
    )


def _better(slot: Slot, report: Report, cost: float, short: int, bench: Workbench) -> Slot:
    best = slot
    for tried, _ in zip(_ways(slot, report, bench), range(MOST_TRIED), strict=False):
        done = set_slot(tried, report, bench.grid, bench.composer)
        own = slot_cost(done)
        if done.fits and own < cost and done.story.fit.short_lines <= short + EMPTIER:
            best, cost = tried, own
        if not cost:
            break
    return best


def _ways(slot: Slot, report: Report, bench: Workbench) -> Iterator[Slot]:
    """Other forms of a slot, the least change first."""
    for headed in (slot, *_otherwise_headed(slot, report, bench)):
        if headed is not slot:
            yield headed
        for lines in PICTURE_LINES if slot.pictures else ():
            yield from (replace(headed, pictures=boxes) for boxes in _shifted(slot, lines))


def _otherwise_headed(slot: Slot, report: Report, bench: Workbench) -> Iterator[Slot]:
    """A line of white more or less about the headline."""
    kept = 0 if slot.headline.vertical else slot_geometry(slot, report, bench.grid, bench.composer).headline_lines
    for lines in (kept - 1, kept + 1) if kept else ():
        tried = replace(slot, headline=replace(slot.headline, lines=Lines(lines)))
        if lines > kept or slot.headline.lines:
            yield tried


def _shifted(slot: Slot, taller: int) -> Iterator[tuple[PictureBox, ...]]:
    """The pictures that much taller, at each place that their row can have; as they stand first."""
    boxes = slot.pictures
    first, last = min(box.column for box in boxes), max(box.column + box.columns for box in boxes)
    places = range(-first, text_columns(slot) - last + 1)
    for by in sorted(places, key=abs):
        if (by or taller) and min(box.lines for box in boxes) + taller >= LEAST_LINES:
            yield tuple(replace(box, column=box.column + by, lines=Lines(box.lines + taller)) for box in boxes)
