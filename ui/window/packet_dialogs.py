"""What is asked before a packet is made, and before a stranger's is received."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ui.people.fingerprint import Fingerprint
from ui.told import beside, told_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.packets.arrivals import Read


class MakeDialog(QDialog):
    """做数据包: what comes along; the file is asked for afterwards."""

    def __init__(self, peers: Sequence[str], fingerprint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("做数据包"))
        self.setMinimumWidth(480)
        self.whole = QCheckBox(self.tr("给新加入的电脑：已经交换过的也全部带上"), self)
        self.people = QCheckBox(self.tr("带上人员、干部、通讯员名录（签名）"), self)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(_wrapped(self._about(peers), "muted", self))
        column.addWidget(self.whole)
        column.addWidget(self.people)
        if fingerprint:
            column.addWidget(_wrapped(self.tr("对方第一次收时，请念本机指纹给对方核对："), "", self))
            column.addWidget(Fingerprint(fingerprint, self))
        buttons = QDialogButtonBox(self)
        self.make_button = buttons.addButton(self.tr("选位置…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make_button.setProperty("primary", True)
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _about(self, peers: Sequence[str]) -> str:
        if not peers:
            return self.tr(
                "稿件、图片、审读意见、批注、各期版样，以及标签、本报规则、常用检索、差错登记、记分办法和评分写成一个文件，"
                "用 U 盘或共享文件夹交给别的电脑。收过对方的数据包以后，只带对方没有的。"
            )
        return self.tr("带上这些电脑还没有的稿件、图片、审读意见、版样、标签、本报规则、差错登记和评分：{0}").format(beside(peers))


class StrangerDialog(QDialog):
    """A packet of a desk that nobody confirmed: its fingerprint is compared before anything is received."""

    def __init__(self, read: Read, parent: QWidget, *, obstacle: str = "") -> None:
        """`obstacle`: why who is at the desk can't confirm another computer; he sees whose packet it is, and who may."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("第一次收这台电脑的数据包"))
        self.setMinimumWidth(500)
        packet = read.packet
        made = packet.made_at.astimezone()
        title = QLabel(self.tr("{0} 做于 {1}").format(packet.name or self.tr("未署名"), f"{made:%Y-%m-%d %H:%M}"), self)
        title.setProperty("role", "title")
        self.compared = QCheckBox(self.tr("已与对方逐组核对，完全一致；以后收这台电脑的数据包"), self)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(
            _wrapped(self.tr("数据包是完好的，但本机还不认得做它的电脑。请当面或打电话，让对方念出下面六组数字："), "fit-short", self)
        )
        column.addWidget(Fingerprint(packet.fingerprint, self))
        for note in read.notes:
            column.addWidget(_wrapped(told_words(note), "muted", self))
        column.addWidget(self.compared)
        if obstacle:
            column.addWidget(_wrapped(self.tr("{0}。请他登录以后再收一次").format(obstacle), "fault", self))
            self.compared.setEnabled(False)
        buttons = QDialogButtonBox(self)
        self.take_button = buttons.addButton(self.tr("收下"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take_button.setProperty("primary", True)
        self.take_button.setEnabled(False)
        self.compared.toggled.connect(self.take_button.setEnabled)
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _wrapped(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
