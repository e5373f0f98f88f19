"""小样 and 发稿签: what goes through the readings on paper."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import docx
import pytest

from tests.office import office, printed_pages, to_pdf
from tests.workstation.export.pages import BRIEF, FOLIO, LEAD
from workstation.copyfit.fonts import FontCase
from workstation.export.code import modules, proof_text
from workstation.export.copy_slip import reading_name, write_slips
from workstation.export.galley import READINGS, write_galley
from workstation.fingerprint import report_fingerprint, short
from workstation.report import Headlines, Reading, Report


def cells(path: Path) -> list[str]:
    tables = docx.Document(str(path)).tables
    return ["\n".join(dict.fromkeys(cell.text for row in table.rows for cell in row.cells)) for table in tables]


def test_each_galley_ends_with_its_readings_and_the_code_of_its_text(tmp_path: Path) -> None:
    list(write_galley(FOLIO, [LEAD, BRIEF], tmp_path / "x.docx", FontCase.of_machine()))
    blocks = cells(tmp_path / "x.docx")
    for report, block in zip((LEAD, BRIEF), blocks, strict=True):
        assert short(report_fingerprint(report)) in block and all(reading in block for reading in READINGS)
    assert len(docx.Document(str(tmp_path / "x.docx")).inline_shapes) == 2


@pytest.mark.parametrize("reading", Reading)
def test_a_slip_knows_every_reading(tmp_path: Path, reading: Reading) -> None:
    list(write_slips(FOLIO, [replace(LEAD, reading=reading)], tmp_path / "x.docx", FontCase.of_machine()))
    assert reading_name(reading) in cells(tmp_path / "x.docx")[0]


def test_a_slip_says_what_the_report_is_and_who_wrote_it(tmp_path: Path) -> None:
    report = replace(LEAD, slug="260305-01", desk="农村部", tags=("农业",), reading=Reading.SECOND)
    list(write_slips(FOLIO, [report, BRIEF], tmp_path / "x.docx", FontCase.of_machine()))
    slip = cells(tmp_path / "x.docx")[0]
    wanted = ["农机下田忙 麦苗返青早", "顾小川　宋麦　向小苗　苏叶", "260305-01", "农村部", "农业", "复审", "2026-03-05 K01 城乡播报"]
    assert [text for text in wanted if text not in slip] == []
    assert len(docx.Document(str(tmp_path / "x.docx")).inline_shapes) == 2


@pytest.mark.parametrize(
    "change",
    [
        {"body": (*LEAD.body, "加一句。")},
        {"headlines": Headlines("全区春耕全面展开", "农机下田忙 麦苗返青早了")},
        {"captions": ()},
        {"pictures": ("ab",)},
        {"attribution_lines": ()},
        {"jump": None},
        {"standing_head": "简讯"},
    ],
)
def test_whatever_is_printed_changes_the_fingerprint(change: dict[str, object]) -> None:
    assert report_fingerprint(replace(LEAD, **change)) != report_fingerprint(LEAD)  # type: ignore[arg-type]


def test_what_isn_t_printed_leaves_the_fingerprint() -> None:
    other = replace(LEAD, slug="y", tags=("农业",), note="催照片", desk="农村部", reading=Reading.FINAL, revision=9)
    assert report_fingerprint(other) == report_fingerprint(LEAD) != report_fingerprint(Report(""))
    assert report_fingerprint(replace(LEAD, body=("\ud800",))), "half a pair must not stop a proof"


def test_the_code_differs_with_the_text() -> None:
    one, other = (modules(proof_text("x", report_fingerprint(report))) for report in (LEAD, BRIEF))
    assert one != other and len(one) == len(one[0]) >= 33


class TestPrinted:
    pytestmark = office

    def test_a_galleys_block_stands_on_one_sheet(self, tmp_path: Path) -> None:
        """However long the text before it is."""
        reports = [replace(BRIEF, body=tuple("一二三四五六七八九十" for _ in range(count))) for count in range(8, 20, 2)]
        list(write_galley(FOLIO, reports, tmp_path / "x.docx", FontCase.of_machine()))
        pages = printed_pages(to_pdf(tmp_path / "x.docx", tmp_path))
        assert [page.text.count("审次") for page in pages] == [page.text.count(READINGS[-1]) for page in pages]
        assert sum(page.text.count("审次") for page in pages) == len(reports)
        words = {word.text for page in pages for word in page.words}
        assert {short(report_fingerprint(report)) for report in reports} <= words, "each on one line"

    def test_two_slips_share_a_sheet(self, tmp_path: Path) -> None:
        list(write_slips(FOLIO, [LEAD, BRIEF, LEAD], tmp_path / "x.docx", FontCase.of_machine()))
        pages = printed_pages(to_pdf(tmp_path / "x.docx", tmp_path))
        assert [page.text.count("备注") for page in pages] == [2, 1]
