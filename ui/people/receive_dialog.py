"""接收名录文件: who signed it and when, whether that signer is known, and what it would change here."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFrame, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui.people.comparison_panel import ComparisonPanel
from ui.people.fields import CORRESPONDENTS, OFFICIALS, STAFF
from ui.people.fingerprint import Fingerprint
from ui.people.import_rows import Kind

if TYPE_CHECKING:
    from ui.people.travel_flow import Arrival
    from workstation.people.differences import Difference

SIZE = QSize(980, 640)
FIELDS = (STAFF, OFFICIALS, CORRESPONDENTS)
Chosen = list[list["Difference[Any]"]]


class ReceiveDialog(QDialog):
    """Shows an arrived file; `given` carries what is taken of each directory, and whether the organs are."""

    given = Signal(object, bool)

    def __init__(self, arrival: Arrival, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("接收名录文件"))
        self._arrival = arrival
        self.is_known = arrival.travelled.trusted
        self.compared = QCheckBox(self.tr("已与签发人逐组核对，完全一致；以后接收此人签发的名录"))
        self.compared.toggled.connect(self._on_ticked)
        self.organs = QCheckBox(self.tr("机构与次序也照此文件（%1 个机构）").replace("%1", str(len(arrival.travelled.organs))))
        self.organs.setChecked(arrival.unpacked.organs)
        self.organs.setVisible(arrival.unpacked.organs)
        self.organs.toggled.connect(self._on_ticked)
        self.panels = [ComparisonPanel(items, fields, self) for items, fields in zip(arrival.items, FIELDS, strict=True)]
        self._lay_out()
        self.resize(SIZE.boundedTo(parent.window().size() - QSize(60, 60)))
        self._on_ticked()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self._head())
        column.addLayout(self._directories(), 1)
        column.addWidget(self.organs)
        column.addWidget(self._buttons())

    def _head(self) -> QFrame:
        travelled = self._arrival.travelled
        frame = QFrame()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        title = QLabel(self._who())
        title.setProperty("role", "title")
        inside.addWidget(title)
        says = QLabel(self._standing())
        says.setWordWrap(True)
        says.setProperty("role", "muted" if travelled.trusted else "fit-short")
        inside.addWidget(says)
        inside.addWidget(Fingerprint(travelled.fingerprint, self))
        if not travelled.trusted:
            inside.addWidget(self.compared)
        return frame

    def _who(self) -> str:
        travelled = self._arrival.travelled
        text = self.tr("%1签发于 %2").replace("%1", travelled.signer).replace("%2", moment(travelled.signed_at))
        return f"{text} · {travelled.paper}" if travelled.paper else text

    def _standing(self) -> str:
        if self.is_known:
            return self.tr("签名有效，是本机确认过的签发人。")
        return self.tr("签名有效，但本机第一次收到此人的名录。请当面或打电话，让签发人念出下面六组数字，逐组核对：")

    def _directories(self) -> QVBoxLayout:
        tabs, stack = QTabBar(), QStackedWidget()
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        titles = (self.tr("本报人员"), self.tr("干部"), self.tr("通讯员"))
        for title, panel in zip(titles, self.panels, strict=True):
            differing = sum(panel.rows.count(kind) for kind in (Kind.ADDED, Kind.CHANGED, Kind.DOUBTFUL))
            tabs.addTab(f"{title} {differing}" if differing else self.tr("%1（没有变动）").replace("%1", title))
            stack.addWidget(panel)
        tabs.currentChanged.connect(stack.setCurrentIndex)
        tabs.setCurrentIndex(next((at for at in range(3) if self.panels[at].chosen()), 0))
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(tabs)
        column.addWidget(stack, 1)
        for panel in self.panels:
            panel.ticked.connect(self._on_ticked)
        return column

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        self.take_button = box.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.take_button.setProperty("primary", True)
        box.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self._on_take)
        box.rejected.connect(self.reject)
        return box

    @property
    def chosen(self) -> Chosen:
        """What is ticked in each directory."""
        return [panel.chosen() for panel in self.panels]

    def _on_ticked(self) -> None:
        count = sum(map(len, self.chosen))
        may = self.is_known or self.compared.isChecked()
        self.take_button.setText(self.tr("采用勾选的 %1 条").replace("%1", str(count)) if count else self.tr("采用"))
        self.take_button.setEnabled(may and bool(count or self.organs.isChecked()))
        self.take_button.setToolTip("" if may else self.tr("请先核对指纹"))

    def _on_take(self) -> None:
        self.given.emit(self.chosen, self.organs.isChecked())
        self.accept()


def moment(at: datetime) -> str:
    """A moment by this machine's clock."""
    return f"{at.astimezone():%Y-%m-%d %H:%M}"
