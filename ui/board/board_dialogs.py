"""The board room's dialogs: a new issue, the export of pages."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ui.board.board_lists import BoardLists
    from ui.board.page_session import PageSession
    from ui.rooms import Surroundings


class BoardDialogs(QObject):
    """Opens them over the room; what was answered is written here or told by a signal."""

    issue_coming = Signal(object)
    """date of an issue that is being written: show it when it is there"""
    place_wanted = Signal(str, str)
    """page number, slug: show that place"""

    def __init__(self, around: Surroundings, session: PageSession, lists: BoardLists, parent: QWidget) -> None:
        super().__init__(parent)
        self._around, self._session, self._lists, self._window = around, session, lists, parent
        self._export_wanted = False

    def ask_issue(self) -> None:
        """新建一期."""
        from ui.board.issue_dialog import IssueDialog

        desk = self._around.desk
        first = str(desk.options.get("page.number"))
        dialog = IssueDialog(self._lists.issues, desk.issues.suggested_number, first, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.new_issue(dialog.day, dialog.pages, dialog.number))
        dialog.open()

    def new_issue(self, day: date, pages: tuple[str, ...], number: int | None) -> None:
        """Make an issue and have its first page shown."""
        self.issue_coming.emit(day)
        self._around.tasks.write(partial(self._around.desk.issues.new, day, pages, number))

    def ask_export(self) -> None:
        """输出版面: where to, and which pages; asked once a page is shown."""
        from ui.board.export_dialog import ExportDialog

        self._around.actions["room.board"].trigger()  # which also saves what is being typed
        self._export_wanted = self._session.plan is None
        issue = self._lists.issue(self._session.day)
        if self._export_wanted or issue is None:
            return
        dialog = ExportDialog(self._around, issue, self._session.number, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.slot_wanted.connect(self.place_wanted)
        dialog.open()

    def page_shown(self) -> None:
        """A page has come: open what waited for one."""
        if self._export_wanted:
            self.ask_export()
