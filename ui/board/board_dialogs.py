"""The board room's dialogs: a new issue, the export of pages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ui.board.board_lists import BoardLists
    from ui.board.page_session import PageSession
    from ui.rooms import Surroundings
    from workstation.issue import Issue


class BoardDialogs(QObject):
    """Opens them over the room; what was answered is written here or told by a signal."""

    issue_coming = Signal(object)
    """date of an issue that is being written: show it when it is there"""
    place_wanted = Signal(object)
    """Obstacle: show its place"""

    def __init__(self, around: Surroundings, session: PageSession, lists: BoardLists, parent: QWidget) -> None:
        super().__init__(parent)
        self._around, self._session, self._lists, self._window = around, session, lists, parent
        self._wanted: Callable[[], None] | None = None

    def ask_presets(self) -> None:
        """版式: the paper's page presets."""
        from ui.board.preset_editor import PresetEditor
        from workstation.planning.presets import DEFAULT_PRESET, page_presets, preset_of, without_masthead

        desk, plan = self._around.desk, self._session.plan
        chosen = without_masthead(preset_of(plan)) if plan else page_presets()[DEFAULT_PRESET]
        presets = self._lists.presets or page_presets()
        dialog = PresetEditor(desk.presets, desk.options, self._around.tasks, presets, chosen, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def ask_issue(self) -> None:
        """新建一期."""
        from ui.board.issue_dialog import IssueDialog

        desk = self._around.desk
        first = str(desk.options.get("page.number"))
        dialog = IssueDialog(self._lists.issues, desk.issues.suggested_number, first, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.new_issue(dialog.day, dialog.pages, dialog.number, dialog.model))
        dialog.open()

    def new_issue(self, day: date, pages: tuple[str, ...], number: int | None, model: date | None = None) -> None:
        """Make an issue, with the pages' forms of an earlier one where that is given, and have its first page shown."""
        self.issue_coming.emit(day)
        desk = self._around.desk
        like = partial(desk.issue_pages.new_from, model, day, number, patterns=True) if model else None
        self._around.tasks.write(like or partial(desk.issues.new, day, pages, number))

    def ask_paper_name(self, then: Callable[[], None]) -> None:
        """报名: a masthead has nothing to print before; what waited for it is done once it is known."""
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("报名"))
        dialog.setLabelText(self.tr("报纸的名称，印在报头和各版报眉上；以后在“设置→报纸”里改"))
        dialog.textValueSelected.connect(lambda name: self._name_paper(name.strip(), then))
        dialog.open()

    def _name_paper(self, name: str, then: Callable[[], None]) -> None:
        if name:
            write = partial(self._around.desk.options.set, "paper.name", name)
            self._around.tasks.write(write, lambda _: then(), failed=self._session.refused.emit)

    def ask_export(self) -> None:
        """输出版面: where to, and which pages; asked once a page is shown."""
        from ui.board.output.export_dialog import ExportDialog

        issue = self._shown_issue(self.ask_export)
        if issue is None:
            return
        dialog = ExportDialog(self._around, issue, self._session.number, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.place_wanted.connect(self.place_wanted)
        dialog.open()

    def ask_print(self) -> None:
        """打印: which printer, and which pages; asked once a page is shown."""
        from ui.board.output.page_printer import PagePrinting

        issue = self._shown_issue(self.ask_print)
        if issue is not None:
            PagePrinting(self._around, self._window).ask(issue.day, issue.pages, self._session.number)

    def _shown_issue(self, again: Callable[[], None]) -> Issue | None:
        """The issue on the board; while none is shown yet, what asked for it is asked again when it is."""
        self._around.actions["room.board"].trigger()  # which also saves what is being typed
        self._wanted = again if self._session.plan is None else None
        return None if self._wanted else self._lists.issue(self._session.day)

    def page_shown(self) -> None:
        """A page has come: open what waited for one."""
        if self._wanted:
            self._wanted()
