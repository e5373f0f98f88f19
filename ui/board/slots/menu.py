"""The menu of a slot on the board: what is most often done to it, and with which other report it changes places."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from ui.board.page_session import plan_edit
from workstation.planning import plan as edits

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QWidget

    from ui.actions import ActionBook
    from ui.board.page_session import PageSession, PlanEdit
    from workstation.page import Slot

ACTIONS = ("board.lead", "board.fit_height", "", "report.turn", "report.refer", "", "board.take_off")


class SlotMenu(QObject):
    """Asked for by the board, for the slot that is chosen there."""

    def __init__(self, actions: ActionBook, session: PageSession, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions, self._session, self._window = actions, session, parent

    def show_menu(self, slug: str, place: QPoint) -> None:
        """What can be done to a report's slot."""
        plan = self._session.plan
        slot = next((slot for slot in plan.slots if slot.slug == slug), None) if plan else None
        if slot is None:
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ACTIONS[:2]:
            menu.addAction(self._actions[name])
        self._add_swaps(menu, slot)
        menu.addSeparator()
        self._add_manners(menu, slot)
        for name in ACTIONS[2:]:
            menu.addAction(self._actions[name]) if name else menu.addSeparator()
        menu.popup(place)

    def _add_swaps(self, menu: QMenu, slot: Slot) -> None:
        swaps, reports = menu.addMenu(self.tr("对调版位")), self._session.reports
        others = [other.slug for other in self._session.plan.slots if other.slug != slot.slug] if self._session.plan else []
        swaps.setEnabled(bool(others))
        for other in others:
            title = reports[other].title if other in reports else other
            edit = plan_edit(edits.swap, slot.slug, other)
            swaps.addAction(title.replace("&", "&&")).triggered.connect(
                lambda _=False, edit=edit: self._session.edit(self.tr("对调版位"), edit)
            )

    def _add_manners(self, menu: QMenu, slot: Slot) -> None:
        upright = replace(slot.headline, vertical=not slot.headline.vertical)
        self._add_toggle(
            menu, self.tr("竖题"), self.tr("改标题"), slot.headline.vertical, plan_edit(edits.set_headline, slot.slug, upright)
        )
        framed = plan_edit(edits.set_frame, slot.slug, boxed=not slot.boxed, tinted=False)
        self._add_toggle(menu, self.tr("加框"), self.tr("改框线"), slot.boxed, framed)
        tinted = plan_edit(edits.set_frame, slot.slug, boxed=True, tinted=not slot.tinted)
        self._add_toggle(menu, self.tr("加底纹"), self.tr("改框线"), slot.tinted, tinted)
        ruled = plan_edit(edits.set_column_rules, slot.slug, shown=not slot.column_rules)
        self._add_toggle(menu, self.tr("栏线"), self.tr("改栏线"), slot.column_rules, ruled)

    def _add_toggle(self, menu: QMenu, words: str, label: str, is_on: bool, edit: PlanEdit) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda _=False: self._session.edit(label, edit))
