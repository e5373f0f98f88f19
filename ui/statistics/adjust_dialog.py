"""结账后调整: more or less for a person of a closed month, with the reason; what was closed stays as it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout

from ui.buttons import make_primary
from ui.statistics.fee_words import payee_words
from ui.told import told_words
from workstation.errors import BadInput
from workstation.fees.amounts import hundredths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.rooms import Surroundings
    from workstation.errors import DeskError
    from workstation.fees.ledger import Ledger, Sum


class AdjustDialog(QDialog):
    """One adjustment at a time; another one takes it back."""

    def __init__(self, around: Surroundings, ledger: Ledger, chosen: Sum, parent: QWidget) -> None:
        super().__init__(parent)
        self._around, self._ledger = around, ledger
        self.setWindowTitle(self.tr("{0} 结账后调整").format(ledger.month))
        self.setMinimumWidth(460)
        self.person = QComboBox(self)
        for one in ledger.sums:
            self.person.addItem(payee_words(one.payee), one.payee.key)
        self.person.setCurrentIndex(self.person.findData(chosen.payee.key))
        self.points, self.yuan, self.reason = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.points.setPlaceholderText(self.tr("如 3 或 -3；只调金额就留空"))
        self.yuan.setPlaceholderText(self.tr("如 50 或 -12.50"))
        self.reason.setPlaceholderText(self.tr("必须写明，如 漏计图片 2 幅"))
        self.said = QLabel(self)
        self.said.setProperty("role", "fault")
        self.said.setWordWrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("谁"), self.person)
        form.addRow(self.tr("补（扣）分"), self.points)
        form.addRow(self.tr("补（扣）元"), self.yuan)
        form.addRow(self.tr("理由"), self.reason)
        about = QLabel(self.tr("调整单列，原账不动；谁在什么时候为什么调整，记入日志，不能撤销。"), self)
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        self.buttons = QDialogButtonBox(self)
        make_primary(self.buttons.addButton(self.tr("登记调整"), QDialogButtonBox.ButtonRole.AcceptRole))
        self.buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self._on_accepted)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addLayout(form)
        for widget in (about, self.said, self.buttons):
            column.addWidget(widget)
        self.points.setFocus()

    def _on_accepted(self) -> None:
        try:
            points = hundredths(self.points.text() or "0", self.tr("补（扣）分"))
            cents = hundredths(self.yuan.text() or "0", self.tr("补（扣）元"))
        except BadInput as error:
            self._on_failed(error)
            return
        payee = next(one.payee for one in self._ledger.sums if one.payee.key == self.person.currentData())
        step = partial(self._around.desk.fees.adjust, self._ledger.month, payee, points, cents, self.reason.text())
        self._around.tasks.write(step, lambda _change: self.accept(), self._on_failed)

    def _on_failed(self, error: DeskError) -> None:
        self.said.setText(told_words(error.told))
