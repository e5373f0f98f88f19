"""Pull quotes and briefs in a page plan: pure functions from plan to plan, like those of `planning.plan`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.errors import BadInput, NotFound
from workstation.planning.plan import put_slot, slot_of, take_off, text_columns
from workstation.units import Lines

if TYPE_CHECKING:
    from workstation.page import PagePlan, PullQuote, Slot

MOST_BRIEFS = 12


def add_quote(plan: PagePlan, slug: str, quote: PullQuote) -> PagePlan:
    """Put a pull quote into a slot's text area."""
    slot = slot_of(plan, slug)
    return put_slot(plan, replace(slot, quotes=(*slot.quotes, quote)))


def move_quote(plan: PagePlan, slug: str, index: int, quote: PullQuote) -> PagePlan:
    """Give a slot's quote another place, size or other words."""
    slot = slot_of(plan, slug)
    quote_of(slot, index)
    return put_slot(plan, replace(slot, quotes=tuple(quote if i == index else q for i, q in enumerate(slot.quotes))))


def remove_quote(plan: PagePlan, slug: str, index: int) -> PagePlan:
    """Take a quote out of a slot."""
    slot = slot_of(plan, slug)
    quote_of(slot, index)
    return put_slot(plan, replace(slot, quotes=tuple(q for i, q in enumerate(slot.quotes) if i != index)))


def quote_of(slot: Slot, index: int) -> PullQuote:
    """A slot's quote by its number from 0; `NotFound` if it has none such."""
    if not 0 <= index < len(slot.quotes):
        raise NotFound("稿件 {0} 的版位没有第 {1} 条引文", slot.slug, index + 1)
    return slot.quotes[index]


def gather_brief(plan: PagePlan, slug: str, brief: str) -> PagePlan:
    """Let a report follow in another's slot as a brief; from the page's own slots it is taken off first."""
    if brief == slug:
        raise BadInput("不能把稿件并入它自己；请另选一篇短稿")
    if any(brief in slot.briefs for slot in plan.slots):
        raise BadInput("这篇稿件已经在一组简讯里；请先从那里移出")
    stands = next((slot for slot in plan.slots if slot.slug == brief), None)
    if stands is not None and stands.briefs:
        raise BadInput("这篇稿件自己带着一组简讯；请先把它们移出")
    left = take_off(plan, brief) if stands is not None else plan
    slot = slot_of(left, slug)
    if len(slot.briefs) + 1 >= MOST_BRIEFS:
        raise BadInput("一组简讯最多 {0} 条", MOST_BRIEFS)
    return put_slot(left, replace(slot, briefs=(*slot.briefs, brief)))


def release_brief(plan: PagePlan, slug: str, brief: str) -> PagePlan:
    """Take a brief out of a slot; it waits for another place."""
    slot = slot_of(plan, slug)
    return put_slot(plan, replace(slot, briefs=tuple(other for other in slot.briefs if other != brief)))


def move_brief(plan: PagePlan, slug: str, brief: str, by: int) -> PagePlan:
    """Let a brief change places with a neighbour; the first report of the slot stays first."""
    slot = slot_of(plan, slug)
    order = list(slot.briefs)
    at = order.index(brief)
    order.insert(min(max(at + by, 0), len(order) - 1), order.pop(at))
    return put_slot(plan, replace(slot, briefs=tuple(order)))


def set_block_head(plan: PagePlan, slug: str, head: str) -> PagePlan:
    """Name the standing head over a slot's briefs; empty: the first report's own, or 简讯."""
    return put_slot(plan, replace(slot_of(plan, slug), block_head=head.strip()))


def quote_place(slot: Slot, text: str, make: type[PullQuote]) -> PullQuote:
    """A first place for a quote: the middle columns, a third of the way down."""
    columns = text_columns(slot)
    wide = 1 if columns < 3 else 2
    lines = min(max(3 + len(text) // (6 * wide), 5), max(slot.lines // 2, 3))
    return make(text, (columns - wide) // 2, Lines(max((slot.lines - lines) // 4, 0)), wide, Lines(lines))
