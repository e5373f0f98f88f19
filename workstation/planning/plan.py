"""What may be done to a page plan (版样): pure functions from plan to plan. An edit that can't be is refused with a sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from workstation.errors import BadInput, NotFound
from workstation.page import PagePlan, Slot
from workstation.planning.presets import preset_of
from workstation.units import Lines, Pt

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workstation.page import Folio, HeadlineStyle, PagePreset, PictureBox, PullQuote

Inset = TypeVar("Inset", "PictureBox", "PullQuote")
LEAST_QUOTE = Lines(3)
"""Lines of the smallest pull quote."""
SMALLEST = Lines(3)
"""Lines of the smallest slot: a headline and a line of text."""


def slot_of(plan: PagePlan, slug: str) -> Slot:
    """A report's slot; `NotFound` if the page doesn't hold it."""
    for slot in plan.slots:
        if slot.slug == slug:
            return slot
    raise NotFound("{0} 版上没有稿件 {1}", plan.folio.number, slug)


def place_report(plan: PagePlan, slot: Slot) -> PagePlan:
    """Put a report on the page, after those that stand there."""
    if any(other.slug == slot.slug for other in plan.slots):
        raise BadInput("稿件 {0} 已在 {1} 版上；要换地方请移动它", slot.slug, plan.folio.number)
    return _checked(replace(plan, slots=(*plan.slots, slot)), slot)


def place_free(plan: PagePlan, slug: str, columns: int, lines: Lines) -> PagePlan:
    """Put a report on the first free rectangle of that size, top to bottom, left to right."""
    preset = preset_of(plan)
    for line in range(preset.lines - lines + 1):
        for column in range(preset.columns - columns + 1):
            slot = Slot(slug, column, Lines(line), columns, lines)
            if not any(overlap(slot, other) for other in plan.slots):
                return place_report(plan, slot)
    raise BadInput("{0} 版没有 {1} 栏×{2} 行的空处；请先移开或缩小别的稿件", plan.folio.number, columns, lines)


def take_off(plan: PagePlan, slug: str) -> PagePlan:
    """Take a report off the page; the report itself stays."""
    slot_of(plan, slug)
    return replace(plan, slots=tuple(slot for slot in plan.slots if slot.slug != slug))


def move_slot(plan: PagePlan, slug: str, column: int, line: Lines) -> PagePlan:
    """Move a report's slot, its size unchanged."""
    return put_slot(plan, replace(slot_of(plan, slug), column=column, line=line))


def resize_slot(plan: PagePlan, slug: str, columns: int, lines: Lines) -> PagePlan:
    """Give a slot another size, its upper left corner unchanged; pictures that no longer fit in are narrowed or shortened."""
    slot = slot_of(plan, slug)
    shape = replace(slot, columns=columns, lines=lines)
    return put_slot(plan, furnished(shape, slot))


def place_slot(plan: PagePlan, slug: str, column: int, line: Lines, columns: int, lines: Lines) -> PagePlan:
    """Move and resize at once, as when an upper or left edge is dragged."""
    slot = replace(slot_of(plan, slug), column=column, line=line)
    return resize_slot(replace(plan, slots=_replaced(plan, slot)), slug, columns, lines)


def swap(plan: PagePlan, one: str, other: str) -> PagePlan:
    """Let two reports change places: each takes the other's rectangle, frame and rule; headline sizes are found anew."""
    first, second = slot_of(plan, one), slot_of(plan, other)
    slots = {one: _moved_into(first, second), other: _moved_into(second, first)}
    return replace(plan, slots=tuple(slots.get(slot.slug, slot) for slot in plan.slots))


def set_headline(plan: PagePlan, slug: str, style: HeadlineStyle) -> PagePlan:
    """Set a slot's headline in another way."""
    slot = slot_of(plan, slug)
    if not 0 <= style.columns <= slot.columns:
        raise BadInput("标题不能占 {0} 栏；这个版位只有 {1} 栏", style.columns, slot.columns)
    if not 0 <= style.lines <= slot.lines:
        raise BadInput("标题不能占 {0} 行；这个版位只有 {1} 行", style.lines, slot.lines)
    if any(not 0 <= size <= 200 for size in (style.kicker, style.main, style.deck)):
        raise BadInput("标题字号须在 0 到 200 磅之间；0 是由程序选定")
    return put_slot(plan, replace(slot, headline=style))


