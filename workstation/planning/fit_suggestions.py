"""What typography alone can do for a report that is over or short in its slot: headline a step up or down, the white about it,
a picture's height, another number of columns. Never text, and never the body's leading: every baseline of a page stands on its grid.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from workstation.errors import DeskError
from workstation.planning import plan as edits
from workstation.planning.copyfitting import balance
from workstation.planning.grid import TWIPS_PER_PT, Grid
from workstation.planning.headline_sizes import ladder_size, step
from workstation.planning.presets import preset_of
from workstation.planning.setting import set_slot
from workstation.planning.slot_geometry import slot_geometry
from workstation.units import Lines, Pt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from workstation.page import PagePlan, Slot
    from workstation.planning.composing import Composer
    from workstation.planning.set_page import SetSlot
    from workstation.report import Report

    Edit = Callable[[PagePlan], PagePlan]

MOST = 5
"""Suggestions shown."""
PICTURE_SHARE = 0.3
"""Of its height that a picture is made lower or higher by, at most."""
LEAST_PICTURE = 4
HEADLINE_WHITE = 2
"""Lines of white that may be added to a headline."""


class SuggestionKind(StrEnum):
    """What is changed."""

    HEADLINE_SIZE = "size"
    HEADLINE_LINES = "lines"
    PICTURE = "picture"
    COLUMNS = "columns"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One change of the plan. `before` and `after` in pt, lines or columns; `effect` is how many lines of room it gains (or takes)."""

    kind: SuggestionKind
    before: float
    after: float
    effect: int
    left: int
    """Lines left afterwards, or too many where negative."""
    edit: Edit
    index: int = 0
    """Which picture."""


def suggestions(plan: PagePlan, slug: str, report: Report, composer: Composer) -> tuple[Suggestion, ...]:
    """The best first: those after which nothing is over and least is white. None where the report fits."""
    slot = edits.slot_of(plan, slug)
    grid = Grid.of(preset_of(plan))
    now = balance(set_slot(slot, report, grid, composer))
    if now == 0:
        return ()
    found: dict[tuple[SuggestionKind, int], Suggestion] = {}
    for candidate in _candidates(slot, report, grid, composer, wants_room=now < 0):
        tried = _tried(candidate, plan, slug, report, now, grid, composer)
        key = (candidate.kind, candidate.index)
        if tried is not None and (key not in found or _rank(tried) < _rank(found[key])):
            found[key] = tried
    return tuple(sorted(found.values(), key=_rank)[:MOST])


def _rank(suggestion: Suggestion) -> tuple[bool, int]:
    return suggestion.left < 0, abs(suggestion.left)


def _tried(candidate: Suggestion, plan: PagePlan, slug: str, report: Report, now: int, grid: Grid, composer: Composer) -> Suggestion | None:
    """A candidate with its effect; None where it can't be, or doesn't help."""
    try:
        slot = edits.slot_of(candidate.edit(plan), slug)
    except DeskError:
        return None
    as_set = set_slot(slot, report, grid, composer)
    left = balance(as_set)
    if _spoils(as_set) or abs(left) >= abs(now) or (now > 0 > left):
        return None
    return replace(candidate, effect=left - now, left=left)


def _spoils(slot: SetSlot) -> bool:
    """Whether the headline or a caption would find no room."""
    fits = [picture.caption.fit for picture in slot.pictures if picture.caption]
    return any(fit.overset_lines for fit in (*fits, *([slot.headline.fit] if slot.headline else [])))


def _candidates(slot: Slot, report: Report, grid: Grid, composer: Composer, *, wants_room: bool) -> Iterator[Suggestion]:
    geometry = slot_geometry(slot, report, grid, composer)
    if geometry.headline is not None and not slot.headline.vertical:
        yield from _sizes(slot, geometry.copy.main, wants_room=wants_room)
        needed = -(-round(geometry.copy.extent * TWIPS_PER_PT) // grid.leading)
        yield from _white(slot, geometry.headline_lines, needed, wants_room=wants_room)
    yield from _pictures(slot, wants_room=wants_room)
    yield from _columns(slot)


def _sizes(slot: Slot, size: float, *, wants_room: bool) -> Iterator[Suggestion]:
    """One step of the ladder; where the headline then takes as many lines as before, the next."""
    after = size
    for _ in range(2):
        after, before = step(after, -1 if wants_room else 1), after
        if after == before:
            return
        style = replace(slot.headline, main=Pt(after), lines=Lines(0))
        yield Suggestion(
            SuggestionKind.HEADLINE_SIZE, ladder_size(size), after, 0, 0, partial(edits.set_headline, slug=slot.slug, style=style)
        )


def _white(slot: Slot, lines: int, needed: int, *, wants_room: bool) -> Iterator[Suggestion]:
    choices = range(lines - 1, needed - 1, -1) if wants_room else range(lines + 1, lines + 1 + HEADLINE_WHITE)
    for after in choices:
        style = replace(slot.headline, lines=Lines(after))
        yield Suggestion(SuggestionKind.HEADLINE_LINES, lines, after, 0, 0, partial(edits.set_headline, slug=slot.slug, style=style))


def _pictures(slot: Slot, *, wants_room: bool) -> Iterator[Suggestion]:
    for index, box in enumerate(slot.pictures):
        most = max(round(box.lines * PICTURE_SHARE), 1)
        for by in range(1, most + 1):
            lines = box.lines - by if wants_room else box.lines + by
            if lines >= LEAST_PICTURE:
                changed = replace(box, lines=Lines(lines))
                edit = partial(edits.move_picture, slug=slot.slug, index=index, box=changed)
                yield Suggestion(SuggestionKind.PICTURE, box.lines, lines, 0, 0, edit, index)


def _columns(slot: Slot) -> Iterator[Suggestion]:
    now = edits.text_columns(slot)
    for after in (now - 1, now + 1):
        if after >= 1 and not slot.headline.vertical and not slot.pictures:  # pictures stand on these columns
            own = 0 if after == slot.columns else after
            yield Suggestion(SuggestionKind.COLUMNS, now, after, 0, 0, partial(edits.set_text_columns, slug=slot.slug, columns=own))
