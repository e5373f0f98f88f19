"""资料: one field, the hits as one types, and the chosen one to read; Enter opens it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui.archive.facet_panel import FacetPanel
from ui.archive.hit_rows import HIT_ROLE, HitDelegate, place_words
from ui.archive.old_files_flow import OldFilesFlow
from ui.archive.reading_pane import ReadingPane
from ui.parts import action_button
from ui.rooms import Room
from ui.words import untitled
from workstation.archive.query import read_query

if TYPE_CHECKING:
    from ui.rooms import Surroundings
    from workstation.archive.archive import Archive, Hit
    from workstation.archive.facets import Facets
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.report import Report

TYPED_MS, AT_FIRST = 80, 100
TO_THE_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Found:
    """What a search brought; `alike_to`: the title of the report whose likes these are."""

    hits: tuple[Hit, ...]
    faults: tuple[str, ...] = ()
    alike_to: str = ""


class ArchiveRoom(Room):
    """Searches the archive."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around, self._limit = around, AT_FIRST
        self.field, self.count, self.list = QLineEdit(), QLabel(), QListWidget()
        self.reading = ReadingPane(self)
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
            self.tr("词语、“整句”、-不要的词、作者：　日期：2026-03　版：K01　标签：　主题：　人物：　急：1-2　标题：")
        )
        self.field.setAccessibleName(self.tr("检索资料"))
        self.field.setClearButtonEnabled(True)
        self.count.setProperty("role", "muted")
        self.count.setWordWrap(True)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("找到的稿件"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)

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
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemActivated.connect(lambda _item: self._open())
        self.list.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.reading.open_asked.connect(self.report_wanted)
        self.reading.alike_asked.connect(self._on_alike)
        self.facets.query_wanted.connect(self.search_for)
        self.facets.counted.connect(self._on_counted)

    # -- what the window asks

    def take_change(self, change: Change) -> None:
        """Search again: what was written may be found now."""
        if change.reports and self.field.text().strip():
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
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _ask_anew(self) -> None:
        self._limit = AT_FIRST
        self._typed.stop()
        self._ask()

    def _ask(self) -> None:
        self.facets.show_query(self.field.text())
        step = partial(_search, self._around.desk.archive, self.field.text(), self._limit)
        self._around.tasks.read(step, self._show, key=(self, "search"))

    def _on_counted(self, facets: Facets) -> None:
        """All hits are counted, of which the list shows the newest."""
        if facets.whole and len(self._found.hits) < facets.counted and not self._found.alike_to:
            self.count.setText(self.tr("%n 篇，新的在前", "", facets.counted))

    def _show(self, found: Found) -> None:
        self._found = found
        chosen = self._picked.slug if self._picked else ""
        self.list.blockSignals(True)
        self.list.clear()
        for hit in found.hits:
            item = QListWidgetItem("，".join((hit.title or untitled(), place_words(hit), hit.snippet)))
            item.setData(HIT_ROLE, hit)
            self.list.addItem(item)
        at = next((at for at, hit in enumerate(found.hits) if hit.slug == chosen), 0)
        self.list.setCurrentRow(at if found.hits else -1)
        self.list.blockSignals(False)
        self.count.setText(self._count_text(found))
        self._on_current()

    def _count_text(self, found: Found) -> str:
        if found.alike_to:
            return self.tr("与“%1”相似的稿件：%n 篇", "", len(found.hits)).replace("%1", found.alike_to)
        if found.faults:
            return "\n".join(found.faults)
        if not self.field.text().strip():
            return self.tr("输入要找的词；一个字也能找")
        if not found.hits:
            return self.tr("没有找到；少写几个字，或去掉一个条件再试")
        text = self.tr("%n 篇，新的在前", "", len(found.hits))
        return text if len(found.hits) < self._limit else text.replace(str(len(found.hits)), f"{len(found.hits)}+")

    @property
    def _picked(self) -> Hit | None:
        item = self.list.currentItem()
        hit: Hit | None = item.data(HIT_ROLE) if item is not None else None
        return hit

    def _on_current(self, *_items: object) -> None:
        hit = self._picked
        if hit is None:
            self.reading.show_report(None)
            return
        step = partial(_read, self._around.desk, hit.slug)
        self._around.tasks.read(step, self._show_report, key=(self, "report"), failed=lambda _error: self.reading.show_report(None))

    def _show_report(self, read: tuple[Report, str]) -> None:
        report, file = read
        origin = self.tr("来自 %1").replace("%1", file) if file else ""
        self.reading.show_report(report, read_query(self.field.text()), origin)

    def _on_scrolled(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        if value >= bar.maximum() > 0 and self.list.count() == self._limit:
            self._limit *= 2
            self._ask()

    def _open(self) -> None:
        if self._picked is not None:
            self.report_wanted.emit(self._picked.slug)

    def _on_alike(self, slug: str) -> None:
        self.facets.show_query("")
        self._around.tasks.read(partial(_alike, self._around.desk, slug), self._show, key=(self, "search"))

    def _on_import(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("选择存放旧稿的文件夹"), str(Path.home()))
        if folder:
            self.old_files.take(Path(folder))


def _search(archive: Archive, text: str, limit: int) -> Found:
    return Found(archive.search(text, limit), read_query(text).faults)


def _read(desk: Desk, slug: str) -> tuple[Report, str]:
    origin = desk.reports.origin(slug)
    return desk.reports.get(slug), origin.file if origin else ""


def _alike(desk: Desk, slug: str) -> Found:
    report = desk.reports.get(slug)
    return Found(tuple(desk.archive.hit_of(like.slug) for like in desk.archive.alike(report)), alike_to=report.title)