def set_text_columns(plan: PagePlan, slug: str, columns: int) -> PagePlan:
    """Set the body in so many columns (变栏); 0: the page's own."""
    slot, preset = slot_of(plan, slug), preset_of(plan)
    most = slot.columns * 2
    if not 0 <= columns <= most:
        raise BadInput("正文不能排成 {0} 栏；{1} 栏宽的版位最多 {2} 栏（每栏约 {3:g} 字）", columns, slot.columns, most, preset.measure / 2)
    shape = replace(slot, text_columns=columns)
    return put_slot(plan, furnished(shape, slot))


def set_column_rules(plan: PagePlan, slug: str, *, shown: bool) -> PagePlan:
    """Draw hairlines (栏线) between a slot's columns, or none."""
    return put_slot(plan, replace(slot_of(plan, slug), column_rules=shown))


def set_frame(plan: PagePlan, slug: str, *, boxed: bool, tinted: bool = False) -> PagePlan:
    """Put a slot in a frame, or take the frame away."""
    return put_slot(plan, replace(slot_of(plan, slug), boxed=boxed, tinted=tinted and boxed))


def add_picture(plan: PagePlan, slug: str, box: PictureBox) -> PagePlan:
    """Put a picture into a slot's text area."""
    slot = slot_of(plan, slug)
    return put_slot(plan, replace(slot, pictures=(*slot.pictures, box)))


def move_picture(plan: PagePlan, slug: str, index: int, box: PictureBox) -> PagePlan:
    """Give a slot's picture another place, size, caption or focus."""
    slot = slot_of(plan, slug)
    picture_of(slot, index)
    return put_slot(plan, replace(slot, pictures=tuple(box if i == index else b for i, b in enumerate(slot.pictures))))


def remove_picture(plan: PagePlan, slug: str, index: int) -> PagePlan:
    """Take a picture out of a slot."""
    slot = slot_of(plan, slug)
    picture_of(slot, index)
    return put_slot(plan, replace(slot, pictures=tuple(b for i, b in enumerate(slot.pictures) if i != index)))


def picture_of(slot: Slot, index: int) -> PictureBox:
    """A slot's picture by its number from 0; `NotFound` if it has none such."""
    if not 0 <= index < len(slot.pictures):
        raise NotFound("稿件 {0} 的版位没有第 {1} 张图", slot.slug, index + 1)
    return slot.pictures[index]


def set_folio(plan: PagePlan, folio: Folio) -> PagePlan:
    """Give the page another name or other people."""
    return replace(plan, folio=folio)


def text_columns(slot: Slot) -> int:
    """Columns that a slot's body is set in. Beside a vertical headline one is left for it."""
    own = slot.columns - 1 if slot.headline.vertical and slot.columns > 1 else slot.columns
    return slot.text_columns or own


def overlap(one: Slot, other: Slot) -> bool:
    """Whether two slots share any column and line."""
    across = one.column < other.column + other.columns and other.column < one.column + one.columns
    return across and one.line < other.line + other.lines and other.line < one.line + one.lines


def validate(plan: PagePlan) -> None:
    """`BadInput` for the first slot that stands outside the type area, on another, or holds a picture that doesn't fit in."""
    for slot in plan.slots:
        _checked(plan, slot)


def furnished(shape: Slot, slot: Slot) -> Slot:
    """A shape with the slot's pictures and quotes, narrowed where they would stand out of it; quotes that can't stand are left out."""
    columns = text_columns(shape)
    pictures = tuple(_narrowed(box, columns, shape.lines) for box in slot.pictures)
    quotes = tuple(_narrowed(quote, columns, shape.lines) for quote in slot.quotes if min(quote.lines, shape.lines) >= LEAST_QUOTE)
    return replace(shape, pictures=pictures, quotes=quotes)


