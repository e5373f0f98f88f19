"""Many boxes of text in one DOCX, and the lines that LibreOffice makes of them."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from tests.office import PrintedPage, printed_pages, to_pdf

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>'
    '<Override PartName="/word/settings.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/></Types>'
)
RELATIONSHIPS = (
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
PARTS = (
    RELATIONSHIPS.replace('officeDocument" ', 'styles" ')
    .replace("word/document.xml", "styles.xml")
    .replace(
        "</Relationships>",
        '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>'
        "</Relationships>",
    )
)
STYLES = f"<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault><w:pPrDefault/></w:docDefaults></w:styles>"
"""Without defaults LibreOffice would kern letters, which no document made by a word processor asks for."""
SETTINGS = f'<w:settings {NAMESPACES}><w:characterSpacingControl w:val="doNotCompress"/></w:settings>'
EMU, MARGIN, CELL, HEIGHT, PER_PAGE = 12700, 36, 372, 1500, 4
SLACK = 0
SHEET = 12_000
"""Twips; a page as narrow as its column would be taken for a paper size that it nearly has."""


@dataclass(frozen=True, slots=True)
class Box:
    """Paragraphs set at `measure` em of `size` pt."""

    paragraphs: tuple[str, ...]
    measure: float
    size: float
    font: str
    indent: float = 2

    @property
    def leading(self) -> int:
        """In twips."""
        return round(self.size * 30)


def printed_lines(boxes: list[Box], folder: Path, *, sections: bool = False, environment: dict[str, str] | None = None) -> list[list[str]]:
    """The lines of every box, blanks left out: as text boxes four to a page, or as sections of their own width."""
    docx = folder / ("sections.docx" if sections else "boxes.docx")
    write(docx, _sections(boxes) if sections else _text_boxes(boxes))
    pages = printed_pages(to_pdf(docx, folder, environment))
    if sections:
        return [_lines(page, box, MARGIN, page.width) for page, box in zip(pages, boxes, strict=True)]
    places = [(pages[at // PER_PAGE], MARGIN + at % PER_PAGE * CELL) for at in range(len(boxes))]
    return [_lines(page, box, left - 4, left + CELL - 4) for (page, left), box in zip(places, boxes, strict=True)]


def write(docx: Path, body: str) -> None:
    """A package of one part."""
    with zipfile.ZipFile(docx, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", CONTENT_TYPES)
        package.writestr("_rels/.rels", RELATIONSHIPS)
        package.writestr("word/_rels/document.xml.rels", PARTS)
        package.writestr("word/settings.xml", SETTINGS)
        package.writestr("word/styles.xml", STYLES)
        package.writestr(
            "word/document.xml", f'<?xml version="1.0" encoding="UTF-8"?><w:document {NAMESPACES}><w:body>{body}</w:body></w:document>'
        )


def _lines(page: PrintedPage, box: Box, left: float, right: float) -> list[str]:
    rows: dict[int, list[tuple[float, str]]] = {}
    for word in page.words:
        if left <= (word.left + word.right) / 2 < right:
            row = int(((word.top + word.bottom) / 2 - MARGIN) * 20 // box.leading)
            rows.setdefault(row, []).append((word.left, word.text))
    return ["".join(text for _, text in sorted(rows[row])) for row in sorted(rows)]


def _sections(boxes: list[Box]) -> str:
    return "".join(_section(box, last=at == len(boxes) - 1) for at, box in enumerate(boxes))


def _section(box: Box, *, last: bool) -> str:
    right = SHEET - round(box.measure * box.size * 20) - 20 * MARGIN
    page = (
        f'<w:sectPr><w:pgSz w:w="{SHEET}" w:h="{HEIGHT * 20}"/><w:pgMar w:top="{MARGIN * 20}" w:right="{right}" '
        f'w:bottom="{MARGIN * 20}" w:left="{MARGIN * 20}" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>'
    )
    *body, final = [_paragraph(text, box) for text in box.paragraphs]
    return "".join(body) + (final + page if last else final.replace("</w:pPr>", f"{page}</w:pPr>", 1))


def _text_boxes(boxes: list[Box]) -> str:
    pages = [boxes[at : at + PER_PAGE] for at in range(0, len(boxes), PER_PAGE)]
    margins = '<w:pgMar w:top="0" w:right="0" w:bottom="0" w:left="0" w:header="0" w:footer="0" w:gutter="0"/>'
    page = f'<w:sectPr><w:pgSz w:w="30000" w:h="{HEIGHT * 20}"/>{margins}</w:sectPr>'
    paragraphs = []
    for number, row in enumerate(pages):
        anchors = "".join(_anchor(box, number * PER_PAGE + at + 1, MARGIN + at * CELL) for at, box in enumerate(row))
        section = page if number < len(pages) - 1 else ""
        paragraphs.append(f'<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/>{section}</w:pPr>{anchors}</w:p>')
    return "".join(paragraphs) + page


def _anchor(box: Box, number: int, left: int) -> str:
    width, height = round(box.measure * box.size * EMU) + SLACK, (HEIGHT - 2 * MARGIN) * EMU
    text = "".join(_paragraph(text, box) for text in box.paragraphs)
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>'
        f'<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{number}" behindDoc="0" locked="1" '
        'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{left * EMU}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{MARGIN * EMU}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:wrapNone/><wp:docPr id="{number}" name="b{number}"/><wp:cNvGraphicFramePr/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        f'<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx>"
        '<wps:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr>'
        "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>"
    )


def _paragraph(text: str, box: Box) -> str:
    indent = f'<w:ind w:firstLineChars="{round(box.indent * 100)}" w:firstLine="{round(box.indent * box.size * 20)}"/>'
    fonts = " ".join(f'w:{key}="{escape(box.font)}"' for key in ("ascii", "hAnsi", "eastAsia", "cs"))
    return (
        '<w:p><w:pPr><w:widowControl w:val="0"/><w:suppressAutoHyphens/><w:kinsoku/><w:wordWrap/><w:overflowPunct/>'
        '<w:topLinePunct w:val="0"/>'
        '<w:autoSpaceDE/><w:autoSpaceDN/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>'
        f'<w:spacing w:before="0" w:after="0" w:line="{box.leading}" w:lineRule="exact"/>{indent}<w:jc w:val="both"/></w:pPr>'
        f'<w:r><w:rPr><w:rFonts {fonts} w:hint="eastAsia"/><w:sz w:val="{round(box.size * 2)}"/><w:szCs w:val="{round(box.size * 2)}"/>'
        f'<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
    )
