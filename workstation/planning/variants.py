"""Other pages from one cut, as full as it is: sides changed, rows changed; and headlines put right where two would collide."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

from workstation.planning.headline_sizes import step
from workstation.planning.page_faults import beside_each_other, can_collide, main_size
from workstation.planning.slot_geometry import slot_geometry
from workstation.told import Told
from workstation.units import Lines, Pt

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workstation.page import PagePlan, Slot
    from workstation.planning.set_page import SetPage
    from workstation.planning.workbench import Workbench
    from workstation.report import Report

MIRRORED, LOWER_MIRRORED, EXCHANGED = Told("左右对调"), Told("下半版左右对调"), Told("下两层对调")
MOST_WHITE = 2
"""Body lines of white that a smaller headline may gain."""


@dataclass(frozen=True, slots=True)
class Band:
    """Slots between two lines of the page that no slot crosses."""

    top: int
    bottom: int
    slots: tuple[Slot, ...]

    @property
    def boxed(self) -> bool:
        """Whether a box stands in it, which wants less white about it than other slots."""
        return any(slot.boxed for slot in self.slots)


def variants(slots: Sequence[Slot], columns: int) -> Iterator[tuple[str, tuple[Slot, ...]]]:
    """The cut's other forms under their names; `slots` in any order."""
    bands = bands_of(slots)
    if len(bands) > 1:
        yield LOWER_MIRRORED, (*bands[0].slots, *(slot for band in bands[1:] for slot in _mirrored(band.slots, columns)))
    yield MIRRORED, _mirrored(slots, columns)
    if len(bands) > 2 and not (bands[-1].boxed or bands[-2].boxed):
        yield EXCHANGED, (*(slot for band in bands[:-2] for slot in band.slots), *_exchanged(bands[-2], bands[-1]))


def bands_of(slots: Sequence[Slot]) -> list[Band]:
    """The page cut through wherever a line runs between slots, from top to bottom."""
    bands: list[Band] = []
    for slot in sorted(slots, key=lambda slot: slot.line):
        if bands and slot.line < bands[-1].bottom:
            last = bands[-1]
            bands[-1] = Band(last.top, max(last.bottom, slot.line + slot.lines), (*last.slots, slot))
        else:
            bands.append(Band(slot.line, slot.line + slot.lines, (slot,)))
    return bands


def _mirrored(slots: Sequence[Slot], columns: int) -> tuple[Slot, ...]:
    return tuple(replace(slot, column=columns - slot.column - slot.columns) for slot in slots)


def _exchanged(upper: Band, lower: Band) -> Iterator[Slot]:
    down = lower.bottom - upper.bottom
    up = lower.top - upper.top
    yield from (replace(slot, line=Lines(slot.line + down)) for slot in upper.slots)
    yield from (replace(slot, line=Lines(slot.line - up)) for slot in lower.slots)


def tamed(plan: PagePlan, page: SetPage, reports: Mapping[str, Report], bench: Workbench) -> PagePlan:
    """No headline as large as the lead's, none of a neighbour's size beside it: smaller type in the same lines, so that nothing moves.

    The plan's first slot is the lead's. A headline that would swim in its lines is left as it is.
    """
    sizes = [main_size(slot) for slot in page.slots]
    most = step(sizes[0], -1)
    wanted = [size if not at or not sizes[0] else min(size, most) for at, size in enumerate(sizes)]
    for (one, left), (other, right) in combinations(enumerate(plan.slots), 2):
        if wanted[one] == wanted[other] and beside_each_other(left, right) and can_collide(page.slots[one], page.slots[other]):
            wanted[other] = step(wanted[other], -1)
    smaller = [
        _smaller(slot, reports[slot.slug], Pt(size), bench) if size < own and not (slot.headline.vertical or slot.briefs) else slot
        for slot, own, size in zip(plan.slots, sizes, wanted, strict=True)
    ]
    return replace(plan, slots=tuple(smaller))


def _smaller(slot: Slot, report: Report, size: Pt, bench: Workbench) -> Slot:
    less = replace(slot, headline=replace(slot.headline, main=size, lines=Lines(0)))
    kept, needed = (slot_geometry(each, report, bench.grid, bench.composer).headline_lines for each in (slot, less))
    if not 0 <= kept - needed <= MOST_WHITE:
        return slot
    return replace(slot, headline=replace(slot.headline, main=size, lines=Lines(kept)))
