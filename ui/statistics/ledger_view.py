"""记分稿费: a month's sums for everybody, the chosen person's reports below; closed, put right, printed, written to a file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ui.statistics.fee_words import detail_row, payee_words, state_words, sum_row, why_empty
from ui.statistics.ledger_papers import LedgerPapers
from ui.statistics.view import StatisticsView
from ui.tables import chosen_rows, fill_table, in_a_row, read_table, set_widths
from ui.theme import colours_of
from ui.told import told_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.fees.ledger import Ledger, Sum
    from workstation.fees.scored import Entry

_WIDTHS = (100, 150, 84, 52, 70, 52, 70, 60, 70, 92, 92, 92)
_NUMBERS = (3, 4, 5, 6, 7, 8, 9, 10, 11)
_OVER, _ADJUSTED = 8, 10
_DETAIL_WIDTHS = (60, 52, 300, 56, 60, 52, 64, 80, 360)
_DETAIL_NUMBERS = (4, 5, 6, 7)


class LedgerView(StatisticsView):
    """Who may read everybody's account sees it; all others see their own."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._month = ""
        self._ledger: Ledger | None = None
        self._sums: tuple[Sum, ...] = ()
        self._entries: tuple[Entry, ...] = ()
        self.papers = LedgerPapers(around, self)
        self._make_parts()
        self._make_buttons()
        self._lay_out()
        self._connect()

    # -- parts

    def _make_parts(self) -> None:
        self.months = QComboBox(self)
        self.months.setMinimumWidth(190)
        self.months.setAccessibleName(self.tr("哪个月"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("找人：姓名、部门、单位"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(200)
        self.state = QLabel(self)
        self.state.setProperty("role", "muted")
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        heads = [self.tr("姓名"), self.tr("部门、单位"), self.tr("类别"), self.tr("篇数"), self.tr("字数"), self.tr("图片")]
        heads += [self.tr("记分"), self.tr("定额"), self.tr("超欠"), self.tr("金额（元）"), self.tr("调整（元）"), self.tr("合计（元）")]
        self.sums = read_table(self, heads, self.tr("各人合计"))
        set_widths(self.sums, _WIDTHS)
        self.sums.horizontalHeader().setStretchLastSection(False)
        self.sums.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        details = [self.tr("日期"), self.tr("版"), self.tr("稿件"), self.tr("工作"), self.tr("字数"), self.tr("图片")]
        details += [self.tr("记分"), self.tr("元"), self.tr("怎样算的")]
        self.details = read_table(self, details, self.tr("逐篇"))
        set_widths(self.details, _DETAIL_WIDTHS)
        self.whose = QLabel(self)
        self.whose.setProperty("role", "section")
        self.total = QLabel(self)
        self.empty = QLabel(self)
        self.empty.setProperty("role", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)

    def _make_buttons(self) -> None:
        self.ask = QPushButton(self)
        self.drift = QPushButton(self.tr("与现在重算比较…"), self)
        self.table_button = QPushButton(self.tr("记分办法…"), self)
        self.close_month = QPushButton(self.tr("结账…"), self)
        self.adjust = QPushButton(self.tr("调整…"), self)
        self.paper = QPushButton(self.tr("打印…"), self)
        menu = QMenu(self.paper)
        menu.addAction(self.tr("全部人员的汇总")).triggered.connect(lambda: self.papers.print(self.papers.html()))
        menu.addAction(self.tr("所选一人的逐篇清单")).triggered.connect(lambda: self.papers.print(self.papers.person_html(self._chosen())))
        self.paper.setMenu(menu)
        self.out = QPushButton(self.tr("导出…"), self)

    def _lay_out(self) -> None:
        below = QWidget(self)
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, 8, 0, 0)
        lower.addWidget(self.whose)
        lower.addWidget(self.details)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setObjectName("ledger")
        self.splitter.addWidget(self.sums)
        self.splitter.addWidget(below)
        self.splitter.setSizes([340, 230])
        self.splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.addLayout(in_a_row(self.months, self.search, self.state, None, self.ask))
        column.addWidget(self.empty, 1)
        column.addWidget(self.splitter, 1)
        column.addLayout(in_a_row(self.total, None, self.table_button, self.close_month, self.adjust, self.drift, self.paper, self.out))

    def _connect(self) -> None:
        self.months.activated.connect(self._on_month)
        self.search.textChanged.connect(self._show_matching)
        self.sums.itemSelectionChanged.connect(self._on_chosen)
        self.sums.itemActivated.connect(lambda _item: self.details.setFocus())
        self.details.itemActivated.connect(lambda _item: self._on_open())
        self.ask.clicked.connect(self._on_ask)
        self.drift.clicked.connect(self._on_drift)
        self.table_button.clicked.connect(self._on_table)
        self.close_month.clicked.connect(self.papers.ask_to_close)
        self.adjust.clicked.connect(self._on_adjust)
        self.out.clicked.connect(self.papers.ask)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def focus(self) -> None:
        """Into the sums."""
        self.sums.setFocus()

    def concerns(self, change: Change) -> bool:
        """Names, faults and options count as well."""
        return super().concerns(change) or bool(change.people or change.register or change.accounts)

    # -- reading

    def read(self) -> None:
        """Months first, then the chosen one's account."""
        self._tasks.read(self._desk.fees.months, self.show_months, key=(id(self), "months"))

    def show_months(self, months: Sequence[tuple[str, bool]]) -> None:
        """Offer the months; the chosen one stays chosen, else the last one that is over and waits to be closed, else the present one."""
        today = f"{self._desk.today:%Y-%m}"
        known = [month for month, _ in months]
        begun = next((month for month in known if month <= today), known[0] if known else "")
        waiting = next((month for month, closed in months if month < today and not closed), begun)
        chosen = self._month if self._month in known else waiting
        with QSignalBlocker(self.months):
            self.months.clear()
            for month, closed in months:
                words = self.tr("{0} 年 {1} 月").format(*map(int, month.split("-")))
                self.months.addItem(self.tr("{0}　已结账").format(words) if closed else words, month)
            self.months.setCurrentIndex(self.months.findData(chosen))
        self._on_month()

    def _on_month(self) -> None:
        self._month = self.months.currentData() or ""
        if self._month:
            self._tasks.read(partial(self._desk.fees.ledger, self._month), self.show_ledger, key=(id(self), "ledger"))
        else:
            self.show_ledger(None)

    def show_ledger(self, ledger: Ledger | None) -> None:
        """Show a month; the person who was chosen stays so."""
        before = {self._sums[row].payee.key for row in chosen_rows(self.sums) if row < len(self._sums)}
        self._ledger = self.papers.ledger = ledger
        self._sums = ledger.sums if ledger else ()
        with QSignalBlocker(self.sums):
            fill_table(self.sums, [sum_row(one) for one in self._sums], _NUMBERS)
            self._tint()
        at = next((at for at, one in enumerate(self._sums) if one.payee.key in before), 0)
        if self._sums:
            self.sums.setCurrentCell(at, 0)
        self._show_matching()
        self._show_state()
        self._on_chosen()

    def _show_state(self) -> None:
        ledger = self._ledger
        self.state.setText(state_words(ledger) if ledger else "")
        told = "\n".join(f"{page.day} {page.page}　{told_words(page.why)}" for page in ledger.uncounted[:30]) if ledger else ""
        self.state.setToolTip(told)
        questions = len(ledger.questions) if ledger and ledger.closed is None else 0
        self.ask.setVisible(questions > 0)
        self.ask.setText(self.tr("{0} 处署名待认定…").format(questions))
        self.empty.setVisible(not self._sums)
        self.splitter.setVisible(bool(self._sums))
        self.empty.setText(why_empty(ledger, sees_all=self._desk.fees.sees_all))
        self._show_total()
        self._show_buttons()

    def _show_total(self) -> None:
        shown = [one for row, one in enumerate(self._sums) if not self.sums.isRowHidden(row)]
        money = f"{sum(one.total for one in shown) / 100:,.2f}"
        points = f"{sum(one.points for one in shown) / 100:g}"
        self.total.setText(self.tr("{0} 人，记分 {1}，合计 {2} 元").format(len(shown), points, money) if shown else "")

    def _show_buttons(self) -> None:
        may, ledger = self._desk.gate.may, self._ledger
        closed = ledger is not None and ledger.closed is not None
        over = bool(self._month) and self._month < f"{self._desk.today:%Y-%m}"
        self.close_month.setVisible(not closed)
        self.close_month.setEnabled(self.may_write and may("fees.close") and bool(self._sums) and over)
        self.close_month.setToolTip("" if over else self.tr("这个月还没有过完"))
        self.adjust.setVisible(closed)
        self.drift.setVisible(closed)
        self.adjust.setEnabled(self.may_write and may("fees.close"))
        self.drift.setEnabled(self._desk.fees.sees_all)
        for button in (self.paper, self.out):
            button.setEnabled(bool(self._sums))

    def _show_matching(self) -> None:
        needles = self.search.text().casefold().split()
        for row, one in enumerate(self._sums):
            text = " ".join(sum_row(one)).casefold()
            self.sums.setRowHidden(row, not all(needle in text for needle in needles))
        self._show_total()

    def _tint(self) -> None:
        colours = colours_of(self)
        for row, one in enumerate(self._sums):
            over, adjusted = self.sums.item(row, _OVER), self.sums.item(row, _ADJUSTED)
            if over is not None and one.payee.is_staff:
                over.setForeground(QColor(colours.good if one.over >= 0 else colours.warning))
            if adjusted is not None:
                adjusted.setForeground(QColor(colours.warning))

    def redress(self) -> None:
        """Tint again."""
        self._tint()

    def _chosen(self) -> Sum | None:
        rows = chosen_rows(self.sums)
        return self._sums[rows[0]] if rows and rows[0] < len(self._sums) else None

    def _on_chosen(self) -> None:
        one, ledger = self._chosen(), self._ledger
        self._entries = ledger.of(one.payee.key) if one and ledger else ()
        fill_table(self.details, [detail_row(entry) for entry in self._entries], _DETAIL_NUMBERS)
        later = [each for each in ledger.adjustments if one and each.payee.key == one.payee.key] if ledger else []
        told = "　".join(f"{each.at:%Y-%m-%d} {each.person} {each.cents / 100:+,.2f} {each.reason}" for each in later)
        who = self.tr("{0}　%n 条", "", len(self._entries)).format(payee_words(one.payee)) if one else ""
        self.whose.setText(self.tr("{0}　结账后调整：{1}").format(who, told) if told else who)

    # -- what one can do

    def _on_open(self) -> None:
        row = self.details.currentRow()
        entry = self._entries[row] if 0 <= row < len(self._entries) else None
        if entry is not None and entry.slug:
            self.report_wanted.emit(entry.slug)
        elif entry is not None:
            self.place_wanted.emit(entry.day, entry.page)

    def _on_ask(self) -> None:
        from ui.statistics.questions_dialog import QuestionsDialog

        if self._ledger is not None:
            QuestionsDialog(self._around, self._ledger, self).open()

    def _on_table(self) -> None:
        from ui.statistics.table_dialog import TableDialog

        TableDialog(self._around, self).open()

    def _on_adjust(self) -> None:
        from ui.statistics.adjust_dialog import AdjustDialog

        chosen = self._chosen()
        if self._ledger is not None and chosen is not None:
            AdjustDialog(self._around, self._ledger, chosen, self).open()

    def _on_drift(self) -> None:
        from ui.statistics.drift_dialog import DriftDialog

        self._tasks.read(
            partial(self._desk.fees.drift, self._month), lambda drift: DriftDialog(self._around, self._month, drift, self).open()
        )
