"""The recovery code, which is shown this once: it can't be closed before somebody has said that it is on paper."""

from __future__ import annotations

from datetime import date
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class CodeDialog(QDialog):
    """Shows, copies and prints it. `tick` says that it was written down; until then neither Esc nor the window's × closes it."""

    def __init__(self, name: str, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setWindowTitle(self.tr("{0}的恢复码").format(name))
        self.setMinimumWidth(480)
        self.code = QLineEdit(code, self)
        self.code.setReadOnly(True)
        self.code.setAccessibleName(self.tr("恢复码"))
        font = self.code.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self.code.setFont(font)
        self.tick = QCheckBox(self.tr("已经抄下或打印，交给本人收好了"), self)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self._make_buttons()
        self._lay_out()
        self.tick.toggled.connect(self.done_button.setEnabled)
        self.tick.toggled.connect(self.said.clear)
        self.code.setFocus()

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox(self)
        self.copy = self.buttons.addButton(self.tr("复制"), QDialogButtonBox.ButtonRole.ActionRole)
        self.print_button = self.buttons.addButton(self.tr("打印…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.done_button = self.buttons.addButton(self.tr("完成"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.done_button.setEnabled(False)
        for button in (self.copy, self.print_button):
            button.setAutoDefault(False)
        self.copy.clicked.connect(self._on_copy)
        self.print_button.clicked.connect(self._on_print)
        self.buttons.accepted.connect(self.accept)

    def _lay_out(self) -> None:
        about = QLabel(self.tr("忘了口令时，用它在锁定画面重设。只显示这一次，请抄在纸上交本人收好；稿库里只存散列，谁也查不回来。"), self)
        about.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        for widget in (about, self.code, self.tick, self.said, self.buttons):
            column.addWidget(widget)

    def reject(self) -> None:
        """Esc and × ask for the tick first: a code that nobody wrote down is lost."""
        if self.tick.isChecked():
            self.accept()
        else:
            self._say(self.tr("这份恢复码关掉就再也看不到了。请先抄下或打印，再在上面打勾"), "fault")
            self.tick.setFocus()

    def slip(self) -> str:
        """What is printed, for whoever it is given to."""
        head = self.tr("采编工作站恢复码　{0}　{1}").format(self._name, date.today().isoformat())
        use = self.tr(
            "忘了口令时，在锁定画面选自己的姓名，点“忘了口令…”，输入这份恢复码，另设口令。用过就换新的，旧的作废。请收好，不要贴在电脑旁。"
        )
        code = f'<p style="font-size:22pt;font-family:monospace">{escape(self.code.text())}</p>'
        return f"<h3>{escape(head)}</h3>{code}<p>{escape(use)}</p>"

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.text())
        self._say(self.tr("已复制；剪贴板里的请贴到稳妥的地方，不要留在电脑上"), "muted")

    def _on_print(self) -> None:
        from ui.window.register_paper import ask_and_print

        if ask_and_print(self.slip(), self, upright=True):
            self._say(self.tr("已送去打印，请看过纸上的字再打勾"), "muted")

    def _say(self, words: str, role: str) -> None:
        self.said.setText(words)
        self.said.setProperty("role", role)
        self.said.style().polish(self.said)
