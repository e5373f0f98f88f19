"""How many characters a page counts (版面字数): characters of a line times lines of the page, pictures by their share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.register.method import method

if TYPE_CHECKING:
    from workstation.page import PagePlan, PagePreset, Slot


def page_characters(plan: PagePlan, preset: PagePreset) -> int:
    """Of the whole type area, whether anything stands there or not; of a picture the method's share."""
    whole = preset.columns * preset.measure * preset.lines
    return round(whole - (1 - method().photo_share) * sum(_pictures(slot, preset) for slot in plan.slots))


def _pictures(slot: Slot, preset: PagePreset) -> float:
    column = slot.columns * preset.measure / (slot.text_columns or slot.columns)
    return sum(box.columns * column * box.lines for box in slot.pictures)
