"""评分: an issue's printed reports with kind and grade; a letter grades the chosen ones and goes on to the next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLabel, QMenu, QPushButton, QSplitter, QVBoxLayout, QWidget

from ui.statistics.fee_words import entry_row
from ui.statistics.view import StatisticsView
from ui.tables import chosen_rows, fill_table, in_a_row, read_table, set_widths
from ui.theme import colours_of
from ui.told import beside
from ui.words import weekday_label
from workstation.fees.amounts import number_text, yuan_text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QTableWidget

    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.fees.scored import Scored
    from workstation.fees.table import FeeTable
    from workstation.issue import Issue

_WIDTHS = (52, 300, 92, 52, 60, 48, 64, 72, 220, 120)
_NUMBERS = (4, 5, 6, 7)
_KIND, _GRADE, _ASKED = 2, 3, 9


class GradingView(StatisticsView):
    """Everything by keyboard: letters grade, K opens the kinds, Enter everything else of a report, Space its text."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._day: date | None = None
        self._table: FeeTable | None = None
        self._reports: tuple[Scored, ...] = ()
        self._make_parts()
        self._lay_out()
        self._connect()

    # -- parts

    def _make_parts(self) -> None:
        self.issues = QComboBox(self)
        self.issues.setMinimumWidth(210)
        self.issues.setAccessibleName(self.tr("哪一期"))
        self.state = QLabel(self)
        self.state.setProperty("role", "muted")
        self.keys = QLabel(self)
        self.keys.setProperty("role", "small")
        heads = [self.tr("版"), self.tr("标题"), self.tr("种类"), self.tr("等级"), self.tr("字数"), self.tr("图片")]
        heads += [self.tr("记分"), self.tr("外稿元"), self.tr("署名"), self.tr("待认定")]
        self.list = read_table(self, heads, self.tr("这一期的稿件"))
        set_widths(self.list, _WIDTHS)
        self.list.installEventFilter(self)
        shares = [self.tr("姓名"), self.tr("工作"), self.tr("记分"), self.tr("元"), self.tr("怎样算的")]
        self.shares = read_table(self, shares, self.tr("各人所得"))
        set_widths(self.shares, (110, 60, 70, 80, 400))
        self.kind = QPushButton(self.tr("种类(&K)"), self)
        self.more = QPushButton(self.tr("加分、份额…"), self)
        self.open = QPushButton(self.tr("打开稿件"), self)
        self.empty = QLabel(self.tr("这一期的版面上还没有稿件"), self)
        self.empty.setProperty("role", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self) -> None:
        below = QWidget(self)
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, 8, 0, 0)
        lower.addWidget(self.shares)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setObjectName("grading")
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(below)
        self.splitter.setSizes([420, 150])
        self.splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.addLayout(in_a_row(self.issues, self.state, None, self.kind, self.more, self.open))
        column.addWidget(self.empty, 1)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.keys)

    def _connect(self) -> None:
        self.issues.activated.connect(self._on_issue)
        self.list.itemSelectionChanged.connect(self._on_chosen)
        self.list.itemDoubleClicked.connect(lambda _item: self._on_more())
        self.kind.clicked.connect(self._on_kind)
        self.more.clicked.connect(self._on_more)
        self.open.clicked.connect(self._on_open)
        self.shares.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def focus(self) -> None:
        """Into the list."""
        self.list.setFocus()

    # -- reading

    def read(self) -> None:
        """Issues first, then the chosen one's reports."""
        self._tasks.read(self._desk.issues.listing, self.show_issues, key=(id(self), "issues"))

    def show_issues(self, issues: Sequence[Issue]) -> None:
        """Offer the issues; the chosen one stays chosen, else the last one whose day is past."""
        days = [issue.day for issue in issues]
        past = next((day for day in days if day <= self._desk.today), days[0] if days else None)
        chosen = self._day if self._day in days else past
        with QSignalBlocker(self.issues):
            self.issues.clear()
            for issue in issues:
                self.issues.addItem(f"{issue.day.isoformat()} {weekday_label(issue.day)}", issue.day)
            self.issues.setCurrentIndex(days.index(chosen) if chosen else -1)
        self._on_issue()

    def _on_issue(self) -> None:
        self._day = self.issues.currentData()
        if self._day is None:
            self.show_reports(None)
            return
        self._tasks.read(partial(_read, self._desk, self._day), self.show_reports, key=(id(self), "reports"))

    def show_reports(self, read: tuple[FeeTable, tuple[Scored, ...]] | None) -> None:
        """Show an issue's reports; the row that was chosen stays so."""
        kept = chosen_rows(self.list)
        self._table, self._reports = read or (None, ())
        rows = [self._cells(report) for report in self._reports]
        with QSignalBlocker(self.list):
            fill_table(self.list, rows, _NUMBERS)
            self._tint()
        self.empty.setVisible(not self._reports)
        self.splitter.setVisible(bool(self._reports))
        if self._reports:
            self.list.setCurrentCell(min(kept[0], len(rows) - 1) if kept else 0, 1)
        self._show_state()
        self._on_chosen()

    def _cells(self, report: Scored) -> tuple[str, ...]:
        assert self._table is not None
        kind = self._table.kinds.get(report.kind)
        asked = beside(asked.name for asked in report.asked)
        points, yuan = number_text(report.points), yuan_text(report.cents)
        figures = (str(report.characters), str(report.pictures or ""), points, yuan)
        label = kind.label if kind else report.kind
        return (report.place.page, report.title, label, report.grade, *figures, report.byline, asked)

    def _tint(self) -> None:
        """What is only assumed stands back; what has to be answered stands out."""
        colours = colours_of(self)
        for row, report in enumerate(self._reports):
            by_hand = report.note is not None and bool(report.note.kind)
            self._paint(row, _KIND, colours.text if by_hand else colours.muted, bold=by_hand)
            self._paint(row, _GRADE, colours.text if report.is_graded else colours.faint, bold=report.is_graded)
            self._paint(row, _ASKED, colours.warning, bold=False)

    def _paint(self, row: int, column: int, colour: str, *, bold: bool) -> None:
        item = self.list.item(row, column)
        if item is not None:
            item.setForeground(QColor(colour))
            font = item.font()
            font.setBold(bold)
            item.setFont(font)

    def _show_state(self) -> None:
        graded = sum(report.is_graded for report in self._reports)
        self.state.setText(self.tr("{0} 篇，已评 {1} 篇").format(len(self._reports), graded) if self._reports else "")
        grades = self._table.grades if self._table else {}
        told = "　".join(f"{grade} {label}" for grade, label in grades.items())
        self.keys.setText(self.tr("{0}　Delete 不评　K 种类　Enter 加分、份额　空格 打开稿件").format(told) if told else "")

    def _on_chosen(self) -> None:
        chosen = self._chosen()
        may = self.may_write and self._desk.gate.may("fees.grade")
        self.kind.setEnabled(may and bool(chosen))
        self.more.setEnabled(may and len(chosen) == 1)
        self.open.setEnabled(len(chosen) == 1)
        entries = chosen[0].entries if len(chosen) == 1 else ()
        fill_table(self.shares, [entry_row(entry) for entry in entries], (2, 3))

    def _chosen(self) -> list[Scored]:
        return [self._reports[row] for row in chosen_rows(self.list) if row < len(self._reports)]

    def redress(self) -> None:
        """Tint again."""
        self._tint()

    def concerns(self, change: Change) -> bool:
        """Grades and tables too."""
        return super().concerns(change) or bool(change.people)

    # -- grading

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters grade; the list's own search by letters would get in the way."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._on_key(event):
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        acts: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Delete: partial(self.grade, ""),
            Qt.Key.Key_K: self._on_kind,
            Qt.Key.Key_Return: self._on_more,
            Qt.Key.Key_Enter: self._on_more,
            Qt.Key.Key_Space: self._on_open,
        }
        letter = event.text().upper()
        if self._table is not None and letter and letter in self._table.grades:
            self.grade(letter)
            return True
        act = acts.get(Qt.Key(event.key()))
        if act is not None:
            act()
        return act is not None

    def grade(self, grade: str) -> None:
        """Grade the chosen reports, and go on to the next one."""
        chosen, day = self._chosen(), self._day
        if not chosen or day is None or not self.may_write or not self._desk.gate.may("fees.grade"):
            return
        slugs = [report.slug for report in chosen]
        self._tasks.write(partial(self._desk.fees.grade, day, slugs, grade))
        after = max(chosen_rows(self.list)) + 1
        if after < self.list.rowCount():
            self.list.setCurrentCell(after, 1)

    def _on_kind(self) -> None:
        if not self.kind.isEnabled() or self._table is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("照程序判断")).triggered.connect(partial(self.set_kind, ""))
        menu.addSeparator()
        for code, kind in self._table.kinds.items():
            menu.addAction(kind.label).triggered.connect(partial(self.set_kind, code))
        cell = self.list.visualRect(self.list.model().index(max(self.list.currentRow(), 0), _KIND))
        menu.popup(self.list.viewport().mapToGlobal(cell.bottomLeft()))

    def set_kind(self, kind: str, *_checked: object) -> None:
        """Say what kind the chosen reports are."""
        slugs = [report.slug for report in self._chosen()]
        if slugs and self._day is not None:
            self._tasks.write(partial(self._desk.fees.set_kind, self._day, slugs, kind))

    def _on_more(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1 and self._table is not None and self.more.isEnabled():
            from ui.statistics.note_form import NoteForm

            NoteForm(self._around, self._table, chosen[0], self).open()

    def _on_open(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            self.report_wanted.emit(chosen[0].slug)

    @property
    def table(self) -> QTableWidget:
        """The list, for widths that are remembered."""
        return self.list


def _read(desk: Desk, day: date) -> tuple[FeeTable, tuple[Scored, ...]]:
    from workstation.fees.table import read_table as fee_table

    return fee_table(desk.fees.table_data()), desk.fees.graded(day)
