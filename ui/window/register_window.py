"""差错登记: the faults of an issue or a month, totals against the regulation's line, a page to print and a CSV."""

from __future__ import annotations

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHeaderView,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui.tables import chosen_rows, fill_table, in_a_row, read_table, set_widths
from ui.theme import colours_of
from ui.window.register_words import how_words, register_word, verdict_words
from workstation.register.fault import Fault
from workstation.register.method import method
from workstation.register.writing import register_html, row_of, total_row, write_csv

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ui.tasks import Tasks
    from ui.window.fault_dialog import FaultMatter
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.register.reckoning import Counted, Reckoning, Total

Span = date | tuple[int, int]
"""An issue, or a month of a year."""
_SHOWN = (0, 1, 3, 4, 2, 5, 6, 7, 9, 10, 11, 12, 13)
"""Columns of `row_of`, in the window's order."""
_LABELS, _HOW = (5, 7, 9), 12
"""Columns of `row_of` that are words of the method."""
_WIDTHS = (88, 48, 110, 110, 130, 130, 44, 60, 64, 64, 48, 110, 90)


def open_register(desk: Desk, tasks: Tasks, parent: QWidget, open_report: Callable[[str], object]) -> RegisterWindow:
    """The window's one register; `open_report` is given a slug."""
    window = parent.window()
    register = window.findChild(RegisterWindow)
    if register is None:
        register = RegisterWindow(desk, tasks, window)
        register.report_wanted.connect(open_report)
    register.show()
    register.raise_()
    register.activateWindow()
    return register


