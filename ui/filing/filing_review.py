"""Before a page is filed: its source beside the reports that come of it, every repair marked in both and undoable by itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from ui.filing.filing_result import Review, review_of
from ui.filing.marked_view import MarkedView
from ui.filing.repair_list import RepairList
from ui.told import told_words
from ui.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.tasks import Tasks
    from workstation.errors import DeskError
    from workstation.filing.filed import ChoiceKey, FiledPage, RepairKey

LIST_WIDTH = 290


class FilingReview(QWidget):
    """Shows one source; 导入 hands over the page as it then stands, 取消 leaves everything as it was."""

    accepted = Signal(object)
    """FiledPage"""
    cancelled = Signal()
    refused = Signal(object)
    """DeskError: nothing can be made of this source."""

    def __init__(self, source: str, name: str, notes: tuple[str, ...], tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source, self._tasks = source, tasks
        self.page: FiledPage | None = None
        self._turns = Turns(self)
        self._panes = QSplitter(self)
        parts = [QWidget(self._panes) for _ in range(3)]
        self.source_view, self.result_view = MarkedView(self.tr("原文"), parts[0]), MarkedView(self.tr("稿件"), parts[1])
        self.repairs = RepairList(parts[2])
        self._bar = QFrame(self)
        self._summary = QLabel(self._bar)
        self._summary.setProperty("role", "muted")
        self._cancel, self.accept_button = QPushButton(self.tr("取消"), self._bar), QPushButton(self.tr("导入"), self._bar)
        self.accept_button.setProperty("primary", True)
        self.accept_button.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._fill_bar(name, notes)
        self._fill_panes()
        column.addWidget(self._bar)
        column.addWidget(self._panes, 1)
        self._connect()
        self.refile()

    def refile(self) -> None:
        """Take the source apart again with the present decisions."""
        step = partial(_file, self._source, self.repairs.refused, self.repairs.chosen, self.tr("第 %1 篇 · 约 %2 字"))
        self._tasks.read(step, self._show, key=(self, "file"), failed=self._on_refused)

    def _fill_bar(self, name: str, notes: tuple[str, ...]) -> None:
        bar = self._bar
        bar.setProperty("role", "bar")
        title = QLabel(self.tr("导入整版：%1").replace("%1", name), bar)
        title.setProperty("role", "title")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(self._summary)
        for note in notes:
            label = QLabel(told_words(note), bar)
            label.setWordWrap(True)
            words.addWidget(label)
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 10, 16, 10)
        row.addLayout(words, 1)
        row.addWidget(self._cancel)
        row.addWidget(self.accept_button)

    def _fill_panes(self) -> None:
        panes = self._panes
        panes.setObjectName("filing")
        for title, view in (
            (self.tr("原文"), self.source_view),
            (self.tr("拆出的稿件"), self.result_view),
            (self.tr("改动（去掉勾选即还原）"), self.repairs),
        ):
            panes.addWidget(_titled(title, view))
        panes.setSizes([500, 560, LIST_WIDTH])
        panes.setStretchFactor(0, 5)
        panes.setStretchFactor(1, 6)
        panes.setChildrenCollapsible(False)

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.cancelled)
        self.accept_button.clicked.connect(self._on_accept)
        QShortcut(QKeySequence("Esc"), self, self.cancelled.emit)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._on_accept)
        self.repairs.decided.connect(self.refile)
        self.repairs.pointed.connect(self.source_view.show_current)
        self.repairs.pointed.connect(self.result_view.show_current)
        for view, other in ((self.source_view, self.result_view), (self.result_view, self.source_view)):
            view.clicked.connect(self.repairs.point_at)
            view.clicked.connect(other.show_current)
            view.clicked.connect(partial(view.show_current, scroll=False))

    def _show(self, review: Review) -> None:
        self.accept_button.setEnabled(False)
        self._turns.follow(self._showing(review))

    def _showing(self, review: Review) -> Iterator[None]:
        yield from self.source_view.showing(self._source, review.source_marks)
        yield None
        yield from self.result_view.showing(review.text, review.result_marks, review.styled)
        yield None
        yield from self.repairs.showing(review.page)
        yield None
        self._take_page(review.page)

    def _take_page(self, page: FiledPage) -> None:
        """All of it is shown: it may be filed."""
        self.page = page
        count = len(page.reports)
        summary = self.tr("拆出 %1 篇稿件，改动 %2 处；正文的字一个不少，改动处都有底色")
        self._summary.setText(summary.replace("%1", str(count)).replace("%2", str(len(page.repairs))))
        self.accept_button.setText(self.tr("导入 %n 篇", "", count))
        self.accept_button.setEnabled(count > 0)

    def _on_refused(self, error: DeskError) -> None:
        self.refused.emit(error)

    def _on_accept(self) -> None:
        if self.page is not None and self.accept_button.isEnabled():
            self.accept_button.setEnabled(False)
            self.accepted.emit(self.page)


def _file(source: str, refused: frozenset[RepairKey], chosen: frozenset[ChoiceKey], label: str) -> Review:
    from workstation.filing.paste import file_page

    return review_of(file_page(source, refused=refused, chosen=chosen), label)


def _titled(title: str, view: QWidget) -> QWidget:
    whole: QWidget | None = view.parentWidget()
    assert whole is not None
    heading = QLabel(title, whole)
    heading.setProperty("role", "section")
    heading.setContentsMargins(14, 7, 14, 7)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(heading, 0, Qt.AlignmentFlag.AlignTop)
    column.addWidget(view, 1)
    return whole
