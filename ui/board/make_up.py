"""自动编排 from the board: proposals are found off the main thread and offered as small drawings; the choice is one edit."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ui.notices import Kind
from ui.told import beside
from workstation.planning.presets import on_preset

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from ui.board.board_pictures import BoardPictures
    from ui.board.page_painter import PagePainter
    from ui.board.page_session import PageSession
    from ui.board.proposals_dialog import Offer, ProposalsDialog
    from ui.rooms import Surroundings
    from workstation.page import PagePlan, PagePreset
    from workstation.planning.make_up import Proposal

MOST_REPORTS = 24
"""Those of one standing head may become briefs in one slot; of the rest make-up takes the weightiest itself."""
MOST_TOLD = 3
"""Reasons that the notice tells; the dialog told them all."""


class MakeUp(QObject):
    """Asks for proposals and puts the chosen one on the session's page."""

    def __init__(self, around: Surroundings, session: PageSession, pictures: BoardPictures, painter: PagePainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._around, self._session, self._pictures, self._painter, self._window = around, session, pictures, painter, parent
        self._proposals: list[Proposal] = []
        self._asked = 0
        """Counts the searches; one that is no longer the last ends at its next step."""
        self.dialog: ProposalsDialog | None = None
        """The open one."""

    def propose(self, slugs: Sequence[str], *, pattern: str = "", preset: PagePreset | None = None) -> None:
        """Find proposals for these reports, the weightiest first, and offer them; in one pattern, or on another paper, show the best."""
        plan = self._session.plan
        if plan is None:
            return
        if not slugs:
            self._around.notices.say(self.tr("没有可编排的稿件：请先新建或导入稿件"), Kind.NEWS)
            return
        self._asked += 1
        wanted = on_preset(plan, preset) if preset else plan
        fetch = partial(self._find, self._asked, wanted, tuple(slugs)[:MOST_REPORTS], pattern)
        done = self._use_best if pattern or preset else self._offer
        self._around.tasks.read(fetch, partial(self._on_found, self._asked, done), key=(self, "find"))

    def show_another(self) -> None:
        """The next proposal instead of this one."""
        self._proposals = self._proposals[1:] + self._proposals[:1]
        self._use()

    def forget(self) -> None:
        """Another page is shown: its proposals are not these, and a search for the old one ends."""
        self._asked += 1
        self._proposals = []
        self._around.actions.allow("board.another", False)
        if self.dialog is not None:
            self.dialog.reject()

    def _find(self, asked: int, plan: PagePlan, slugs: tuple[str, ...], pattern: str) -> list[Offer]:
        """Off the main thread; empty where it was called off."""
        from workstation.planning.at_desk import desk_proposing, reports_of
        from workstation.planning.setting import set_page

        desk, composer = self._around.desk, self._session.composer()
        found: tuple[Proposal, ...] = ()
        for step in desk_proposing(desk, plan, slugs, composer.fonts, pattern=pattern, composer=composer):
            if asked != self._asked:
                return []
            found = step.result or ()
        return [(each, set_page(each.plan, reports_of(desk, each.plan), composer.fonts, composer=composer)) for each in found]

    def _on_found(self, asked: int, done: Callable[[list[Offer]], None], offers: list[Offer]) -> None:
        if asked == self._asked and offers:
            done(offers)

    def _keep(self, offers: list[Offer]) -> None:
        self._proposals = [proposal for proposal, _ in offers]
        self._around.actions.allow("board.another", len(offers) > 1)

    def _use_best(self, offers: list[Offer]) -> None:
        self._keep(offers)
        self._use()

    def _offer(self, offers: list[Offer]) -> None:
        from ui.board.proposals_dialog import ProposalsDialog

        self._keep(offers)
        if len(offers) < 2:
            self._use()
            return
        dialog = ProposalsDialog(offers, self._painter, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self._on_chosen)
        dialog.finished.connect(self._on_closed)
        self._pictures.arrived.connect(dialog.redraw)
        self.dialog = dialog
        dialog.open()

    def _on_chosen(self, number: int) -> None:
        self._proposals = self._proposals[number:] + self._proposals[:number]
        self._use()

    def _on_closed(self) -> None:
        self.dialog = None

    def _use(self) -> None:
        if not self._proposals:
            return
        best = self._proposals[0]
        self._session.edit(self.tr("自动编排"), partial(_adopted, best.plan), self._session.give_pictures())
        self._around.notices.say(self.tr("已编排：{0}").format(beside(best.reasons[:MOST_TOLD], "；")), Kind.DONE)


def _adopted(made: PagePlan, plan: PagePlan) -> PagePlan:
    """A made-up plan in the place of the one that stands."""
    return replace(made, folio=plan.folio, revision=plan.revision)
