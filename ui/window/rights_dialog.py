"""权限表: the table of rights as it stands, actions down, roles across."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QLabel, QTableWidgetItem, QVBoxLayout, QWidget

from ui.tables import read_table
from ui.words import right_label, role_label
from workstation.rights.table import Role, rights_table


class RightsDialog(QDialog):
    """Nothing can be changed here: who does what is changed by giving people other roles."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("权限表"))
        self.resize(820, 640)
        about = QLabel(self.tr("有两个以上账号时按此表；一人可兼几项职责。命令行按同一张表。"), self)
        about.setProperty("role", "muted")
        self.table = read_table(self, [self.tr("能做什么"), *(role_label(role) for role in Role)], self.tr("权限表"), one=True)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._fill()
        box = QDialogButtonBox(self)
        box.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (about, self.table, box):
            column.addWidget(widget)

    def _fill(self) -> None:
        for row, right in enumerate(rights_table().values()):
            self.table.insertRow(row)
            self.table.setItem(row, 0, QTableWidgetItem(right_label(right.label)))
            for column, role in enumerate(Role, 1):
                item = QTableWidgetItem("✓" if role in right.roles else "")
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.table.setItem(row, column, item)
