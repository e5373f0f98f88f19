"""The page on the board: its plan, its reports, its setting; every edit shown at once and written through the desk.

An edit is shown before it is written. If the desk refuses it, what the store holds is shown again and nobody has lost anything.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workstation.errors import DeskError, NotFound
from workstation.planning.placed_pictures import given

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from ui.board.board_grid import BoardGrid
    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.page import PagePlan, Slot
    from workstation.planning.composing import Composer
    from workstation.planning.placed_pictures import ReportEdit
    from workstation.planning.set_page import SetPage
    from workstation.report import Report

PRINTED_OPTIONS = frozenset(("paper.name", "paper.imprint"))
"""What pages print of the options."""
PlanEdit = Callable[["PagePlan"], "PagePlan"]


@dataclass(frozen=True, slots=True)
class Shown:
    """A page as the board shows it."""

    day: date
    plan: PagePlan
    reports: Mapping[str, Report]
    page: SetPage
    grids: Mapping[str, BoardGrid]
    """Every slot's text columns, where its pictures stand."""


class PageSession(QObject):
    """Holds one page; the only way to edit it."""

    shown = Signal(object)
    """Shown, or None for no page."""
    refused = Signal(object)
    """DeskError"""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._day: date | None = None
        self._number = ""
        self._plan: PagePlan | None = None
        self._composer: Composer | None = None
        self._reports: Mapping[str, Report] = {}

    @property
    def day(self) -> date | None:
        """The shown issue's date."""
        return self._day

    @property
    def number(self) -> str:
        """The shown page's number."""
        return self._number

    @property
    def plan(self) -> PagePlan | None:
        """The plan as the editor sees it."""
        return self._plan

    @property
    def reports(self) -> Mapping[str, Report]:
        """The reports that stand on the page, as last read."""
        return self._reports

    def open(self, day: date | None, number: str = "") -> None:
        """Show another page; none closes the board."""
        self._day, self._number, self._plan = day, number, None
        if day is None:
            self.shown.emit(None)
        else:
            self._read()

    def edit(self, label: str, change: PlanEdit, owned: Mapping[str, ReportEdit] | None = None) -> None:
        """Do something to the plan under a name for 撤销; an edit that can't be is told through `refused`.

        `owned`: what reports' pictures and captions become in the same step, by slug.
        """
        if self._plan is None or self._day is None:
            return
        try:
            edited = change(self._plan)
        except DeskError as error:
            self.refused.emit(error)
            return
        write = partial(_put, self._desk, self._day, edited, label, owned or {})
        self._show_plan(replace(edited, revision=edited.revision + 1), owned or {})
        self._tasks.write(write, failed=self._on_write_failed)

    def give_pictures(self, slugs: Iterable[str] = ()) -> Mapping[str, ReportEdit]:
        """How reports come to have the pictures that only the page has (of these, or all), before the page loses them."""
        return given(self._plan, self._reports, slugs) if self._plan else {}

    def room_in(self, plan: PagePlan, slot: Slot) -> int:
        """Lines of a slot under its headline."""
        from workstation.planning.picture_places import text_room

        report = self._reports.get(slot.slug)
        return text_room(plan, slot, report, self.composer()) if report else slot.lines

    def take_change(self, change: Change) -> None:
        """Read again what others changed: the plan (an undo), or a report that stands on it (typing)."""
        if self._day is None:
            return
        if self._day in change.issues or change.options & PRINTED_OPTIONS:
            self._read()
        elif self._plan and change.reports & {slug for slot in self._plan.slots for slug in slot.slugs}:
            self._show_plan(self._plan)

    def _read(self) -> None:
        assert self._day is not None
        fetch = partial(self._compose_stored, self._day, self._number)
        self._tasks.read(fetch, self._on_composed, key=(self, "page"), failed=self._on_gone)

    def _show_plan(self, plan: PagePlan, owned: Mapping[str, ReportEdit] | None = None) -> None:
        assert self._day is not None
        self._plan = plan
        self._tasks.read(partial(self._compose, self._day, plan, owned or {}), self._on_composed, key=(self, "page"), failed=self._on_gone)

    def _compose_stored(self, day: date, number: str) -> Shown:
        return self._compose(day, self._desk.issues.plan(day, number), {})

    def _compose(self, day: date, plan: PagePlan, owned: Mapping[str, ReportEdit]) -> Shown:
        from workstation.planning.at_desk import reports_of
        from workstation.planning.setting import set_page

        composer, stored = self.composer(), reports_of(self._desk, plan)
        reports = {slug: owned[slug](report) if slug in owned else report for slug, report in stored.items()}
        page = set_page(plan, reports, composer.fonts, composer=composer)
        return Shown(day, plan, reports, page, _text_grids(plan, reports, composer))

    def composer(self) -> Composer:
        """What sets the page, with all that it remembers; made where it is first asked for, which should be off the main thread."""
        from workstation.planning.composing import Composer

        fonts = self._desk.fonts
        if self._composer is None or self._composer.fonts is not fonts:
            self._composer = Composer(fonts)
        return self._composer

    def _on_composed(self, shown: Shown) -> None:
        if self._plan is None or shown.plan.revision >= self._plan.revision:
            self._plan, self._reports = shown.plan, shown.reports
            self.shown.emit(shown)

    def _on_write_failed(self, error: DeskError) -> None:
        self.refused.emit(error)
        self._plan = None
        self._read()

    def _on_gone(self, error: DeskError) -> None:
        if not isinstance(error, NotFound):  # a page that was taken out is seen to be gone
            self.refused.emit(error)
        self.shown.emit(None)


def _put(desk: Desk, day: date, plan: PagePlan, label: str, owned: Mapping[str, ReportEdit]) -> Change:
    return desk.issue_pages.put_pictures(day, plan, label, owned) if owned else desk.issues.put_plan(day, plan, label)


def plan_edit(function: Callable[..., PagePlan], *rest: object, **named: object) -> PlanEdit:
    """An edit from one of `workstation.planning.plan`'s functions and what follows its plan."""
    return lambda plan: function(plan, *rest, **named)


def _text_grids(plan: PagePlan, reports: Mapping[str, Report], composer: Composer) -> dict[str, BoardGrid]:
    from ui.board.board_grid import BoardGrid
    from workstation.planning.grid import Grid
    from workstation.planning.presets import preset_of
    from workstation.planning.slot_geometry import slot_geometry

    grid, found = Grid.of(preset_of(plan)), {}
    for slot in plan.slots:
        if (slot.pictures or slot.quotes) and slot.slug in reports:
            geometry = slot_geometry(slot, reports[slot.slug], grid, composer)
            found[slot.slug] = BoardGrid.of_text(geometry.area, geometry.headline_lines)
    return found
