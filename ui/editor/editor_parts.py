"""The editor's parts and where they stand: writing column on the left, panels on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ui.editor.attribution.bar import AttributionBar
from ui.editor.comments.panel import CommentsPanel
from ui.editor.details_panel import DetailsPanel
from ui.editor.findings.panel import FindingsPanel
from ui.editor.headline_form import HeadlineForm
from ui.editor.officials.panel import OfficialsPanel
from ui.editor.report_form import FormFields, ReportForm
from ui.editor.save_banner import SaveBanner
from ui.editor.sign_bar import SignBar
from ui.editor.status_line import StatusLine
from ui.editor.tags.panel import TagPanel
from ui.editor.text.find_bar import FindBar
from ui.editor.text.story_editor import StoryEditor
from ui.tabs import tab_stack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ui.editor.text.history import TextHistory
    from ui.editor.text.marked_text import MarkedText
    from workstation.report import Report

PANELS_WIDTH = 330


class EditorParts:
    """Makes and places them; who talks to whom is the page's matter.

    Each is made where it will stand: Qt styles a widget anew, with all that is in it, each time it gets another parent.
    """

    def __init__(self, page: QWidget) -> None:
        self.column_measure = 13.0
        self.stack = QStackedWidget(page)

    def make(self, form: ReportForm, history: TextHistory) -> Iterator[None]:
        """Make them, some milliseconds' worth at a time; until the last step they are of no use."""
        self.splitter = QSplitter(self.stack)
        self._column, self.panels = QFrame(self.splitter), QTabWidget(self.splitter)
        self._column.setProperty("role", "surface")  # before it is polished, which happens between two steps
        tabs = tab_stack(self.panels)
        yield None
        self.headlines = HeadlineForm(self._column)
        yield None
        self.story = StoryEditor(self._column)
        yield None
        self.attribution = AttributionBar(self._column)
        yield None
        self.status, self.banner, self.sign = StatusLine(self._column), SaveBanner(self._column), SignBar(self._column)
        self.findings = FindingsPanel(tabs)
        yield None
        self.officials = OfficialsPanel(tabs)
        yield None
        self.comments = CommentsPanel(tabs)
        yield None
        self.tags = TagPanel(tabs)
        yield None
        self.details = DetailsPanel(tabs)
        yield None
        form.take_fields(self._fields())
        self.find = FindBar(form, history, self._column)
        yield None
        yield from self._place()

    def show_report(self, report: Report | None) -> None:
        """The empty page, or the parts with a report's facts."""
        self.stack.setCurrentIndex(1 if report else 0)
        self.status.show_extent(None)
        self.attribution.show_signed(())
        if report is not None:
            self.tags.show_tags(report.tags)
            self.tags.show_urgency(report.urgency)
            self.tags.show_desk(report.desk)
            self.details.show_report(report)

    def show_read_only(self, read_only: bool) -> None:
        """Nothing can be typed or changed."""
        for field in self._fields().in_order():
            field.setReadOnly(read_only)
        self.sign.show_read_only(read_only and not self.sign.standing)
        for panel in (self.attribution, self.findings, self.officials, self.tags, self.details):
            panel.show_read_only(read_only)

    def show_panel(self, panel: QWidget) -> None:
        """Bring a panel up, with the keyboard in it."""
        self.panels.show()
        self.panels.setCurrentWidget(panel)
        panel.setFocus()

    def show_measure(self, as_column: bool) -> None:
        """Set the body as wide as the page's column, or as wide as is good to read."""
        self.story.show_measure(self.column_measure if as_column else None)

    def bring_up(self, field: MarkedText) -> None:
        """Make a field visible, in whatever panel it stands."""
        if field in (self.details.captions, self.details.jump, self.details.note):
            self.panels.setCurrentWidget(self.details)
            self.details.ensureWidgetVisible(field)
        elif field is self.tags.standing_head:
            self.panels.setCurrentWidget(self.tags)

    # -- making

    def _place(self) -> Iterator[None]:
        self._fill_column()
        yield None
        self._fill_panels()
        yield None
        self._fill_splitter()
        yield None
        self.stack.addWidget(self._make_empty())
        self.stack.addWidget(self.splitter)
        self._chain()

    def _fields(self) -> FormFields:
        bar, details = self.attribution, self.details
        return FormFields(
            self.tags.standing_head, self.headlines, bar.under, self.story, bar.end, details.captions, details.jump, details.note
        )

    def _make_empty(self) -> QWidget:
        empty = QLabel(QCoreApplication.translate("EditorParts", "在左边选一篇稿件，或按 Ctrl+N 新建"), self.stack)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setProperty("role", "muted")
        return empty

    def _fill_panels(self) -> None:
        panels = self.panels
        panels.setDocumentMode(True)
        panels.setUsesScrollButtons(False)  # five tabs find room; the longest is cut short before one goes out of sight
        panels.setElideMode(Qt.TextElideMode.ElideRight)
        panels.setAccessibleName(QCoreApplication.translate("EditorParts", "问题、职务姓名、批注、标签、资料"))
        panels.setMinimumWidth(250)
        panels.addTab(self.findings, QCoreApplication.translate("EditorParts", "问题"))
        panels.addTab(self.officials, QCoreApplication.translate("EditorParts", "职务姓名"))
        panels.addTab(self.comments, QCoreApplication.translate("EditorParts", "批注"))
        panels.addTab(self.tags, QCoreApplication.translate("EditorParts", "标签"))
        panels.addTab(self.details, QCoreApplication.translate("EditorParts", "资料"))
        self.findings.counted.connect(self._on_counted)
        self.officials.counted.connect(self._on_officials)
        self.comments.counted.connect(self._on_comments)

    def _fill_splitter(self) -> None:
        splitter = self.splitter
        splitter.setObjectName("editor")
        splitter.addWidget(self._column)
        splitter.addWidget(self.panels)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.setSizes([900, PANELS_WIDTH])
        splitter.setCollapsible(0, False)

    def _fill_column(self) -> None:
        column = self._column
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(self.sign)
        layout.addWidget(self.headlines)
        layout.addWidget(_line(column))
        layout.addWidget(self.story, 1)
        layout.addWidget(self.find)
        layout.addWidget(_line(column))
        layout.addWidget(self.attribution)
        layout.addWidget(_line(column))
        layout.addWidget(self.status)

    def _chain(self) -> None:
        """Enter and the arrows lead from part to part."""
        self.headlines.moved_on.connect(self.story.setFocus)
        self.story.moved_back.connect(self.headlines.deck.setFocus)
        self.attribution.under.moved_on.connect(self.story.setFocus)
        self.attribution.end.moved_back.connect(self.story.setFocus)

    def _on_counted(self, count: int) -> None:
        with_count = QCoreApplication.translate("EditorParts", "问题 {count}").format(count=count)
        words = with_count if count else QCoreApplication.translate("EditorParts", "问题")
        if words != self.panels.tabText(0):  # else the whole row of tabs is laid out anew, at each key
            self.panels.setTabText(0, words)

    def _on_officials(self, count: int) -> None:
        words = QCoreApplication.translate("EditorParts", "职务姓名")
        if count:
            words = QCoreApplication.translate("EditorParts", "职务姓名 {count}").format(count=count)
        self.panels.setTabText(1, words)

    def _on_comments(self, count: int) -> None:
        words = QCoreApplication.translate("EditorParts", "批注")
        if count:
            words = QCoreApplication.translate("EditorParts", "批注 {count}").format(count=count)
        if words != self.panels.tabText(2):
            self.panels.setTabText(2, words)


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setProperty("role", "hairline")
    line.setFixedHeight(1)
    return line
