"""Pages as PDF, drawn by the board's own painter from the one layout, fonts embedded; no LibreOffice is asked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from ui.board.faces import family_of
from ui.board.page_painter import PagePainter, points
from workstation.errors import StoreError
from workstation.in_place import in_place
from workstation.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from workstation.copyfit.fonts import FontCase
    from workstation.desk import Desk
    from workstation.export.issue_export import Exported, ExportOrder
    from workstation.planning.set_page import SetPage

    Overlay = Callable[[QPainter, SetPage], None]

FINE = 100
"""Device units to the point: a glyph's place is rounded to 0.01 pt."""


def export_pdf(desk: Desk, order: ExportOrder, fonts: FontCase) -> Iterator[Progress[Exported]]:
    """Write an order's pages as PDF, a file a page or one for all; raises as `ready_pages` and `write_pdf` do."""
    from workstation.export.issue_export import Exported, ready_pages, shares

    ready = ready_pages(desk, order, fonts)
    files = shares(ready.pages, order, ".pdf")
    for number, (pages, target) in enumerate(files):
        title = " ".join((order.day.isoformat(), *(page.number for page in pages)))
        for step in write_pdf(pages, target, painter_of(desk), title=title, day=order.day):
            yield Progress(number, len(files), step.text)
    yield Progress(len(files), len(files), str(order.folder), Exported(tuple(target for _, target in files), ready.notes))


def painter_of(desk: Desk) -> PagePainter:
    """A painter for one job in a thread of its own, with the originals of the pictures."""

    def picture(digest: str) -> QImage:
        return QImage(str(desk.pictures.path(digest)))

    return PagePainter(family_of, picture)


def write_pdf(
    pages: Sequence[SetPage], target: Path, painter: PagePainter, *, title: str, day: date, over: Overlay | None = None
) -> Iterator[Progress[Path]]:
    """Write pages into one PDF; the last step carries its path. `over` draws on each page (a stamp, marks of findings).

    Raises `StoreError` where the file can't be written; ceasing to iterate leaves nothing behind.
    """
    from workstation.export.pdf_finish import finish_pdf

    sizes = [(points(page.width), points(page.height)) for page in pages]
    try:
        with in_place(target) as beside:
            for number, page in enumerate(_painted(pages, beside, painter, over)):
                yield Progress(number, len(pages) + 1, page.number)
            finish_pdf(beside, sizes, painter.written, title, day)
    except OSError as fault:
        raise StoreError(f"PDF 写不进 {target}（{fault.strerror or fault}）。请关闭正打开着它的程序，检查磁盘空间和写权限") from fault
    yield Progress(len(pages) + 1, len(pages) + 1, target.name, target)


def _painted(pages: Sequence[SetPage], path: Path, painter: PagePainter, over: Overlay | None) -> Iterator[SetPage]:
    writer = QPdfWriter(str(path))
    writer.setResolution(72 * FINE)
    brush = QPainter()
    try:
        for page in pages:
            writer.setPageLayout(_layout(page))
            if not (writer.newPage() if brush.isActive() else brush.begin(writer)):
                raise OSError(None, "系统不让写这个文件")
            brush.resetTransform()
            brush.scale(FINE, FINE)
            painter.paint_page(brush, page)
            if over is not None:
                over(brush, page)
            yield page
    finally:
        brush.end()


def _layout(page: SetPage) -> QPageLayout:
    size = QPageSize(QSizeF(points(page.width), points(page.height)), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
