"""Connects the sign-off bar with the desk: reads how the report stands whenever it may be another way, and takes the steps."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ui.reports.sign_flow import SignFlow
from ui.words import reading_label, when
from workstation.reports import right_to_edit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.editor.sign_bar import SignBar
    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.report import Report
    from workstation.signoff.sign_off import Standing
    from workstation.versions.comparison import PartComparison


LATER_MS = 150
"""Several changes in a row are read once."""


class SignMatters(QObject):
    """For one editor. `save` sends what was typed to the lane before anything is signed."""

    locked = Signal(bool)
    """Whether who is at the desk may not change this report's text."""

    def __init__(self, desk: Desk, tasks: Tasks, bar: SignBar, page: QWidget, save: Callable[[], None]) -> None:
        super().__init__(page)
        self._desk, self._tasks, self._bar, self._page, self._save = desk, tasks, bar, page, save
        self.flow = SignFlow(desk, tasks, page)
        self._slug = self._title = ""
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self.refresh)
        bar.next_wanted.connect(self.take_next)
        bar.back_wanted.connect(lambda: self.flow.send_back(self._slugs))
        bar.kill_wanted.connect(lambda: self.flow.kill(self._slugs))
        bar.hold_wanted.connect(lambda: self.flow.hold(self._slugs))
        bar.free_wanted.connect(lambda: self.flow.let_go(self._slugs))
        bar.changes_wanted.connect(self.show_changes)
        bar.course_wanted.connect(self.show_course)
        tasks.changed.connect(self._on_changed)

    @property
    def _slugs(self) -> tuple[str, ...]:
        return (self._slug,) if self._slug else ()

    def show_report(self, report: Report | None) -> None:
        """Another report, or the same one as it is now stored."""
        if report is None or report.slug != self._slug:
            self._bar.show_standing(None)
        self._slug, self._title = (report.slug, report.title) if report else ("", "")
        self.refresh()

    def refresh(self) -> None:
        """Read how it stands."""
        if self._slug:
            fetch = partial(self._desk.signoff.standing, self._slug)
            self._tasks.read(fetch, self._on_standing, key=(id(self), "standing"), failed=lambda _: None)

    def _on_changed(self, change: Change) -> None:
        if self._slug in change.reports or change.accounts or change.options:
            self._later.start()

    def _on_standing(self, standing: Standing) -> None:
        if standing.slug == self._slug and standing != self._bar.standing:
            self._bar.show_standing(standing)
        if standing.slug == self._slug:
            self.locked.emit(not self._desk.gate.may(right_to_edit(standing.reading)))

    def take_next(self) -> None:
        """Save, then ask for the next step on what is stored by then."""
        if self._slug:
            self._save()
            self._tasks.when_written(partial(self.flow.take_next, self._slugs))

    def show_changes(self) -> None:
        """查看改动 since the last signature."""
        standing = self._bar.standing
        if standing is not None:
            fetch = partial(self._desk.signoff.differences, standing.slug)
            self._tasks.read(fetch, partial(self._on_changes, standing), key=(id(self), "changes"))

    def show_course(self) -> None:
        """审读经过, with every opinion."""
        from ui.turn_words import CourseDialog

        standing = self._bar.standing
        if standing is not None:
            dialog = CourseDialog(standing.course, self._title, self._page)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _on_changes(self, standing: Standing, differences: tuple[PartComparison, ...]) -> None:
        from ui.difference_dialog import DifferenceDialog

        latest = standing.course.latest
        since = f"{reading_label(latest.step)}　{latest.person}　{when(latest.at)}" if latest else ""
        dialog = DifferenceDialog(differences, since, self._page)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
