"""The editor: a report's fields, its attribution, its findings and details; saved as one types."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.editor.attribution.actions import AttributionActions
from ui.editor.autosave import Autosave, SaveState
from ui.editor.comments.actions import CommentActions
from ui.editor.desk_matters import DeskMatters
from ui.editor.directory_actions import DirectoryActions
from ui.editor.editor_parts import EditorParts
from ui.editor.editor_wiring import bind_actions, join_services
from ui.editor.findings.actions import FindingActions
from ui.editor.findings.choices import FindingChoices
from ui.editor.findings.lesson_actions import LessonActions
from ui.editor.findings.live_checks import LiveChecks
from ui.editor.fit.actions import FitActions
from ui.editor.officials.actions import OfficialsActions
from ui.editor.picture_matters import PictureMatters
from ui.editor.report_form import ReportForm, Snapshot
from ui.editor.side_reading import SideReading
from ui.editor.sign_matters import SignMatters
from ui.editor.text.history import TextHistory
from ui.editor.uses.actions import UsesActions
from ui.editor.versions.actions import VersionsActions
from workstation.errors import BadInput
from workstation.versions.merging import is_same_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.actions import ActionBook
    from ui.editor.findings.live_checks import Answer
    from ui.tasks import Tasks
    from workstation.attribution import HouseForm
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.inspection.inspection import Inspection
    from workstation.options import OptionsBook
    from workstation.report import Report


class EditorPage(QWidget):
    """State enters by `show_report`; text leaves by autosave, desk matters by the desk's services."""

    save_state_changed = Signal(object)
    """SaveState"""
    report_wanted = Signal(str)
    """Slug of another report to open."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None, *, at_once: bool = True) -> None:
        """`at_once`: whole; else nothing may be asked of the page before all of `making` is drawn."""
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._report: Report | None = None
        self._shown_state: tuple[SaveState, str] | None = None
        self.form = ReportForm(self)
        self.history = TextHistory(self)
        self.parts = EditorParts(self)
        self.making: Iterator[None] = self._make()
        """Draws a few milliseconds of the making at each step."""
        if at_once:
            deque(self.making, maxlen=0)

    def _make(self) -> Iterator[None]:
        yield from self.parts.make(self.form, self.history)
        yield None
        self._make_services()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.parts.stack)
        yield None
        self._connect()
        self._take_options()
        self.show_read_only(self._desk.read_only)
        self.parts.comments.show_read_only(self._desk.read_only)  # who may not write the text may comment on it
        self.show_report(None)

    def _make_services(self) -> None:
        desk, tasks = self._desk, self._tasks
        self.history.watch(self.form.fields.in_order())
        self.autosave = Autosave(desk.reports, tasks, self._draft, self._may_save, self)
        self.checks = LiveChecks(desk, tasks, self, snapshot=self._snapshot, is_busy=lambda: self.form.is_busy or self.form.is_filling)
        self.findings = FindingActions(self.form, self.history, self.parts.findings, desk, tasks, self)
        self.choices = FindingChoices(self.findings, self.parts.findings, desk, tasks, self)
        self.signing = AttributionActions(self.form, self.history, self.parts.attribution, self)
        self.officials = OfficialsActions(self.form, self.parts.officials, desk, tasks, self)
        self.uses = UsesActions(self.form, desk, tasks, self)
        self.lessons = LessonActions(self.form, desk, tasks, self)
        self.directories = DirectoryActions(desk, tasks, self.parts.attribution, self)
        self.matters = DeskMatters(desk, tasks, self.parts, self._slug, self)
        rows = self.parts.details.pictures
        self.pictures = PictureMatters(desk, tasks, rows, self, slug=self._slug, save_now=self.save_now)
        self.fit = FitActions(self.form, desk, tasks, self.parts, self, snapshot=self._snapshot)
        self.versions = VersionsActions(desk, tasks, lambda: self.report, self.save_now, self)
        self.comments = CommentActions(self.form, self.parts.comments, desk, tasks, self, snapshot=self._snapshot, save=self.save_now)
        self._side = SideReading(desk, tasks, self.parts, self)
        self.signoff = SignMatters(desk, tasks, self.parts.sign, self, self.save_now)
        self.signoff.locked.connect(self._show_locked)
        self.parts.attribution.form = partial(_house_form, desk.options)

    # -- what the window asks

    @property
    def report(self) -> Report | None:
        """The shown report with the text as it stands."""
        return self._draft() if self._report else None

    def show_report(self, report: Report | None) -> None:
        """Show another report (or none); the text of the one before is saved first. The same one again only brings its news."""
        if report is not None and self._report is not None and report.slug == self._report.slug:
            self._on_read_again(report)
            return
        self.flush()
        self._report = report = self.autosave.begin(report)
        self.parts.show_report(report)
        if report is not None:
            self.form.show_report(report)
            self.setFocusProxy(self.parts.story if report.headlines.main else self.parts.headlines.main)
        self.history.clear()
        self._show_answer(None)
        self._side.show_report(report)
        self.signoff.show_report(report)
        self.checks.refresh()
        self.fit.show_report(self._slug())
        self.pictures.show_report()
        self.comments.show_report(report)

    def save_now(self) -> None:
        """Save what was typed without waiting, but for a composition; the lane's end is `tasks.when_written`."""
        self.autosave.save_now()

    def flush(self) -> None:
        """The window closes or shows something else: end what is unfinished, and save it, also what failed before."""
        self.form.finish()
        self.save_now()
        self.autosave.retry()

    def _show_locked(self, locked: bool) -> None:
        if self.autosave.is_read_only != (self._desk.read_only or locked):
            self.show_read_only(self._desk.read_only or locked)

    def show_read_only(self, read_only: bool) -> None:
        """Let nothing be typed."""
        self.autosave.is_read_only = read_only
        self.parts.show_read_only(read_only)

    def bind(self, actions: ActionBook) -> None:
        """Say what the editor's actions do."""
        bind_actions(self, actions)

    # -- wiring

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.form.settled.connect(self._on_settled)
        self.form.refused.connect(self._on_refused)
        self.autosave.state_changed.connect(self._on_save_state)
        self.autosave.stored.connect(self._on_stored)
        self.autosave.lost.connect(self._on_lost)
        self.checks.answered.connect(self._on_answer)
        self.signing.refused.connect(lambda words: self._tasks.failed.emit(BadInput(words)))
        self._tasks.changed.connect(self._on_changed)
        join_services(self)

    def _take_options(self) -> None:
        options = self._desk.options
        self.autosave.show_delay(int(float(options.get("edit.autosave")) * 1000))
        self.checks.preset = str(options.get("page.preset"))
        self.findings.person = str(options.get("paper.person"))
        if self.parts.story.show_size(float(options.get("edit.size"))):
            self.history.forget([self.parts.story])
            self.checks.refresh()
        self.parts.column_measure = self.checks.measure = float(options.get("page.measure"))

    # -- typing

    def _snapshot(self) -> Snapshot | None:
        return self.form.snapshot(self._report) if self._report else None

    def _draft(self) -> Report:
        assert self._report is not None
        return self.form.snapshot(self._report).report

    def _may_save(self) -> bool:
        return not self.form.is_busy

    def _on_edited(self) -> None:
        self.autosave.touch()
        self.checks.touch()

    def _on_settled(self) -> None:
        self.autosave.resume()
        self.checks.resume()

    def _on_refused(self, characters: int) -> None:
        words = self.tr("粘贴的文字有 {count:,} 个字符，不像一篇稿件，没有放进来。若是整版，请用“导入整版”").format(count=characters)
        self._tasks.failed.emit(BadInput(words))

    def _on_answer(self, answer: Answer) -> None:
        self._show_answer(answer)
        self._show_status(answer.inspection)

    def _show_answer(self, answer: Answer | None) -> None:
        for reader in (self.findings, self.signing, self.officials, self.uses, self.lessons):
            reader.show_answer(answer)

    def _show_status(self, inspection: Inspection) -> None:
        self.parts.status.show_signed(inspection.signed)
        self.parts.status.show_extent(inspection.extent)

    def _slug(self) -> str:
        return self._report.slug if self._report else ""

    # -- saving

    def _on_save_state(self) -> None:
        shown = state, why = self.autosave.state, self.autosave.why
        if shown == self._shown_state:
            return
        self._shown_state = shown
        self.parts.status.show_saved(state, why)
        self.parts.banner.show_state(state, why)
        self.save_state_changed.emit(state)

    def _on_stored(self, stored: Report, mine: Report) -> None:
        if self._report is None or stored.slug != self._report.slug:
            return
        if not is_same_text(stored, mine) and is_same_text(self._draft(), mine):
            self._show_changed(stored)
        self._report = stored
        self.parts.details.show_report(stored)

    def _on_lost(self, slug: str) -> None:
        if self._report is not None and self._report.slug == slug:
            self._tasks.read(partial(self._desk.reports.get, slug), self._on_read_instead, failed=lambda _: self.show_report(None))

    def _on_read_instead(self, stored: Report) -> None:
        self._report = None
        self.show_report(stored)

    def _on_changed(self, change: Change) -> None:
        if change is self.autosave.last_change:
            return
        concerns = self._report is not None and self._report.slug in change.reports
        if self._report is not None and concerns:
            fetch = partial(self._desk.reports.get, self._report.slug)
            read = partial(self._on_read_again, moved=bool(change.issues))
            self._tasks.read(fetch, read, key=(id(self), "again"), failed=lambda _: None)
        if change.people:
            self._side.people_changed()
        if change.options:
            self._take_options()
        if concerns or change.people or change.issues or change.options or change.house_waivers or change.house_rules:
            self.checks.refresh()

    def _on_read_again(self, stored: Report, *, moved: bool = False) -> None:
        if self._report is None or self._report.slug != stored.slug:
            return
        shown = self.autosave.adopt(stored)
        if shown is not None:
            self._show_changed(shown)
            self._report = shown
        self._side.show_report(stored, moved=moved)
        self.comments.show_report(stored)
        self.fit.show_report(stored.slug)

    def _show_changed(self, report: Report) -> None:
        filled = self.form.show_report(report, only_changed=True)
        if filled:
            self.history.forget(filled)
            self.checks.refresh()


__all__ = ["EditorPage", "SaveState"]


def _house_form(options: OptionsBook) -> HouseForm:
    from workstation.house.byline_form import house_form

    return house_form(options)
