"""What the editor writes into the paper's directories: staff, correspondents, officials; each an action that can be taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.editor.attribution.bar import AttributionBar
    from ui.tasks import Tasks
    from workstation.desk import Desk
    from workstation.inspection.inspection import SignedName


class DirectoryActions(QObject):
    """Entered from the text that the editor is reading."""

    def __init__(self, desk: Desk, tasks: Tasks, bar: AttributionBar, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._tasks, self._window = desk, tasks, window
        bar.enrol_asked.connect(self.enrol)
        bar.remember_asked.connect(self.ask_unit)

    def enrol(self, signed: SignedName) -> None:
        """Enter a name into the roster, under the role it signs with."""
        from ui.editor.attribution.chip_menu import PLAIN_ROLE
        from workstation.people.roster import Staff

        person = Staff(None, signed.name, signed.role or PLAIN_ROLE)
        self._tasks.write(partial(self._desk.roster.put, person))

    def ask_unit(self, names: tuple[str, ...]) -> None:
        """Ask where correspondents write from, and remember them."""
        self._tasks.read(partial(_units, self._desk), partial(self._on_units, names), key=(id(self), "units"))

    def _on_units(self, names: tuple[str, ...], units: tuple[str, ...]) -> None:
        from ui.editor.attribution.remember_dialog import RememberDialog

        dialog = RememberDialog(names, units, self._window)
        dialog.settled.connect(self.remember)
        dialog.open()

    def remember(self, names: tuple[str, ...], unit: str) -> None:
        """Enter correspondents."""
        self._tasks.write(partial(self._desk.correspondents.remember, names, unit))


def _units(desk: Desk) -> tuple[str, ...]:
    return tuple(dict.fromkeys(person.unit for person in desk.correspondents.correspondents().people if person.unit))
