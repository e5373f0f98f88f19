"""What is done to slots on the board: moved, resized, swapped, taken off, put on; each one edit of the session's page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.board.board_grid import cell_of, slot_over
from ui.board.page_session import plan_edit
from workstation.planning import plan as edits
from workstation.planning import plan_insets as insets
from workstation.planning.natural_size import fit_height, place_anywhere, place_at
from workstation.units import Lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.board.board_grid import Cell
    from ui.board.page_session import PageSession
    from ui.rooms import Surroundings
    from workstation.page import PagePlan
    from workstation.planning.composing import Composer
    from workstation.report import Report


class SlotEdits(QObject):
    """Turns the board's gestures into edits of the session's plan."""

    def __init__(self, around: Surroundings, session: PageSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._session = around.desk, around.tasks, session

    @property
    def placed(self) -> tuple[str, ...]:
        """The reports that stand on the page, in reading order, briefs too."""
        plan = self._session.plan
        return tuple(slug for slot in plan.slots for slug in slot.slugs) if plan else ()

    def move(self, slug: str, cell: Cell) -> None:
        """A slot was dragged; on another one, they change places."""
        plan = self._session.plan
        other = slot_over({slot.slug: cell_of(slot) for slot in plan.slots}, slug, cell) if plan else None
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
            self._session.edit(self.tr("撤下稿件"), plan_edit(edits.take_off, slug), self._session.give_pictures([slug]))

    def swap_with_next(self, slug: str) -> None:
        """A report and the next one in reading order change places."""
        plan = self._session.plan
        slugs = tuple(slot.slug for slot in plan.slots) if plan else ()
        if slug in slugs and len(slugs) > 1:
            other = slugs[(slugs.index(slug) + 1) % len(slugs)]
            self._session.edit(self.tr("对调版位"), plan_edit(edits.swap, slug, other))

    def drop(self, slug: str, column: int, line: int) -> None:
        """A waiting report was dropped on a place of the grid: it stands there as large as it wants and as there is room."""
        self._with_report(slug, self.tr("排上版面"), lambda plan, report, composer: place_at(plan, report, column, line, composer))

    def place(self, slug: str) -> None:
        """A waiting report goes to the first free place that holds it."""
        self._with_report(slug, self.tr("排上版面"), place_anywhere)

    def fit_height(self, slug: str) -> None:
        """A slot gets the lines that its text takes."""
        if slug:
            self._with_report(slug, self.tr("版位随文"), fit_height)

    def _with_report(self, slug: str, label: str, change: Callable[[PagePlan, Report, Composer], PagePlan]) -> None:
        """An edit for which the report has to be set: that is done off the main thread, and again if the plan has moved on."""
        plan = self._session.plan
        if plan is None:
            return

        def tried() -> tuple[Report, Composer, PagePlan]:
            report, composer = self._desk.reports.get(slug), self._session.composer()
            return report, composer, change(plan, report, composer)

        def done(found: tuple[Report, Composer, PagePlan]) -> None:
            report, composer, edited = found
            self._session.edit(label, lambda now: edited if now == plan else change(now, report, composer))

        self._tasks.read(tried, done, key=(self, slug), failed=self._session.refused.emit)
