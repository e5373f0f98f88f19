"""A page of the register, the ledger or an account on paper: to a printer, or into a PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from workstation.errors import BadInput
from workstation.in_place import in_place

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtWidgets import QWidget

_MARGINS = QMarginsF(14, 14, 14, 14)
"""Millimetres."""


def write_pdf(html: str, path: Path) -> None:
    """A4, lying; raises `BadInput` where the file can't be written."""
    try:
        with in_place(path) as beside:
            writer = QPdfWriter(str(beside))
            writer.setTitle(path.stem)
            print_on(html, writer)
            del writer
    except OSError as error:
        raise BadInput("{0}：写不了这个文件（{1}）；请检查路径和权限，或换个位置", path, error.strerror or error) from error


def _layout(*, upright: bool) -> QPageLayout:
    lies = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), lies, _MARGINS, QPageLayout.Unit.Millimeter)


def print_on(html: str, device: QPagedPaintDevice, *, upright: bool = False) -> None:
    """Print the page on a device whose size and margins are set here."""
    device.setPageLayout(_layout(upright=upright))
    document = QTextDocument()
    document.setDefaultFont(QFont(QFont().families(), 9))
    document.setHtml(html)
    document.print_(device)


def ask_and_print(html: str, parent: QWidget, *, upright: bool = False) -> bool:
    """Ask for a printer, and print; whether it was printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    from PySide6.QtWidgets import QDialog

    printer = QPrinter()
    printer.setPageLayout(_layout(upright=upright))
    dialog = QPrintDialog(printer, parent)
    taken = dialog.exec() == QDialog.DialogCode.Accepted
    if taken:
        print_on(html, printer, upright=upright)
    dialog.deleteLater()
    return taken