def with_ties(slot: Slot, tied: Slot) -> Slot:
    """The slot with what ties another one of the same report to other pages."""
    ties = {name: getattr(tied, name) for name in ("part", "short_title", "reference", "before", "turns_to")}
    return replace(slot, **ties)


def put_slot(plan: PagePlan, slot: Slot) -> PagePlan:
    """The plan with this slot in its report's place; refused where it can't be."""
    return _checked(replace(plan, slots=_replaced(plan, slot)), slot)


def _replaced(plan: PagePlan, slot: Slot) -> tuple[Slot, ...]:
    return tuple(slot if other.slug == slot.slug else other for other in plan.slots)


def _checked(plan: PagePlan, slot: Slot) -> PagePlan:
    _check_inside(slot, preset_of(plan))
    _check_apart(slot, plan.slots)
    for box in slot.pictures:
        _check_picture(slot, box)
    for quote in slot.quotes:
        _check_quote(slot, quote)
    return plan


def _check_inside(slot: Slot, preset: PagePreset) -> None:
    if slot.columns < 1 or slot.lines < SMALLEST:
        raise BadInput("版位至少要 1 栏、{0} 行", SMALLEST)
    if slot.column < 0 or slot.column + slot.columns > preset.columns:
        raise BadInput("版位出了版心：这个版式共 {0} 栏，请改小栏数或左移", preset.columns)
    if slot.line < 0 or slot.line + slot.lines > preset.lines:
        raise BadInput("版位出了版心：这个版式共 {0} 行，请改小行数或上移", preset.lines)


def _check_apart(slot: Slot, others: Iterable[Slot]) -> None:
    for other in others:
        if other.slug != slot.slug and overlap(slot, other):
            raise BadInput("与稿件 {0} 的版位相叠；请换个地方，或先移开、缩小它", other.slug)


def _check_picture(slot: Slot, box: PictureBox) -> None:
    columns = text_columns(slot)
    if box.column < 0 or box.columns < 1 or box.column + box.columns > columns:
        raise BadInput("图片出了版位：正文共 {0} 栏，请改小图片或左移", columns)
    if box.line < 0 or box.lines < 1 or box.line + box.lines > slot.lines:
        raise BadInput("图片出了版位：版位共 {0} 行，请改小图片或上移", slot.lines)


def _check_quote(slot: Slot, quote: PullQuote) -> None:
    columns = text_columns(slot)
    if quote.column < 0 or quote.columns < 1 or quote.column + quote.columns > columns:
        raise BadInput("引文出了版位：正文共 {0} 栏，请改窄引文或左移", columns)
    if quote.line < 0 or quote.lines < LEAST_QUOTE or quote.line + quote.lines > slot.lines:
        raise BadInput("引文出了版位：版位共 {0} 行，引文至少 {1} 行；请改小引文或上移", slot.lines, LEAST_QUOTE)
    if not quote.text.strip():
        raise BadInput("引文没有文字；请从稿件里选一句")
    for box in slot.pictures:
        across = quote.column < box.column + box.columns and box.column < quote.column + quote.columns
        if across and quote.line < box.line + box.lines and box.line < quote.line + quote.lines:
            raise BadInput("引文与图片相叠；请换个地方")


def _narrowed(box: Inset, columns: int, lines: int) -> Inset:
    wide, high = min(box.columns, columns), min(box.lines, lines)
    place = min(box.column, columns - wide), Lines(min(box.line, lines - high))
    return replace(box, column=place[0], line=place[1], columns=wide, lines=Lines(high))


def _moved_into(slot: Slot, place: Slot) -> Slot:
    headline = replace(place.headline, kicker=Pt(0), main=Pt(0), deck=Pt(0))
    moved = replace(place, slug=slot.slug, headline=headline, briefs=slot.briefs, block_head=slot.block_head)
    return furnished(with_ties(replace(moved, column_rules=slot.column_rules), slot), slot)
