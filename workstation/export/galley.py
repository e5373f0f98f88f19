"""Galleys (小样): a page's reports one after another, double spaced with numbered lines and wide margins, for pencil and comment.

Each ends with a block for the readings' signatures and the code of its text's fingerprint.
"""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from workstation.export.code import png, proof_text
from workstation.export.package import put_in_place
from workstation.fingerprint import report_fingerprint, short
from workstation.planning.set_page import FontRole
from workstation.progress import Progress
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from workstation.comments.comment import Comment
    from workstation.copyfit.fonts import FontCase
    from workstation.page import Folio
    from workstation.report import Report

_SIZE = 12
_SPACING = 2.0
_MARGINS = {"top_margin": 25, "bottom_margin": 25, "left_margin": 35, "right_margin": 55}
"""Millimetres; the right-hand one is for corrections."""
READINGS = ("初审", "复审", "终审", "一校", "二校", "三校")
_REVIEW_WIDTHS = (14, 38, 22, 18, 36)
_CODE, _CELL_SIZE, FINGERPRINT_SIZE = 24, 9, 8
"""Millimetres of the code; points of the block's text, and of the fingerprint, which has to stand on one line."""
_TABLE_WIDTH = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}tblW"
_CELL_WHITE = 108
"""Twips that a cell has left and right of its text."""


def write_galley(
    folio: Folio, reports: Sequence[Report], target: Path, fonts: FontCase, comments: Mapping[str, Sequence[Comment]] | None = None
) -> Iterator[Progress[Path]]:
    """Write reports as one DOCX on A4, each on a page of its own; the last step carries its path.

    `comments` by slug are listed behind a report's text (带批注); without them none is printed.
    """
    with put_in_place(target) as beside:
        document = _document(folio, fonts)
        for number, report in enumerate(reports):
            yield Progress(number, len(reports), Told("正在写《{0}》", report.title))
            _add_report(document, report, fonts, (comments or {}).get(report.slug, ()), starts_page=number > 0)
        document.save(str(beside))
    yield Progress(len(reports), len(reports), Told("已存 {0}", target.name), target)


def _document(folio: Folio, fonts: FontCase) -> Any:
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn

    document = blank_document(folio, "小样", fonts.face(FontRole.SONG).family, _MARGINS)
    lines = parse_xml(f'<w:lnNumType {nsdecls("w")} w:countBy="5" w:restart="newPage"/>')
    document.sections[0]._sectPr.find(qn("w:pgMar")).addnext(lines)
    return document


def blank_document(folio: Folio, kind: str, family: str, margins: Mapping[str, int]) -> Any:
    """An A4 document with a heading that says of which page and kind it is; `margins` in millimetres."""
    import docx
    from docx.shared import Mm

    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    for side, width in margins.items():
        setattr(section, side, Mm(width))
    _mend_settings(document.settings.element)
    moment = datetime(folio.day.year, folio.day.month, folio.day.day)
    properties = document.core_properties
    properties.title, properties.author = f"{folio.day.isoformat()} {folio.number} {kind}", "采编工作站"
    properties.created = properties.modified = moment
    section.header.paragraphs[0].text = f"{folio.day.isoformat()} {folio.number} {folio.name} {kind}"
    set_faces(document.styles["Normal"].element, family)
    return document


def _mend_settings(settings: Any) -> None:
    """What breaks the schema in the template of python-docx: a zoom without percent, and entries of Word's own."""
    from docx.oxml.ns import qn

    settings.find(qn("w:zoom")).set(qn("w:percent"), "100")
    for stray in [child for child in settings if str(child.tag).startswith("{http://schemas.microsoft.com/")]:
        settings.remove(stray)


