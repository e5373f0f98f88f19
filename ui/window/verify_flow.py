"""核对输出的文件: whether a DOCX or PDF is just what was signed, for who doesn't use the command line."""

from __future__ import annotations

from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QTextBrowser, QVBoxLayout, QWidget

from ui.theme import colours_of
from ui.told import told_words
from workstation.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.rooms import Surroundings
    from workstation.desk import Desk
    from workstation.export.verifying import Verified


class VerifyFlow(QObject):
    """Asks for files, holds each against the store, and shows what speaks for and against it."""

    def __init__(self, around: Surroundings, window: QWidget) -> None:
        super().__init__(window)
        self._around, self._window = around, window
        around.actions.bind("page.verify", self.choose)

    def choose(self) -> None:
        """Ask for files; the folder is the one that pages are written to."""
        folder = str(self._around.desk.options.get("export.folder"))
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("核对输出的文件"), folder, self.tr("输出的版面 (*.docx *.pdf)"))
        if names:
            read = partial(_verified, self._around.desk, [Path(name) for name in sorted(names)])
            self._around.tasks.read(read, self._show, key=(self, "verify"))

    def _show(self, found: list[tuple[str, Verified]]) -> None:
        dialog = VerifyDialog(found, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class VerifyDialog(QDialog):
    """A heading for each file, and a line for each thing that was looked at."""

    def __init__(self, found: Sequence[tuple[str, Verified]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("核对输出的文件"))
        self.resize(620, 360)
        self._found = tuple(found)
        self.page = QTextBrowser(self)
        self.page.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(self.page)
        column.addWidget(buttons)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: the same in its colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "page"):
            self._fill()

    def _fill(self) -> None:
        self.page.setHtml("".join(f"<h4>{escape(name)}</h4>{self._lines(found)}" for name, found in self._found))

    def _lines(self, found: Verified) -> str:
        colours = colours_of(self)
        kinds = (("✗", colours.error, found.bad), ("✓", colours.good, found.good), ("·", colours.muted, found.notes))
        told = ((mark, colour, sentence) for mark, colour, sentences in kinds for sentence in map(told_words, sentences))
        return "".join(f'<p><span style="color:{colour}">{mark} {escape(sentence)}</span></p>' for mark, colour, sentence in told)


def _verified(desk: Desk, paths: Sequence[Path]) -> list[tuple[str, Verified]]:
    """A file that can't be looked at is one that proves nothing: its trouble stands with the others."""
    from workstation.export.verifying import Verified, verify

    found = []
    for path in paths:
        try:
            found.append((path.name, verify(desk, path)))
        except DeskError as error:
            found.append((path.name, Verified((), (error.told,))))
    return found
