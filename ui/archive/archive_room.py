"""资料: one field, the hits as one types, and the chosen one to read; Enter opens it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui.archive.facet_panel import FacetPanel
from ui.archive.hit_list import HitList
from ui.archive.old_files_flow import OldFilesFlow
from ui.archive.reading_pane import ReadingPane
from ui.parts import action_button
from ui.reports.kept_menu import KeptMenu
from ui.rooms import Room
from ui.told import told_words
from workstation.archive.query import read_query

if TYPE_CHECKING:
    from ui.rooms import Surroundings
    from workstation.archive.archive import Archive, Hit
    from workstation.archive.facets import Facets
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.report import Report

TYPED_MS, AT_FIRST, MORE = 80, 100, 300
TO_THE_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Found:
    """What a search brought; `alike_to`: the title of the report whose likes these are."""

    hits: tuple[Hit, ...]
    faults: tuple[str, ...] = ()
    alike_to: str = ""
    whole: bool = True
    """There are no more behind these."""


class ArchiveRoom(Room):
    """Searches the archive."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around, self._is_stale = around, False
        self.field, self.count, self.list = QLineEdit(), QLabel(), HitList()
        self.reading = ReadingPane(self)
        self.kept = KeptMenu(self.field, around.desk.kept_searches, around.tasks, read_only=around.desk.read_only)
        self.facets = FacetPanel(around.desk.archive, around.tasks, self)
        self._found = Found(())
        self.old_files = OldFilesFlow(around, self)
        self._typed = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._typed.timeout.connect(self._ask_anew)
        self._dress()
        self._lay_out()
        self._bind()
        self.setFocusProxy(self.field)
        self._show(Found(()))

    def _dress(self) -> None:
        self.field.setPlaceholderText(
            self.tr("词语、“整句”、-不要的词、作者：　日期：2026-03　版：K01　标签：　主题：　人物：　急：1-2　标题：　批注：")
        )
        self.field.setAccessibleName(self.tr("检索资料"))
        self.field.setClearButtonEnabled(True)
        self.count.setProperty("role", "muted")
        self.count.setWordWrap(True)
        self.list.setAccessibleName(self.tr("找到的稿件"))

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setProperty("role", "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 10, 14, 10)
        row.addWidget(self.field, 1)
        row.addWidget(action_button(self._around.actions["archive.import"]))
        left = QWidget()
        left.setProperty("role", "surface")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        hits = QVBoxLayout(left)
        hits.setContentsMargins(0, 0, 0, 0)
        hits.setSpacing(0)
        self.count.setContentsMargins(14, 6, 14, 6)
        hits.addWidget(self.count)
        hits.addWidget(self.list, 1)
        self.splitter = QSplitter()
        self.splitter.setObjectName("archive")
        self.splitter.addWidget(self.facets)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.reading)
        self.splitter.setSizes([190, 480, 600])
        self.splitter.setStretchFactor(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.old_files.bar)
        column.addWidget(self.splitter, 1)

    def _bind(self) -> None:
        self._around.actions.bind("archive.import", self._on_import)
        self.field.textChanged.connect(lambda: self._typed.start())
        self.field.returnPressed.connect(self._open)
        self.field.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(lambda _index: self._open())
        self.list.rows.more_wanted.connect(self._on_more_wanted)
        self.reading.open_asked.connect(self.report_wanted)
        self.reading.alike_asked.connect(self._on_alike)
        self.facets.query_wanted.connect(self.search_for)
        self.facets.counted.connect(self._on_counted)

    # -- what the window asks

    def take_change(self, change: Change) -> None:
        """Search again: what was written may be found now. Out of sight, when the room is entered."""
        if change.reports and self.field.text().strip():
            self._is_stale = not self.isVisible()
            if not self._is_stale:
                self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was written meanwhile."""
        super().showEvent(event)
        if self._is_stale:
            self._is_stale = False
            self._ask()

    def focus_search(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus()
        self.field.selectAll()

    def search_for(self, query: str) -> None:
        """Ask for something, as if it had been typed."""
        self.field.setText(query)
        self._ask_anew()

    # -- events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while the field keeps the cursor."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in TO_THE_LIST:
            self.list.take_key(event)
            return True
        return super().eventFilter(watched, event)

    def _ask_anew(self) -> None:
        self._typed.stop()
        self._ask(AT_FIRST)

    def _ask(self, limit: int = 0) -> None:
        """As many as are listed, unless a limit is given."""
        text = self.field.text()
        self.facets.show_query(text)
        limit = limit or max(AT_FIRST, self.list.rows.rowCount())
        self._around.tasks.read(partial(_search, self._around.desk.archive, text, limit), self._show, key=(self, "search"))

    def _on_more_wanted(self, slug: str) -> None:
        further = partial(self._around.desk.archive.search, self.field.text(), MORE, slug)
        self._around.tasks.read(further, partial(self._add, slug), key=(self, "search"), failed=lambda _error: self._ask())

    def _add(self, after: str, hits: tuple[Hit, ...]) -> None:
        self._found = replace(self._found, hits=(*self._found.hits, *hits), whole=len(hits) < MORE)
        self.list.rows.add(after, hits, goes_on=not self._found.whole)
        self.count.setText(self._count_text(self._found))

    def _on_counted(self, facets: Facets) -> None:
        """All hits are counted, of which the list shows the newest."""
        if facets.whole and len(self._found.hits) < facets.counted and not self._found.alike_to:
            self.count.setText(self.tr("%n 篇，新的在前", "", facets.counted))

    def _show(self, found: Found) -> None:
        self._found = found
        chosen = self.list.picked.slug if self.list.picked else ""
        self.list.selectionModel().blockSignals(True)
        self.list.rows.show_hits(found.hits, goes_on=not found.whole)
        self.list.pick(chosen)
        self.list.selectionModel().blockSignals(False)
        self.list.viewport().update()
        self.count.setText(self._count_text(found))
        self._on_current()

    def _count_text(self, found: Found) -> str:
        if found.alike_to:
            return self.tr("与“%1”相似的稿件：%n 篇", "", len(found.hits)).replace("%1", found.alike_to)
        if found.faults:
            return "\n".join(map(told_words, found.faults))
        if not self.field.text().strip():
            return self.tr("输入要找的词；一个字也能找")
        if not found.hits:
            return self.tr("没有找到；少写几个字，或去掉一个条件再试")
        text = self.tr("%n 篇，新的在前", "", len(found.hits))
        return text if found.whole else text.replace(str(len(found.hits)), f"{len(found.hits)}+")

    def _on_current(self, *_items: object) -> None:
        hit = self.list.picked
        if hit is None:
            self._around.tasks.drop((self, "report"))  # an answer under way would come over the empty pane
            self.reading.show_report(None)
            return
        step = partial(_read, self._around.desk, hit.slug)
        self._around.tasks.read(step, self._show_report, key=(self, "report"), failed=lambda _error: self.reading.show_report(None))

    def _show_report(self, read: tuple[Report, str]) -> None:
        report, file = read
        origin = self.tr("来自 %1").replace("%1", file) if file else ""
        self.reading.show_report(report, read_query(self.field.text()), origin)

    def _open(self) -> None:
        if self.list.picked is not None:
            self.report_wanted.emit(self.list.picked.slug)

    def _on_alike(self, slug: str) -> None:
        self.facets.show_query("")
        self._around.tasks.read(partial(_alike, self._around.desk, slug), self._show, key=(self, "search"))

    def _on_import(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("选择存放旧稿的文件夹"), str(Path.home()))
        if folder:
            self.old_files.take(Path(folder))


def _search(archive: Archive, text: str, limit: int) -> Found:
    hits = archive.search(text, limit)
    return Found(hits, read_query(text).faults, whole=len(hits) < limit)


def _read(desk: Desk, slug: str) -> tuple[Report, str]:
    origin = desk.reports.origin(slug)
    return desk.reports.get(slug), origin.file if origin else ""


def _alike(desk: Desk, slug: str) -> Found:
    report = desk.reports.get(slug)
    return Found(tuple(desk.archive.hit_of(like.slug) for like in desk.archive.alike(report)), alike_to=report.title)
