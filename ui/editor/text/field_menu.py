"""The menu of a text field: what may be done about the finding under the pointer, then the usual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from ui.editor.findings.rows import shown
from ui.told import told_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.editor.text.marked_text import MarkedText
    from workstation.checks.engine.finding import Finding

Step = tuple[str, "Callable[[], object]", bool, QKeySequence.StandardKey | None]


def field_menu(field: MarkedText, finding: Finding | None) -> QMenu:
    """Made anew for each press."""
    menu = QMenu(field)
    if finding is not None:
        _add_finding(menu, field, finding)
        menu.addSeparator()
    _add_lessons(menu, field, finding)
    _add(menu, QCoreApplication.translate("FieldMenu", "加批注…"), field.comment_asked.emit, True, None)
    menu.addSeparator()
    for step in _usual(field):
        _add(menu, *step)
    return menu


def _add_finding(menu: QMenu, field: MarkedText, finding: Finding) -> None:
    head = menu.addAction(told_words(finding.message))
    head.setEnabled(False)
    writes = not field.isReadOnly()
    if finding.fix is not None:
        words = (
            QCoreApplication.translate("FieldMenu", "改为“{fix}”").format(fix=shown(finding.fix))
            if finding.fix
            else QCoreApplication.translate("FieldMenu", "删去“{found}”").format(found=shown(finding.found))
        )
        _add(menu, words, lambda: field.fix_asked.emit(finding), writes, None)
    _add(menu, QCoreApplication.translate("FieldMenu", "放行…"), lambda: field.waive_asked.emit(finding), writes, None)
    _add(menu, QCoreApplication.translate("FieldMenu", "说明这条规则"), lambda: field.explain_asked.emit(finding), True, None)


def _add_lessons(menu: QMenu, field: MarkedText, finding: Finding | None) -> None:
    """What is known to have been printed wrong: as a house rule, and in the register of faults."""
    if field.isReadOnly() or (finding is None and not field.textCursor().hasSelection()):
        return
    _add(menu, QCoreApplication.translate("FieldMenu", "这里印错过…"), field.lesson_asked.emit, True, None)
    _add(menu, QCoreApplication.translate("FieldMenu", "登记差错…"), lambda: field.fault_asked.emit(finding), True, None)
    menu.addSeparator()


def _usual(field: MarkedText) -> tuple[Step, ...]:
    keys = QKeySequence.StandardKey
    selected, writes = field.textCursor().hasSelection(), not field.isReadOnly()
    return (
        (QCoreApplication.translate("FieldMenu", "撤销"), field.undo_asked.emit, writes, keys.Undo),
        (QCoreApplication.translate("FieldMenu", "重做"), field.redo_asked.emit, writes, keys.Redo),
        (QCoreApplication.translate("FieldMenu", "剪切"), field.cut, selected and writes, keys.Cut),
        (QCoreApplication.translate("FieldMenu", "复制"), field.copy, selected, keys.Copy),
        (QCoreApplication.translate("FieldMenu", "粘贴"), field.paste, writes and field.canPaste(), keys.Paste),
        (QCoreApplication.translate("FieldMenu", "全选"), field.selectAll, True, keys.SelectAll),
    )


def _add(menu: QMenu, text: str, act: Callable[[], object], enabled: bool, key: QKeySequence.StandardKey | None) -> None:
    action = menu.addAction(text)
    action.triggered.connect(lambda: act())
    action.setEnabled(enabled)
    if key is not None:
        action.setShortcut(QKeySequence(key))
