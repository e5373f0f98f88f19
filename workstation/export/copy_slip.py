"""发稿签: one slip a report, to go with it through the readings on paper: what it is, who wrote it, how long, who signs."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from workstation.attribution import find_attributions
from workstation.export.code import png, proof_text
from workstation.export.galley import FINGERPRINT_SIZE, READINGS, blank_document, centre, fill_cell, set_widths
from workstation.export.package import put_in_place
from workstation.fingerprint import report_fingerprint, short
from workstation.planning.set_page import FontRole
from workstation.progress import Progress
from workstation.report import Reading
from workstation.text.count import printed_characters
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from workstation.copyfit.fonts import FontCase
    from workstation.page import Folio
    from workstation.report import Report

_A_PAGE = 2
_WIDTHS = (16, 58, 26, 38, 37)
_CODE, _FACT_ROW, _SIGNING_ROW = 28, 6.2, 8.5
"""Millimetres."""


def write_slips(
    folio: Folio, reports: Sequence[Report], target: Path, fonts: FontCase, pictures: Mapping[str, int] | None = None
) -> Iterator[Progress[Path]]:
    """Write a page's slips as one DOCX on A4, two to a sheet; the last step carries its path.

    `pictures`: how many a report has, by slug, where the page has some of its own.
    """
    family = fonts.face(FontRole.SONG).family
    with put_in_place(target) as beside:
        document = blank_document(folio, "发稿签", family, {"top_margin": 18, "bottom_margin": 15, "left_margin": 18, "right_margin": 17})
        for number, report in enumerate(reports):
            yield Progress(number, len(reports), Told("正在写《{0}》", report.title))
            count = (pictures or {}).get(report.slug, len(report.pictures))
            _add_slip(document, folio, report, count, family, starts_page=number > 0 and number % _A_PAGE == 0)
        document.save(str(beside))
    yield Progress(len(reports), len(reports), Told("已存 {0}", target.name), target)


def _add_slip(document: Any, folio: Folio, report: Report, pictures: int, family: str, *, starts_page: bool) -> None:
    from docx.shared import Mm, Pt

    head = document.add_paragraph()
    head.paragraph_format.page_break_before = starts_page
    head.paragraph_format.space_before, head.paragraph_format.space_after = Pt(10), Pt(6)
    fill_cell(head, f"{folio.paper or '本报'}　发稿签", family, size=16)
    facts = _facts(folio, report, pictures)
    table = document.add_table(rows=len(facts) + 1 + len(READINGS), cols=5, style="Table Grid")
    set_widths(table, _WIDTHS)
    centre(table)
    for row in table.rows:
        row.height = Mm(_FACT_ROW)
    for row, (label, text, other, value) in enumerate(facts):
        if not other:
            table.cell(row, 1).merge(table.cell(row, 3))
        for column, words in enumerate((label, text, other, value)):
            if words:
                fill_cell(table.cell(row, column).paragraphs[0], words, family)
    _sign_block(table, len(facts), family)
    _code_corner(table, report, len(facts), family)


def _facts(folio: Folio, report: Report, pictures: int) -> list[tuple[str, str, str, str]]:
    signed = "　".join(dict.fromkeys(name for found in _attributions(report) for credit in found.credits for name in credit.names))
    characters = str(sum(map(printed_characters, report.body)))
    return [
        ("标题", report.title, "", ""),
        ("引题", report.headlines.kicker, "", ""),
        ("副题", report.headlines.deck, "", ""),
        ("作者", signed, "", ""),
        ("代号", report.slug, "部门", report.desk),
        ("见报", f"{folio.day.isoformat()} {folio.number} {folio.name}", "字数", characters),
        ("专栏", report.standing_head, "图片", f"{pictures} 张"),
        ("标签", "、".join(report.tags), "审次", reading_name(report.reading)),
    ]


def reading_name(reading: Reading) -> str:
    """How far a report has come."""
    return _READING_NAMES[reading]


_READING_NAMES = {
    Reading.DRAFT: "草稿",
    Reading.SUBMITTED: "已送审",
    Reading.FIRST: "初审",
    Reading.SECOND: "复审",
    Reading.FINAL: "终审",
    Reading.RELEASED: "已签发",
    Reading.PLACED: "已上版",
    Reading.PRINTED: "已付印",
    Reading.ARCHIVED: "已归档",
    Reading.KILLED: "已撤稿",
}


def _attributions(report: Report) -> Any:
    return find_attributions("\n".join([*report.body[:1], *(line.text for line in report.attribution_lines)]))


def _sign_block(table: Any, first: int, family: str) -> None:
    from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
    from docx.shared import Mm

    for column, text in enumerate(("审次", "意见", "签名", "日期")):
        fill_cell(table.cell(first, column).paragraphs[0], text, family)
    for row, text in enumerate(READINGS, first + 1):
        table.rows[row].height = Mm(_SIGNING_ROW)
        fill_cell(table.cell(row, 0).paragraphs[0], text, family)
    remarks = table.cell(first, 4).merge(table.cell(first + len(READINGS), 4))
    remarks.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.TOP
    fill_cell(remarks.paragraphs[0], "备注", family)


def _code_corner(table: Any, report: Report, facts: int, family: str) -> None:
    from docx.shared import Mm, Pt

    fingerprint = report_fingerprint(report)
    corner = table.cell(0, 4).merge(table.cell(facts - 1, 4))
    corner.paragraphs[0].paragraph_format.space_before = Pt(4)
    corner.paragraphs[0].add_run().add_picture(BytesIO(png(proof_text(report.slug or "稿件", fingerprint))), width=Mm(_CODE))
    fill_cell(corner.add_paragraph(), f"第 {report.revision} 稿", family)
    fill_cell(corner.add_paragraph(), short(fingerprint), family, size=FINGERPRINT_SIZE)
