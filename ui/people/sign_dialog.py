"""签名名录: who signs, and the fingerprint by which others know the file for theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QMessageBox, QVBoxLayout, QWidget

from ui.people.fingerprint import Fingerprint

if TYPE_CHECKING:
    from ui.people.travel_flow import Bench

WIDTH = 520


class SignDialog(QDialog):
    """Asks for the signer's name; a file is chosen afterwards."""

    given = Signal(str)
    """The signer's name."""
    renewal_wanted = Signal(str)
    """Another key is to be made, under this name."""

    def __init__(self, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("签名名录"))
        self.setMinimumWidth(WIDTH)
        self.name = QLineEdit(bench.name)
        self.name.setPlaceholderText(self.tr("总编辑或名录管理员的姓名"))
        self.name.textChanged.connect(self._on_name)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(_wrapped(self._contents(bench)))
        form = QFormLayout()
        form.addRow(self.tr("签发人"), self.name)
        column.addLayout(form)
        column.addWidget(_wrapped(self._about(bench.fingerprint), "muted"))
        if bench.fingerprint:
            column.addWidget(Fingerprint(bench.fingerprint, self))
        column.addWidget(self._buttons(bool(bench.fingerprint)))
        self._on_name()

    def _contents(self, bench: Bench) -> str:
        text = self.tr("三本名录和机构次序签成一个文件，可用 U 盘带给其他电脑：本报人员 %1 人，职务 %2 条，通讯员 %3 人，机构 %4 个。")
        for place, count in enumerate(bench.counts, start=1):
            text = text.replace(f"%{place}", str(count))
        return text

    def _about(self, fingerprint: str) -> str:
        if fingerprint:
            return self.tr("对方第一次收到时会看到下面的指纹。请当面或打电话念给对方，逐组核对：")
        return self.tr("第一次签名会在本机生成私钥（只留在这台电脑上，不进备份），签好后显示指纹。")

    def _buttons(self, has_key: bool) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.sign_button = box.addButton(self.tr("选择文件并签名…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.sign_button.setProperty("primary", True)
        box.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        if has_key:
            renew = box.addButton(self.tr("更换私钥…"), QDialogButtonBox.ButtonRole.ResetRole)
            renew.clicked.connect(self._on_renew)
        box.accepted.connect(self._on_sign)
        box.rejected.connect(self.reject)
        return box

    def _on_name(self) -> None:
        self.sign_button.setEnabled(bool(self.name.text().strip()))

    def _on_sign(self) -> None:
        self.given.emit(self.name.text().strip())
        self.accept()

    def _on_renew(self) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("更换私钥"))
        box.setText(self.tr("私钥丢失或被别人看到时才更换。更换后指纹不同，收名录的人都要重新核对；不能撤销。"))
        renew = box.addButton(self.tr("更换"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("取消"), QMessageBox.ButtonRole.RejectRole)
        renew.clicked.connect(self._on_renewal)
        box.open()

    def _on_renewal(self) -> None:
        self.renewal_wanted.emit(self.name.text().strip())
        self.reject()


def _wrapped(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
