"""Reads what stands beside the chosen slot, in the pool, and shows it in the slot's form."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.board.page_board import PageBoard
    from ui.board.page_session import PageSession, Shown
    from ui.board.slots.panel import SlotPanel
    from ui.tasks import Tasks
    from workstation.desk import Desk
    from workstation.planning.composing import Composer
    from workstation.planning.set_page import SetSlot
    from workstation.report import Report
    from workstation.slot_aside import SlotAside


class SlotAsides(QObject):
    """Follows the page and the choice on it; an answer to a slot that is no longer chosen is dropped."""

    def __init__(self, desk: Desk, tasks: Tasks, session: PageSession, board: PageBoard, panel: SlotPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._board, self._panel = desk, tasks, board, panel
        self._shown: Shown | None = None
        self._composer: Composer | None = None
        session.shown.connect(self._on_shown)
        board.slot_chosen.connect(self._read)

    def _on_shown(self, shown: Shown | None) -> None:
        self._shown = shown
        self._read(self._board.chosen)

    def _read(self, slug: str) -> None:
        shown = self._shown
        as_set = next((slot for slot in shown.page.slots if slot.slug == slug), None) if shown else None
        if shown is not None and as_set is not None and slug in shown.reports:
            look = partial(self._look, shown, shown.reports[slug], as_set)
            self._tasks.read(look, self._on_read, key=(id(self), "aside"), failed=lambda _: None)

    def _look(self, shown: Shown, report: Report, as_set: SetSlot) -> SlotAside:
        from workstation.copyfit.fonts import FontCase
        from workstation.planning.composing import Composer
        from workstation.slot_aside import slot_aside

        self._composer = self._composer or Composer(FontCase.of_machine())
        return slot_aside(self._desk, shown.plan, report, as_set, self._composer)

    def _on_read(self, aside: SlotAside) -> None:
        if aside.slug == self._board.chosen:
            self._panel.show_aside(aside)
