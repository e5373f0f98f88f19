"""What is done to slots on the board: moved, resized, swapped, taken off, put on; each one edit of the session's page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.board.board_grid import slot_over
from ui.board.page_session import plan_edit
from workstation.planning import plan as edits
from workstation.planning import plan_insets as insets
from workstation.planning.free_room import slot_at
from workstation.units import Lines

if TYPE_CHECKING:
    from ui.board.board_grid import Cell
    from ui.board.page_session import PageSession

FIRST_SIZE = (2, Lines(24))
"""Columns and lines that a report dropped on the board starts with."""


class SlotEdits(QObject):
    """Turns the board's gestures into edits of the session's plan."""

    def __init__(self, session: PageSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    @property
    def placed(self) -> tuple[str, ...]:
        """The reports that stand on the page, in reading order, briefs too."""
        plan = self._session.plan
        return tuple(slug for slot in plan.slots for slug in slot.slugs) if plan else ()

    def move(self, slug: str, cell: Cell) -> None:
        """A slot was dragged; on another one, they change places."""
        plan = self._session.plan
        other = slot_over(plan, slug, cell) if plan else None
        if other is not None:
            self._session.edit(self.tr("对调版位"), plan_edit(edits.swap, slug, other))
        else:
            self._session.edit(self.tr("移动版位"), plan_edit(edits.move_slot, slug, cell.column, Lines(cell.line)))

    def resize(self, slug: str, cell: Cell) -> None:
        """A slot's edge was pulled."""
        place = (cell.column, Lines(cell.line), cell.columns, Lines(cell.lines))
        self._session.edit(self.tr("改版位大小"), plan_edit(edits.place_slot, slug, *place))

    def place_quote(self, slug: str, index: int, cell: Cell) -> None:
        """A pull quote was dragged or pulled to another place of its slot's own columns."""
        plan = self._session.plan
        if plan is not None:
            quote = insets.quote_of(edits.slot_of(plan, slug), index)
            placed = replace(quote, column=cell.column, line=Lines(cell.line), columns=cell.columns, lines=Lines(cell.lines))
            self._session.edit(self.tr("移动引文"), plan_edit(insets.move_quote, slug, index, placed))

    def remove_quote(self, slug: str, index: int) -> None:
        """A pull quote leaves its slot."""
        self._session.edit(self.tr("去掉引文"), plan_edit(insets.remove_quote, slug, index))

    def take_off(self, slug: str) -> None:
        """A report leaves the page; without one nothing happens."""
        if slug:
            self._session.edit(self.tr("撤下稿件"), plan_edit(edits.take_off, slug))

    def swap_with_next(self, slug: str) -> None:
        """A report and the next one in reading order change places."""
        plan = self._session.plan
        slugs = tuple(slot.slug for slot in plan.slots) if plan else ()
        if slug in slugs and len(slugs) > 1:
            other = slugs[(slugs.index(slug) + 1) % len(slugs)]
            self._session.edit(self.tr("对调版位"), plan_edit(edits.swap, slug, other))

    def drop(self, slug: str, column: int, line: int) -> None:
        """A waiting report was dropped on a place of the grid."""
        plan = self._session.plan
        if plan is not None:
            slot = slot_at(plan, slug, column, line, *FIRST_SIZE)
            self._session.edit(self.tr("排上版面"), plan_edit(edits.place_report, slot))

    def place(self, slug: str) -> None:
        """A waiting report goes to the first free place."""
        self._session.edit(self.tr("排上版面"), plan_edit(edits.place_free, slug, *FIRST_SIZE))
