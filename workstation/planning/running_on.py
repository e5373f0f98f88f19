"""What ties the pages of an issue together: reports that run on from page to page (转版), and references bound to pages.

`settled` makes it true for a whole issue: which part follows which, where each turns to, what each reference says. It is called by every
write of a plan, so that a page can be set, drawn and exported without looking at the others.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.attribution.jumps import JUMP
from workstation.attribution.lexicon import pattern
from workstation.checks.jumps import is_same_page
from workstation.page import EarlierPart, PageReference
from workstation.planning.page_words import page_words
from workstation.planning.presets import preset_of
from workstation.report import JumpLine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from workstation.page import PagePlan, Slot
    from workstation.report import Report

    JumpOf = Callable[[str], JumpLine | None]
    Chains = Mapping[str, Sequence[EarlierPart]]

ANYWHERE = "…"
"""Where an earlier part turns to doesn't matter to the later one."""


def settled(plans: Sequence[PagePlan], jump_of: JumpOf) -> tuple[PagePlan, ...]:
    """An issue's plans, in order, with every tie true. A continuation whose beginning is gone is taken off; its text isn't lost by that."""
    chains = _chains(plans)
    numbers = [plan.folio.number for plan in plans]
    return tuple(_settled_page(plan, chains, numbers, jump_of) for plan in plans)


def _chains(plans: Iterable[PagePlan]) -> Chains:
    """Every report's parts in order, bare of ties: its beginning, of several the first, and what continues it; none without a beginning."""
    found: dict[str, list[EarlierPart]] = defaultdict(list)
    for plan in plans:
        for slot in plan.slots:
            parts = found[slot.slug]
            if slot.part or not any(part.slot.part == 0 for part in parts):
                parts.append(EarlierPart(plan.folio.number, preset_of(plan), slot))
    chains = {slug: sorted(parts, key=lambda part: part.slot.part) for slug, parts in found.items()}
    return {slug: parts for slug, parts in chains.items() if parts and parts[0].slot.part == 0}


def _settled_page(plan: PagePlan, chains: Chains, numbers: Sequence[str], jump_of: JumpOf) -> PagePlan:
    slots = (slot for slot in plan.slots if not slot.part or slot.slug in chains)
    return replace(plan, slots=tuple(_settled_slot(slot, plan.folio.number, chains, numbers, jump_of) for slot in slots))


def _settled_slot(slot: Slot, page: str, chains: Chains, numbers: Sequence[str], jump_of: JumpOf) -> Slot:
    chain = chains.get(slot.slug, [])
    at = next((at for at, part in enumerate(chain) if (part.page, part.slot.part) == (page, slot.part)), len(chain))
    later = chain[at + 1].page if at + 1 < len(chain) else ""
    before = _before(chain[:at]) if slot.part else None
    reference = _reference(chain[0].slot if slot.part else slot, chains, numbers, jump_of)
    return replace(slot, part=at if slot.part else 0, before=before, turns_to=later, reference=reference)


def _before(parts: Sequence[EarlierPart]) -> EarlierPart | None:
    """The last of some parts as the next one has to know it: each of them turns, and each but the first continues another."""
    told: EarlierPart | None = None
    for at, part in enumerate(parts):
        told = replace(part, slot=replace(part.slot, part=at, turns_to=ANYWHERE, before=told, reference=None))
    return told


def _reference(slot: Slot, chains: Chains, numbers: Sequence[str], jump_of: JumpOf) -> PageReference | None:
    jump = jump_of(slot.slug)
    source = jump.text if jump else ""
    bound = slot.reference if slot.reference and slot.reference.source == source else None
    reference = bound or (_bound(jump, numbers) if jump else None)
    if reference is None:
        return None
    named = {*reference.pages, *(part.page for slug in reference.reports for part in chains.get(slug, ())[:1])}
    words = page_words([number for number in numbers if number in named])
    pages = tuple(number for number in numbers if number in reference.pages)
    return replace(reference, pages=pages, printed=f"{reference.opening}{words}{reference.closing}" if words else "")


def _bound(jump: JumpLine, numbers: Sequence[str]) -> PageReference | None:
    """A typed 更多报道见K04~05 bound to those pages, if the issue has them all; 下转 and 上接 are left as typed."""
    found = pattern(JUMP).fullmatch(jump.text)
    if found is None or not jump.pages or any(word in found["verb"] for word in "转接"):
        return None
    pages = [next((number for number in numbers if is_same_page(named, number)), "") for named in jump.pages]
    if not all(pages):
        return None
    opening, closing = jump.text[: found.start("pages")].rstrip(), jump.text[found.end("pages") :]
    return PageReference(opening, tuple(pages), closing=closing, source=jump.text)


def renumbered(plan: PagePlan, numbers: Mapping[str, str]) -> PagePlan:
    """The plan on the page that its own becomes, its references following theirs; those to a page that goes are dropped."""
    slots = tuple(_following(slot, numbers) for slot in plan.slots)
    return replace(plan, folio=replace(plan.folio, number=numbers[plan.folio.number]), slots=slots)


def _following(slot: Slot, numbers: Mapping[str, str]) -> Slot:
    if slot.reference is None:
        return slot
    pages = tuple(numbers[page] for page in slot.reference.pages if page in numbers)
    return replace(slot, reference=replace(slot.reference, pages=pages))


def as_printed(report: Report, slot: Slot) -> Report:
    """The report with the jump line that its slot prints: the bound one, as long as the report's own wasn't written anew."""
    source = report.jump.text if report.jump else ""
    if slot.reference is None or slot.reference.source != source:
        return report
    printed = slot.reference.printed
    return replace(report, jump=JumpLine(printed, slot.reference.pages) if printed else None)
