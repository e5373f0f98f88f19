"""打开样例: the sample issue, and a page of raw text to try importing with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workstation.errors import NotReady

if TYPE_CHECKING:
    from datetime import date

    from ui.rooms import Surroundings
    from workstation.changes import Change
    from workstation.errors import DeskError


class SampleFlow(QObject):
    """Builds the sample where it isn't built yet, and has it shown."""

    page_wanted = Signal(object)
    """The sample issue's date."""
    text_wanted = Signal(str)
    """A page of text to be reviewed."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        around.actions.bind("sample.open", self.open)
        around.actions.bind("sample.practice", self.practise)

    def open(self) -> None:
        """Build it, or show the one that is there."""
        from workstation.sample import build_sample

        self._around.tasks.write(partial(build_sample, self._around.desk), self._on_built, self._on_refused)

    def practise(self) -> None:
        """Review a page as it comes from elsewhere."""
        from workstation.sample import practice_page

        self._around.tasks.read(practice_page, self.text_wanted.emit, key=(self, "practice"))

    def _on_built(self, change: Change) -> None:
        self._show(next(iter(change.issues)))

    def _on_refused(self, error: DeskError) -> None:
        if isinstance(error, NotReady):
            from workstation.sample import read_sample

            self._around.tasks.read(lambda: read_sample().day, self._show, key=(self, "day"))
        else:
            self._around.notices.show_error(error)

    def _show(self, day: date) -> None:
        self.page_wanted.emit(day)
