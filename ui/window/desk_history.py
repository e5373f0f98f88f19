"""Undo and redo of desk actions, by name, apart from the undoing of typing."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.notices import Kind
from ui.words import action_label
from workstation.packets.arrivals import RECEIVE

if TYPE_CHECKING:
    from ui.notices import Offer
    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.desk import Desk


class DeskHistory(QObject):
    """Keeps 撤销 and 重做 named after what they would do."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._actions_done = 0
        around.history = self
        around.tasks.changed.connect(self._on_changed)
        around.actions.bind("desk.undo", self.undo)
        around.actions.bind("desk.redo", self.redo)
        self.refresh()

    def refresh(self) -> None:
        """Read the labels again."""
        self._around.tasks.read(lambda: _labels(self._around.desk), self._show_labels, key=(self, "labels"))

    def offer(self) -> Offer:
        """A button for the action whose answer has just come in: it takes back that action, and none that was done after it."""
        return self.tr("撤销"), partial(self._undo_only, self._actions_done + 1)

    def _undo_only(self, number: int) -> None:
        if number == self._actions_done:
            self.undo()
        else:
            self._around.notices.say(self.tr("这之后又做过别的操作；请按 Ctrl+Alt+Z 逐步撤销"), Kind.WARNING)

    def _on_changed(self, change: Change) -> None:
        if change.label:
            self._actions_done += 1
        self.refresh()

    def undo(self) -> None:
        """Take the last action back, and say so."""
        self._around.tasks.write(self._around.desk.journal.undo, self._say)

    def redo(self) -> None:
        """Bring back what was taken back."""
        self._around.tasks.write(self._around.desk.journal.redo, self._say)

    def _say(self, change: Change) -> None:
        said = self.tr("已%1").replace("%1", action_label(change.label))
        if change.label == f"撤销 {RECEIVE}":
            said += "\n" + self.tr("随包来的审读记录和已签名的文字留着；这个数据包可以再收。")
        self._around.notices.say(said, Kind.DONE)

    def _show_labels(self, labels: tuple[str | None, str | None]) -> None:
        texts = ((self.tr("撤销 %1"), self.tr("撤销操作")), (self.tr("重做 %1"), self.tr("重做操作")))
        for name, label, (named, plain) in zip(("desk.undo", "desk.redo"), labels, texts, strict=True):
            self._around.actions[name].setText(named.replace("%1", action_label(label)) if label else plain)
            self._around.actions.allow(name, label is not None)


def _labels(desk: Desk) -> tuple[str | None, str | None]:
    return desk.journal.undo_label, desk.journal.redo_label
