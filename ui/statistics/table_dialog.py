"""记分办法: the paper's table, edited; an example is reckoned anew with every change, and what can't be is said at once."""

from __future__ import annotations

from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ui.buttons import make_primary
from ui.statistics.table_data import bands_cell, plain, read_bands
from ui.statistics.table_example import ExampleBar
from ui.statistics.table_fields import TableFields
from ui.tables import fill_table, read_table, set_widths
from ui.told import told_words
from workstation.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QTableWidget

    from ui.rooms import Surroundings
    from workstation.errors import DeskError

_PER = {"piece": "每篇", "thousand": "每千字"}


class TableDialog(QDialog):
    """Closed months keep the table that they were closed with."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._data: dict[str, Any] = {}
        self.setWindowTitle(self.tr("记分办法"))
        self.resize(1040, 720)
        self._may = not around.desk.read_only and around.desk.gate.may("fees.table")
        self._make_parts()
        self._lay_out()
        self.show_data(around.desk.fees.table_data())
        self._connect()

    # -- parts

    def _make_parts(self) -> None:
        self.kinds = read_table(self, [], self.tr("稿件种类"))
        if self._may:
            triggers = QAbstractItemView.EditTrigger
            self.kinds.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed | triggers.SelectedClicked)
        self.kinds.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.fields = TableFields(self)
        self.fields.setEnabled(self._may)
        self.example = ExampleBar(self)
        self.add = QPushButton(self.tr("添加种类"), self)
        self.remove = QPushButton(self.tr("删除种类"), self)
        self.reset = QPushButton(self.tr("用程序的例表"), self)
        for button in (self.add, self.remove, self.reset):
            button.setAutoDefault(False)
            button.setEnabled(self._may)
        self.said = QLabel(self)
        self.said.setProperty("role", "fault")
        self.said.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        self.accept_button = self.buttons.addButton(self.tr("保存"), QDialogButtonBox.ButtonRole.AcceptRole)
        make_primary(self.accept_button)
        self.buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)

    def _lay_out(self) -> None:
        tabs = self.tabs = QTabWidget(self)
        kinds = QWidget(tabs)
        inner = QVBoxLayout(kinds)
        inner.setContentsMargins(0, 10, 0, 0)
        about = QLabel(
            self.tr("记分给本报人员，元给外稿。篇幅：到多少字按百分之几计，如“300 80%，800 100%，以上 120%”；空着不分篇幅。"), kinds
        )
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        row = QHBoxLayout()
        for button in (self.add, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.reset)
        inner.addWidget(about)
        inner.addWidget(self.kinds, 1)
        inner.addLayout(row)
        tabs.addTab(kinds, self.tr("种类与等级"))
        tabs.addTab(self.fields, self.tr("加分、合写、定额、差错"))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(tabs, 1)
        for widget in (self.example, self.said, self.buttons):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.kinds.itemChanged.connect(lambda _item: self._on_changed())
        self.fields.changed.connect(self._on_changed)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.reset.clicked.connect(self._on_reset)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        self._on_changed()

    # -- data

    def show_data(self, data: dict[str, Any]) -> None:
        """Show a table."""
        self._data = deepcopy(data)
        grades = list(data["grades"])
        self.kinds.blockSignals(True)
        self.kinds.clear()
        heads = [self.tr("种类"), self.tr("计法"), *(self.tr("{0} 分").format(grade) for grade in grades)]
        heads += [*(self.tr("{0} 元").format(grade) for grade in grades), self.tr("篇幅")]
        self.kinds.setColumnCount(len(heads))
        self.kinds.setHorizontalHeaderLabels(heads)
        numbers = range(2, 2 + 2 * len(grades))
        fill_table(self.kinds, [_kind_cells(kind) for kind in data["kinds"].values()], numbers)
        set_widths(self.kinds, (110, 80, *(58 for _ in numbers), 240))
        self._mark_codes(list(data["kinds"]))
        self.kinds.blockSignals(False)
        self.fields.show_data(data)

    def _mark_codes(self, codes: Sequence[str]) -> None:
        for row, code in enumerate(codes):
            item = self.kinds.item(row, 0)
            if item is not None:
                item.setData(Qt.ItemDataRole.UserRole, code)

    def data(self) -> dict[str, Any]:
        """The table as it stands in cells and fields; raises `BadInput`."""
        kinds = {}
        for row in range(self.kinds.rowCount()):
            item = self.kinds.item(row, 0)
            code = str(item.data(Qt.ItemDataRole.UserRole) or f"own-{row}") if item is not None else f"own-{row}"
            kinds[code] = self._kind(row, self._data["kinds"].get(code, {}))
        return {**self._data, **self.fields.data(self._data), "kinds": kinds}

    def _kind(self, row: int, before: dict[str, Any]) -> dict[str, Any]:
        cells = [item.text().strip() if (item := self.kinds.item(row, column)) else "" for column in range(self.kinds.columnCount())]
        grades = len(self._data["grades"])
        per = next((code for code, words in _PER.items() if words == cells[1]), "")
        if not per:
            raise BadInput("计法“{0}”不对：请写 每篇 或 每千字", cells[1])
        return {
            **before,
            "label": cells[0],
            "per": per,
            "points": cells[2 : 2 + grades],
            "yuan": cells[2 + grades : 2 + 2 * grades],
            "bands": read_bands(cells[-1]),
        }

    def _on_changed(self) -> None:
        from workstation.fees.table import read_table as fee_table

        try:
            self.example.show_table(fee_table(self.data()))
            self.said.setText("")
        except BadInput as error:
            self.said.setText(told_words(error.told))
        self.accept_button.setEnabled(self._may and not self.said.text())
        self.said.setVisible(bool(self.said.text()))

    # -- what one can do

    def _on_add(self) -> None:
        row, grades = self.kinds.rowCount(), len(self._data["grades"])
        taken = set(self._data["kinds"])
        code = next(name for at in range(1, 1000) if (name := f"own-{at}") not in taken)
        self._data["kinds"][code] = {"when": []}
        cells = [_row_cells(self.kinds, at) for at in range(row)]
        codes = [str(item.data(Qt.ItemDataRole.UserRole)) for at in range(row) if (item := self.kinds.item(at, 0))]
        new = [self.tr("新种类"), _PER["piece"], *("0" for _ in range(2 * grades)), ""]
        self.kinds.blockSignals(True)
        fill_table(self.kinds, [*cells, new], range(2, 2 + 2 * grades))
        self._mark_codes([*codes, code])
        self.kinds.blockSignals(False)
        self._on_changed()
        self.kinds.setCurrentCell(row, 0)
        self.kinds.edit(self.kinds.currentIndex())

    def _on_remove(self) -> None:
        row = self.kinds.currentRow()
        if row >= 0 and self.kinds.rowCount() > 1:
            self.kinds.removeRow(row)
            self._on_changed()

    def _on_reset(self) -> None:
        from workstation.fees.table import default_data

        self.show_data(default_data())
        self._on_changed()

    def _on_accepted(self) -> None:
        step = partial(self._around.desk.fees.put_table, self.data())
        self._around.tasks.write(step, lambda _change: self.accept(), self._on_failed)

    def _on_failed(self, error: DeskError) -> None:
        self.said.setText(told_words(error.told))
        self.said.show()


def _kind_cells(kind: dict[str, Any]) -> list[str]:
    amounts = [plain(value) for value in (*kind["points"], *kind["yuan"])]
    return [str(kind["label"]), _PER[kind.get("per", "piece")], *amounts, bands_cell(kind.get("bands", ()))]


def _row_cells(table: QTableWidget, row: int) -> list[str]:
    return [item.text() if (item := table.item(row, column)) else "" for column in range(table.columnCount())]
