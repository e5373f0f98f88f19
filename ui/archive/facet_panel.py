"""Beside the hits: by which page, month, tag and byline they can be narrowed, each with how many it leaves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from workstation.archive.facets import Facets, with_facet
from workstation.archive.query import read_query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.tasks import Tasks
    from workstation.archive.archive import Archive
    from workstation.archive.facets import Facet

PAUSE_MS, TYPED = 300, Qt.ItemDataRole.UserRole
OPEN_AT_FIRST = 8
"""So many months are shown before the others are asked for."""


class FacetPanel(QWidget):
    """Reads a search's facets a moment after its hits; a press narrows the search, another one takes that back."""

    query_wanted = Signal(str)
    counted = Signal(object)
    """Facets"""

    def __init__(self, archive: Archive, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._archive, self._tasks = archive, tasks
        self._query = ""
        self.tree, self.note = QTreeWidget(self), QLabel(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._dress()
        self.tree.itemActivated.connect(self._on_item)
        self.tree.itemClicked.connect(self._on_item)
        self.show_facets(Facets())

    def _dress(self) -> None:
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(10)
        self.tree.setRootIsDecorated(False)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setAccessibleName(self.tr("缩小范围"))
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(12, 6, 12, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 8, 0)
        column.setSpacing(0)
        column.addWidget(self.tree, 1)
        column.addWidget(self.note)

    def show_query(self, query: str) -> None:
        """What is sought now; an empty one has no facets."""
        if query != self._query:
            self._tasks.drop((self, "facets"))
        self._query = query
        if query.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self.show_facets(Facets())

    def _ask(self) -> None:
        self._tasks.read_by_steps(partial(self._archive.facets, self._query), self._on_read, key=(self, "facets"))

    def _on_read(self, facets: Facets) -> None:
        self.show_facets(facets)
        self.counted.emit(facets)

    def show_facets(self, facets: Facets) -> None:
        """All groups that have anything."""
        self.tree.clear()
        groups = (
            (self.tr("版面"), facets.pages),
            (self.tr("月份"), facets.months),
            (self.tr("标签"), facets.tags),
            (self.tr("署名"), facets.people),
        )
        for name, found in groups:
            if found:
                self._add_group(name, found)
        self.note.setText(self._note(facets))
        self.note.setVisible(bool(self.note.text()))

    def _note(self, facets: Facets) -> str:
        if not facets.counted:
            return ""
        lines = []
        if not facets.whole:
            lines.append(self.tr("只数了最新的 %n 篇", "", facets.counted))
        if facets.people and facets.signed < facets.counted:
            lines.append(self.tr("署名只读了最新的 %n 篇", "", facets.signed))
        return "\n".join(lines)

    def _add_group(self, name: str, facets: Sequence[Facet]) -> None:
        group = QTreeWidgetItem([name, ""])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        self.tree.addTopLevelItem(group)
        group.setExpanded(True)
        for facet in facets[:OPEN_AT_FIRST]:
            self._add(group, facet)
        if len(facets) > OPEN_AT_FIRST:
            self._add_more(group, facets[OPEN_AT_FIRST:])

    def _add(self, group: QTreeWidgetItem, facet: Facet) -> None:
        item = QTreeWidgetItem([facet.name, str(facet.count)])
        item.setData(0, TYPED, facet.typed)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setToolTip(0, facet.typed)
        stands = set(read_query(facet.typed).conditions) <= set(read_query(self._query).conditions)
        if stands:
            item.setText(0, f"✓ {facet.name}")
            item.setToolTip(0, self.tr("再按一次去掉这个条件"))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, self.tr("%1，%n 篇", "", facet.count).replace("%1", item.text(0)))
        group.addChild(item)

    def _add_more(self, group: QTreeWidgetItem, rest: Sequence[Facet]) -> None:
        more = QTreeWidgetItem([self.tr("还有 %n 个…", "", len(rest)), ""])
        more.setData(0, TYPED, tuple(rest))
        group.addChild(more)

    def _on_item(self, item: QTreeWidgetItem) -> None:
        asked = item.data(0, TYPED)
        if isinstance(asked, str):
            self.query_wanted.emit(with_facet(self._query, asked))
        elif asked and (group := item.parent()) is not None:
            group.removeChild(item)
            for facet in asked:
                self._add(group, facet)
