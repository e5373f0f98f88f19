"""What a make-up editor would fault on a set page (版面忌): colliding headlines, a lead not on top, holes, gutters, short legs."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from workstation.planning.columns import SUBHEADS
from workstation.told import Told, listed
from workstation.units import EMU_PER_TWIP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from workstation.page import PagePlan, PagePreset, Slot
    from workstation.planning.set_page import SetPage, SetSlot
    from workstation.report import Report

LONGEST_NAME = 9
HOLE = 3
"""Empty lines at a text's end that the eye doesn't mind."""
LUMP, MOST_LUMP = 1.0, 10.0
"""Cost of each further one, on top of the room that it leaves empty."""
SHORT_LEG, SHORT_LEGS, LOOSE_LINE = 4, 2.0, 0.8
"""Lines below which a leg is short; cost of such legs, and of each line alone at a column's head."""
OUTRANKING = 1.3
"""How many times as large a lighter report's headline may be as a heavier one's."""
OUTSHINING = 1.3
"""How many times as large a lighter report's picture may be as the lead's largest."""
LEVEL = 1
"""Lines by which two headlines' tops may differ and still look level."""
LONGEST_COLUMN = 60
"""Lines of text in a single column from which a report hangs down the page like a ribbon."""
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
    lead, own = plan.slots[0], main_size(page.slots[0])
    if lead.line > min(slot.line for slot in plan.slots):
        yield PageFault(12.0, Told("头条不在版面最上"), "头条")
    sized = [(names.get(slot.slug, slot.slug), main_size(slot)) for slot in page.slots[1:] if own and not is_upright(slot)]
    if larger := [name for name, size in sized if size > own]:
        yield PageFault(8.0, Told("{0}的标题比头条还大", listed(larger)), "头条")
    if alike := [name for name, size in sized if size == own]:
        yield PageFault(3.0, Told("{0}的标题与头条一样大", listed(alike)), "头条")
    for slot in plan.slots[1:]:
        if slot.columns > lead.columns and beside_each_other(lead, slot):
            yield PageFault(3.0, Told("头条比旁边的{0}窄", names.get(slot.slug, slot.slug)), "头条")
    yield from _of_largest_picture(page, names)


def _of_largest_picture(page: SetPage, names: Mapping[str, str]) -> Iterator[PageFault]:
    sizes = [max((each.frame.width * each.frame.height for each in slot.pictures), default=0) for slot in page.slots]
    for slot, size in zip(page.slots[1:], sizes[1:], strict=True):
        if size > OUTSHINING * sizes[0] > 0:
            yield PageFault(2.0, Told("{0}的图片比头条的大得多", names.get(slot.slug, slot.slug)), "头条")
            return


def _ranks(page: SetPage, names: Mapping[str, str]) -> Iterator[PageFault]:
    """The slots stand in order of weight; an upright headline is small by its nature. One fault for each that is too large."""
    heavier: tuple[float, str] | None = None
    for slot in page.slots[1:]:
        size = main_size(slot)
        if not size or is_upright(slot):
            continue
        if heavier and size > OUTRANKING * heavier[0]:
            yield PageFault(1.5, Told("{0}的标题比{1}的大得多", names.get(slot.slug, slot.slug), heavier[1]), "主次")
        if heavier is None or size < heavier[0]:
            heavier = size, names.get(slot.slug, slot.slug)


def _collisions(plan: PagePlan, page: SetPage, names: Mapping[str, str]) -> Iterator[PageFault]:
    for (left, one), (right, other) in combinations(zip(plan.slots, page.slots, strict=True), 2):
        if beside_each_other(left, right) and can_collide(one, other) and main_size(one) == main_size(other):
            yield PageFault(
                6.0, Told("{0}与{1}的标题并排同大（碰题）", names.get(one.slug, one.slug), names.get(other.slug, other.slug)), "碰题"
            )


def beside_each_other(left: Slot, right: Slot) -> bool:
    """Whether two slots begin on one line, or nearly, in neighbouring columns."""
    return abs(left.line - right.line) <= LEVEL and (
        left.column + left.columns == right.column or right.column + right.columns == left.column
    )


def can_collide(one: SetSlot, other: SetSlot) -> bool:
    """Whether two headlines would read as one, were they of one size: on as many lines, neither upright nor in a box."""
    if not one.headline or not other.headline or one.headline.vertical or other.headline.vertical or one.box or other.box:
        return False
    return len(one.headline.lines) == len(other.headline.lines)


def _gutters(plan: PagePlan, preset: PagePreset) -> Iterator[PageFault]:
    for column in range(1, preset.columns):
        lines = {line for slot in plan.slots if _edge_at(slot, column) for line in range(slot.line, slot.line + slot.lines)}
        if len(lines) > RUNNING_GUTTER * preset.lines:
            yield PageFault(3.0, Told("第 {0}、{1} 栏之间的空白贯通全版（断版）", column, column + 1), "断版")


def _edge_at(slot: Slot, column: int) -> bool:
    return column in (slot.column, slot.column + slot.columns)


def is_upright(slot: SetSlot) -> bool:
    """Whether a headline stands upright."""
    return slot.headline is not None and slot.headline.vertical


def _of_slot(slot: SetSlot, name: str) -> Iterator[PageFault]:
    fit = slot.story.fit
    if not slot.fits:
        yield PageFault(50.0, Told("{0}溢文", name), "不溢文")
    if fit.short_lines > HOLE and not slot.box:
        yield PageFault(lump_cost(fit.short_lines), Told("{0}文末空 {1} 行", name, fit.short_lines), "留白")
    if len(slot.story.columns) == 1 and len(slot.story.columns[0].lines) > LONGEST_COLUMN:
        yield PageFault(1.0, Told("{0}排成一条 {1} 行的长栏", name, len(slot.story.columns[0].lines)), "版位")
    legs = [column for column in slot.story.columns if 0 < len(column.lines) < SHORT_LEG]
    if len(slot.story.columns) > 1 and legs and not slot.box and _pitch(slot) * SHORT_LEG > min(leg.frame.height for leg in legs):
        yield PageFault(SHORT_LEGS, Told("{0}有不足 {1} 行的短栏", name, SHORT_LEG), "短栏")
    yield from _loose_ends(slot, name)


def lump_cost(short: int) -> float:
    """What empty lines cost for standing all in one place, a text's end."""
    return min(LUMP * max(short - HOLE, 0), MOST_LUMP)


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
            yield PageFault(3.0, Told("{0}的小标题落在栏底", name), "接排")
        if head.start > 0 and head.end == len(paragraphs[head.paragraph].text) and paragraphs[head.paragraph].style.name == "正文":
            yield PageFault(LOOSE_LINE, Told("{0}有一行孤在栏首", name), "接排")
