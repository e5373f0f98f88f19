"""稿件: the desk's list beside the editor; the welcome page while nothing is open."""

from __future__ import annotations

from collections import Counter
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QWidget

from ui.icons import redress
from ui.notices import Kind
from ui.reports.kept_menu import KeptMenu
from ui.reports.report_list import ReportList
from ui.reports.sign_flow import SignFlow
from ui.rooms import Room
from ui.turns import Turns
from ui.window.welcome import Welcome

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.editor.editor_page import EditorPage
    from ui.editor.text.history import TextHistory
    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.checks.engine.finding import Finding
    from workstation.desk import Desk
    from workstation.errors import DeskError
    from workstation.issue import Issue
    from workstation.packets.keeper import Waiting
    from workstation.report import Report
    from workstation.reports import Reports
    from workstation.signoff.steps import Turn
    from workstation.tagging.kinds import Tag

LIST_WIDTH = 300


class ReportsRoom(Room):
    """Chooses a report in the list and shows it in the editor."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._slug, self._wants_focus = "", False
        self.list = ReportList(around.desk.reports, around.tasks)
        self.kept = KeptMenu(self.list.search, around.desk.kept_searches, around.tasks, read_only=around.desk.read_only)
        self.welcome = Welcome(around.actions)
        self._editor: EditorPage | None = None
        self._is_making = False
        self._waiting: Report | None = None
        self._sought: tuple[str, Finding] | None = None
        self._commented: tuple[str, int] | None = None
        self._turns = Turns(self)
        self._right = QStackedWidget()
        self._right.addWidget(self.welcome)
        self.splitter = QSplitter()
        self.splitter.setObjectName("reports")
        self._lay_out()
        self._bind()
        self._read_all()

    def _lay_out(self) -> None:
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self._right)
        self.splitter.setSizes([LIST_WIDTH, 1000])
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setCollapsible(1, False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)

    def _bind(self) -> None:
        actions = self._around.actions
        self.list.chosen.connect(self._on_chosen)
        self.list.entered.connect(self._on_entered)
        self.list.removed.connect(self._on_removed)
        self.list.tags_wanted.connect(self._on_tags_wanted)
        self.list.tags_unwanted.connect(self._on_tags_unwanted)
        actions.bind("tags.open", self.open_tags)
        self.signing = SignFlow(self._around.desk, self._around.tasks, self)
        self.list.sign_wanted.connect(self.signing.take_next)
        self.list.back_wanted.connect(self.signing.send_back)
        self.list.hold_wanted.connect(self.signing.hold)
        self.list.read_waiting = partial(_waiting, self._around.desk)
        self.list.read_tags = partial(_tags_in_use, self._around.desk)
        self.list.may_set_readings = lambda: self._around.desk.gate.may("reading.set")
        self.welcome.issue_chosen.connect(self.page_wanted)
        actions.bind("report.new", self.new_report)
        actions.bind("report.next", partial(self.list.step, 1))
        actions.bind("report.previous", partial(self.list.step, -1))
        actions.bind("report.remove", self.list.remove_selected)
        actions.bind("report.save", self.save)
        actions.bind("text.undo", self._on_undo)
        actions.bind("text.redo", self._on_redo)
        actions["view.list"].setChecked(True)
        actions.bind_toggle("view.list", self.list.setVisible)

    def _read_all(self) -> None:
        self.list.refresh()
        self.list.refresh_tags()
        self._read_issues()

    def _read_issues(self) -> None:
        self._around.tasks.read(self._around.desk.issues.listing, self._show_issues, key=(self, "issues"))

    def _show_issues(self, issues: Sequence[Issue]) -> None:
        self.welcome.show_issues(issues)
        self.list.filters.show_issues(issues)

    def prepare(self) -> None:
        """Make the editor, so that the first report opens at once; see what waits in the listed reports."""
        self.list.refresh_waiting()
        self._begin_editor()

    def take_change(self, change: Change) -> None:
        """The list and the welcome page follow; the editor looks after its own report."""
        self.list.take_change(change)
        if change.issues:
            self._read_issues()
        if self._slug in change.reports:
            self._read_report(self._slug, still_there=True)

    def flush(self) -> None:
        """Save what was typed, with what is still being composed."""
        if self._editor is not None:
            self._editor.flush()

    def save(self) -> None:
        """Save what was typed without waiting."""
        if self._editor is not None:
            self._editor.save_now()
            self._editor.autosave.retry()

    @property
    def unsaved(self) -> Sequence[str]:
        """What the editor could not save."""
        return self._editor.autosave.unsaved if self._editor else ()

    def show_read_only(self, read_only: bool) -> None:
        """The list offers nothing that writes; the editor asks the desk itself."""
        self.list.show_read_only(read_only)

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        """Mark the reports of which another desk changed something."""
        self.list.show_changes(Counter(each.thing.name for each in waiting if each.thing.kind == "report"))

    def redress(self) -> None:
        """Tint the cards again."""
        self.welcome.redress()
        if self._editor is not None:
            redress(self._editor)

    @property
    def shown(self) -> str:
        """The title of the report in the editor; empty while none is open."""
        report = self._editor.report if self._editor else None
        return report.title if report else ""

    def show_report(self, slug: str) -> None:
        """Choose a report in the list and open it."""
        self.list.choose(slug)

    def show_finding(self, slug: str, finding: Finding) -> None:
        """Open a report and pick a finding out as soon as it has been checked."""
        self._sought = (slug, finding)
        if self._editor is not None:
            self._editor.findings.seek(slug, finding)
        self.list.choose(slug)

    def show_comment(self, slug: str, ident: int) -> None:
        """Open a report and pick a comment out as soon as its comments are there."""
        self._commented = (slug, ident)
        if self._editor is not None:
            self._editor.comments.seek(slug, ident)
        self.list.choose(slug)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.list.show()
        self.list.search.setFocus()
        self.list.search.selectAll()

    def new_report(self) -> None:
        """An empty report, open in the editor."""
        self._around.tasks.write(self._around.desk.reports.new, self._on_new)

    def _on_new(self, change: Change) -> None:
        self._wants_focus = True
        self.list.choose(next(iter(change.reports)))

    def _on_chosen(self, slug: str) -> None:
        self._slug = slug
        if slug:
            self._read_report(slug)
        else:
            self._show(None)

    def _read_report(self, slug: str, *, still_there: bool = False) -> None:
        show = _leave_to_editor if still_there else self._show
        fetch = partial(_read_for_editor, self._around.desk.reports, slug)
        self._around.tasks.read(fetch, show, key=(self, "report", still_there), failed=self._on_gone)

    def _on_gone(self, error: DeskError) -> None:
        self._slug = ""
        self._show(None)

    def _show(self, report: Report | None) -> None:
        self._waiting = None
        if self._editor is not None:
            self._show_in(self._editor, report)
        elif report is not None:
            self._waiting = report
            self._begin_editor()

    def _show_in(self, editor: EditorPage, report: Report | None) -> None:
        editor.show_report(report)
        self._right.setCurrentWidget(editor if report else self.welcome)
        if report is not None and self._wants_focus:
            self._wants_focus = False
            editor.setFocus()

    def _begin_editor(self) -> None:
        """Make the editor, in steps between which the window lives."""
        if self._editor is None and not self._is_making:
            from ui.editor.editor_page import EditorPage

            self._is_making = True
            page = EditorPage(self._around.desk, self._around.tasks, self._right, at_once=False)
            self._turns.follow(page.making, partial(self._on_made, page))

    def _on_made(self, page: EditorPage) -> None:
        """The editor is whole; the report that waits for it comes in."""
        self._editor = page
        page.bind(self._around.actions)
        if self._sought is not None:
            page.findings.seek(*self._sought)
        if self._commented is not None:
            page.comments.seek(*self._commented)
        page.report_wanted.connect(self.show_report)
        self._right.addWidget(page)
        report, self._waiting = self._waiting, None
        if report is not None and report.slug == self._slug:
            QTimer.singleShot(0, self, partial(self._show_if_wanted, page, report))

    def _show_if_wanted(self, page: EditorPage, report: Report) -> None:
        if report.slug == self._slug and page.report is None:
            self._show_in(page, report)

    def _on_undo(self) -> None:
        history = self._typing_history()
        if history is not None:
            history.undo()

    def _on_redo(self) -> None:
        history = self._typing_history()
        if history is not None:
            history.redo()

    def _typing_history(self) -> QLineEdit | TextHistory | None:
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit):
            return field
        return self._editor.history if self._editor else None

    def _on_tags_wanted(self, slugs: tuple[str, ...], tags: list[str]) -> None:
        said = self.tr("已给 %n 篇稿件加标签", "", len(slugs))
        self._around.tasks.write(partial(self._around.desk.tagging.add, slugs, tags), lambda _: self._say_tagged(said))

    def _on_tags_unwanted(self, slugs: tuple[str, ...], tags: list[str]) -> None:
        said = self.tr("已从 %n 篇稿件去掉标签", "", len(slugs))
        self._around.tasks.write(partial(self._around.desk.tagging.take_off, slugs, tags), lambda _: self._say_tagged(said))

    def _say_tagged(self, said: str) -> None:
        self._around.notices.say(said, Kind.DONE, *self._around.undo_offers())

    def open_tags(self) -> None:
        """All tags, in a window of their own."""
        from ui.reports.tags_window import open_tags

        open_tags(self._around, self.window(), self.show_reports_with)

    def show_reports_with(self, tag: str) -> None:
        """List the reports that have a tag."""
        self.list.search.setText(f"标签：“{tag}”")

    def _on_removed(self, count: int) -> None:
        self._around.notices.say(self.tr("已删除 %n 篇稿件", "", count), Kind.DONE, *self._around.undo_offers())

    def _on_entered(self) -> None:
        if self._editor is not None:
            self._editor.setFocus()


def _waiting(desk: Desk) -> tuple[dict[str, int], dict[str, Turn]]:
    return desk.comments.all_open_counts(), desk.signoff.sent_back()


def _tags_in_use(desk: Desk) -> list[Tag]:
    return [use.tag for use in desk.tagging.uses() if use.reports]


def _leave_to_editor(_report: Report) -> None:
    """The editor re-reads its report by itself; the room only wants to know whether it is still there."""


def _read_for_editor(reports: Reports, slug: str) -> Report:
    """A report; the editor's modules with it, should they not be there yet."""
    import_module("ui.editor.editor_page")
    return reports.get(slug)
