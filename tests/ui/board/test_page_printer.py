from __future__ import annotations

from datetime import date
from pathlib import Path
from unicodedata import normalize

import pytest
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from tests.office import printed_pages
from tests.workstation.export.pages import made_page, photo
from ui.board.output.page_printer import PagePrinting, chosen_pages, print_pages
from ui.board.page_painter import PagePainter
from ui.window.main_window import MainWindow
from workstation.copyfit.fonts import FontCase
from workstation.units import EMU_PER_PT

NUMBERS = ("K01", "K02", "K03")


def file_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def painter() -> PagePainter:
    return PagePainter(FontCase.of_machine, lambda _: QImage.fromData(photo()))


def test_a_page_is_printed_on_a_sheet_of_its_size_with_every_word(qapp, tmp_path: Path) -> None:
    page = made_page()
    steps = list(print_pages([page, page], file_printer(tmp_path / "x.pdf"), painter()))
    assert steps[-1].result == (1.0, 1.0)
    sheets = printed_pages(tmp_path / "x.pdf")
    assert [(sheet.width, sheet.height) for sheet in sheets] == [
        pytest.approx((page.width / EMU_PER_PT, page.height / EMU_PER_PT), abs=1.5)
    ] * 2
    words = "".join(line.text for slot in page.slots for column in slot.story.columns for line in column.lines)
    assert len(sheets[0].text) >= len("".join(words.split()))


def test_a_smaller_sheet_gets_the_page_reduced_and_whole(qapp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A real printer keeps to its A4."""
    from ui.board.output import page_printer

    monkeypatch.setattr(page_printer, "_offer_size", lambda printer, _: printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4)))
    page = made_page()
    (scale,) = list(print_pages([page], file_printer(tmp_path / "x.pdf"), painter()))[-1].result or ()
    assert scale == pytest.approx(min(595 * EMU_PER_PT / page.width, 842 * EMU_PER_PT / page.height), abs=0.01)
    (sheet,) = printed_pages(tmp_path / "x.pdf")
    assert all(word.left >= 0 and word.right <= sheet.width and word.top >= 0 and word.bottom <= sheet.height for word in sheet.words)


@pytest.mark.parametrize(
    ("chosen", "pages", "expected"),
    [
        (QPrinter.PrintRange.CurrentPage, (0, 0), ("K02",)),
        (QPrinter.PrintRange.AllPages, (0, 0), NUMBERS),
        (QPrinter.PrintRange.PageRange, (2, 3), ("K02", "K03")),
    ],
)
def test_the_printers_own_choice_of_pages_is_kept(
    qapp, chosen: QPrinter.PrintRange, pages: tuple[int, int], expected: tuple[str, ...]
) -> None:
    printer = QPrinter()
    printer.setFromTo(*pages)
    printer.setPrintRange(chosen)
    assert chosen_pages(printer, NUMBERS, "K02") == expected


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_doesn_t_answer_is_said(qapp, tmp_path: Path) -> None:
    from workstation.errors import NotReady

    with pytest.raises(NotReady, match="打印机"):
        list(print_pages([made_page()], file_printer(tmp_path / "no" / "folder" / "x.pdf"), painter()))


def test_the_shortcut_asks_for_a_printer_and_the_shown_page_goes_to_it(dialog_on, window: MainWindow, qtbot, tmp_path: Path) -> None:
    dialog_on(60).reject()
    window.actions_by_name["page.print"].trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(QPrintDialog)))
    printing = window.findChildren(PagePrinting)[-1]
    window.findChildren(QPrintDialog)[-1].reject()
    printer = file_printer(tmp_path / "x.pdf")
    printing.print_on(printer, date(2026, 3, 6), ("K01",), "K01")
    qtbot.waitUntil(lambda: any("已送打印机" in text for text in window.notices.texts))
    assert "河口新区夜校开课" in normalize("NFKC", printed_pages(tmp_path / "x.pdf")[0].text)
