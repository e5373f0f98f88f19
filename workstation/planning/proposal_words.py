"""What to say about a made-up page: how it is cut, what stands out in it, what it leaves white, what found no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.planning.headline_sizes import size_name
from workstation.planning.page_faults import is_upright, main_size
from workstation.planning.plan import text_columns
from workstation.planning.presets import preset_of
from workstation.planning.variants import bands_of
from workstation.told import Told, listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workstation.page import PagePlan, Slot
    from workstation.planning.set_page import SetPage

MOST_NAMED = 2
"""Reports that a sentence names; of more it tells how many there are."""


def shape_words(plan: PagePlan, page: SetPage, form: str, names: Mapping[str, str]) -> Iterator[str]:
    """How the page is cut, the pattern's name first; then what is set in its own way."""
    name = Told.joined(Told(each) for each in (plan.pattern, form) if each)
    yield Told("{0}：{1}；{2}", name, Told.joined(_of_lead(plan, page)), _of_bands(plan))
    yield from _of_manners(plan, page, names)


def _of_lead(plan: PagePlan, page: SetPage) -> Iterator[str]:
    lead, columns = plan.slots[0], preset_of(plan).columns
    side = Told("居左") if lead.column == 0 else Told("居右") if lead.column + lead.columns == columns else Told("居中")
    yield Told("头条通栏") if lead.columns == columns else Told("头条 {0} 栏{1}", lead.columns, side)
    if size := main_size(page.slots[0]):
        yield Told("主题{0}", size_name(size))
    if lead.pictures:
        columns, count = sum(box.columns for box in lead.pictures), len(lead.pictures)
        yield Told("配 {0} 栏图 {1} 张", columns, count) if count > 1 else Told("配 {0} 栏图", columns)


def _of_bands(plan: PagePlan) -> str:
    """As 全版 3 层，自上而下 1、2、2 篇."""
    bands = bands_of(plan.slots)
    return Told("全版 {0} 层，自上而下 {1} 篇", len(bands), listed(str(len(band.slots)) for band in bands))


def _of_manners(plan: PagePlan, page: SetPage, names: Mapping[str, str]) -> Iterator[str]:
    set_slots = {slot.slug: slot for slot in page.slots}
    yield from _named(Told("加框竖题"), [slot for slot in plan.slots if slot.boxed and is_upright(set_slots[slot.slug])], names)
    yield from _named(Told("末栏串到题旁"), [slot for slot in plan.slots if 0 < slot.headline.columns < slot.columns], names)
    for slot in plan.slots:
        if slot.text_columns and slot.text_columns != slot.columns:
            yield Told("{0} {1} 栏宽排成 {2} 栏（破栏）", names.get(slot.slug, slot.slug), slot.columns, text_columns(slot))
        if slot.briefs:
            yield Told("{0} 条简讯合在一处", len(slot.slugs))


def _named(manner: str, slots: Sequence[Slot], names: Mapping[str, str]) -> Iterator[str]:
    if slots:
        told = listed(names.get(slot.slug, slot.slug) for slot in slots[:MOST_NAMED])
        named = Told("{0}等 {1} 篇", told, len(slots)) if len(slots) > MOST_NAMED else told
        yield Told("{0}{1}", named, manner)


def white_words(page: SetPage, foot: int) -> Iterator[str]:
    """What stays white at the page's foot and at the texts' ends."""
    if foot > 1:
        yield Told("版面下端空 {0} 行，还可上稿或加图", foot)
    hole = max((slot.story.fit.short_lines for slot in page.slots if not slot.box), default=0)
    yield Told("无溢文，文末最多空 {0} 行", hole) if page.fits else Told("有溢文")


def left_words(unplaced: Sequence[str], names: Mapping[str, str]) -> Iterator[str]:
    """Which reports found no room."""
    if unplaced:
        yield Told("排不下：{0}", listed(names[slug] for slug in unplaced))
