"""What stands between the names of an attribution, as small chips with menus: dateline, roles, credit words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ui.editor.attribution.add_person import ROLES

if TYPE_CHECKING:
    from collections.abc import Callable

    from workstation.inspection.inspection import SignedLine
    from workstation.report import Attribution

WORDS = ("文", "图", "文/图", "摄", "摄影报道", "供图", "制图", "整理")
"""What is written behind the names (工种尾缀)."""


class PartChip(QPushButton):
    """A part of a line; `number` says which line of the strip it belongs to, so that it can be given the line as it stands."""

    edited = Signal(object, object)
    """SignedLine, Attribution."""

    def __init__(self, line: SignedLine, number: int, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.line, self.number = line, number
        self.setProperty("chip", "part")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)

    def menu_for(self) -> QMenu | None:
        """What can be done with it."""
        return None

    def put(self, make: Callable[[Attribution], Attribution]) -> None:
        """Ask for the line's attribution to become another one."""
        if self.line.attribution is not None:
            self.edited.emit(self.line, make(self.line.attribution))

    def _on_clicked(self) -> None:
        menu = self.menu_for()
        if menu is not None:
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class RoleChip(PartChip):
    """A role with all its names."""

    add_asked = Signal(object, str)
    """SignedLine, role: one more person."""
    remember_asked = Signal(tuple)
    """Names of outsiders whom no directory has."""

    def __init__(self, line: SignedLine, number: int, at: int, parent: QWidget) -> None:
        credit = line.attribution.credits[at] if line.attribution else None
        self.role = (credit.role or "") if credit else ""
        super().__init__(line, number, ((credit.org or "") + self.role) if credit else "", parent)
        self.at = at
        self.setToolTip(QCoreApplication.translate("PartChips", "改角色、加人、前后移动"))
        self.setAccessibleName(QCoreApplication.translate("PartChips", "角色：{0}").format(self.text()))

    def menu_for(self) -> QMenu:
        """Another role, one more person, the credit word, the order, and the way out."""
        from workstation.attribution.edits import with_credit_moved

        menu, line = QMenu(self), self.line
        last = len(line.attribution.credits) - 1 if line.attribution else 0
        menu.addAction(QCoreApplication.translate("PartChips", "再加一人…")).triggered.connect(
            lambda: self.add_asked.emit(self.line, self.role)
        )
        strangers = self._strangers()
        if strangers:
            words = QCoreApplication.translate("PartChips", "记住这 {0} 人…").format(len(strangers))
            menu.addAction(words).triggered.connect(lambda: self.remember_asked.emit(strangers))
        self._fill_roles(menu.addMenu(QCoreApplication.translate("PartChips", "角色改为")))
        word = menu.addMenu(QCoreApplication.translate("PartChips", "工种"))
        fill_words(word, self, self.at)
        before = menu.addAction(QCoreApplication.translate("PartChips", "整组前移"))
        before.triggered.connect(lambda: self.put(partial(with_credit_moved, number=self.at, to=self.at - 1)))
        before.setEnabled(self.at > 0)
        behind = menu.addAction(QCoreApplication.translate("PartChips", "整组后移"))
        behind.triggered.connect(lambda: self.put(partial(with_credit_moved, number=self.at, to=self.at + 2)))
        behind.setEnabled(self.at < last)
        menu.addAction(QCoreApplication.translate("PartChips", "删去这一组")).triggered.connect(lambda: self.put(self._without))
        return menu

    def _fill_roles(self, menu: QMenu) -> None:
        for role in ROLES:
            action = menu.addAction(role)
            action.setCheckable(True)
            action.setChecked(role == self.role)
            action.triggered.connect(lambda _=False, role=role: self.put(partial(_with_credit_role, at=self.at, role=role)))

    def _strangers(self) -> tuple[str, ...]:
        from ui.editor.attribution.chip_menu import may_be_remembered

        mine = (signed for signed in self.line.names if signed.at[0] == self.at)
        return tuple(signed.name for signed in mine if signed.role is not None and may_be_remembered(signed))

    def _without(self, attribution: Attribution) -> Attribution:
        from dataclasses import replace

        return replace(attribution, credits=attribution.credits[: self.at] + attribution.credits[self.at + 1 :])


class WordChip(PartChip):
    """文/图, 摄 … behind the names."""

    def __init__(self, line: SignedLine, number: int, at: int, parent: QWidget) -> None:
        word = line.attribution.credits[at].word if line.attribution else ""
        super().__init__(line, number, word or "", parent)
        self.at = at
        self.setToolTip(QCoreApplication.translate("PartChips", "改工种，或去掉"))
        self.setAccessibleName(QCoreApplication.translate("PartChips", "工种：{0}").format(self.text()))

    def menu_for(self) -> QMenu:
        """Another word, or none; where all credits have it, for all of them."""
        menu = QMenu(self)
        credits = self.line.attribution.credits if self.line.attribution else ()
        fill_words(menu, self, None if len({credit.word for credit in credits}) == 1 else self.at)
        return menu


class DatelineChip(PartChip):
    """电头: pressed, its parts can be changed."""

    def __init__(self, line: SignedLine, number: int, parent: QWidget) -> None:
        super().__init__(line, number, line.dateline, parent)
        self.setToolTip(QCoreApplication.translate("PartChips", "改电头：单位、地点、日期、讯或电"))
        self.setAccessibleName(QCoreApplication.translate("PartChips", "电头：{0}").format(self.text()))

    def _on_clicked(self) -> None:
        from ui.editor.attribution.dateline_dialog import DatelineDialog
        from workstation.attribution.edits import with_dateline

        attribution = self.line.attribution
        if attribution is None or attribution.dateline is None:
            return
        dialog = DatelineDialog(attribution.dateline, self.window())
        dialog.settled.connect(lambda dateline: self.put(partial(with_dateline, dateline=dateline)))
        dialog.open()


def fill_words(menu: QMenu, chip: PartChip, number: int | None) -> None:
    """A credit's words to choose from, with none first."""
    from workstation.attribution.edits import with_word

    none = menu.addAction(QCoreApplication.translate("PartChips", "不写工种"))
    none.triggered.connect(lambda: chip.put(partial(with_word, number=number, word=None)))
    for word in WORDS:
        menu.addAction(word).triggered.connect(lambda _=False, word=word: chip.put(partial(with_word, number=number, word=word)))


def _with_credit_role(attribution: Attribution, at: int, role: str) -> Attribution:
    from workstation.attribution.edits import with_credit_role

    return with_credit_role(attribution, at, role)
