"""常用检索 in a search field: a press on its mark lists them, the program's own first; the present search can be kept under a name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu

from ui.icons import dress
from ui.reports.report_filters import OPEN_COMMENTS

if TYPE_CHECKING:
    from ui.tasks import Tasks
    from workstation.archive.kept_searches import KeptSearch, KeptSearches


class KeptMenu(QObject):
    """Belongs to a search field."""

    def __init__(self, field: QLineEdit, kept: KeptSearches, tasks: Tasks, *, read_only: bool) -> None:
        super().__init__(field)
        self._field, self._kept, self._tasks, self._read_only = field, kept, tasks, read_only
        self.menu: QMenu | None = None
        mark = QAction(field)
        dress(mark, "archive")
        field.addAction(mark, QLineEdit.ActionPosition.LeadingPosition)
        mark.setToolTip(self.tr("常用检索"))
        mark.triggered.connect(self.open)

    def open(self) -> None:
        """Read them, then show them."""
        self._tasks.read(self._kept.listing, self._show, key=(self, "kept"))

    def _show(self, kept: tuple[KeptSearch, ...]) -> None:
        self.menu = menu = QMenu(self._field)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("有未决批注")).triggered.connect(partial(self._field.setText, OPEN_COMMENTS))
        for each in kept:
            menu.addAction(each.name).triggered.connect(partial(self._field.setText, each.query))
        menu.addSeparator()
        keep = menu.addAction(self.tr("把这次检索存为常用…"))
        keep.setEnabled(bool(self._field.text().strip()) and not self._read_only)
        keep.triggered.connect(self._on_keep)
        if kept and not self._read_only:
            removing = menu.addMenu(self.tr("删除常用检索"))
            for each in kept:
                step = partial(self._kept.remove, each.name)
                removing.addAction(each.name).triggered.connect(lambda _=False, step=step: self._tasks.write(step))
        menu.popup(QCursor.pos())

    def _on_keep(self) -> None:
        query = self._field.text()
        name, accepted = QInputDialog.getText(self._field.window(), self.tr("存为常用检索"), self.tr("名字"), text=query)
        if accepted and name.strip():
            self._tasks.write(partial(self._kept.put, name, query))
