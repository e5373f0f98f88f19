"""What a make-up editor would fault on how reports stand to each other: those of one standing head apart, rows parted unevenly; and
headlines that turn in a bad place."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from workstation.planning.fit_notes import NoteKind, headline_notes
from workstation.planning.page_faults import PageFault
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workstation.page import PagePlan, Slot
    from workstation.planning.set_page import SetPage
    from workstation.report import Report

SCATTERED, UNEVEN_GAPS, BAD_TURN, LONE = 3.0, 1.0, 2.0, 1.0
NEXT = 3
"""Lines between two reports that stand one under the other."""
GAP_DIFFERENCE = 2
"""Lines by which gaps may not differ."""


def group_faults(plan: PagePlan, page: SetPage, reports: Sequence[Report], names: Mapping[str, str]) -> Iterator[PageFault]:
    """All such faults of a page that is set by this plan."""
    yield from _scattered(plan, reports)
    yield from _uneven_gaps(plan.slots)
    yield from _bad_turns(page, reports, names)


def _scattered(plan: PagePlan, reports: Sequence[Report]) -> Iterator[PageFault]:
    heads = {report.slug: report.standing_head.strip() for report in reports}
    headed = sorted((slot for slot in plan.slots if heads.get(slot.slug)), key=lambda slot: heads[slot.slug])
    for head, group in groupby(headed, key=lambda slot: heads[slot.slug]):
        slots = list(group)
        if len(_reached(slots[0], slots)) < len(slots):
            yield PageFault(SCATTERED, Told("“{0}”的稿件分在几处", head), "专栏")


def _reached(first: Slot, slots: Sequence[Slot]) -> list[Slot]:
    """Those that one comes to from the first, going from neighbour to neighbour."""
    reached = [first]
    for slot in reached:
        reached += [other for other in slots if other not in reached and touch(slot, other)]
    return reached


def touch(one: Slot, other: Slot) -> bool:
    """Whether two slots stand side by side or one under the other."""
    across = max(one.column, other.column) - min(one.column + one.columns, other.column + other.columns)
    down = max(one.line, other.line) - min(one.line + one.lines, other.line + other.lines)
    return (across == 0 and down < 0) or (across < 0 and down <= NEXT)


def _uneven_gaps(slots: Sequence[Slot]) -> Iterator[PageFault]:
    gaps = [gap for slot in slots if (gap := _gap_under(slot, slots)) is not None]
    if gaps and max(gaps) - min(gaps) >= GAP_DIFFERENCE:
        yield PageFault(UNEVEN_GAPS, Told("稿件之间有的空 {0} 行，有的空 {1} 行", min(gaps), max(gaps)), "留白")


def _gap_under(slot: Slot, slots: Sequence[Slot]) -> int | None:
    foot = slot.line + slot.lines
    below = [other.line - foot for other in slots if other.line >= foot and _share_columns(slot, other)]
    return min(below, default=None)


def _share_columns(one: Slot, other: Slot) -> bool:
    return one.column < other.column + other.columns and other.column < one.column + one.columns


def _bad_turns(page: SetPage, reports: Sequence[Report], names: Mapping[str, str]) -> Iterator[PageFault]:
    by_slug = {report.slug: report for report in reports}
    for slot in page.slots:
        report = by_slug.get(slot.slug)
        if report is None or slot.headline is None or slot.headline.vertical:
            continue
        for note in headline_notes(report, slot.headline, ()):
            if note.kind is NoteKind.LONE_IN_HEADLINE:
                yield PageFault(LONE, Told("{0}的标题末行只有一个字", names.get(slot.slug, slot.slug)), "题形")
            else:
                yield PageFault(BAD_TURN, Told("{0}的标题把“{1}”拆在两行", names.get(slot.slug, slot.slug), note.words), "题形")
