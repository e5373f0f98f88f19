"""Before a directory's file is taken over: what would be added and changed, what is doubtful, which rows can't be read and why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
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
    from workstation.people.differences import Comparison, Difference

WIDTHS = {WHAT: 104, LINE: 52, NAME: 84, ENTRY: 290, CHANGES: 300}
SIZE = QSize(960, 600)


class ImportDialog(QDialog):
    """Shows a comparison; `given` carries the differences to take over."""

    given = Signal(object)

    def __init__(self, what: str, comparison: Comparison[Any], items: list[Item], fields: Sequence[Field], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("导入前看一看：%1").replace("%1", what))
        self._comparison = comparison
        self.rows = ImportRows(items, fields, colours_of(parent), self)
        self.rows.ticked.connect(self._on_ticked)
        self.table = _Table(self.rows)
        self.table.toggle_wanted.connect(self._on_toggle)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.kinds: dict[Kind | None, QToolButton] = {}
        self._decisions: list[QPushButton] = []
        self._lay_out()
        self.resize(SIZE.boundedTo(parent.window().size() - QSize(80, 80)))
        self._on_ticked()
        self._on_selected()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(self._kind_row())
        column.addWidget(self.table, 1)
        column.addLayout(self._decision_row())
        column.addWidget(self._buttons())

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
            self._decisions.append(button)
        return row

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.sure_button = box.addButton(self.tr("只导入没有问题的"), QDialogButtonBox.ButtonRole.ActionRole)
        self.take_button = box.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.take_button.setProperty("primary", True)
        self.take_button.setDefault(True)
        box.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self.sure_button.setToolTip(self.tr("新增和更新的全部导入；存疑和有误的行不动"))
        self.sure_button.setEnabled(bool(self._comparison.sure))
        self.sure_button.clicked.connect(lambda: self._give(list(self._comparison.sure)))
        self.take_button.clicked.connect(lambda: self._give(self.rows.chosen()))
        box.rejected.connect(self.reject)
        return box

    def _give(self, chosen: list[Difference[Any]]) -> None:
        if chosen:
            self.given.emit(chosen)
            self.accept()

    def _decide(self, wanted: bool, same_person: bool | None) -> None:
        self.rows.decide(self.table.selected_lines(), wanted, same_person)

    def _on_toggle(self) -> None:
        lines = self.table.selected_lines()
        if lines:
            self.rows.decide(lines, not self.rows.item(lines[0]).wanted)

    def _on_ticked(self) -> None:
        chosen = self.rows.chosen()
        self.take_button.setText(self.tr("导入勾选的 %1 条").replace("%1", str(len(chosen))))
        self.take_button.setEnabled(bool(chosen))

    def _on_selected(self) -> None:
        lines = self.table.selected_lines()
        for button in self._decisions:
            button.setEnabled(bool(lines))
        doubtful = [line for line in lines if self.rows.item(line).kind is Kind.DOUBTFUL]
        for button in self._decisions[2:]:
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
