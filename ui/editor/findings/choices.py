"""What may be done about the finding at the caret, as a small menu there: by number, by arrows, by Enter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from ui.editor.findings.rows import shown
from ui.told import told_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.editor.findings.actions import FindingActions
    from ui.editor.findings.panel import FindingsPanel
    from ui.tasks import Tasks
    from workstation.checks.engine.finding import Finding
    from workstation.desk import Desk


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: its words, what it does, whether it may be chosen now."""

    text: str
    act: Callable[[], object]
    allowed: bool


class FindingChoices(QObject):
    """Fix, let pass here or everywhere, fix all alike, explain, switch the rule off."""

    def __init__(self, actions: FindingActions, panel: FindingsPanel, desk: Desk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._panel, self._desk, self._tasks, self._window = actions, panel, desk, tasks, window

    def open(self) -> QMenu | None:
        """The menu at the caret; a word there where nothing was found."""
        finding, at = self._actions.subject, self._place()
        if finding is None:
            QToolTip.showText(at, self.tr("这里没有查出问题"), self._window)
            return None
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(told_words(finding.message)).setEnabled(False)
        menu.addSeparator()
        for number, choice in enumerate(self.choices(finding), 1):
            action = menu.addAction(f"&{number}  {choice.text.replace('&', '&&')}")
            action.setEnabled(choice.allowed)
            action.triggered.connect(lambda _checked=False, act=choice.act: act())
        menu.setActiveAction(next((a for a in menu.actions() if a.isEnabled() and not a.isSeparator()), None))  # type: ignore[arg-type]
        menu.popup(at)
        return menu

    def choices(self, finding: Finding) -> tuple[Choice, ...]:
        """Always in the same order, so that a number means the same everywhere."""
        actions, writes = self._actions, self._actions.may_write
        alike = sum(1 for other in self._panel.findings if other.rule == finding.rule and other.fix is not None)
        return (
            Choice(self._fix_words(finding), partial(actions.fix, finding), writes and finding.fix is not None),
            Choice(self.tr("放行这一处…"), partial(actions.waive, finding), writes),
            Choice(self.tr("全报放行…"), partial(actions.waive, finding, for_house=True), writes),
            Choice(self.tr("同类全改（{count}）…").format(count=alike), partial(actions.fix_all, finding), writes and alike > 1),
            Choice(self.tr("说明这条规则"), partial(actions.explain, finding), True),
            Choice(self.tr("停用这条规则"), partial(self._switch_off, finding.rule), writes),
        )

    def _fix_words(self, finding: Finding) -> str:
        if finding.fix is None:
            return self.tr("要自己改：{expect}").format(expect=shown(finding.expect)) if finding.expect else self.tr("没有现成的改法")
        if not finding.fix:
            return self.tr("删去“{found}”").format(found=shown(finding.found))
        return self.tr("改为“{fix}”").format(fix=shown(finding.fix))

    def _switch_off(self, rule: str) -> None:
        """For the whole house; the desk's undo and the rule book take it back."""
        self._tasks.write(partial(self._desk.house.switch, rule, on=False, person=self._actions.person))

    def _place(self) -> QPoint:
        field = self._actions.focused
        if field is not None:
            return field.viewport().mapToGlobal(field.cursorRect().bottomLeft())
        view = self._panel.view
        if view.hasFocus():
            return view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft() + QPoint(24, 0))
        return QCursor.pos()
