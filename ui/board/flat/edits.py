"""What is done from the flat plan and across pages: asked for where something has to be known, written through the desk, undone by name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox, QWidget

from ui.notices import Kind
from ui.told import told_words
from workstation.planning.plan_ties import set_reference, set_short_title

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtCore import QPoint

    from ui.board.page_session import PageSession
    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.errors import DeskError
    from workstation.page import PagePlan, PageReference
    from workstation.report import Report
    from workstation.units import Lines

MENU = ("page.form", "", "page.add", "page.duplicate", "page.remove", "", "page.numbers")


class FlatEdits(QObject):
    """Writes for the shown issue; `page` says which page is meant."""

    page_wanted = Signal(str)
    page_chosen = Signal(str)
    """the number under which a page that was moved from here stands now"""

    def __init__(self, around: Surroundings, session: PageSession, page: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._around, self._session, self._page, self._window = around, session, page, parent
        self._pages = around.desk.issue_pages
        for name, slot in (
            ("page.add", self.add),
            ("page.duplicate", self.duplicate),
            ("page.remove", lambda: self.remove(self._page())),
            ("page.form", self.ask_form),
            ("page.numbers", self.ask_numbers),
        ):
            around.actions.bind(name, slot)

    @property
    def _day(self) -> date:
        assert self._session.day is not None
        return self._session.day

    def _write(self, step: Callable[[], Change]) -> None:
        self._around.tasks.write(step, failed=self._refuse)

    def _refuse(self, error: DeskError) -> None:
        self._around.notices.say(told_words(error.told), Kind.WARNING)

    def show_menu(self, place: QPoint, others: tuple[tuple[str, str], ...]) -> None:
        """What can be done to the chosen page; `others` are number and name of those that it can change places with."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opened = menu.addAction(self.tr("打开这一版"))
        opened.triggered.connect(lambda: self.page_wanted.emit(self._page()))
        for name in MENU:
            menu.addAction(self._around.actions[name]) if name else menu.addSeparator()
        swap = menu.addMenu(self.tr("与另一版对调（拖动时按住 Shift）"))
        swap.setEnabled(bool(others))
        for number, name in others:
            swap.addAction(f"{number} {name}".strip()).triggered.connect(partial(self._swap_with, number))
        menu.popup(place)

    # -- pages

    def move(self, number: str, to: str) -> None:
        """A page was dragged to another's place."""
        self._write(partial(self._pages.move_page, self._day, number, to))

    def _swap_with(self, other: str, _checked: bool = False) -> None:
        number = self._page()
        self.swap(number, other)
        self.page_chosen.emit(other)

    def swap(self, number: str, other: str) -> None:
        """Two pages change places."""
        self._write(partial(self._pages.swap_pages, self._day, number, other))

    def add(self) -> None:
        """One more page behind the chosen one."""
        self._write(partial(self._pages.insert_page, self._day, self._page()))

    def duplicate(self) -> None:
        """One more page like the chosen one."""
        self._write(partial(self._pages.duplicate_page, self._day, self._page()))

    def remove(self, number: str) -> None:
        """Take a page out; asked first where reports stand on it."""
        self._around.tasks.read(partial(self._around.desk.issues.plan, self._day, number), self._on_removing, failed=self._refuse)

    def _on_removing(self, plan: PagePlan) -> None:
        number, step = plan.folio.number, partial(self._pages.remove_page, self._day, plan.folio.number, with_reports=True)
        if not plan.slots:
            self._write(step)
            return
        question = self.tr("{0} 版上有 {1} 篇稿件，去掉这一版后它们回到待编。").format(number, len(plan.slots))
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("去掉一版"), question, parent=self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        accept = box.addButton(self.tr("去掉"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("取消"), QMessageBox.ButtonRole.RejectRole)
        accept.clicked.connect(lambda: self._write(step))
        box.open()

    def ask_form(self) -> None:
        """版面资料 of the chosen page."""
        self._around.tasks.read(partial(self._around.desk.issues.plan, self._day, self._page()), self._on_form, failed=self._refuse)

    def _on_form(self, plan: PagePlan) -> None:
        from ui.board.page_form import PageForm

        form = PageForm(plan, self._window)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.accepted.connect(lambda: self.put(form.edited, plan))
        form.open()

    def put(self, edited: PagePlan, plan: PagePlan) -> None:
        """Write a page's form, if it says something new."""
        if edited != plan:
            self._write(partial(self._around.desk.issues.put_plan, self._day, edited, "改版面资料"))

    def ask_numbers(self) -> None:
        """改版号: all of them, as A01-A04 B01-B04."""
        self._around.tasks.read(partial(self._around.desk.issues.get, self._day), lambda issue: self._ask_numbers(issue.pages))

    def _ask_numbers(self, pages: tuple[str, ...]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("改版号"))
        dialog.setLabelText(self.tr("按次序写 {0} 个版号，如：A01-A04 B01-B04").format(len(pages)))
        dialog.setTextValue(" ".join(pages))
        dialog.textValueSelected.connect(self.renumber)
        dialog.open()

    def renumber(self, text: str) -> None:
        """Give the pages the numbers that a text names."""
        from ui.board.issue_dialog import page_numbers

        self._write(partial(self._pages.renumber, self._day, page_numbers(text)))

    # -- reports

    def place(self, number: str, slugs: tuple[str, ...]) -> None:
        """Waiting reports were dropped on a page."""
        for slug in slugs:
            self._write(partial(self._place, self._day, number, slug))

    def _place(self, day: date, number: str, slug: str) -> Change:
        """As large as it wants; the next one is placed on what this one left."""
        from workstation.planning.natural_size import place_anywhere

        desk = self._around.desk
        plan = place_anywhere(desk.issues.plan(day, number), desk.reports.get(slug), self._session.composer())
        return desk.issues.put_plan(day, plan, "排上版面")

    def ask_turn(self, slug: str) -> None:
        """转版: where a report of the shown page goes on."""
        if slug in self._session.reports:
            fetch = partial(self._around.desk.issues.plans, self._day)
            self._around.tasks.read(fetch, partial(self._ask_turn, slug), failed=self._refuse)

    def _ask_turn(self, slug: str, plans: tuple[PagePlan, ...]) -> None:
        from ui.board.tie_dialogs import TurnDialog

        report = self._session.reports[slug]
        dialog = TurnDialog(report, plans, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.turn(report, dialog.page, dialog.title.text()))
        dialog.open()

    def turn(self, report: Report, number: str, title: str) -> None:
        """Let a report go on on another page."""
        self._around.tasks.read(
            partial(self._size, self._day, report, number), partial(self._turn, report, number, title), failed=self._refuse
        )

    def _size(self, day: date, report: Report, number: str) -> tuple[int, Lines]:
        from workstation.copyfit.fonts import FontCase
        from workstation.planning.composing import Composer
        from workstation.planning.continuing import continuation_size

        issues = self._around.desk.issues
        return continuation_size(issues.plans(day), report, issues.plan(day, number), Composer(FontCase.of_machine()))

    def _turn(self, report: Report, number: str, title: str, size: tuple[int, Lines]) -> None:
        self._write(partial(self._pages.continue_report, self._day, report, number, title=title, size=size))

    def ask_part_title(self, slug: str) -> None:
        """续文标题 of a continuation on the shown page."""
        slot = next((slot for slot in self._session.plan.slots if slot.slug == slug), None) if self._session.plan else None
        if slot is None or not slot.part:
            self._around.notices.say(self.tr("请先点一下转过来的续文；续文由“转版”做出来"), Kind.NEWS)
            return
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("续文标题"))
        dialog.setLabelText(self.tr("印在续文上的短标题；空着只印“上接……”"))
        dialog.setTextValue(slot.short_title)
        dialog.textValueSelected.connect(lambda title: self._session.edit(self.tr("改续文标题"), lambda p: set_short_title(p, slug, title)))
        dialog.open()

    def ask_reference(self, slug: str) -> None:
        """见报提示: to which pages and reports a report of the shown page refers."""
        if slug in self._session.reports:
            self._around.tasks.read(self._issue_titles, partial(self._ask_reference, slug), failed=self._refuse)

    def _issue_titles(self) -> tuple[tuple[PagePlan, ...], dict[str, str]]:
        from workstation.planning.at_desk import reports_of

        desk, plans = self._around.desk, self._around.desk.issues.plans(self._day)
        return plans, {slug: report.title for plan in plans for slug, report in reports_of(desk, plan).items()}

    def _ask_reference(self, slug: str, found: tuple[tuple[PagePlan, ...], dict[str, str]]) -> None:
        from ui.board.tie_dialogs import ReferenceDialog

        plan = self._session.plan
        slot = next((slot for slot in plan.slots if slot.slug == slug), None) if plan else None
        if slot is None:
            return
        dialog = ReferenceDialog(self._session.reports[slug], *found, slot.reference, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.refer(slug, dialog.reference))
        dialog.open()

    def refer(self, slug: str, reference: PageReference | None) -> None:
        """Bind a report's reference."""
        self._session.edit(self.tr("改见报提示"), lambda plan: set_reference(plan, slug, reference))
