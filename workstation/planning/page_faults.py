"""What a make-up editor would fault on a set page (版面忌): colliding headlines, a lead not on top, holes, gutters, short legs."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from workstation.planning.columns import SUBHEADS
from workstation.units import EMU_PER_TWIP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from workstation.page import PagePlan, PagePreset, Slot
    from workstation.planning.set_page import SetPage, SetSlot
    from workstation.report import Report

LONGEST_NAME = 9
HOLE = 3
"""Empty lines at a text's end that the eye doesn't mind."""
SHORT_LEG = 4
OUTRANKING = 1.3
"""How many times as large a lighter report's headline may be as a heavier one's."""
RUNNING_GUTTER = 0.85
"""Share of the page's height from which a gutter cuts the page in two."""


@dataclass(frozen=True, slots=True)
class PageFault:
    """A fault, its cost for make-up's measure of goodness, and the sentence for the editor."""

    cost: float
    text: str
    part: str = ""
    """The part of the goodness that it counts against."""


def page_faults(plan: PagePlan, page: SetPage, preset: PagePreset, names: Mapping[str, str]) -> tuple[PageFault, ...]:
    """All faults of a page that is set by this plan; `names` is what the editor calls each report by."""
    faults = (*_of_lead(plan, page, names), *_ranks(page, names), *_collisions(plan, page, names), *_gutters(plan, preset))
    return (*faults, *(fault for slot in page.slots for fault in _of_slot(slot, names.get(slot.slug, slot.slug))))


def short_names(reports: Iterable[Report]) -> dict[str, str]:
    """《守好每一段堤…》: reports by the beginning of their titles."""
    return {r.slug: f"《{r.title[:LONGEST_NAME]}{'…' if len(r.title) > LONGEST_NAME else ''}》" if r.title else r.slug for r in reports}


def main_size(slot: SetSlot) -> float:
    """The main headline's size in pt; 0 without one."""
    return max((p.style.size for p in slot.headline.paragraphs if p.style.name == "主题"), default=0.0) if slot.headline else 0.0


def _of_lead(plan: PagePlan, page: SetPage, names: Mapping[str, str]) -> Iterator[PageFault]:
    if not plan.slots:
        return
    if plan.slots[0].line > min(slot.line for slot in plan.slots):
        yield PageFault(12.0, "头条不在版面最上", "头条")
    larger = [names.get(slot.slug, slot.slug) for slot in page.slots[1:] if main_size(slot) > main_size(page.slots[0]) > 0]
    if larger:
        yield PageFault(8.0, f"{'、'.join(larger)}的标题比头条还大", "头条")


def _ranks(page: SetPage, names: Mapping[str, str]) -> Iterator[PageFault]:
    """The slots stand in order of weight; an upright headline is small by its nature."""
    sized = [(slot.slug, main_size(slot)) for slot in page.slots[1:] if not (slot.headline and slot.headline.vertical)]
    for (heavier, own), (lighter, size) in combinations(sized, 2):
        if own and size > OUTRANKING * own:
            yield PageFault(1.5, f"{names.get(lighter, lighter)}的标题比{names.get(heavier, heavier)}的大得多", "主次")


def _collisions(plan: PagePlan, page: SetPage, names: Mapping[str, str]) -> Iterator[PageFault]:
    for (left, one), (right, other) in combinations(zip(plan.slots, page.slots, strict=True), 2):
        if beside_each_other(left, right) and can_collide(one, other) and main_size(one) == main_size(other):
            yield PageFault(6.0, f"{names.get(one.slug, one.slug)}与{names.get(other.slug, other.slug)}的标题并排同大（碰题）", "碰题")


def beside_each_other(left: Slot, right: Slot) -> bool:
    """Whether two slots begin on one line in neighbouring columns."""
    return left.line == right.line and (left.column + left.columns == right.column or right.column + right.columns == left.column)


def can_collide(one: SetSlot, other: SetSlot) -> bool:
    """Whether two headlines would read as one, were they of one size: on as many lines, neither upright nor in a box."""
    if not one.headline or not other.headline or one.headline.vertical or other.headline.vertical or one.box or other.box:
        return False
    return len(one.headline.lines) == len(other.headline.lines)


def _gutters(plan: PagePlan, preset: PagePreset) -> Iterator[PageFault]:
    for column in range(1, preset.columns):
        lines = {line for slot in plan.slots if _edge_at(slot, column) for line in range(slot.line, slot.line + slot.lines)}
        if len(lines) > RUNNING_GUTTER * preset.lines:
            yield PageFault(3.0, f"第 {column}、{column + 1} 栏之间的空白贯通全版（断版）", "断版")


def _edge_at(slot: Slot, column: int) -> bool:
    return column in (slot.column, slot.column + slot.columns)


def _of_slot(slot: SetSlot, name: str) -> Iterator[PageFault]:
    fit = slot.story.fit
    if not slot.fits:
        yield PageFault(50.0, f"{name}溢文", "不溢文")
    if fit.short_lines > HOLE and not slot.box:
        yield PageFault(0.0, f"{name}文末空 {fit.short_lines} 行", "填满")
    legs = [column for column in slot.story.columns if 0 < len(column.lines) < SHORT_LEG]
    if len(slot.story.columns) > 1 and legs and not slot.box and _pitch(slot) * SHORT_LEG > min(leg.frame.height for leg in legs):
        yield PageFault(2.0, f"{name}有不足 {SHORT_LEG} 行的短栏", "短栏")
    yield from _loose_ends(slot, name)


def slot_cost(slot: SetSlot) -> float:
    """What stands against a slot by itself, whatever stands about it."""
    return sum(fault.cost for fault in _of_slot(slot, slot.slug))


def _pitch(slot: SetSlot) -> int:
    style = slot.story.paragraphs[0].style if slot.story.paragraphs else None
    return round(style.leading * 20) * EMU_PER_TWIP if style else 0


def _loose_ends(slot: SetSlot, name: str) -> Iterator[PageFault]:
    paragraphs, columns = slot.story.paragraphs, [column for column in slot.story.columns if column.lines]
    for column, following in pairwise(columns):
        foot, head = column.lines[-1], following.lines[0]
        if paragraphs[foot.paragraph].style.name in SUBHEADS and foot.paragraph != head.paragraph:
            yield PageFault(3.0, f"{name}的小标题落在栏底", "接排")
        if head.start > 0 and head.end == len(paragraphs[head.paragraph].text) and paragraphs[head.paragraph].style.name == "正文":
            yield PageFault(0.8, f"{name}有一行孤在栏首", "接排")
