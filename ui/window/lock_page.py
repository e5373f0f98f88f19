"""The lock screen: covers the whole window until somebody shows who he is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from workstation.rights.table import role_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.store.account_shelf import Account


class LockPage(QFrame):
    """Lies over everything in the window; names are offered, the password is typed."""

    login_wanted = Signal(str, str)
    """Name and password."""
    recovery_wanted = Signal(str)
    """The name of who forgot his password."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "surface")
        self.setAutoFillBackground(True)
        self.names, self.password = QListWidget(self), QLineEdit(self)
        self.names.setAccessibleName(self.tr("谁在用"))
        self.names.setProperty("role", "offers")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("口令"))
        self.password.setAccessibleName(self.password.placeholderText())
        self.trouble = QLabel(self)
        self.trouble.setProperty("role", "fault")
        self.trouble.setWordWrap(True)
        self.enter, self.forgotten = QPushButton(self.tr("进入"), self), QPushButton(self.tr("忘了口令…"), self)
        self.enter.setDefault(True)
        self.enter.setProperty("primary", True)
        self._lay_out()
        self.enter.clicked.connect(self._on_enter)
        self.password.returnPressed.connect(self._on_enter)
        self.names.itemActivated.connect(lambda _item: self.password.setFocus())
        self.names.currentItemChanged.connect(lambda *_: self.trouble.clear())
        self.forgotten.clicked.connect(lambda: self.recovery_wanted.emit(self.name))
        window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        title, self.about = QLabel(self.tr("采编工作站已锁定"), self), QLabel(self)
        title.setProperty("role", "title")
        self.about.setProperty("role", "muted")
        self.about.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.forgotten)
        buttons.addStretch(1)
        buttons.addWidget(self.enter)
        card = QFrame(self)
        card.setFixedWidth(420)
        column = QVBoxLayout(card)
        column.setSpacing(10)
        for widget in (title, self.about, self.names, self.password, self.trouble):
            column.addWidget(widget)
        self.names.setFixedHeight(220)
        column.addLayout(buttons)
        middle = QVBoxLayout(self)
        middle.addStretch(1)
        middle.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)

    @property
    def name(self) -> str:
        """Whose name is chosen."""
        item = self.names.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item else ""

    def show_accounts(self, accounts: Sequence[Account], last: str) -> None:
        """Cover the window, and offer who may enter; `last` is chosen."""
        self.names.clear()
        for account in accounts:
            item = QListWidgetItem(f"{account.name}　{role_names(account.roles)}")
            item.setData(Qt.ItemDataRole.UserRole, account.name)
            self.names.addItem(item)
            if account.name == last or self.names.count() == 1:
                self.names.setCurrentItem(item)
        self.password.clear()
        self.trouble.clear()
        self.about.setText(self.tr("选自己的姓名，输入口令；没保存的文字已经存好"))
        self._cover()
        self.show()
        self.raise_()
        self.password.setFocus()

    def show_trouble(self, text: str) -> None:
        """Why one can't enter."""
        self.trouble.setText(text)
        self.enter.setEnabled(True)
        self.password.selectAll()
        self.password.setFocus()

    def show_renewed(self) -> None:
        """A forgotten password was set anew: what was tried before is gone."""
        self.password.clear()
        self.trouble.clear()
        self.about.setText(self.tr("口令已经重设，请用新口令进入"))
        self.password.setFocus()

    def _on_enter(self) -> None:
        if self.name and self.enter.isEnabled():
            self.enter.setEnabled(False)
            self.login_wanted.emit(self.name, self.password.text())

    def lift(self) -> None:
        """Somebody is at the desk."""
        self.password.clear()
        self.enter.setEnabled(True)
        self.hide()

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)
