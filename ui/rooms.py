"""What a room has to offer the window, and what it is given. Which rooms there are stands in `ui.window.room_table`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from datetime import date

    from ui.actions import ActionBook
    from ui.notices import Notices, Offer
    from ui.tasks import Tasks
    from ui.window.desk_history import DeskHistory
    from workstation.changes import Change
    from workstation.checks.engine.finding import Finding
    from workstation.desk import Desk
    from workstation.packets.keeper import Waiting


class Room(QWidget):
    """A part of the window that shows some of the desk's things."""

    report_wanted = Signal(str)
    """Slug of a report to open."""
    finding_wanted = Signal(str, object)
    """Slug of a report to open, and the finding to pick out in it."""
    page_wanted = Signal(object)
    """Date of an issue to open."""
    place_wanted = Signal(object, str)
    """Date and number of a page to open."""

    parts_made = Signal(object)
    """A widget that was made later than the room, with tables whose widths are remembered."""

    def prepare(self) -> None:
        """The window has nothing to do just now: make what will be wanted next."""

    def take_change(self, change: Change) -> None:
        """Read again what a change touched of what is shown."""

    def flush(self) -> None:
        """Send unsaved typing to the write lane now: the window is about to close, to export or to show something else."""

    @property
    def unsaved(self) -> Sequence[str]:
        """Slugs of reports with typing that could not be stored."""
        return ()

    def show_read_only(self, read_only: bool) -> None:
        """Offer nothing that writes."""

    @property
    def day(self) -> date | None:
        """The date of the issue that is shown, where the room shows issues."""
        return None

    def focus_search(self) -> None:
        """Put the cursor where one searches."""

    def show_report(self, slug: str) -> None:
        """Show a report, where the room shows reports."""

    def show_finding(self, slug: str, finding: Finding) -> None:
        """Show a report with a finding picked out, where the room shows reports."""

    def show_comment(self, slug: str, ident: int) -> None:
        """Show a report with a comment picked out, where the room shows reports."""

    def show_issue(self, day: date, number: str = "") -> None:
        """Show an issue, and this page of it, where the room shows issues."""

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        """What came from other desks and waits for a decision, where the room shows what it is about."""

    def redress(self) -> None:
        """The theme changed: tint what isn't painted anew by itself."""


class Surroundings:
    """What every room is given: the services, the way to them, the actions to bind, and how to speak to the user."""

    def __init__(self, desk: Desk, tasks: Tasks, actions: ActionBook, notices: Notices) -> None:
        self.desk, self.tasks, self.actions, self.notices = desk, tasks, actions, notices
        self.history: DeskHistory | None = None

    def undo_offers(self) -> tuple[Offer, ...]:
        """For the notice of an action that has just been done: a button that takes back that one and no later one."""
        return (self.history.offer(),) if self.history else ()
