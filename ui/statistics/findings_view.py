"""差错与检查: findings by family over time, a rule's own line, and the register's faults by class."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHeaderView, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from ui.statistics.chart import Chart, ChartView, Series
from ui.statistics.files import ask_and_write
from ui.statistics.view import StatisticsView
from ui.tables import chosen_rows, fill_table, in_a_row, read_table, set_widths
from ui.told import table_word

if TYPE_CHECKING:
    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.register.fault import Fault
    from workstation.statistics.tally import Period
    from workstation.statistics.trends import RuleCount

_DAYS = {"quarter": 92, "year": 366, "all": 0}
_GRADES = ("A", "B", "C")


@dataclass(frozen=True, slots=True)
class Read:
    """What a worker read: tallies by period, faults, what rules are called and their families."""

    periods: tuple[Period, ...]
    faults: tuple[Fault, ...]
    titles: dict[str, str]
    families: dict[str, str]


class FindingsView(StatisticsView):
    """Counted when pages are printed, reports released, an issue or the whole store checked."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._read = Read((), (), {}, {})
        self._rules: tuple[RuleCount, ...] = ()
        self._make_parts()
        self._lay_out()
        self._connect()

    # -- parts

    def _make_parts(self) -> None:
        self.span, self.each, self.unit = QComboBox(self), QComboBox(self), QComboBox(self)
        for words, code in ((self.tr("近一季"), "quarter"), (self.tr("近一年"), "year"), (self.tr("全部"), "all")):
            self.span.addItem(words, code)
        self.span.setCurrentIndex(1)
        self.each.addItem(self.tr("按月"), True)
        self.each.addItem(self.tr("按期"), False)
        self.unit.addItem(self.tr("每万字"), True)
        self.unit.addItem(self.tr("处数"), False)
        for box, name in ((self.span, self.tr("多长时间")), (self.each, self.tr("按月还是按期")), (self.unit, self.tr("单位"))):
            box.setAccessibleName(name)
        self.said = QLabel(self)
        self.said.setProperty("role", "muted")
        self.out = QPushButton(self.tr("导出…"), self)
        self.families, self.faults = ChartView(self), ChartView(self)
        heads = [self.tr("门类"), self.tr("规则"), self.tr("处数"), self.tr("每万字"), self.tr("最近"), self.tr("再前")]
        self.rules = read_table(self, heads, self.tr("各条规则"))
        set_widths(self.rules, (104, 160, 52, 60, 52, 52))
        self.rules.horizontalHeader().setStretchLastSection(False)
        self.rules.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        charts = QSplitter(Qt.Orientation.Vertical, self)
        charts.setObjectName("findings-charts")
        charts.addWidget(self.families)
        charts.addWidget(self.faults)
        charts.setSizes([320, 220])
        charts.setChildrenCollapsible(False)
        self.splitter = QSplitter(self)
        self.splitter.setObjectName("findings")
        self.splitter.addWidget(charts)
        self.splitter.addWidget(self.rules)
        self.splitter.setSizes([680, 480])
        self.splitter.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.addLayout(in_a_row(self.span, self.each, self.unit, self.said, None, self.out))
        column.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        for box in (self.span, self.each):
            box.activated.connect(lambda _at: self.read())
        self.unit.activated.connect(lambda _at: self._show())
        self.rules.itemSelectionChanged.connect(self._show_families)
        self.out.clicked.connect(self._on_out)

    def focus(self) -> None:
        """Into the rules."""
        self.rules.setFocus()

    def concerns(self, change: Change) -> bool:
        """Tallies are written beside other things: by any of them."""
        return bool(change.issues or change.reports or change.register)

    # -- reading

    def refresh(self) -> None:
        """Each time one looks: what a check leaves is no change that views are told of."""
        self._is_old = True
        super().refresh()

    def read(self) -> None:
        """Tallies and faults of the chosen span."""
        step = partial(_read, self._desk, str(self.span.currentData()), bool(self.each.currentData()))
        self._tasks.read(step, self.show_read, key=(id(self), "tallies"))

    def show_read(self, read: Read) -> None:
        """Show what was read."""
        self._read = read
        self._show()

    def _show(self) -> None:
        from workstation.statistics.trends import by_rule

        self._rules = by_rule(self._read.periods)
        rows = [
            (self._read.families.get(rule.code, ""), self._read.titles.get(rule.code, rule.code), str(rule.count), f"{rule.rate:.2f}",
             str(rule.last), str(rule.before))
            for rule in self._rules
        ]  # fmt: skip
        fill_table(self.rules, rows, (2, 3, 4, 5))
        reports = sum(period.reports for period in self._read.periods)
        characters = sum(period.characters for period in self._read.periods)
        self.said.setText(self.tr("{0} 篇，{1} 字").format(reports, f"{characters:,}") if reports else "")
        self.out.setEnabled(bool(self._read.periods))
        self._show_families()
        self._show_faults()

    def _show_families(self) -> None:
        from workstation.statistics.trends import by_family, of_rule

        periods, rate = self._read.periods, bool(self.unit.currentData())
        names, unit = tuple(period.name for period in periods), self.unit.currentText()
        hint = self.tr("还没有记录。签发、付印、查整期，或用 main.py check --archive 复查全库之后，这里就有各类问题的多少。")
        rows = chosen_rows(self.rules)
        if len(rows) == 1 and rows[0] < len(self._rules):
            code = self._rules[rows[0]].code
            title = self._read.titles.get(code, code)
            chart = Chart(title, names, (Series(title, of_rule(periods, code, rate=rate)),), unit, lines=True)
        else:
            found = by_family(periods, self._read.families, rate=rate)
            series = tuple(Series(family or self.tr("其他"), values) for family, values in found)
            chart = Chart(self.tr("查出的问题"), names, series, unit)
        self.families.show_chart(chart, hint)

    def _show_faults(self) -> None:
        from workstation.statistics.trends import faults_by_class

        names, values = faults_by_class(self._read.faults, _GRADES, by_month=bool(self.each.currentData()))
        series = tuple(Series(self.tr("{0} 类").format(grade), values[grade]) for grade in _GRADES) if names else ()
        hint = self.tr("这段时间没有登记差错。见报后发现的错在“查看—差错登记”里登记。")
        self.faults.show_chart(Chart(self.tr("登记的差错"), names, series, self.tr("处")), hint)

    # -- going out

    def rows_of_rules(self) -> list[tuple[str, ...]]:
        """Every rule with its count in each period."""
        heads = (self.tr("门类"), self.tr("规则"), self.tr("编号"), *(period.name for period in self._read.periods), self.tr("合计"))
        lines = (
            (
                self._read.families.get(rule.code, ""),
                self._read.titles.get(rule.code, rule.code),
                rule.code,
                *(str(period.counts.get(rule.code, 0)) for period in self._read.periods),
                str(rule.count),
            )
            for rule in self._rules
        )
        sizes = ("", self.tr("字数"), "", *(str(period.characters) for period in self._read.periods), "")
        return [heads, *lines, sizes]

    def _on_out(self) -> None:
        ask_and_write(self._around, self, self.tr("检查统计"), self.families, self.rows_of_rules())


def _read(desk: Desk, span: str, by_month: bool) -> Read:
    from workstation.house.known_rules import known_rules
    from workstation.statistics.tally import periods

    first = desk.today - timedelta(days=_DAYS[span]) if _DAYS[span] else date.min
    rules = known_rules()
    titles = {rule.code: table_word(rule.title) for family in rules.values() for rule in family}
    families = {rule.code: title for title, family in rules.items() for rule in family}
    tallies = desk.tally.between(first, date.max)
    return Read(periods(tallies, by_month=by_month), desk.register.between(first, date.max), titles, families)
