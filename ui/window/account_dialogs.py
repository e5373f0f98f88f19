"""Accounts in dialogs: who works here, a new one, another password."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.tables import fill_table, read_table
from ui.words import role_label, roles_label
from workstation.rights.passwords import LEAST
from workstation.rights.table import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workstation.store.account_shelf import Account


class AccountsDialog(QDialog):
    """Lists the accounts; every wish leaves as a signal with a name."""

    add_wanted = Signal()
    roles_wanted = Signal(str)
    reset_wanted = Signal(str)
    end_wanted = Signal(str)
    reopen_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("账号"))
        self.resize(620, 400)
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setProperty("role", "muted")
        self.table = read_table(self, [self.tr("姓名"), self.tr("职责"), self.tr("状态")], self.tr("账号"), one=True)
        self.table.setColumnWidth(1, 320)
        box = QDialogButtonBox(self)
        self.add = self._button(box, self.tr("添加…"))
        self.roles, self.reset = self._button(box, self.tr("改职责…")), self._button(box, self.tr("重设口令…"))
        self.end = self._button(box, self.tr("停用"))
        box.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        for widget in (self.about, self.table, box):
            column.addWidget(widget)
        self.add.clicked.connect(self.add_wanted)
        self.roles.clicked.connect(lambda: self.roles_wanted.emit(self.name))
        self.reset.clicked.connect(lambda: self.reset_wanted.emit(self.name))
        self.end.clicked.connect(self._on_end)
        self.table.itemSelectionChanged.connect(self._on_selected)
        self._accounts: dict[str, Account] = {}

    def _button(self, box: QDialogButtonBox, text: str) -> QPushButton:
        return box.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)

    @property
    def name(self) -> str:
        """Whose account is chosen."""
        item = self.table.item(self.table.currentRow(), 0) if self.table.selectedItems() else None
        return item.text() if item else ""

    def show_accounts(self, accounts: Sequence[Account], *, may_change: bool) -> None:
        """Show them, and whether anything can be changed."""
        self._accounts = {account.name: account for account in accounts}
        alone = self.tr("现在是单人使用，不用登录。先给自己建一个管理员账号；建第二个账号起，打开稿库要登录。")
        honest = self.tr("口令管的是谁能做什么、由谁署名。稿库文件没有加密，能拿到文件的人能读到稿件，请管好电脑和备份。")
        only = "" if may_change else self.tr("添加和改动账号由管理员来做。")
        self.about.setText(f"{alone if len(accounts) < 2 else ''}{only}{honest}")
        self.table.setRowCount(0)
        ended = self.tr("已停用")
        fill_table(self.table, [(each.name, roles_label(each.roles), "" if each.is_active else ended) for each in accounts])
        self.add.setEnabled(may_change)
        self._may_change = may_change
        self._on_selected()

    def _on_selected(self) -> None:
        account = self._accounts.get(self.name)
        for button in (self.roles, self.reset, self.end):
            button.setEnabled(account is not None and self._may_change)
        self.end.setText(self.tr("停用") if account is None or account.is_active else self.tr("恢复"))

    def _on_end(self) -> None:
        account = self._accounts[self.name]
        (self.end_wanted if account.is_active else self.reopen_wanted).emit(account.name)


class AccountForm(QDialog):
    """Name, roles, password: as far as they are asked for."""

    def __init__(
        self,
        title: str,
        parent: QWidget,
        *,
        name: str | None = None,
        roles: Iterable[Role] | None = None,
        secret: str = "",
        with_password: bool = True,
        hidden: bool = False,
    ) -> None:
        """`name`: fixed; None: asked for. `roles`: chosen ones; None: not asked for. `secret`: what else is asked for, such as 恢复码;
        `hidden`: it isn't shown while it is typed."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self._form = QFormLayout()
        self.name, self.secret = QLineEdit(name or "", self), QLineEdit(self)
        self.name.setReadOnly(name is not None)
        self._form.addRow(self.tr("姓名"), self.name)
        self.roles = {role: QCheckBox(role_label(role), self) for role in Role}
        if roles is not None:
            self._add_roles(frozenset(roles))
        self.secret.setVisible(bool(secret))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        if secret:
            self._form.addRow(secret, self.secret)
        self.password, self.again = QLineEdit(self), QLineEdit(self)
        for field, words in ((self.password, self.tr("新口令")), (self.again, self.tr("再输一遍"))):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setVisible(with_password)
            if with_password:
                self._form.addRow(words, field)
        self._with_password, self._asks_roles, self._asks_secret = with_password, roles is not None, bool(secret)
        self._finish(title)

    def _add_roles(self, chosen: frozenset[Role]) -> None:
        grid = QGridLayout()
        for at, (role, box) in enumerate(self.roles.items()):
            box.setChecked(role in chosen)
            grid.addWidget(box, at // 3, at % 3)
        self._form.addRow(self.tr("职责"), grid)

    def _finish(self, title: str) -> None:
        self.trouble = QLabel(self)
        self.trouble.setProperty("role", "fault")
        self.trouble.setWordWrap(True)
        box = QDialogButtonBox(self)
        self.done_button = box.addButton(title, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addLayout(self._form)
        column.addWidget(self.trouble)
        column.addWidget(box)
        for field in (self.name, self.secret, self.password, self.again):
            field.textChanged.connect(self._show_ready)
        for role in self.roles.values():
            role.toggled.connect(self._show_ready)
            role.setVisible(self._asks_roles)
        self._show_ready()

    @property
    def chosen(self) -> frozenset[Role]:
        """The roles that are ticked."""
        return frozenset(role for role, box in self.roles.items() if box.isChecked())

    def _show_ready(self) -> None:
        differs = bool(self.again.text()) and self.again.text() != self.password.text()
        short = bool(self.password.text()) and len(self.password.text()) < LEAST
        told = self.tr("两遍不一样") if differs else self.tr("口令至少 {0} 个字符，可以用一句话").format(LEAST) if short else ""
        self.trouble.setText(told)
        ready = bool(self.name.text().strip()) and not (self._asks_roles and not self.chosen)
        ready = ready and (not self._asks_secret or bool(self.secret.text()))
        matching = not self._with_password or (self.password.text() == self.again.text() and len(self.password.text()) >= LEAST)
        self.done_button.setEnabled(ready and matching)
