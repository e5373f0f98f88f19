"""The board by keyboard: Tab walks over slots, their pictures and quotes; arrows move, with Shift resize; Enter opens, Delete takes off,
Esc puts back what is being dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.board.board_items import PictureItem, SlotItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from ui.board.board_items import BoxItem

PAN_STEP = 0.05
"""Share of its frame that an arrow key moves a picture by."""
STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
"""Columns and lines that an arrow key moves by."""


def walk(slots: Sequence[SlotItem], insets: Sequence[BoxItem], by: int) -> BoxItem | None:
    """Choose the next (1) or previous (-1) item in reading order, a slot's insets after it; None where the row ends."""
    row = [item for slot in slots for item in (slot, *(inset for inset in insets if inset.slug == slot.slug))]
    at = next((at for at, item in enumerate(row) if item.isSelected()), None)
    wanted = at + by if at is not None else 0 if by > 0 else len(row) - 1
    if not 0 <= wanted < len(row):
        return None
    for item in row:
        item.setSelected(item is row[wanted])
    return row[wanted]


def press(item: BoxItem, event: QKeyEvent) -> bool:
    """Do what a key does to the chosen item; False for a key that means nothing here."""
    key, modifiers = Qt.Key(event.key()), event.modifiers()
    step = STEPS.get(key)
    if key == Qt.Key.Key_Escape and item.is_held:
        item.put_back()
    elif key == Qt.Key.Key_Escape:
        item.setSelected(False)
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(item, SlotItem) and not modifiers:
        item.opened()
    elif step is not None and isinstance(item, PictureItem) and modifiers & Qt.KeyboardModifier.AltModifier:
        item.pan(step[0] * PAN_STEP, step[1] * PAN_STEP)
    elif step is not None:
        item.step(*step, resize=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
    else:
        return False
    return True
