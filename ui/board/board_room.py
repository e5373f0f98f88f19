"""版面: an issue's pages on the board, the reports that wait, and the forms of slot and page.

The room only puts its parts together and decides which page is shown. Widgets are in `board_parts`; what is read in `board_lists`; what is
done to a page in `slot_edits`, `picture_edits` and `make_up`; what is asked in `board_dialogs`.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.board.board_dialogs import BoardDialogs
from ui.board.board_lists import BoardLists
from ui.board.board_parts import BoardParts
from ui.board.board_pictures import BoardPictures
from ui.board.faces import substitution_words
from ui.board.flat.edits import FlatEdits
from ui.board.make_up import MakeUp
from ui.board.page_board import ZOOM_STEP
from ui.board.page_painter import PagePainter
from ui.board.page_session import PageSession
from ui.board.page_sign_bar import PageSigning
from ui.board.page_thumbnails import PageThumbnails
from ui.board.picture_edits import PictureEdits
from ui.board.slots.asides import SlotAsides
from ui.board.slots.edits import SlotEdits
from ui.board.slots.fit_words import fit_words
from ui.board.slots.menu import SlotMenu
from ui.notices import Kind
from ui.rooms import Room
from ui.told import told_words
from workstation.issues.preset_book import KEY as PRESETS
from workstation.planning.masthead import masthead_paper
from workstation.planning.presets import on_preset, preset_of, with_masthead

if TYPE_CHECKING:
    from datetime import date

    from ui.board.page_session import Shown
    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.errors import DeskError
    from workstation.export.preflight import Obstacle
    from workstation.page import PagePreset


NEED_AN_ISSUE = (
    "page.export",
    "board.propose",
    "board.lead",
    "board.flat",
    "page.form",
    "page.add",
    "page.duplicate",
    "page.remove",
    "page.numbers",
    "report.turn",
    "report.part_title",
    "report.refer",
)


class BoardRoom(Room):
    """Puts board, lists and forms together; edits go through the session."""

    report_wanted = Signal(str)
    """slug: open it in the editor."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around, self._desk, self._tasks = around, around.desk, around.tasks
        self._wanted: tuple[date, str] | None = None
        self._shown: Shown | None = None
        self._flat_day: date | None = None
        self._place = 0
        self.session = PageSession(around.desk, around.tasks, self)
        self.pictures = BoardPictures(around.desk.pictures, around.tasks, self)
        self.lists = BoardLists(around, self)
        self.slot_edits = SlotEdits(around, self.session, self)
        self.slot_menu = SlotMenu(around.actions, self.session, self)
        self.picture_edits = PictureEdits(around, self.session, self.pictures, self)
        painter = PagePainter(lambda: around.desk.fonts, self.pictures.image, self.pictures.is_gone)
        self.make_up = MakeUp(around, self.session, self.pictures, painter, self)
        self.dialogs = BoardDialogs(around, self.session, self.lists, self)
        self.thumbnails = PageThumbnails(around, self)
        self.flat_edits = FlatEdits(around, self.session, lambda: self.session.number, self)
        self.parts = BoardParts(around.actions, painter, self.thumbnails, self)
        self.bar, self.board, self.waiting = self.parts.bar, self.parts.board, self.parts.waiting
        self.signing = PageSigning(self._around, self.parts.sign_bar, self)
        self.panels, self.slot_panel, self.page_panel = self.parts.panels, self.parts.slot_panel, self.parts.page_panel
        self.asides = SlotAsides(around.desk, around.tasks, self.session, self.board, self.slot_panel, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.parts)
        self.setFocusProxy(self.board)
        self._connect()
        self._connect_board()
        self._connect_flat()
        self._bind()
        self.refresh()

    def _connect(self) -> None:
        self.session.shown.connect(self._on_shown)
        self.session.refused.connect(self._on_refused)
        self.lists.arrived.connect(self._on_lists)
        self.dialogs.issue_coming.connect(self._on_issue_coming)
        self.dialogs.place_wanted.connect(self.show_obstacle)
        self.bar.issue_chosen.connect(lambda day: self.open_page(day))
        self.bar.page_chosen.connect(self._on_page_chosen)
        self.bar.pattern_chosen.connect(self._on_make_up)
        self.waiting.place_wanted.connect(self.slot_edits.place)
        for panel in (self.slot_panel, self.page_panel):
            panel.edited.connect(self.session.edit)
        self.slot_panel.picture_wanted.connect(self.picture_edits.ask)
        self.slot_panel.paste_wanted.connect(self.picture_edits.paste)
        self.slot_panel.placing_wanted.connect(self.picture_edits.place_new)
        self.slot_panel.giving_wanted.connect(self.picture_edits.give)
        self.slot_panel.taking_off_wanted.connect(self.slot_edits.take_off)
        self.slot_panel.report_wanted.connect(self.report_wanted)
        self.slot_panel.height_wanted.connect(self.slot_edits.fit_height)
        self.page_panel.preset_wanted.connect(self._on_preset)
        self.page_panel.masthead_wanted.connect(self._on_masthead)
        self.page_panel.slot_wanted.connect(self.board.choose)

    def _connect_board(self) -> None:
        board = self.board
        board.slot_chosen.connect(self._show_slot)
        board.slot_opened.connect(self.report_wanted)
        board.slot_moved.connect(self.slot_edits.move)
        board.slot_resized.connect(self.slot_edits.resize)
        board.slot_taken_off.connect(self.slot_edits.take_off)
        board.menu_wanted.connect(self.slot_menu.show_menu)
        board.report_dropped.connect(self.slot_edits.drop)
        board.picture_placed.connect(self.picture_edits.place)
        board.picture_removed.connect(self.picture_edits.remove)
        board.picture_panned.connect(self.picture_edits.pan)
        board.quote_placed.connect(self.slot_edits.place_quote)
        board.quote_removed.connect(self.slot_edits.remove_quote)
        board.picture_dropped.connect(self.picture_edits.add)
        board.paste_wanted.connect(self.picture_edits.paste)
        board.zoomed.connect(lambda scale: self.bar.show_zoom(0 if self.is_flat else scale * 72 / self.logicalDpiX()))
        self.pictures.arrived.connect(board.repaint_page)

    def _connect_flat(self) -> None:
        sheet, edits = self.parts.flat.sheet, self.flat_edits
        self.thumbnails.listed.connect(sheet.show_plans)
        sheet.chosen_changed.connect(self._on_flat_chosen)
        sheet.page_opened.connect(self._on_page_chosen)
        sheet.page_moved.connect(edits.move)
        sheet.pages_swapped.connect(edits.swap)
        sheet.page_removed.connect(edits.remove)
        sheet.reports_dropped.connect(edits.place)
        sheet.menu_wanted.connect(edits.show_menu)
        edits.page_wanted.connect(self._on_page_chosen)
        edits.page_chosen.connect(sheet.choose)

    def _bind(self) -> None:
        actions = self._around.actions
        actions.bind_toggle("board.flat", self._on_flat)
        actions.bind("report.turn", lambda: self.flat_edits.ask_turn(self.board.chosen))
        actions.bind("report.part_title", lambda: self.flat_edits.ask_part_title(self.board.chosen))
        actions.bind("report.refer", lambda: self.flat_edits.ask_reference(self.board.chosen))
        actions.bind("issue.new", self.dialogs.ask_issue)
        actions.bind("page.presets", self.dialogs.ask_presets)
        actions.bind("page.export", self.dialogs.ask_export)
        actions.bind("page.print", self.dialogs.ask_print)
        actions.bind("board.propose", self._on_make_up)
        actions.bind("board.lead", self._on_lead)
        actions.bind("board.another", self.make_up.show_another)
        self.make_up.forget()
        actions.bind("board.take_off", lambda: self.slot_edits.take_off(self.board.chosen))
        actions.bind("board.fit_height", lambda: self.slot_edits.fit_height(self.board.chosen))
        actions.bind("board.swap", lambda: self.slot_edits.swap_with_next(self.board.chosen))
        actions.bind("page.next", partial(self._step_page, 1))
        actions.bind("page.previous", partial(self._step_page, -1))
        actions.bind("board.zoom_in", partial(self.board.zoom, ZOOM_STEP))
        actions.bind("board.zoom_out", partial(self.board.zoom, 1 / ZOOM_STEP))
        actions.bind("board.fit", self.board.fit_page)

    # -- what the window asks

    def take_change(self, change: Change) -> None:
        """Lists follow every report and issue; the session its own page."""
        if change.issues or change.reports or PRESETS in change.options:
            self.lists.read()
        self.session.take_change(change)
        if change.issues or change.reports or change.options or change.pictures:
            self._read_flat()

    @property
    def empty_text(self) -> str:
        """What stands where a board would be."""
        return self.parts.empty.text

    @property
    def day(self) -> date | None:
        return self.session.day

    def refresh(self) -> None:
        """Read everything shown."""
        self.lists.read()

    def show_read_only(self, read_only: bool) -> None:
        """Look at pages, without touching them."""
        self.parts.show_read_only(read_only)

    def redress(self) -> None:
        """Tint the bar's icons again."""
        self.bar.redress()

    def show_issue(self, day: date, number: str = "") -> None:
        """Open a page of an issue, by default its first."""
        self.open_page(day, number)

    def open_page(self, day: date, number: str = "") -> None:
        """Show a page of an issue; without a number its first."""
        issue = self.lists.issue(day)
        if issue is None:
            self._wanted = (day, number)
            self.lists.read()
            return
        self._wanted = None
        number = number if number in issue.pages else issue.pages[0]
        self._place = issue.pages.index(number)
        self.make_up.forget()
        self.bar.show_issues(self.lists.issues, day)
        self.bar.show_pages(issue.pages, number)
        self.session.open(day, number)
        if day != self._flat_day:
            self._read_flat()
        self.parts.flat.sheet.choose(number)

    def show_obstacle(self, obstacle: Obstacle) -> None:
        """Show the very place: words in the editor, a slot or a picture on its page."""
        if obstacle.finding is not None:
            self.finding_wanted.emit(obstacle.slug, obstacle.finding)
            return
        self._on_page_chosen(obstacle.page)
        if obstacle.slug:
            self.board.seek(obstacle.slug, obstacle.picture)
        self.board.setFocus()

    # -- which page

    def _on_lists(self) -> None:
        issues, day = self.lists.issues, self.session.day
        self.waiting.show_rows(self.lists.waiting)
        self.page_panel.show_presets(self.lists.presets)
        self.parts.show_waiting_count(len(self.lists.waiting))
        if self._wanted and self.lists.issue(self._wanted[0]):
            self.open_page(*self._wanted)
        elif issues and not self.lists.issue(day):
            self.open_page(issues[0].day)
        elif day and self.session.number not in (pages := self._pages_of(day)):
            self.open_page(day, pages[min(self._place, len(pages) - 1)])
        else:
            self.bar.show_issues(issues, day)
            if day:
                self.bar.show_pages(self._pages_of(day), self.session.number)
            if not issues:
                self.session.open(None)
        for name in NEED_AN_ISSUE:
            self._around.actions.allow(name, bool(issues))

    def _pages_of(self, day: date) -> tuple[str, ...]:
        issue = self.lists.issue(day)
        return issue.pages if issue else ()

    def _on_issue_coming(self, day: date) -> None:
        self._wanted = (day, "")

    def _on_page_chosen(self, number: str) -> None:
        """Open a page on the board, from wherever."""
        self._around.actions["board.flat"].setChecked(False)
        if self.session.day:
            self.open_page(self.session.day, number)

    # -- the flat plan

    @property
    def is_flat(self) -> bool:
        """Whether the flat plan stands in the board's place."""
        return self._around.actions["board.flat"].isChecked()

    def _on_flat(self, flat: bool) -> None:
        self._flat_day = None
        self.bar.show_zoom(0)
        self._read_flat()
        self._show_view()
        if self.parts.middle.isVisible():
            (self.parts.flat if flat else self.board).setFocus()
        for name in ("board.zoom_in", "board.zoom_out", "board.fit"):
            self._around.actions.allow(name, not flat)
        if flat:
            self.panels.setCurrentWidget(self.page_panel)
        else:
            self.board.refit()

    def _read_flat(self) -> None:
        """Read the pages again while they are looked at."""
        if self.is_flat and self.session.day:
            self._flat_day = self.session.day
            self.thumbnails.read(self.session.day)

    def _on_flat_chosen(self, number: str) -> None:
        if self.session.day and number in self._pages_of(self.session.day):
            self.open_page(self.session.day, number)

    def _show_view(self) -> None:
        view = self.parts.flat if self.is_flat else self.board
        self.parts.show_view(view if self.session.day else self.parts.empty)

    def _step_page(self, by: int) -> None:
        issue = self.lists.issue(self.session.day)
        if issue and self.session.number in issue.pages:
            at = (issue.pages.index(self.session.number) + by) % len(issue.pages)
            self.open_page(issue.day, issue.pages[at])

    # -- what is shown of it

    def _on_shown(self, shown: Shown | None) -> None:
        self._shown = shown
        self.signing.show_page(self.session.day if shown else None, self.session.number)
        self._show_view()
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
        self.dialogs.page_shown()

    def _show_slot(self, slug: str) -> None:
        shown = self._shown
        slot = next((slot for slot in shown.page.slots if slot.slug == slug), None) if shown else None
        if shown is None or slot is None:
            self.slot_panel.show_slot(None, "")
            return
        self.slot_panel.show_reports(shown.reports, tuple((row.slug, row.title) for row in self.lists.waiting))
        self.slot_panel.show_slot(shown.plan, slug, shown.reports[slug].title if slug in shown.reports else slug, fit_words(slot))
        self.panels.setCurrentIndex(0)

    def _on_refused(self, error: DeskError) -> None:
        self._around.notices.say(self._with_titles(told_words(error.told)), Kind.WARNING)
        if self._shown is not None:
            self._on_shown(self._shown)

    def _with_titles(self, text: str) -> str:
        """Editors know reports by their titles; plans name them by slug."""
        for slug, report in self.session.reports.items():
            text = text.replace(self.tr("稿件 {0} ").format(slug), self.tr("《{0}》").format(report.title))
        return text[:1].upper() + text[1:]

    # -- make-up

    def _on_make_up(self, pattern: str = "") -> None:
        """What stands on the page and what is chosen among the waiting; all of these, where the page is empty."""
        placed = self.slot_edits.placed
        self.make_up.propose(placed + (self.waiting.chosen or (() if placed else self.waiting.slugs)), pattern=pattern)

    def _on_lead(self) -> None:
        """The chosen report becomes the weightiest of the page."""
        lead, placed = self.board.chosen, self.slot_edits.placed
        if lead in placed:
            self.make_up.propose((lead, *(slug for slug in placed if slug != lead)))
        else:
            self._around.notices.say(self.tr("先在版面上点一下要作头条的稿件"), Kind.NEWS)

    def _on_preset(self, name: str) -> None:
        """Another paper has other columns: what stands on the page is made up anew on it."""
        plan, preset = self.session.plan, self._desk.presets.get(name)
        if plan is not None:
            self._on_paper(self.tr("改版式"), with_masthead(preset) if preset_of(plan).masthead else preset)

    def _on_masthead(self, shown: bool) -> None:
        """A masthead takes some lines: what stands on the page is made up anew in those that are left."""
        plan = self.session.plan
        if plan is None:
            return
        use = partial(self._on_paper, self.tr("改报头"))
        if shown and not plan.folio.paper.strip():
            self.page_panel.show_plan(plan)
            self.dialogs.ask_paper_name(lambda: use(with_masthead(preset_of(plan))))
        else:
            use(masthead_paper(plan, shown=shown))

    def _on_paper(self, label: str, paper: PagePreset) -> None:
        if self.slot_edits.placed:
            self.make_up.propose(self.slot_edits.placed, preset=paper)
        else:
            self.session.edit(label, lambda plan: on_preset(plan, paper))
