"""已确认的签发人: whose files this desk takes, and its own fingerprint to read out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from ui.people.receive_dialog import moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.store.signer_shelf import Signer

WIDTHS = (150, 330, 130)


class SignersDialog(QDialog):
    """Lists signers; one that is no longer to be believed can be taken off."""

    distrusted = Signal(str)
    """Fingerprint."""

    def __init__(self, signers: Sequence[Signer], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("签发人"))
        self.resize(720, 360)
        self._signers = list(signers)
        self.table = self._table()
        self.remove_button = QPushButton(self.tr("不再接收此人的名录"))
        self.remove_button.clicked.connect(self._on_remove)
        box = QDialogButtonBox()
        box.addButton(self.remove_button, QDialogButtonBox.ButtonRole.ActionRole)
        box.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        empty = self.tr("还没有签过名录，也没有接收过。用“签名名录”生成本机的签名，用“接收名录文件”确认别人的。")
        about = self.tr("本机接收下列签发人的名录。指纹与本人念出的不一致时，请从这里去掉。")
        says = QLabel(about if self._signers else empty)
        says.setWordWrap(True)
        says.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(says)
        column.addWidget(self.table, 1)
        column.addWidget(box)
        self.table.itemSelectionChanged.connect(self._on_selected)
        self._on_selected()

    def _table(self) -> QTableWidget:
        headings = [self.tr("签发人"), self.tr("指纹"), self.tr("确认于"), self.tr("最近采用")]
        table = QTableWidget(len(self._signers), len(headings))
        table.setHorizontalHeaderLabels(headings)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(WIDTHS):
            table.setColumnWidth(column, width)
        for row, signer in enumerate(self._signers):
            name = self.tr("%1（本机）").replace("%1", signer.name) if signer.own else signer.name
            newest = moment(signer.newest) if signer.newest else ""
            for column, text in enumerate((name, signer.fingerprint, f"{signer.since:%Y-%m-%d}", newest)):
                table.setItem(row, column, QTableWidgetItem(text))
        return table

    def _chosen(self) -> Signer | None:
        at = self.table.currentRow()
        return self._signers[at] if 0 <= at < len(self._signers) and self.table.selectedItems() else None

    def _on_selected(self) -> None:
        signer = self._chosen()
        self.remove_button.setEnabled(signer is not None and not signer.own)

    def _on_remove(self) -> None:
        signer = self._chosen()
        if signer is not None:
            self.distrusted.emit(signer.fingerprint)
            self.accept()
