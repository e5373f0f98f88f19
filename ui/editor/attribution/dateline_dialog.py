"""电头, part by part: whose it is, from where, of which day, 讯 or 电; shown as it will be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from workstation.report import Dateline

OWN = "本报"
AGENCIES = (OWN, "新华社", "中新社")
WORDS = ("讯", "电", "消息", "专电", "综合消息")
VIA = "据"


class DatelineDialog(QDialog):
    """`settled` brings the new dateline, or None where there shall be none."""

    settled = Signal(object)

    def __init__(self, dateline: Dateline | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("电头"))
        self.setMinimumWidth(380)
        self.agency, self.word = self._box(AGENCIES, self.tr("单位")), self._box(WORDS, self.tr("讯或电"))
        self.place, self.date = QLineEdit(self), QLineEdit(self)
        self.place.setPlaceholderText(self.tr("外埠来稿写地名，如：北京"))
        self.date.setPlaceholderText(self.tr("如：3月5日；不写也可"))
        self.via = QCheckBox(self.tr("前面加“据”（转发时有删节）"), self)
        self.preview = QLabel(self)
        self.preview.setProperty("role", "title")
        self._had = dateline is not None
        self._show(dateline)
        self._lay_out()
        for signal in (self.agency.editTextChanged, self.word.editTextChanged, self.place.textChanged, self.date.textChanged):
            signal.connect(self._show_preview)
        self.via.toggled.connect(self._show_preview)
        self._show_preview()

    @property
    def dateline(self) -> Dateline | None:
        """As it stands in the fields; None without unit or word."""
        from workstation.report import Dateline

        agency, word = self.agency.currentText().strip(), self.word.currentText().strip()
        if not agency or not word:
            return None
        via = VIA if self.via.isChecked() else None
        return Dateline(agency, word, via, self.place.text().strip() or None, self.date.text().strip() or None)

    def _show(self, dateline: Dateline | None) -> None:
        self.agency.setCurrentText((dateline.agency or "") if dateline else OWN)
        self.word.setCurrentText((dateline.word or "") if dateline else WORDS[0])
        self.place.setText((dateline.place or "") if dateline else "")
        self.date.setText((dateline.date or "") if dateline else "")
        self.via.setChecked(bool(dateline and dateline.via))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = ((self.tr("单位"), self.agency), (self.tr("地点"), self.place), (self.tr("日期"), self.date), (self.tr("讯或电"), self.word))
        for words, field in rows:
            form.addRow(words, field)
        form.addRow("", self.via)
        buttons = QDialogButtonBox(self)
        self.accept_button = buttons.addButton(self.tr("写入"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.setProperty("primary", True)
        self.accept_button.setDefault(True)
        self.remove_button = buttons.addButton(self.tr("去掉电头"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.remove_button.setVisible(self._had)
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        self.remove_button.clicked.connect(self._on_removed)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.preview)
        column.addLayout(form)
        column.addWidget(buttons)

    def _box(self, choices: tuple[str, ...], name: str) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(True)
        box.addItems(list(choices))
        box.setAccessibleName(name)
        return box

    def _show_preview(self) -> None:
        from workstation.attribution.form import format_dateline

        dateline = self.dateline
        words = QCoreApplication.translate("DatelineDialog", "还缺单位或“讯”“电”")
        self.preview.setText(format_dateline(dateline) if dateline else words)
        self.accept_button.setEnabled(dateline is not None)

    def _on_accepted(self) -> None:
        self.settled.emit(self.dateline)
        self.accept()

    def _on_removed(self) -> None:
        self.settled.emit(None)
        self.accept()
