"""Undo and redo of desk actions, by name, apart from the undoing of typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.notices import Kind
from ui.words import action_label

if TYPE_CHECKING:
    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.desk import Desk


class DeskHistory(QObject):
    """Keeps 撤销 and 重做 named after what they would do."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        around.actions.bind("desk.undo", self.undo)
        around.actions.bind("desk.redo", self.redo)
        self.refresh()

    def refresh(self) -> None:
        """Read the labels again."""
        self._around.tasks.read(lambda: _labels(self._around.desk), self._show_labels, key=(self, "labels"))

    def undo(self) -> None:
        """Take the last action back, and say so."""
        self._around.tasks.write(self._around.desk.journal.undo, self._say)

    def redo(self) -> None:
        """Bring back what was taken back."""
        self._around.tasks.write(self._around.desk.journal.redo, self._say)

    def _say(self, change: Change) -> None:
        self._around.notices.say(self.tr("已%1").replace("%1", action_label(change.label)), Kind.DONE)

    def _show_labels(self, labels: tuple[str | None, str | None]) -> None:
        texts = ((self.tr("撤销 %1"), self.tr("撤销操作")), (self.tr("重做 %1"), self.tr("重做操作")))
        for name, label, (named, plain) in zip(("desk.undo", "desk.redo"), labels, texts, strict=True):
            self._around.actions[name].setText(named.replace("%1", action_label(label)) if label else plain)
            self._around.actions.allow(name, label is not None)


def _labels(desk: Desk) -> tuple[str | None, str | None]:
    return desk.journal.undo_label, desk.journal.redo_label
