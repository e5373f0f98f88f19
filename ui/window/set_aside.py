"""Dialogs that stood open when the window was locked: out of sight, with all that was typed, until who had them open comes back."""

from __future__ import annotations

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QErrorMessage, QFileDialog, QMessageBox, QProgressDialog, QWidget

_NOTHING_TYPED = (QMessageBox, QFileDialog, QProgressDialog, QErrorMessage)
"""What only asks or tells: it is asked again."""


@dataclass(frozen=True, slots=True)
class _Aside:
    person: str
    dialog: QDialog
    is_modal: bool


class SetAside:
    """For one window."""

    def __init__(self) -> None:
        self._aside: list[_Aside] = []

    def put(self, person: str) -> None:
        """Nothing lies over the locked window any more."""
        for widget in QApplication.topLevelWidgets():
            if not widget.isVisible():
                continue
            if isinstance(widget, _NOTHING_TYPED):
                widget.reject()
            elif isinstance(widget, QDialog):
                self._aside.append(_Aside(person, widget, widget.isModal()))
            elif widget.windowType() is Qt.WindowType.Popup:
                widget.close()
        for aside in self._aside:
            aside.dialog.hide()

    def give_back(self, person: str) -> bool:
        """Show him his own again, each over the one that it was opened from; whether there was any.

        Another's lists are closed, for they would be shown to who opens them next; what another was filling in stays put aside.
        """
        self._aside = [aside for aside in self._aside if shiboken6.isValid(aside.dialog)]
        own = sorted((aside for aside in self._aside if aside.person == person), key=lambda aside: _depth(aside.dialog))
        self._aside = [aside for aside in self._aside if aside.person != person]
        for aside in own:
            (aside.dialog.open if aside.is_modal else aside.dialog.show)()
        self._close_lists()
        return bool(own)

    def _close_lists(self) -> None:
        dialogs = [aside.dialog for aside in self._aside]
        for aside in list(self._aside):
            if not aside.is_modal and not any(aside.dialog.isAncestorOf(other) for other in dialogs if other is not aside.dialog):
                self._aside.remove(aside)
                aside.dialog.reject()


def _depth(dialog: QWidget) -> int:
    depth, above = 0, dialog.parentWidget()
    while above is not None:
        depth, above = depth + 1, above.parentWidget()
    return depth