class RegisterWindow(QDialog):
    """Stands beside the main window; reads again what others change."""

    report_wanted = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._span: Span | None = None
        self._accounts: tuple[Reckoning, ...] = ()
        self._rows: list[Counted] = []
        self._totals: list[Total] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("差错登记"))
        self.resize(1080, 640)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._read_days()

    # -- parts

    def _make_parts(self) -> None:
        self.span = QComboBox(self)
        self.span.setMinimumWidth(170)
        self.span.setAccessibleName(self.tr("哪一期或哪个月"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("在差错中查找：误、正、稿件、人"))
        self.search.setClearButtonEnabled(True)
        heads = [
            self.tr("日期"),
            self.tr("版"),
            self.tr("误"),
            self.tr("正"),
            self.tr("稿件"),
            self.tr("类别"),
            self.tr("等级"),
            self.tr("位置"),
            self.tr("发现"),
            self.tr("漏看"),
            self.tr("计错"),
            self.tr("说明"),
            self.tr("备注"),
        ]
        self.faults = read_table(self, heads, self.tr("差错"))
        set_widths(self.faults, _WIDTHS)
        totals = [self.tr("日期"), self.tr("版"), self.tr("差错"), self.tr("计错"), self.tr("字数"), self.tr("万分比"), self.tr("结论")]
        self.totals = read_table(self, totals, self.tr("各版合计"))
        self.totals.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.line = QLabel(self)
        self.line.setProperty("role", "muted")
        self._make_buttons()

    def _make_buttons(self) -> None:
        self.add = QPushButton(self.tr("登记…"), self)
        self.edit = QPushButton(self.tr("编辑…"), self)
        self.remove = QPushButton(self.tr("删除"), self)
        self.correct = QPushButton(self.tr("写更正"), self)
        self.correct.setToolTip(self.tr("所选差错写成一篇更正启事，是草稿，照常送审"))
        self.characters = QPushButton(self.tr("版面字数…"), self)
        self.paper = QPushButton(self.tr("打印…"), self)
        self.pdf = QPushButton(self.tr("存 PDF…"), self)
        self.csv = QPushButton(self.tr("导出 CSV…"), self)
        self.shut = QPushButton(self.tr("关闭"), self)
        for button in (self.add, self.edit, self.remove, self.correct, self.characters, self.paper, self.pdf, self.csv, self.shut):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        top = in_a_row(self.span, self.search)
        top.setStretch(1, 1)
        below = QWidget(self)
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.addWidget(self.totals, 1)
        lower.addLayout(in_a_row(self.line, None, self.characters))
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.addWidget(self.faults)
        splitter.addWidget(below)
        splitter.setSizes([380, 200])
        splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(splitter, 1)
        column.addLayout(in_a_row(self.add, self.edit, self.remove, self.correct, None, self.paper, self.pdf, self.csv, self.shut))

    def _connect(self) -> None:
        self.span.currentIndexChanged.connect(self._on_span)
        self.search.textChanged.connect(self._show_matching)
        self.faults.itemSelectionChanged.connect(self._show_ready)
        self.faults.itemActivated.connect(lambda _item: self._on_edit())
        self.totals.itemSelectionChanged.connect(self._show_ready)
        self.add.clicked.connect(self._on_add)
        self.edit.clicked.connect(self._on_edit)
        self.remove.clicked.connect(self._on_remove)
        self.correct.clicked.connect(self._on_correct)
        self.characters.clicked.connect(self._on_characters)
        self.paper.clicked.connect(self._on_print)
        self.pdf.clicked.connect(self._on_pdf)
        self.csv.clicked.connect(self._on_csv)
        self.shut.clicked.connect(self.reject)
        self._tasks.changed.connect(self._on_changed)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence.StandardKey.Delete, self.faults, self._on_remove, context=Qt.ShortcutContext.WidgetShortcut)

    # -- reading

    def _read_days(self) -> None:
        self._tasks.read(self._desk.register.days, self.show_days, key=(id(self), "days"))

    def show_days(self, days: Sequence[date]) -> None:
        """Offer these issues and their months; what was chosen stays so, else the newest issue."""
        spans: list[tuple[str, Span]] = []
        for day in days:
            month = (day.year, day.month)
            if month not in [span for _, span in spans]:
                spans.append((self.tr("{0} 年 {1} 月").format(*month), month))
            spans.append((f"　{day.isoformat()}", day))
        wanted = self._span or (days[0] if days else None)
        with QSignalBlocker(self.span):
            self.span.clear()
            for text, span in spans:
                self.span.addItem(text, span)
            self.span.setCurrentIndex(next((at for at, (_, span) in enumerate(spans) if span == wanted), 0))
        self._on_span()

    def _on_span(self) -> None:
        self._span = self.span.currentData()
        self._tasks.read(partial(_accounts, self._desk, self._span), self.show_accounts, key=(id(self), "accounts"))

    def show_accounts(self, accounts: tuple[Reckoning, ...]) -> None:
        """Show these issues' faults and totals."""
        self._accounts = accounts
        self._rows = [counted for account in accounts for counted in account.counted]
        self._totals = [total for account in accounts for total in (*account.pages, account.issue)]
        fill_table(self.faults, [_cells(counted) for counted in self._rows])
        fill_table(self.totals, [self._total_cells(total) for total in self._totals])
        for row, total in enumerate(self._totals):
            self._tint(row, total)
        self.line.setText(self.tr("合格线 {0}/{1}").format(f"{method().pass_line:g}", method().per))
        self._show_matching()
        self._show_ready()

    def _total_cells(self, total: Total) -> tuple[str, ...]:
        day, _, *figures = total_row(total)[:-1]
        return day, total.page or self.tr("全期"), *figures, verdict_words(total.passes)

    def _tint(self, row: int, total: Total) -> None:
        verdict = self.totals.item(row, self.totals.columnCount() - 1)
        if verdict is not None and total.passes is not None:
            colours = colours_of(self)
            verdict.setForeground(QColor(colours.good if total.passes else colours.error))
        for column in range(self.totals.columnCount()):
            item = self.totals.item(row, column)
            if item is not None and not total.page:
                font = item.font()
                font.setBold(True)
                item.setFont(font)

    def _show_matching(self) -> None:
        needles = self.search.text().casefold().split()
        for row, counted in enumerate(self._rows):
            text = " ".join(row_of(counted)).casefold()
            self.faults.setRowHidden(row, not all(needle in text for needle in needles))

    def _show_ready(self) -> None:
        writes, chosen = not self._desk.read_only, bool(self._chosen())
        self.add.setEnabled(writes)
        self.edit.setEnabled(writes and len(self._chosen()) == 1)
        self.remove.setEnabled(writes and chosen)
        self.correct.setEnabled(writes and chosen)
        self.characters.setEnabled(writes and self._total() is not None)
        for button in (self.paper, self.pdf, self.csv):
            button.setEnabled(bool(self._accounts))

    def _on_changed(self, change: Change) -> None:
        if change.register or change.issues:
            self._read_days()

    def _chosen(self) -> list[Fault]:
        return [self._rows[row].fault for row in chosen_rows(self.faults) if row < len(self._rows)]

    def _total(self) -> Total | None:
        """The page that is chosen among the totals."""
        row = self.totals.currentRow()
        total = self._totals[row] if 0 <= row < len(self._totals) and self.totals.selectedIndexes() else None
        return total if total is not None and total.page else None

    # -- writing

    def _on_add(self) -> None:
        day = self._span if isinstance(self._span, date) else self._desk.today
        self.enter(Fault(day, "", ""))

    def _on_edit(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1 and not self._desk.read_only:
            self.enter(chosen[0])

    def enter(self, fault: Fault) -> None:
        """Enter a fault, or change one."""
        from ui.window.fault_dialog import read_fault_matter

        self._tasks.read(partial(read_fault_matter, self._desk), partial(self._on_matter, fault), key=(id(self), "matter"))

    def _on_matter(self, fault: Fault, matter: FaultMatter) -> None:
        from ui.window.fault_dialog import FaultDialog

        dialog = FaultDialog(self._desk, self._tasks, fault, matter, self)
        dialog.correction_wanted.connect(self.report_wanted)
        dialog.open()

    def _on_remove(self) -> None:
        idents = [fault.id for fault in self._chosen() if fault.id is not None]
        if idents and not self._desk.read_only:
            self._tasks.write(partial(self._desk.register.remove, idents))

    def _on_correct(self) -> None:
        from workstation.register.correction import write_correction

        if not self._desk.read_only and self._chosen():
            self._tasks.write(partial(write_correction, self._desk, self._chosen()), self._on_corrected)

    def _on_corrected(self, change: Change) -> None:
        self.report_wanted.emit(next(iter(change.reports)))

    def _on_characters(self) -> None:
        total = self._total()
        if total is None:
            return
        words = self.tr("{0} 版的字数（填 0 则按版样计算）").format(total.page)
        value, taken = QInputDialog.getInt(self, self.tr("版面字数"), words, total.characters, 0, 1_000_000)
        if taken:
            self._tasks.write(partial(self._desk.register.set_characters, total.day, total.page, value or None))

    # -- going out

    def _name(self) -> str:
        span = self._span
        return span.isoformat() if isinstance(span, date) else "{}-{:02}".format(*span) if span else ""

    def html(self) -> str:
        """The page to print."""
        head = self.tr("差错登记")
        return register_html(self._accounts, str(self._desk.options.get("paper.name")), f"{head} {self._name()}")

    def _ask(self, title: str, suffix: str, kinds: str) -> Path | None:
        head = self.tr("差错登记")
        offered = str(Path.home() / f"{head}{self._name()}{suffix}")
        name, _ = QFileDialog.getSaveFileName(self, title, offered, kinds)
        return (Path(name) if Path(name).suffix else Path(name).with_suffix(suffix)) if name else None

    def _on_csv(self) -> None:
        target = self._ask(self.tr("导出 CSV"), ".csv", self.tr("表格 (*.csv)"))
        if target is not None:
            self._tasks.read(partial(write_csv, target, self._accounts), lambda _done: None)

    def _on_pdf(self) -> None:
        from ui.window.register_paper import write_pdf

        target = self._ask(self.tr("存 PDF"), ".pdf", "PDF (*.pdf)")
        if target is not None:
            self._tasks.read(partial(write_pdf, self.html(), target), lambda _done: None)

    def _on_print(self) -> None:
        from ui.window.register_paper import ask_and_print

        ask_and_print(self.html(), self)


def _accounts(desk: Desk, span: Span | None) -> tuple[Reckoning, ...]:
    if span is None:
        return ()
    return (desk.register.reckoning(span),) if isinstance(span, date) else desk.register.month(*span)


def _cells(counted: Counted) -> list[str]:
    """Of a row of the register those that are shown, in the window's language."""
    cells = list(row_of(counted))
    for at in _LABELS:
        cells[at] = register_word(cells[at])
    cells[_HOW] = how_words(counted.how)
    return [cells[at] for at in _SHOWN]
