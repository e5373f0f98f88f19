"""What a file would do to a directory: rows by kind, ticks, and decisions where it isn't clear who is meant."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.people.import_rows import CHANGES, ENTRY, LINE, NAME, WHAT, ImportRows, Item, Kind, kind_label
from ui.theme import colours_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from ui.people.fields import Field
    from workstation.people.differences import Difference

WIDTHS = {WHAT: 104, LINE: 52, NAME: 84, ENTRY: 290, CHANGES: 300}


class ComparisonPanel(QWidget):
    """Shows the rows of one directory; `ticked` says that another set is wanted."""

    ticked = Signal()

    def __init__(self, items: list[Item], fields: Sequence[Field], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = ImportRows(items, fields, colours_of(parent), self)
        self.rows.ticked.connect(self.ticked)
        self.table = _Table(self.rows)
        self.table.toggle_wanted.connect(self._on_toggle)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.table.setColumnHidden(LINE, all(not item.line for item in items))
        self.kinds: dict[Kind | None, QToolButton] = {}
        self.decisions: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._kind_row())
        column.addWidget(self.table, 1)
        column.addLayout(self._decision_row())
        self._on_selected()

    def chosen(self) -> list[Difference[Any]]:
        """What is ticked, as decided."""
        return self.rows.chosen()

    def _kind_row(self) -> QHBoxLayout:
        row, group = QHBoxLayout(), QButtonGroup(self)
        row.setSpacing(4)
        shown: list[tuple[Kind | None, str, int]] = [(None, self.tr("全部"), self.rows.rowCount())]
        shown += [(kind, kind_label(kind), self.rows.count(kind)) for kind in Kind]
        for kind, label, count in shown:
            if count or kind is None:
                button = self.kinds[kind] = QToolButton()
                button.setText(f"{label} {count}")
                button.setCheckable(True)
                button.setProperty("segment", True)
                button.clicked.connect(partial(self.rows.show_kind, kind))
                group.addButton(button)
                row.addWidget(button)
        self.kinds[None].setChecked(True)
        row.addStretch(1)
        return row

    def _decision_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.says = QLabel()
        self.says.setProperty("role", "muted")
        row.addWidget(self.says, 1)
        decisions = ((self.tr("勾选"), True, None), (self.tr("不勾"), False, None))
        doubtful = ((self.tr("是同一人，更新"), True, True), (self.tr("是另一人，新增"), True, False))
        for words, wanted, same in (*decisions, *(doubtful if self.rows.count(Kind.DOUBTFUL) else ())):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._decide, wanted, same))
            row.addWidget(button)
            self.decisions.append(button)
        return row

    def _decide(self, wanted: bool, same_person: bool | None) -> None:
        self.rows.decide(self.table.selected_lines(), wanted, same_person)

    def _on_toggle(self) -> None:
        lines = self.table.selected_lines()
        if lines:
            self.rows.decide(lines, not self.rows.item(lines[0]).wanted)

    def _on_selected(self) -> None:
        lines = self.table.selected_lines()
        for button in self.decisions:
            button.setEnabled(bool(lines))
        doubtful = [line for line in lines if self.rows.item(line).kind is Kind.DOUBTFUL]
        for button in self.decisions[2:]:
            button.setEnabled(bool(doubtful))
        words = self.tr("存疑的行默认不导入；选中后说明是不是同一个人") if self.rows.count(Kind.DOUBTFUL) else ""
        self.says.setText(words or self.tr("选中几行，按空格勾选或不勾；名录里原有的其他条目不受影响"))


class _Table(QTableView):
    """The space bar ticks everything that is selected."""

    toggle_wanted = Signal()

    def __init__(self, rows: ImportRows) -> None:
        super().__init__()
        self.setModel(rows)
        self.setObjectName("import_table")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        header = self.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)

    def selected_lines(self) -> list[int]:
        """The lines that are selected, from the top."""
        selection: QItemSelectionModel = self.selectionModel()
        return sorted({index.row() for index in selection.selectedRows()})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggle_wanted.emit()
        else:
            super().keyPressEvent(event)
