"""The editor: a report's fields, its attribution, its findings and details; saved as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ui.autosave import Autosave, SavesReports, SaveState
from ui.field_text import FieldText
from ui.headline_form import HeadlineForm
from ui.report_form import FormFields, ReportForm
from ui.story_editor import StoryEditor
from ui.text_history import TextHistory
from workstation.merging import is_same_text

if TYPE_CHECKING:
    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.report import Report


class EditsOn(Protocol):
    """The part of the desk that the editor uses."""

    @property
    def reports(self) -> SavesReports:
        """The reports' service."""

    @property
    def read_only(self) -> bool:
        """Whether another window holds the store."""


class EditorPage(QWidget):
    """State enters by `show_report`; text leaves by autosave."""

    save_state_changed = Signal(object)
    """SaveState"""

    def __init__(self, desk: EditsOn, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._report: Report | None = None
        self._build()
        self.history = TextHistory(self.form.fields.in_order(), self)
        self.autosave = Autosave(desk.reports, tasks, self._draft, self._may_save, self)
        self.autosave.is_read_only = desk.read_only
        self._connect()
        self.show_report(None)

    # -- what the window asks

    @property
    def report(self) -> Report | None:
        """The shown report with the text as it stands."""
        return self._draft() if self._report else None

    def show_report(self, report: Report | None) -> None:
        """Show another report (or none); the text of the one before is saved first."""
        self.save_now()
        report = self.autosave.begin(report)
        self._report = report
        self._stack.setCurrentIndex(1 if report else 0)
        if report is not None:
            self.form.show_report(report)
        self.history.clear()

    def save_now(self) -> None:
        """Save what was typed without waiting; the lane's end is `tasks.when_written`."""
        self.autosave.save_now()

    # -- parts

    def _build(self) -> None:
        self._stack = QStackedWidget(self)
        empty = QLabel(self.tr("在左边选一篇稿件，或按 Ctrl+N 新建"), self)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setProperty("role", "muted")
        self.headlines, self.story = HeadlineForm(self), StoryEditor(self)
        self.panels = QTabWidget(self)
        self._under, self._end, self._captions = (FieldText(self, enter_breaks=True) for _ in range(3))
        self._standing_head, self._jump = (FieldText(self, many_lines=False) for _ in range(2))
        self._note = FieldText(self, enter_breaks=True)
        fields = FormFields(self._standing_head, self.headlines, self._under, self.story, self._end, self._captions, self._jump, self._note)
        self.form = ReportForm(fields, self)
        self.splitter = QSplitter(self)
        self.splitter.addWidget(self._writing_column())
        self.splitter.addWidget(self.panels)
        self.splitter.setStretchFactor(0, 1)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.splitter)
        QVBoxLayout(self).addWidget(self._stack)

    def _writing_column(self) -> QWidget:
        column = QWidget(self)
        layout = QVBoxLayout(column)
        for widget in (self._standing_head, self.headlines, self._under, self.story, self._end):
            layout.addWidget(widget)
        details = QWidget(self)
        rest = QVBoxLayout(details)
        for widget in (self._captions, self._jump, self._note):
            rest.addWidget(widget)
        rest.addStretch(1)
        self.panels.addTab(details, self.tr("资料"))
        return column

    def _connect(self) -> None:
        self.headlines.moved_on.connect(self.story.setFocus)
        self.form.edited.connect(self.autosave.touch)
        self.form.settled.connect(self.autosave.resume)
        self.autosave.state_changed.connect(lambda: self.save_state_changed.emit(self.autosave.state))
        self.autosave.stored.connect(self._on_stored)
        self._tasks.changed.connect(self._on_changed)

    # -- saving

    def _draft(self) -> Report:
        assert self._report is not None
        return self.form.snapshot(self._report).report

    def _may_save(self) -> bool:
        return not self.form.is_busy

    def _on_stored(self, stored: Report, mine: Report) -> None:
        if self._report is None or stored.slug != self._report.slug:
            return
        if not is_same_text(stored, mine) and is_same_text(self._draft(), mine):
            self.form.show_report(stored, only_changed=True)
        self._report = stored

    def _on_changed(self, change: Change) -> None:
        if self._report is not None and self._report.slug in change.reports:
            slug = self._report.slug
            self._tasks.read(lambda: self._desk.reports.get(slug), self._on_read_again, key=(self, "again"))

    def _on_read_again(self, stored: Report) -> None:
        if self._report is None or self._report.slug != stored.slug:
            return
        shown = self.autosave.adopt(stored)
        if shown is not None:
            self.form.show_report(shown, only_changed=True)
            self._report = shown


__all__ = ["EditorPage", "SaveState"]
