"""自动编排 from the board: proposals are found off the main thread; the best is shown, and the next ones on request."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.notices import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.board.page_session import PageSession
    from ui.rooms import Surroundings
    from workstation.page import PagePlan
    from workstation.planning.make_up import Proposal

MOST_REPORTS = 10


class MakeUp(QObject):
    """Asks for proposals and puts them on the session's page."""

    def __init__(self, around: Surroundings, session: PageSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around, self._session = around, session
        self._proposals: list[Proposal] = []

    def propose(self, slugs: Sequence[str], *, pattern: str = "", preset: str = "") -> None:
        """Find proposals for these reports, the weightiest first, and show the best; at will in one pattern, on another paper."""
        plan = self._session.plan
        if plan is None:
            return
        if not slugs:
            self._around.notices.say(self.tr("没有可编排的稿件：请先新建或导入稿件"), Kind.NEWS)
            return
        wanted = replace(plan, preset=preset) if preset else plan
        fetch = partial(self._find, wanted, tuple(slugs)[:MOST_REPORTS], pattern)
        self._around.tasks.read(fetch, self._on_found, key=(self, "find"))

    def show_another(self) -> None:
        """The next proposal instead of this one."""
        self._proposals = self._proposals[1:] + self._proposals[:1]
        self._use()

    def forget(self) -> None:
        """Another page is shown: its proposals are not these."""
        self._proposals = []
        self._around.actions.allow("board.another", False)

    def _find(self, plan: PagePlan, slugs: tuple[str, ...], pattern: str) -> list[Proposal]:
        from workstation.copyfit.fonts import FontCase
        from workstation.planning.at_desk import desk_proposals

        return list(desk_proposals(self._around.desk, plan, slugs, FontCase.of_machine(), pattern=pattern))

    def _on_found(self, found: list[Proposal]) -> None:
        self._proposals = found
        self._around.actions.allow("board.another", len(found) > 1)
        self._use()

    def _use(self) -> None:
        if not self._proposals:
            return
        best = self._proposals[0]
        self._session.edit(self.tr("自动编排"), lambda plan: replace(best.plan, folio=plan.folio, revision=plan.revision))
        self._around.notices.say(self.tr("已编排：{0}").format("；".join(best.reasons)), Kind.DONE)
