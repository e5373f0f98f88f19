"""本周: the next issue page by page, what is missing where; a click or Enter goes there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QPushButton, QSplitter, QVBoxLayout, QWidget

from ui.statistics.view import StatisticsView
from ui.statistics.week_words import lack_word
from ui.tables import chosen_rows, fill_table, in_a_row, read_table, set_widths
from ui.theme import colours_of
from ui.told import beside, told_words
from ui.words import weekday_label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from ui.rooms import Surroundings
    from ui.tasks import Job
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.issue import Issue
    from workstation.progress import Progress
    from workstation.statistics.week import IssueGlance, Missing, PageGlance

_WIDTHS = (60, 130, 60, 76, 76, 76, 76, 66, 66, 110, 200)
_NUMBERS = (2, 3, 4, 5, 6, 7, 8)
_OVER, _SHORT, _PICTURES, _UNREAD, _ERRORS, _WARNINGS, _STATE, _VERDICT = 3, 4, 5, 6, 7, 8, 9, 10


class WeekView(StatisticsView):
    """Looks the issue over in steps, so that one sees it come and may leave."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._day: date | None = None
        self._picked = False
        self._glance: IssueGlance | None = None
        self._missing: list[Missing] = []
        self._job: Job | None = None
        self._make_parts()
        self._lay_out()
        self._connect()

    # -- parts

    def _make_parts(self) -> None:
        self.issues = QComboBox(self)
        self.issues.setMinimumWidth(260)
        self.issues.setAccessibleName(self.tr("哪一期"))
        self.state = QLabel(self)
        self.state.setProperty("role", "muted")
        self.again = QPushButton(self.tr("再看一遍"), self)
        self.again.setShortcut("F5")
        self.again.setToolTip("F5")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.hide()
        heads = [self.tr("版"), self.tr("版名"), self.tr("稿件"), self.tr("超行"), self.tr("缺行"), self.tr("缺图")]
        heads += [self.tr("待签发"), self.tr("差错"), self.tr("存疑"), self.tr("签样"), self.tr("能不能付印")]
        self.pages = read_table(self, heads, self.tr("各版"))
        set_widths(self.pages, _WIDTHS)
        self.list = read_table(self, [self.tr("缺什么"), self.tr("稿件"), self.tr("说明")], self.tr("这一版还缺什么"))
        set_widths(self.list, (90, 320, 400))
        self.which = QLabel(self)
        self.which.setProperty("role", "section")
        self.empty = QLabel(self.tr("还没有一期报纸。在“版面”里新建一期，这里就能看到各版还缺什么。"), self)
        self.empty.setProperty("role", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self) -> None:
        below = QWidget(self)
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, 8, 0, 0)
        lower.addWidget(self.which)
        lower.addWidget(self.list)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setObjectName("week")
        self.splitter.addWidget(self.pages)
        self.splitter.addWidget(below)
        self.splitter.setSizes([330, 250])
        self.splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.addLayout(in_a_row(self.issues, self.state, None, self.again))
        column.addWidget(self.bar)
        column.addWidget(self.empty, 1)
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.issues.activated.connect(self._on_issue)
        self.again.clicked.connect(self._look)
        self.pages.itemSelectionChanged.connect(self._on_page)
        self.pages.itemActivated.connect(lambda _item: self._on_open_page())
        self.list.itemActivated.connect(lambda _item: self._on_open())
        self.list.itemClicked.connect(lambda _item: self._on_open())
        self.list.setCursor(Qt.CursorShape.PointingHandCursor)

    def focus(self) -> None:
        """Into the pages."""
        self.pages.setFocus()

    def concerns(self, change: Change) -> bool:
        """Nearly everything may mend or break a page."""
        return bool(change.reports or change.issues or change.people or change.pictures or change.house_rules or change.house_waivers)

    # -- reading

    def read(self) -> None:
        """The issues, then the one to look at."""
        self._tasks.read(partial(_issues, self._desk), self.show_issues, key=(id(self), "issues"))

    def show_issues(self, read: tuple[Sequence[Issue], date | None]) -> None:
        """Offer the issues; the one that was picked stays, else the next one."""
        issues, coming = read
        days = [issue.day for issue in issues]
        chosen = self._day if self._picked and self._day in days else coming
        with QSignalBlocker(self.issues):
            self.issues.clear()
            for issue in issues:
                number = self.tr("　总第 {0} 期").format(issue.number) if issue.number else ""
                self.issues.addItem(f"{issue.day.isoformat()} {weekday_label(issue.day)}{number}", issue.day)
            self.issues.setCurrentIndex(days.index(chosen) if chosen in days else -1)
        self._day = chosen
        self.empty.setVisible(not issues)
        self.splitter.setVisible(bool(issues))
        self.again.setEnabled(bool(issues))
        self._look()

    def _on_issue(self) -> None:
        self._day, self._picked = self.issues.currentData(), True
        self._look()

    def _look(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._day is None:
            self.state.setText("")
            return
        self._job = job = self._tasks.job(partial(_steps, self._desk, self._day), self.tr("看各版还缺什么"), self.show_glance)
        job.progressed.connect(self._on_progress)
        job.ended.connect(partial(self._on_ended, job))

    def _on_progress(self, step: Progress[IssueGlance]) -> None:
        self.bar.setVisible(step.result is None)
        self.bar.setRange(0, max(1, step.total))
        self.bar.setValue(step.done)

    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None
            self.bar.hide()

    def show_glance(self, glance: IssueGlance) -> None:
        """Show an issue; the page that was chosen stays so, else the first that isn't ready."""
        if glance.day != self._day:
            return
        kept = chosen_rows(self.pages)
        self._glance = glance
        with QSignalBlocker(self.pages):
            fill_table(self.pages, [self._cells(page) for page in glance.pages], _NUMBERS)
            self._tint()
        first = next((at for at, page in enumerate(glance.pages) if not page.is_ready), 0)
        self.pages.setCurrentCell(kept[0] if kept and kept[0] < len(glance.pages) else first, 0)
        self.state.setText(self._state_words(glance))
        self._on_page()

    def _state_words(self, glance: IssueGlance) -> str:
        ready = self.tr("{0} 个版，{1} 个可以付印").format(len(glance.pages), glance.ready)
        if glance.days_left > 0:
            return self.tr("{0}；离出报还有 {1} 天").format(ready, glance.days_left)
        return self.tr("{0}；今天出报").format(ready) if glance.days_left == 0 else self.tr("{0}；已过出报日").format(ready)

    def _cells(self, page: PageGlance) -> tuple[str, ...]:
        measured = (str(lines or "") if lines is not None else "—" for lines in (page.over, page.short))
        counts = (str(number or "") for number in (page.pictures, page.unread, page.errors, page.warnings))
        lacking = dict.fromkeys(lack_word(each.lack) for each in page.missing if each.weighty)
        verdict = self.tr("可以") if page.is_ready else self.tr("差：{0}").format(beside(lacking))
        return (page.number, page.name, str(page.reports), *measured, *counts, told_words(page.state), verdict)

    def _tint(self) -> None:
        colours = colours_of(self)
        wrong = {_OVER: colours.error, _PICTURES: colours.error, _ERRORS: colours.error, _UNREAD: colours.warning}
        mild = {_SHORT: colours.warning, _WARNINGS: colours.warning, _STATE: colours.good}
        for row, page in enumerate(self._glance.pages if self._glance else ()):
            verdict = colours.good if page.is_ready else colours.error
            for column, colour in {**wrong, **mild, _VERDICT: verdict}.items():
                item = self.pages.item(row, column)
                if item is not None:
                    item.setForeground(QColor(colour))

    def redress(self) -> None:
        """Tint again."""
        self._tint()

    # -- going there

    def _page(self) -> PageGlance | None:
        rows = chosen_rows(self.pages)
        return self._glance.pages[rows[0]] if self._glance and rows and rows[0] < len(self._glance.pages) else None

    def _on_page(self) -> None:
        page = self._page()
        self._missing = sorted(page.missing, key=lambda each: not each.weighty) if page else []
        fill_table(self.list, [(lack_word(each.lack), each.title, told_words(each.text)) for each in self._missing])
        colours = colours_of(self)
        for row, each in enumerate(self._missing):
            item = self.list.item(row, 0)
            if item is not None:
                item.setForeground(QColor(colours.error if each.weighty else colours.warning))
        words = self.tr("{0} 版还缺什么（点击或回车打开）") if self._missing else self.tr("{0} 版什么也不缺")
        self.which.setText(words.format(page.number) if page else "")

    def _on_open_page(self) -> None:
        page = self._page()
        if page is not None and self._day is not None:
            self.place_wanted.emit(self._day, page.number)

    def _on_open(self) -> None:
        from workstation.statistics.week import Lack

        row = self.list.currentRow()
        each = self._missing[row] if 0 <= row < len(self._missing) else None
        if each is None:
            return
        if each.slug and each.lack in (Lack.READING, Lack.FINDING, Lack.COMMENT):
            self.report_wanted.emit(each.slug)
        else:
            self._on_open_page()


def _issues(desk: Desk) -> tuple[Sequence[Issue], date | None]:
    from workstation.statistics.week import next_issue

    return desk.issues.listing(), next_issue(desk)


def _steps(desk: Desk, day: date) -> Iterator[Progress[IssueGlance]]:
    from workstation.statistics.week import at_a_glance

    return at_a_glance(desk, day)
