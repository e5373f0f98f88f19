"""Pages as PDF, drawn by the board's own painter from the one layout, fonts embedded; no LibreOffice is asked."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from ui.board.page_painter import PagePainter, points
from ui.picture_words import as_image
from workstation.errors import StoreError
from workstation.in_place import in_place
from workstation.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from ui.board.proof_overlay import ProofOverlay
    from workstation.copyfit.fonts import FontCase
    from workstation.desk import Desk
    from workstation.export.issue_export import Exported, ExportOrder, ReadyPages
    from workstation.planning.set_page import SetPage

    Overlay = Callable[[QPainter, SetPage], None]

FINE = 100
"""Device units to the point: a glyph's place is rounded to 0.01 pt."""
PRINTED = 4_600
"""Dots of a picture's longer side: 300 to the inch over a page of 对开."""
_LIST_MARGIN = 45.0
_ENDINGS = {"pdf": ".pdf", "proof": "-大样.pdf", "clean": "-清样.pdf"}


def export_pdf(desk: Desk, order: ExportOrder, fonts: FontCase) -> Iterator[Progress[Exported]]:
    """Write an order's pages as PDF, plain or as proofs, a file a page or one for all; raises as `ready_pages` and `write_pdf` do."""
    from workstation.export.issue_export import Exported, properties_of, ready_pages, shares, stamp_files

    ready = ready_pages(desk, order, fonts)
    over, lists = proof_of(desk, order, ready)
    files = shares(ready.pages, order, _ENDINGS[order.form])
    for number, (pages, target) in enumerate(files):
        title = properties_of(ready, [page.number for page in pages], order).title
        beside = [lists[page.number] for page in pages if page.number in lists]
        for step in write_pdf(pages, target, painter_of(desk), title=title, day=order.day, over=over, lists=beside):
            yield Progress(number, len(files), step.text)
    stamp_files(desk, order, [(target, [page.number for page in pages]) for pages, target in files], ready.prints)
    yield Progress(len(files), len(files), str(order.folder), Exported(tuple(target for _, target in files), ready.notes))


def proof_of(desk: Desk, order: ExportOrder, ready: ReadyPages) -> tuple[ProofOverlay | None, dict[str, str]]:
    """What a proof has over its pages, and the list of findings that goes with each page of a 大样."""
    from ui.board.proof_overlay import ProofOverlay, Stamp, list_of_marks
    from workstation.export.code import modules, proof_text
    from workstation.export.issue_export import Form
    from workstation.export.proof_marks import proof_marks
    from workstation.fingerprint import page_fingerprint, short

    if order.form is Form.PDF:
        return None, {}
    found = {page.number: proof_marks(desk, page, ready.reports) for page in ready.pages} if order.form is Form.PROOF else {}
    proof, clean = QCoreApplication.translate("ProofOverlay", "大样"), QCoreApplication.translate("ProofOverlay", "清样")
    stage = proof if order.form is Form.PROOF else clean
    words = QCoreApplication.translate("ProofOverlay", "{0} {1} 版　{2} 印出　指纹 {3}　　责编＿＿＿＿　校对＿＿＿＿　签发＿＿＿＿")
    stamps = {}
    for plan in ready.plans:
        number, fingerprint = plan.folio.number, page_fingerprint(plan, ready.reports)
        told = words.format(order.day.isoformat(), number, f"{datetime.now():%Y-%m-%d %H:%M}", short(fingerprint))
        stamps[number] = Stamp(stage, told, modules(proof_text(f"{order.day.isoformat()} {number}", fingerprint)))
    return ProofOverlay(stamps, found), {number: list_of_marks(number, marks, ready.titles) for number, marks in found.items() if marks}


def painter_of(desk: Desk) -> PagePainter:
    """A painter for one job in a thread of its own: pictures upright, with dots enough for a whole page, grey where the desk wants it."""
    grey = desk.options.get("export.colour") == "grey"

    def picture(digest: str) -> QImage:
        seen = desk.pictures.small(digest, PRINTED)
        return as_image(seen.convert("L") if grey else seen)

    return PagePainter(lambda: desk.fonts, picture)


def write_pdf(
    pages: Sequence[SetPage],
    target: Path,
    painter: PagePainter,
    *,
    title: str,
    day: date,
    over: Overlay | None = None,
    lists: Sequence[str] = (),
) -> Iterator[Progress[Path]]:
    """Write pages into one PDF; the last step carries its path. `over` draws on each page; `lists` are HTML for sheets after them.

    Raises `StoreError` where the file can't be written; ceasing to iterate leaves nothing behind.
    """
    from workstation.export.pdf_finish import finish_pdf

    sizes: list[QSizeF] = []
    try:
        with in_place(target) as beside:
            for size in _painted(pages, beside, painter, over, lists):
                sizes.append(size)
                yield Progress(len(sizes), len(pages) + len(lists) + 1, target.name)
            finish_pdf(beside, [(size.width(), size.height()) for size in sizes], painter, title, day)
    except OSError as fault:
        raise StoreError("PDF 写不进 {0}（{1}）。请关闭正打开着它的程序，检查磁盘空间和写权限", target, fault.strerror or fault) from fault
    yield Progress(len(sizes) + 1, len(sizes) + 1, target.name, target)


def _painted(pages: Sequence[SetPage], path: Path, painter: PagePainter, over: Overlay | None, lists: Sequence[str]) -> Iterator[QSizeF]:
    """The size in pt of each sheet, as it is done."""
    writer = QPdfWriter(str(path))
    writer.setResolution(72 * FINE)
    brush = QPainter()
    try:
        for page in pages:
            size = QSizeF(points(page.width), points(page.height))
            _turn(writer, brush, size)
            painter.paint_page(brush, page)
            if over is not None:
                over(brush, page)
            yield size
        for html in lists:
            yield from _listed(writer, brush, html)
    finally:
        if brush.isActive():
            brush.end()


def _turn(writer: QPdfWriter, brush: QPainter, size: QSizeF) -> None:
    """A new sheet of this size."""
    page_size = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page_size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    if not (writer.newPage() if brush.isActive() else brush.begin(writer)):
        raise OSError(None, "系统不让写这个文件")
    brush.resetTransform()
    brush.scale(FINE, FINE)


def _listed(writer: QPdfWriter, brush: QPainter, html: str) -> Iterator[QSizeF]:
    """A list on as many A4 sheets as it needs."""
    from ui.board.proof_overlay import proof_font

    sheet = QPageSize(QPageSize.PageSizeId.A4).size(QPageSize.Unit.Point)
    document = QTextDocument()
    document.setDefaultFont(proof_font())
    room = QSizeF(sheet.width() - 2 * _LIST_MARGIN, sheet.height() - 2 * _LIST_MARGIN)
    document.setDefaultStyleSheet("body { font-size: 9px } td { font-size: 9px } h3 { font-size: 12px }")
    document.setHtml(f"<body>{html}</body>")
    document.setDocumentMargin(0)
    document.setPageSize(room)
    for number in range(document.pageCount()):
        _turn(writer, brush, QSizeF(sheet))
        brush.translate(_LIST_MARGIN, _LIST_MARGIN - number * room.height())
        document.drawContents(brush, QRectF(0, number * room.height(), room.width(), room.height()))
        yield QSizeF(sheet)
