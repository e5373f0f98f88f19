"""版面: an issue's pages on the board, the reports that wait, and the forms of slot and page."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QScrollArea, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ui.board.board_bar import BoardBar
from ui.board.board_grid import slot_over
from ui.board.board_pictures import PICTURE_FILTER, BoardPictures
from ui.board.empty_board import EmptyBoard
from ui.board.faces import family_of, substitution_words
from ui.board.fit_words import fit_words
from ui.board.make_up import MakeUp
from ui.board.page_board import ZOOM_STEP, PageBoard
from ui.board.page_painter import PagePainter
from ui.board.page_panel import PagePanel
from ui.board.page_session import PageSession, plan_edit
from ui.board.slot_panel import SlotPanel
from ui.board.waiting_list import WaitingList
from ui.notices import Kind
from ui.rooms import Room
from ui.tabs import tab_stack
from workstation.planning import plan as edits
from workstation.planning.free_room import slot_at
from workstation.units import Lines

if TYPE_CHECKING:
    from datetime import date

    from ui.board.board_grid import Cell
    from ui.board.page_session import Shown
    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.errors import DeskError
    from workstation.issue import Issue
    from workstation.report import ReportRow

FIRST_SIZE = (2, Lines(24))
"""Columns and lines that a report dropped on the board starts with."""


class BoardRoom(Room):
    """Puts board, lists and forms together; edits go through the session."""

    report_wanted = Signal(str)
    """slug: open it in the editor."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around, self._desk, self._tasks = around, around.desk, around.tasks
        self.session = PageSession(around.desk, around.tasks, self)
        self._issues: tuple[Issue, ...] = ()
        self._wanted: tuple[date, str] | None = None
        self._shown: Shown | None = None
        self._export_wanted = False
        self._picture_folder = str(Path.home())
        self.pictures = BoardPictures(around.desk.pictures, around.tasks, self)
        self.make_up = MakeUp(around, self.session, self)
        self._build()
        self.setFocusProxy(self.board)
        self._connect()
        self._bind()
        self.refresh()

    # -- parts

    def _build(self) -> None:
        # each part is made where it will stand: Qt styles a widget anew each time it gets another parent
        self.bar = BoardBar(self._around.actions, self)
        self.splitter = QSplitter(self)
        waiting = self._waiting_column()
        self._middle = QStackedWidget(self.splitter)
        self.board = PageBoard(PagePainter(family_of, self.pictures.image), self._middle)
        self.panels = QTabWidget(self.splitter)
        slot_area = _scroll_area(tab_stack(self.panels))
        self.slot_panel, self.page_panel = SlotPanel(slot_area.viewport()), PagePanel(tab_stack(self.panels))
        slot_area.setWidget(self.slot_panel)
        self._empty = EmptyBoard(self._around.actions["issue.new"], self._middle)
        self._middle.addWidget(self._empty)
        self._middle.addWidget(self.board)
        self.panels.setDocumentMode(True)
        self.panels.addTab(slot_area, self.tr("版位"))
        self.panels.addTab(self.page_panel, self.tr("本版"))
        self.splitter.setObjectName("board")
        for widget, size in ((waiting, 240), (self._middle, 900), (self.panels, 300)):
            self.splitter.addWidget(widget)
            widget.setMinimumWidth(size // 2)
        self.splitter.setSizes([240, 900, 300])
        self.splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.splitter, 1)

    def _waiting_column(self) -> QWidget:
        column = QWidget(self.splitter)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._waiting_label = QLabel(self.tr("待编稿件"), column)
        self._waiting_label.setProperty("role", "section")
        self._waiting_label.setContentsMargins(14, 8, 14, 8)
        self.waiting = WaitingList(column)
        layout.addWidget(self._waiting_label)
        layout.addWidget(self.waiting, 1)
        return column

    def _connect(self) -> None:
        self.session.shown.connect(self._on_shown)
        self.session.refused.connect(self._on_refused)
        self.bar.issue_chosen.connect(lambda day: self.open_page(day))
        self.bar.page_chosen.connect(self._on_page_chosen)
        self.bar.pattern_chosen.connect(self._on_make_up)
        self.board.slot_chosen.connect(self._show_slot)
        self.board.slot_opened.connect(self.report_wanted)
        self.board.slot_moved.connect(self._on_moved)
        self.board.slot_resized.connect(self._on_resized)
        self.board.slot_taken_off.connect(self._take_off)
        self.pictures.arrived.connect(self.board.repaint_page)
        self.board.picture_placed.connect(self._on_picture_placed)
        self.board.picture_removed.connect(self._on_picture_removed)
        self.board.report_dropped.connect(self._on_dropped)
        self.board.picture_dropped.connect(lambda slug, path: self._add_picture(slug, Path(path)))
        self.board.zoomed.connect(lambda scale: self.bar.show_zoom(scale * 72 / self.logicalDpiX()))
        self.waiting.place_wanted.connect(self._on_place_wanted)
        for panel in (self.slot_panel, self.page_panel):
            panel.edited.connect(self.session.edit)
        self.slot_panel.picture_wanted.connect(self._ask_picture)
        self.slot_panel.report_wanted.connect(self.report_wanted)
        self.page_panel.preset_wanted.connect(self._on_preset)
        self.page_panel.slot_wanted.connect(self.board.choose)

    def _bind(self) -> None:
        actions = self._around.actions
        actions.bind("issue.new", self.ask_issue)
        actions.bind("page.export", self.ask_export)
        actions.bind("board.propose", self._on_make_up)
        actions.bind("board.another", self.make_up.show_another)
        actions.bind("board.take_off", lambda: self._take_off(self.board.chosen))
        actions.bind("board.swap", self._swap_with_next)
        actions.bind("page.next", partial(self._step_page, 1))
        actions.bind("page.previous", partial(self._step_page, -1))
        actions.bind("board.zoom_in", partial(self.board.zoom, ZOOM_STEP))
        actions.bind("board.zoom_out", partial(self.board.zoom, 1 / ZOOM_STEP))
        actions.bind("board.fit", self.board.fit_page)

    # -- what the window asks

    def take_change(self, change: Change) -> None:
        """Lists follow every report and issue; the session its own page."""
        if change.issues or change.reports:
            self._read_lists()
        self.session.take_change(change)

    @property
    def empty_text(self) -> str:
        """What stands where a board would be."""
        return self._empty.text

    @property
    def day(self) -> date | None:
        return self.session.day

    def refresh(self) -> None:
        """Read everything shown."""
        self._read_lists()

    def show_read_only(self, read_only: bool) -> None:
        """Look at pages, without touching them."""
        self.board.editable = not read_only
        for widget in (self.slot_panel, self.page_panel):
            widget.setEnabled(not read_only)

    def redress(self) -> None:
        """Tint the bar's icons again."""
        self.bar.redress()

    def show_issue(self, day: date) -> None:
        """Open an issue's first page."""
        self.open_page(day)

    def open_page(self, day: date, number: str = "") -> None:
        """Show a page of an issue; without a number its first."""
        issue = next((issue for issue in self._issues if issue.day == day), None)
        if issue is None:
            self._wanted = (day, number)
            self._read_lists()
            return
        self._wanted = None
        number = number or issue.pages[0]
        self.make_up.forget()
        self.bar.show_issues(self._issues, day)
        self.bar.show_pages(issue.pages, number)
        self.session.open(day, number)

    # -- reading

    def _read_lists(self) -> None:
        desk = self._desk
        self._tasks.read(lambda: (desk.issues.listing(), desk.reports.listing()), self._on_lists, key=(self, "lists"))

    def _on_lists(self, lists: tuple[tuple[Issue, ...], tuple[ReportRow, ...]]) -> None:
        self._issues, rows = lists
        waiting = [row for row in rows if not row.page]
        self.waiting.show_rows(waiting)
        self._waiting_label.setText(self.tr("待编稿件（{0}）").format(len(waiting)))
        day = self.session.day
        if self._wanted and any(issue.day == self._wanted[0] for issue in self._issues):
            self.open_page(*self._wanted)
        elif self._issues and not any(issue.day == day for issue in self._issues):
            self.open_page(self._issues[0].day)
        else:
            self.bar.show_issues(self._issues, day)
            if not self._issues:
                self.session.open(None)
        self._allow()

    def _allow(self) -> None:
        for name in ("page.export", "board.propose"):
            self._around.actions.allow(name, bool(self._issues))

    def _on_shown(self, shown: Shown | None) -> None:
        self._shown = shown
        self._middle.setCurrentIndex(1 if shown else 0)
        self.page_panel.show_plan(shown.plan if shown else None)
        if shown is None:
            self.board.show_nothing()
            self.slot_panel.show_slot(None, "")
            return
        titles = {slug: report.title for slug, report in shown.reports.items()}
        self.board.show_page(shown, titles)
        words = [(slot.slug, titles.get(slot.slug, slot.slug), fit_words(slot)) for slot in shown.page.slots]
        self.page_panel.show_fits(words)
        self.page_panel.show_faces(substitution_words())
        self._show_slot(self.board.chosen)
        if self._export_wanted:
            self.ask_export()

    def _show_slot(self, slug: str) -> None:
        shown = self._shown
        slot = next((slot for slot in shown.page.slots if slot.slug == slug), None) if shown else None
        if shown is None or slot is None:
            self.slot_panel.show_slot(None, "")
            return
        self.slot_panel.show_slot(shown.plan, slug, shown.reports[slug].title if slug in shown.reports else slug, fit_words(slot))
        self.panels.setCurrentIndex(0)

    def _on_refused(self, error: DeskError) -> None:
        self._around.notices.say(self._with_titles(str(error)), Kind.WARNING)
        if self._shown is not None:
            self._on_shown(self._shown)

    def _with_titles(self, text: str) -> str:
        """Editors know reports by their titles; plans name them by slug."""
        for slug, report in self.session.reports.items():
            text = text.replace(f"稿件 {slug} ", f"《{report.title}》")
        return text

    # -- edits

    def _on_moved(self, slug: str, cell: Cell) -> None:
        plan = self.session.plan
        other = slot_over(plan, slug, cell) if plan else None
        if other is not None:
            self.session.edit(self.tr("对调版位"), plan_edit(edits.swap, slug, other))
        else:
            self.session.edit(self.tr("移动版位"), plan_edit(edits.move_slot, slug, cell.column, Lines(cell.line)))

    def _on_resized(self, slug: str, cell: Cell) -> None:
        place = (cell.column, Lines(cell.line), cell.columns, Lines(cell.lines))
        self.session.edit(self.tr("改版位大小"), plan_edit(edits.place_slot, slug, *place))

    def _take_off(self, slug: str) -> None:
        if slug:
            self.session.edit(self.tr("撤下稿件"), plan_edit(edits.take_off, slug))

    def _swap_with_next(self) -> None:
        plan, slug = self.session.plan, self.board.chosen
        slugs = [slot.slug for slot in plan.slots] if plan else []
        if slug in slugs and len(slugs) > 1:
            other = slugs[(slugs.index(slug) + 1) % len(slugs)]
            self.session.edit(self.tr("对调版位"), plan_edit(edits.swap, slug, other))

    def _on_dropped(self, slug: str, column: int, line: int) -> None:
        plan = self.session.plan
        if plan is None:
            return
        slot = slot_at(plan, slug, column, line, *FIRST_SIZE)
        self.session.edit(self.tr("排上版面"), plan_edit(edits.place_report, slot))

    def _on_place_wanted(self, slug: str) -> None:
        self.session.edit(self.tr("排上版面"), plan_edit(edits.place_free, slug, *FIRST_SIZE))

    def _on_page_chosen(self, number: str) -> None:
        if self.session.day:
            self.open_page(self.session.day, number)

    def _step_page(self, by: int) -> None:
        issue = next((issue for issue in self._issues if issue.day == self.session.day), None)
        if issue and self.session.number in issue.pages:
            at = (issue.pages.index(self.session.number) + by) % len(issue.pages)
            self.open_page(issue.day, issue.pages[at])

    # -- pictures

    def _on_picture_placed(self, slug: str, index: int, cell: Cell) -> None:
        plan = self.session.plan
        if plan is None:
            return
        box = edits.picture_of(edits.slot_of(plan, slug), index)
        placed = replace(box, column=cell.column, line=Lines(cell.line), columns=cell.columns, lines=Lines(cell.lines))
        self.session.edit(self.tr("移动图片"), plan_edit(edits.move_picture, slug, index, placed))

    def _on_picture_removed(self, slug: str, index: int) -> None:
        self.session.edit(self.tr("去掉图片"), plan_edit(edits.remove_picture, slug, index))

    def _ask_picture(self, slug: str) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("加图片"), self._picture_folder, self.tr("图片") + f" ({PICTURE_FILTER})")
        if path:
            self._picture_folder = str(Path(path).parent)
            self._add_picture(slug, Path(path))

    def _add_picture(self, slug: str, path: Path) -> None:
        if not slug:
            self._around.notices.say(self.tr("请把图片拖到一篇稿件上"), Kind.NEWS)
            return
        report = self.session.reports.get(slug)
        caption = report.captions[0] if report and report.captions else ""
        edit = partial(self.pictures.add, path, slug, caption)
        self._tasks.read(edit, partial(self.session.edit, self.tr("加图片")), failed=self._on_refused)

    # -- make-up

    def _on_make_up(self, pattern: str = "") -> None:
        """What stands on the page and what is chosen among the waiting; all of these, where the page is empty."""
        placed = self._placed
        self.make_up.propose(placed + (self.waiting.chosen or (() if placed else self.waiting.slugs)), pattern=pattern)

    @property
    def _placed(self) -> tuple[str, ...]:
        plan = self.session.plan
        return tuple(slot.slug for slot in plan.slots) if plan else ()

    def _on_preset(self, name: str) -> None:
        """Another paper has other columns: what stands on the page is made up anew on it."""
        if self._placed:
            self.make_up.propose(self._placed, preset=name)
        else:
            self.session.edit(self.tr("改版式"), lambda plan: replace(plan, preset=name))

    # -- dialogs

    def ask_issue(self) -> None:
        """新建一期."""
        from ui.board.issue_dialog import IssueDialog

        dialog = IssueDialog(self._issues, self._desk.issues.suggested_number, str(self._desk.options.get("page.number")), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.new_issue(dialog.day, dialog.pages, dialog.number))
        dialog.open()

    def new_issue(self, day: date, pages: tuple[str, ...], number: int | None) -> None:
        """Make an issue and show its first page."""
        self._wanted = (day, "")
        self._tasks.write(partial(self._desk.issues.new, day, pages, number))

    def ask_export(self) -> None:
        """输出版面: where to, and which pages."""
        from ui.board.export_dialog import ExportDialog

        self._around.actions["room.board"].trigger()  # which also saves what is being typed
        self._export_wanted = self.session.plan is None
        if self._export_wanted:
            return
        issue = next((issue for issue in self._issues if issue.day == self.session.day), None)
        if issue is not None:
            dialog = ExportDialog(self._around, issue, self.session.number, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.slot_wanted.connect(self._on_slot_wanted)
            dialog.open()

    def _on_slot_wanted(self, number: str, slug: str) -> None:
        if self.session.day and number != self.session.number:
            self.open_page(self.session.day, number)
        self.board.choose(slug)


def _scroll_area(parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
