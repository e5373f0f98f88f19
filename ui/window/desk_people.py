"""Who is at the desk: in the status bar; locked by hand or when idle, changed by name and password; accounts, rights, log."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QToolButton

from ui.half_written import save_half_written
from ui.notices import Kind
from ui.told import told_words
from ui.window.set_aside import SetAside
from workstation.changes import Change

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

    from ui.rooms import Surroundings
    from ui.window.account_dialogs import AccountForm, AccountsDialog
    from ui.window.lock_page import LockPage
    from ui.window.main_window import MainWindow
    from workstation.errors import DeskError
    from workstation.rights.accounts import Opened
    from workstation.rights.gate import Actor
    from workstation.store.account_shelf import Account
    from workstation.store.log_shelf import LogLine

_SIGNS_OF_LIFE = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.MouseMove)


class DeskPeople(QObject):
    """For one window and one desk. Where one person works, it stays out of sight."""

    def __init__(self, around: Surroundings, window: MainWindow) -> None:
        super().__init__(window)
        self._around, self._window, self._desk, self._tasks = around, window, around.desk, around.tasks
        self._last = ""
        self._aside = SetAside()
        self._focus: QWidget | None = None
        """Where the keyboard was when the window was locked."""
        self.page: LockPage | None = None
        self.dialog: AccountsDialog | None = None
        self.button = QToolButton(window)
        self.button.setAutoRaise(True)
        self.button.setToolTip(self.tr("谁在用；点一下锁定或换人"))
        self.button.clicked.connect(self.lock)
        window.statusBar().addPermanentWidget(self.button)
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.lock)
        for name, slot in self._slots().items():
            around.actions.bind(name, slot)
        self._tasks.changed.connect(self._on_changed)
        self._tasks.failed.connect(self._on_refused)
        QGuiApplication.instance().focusWindowChanged.connect(self._watch)  # type: ignore[union-attr]  # there is one
        self._watch(window.windowHandle())
        self._show_actor()
        if self._desk.accounts.are_kept:
            self._cover()

    def _slots(self) -> dict[str, Callable[[], object]]:
        return {
            "desk.lock": self.lock,
            "accounts.open": self.show_accounts,
            "password.change": self.change_password,
            "rights.open": self.show_rights,
            "journal.open": self.show_log,
        }

    # -- locking

    @property
    def is_locked(self) -> bool:
        """Whether the window is covered."""
        return self.page is not None and self.page.isVisible()

    def lock(self) -> None:
        """Save what was typed, then cover the window; nothing happens where one person works."""
        if self._desk.accounts.are_kept and not self.is_locked:
            self._window.flush()
            save_half_written(self._window)
            self._tasks.when_written(self._on_flushed)

    def _on_flushed(self) -> None:
        self._last, self._focus = self._desk.accounts.actor.name, QApplication.focusWidget()
        self._desk.accounts.lock()
        self._around.notices.clear()
        self._aside.put(self._last)
        self._cover()

    def _cover(self) -> None:
        if self.page is None:
            from ui.window.lock_page import LockPage

            self.page = LockPage(self._window)
            self.page.login_wanted.connect(self._on_login)
            self.page.recovery_wanted.connect(self._on_forgotten)
        self._around.actions.show_locked(True)
        self._window.menuBar().setEnabled(False)
        self._show_actor()
        self.page.show_accounts([account for account in self._desk.accounts.listing() if account.is_active], self._last)

    def _on_login(self, name: str, password: str) -> None:
        self._tasks.read(partial(self._desk.accounts.log_in, name, password), self._on_entered, failed=self._on_not_entered)

    def _on_entered(self, actor: Actor) -> None:
        assert self.page is not None
        self.page.lift()
        self._around.actions.show_locked(False)
        self._window.menuBar().setEnabled(True)
        self._show_actor()
        self._give_back_keyboard(actor.name)
        self._tasks.changed.emit(Change("", accounts=True))
        self._around.notices.say(self.tr("{0}，你好").format(actor.name), Kind.NEWS)

    def _give_back_keyboard(self, name: str) -> None:
        """Who comes back goes on where he was; somebody else begins in the room, on none of its buttons."""
        stood, self._focus = self._focus, None
        if self._aside.give_back(name):
            return  # the uppermost of his dialogs has it
        is_back = name == self._last and stood is not None and shiboken6.isValid(stood) and stood.isVisibleTo(self._window)
        if is_back and stood is not None:
            stood.setFocus()
        else:
            self._window.room_shown.setFocus()

    def _on_not_entered(self, error: DeskError) -> None:
        if self.page is not None:
            self.page.show_trouble(told_words(error.told))

    def _show_actor(self) -> None:
        kept = self._desk.accounts.are_kept
        self.button.setVisible(kept)
        self.button.setText(self._desk.accounts.actor.name or self.tr("未登录"))
        for name in ("desk.lock", "password.change"):
            self._around.actions.allow(name, kept)
        self._wake()

    def _wake(self) -> None:
        minutes = int(str(self._desk.options.get("lock.minutes")))
        if minutes and self._desk.accounts.are_kept and not self.is_locked:
            self._idle.start(minutes * 60_000)
        else:
            self._idle.stop()

    def _watch(self, shown: QWindow | None) -> None:
        """Look at the system's windows, not at every widget: a filter over all events would cost the window a third of its time."""
        if shown is not None:
            shown.removeEventFilter(self)
            shown.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any key or mouse puts the lock off."""
        if event.type() in _SIGNS_OF_LIFE and self._idle.isActive():
            self._idle.start()
        return False

    def _on_changed(self, change: Change) -> None:
        if change.accounts or change.options:
            self._show_actor()
        if change.accounts and self.dialog is not None:
            self._fill_accounts(self.dialog)
        if change.accounts and self._desk.accounts.are_kept and not self._desk.accounts.actor.name and not self.is_locked:
            self._cover()

    def _on_refused(self, _error: DeskError) -> None:
        """A refused step may have half-shown what it wanted: views read again."""

    # -- accounts

    def show_accounts(self) -> None:
        """账号."""
        from ui.window.account_dialogs import AccountsDialog

        dialog = self.dialog = AccountsDialog(self._window)
        dialog.add_wanted.connect(self._on_add)
        dialog.roles_wanted.connect(self._on_roles)
        dialog.reset_wanted.connect(self._on_reset)
        dialog.end_wanted.connect(lambda name: self._tasks.write(partial(self._desk.accounts.end, name)))
        dialog.reopen_wanted.connect(lambda name: self._tasks.write(partial(self._desk.accounts.reopen, name)))
        dialog.finished.connect(partial(self._on_accounts_closed, dialog))
        self._fill_accounts(dialog)
        dialog.open()

    def _fill_accounts(self, dialog: AccountsDialog) -> None:
        may = self._desk.gate.may("account.manage") and not self._desk.read_only
        dialog.show_accounts(self._desk.accounts.listing(), may_change=may)

    def _on_accounts_closed(self, dialog: AccountsDialog, _result: int) -> None:
        dialog.deleteLater()
        if self.dialog is dialog:
            self.dialog = None

    def _on_add(self) -> None:
        from ui.window.account_dialogs import AccountForm
        from workstation.rights.table import Role

        first = not self._desk.accounts.listing()
        roles = (Role.ADMINISTRATOR, Role.CHIEF) if first else ()
        form = AccountForm(self.tr("添加账号"), self._parent, roles=roles)
        self._open(form, lambda: self._open_account(form))

    def _open_account(self, form: AccountForm) -> None:
        add = partial(self._desk.accounts.add, form.name.text(), form.chosen, form.password.text())
        self._write_opened(add, form.name.text().strip())

    def _on_roles(self, name: str) -> None:
        from ui.window.account_dialogs import AccountForm

        account: Account = next(account for account in self._desk.accounts.listing() if account.name == name)
        form = AccountForm(self.tr("改职责"), self._parent, name=name, roles=account.roles, with_password=False)
        self._open(form, lambda: self._tasks.write(partial(self._desk.accounts.set_roles, name, form.chosen)))

    def _on_reset(self, name: str) -> None:
        from ui.window.account_dialogs import AccountForm

        form = AccountForm(self.tr("重设口令"), self._parent, name=name)
        self._open(form, lambda: self._write_opened(partial(self._desk.accounts.reset, name, form.password.text()), name))

    def _on_forgotten(self, name: str) -> None:
        from ui.window.account_dialogs import AccountForm

        form = AccountForm(self.tr("重设口令"), self._window, name=name, secret=self.tr("恢复码"))
        recover = self._desk.accounts.recover
        self._open(form, lambda: self._write_opened(partial(recover, name, form.secret.text(), form.password.text()), name))

    def change_password(self) -> None:
        """One's own: the old one is asked for, so that nobody does it at a desk that was left open."""
        from ui.window.account_dialogs import AccountForm

        form = AccountForm(self.tr("改口令"), self._window, name=self._desk.accounts.actor.name, secret=self.tr("原来的口令"), hidden=True)
        self._open(form, lambda: self._change_password(form.secret.text(), form.password.text()))

    def _change_password(self, old: str, new: str) -> None:
        self._tasks.write(partial(self._desk.accounts.change_password, old, new), self._on_password_changed)

    def _on_password_changed(self, _change: Change) -> None:
        self._around.notices.say(self.tr("口令已改；恢复码还是原来那一份"), Kind.DONE)

    @property
    def _parent(self) -> QDialog | MainWindow:
        return self.dialog or self._window

    def _open(self, form: AccountForm, done: Callable[[], object]) -> None:
        form.accepted.connect(done)
        form.finished.connect(form.deleteLater)
        form.open()

    def _write_opened(self, step: Callable[[], Opened], name: str) -> None:
        """An account was made or renewed: its code is shown before anything else."""
        self._tasks.read(step, partial(self._on_opened, name), failed=self._on_not_opened)

    def _on_opened(self, name: str, opened: Opened) -> None:
        from ui.window.code_dialog import CodeDialog

        if self.page is not None and self.is_locked:
            self.page.show_renewed()
        dialog = CodeDialog(name, opened.recovery_code, self._parent)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(lambda _result: self._tasks.changed.emit(opened.change))
        dialog.open()

    def _on_not_opened(self, error: DeskError) -> None:
        if self.is_locked:
            self._on_not_entered(error)
        else:
            self._tasks.failed.emit(error)

    # -- the table, the log

    def show_rights(self) -> None:
        """权限表."""
        from ui.window.rights_dialog import RightsDialog

        dialog = RightsDialog(self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_log(self) -> None:
        """日志, proven while it is read."""
        log = self._desk.log
        self._tasks.read(lambda: (log.lines(), log.faults()), self._on_log, key=(self, "log"))

    def _on_log(self, read: tuple[tuple[LogLine, ...], tuple[str, ...]]) -> None:
        from ui.window.log_dialog import LogDialog

        dialog = LogDialog(*read, self._window)
        dialog.csv_wanted.connect(self._on_csv)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_csv(self, lines: list[LogLine]) -> None:
        path, _ = QFileDialog.getSaveFileName(self._window, self.tr("导出日志"), self.tr("日志") + ".csv", "CSV (*.csv)")
        if path:
            self._tasks.read(partial(self._desk.log.write_csv, Path(path), lines), self._on_csv_written)

    def _on_csv_written(self, path: Path) -> None:
        self._around.notices.say(self.tr("日志已导出到 {0}").format(path), Kind.DONE)
