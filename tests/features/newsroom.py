"""Computers of a newsroom: each a whole window on a store of its own, worked with by keys and mouse as whoever sits at it would."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.features.test_main_job import ALT, CTRL, SHIFT, press, until
from tests.ui.typing_in import commit
from ui.board.board_room import BoardRoom
from ui.editor.editor_page import EditorPage
from ui.note_dialog import NoteDialog
from ui.window.account_dialogs import AccountForm
from ui.window.code_dialog import CodeDialog
from ui.window.main_window import MainWindow
from ui.window.packet_dialogs import MakeDialog, StrangerDialog
from workstation.desk import Desk
from workstation.rights.table import Role

D = TypeVar("D", bound=QWidget)
PASSWORD = "a long sentence 42"


def is_gone(widget: QWidget) -> bool:
    """Closed, and perhaps deleted already."""
    return not shiboken6.isValid(widget) or not widget.isVisible()


class Computer:
    """One window, whoever sits at it."""

    def __init__(self, qtbot, window: MainWindow, stick: Path) -> None:
        self.qtbot, self.window, self.stick = qtbot, window, stick
        self.codes: dict[str, str] = {}
        """Recovery codes on their slips of paper, by name."""

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    @property
    def board(self) -> BoardRoom:
        room = self.window.room("board")
        assert isinstance(room, BoardRoom)
        return room

    def until(self, holds: Callable[[], object]) -> None:
        until(self.qtbot, holds)

    def said(self, words: str) -> None:
        """A notice says so."""
        self.until(lambda: any(words in text for text in self.window.notices.texts))

    def step(self, name: str) -> None:
        """Names what has just been shown, for who looks on."""

    def look(self) -> None:
        """This window is worked with; a window manager does this where there is one."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def dialog(self, kind: type[D]) -> D:
        """The dialog of a kind, as soon as it is there."""

        def shown() -> list[D]:
            return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]

        self.until(shown)
        return shown()[-1]

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        self.look()
        press(self.window, key, modifiers)

    def do(self, action: str) -> None:
        """Call an action, which must be offered."""
        self.look()
        self.until(self.window.actions_by_name[action].isEnabled)
        self.window.actions_by_name[action].trigger()

    def click(self, button: QWidget) -> None:
        self.until(button.isEnabled)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def note(self, words: str) -> None:
        """Write into the dialog that asks, and go through with it."""
        dialog = self.dialog(NoteDialog)
        if words:
            commit(dialog.words, words)
        self.step(f"{dialog.windowTitle()} {words}")
        self.click(dialog.done_button)
        self.until(lambda: is_gone(dialog) and not self.window.tasks.is_writing)

    # -- who sits here

    def add_account(self, name: str, *roles: Role) -> None:
        self.do("accounts.open")
        accounts = self.window.people.dialog
        self.click(accounts.add)
        form = self.dialog(AccountForm)
        commit(form.name, name)
        for role, box in form.roles.items():
            if box.isChecked() != (role in roles):
                box.click()
        self.type_new_password(form, PASSWORD)
        self.step(f"账号 {name}")
        self.codes[name] = self.finish_account(form)
        self.until(lambda: accounts.table.rowCount() == len(self.codes))
        accounts.reject()
        self.until(lambda: self.window.people.dialog is None)

    def type_new_password(self, form: AccountForm, password: str) -> None:
        for field in (form.password, form.again):
            QTest.keyClicks(field, password)

    def finish_account(self, form: AccountForm) -> str:
        """Write it; returns the recovery code that is shown this once."""
        self.click(form.done_button)
        dialog = self.dialog(CodeDialog)
        self.step("恢复码")
        code = dialog.code.text()
        dialog.tick.click()
        self.click(dialog.done_button)
        self.until(lambda: is_gone(dialog))
        return code

    def sit(self, name: str, password: str = PASSWORD) -> None:
        """Lock, pick one's name, type the password, enter."""
        people = self.window.people
        if not people.is_locked:
            if self.desk.accounts.actor.name == name:
                return
            self.press(Qt.Key.Key_L, CTRL | ALT)
            self.until(lambda: people.is_locked)
        self.pick_name(name)
        QTest.keyClicks(people.page.password, password)
        self.step(f"进入 {name}")
        QTest.keyClick(people.page.password, Qt.Key.Key_Return)
        self.until(lambda: not people.is_locked)
        assert self.desk.accounts.actor.name == name

    def pick_name(self, name: str) -> None:
        self.look()
        names = self.window.people.page.names
        items = (names.item(row) for row in range(names.count()))
        item = next(item for item in items if item.data(Qt.ItemDataRole.UserRole) == name)
        QTest.mouseClick(names.viewport(), Qt.MouseButton.LeftButton, pos=names.visualItemRect(item).center())

    # -- reports

    def slug(self, title: str) -> str:
        return next(row.slug for row in self.desk.reports.listing() if row.title.startswith(title))

    def body(self, title: str) -> tuple[str, ...]:
        return self.desk.reports.get(self.slug(title)).body

    def paste(self, text: str) -> None:
        """粘贴整版, looked over and taken in."""
        QGuiApplication.clipboard().setText(text)
        self.press(Qt.Key.Key_V, CTRL | SHIFT)
        self.until(lambda: self.window.filing is not None and self.window.filing.review is not None)
        review = self.window.filing.review
        self.until(review.accept_button.isEnabled)
        self.step("导入整版")
        self.click(review.accept_button)

    def open(self, title: str) -> EditorPage:
        """A report in the editor, with how it stands."""
        self.press(Qt.Key.Key_1, CTRL)
        room, slug = self.window.room("reports"), self.slug(title)
        room.show_report(slug)
        self.until(lambda: room._editor is not None and room._editor.report is not None and room._editor.report.slug == slug)
        sign = room._editor.parts.sign
        self.until(lambda: sign.standing is not None and sign.standing.slug == slug)
        return room._editor

    def read(self, title: str, opinion: str = "") -> None:
        """Take the next step with a report."""
        sign = self.open(title).parts.sign
        count = len(sign.standing.course.turns)
        self.click(sign.next)
        self.note(opinion)
        self.until(lambda: sign.standing is not None and len(sign.standing.course.turns) > count)
        self.step(f"审读之后 {title}")

    def write(self, title: str, at: int, text: str) -> EditorPage:
        """Another text for a paragraph, typed over it."""
        editor = self.open(title)
        story = editor.parts.story
        self.until(lambda: not story.isReadOnly())
        block = story.document().findBlockByNumber(at)
        story.setFocus()
        story.select_span(block.position(), block.position() + block.length() - 1)
        commit(story, text)
        self.press(Qt.Key.Key_S, CTRL)
        self.until(lambda: self.body(title)[at] == text)
        return editor

    # -- pages

    def show_page(self, number: str) -> None:
        """A page on the board, with how it stands."""
        self.press(Qt.Key.Key_2, CTRL)
        board = self.board
        board.bar.page_chosen.emit(number)
        bar = board.parts.sign_bar
        self.until(lambda: board.session.plan is not None and board.session.number == number)
        self.until(lambda: bar.standing is not None and bar.standing.number == number)

    def place(self, day: date, number: str, title: str) -> None:
        """Choose a report among those that wait, press Enter."""
        self.show_page(number)
        waiting, slug = self.board.waiting, self.slug(title)
        self.until(lambda: slug in waiting.slugs)
        waiting.setCurrentRow(waiting.slugs.index(slug))
        QTest.keyClick(waiting, Qt.Key.Key_Return)
        self.until(lambda: [slot.slug for slot in self.desk.issues.plan(day, number).slots] == [slug])

    def sign_page(self, number: str, opinion: str = "") -> None:
        """Take a page's next step."""
        self.show_page(number)
        bar = self.board.parts.sign_bar
        count = len(bar.standing.course.turns)
        self.click(bar.next)
        self.note(opinion)
        self.until(lambda: bar.standing is not None and len(bar.standing.course.turns) > count)

    # -- the stick

    def put_on_stick(self) -> Path:
        """做数据包 on to the stick, which holds nothing else."""
        for old in self.stick.glob("*.zip"):
            old.unlink()
        self.window.notices.clear()
        self.do("packet.make")
        self.click(self.dialog(MakeDialog).make_button)
        self.said("数据包已写入")
        (packet,) = self.stick.glob("*.zip")
        return packet

    def take_from_stick(self, packet: Path, *, first: bool = False) -> None:
        """Drop a packet on the window; the `first` of a computer is compared on the telephone."""
        self.look()
        self.window.notices.clear()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(packet))])
        drop = QDropEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        self.window.dropEvent(drop)
        if first:
            dialog = self.dialog(StrangerDialog)
            dialog.compared.click()
            self.click(dialog.take_button)
        self.said("已收")
