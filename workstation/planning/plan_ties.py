"""What may be said of a page's ties: its references, its continuations' headlines, its section and standing heads. Pure functions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.planning.plan import put_slot, slot_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workstation.page import PagePlan, PageReference


def set_reference(plan: PagePlan, slug: str, reference: PageReference | None) -> PagePlan:
    """Bind a slot's 更多报道见 to pages or reports, or unbind it."""
    return put_slot(plan, replace(slot_of(plan, slug), reference=reference))


def set_short_title(plan: PagePlan, slug: str, title: str) -> PagePlan:
    """Give a continuation a headline of its own; empty takes it away."""
    return put_slot(plan, replace(slot_of(plan, slug), short_title=title.strip()))


def set_page_form(plan: PagePlan, *, section: str, standing_heads: Iterable[str]) -> PagePlan:
    """Say to which section (叠) a page belongs, and which standing heads are usual on it."""
    heads = tuple(dict.fromkeys(head.strip() for head in standing_heads if head.strip()))
    return replace(plan, section=section.strip(), standing_heads=heads)
