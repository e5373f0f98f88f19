"""产出: whoever is chosen, by month over everything printed: reports, characters or pictures; below, the reports themselves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QSplitter, QVBoxLayout, QWidget

from ui.statistics.chart import Chart, ChartView, Series
from ui.statistics.fee_words import payee_words
from ui.statistics.files import ask_and_write
from ui.statistics.view import StatisticsView
from ui.tables import fill_table, in_a_row, read_table, set_widths
from ui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.fees.people import Payee
    from workstation.statistics.output import Output, OutputMonth, Piece

_PAYEE = Qt.ItemDataRole.UserRole
_YEAR = 12
_ALL = 0


class OutputView(StatisticsView):
    """Who may not see everybody sees himself."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._output: Output | None = None
        self._pieces: tuple[Piece, ...] = ()
        self._months: tuple[OutputMonth, ...] = ()
        self._make_parts()
        self._lay_out()
        self._connect()

    # -- parts

    def _make_parts(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("找人：姓名、部门、单位"))
        self.search.setClearButtonEnabled(True)
        self.people = QListWidget(self)
        self.people.setAccessibleName(self.tr("人员"))
        self.people.setMinimumWidth(190)
        self.people.setProperty("role", "groups")
        self.figure, self.span = QComboBox(self), QComboBox(self)
        self.figure.addItem(self.tr("篇数"), "reports")
        self.figure.addItem(self.tr("字数"), "characters")
        self.figure.addItem(self.tr("图片"), "pictures")
        self.figure.setAccessibleName(self.tr("看什么"))
        self.span.addItem(self.tr("近 12 个月"), _YEAR)
        self.span.addItem(self.tr("近 36 个月"), 3 * _YEAR)
        self.span.addItem(self.tr("全部"), _ALL)
        self.span.setAccessibleName(self.tr("多长时间"))
        self.said = QLabel(self)
        self.said.setProperty("role", "muted")
        self.out = QPushButton(self.tr("导出…"), self)
        self.chart = ChartView(self)
        heads = [self.tr("日期"), self.tr("版"), self.tr("稿件"), self.tr("字数"), self.tr("图片"), self.tr("备注")]
        self.list = read_table(self, heads, self.tr("见报稿件"))
        set_widths(self.list, (100, 60, 420, 80, 60, 200))

    def _lay_out(self) -> None:
        left = QWidget(self)
        names = QVBoxLayout(left)
        names.setContentsMargins(0, 0, 8, 0)
        names.addWidget(self.search)
        names.addWidget(self.people, 1)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addLayout(in_a_row(self.figure, self.span, self.said, None, self.out))
        inner = QSplitter(Qt.Orientation.Vertical, right)
        inner.setObjectName("output-parts")
        inner.addWidget(self.chart)
        inner.addWidget(self.list)
        inner.setSizes([280, 300])
        inner.setChildrenCollapsible(False)
        column.addWidget(inner, 1)
        self.splitter = QSplitter(self)
        self.splitter.setObjectName("output")
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setSizes([220, 900])
        self.splitter.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.addWidget(self.splitter)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show_matching)
        self.people.currentItemChanged.connect(lambda *_items: self._on_person())
        self.figure.activated.connect(lambda _at: self._show())
        self.span.activated.connect(lambda _at: self._show())
        self.chart.chosen.connect(self._on_month)
        self.list.itemActivated.connect(lambda _item: self._on_open())
        self.out.clicked.connect(self._on_out)

    def focus(self) -> None:
        """Into the list of people."""
        self.people.setFocus()

    def concerns(self, change: Change) -> bool:
        """People too."""
        return super().concerns(change) or bool(change.people or change.accounts)

    # -- reading

    def read(self) -> None:
        """People first."""
        from workstation.statistics.output import people

        self._tasks.read(partial(people, self._desk), self.show_people, key=(id(self), "people"))

    def show_people(self, people: Sequence[Payee]) -> None:
        """Offer everybody; who was chosen stays so."""
        item = self.people.currentItem()
        before = item.data(_PAYEE).key if item else ""
        self.people.blockSignals(True)
        self.people.clear()
        for payee in people:
            made = QListWidgetItem(payee_words(payee))
            made.setData(_PAYEE, payee)
            self.people.addItem(made)
        at = next((at for at, payee in enumerate(people) if payee.key == before), 0)
        self.people.setCurrentRow(at if people else -1)
        self.people.blockSignals(False)
        self._show_matching()
        self._on_person()

    def _show_matching(self) -> None:
        needles = self.search.text().casefold().split()
        for row in range(self.people.count()):
            item = self.people.item(row)
            item.setHidden(not all(needle in item.text().casefold() for needle in needles))

    def _on_person(self) -> None:
        if self.people.currentRow() < 0:
            self.show_output(None)
            return
        payee: Payee = self.people.currentItem().data(_PAYEE)
        self._tasks.read(partial(_read, self._desk, payee), self.show_output, key=(id(self), "output"))

    def show_output(self, output: Output | None) -> None:
        """Show a person's output."""
        self._output = output
        self._show()

    def _show(self) -> None:
        output, figure = self._output, self.figure.currentData()
        self._months = _last(output.months if output else (), self.span.currentData() or 0)
        values = tuple(float(getattr(month, figure)) for month in self._months)
        title = output.payee.name if output else ""
        series = (Series(self.figure.currentText(), values),) if self._months else ()
        self.chart.show_chart(
            Chart(title, tuple(month.month for month in self._months), series, self.figure.currentText()), self._why_empty()
        )
        self._show_pieces("")
        self.out.setEnabled(bool(self._months))
        self.said.setText(self._sums())

    def _why_empty(self) -> str:
        if self.people.count() == 0:
            return self.tr("名录里还没有人；先在“人员”里添加或导入名录。")
        if self._output and self._output.pieces:
            return self.tr("这段时间没有")
        return self.tr("还没有见报的稿件署这个名字")

    def _sums(self) -> str:
        if not self._months:
            return ""
        sums = [sum(getattr(month, name) for month in self._months) for name in ("reports", "characters", "pictures")]
        return self.tr("{0} 篇，{1} 字，{2} 幅图").format(sums[0], f"{sums[1]:,}", sums[2])

    def _show_pieces(self, month: str) -> None:
        months = {each.month for each in self._months}
        pieces = self._output.pieces if self._output else ()
        self._pieces = tuple(each for each in pieces if (f"{each.day:%Y-%m}" == month if month else f"{each.day:%Y-%m}" in months))[:500]
        unsure = self.tr("有同名的人，未认定")
        rows = [
            (f"{each.day}", each.page, each.title, str(each.characters), str(each.pictures or ""), unsure if each.unsure else "")
            for each in self._pieces
        ]
        fill_table(self.list, rows, (3, 4))
        for row, each in enumerate(self._pieces):
            item = self.list.item(row, 5)
            if each.unsure and item is not None:
                item.setForeground(QColor(colours_of(self).warning))

    def _on_month(self, at: int) -> None:
        self._show_pieces(self._months[at].month if 0 <= at < len(self._months) else "")

    def _on_open(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._pieces):
            self.report_wanted.emit(self._pieces[row].slug)

    # -- going out

    def rows(self) -> list[tuple[str, ...]]:
        """The table behind the chart."""
        heads = (self.tr("月份"), self.tr("篇数"), self.tr("字数"), self.tr("图片"))
        return [heads, *((month.month, str(month.reports), str(month.characters), str(month.pictures)) for month in self._months)]

    def _on_out(self) -> None:
        name = self._output.payee.name if self._output else ""
        ask_and_write(self._around, self, self.tr("产出-{0}").format(name), self.chart, self.rows())


def _last(months: tuple[OutputMonth, ...], count: int) -> tuple[OutputMonth, ...]:
    return months[-count:] if count else months


def _read(desk: Desk, payee: Payee) -> Output:
    from workstation.statistics.output import output

    return output(desk, payee)
