"""Words that are being typed and aren't sent: kept as they are typed, for who types them, and there again where he left off."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QPlainTextEdit, QWidget

    from ui.tasks import Tasks
    from workstation.changes import Change
    from workstation.rights.half_written import HalfWritten

LATER_MS = 500
"""Words are kept when the typing pauses."""


class WordKeeper(QObject):
    """For one field, from `begin` to `end`."""

    def __init__(self, kept: HalfWritten, tasks: Tasks, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._kept, self._tasks, self._field = kept, tasks, field
        self._place = self._told = ""
        self.person = ""
        """Whose words they are."""
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self.save)
        field.textChanged.connect(self._later.start)

    def begin(self, place: str) -> None:
        """`place`: what is written in the field now, and about what; the words that were left there stand in it again."""
        self._place, self._told, self.person = place, "", self._kept.person
        self._tasks.when_written(partial(self._read, place))  # the words may just be on their way into the store

    def _read(self, place: str) -> None:
        if shiboken6.isValid(self):
            self._tasks.read(partial(self._kept.of, place), partial(self._give_back, place), key=(id(self), "half-written"))

    def _give_back(self, place: str, text: str) -> None:
        if text and place == self._place and not self._field.toPlainText():
            self._told = text
            self._field.setPlainText(text)
            self._field.moveCursor(QTextCursor.MoveOperation.End)

    def save(self) -> None:
        """Keep what stands there now."""
        self._later.stop()
        text = self._field.toPlainText()
        if self._place and text != self._told:
            self._told = text
            self._tasks.write(partial(self._kept.keep, self._place, text, self.person))

    def end(self) -> None:
        """The field is for something else now, or for nothing."""
        self.save()
        self._place = ""

    def sending(self, step: Callable[[], Change]) -> Callable[[], Change]:
        """The step that sends the words, which are no longer half-written once it is taken; if it is refused, they stay."""
        self.save()
        return partial(_sent, step, partial(self._kept.keep, self._place, "", self.person))


def _sent(step: Callable[[], Change], drop: Callable[[], Change]) -> Change:
    change = step()
    drop()
    return change


def save_half_written(window: QWidget) -> None:
    """Keep what is being written in any of a window's dialogs: it will be locked or closed."""
    for keeper in window.findChildren(WordKeeper):
        keeper.save()
