"""打印: pages to a real printer, drawn from the one layout; a sheet smaller than the page gets it reduced, and says so."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from ui.board.page_painter import points
from ui.notices import Kind
from workstation.errors import NotReady
from workstation.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from ui.board.page_painter import PagePainter
    from ui.rooms import Surroundings
    from workstation.desk import Desk
    from workstation.planning.set_page import SetPage

    Overlay = Callable[[QPainter, SetPage], None]

RESOLUTION = 600
"""Dots to the inch that a page is drawn at; printers have theirs, the driver fits it."""
_FULL_SIZE = 0.999


class PagePrinting(QObject):
    """Asks for printer and pages, and prints in the background."""

    def __init__(self, around: Surroundings, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._around, self._window = around, parent

    def ask(self, day: date, numbers: Sequence[str], shown: str) -> None:
        """Let the user choose; “current page” is the one on the board."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setResolution(RESOLUTION)
        printer.setDocName(f"{day.isoformat()} {shown}")
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage, True)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, len(numbers) > 1)
        dialog.setMinMax(1, len(numbers))
        printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
        dialog.accepted.connect(partial(self.print_on, printer, day, numbers, shown))
        dialog.setModal(True)
        dialog.show()

    def print_on(self, printer: QPrinter, day: date, numbers: Sequence[str], shown: str) -> None:
        """Print the pages that the printer's settings name."""
        chosen = chosen_pages(printer, numbers, shown)
        steps = partial(_steps, self._around.desk, day, chosen, printer)
        self._around.tasks.job(steps, self.tr("打印版面"), self._on_done)

    def _on_done(self, scales: tuple[float, ...]) -> None:
        smallest = min(scales, default=1.0)
        if smallest < _FULL_SIZE:
            self._around.notices.say(self.tr("已送打印机，按纸张缩到 {0}%").format(round(smallest * 100)), Kind.DONE)
        else:
            self._around.notices.say(self.tr("已送打印机"), Kind.DONE)


def chosen_pages(printer: QPrinter, numbers: Sequence[str], shown: str) -> tuple[str, ...]:
    """The current page, a range counted from 1, or all."""
    if printer.printRange() is QPrinter.PrintRange.CurrentPage:
        return (shown,)
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        return tuple(numbers[max(printer.fromPage(), 1) - 1 : printer.toPage() or None])
    return tuple(numbers)


def _steps(desk: Desk, day: date, numbers: tuple[str, ...], printer: QPrinter) -> Iterator[Progress[tuple[float, ...]]]:
    from ui.board.output.page_pdf import painter_of
    from workstation.export.issue_export import ExportOrder, Form, ready_pages

    order = ExportOrder(day, numbers, Path(), Form.PDF, str(desk.options.get("export.script")))
    return print_pages(ready_pages(desk, order, desk.fonts).pages, printer, painter_of(desk))


def print_pages(
    pages: Sequence[SetPage], printer: QPrinter, painter: PagePainter, over: Overlay | None = None
) -> Iterator[Progress[tuple[float, ...]]]:
    """Draw pages on a printer, each on a sheet of its own size where the printer has one; the last step carries each page's scale.

    Raises `NotReady` where the printer doesn't answer.
    """
    brush, scales = QPainter(), []
    printer.setFullPage(True)
    try:
        for number, page in enumerate(pages):
            yield Progress(number, len(pages), page.number)
            _offer_size(printer, page)
            if not (printer.newPage() if brush.isActive() else brush.begin(printer)):
                raise NotReady("打印机没有响应。请检查它是否开着、连着，或换一台打印机再印")
            scales.append(_draw(brush, printer, painter, page, over))
    finally:
        if brush.isActive():
            brush.end()
    yield Progress(len(pages), len(pages), "", tuple(scales))


def _offer_size(printer: QPrinter, page: SetPage) -> None:
    """Ask for the page's own size, which a PDF printer takes; a real printer keeps to the sheets that it has."""
    size = QPageSize(QSizeF(points(page.width), points(page.height)), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat:
        printer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))


def _draw(brush: QPainter, printer: QPrinter, painter: PagePainter, page: SetPage, over: Overlay | None) -> float:
    """One page in the middle of its sheet, at full size or reduced to it; returns the scale."""
    dots = printer.resolution() / 72
    sheet = QRectF(printer.paperRect(QPrinter.Unit.Point))
    width, height = points(page.width), points(page.height)
    scale = min(1.0, sheet.width() / (width - 1), sheet.height() / (height - 1))
    brush.resetTransform()
    brush.scale(dots, dots)
    brush.translate((sheet.width() - width * scale) / 2, (sheet.height() - height * scale) / 2)
    brush.scale(scale, scale)
    painter.paint_page(brush, page)
    if over is not None:
        over(brush, page)
    return scale
