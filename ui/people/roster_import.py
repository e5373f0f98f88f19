"""Before a roster file is taken over: who would be added, who brought up to date, and what is wrong with single rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from workstation.people.roster import Roster, Staff
    from workstation.people.roster_csv import RosterSheet

SHOWN = 200


class RosterImport(QDialog):
    """A preview; accepting it means: take the sheet over."""

    def __init__(self, sheet: RosterSheet, roster: Roster, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("导入人员名录"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._known = {(person.name, person.role, person.joined) for person in roster.staff}
        fresh = [person for person in sheet.staff if not self._is_known(person)]
        text = self.tr("读出 %1 人：新增 %2 人，更新 %3 人。名录里原有的其他人不受影响。")
        counts = (len(sheet.staff), len(fresh), len(sheet.staff) - len(fresh))
        for place, count in enumerate(counts, start=1):
            text = text.replace(f"%{place}", str(count))
        self.summary = QLabel(text)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.summary)
        column.addWidget(self._table(sheet), 3)
        self.problems = QPlainTextEdit("\n".join(sheet.problems))
        if sheet.problems:
            column.addWidget(QLabel(self.tr("下面 %n 行没有读入：", "", len(sheet.problems))))
            self.problems.setReadOnly(True)
            column.addWidget(self.problems, 1)
        column.addWidget(self._buttons(bool(sheet.staff)))

    def sizeHint(self) -> QSize:
        """Room for a table."""
        return QSize(640, 460)

    def _is_known(self, person: Staff) -> bool:
        return (person.name, person.role, person.joined) in self._known

    def _table(self, sheet: RosterSheet) -> QTableWidget:
        headings = [self.tr("姓名"), self.tr("角色"), self.tr("部门"), self.tr("导入后")]
        table = QTableWidget(min(len(sheet.staff), SHOWN), len(headings))
        table.setHorizontalHeaderLabels(headings)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        for row, person in enumerate(sheet.staff[:SHOWN]):
            outcome = self.tr("更新") if self._is_known(person) else self.tr("新增")
            for column, text in enumerate((person.name, person.role, person.desk, outcome)):
                table.setItem(row, column, QTableWidgetItem(text))
        return table

    def _buttons(self, may_accept: bool) -> QDialogButtonBox:
        box = QDialogButtonBox()
        accept = box.addButton(self.tr("导入"), QDialogButtonBox.ButtonRole.AcceptRole)
        accept.setProperty("primary", True)
        accept.setEnabled(may_accept)
        box.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box
