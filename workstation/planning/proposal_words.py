"""What to say about a made-up page: how it is cut, what stands out in it, what it leaves white, what found no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.planning.headline_sizes import size_name
from workstation.planning.page_faults import is_upright, main_size
from workstation.planning.plan import text_columns
from workstation.planning.presets import preset_of
from workstation.planning.variants import bands_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from workstation.page import PagePlan, Slot
    from workstation.planning.set_page import SetPage

MOST_NAMED = 2
"""Reports that a sentence names; of more it tells how many there are."""


def shape_words(plan: PagePlan, page: SetPage, form: str, names: Mapping[str, str]) -> Iterator[str]:
    """How the page is cut, the pattern's name first; then what is set in its own way."""
    name = f"{plan.pattern}，{form}" if form else plan.pattern
    yield f"{name}：{'，'.join(_of_lead(plan, page))}；{_of_bands(plan)}"
    yield from _of_manners(plan, page, names)


def _of_lead(plan: PagePlan, page: SetPage) -> Iterator[str]:
    lead, columns = plan.slots[0], preset_of(plan).columns
    side = "居左" if lead.column == 0 else "居右" if lead.column + lead.columns == columns else "居中"
    yield "头条通栏" if lead.columns == columns else f"头条 {lead.columns} 栏{side}"
    if size := main_size(page.slots[0]):
        yield f"主题{size_name(size)}"
    if lead.pictures:
        yield f"配 {sum(box.columns for box in lead.pictures)} 栏图" + (f" {len(lead.pictures)} 张" if len(lead.pictures) > 1 else "")


def _of_bands(plan: PagePlan) -> str:
    """As 全版 3 层，自上而下 1、2、2 篇."""
    bands = bands_of(plan.slots)
    return f"全版 {len(bands)} 层，自上而下 {'、'.join(str(len(band.slots)) for band in bands)} 篇"


def _of_manners(plan: PagePlan, page: SetPage, names: Mapping[str, str]) -> Iterator[str]:
    set_slots = {slot.slug: slot for slot in page.slots}
    yield from _named("加框竖题", [slot for slot in plan.slots if slot.boxed and is_upright(set_slots[slot.slug])], names)
    yield from _named("末栏串到题旁", [slot for slot in plan.slots if 0 < slot.headline.columns < slot.columns], names)
    for slot in plan.slots:
        if slot.text_columns and slot.text_columns != slot.columns:
            yield f"{names.get(slot.slug, slot.slug)} {slot.columns} 栏宽排成 {text_columns(slot)} 栏（破栏）"
        if slot.briefs:
            yield f"{len(slot.slugs)} 条简讯合在一处"


def _named(manner: str, slots: Sequence[Slot], names: Mapping[str, str]) -> Iterator[str]:
    if slots:
        told = "、".join(names.get(slot.slug, slot.slug) for slot in slots[:MOST_NAMED])
        yield f"{told}{f'等 {len(slots)} 篇' if len(slots) > MOST_NAMED else ''}{manner}"


def white_words(page: SetPage, foot: int) -> Iterator[str]:
    """What stays white at the page's foot and at the texts' ends."""
    if foot > 1:
        yield f"版面下端空 {foot} 行，还可上稿或加图"
    hole = max((slot.story.fit.short_lines for slot in page.slots if not slot.box), default=0)
    yield f"无溢文，文末最多空 {hole} 行" if page.fits else "有溢文"


def left_words(unplaced: Sequence[str], names: Mapping[str, str]) -> Iterator[str]:
    """Which reports found no room."""
    if unplaced:
        yield f"排不下：{'、'.join(names[slug] for slug in unplaced)}"
