"""What to do with a page that its reports don't fill: larger headlines and pictures within bounds, or a filler of so many characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.planning.headline_sizes import size_name, span_of, step
from workstation.planning.page_faults import main_size
from workstation.told import Told
from workstation.units import EMU_PER_PT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.page import PagePlan
    from workstation.planning.goodness import Goodness
    from workstation.planning.set_page import SetPage
    from workstation.planning.workbench import Workbench

FULL = 0.95
"""Share of the grid from which a page counts as filled."""
TALLER = 1.2
"""How much higher a picture may be made; more would crop it badly."""
LARGER = 2
"""Steps up the ladder that a headline may grow."""
FILLER_SHARE = 0.8
"""Of the empty room, what a filler's text takes; the rest is its headline."""


def spare_words(plan: PagePlan, page: SetPage, bench: Workbench, measured: Goodness) -> Iterator[str]:
    """Sentences on how the page could be filled; none for one that is full."""
    preset = bench.grid.preset
    if measured.filled + measured.kept >= FULL or not plan.slots:
        return
    empty = (1 - measured.filled - measured.kept) * preset.columns * preset.lines * preset.measure
    yield Told("文字不够填满：约缺 {0:.0f} 字，可补一篇短稿", round(empty * FILLER_SHARE, -1))
    yield from _larger_headline(page)
    yield from _taller_pictures(plan)


def _larger_headline(page: SetPage) -> Iterator[str]:
    lead = page.slots[0]
    size = main_size(lead)
    if size and lead.headline:
        larger = min(step(size, LARGER), span_of(lead.headline.frame.width / EMU_PER_PT).most)
        if larger > size:
            yield Told("头条主题可加大到{0}", size_name(larger))


def _taller_pictures(plan: PagePlan) -> Iterator[str]:
    lines = sum(round(box.lines * (TALLER - 1)) * box.columns for slot in plan.slots for box in slot.pictures if box.picture)
    if lines:
        yield Told("图片可各加高两成，共填约 {0} 栏行", lines)