def _add_report(document: Any, report: Report, fonts: FontCase, comments: Sequence[Comment], *, starts_page: bool) -> None:
    heads = ((report.standing_head, 12), (report.headlines.kicker, 14), (report.headlines.main, 20), (report.headlines.deck, 14))
    parts = [(text, size, FontRole.HEI, 0) for text, size in heads if text]
    parts += [(line.text, _SIZE, FontRole.KAI, 0) for line in report.attribution_lines if line.under_headline]
    parts += [(text, _SIZE, FontRole.SONG, 2) for text in report.body]
    parts += [(line.text, _SIZE, FontRole.KAI, 2) for line in report.attribution_lines if not line.under_headline]
    parts += [(f"图注：{text}", _SIZE, FontRole.KAI, 0) for text in report.captions]
    parts += [(report.jump.text, _SIZE, FontRole.HEI, 0)] if report.jump else []
    parts += [(text, _CELL_SIZE, FontRole.KAI, 0) for text in _said(comments)]
    for number, (text, size, role, indent) in enumerate(parts):
        paragraph = _add_paragraph(document, text, size, fonts.face(role).family, indent)
        paragraph.paragraph_format.page_break_before = starts_page and number == 0
    _add_review(document, report, fonts.face(FontRole.SONG).family)


def _said(comments: Sequence[Comment]) -> Iterator[str]:
    """The open comments, numbered, each with its words and its answers."""
    for number, comment in enumerate((comment for comment in comments if comment.is_open), 1):
        gone = "" if comment.anchor else "（原处已删）"
        yield f"批注 {number}　⌜{comment.words}⌟{gone}　{comment.person}：{comment.text}"
        yield from (f"　　{reply.person}：{reply.text}" for reply in comment.replies)


def _add_review(document: Any, report: Report, family: str) -> None:
    """One row a reading, and beside them the code of what was read."""
    from docx.shared import Mm

    fingerprint = report_fingerprint(report)
    _add_paragraph(document, "", 6, family, 0)
    table = document.add_table(rows=len(READINGS) + 1, cols=5, style="Table Grid")
    set_widths(table, _REVIEW_WIDTHS)
    for column, text in enumerate(("审次", "意见", "签名", "日期")):
        fill_cell(table.cell(0, column).paragraphs[0], text, family)
    for row, text in enumerate(READINGS, 1):
        fill_cell(table.cell(row, 0).paragraphs[0], text, family)
    corner = table.cell(0, 4).merge(table.cell(len(READINGS), 4))
    fill_cell(corner.paragraphs[0], f"{report.slug}　第 {report.revision} 稿", family)
    code = corner.add_paragraph().add_run()
    code.add_picture(BytesIO(png(proof_text(report.slug or "稿件", fingerprint))), width=Mm(_CODE))
    fill_cell(corner.add_paragraph(), short(fingerprint), family, size=FINGERPRINT_SIZE)
    centre(table)
    keep_together(table)


def centre(table: Any) -> None:
    """Text stands in the middle of its row's height, and the table's rules at the margin of the text, its own white inside."""
    from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    for cell in table._cells:
        cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    table._tblPr.find(_TABLE_WIDTH).addnext(parse_xml(f'<w:tblInd {nsdecls("w")} w:w="{_CELL_WHITE}" w:type="dxa"/>'))


def keep_together(table: Any) -> None:
    """A table on one sheet: every paragraph stays with the next, but for the last row's."""
    for row in table.rows[:-1]:
        for cell in row.cells:
            for paragraph in cell.paragraphs:
                paragraph.paragraph_format.keep_with_next = True


def set_widths(table: Any, widths: Sequence[int]) -> None:
    """Columns of so many millimetres: Word goes by the cells, LibreOffice by the grid."""
    from docx.shared import Mm

    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)


def fill_cell(paragraph: Any, text: str, family: str, size: int = _CELL_SIZE) -> None:
    """Small text in a face of ours."""
    from docx.shared import Pt

    paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    set_faces(run._element, family)


def _add_paragraph(document: Any, text: str, size: int, family: str, indent: int) -> Any:
    from docx.shared import Pt

    paragraph = document.add_paragraph()
    paragraph.paragraph_format.line_spacing = _SPACING
    paragraph.paragraph_format.space_after = Pt(0)
    paragraph.paragraph_format.first_line_indent = Pt(indent * size)
    run = paragraph.add_run("".join(char for char in text if char >= " " or char == "\n"))
    run.font.size = Pt(size)
    set_faces(run._element, family)
    return paragraph


def set_faces(element: Any, family: str) -> None:
    """One family for all scripts of a run or a style."""
    from docx.oxml.ns import qn

    fonts = element.get_or_add_rPr()._add_rFonts() if element.get_or_add_rPr().rFonts is None else element.get_or_add_rPr().rFonts
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), family)
