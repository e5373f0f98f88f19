"""A report that runs on to another page, as LibreOffice prints it: both parts, each character once, each line where it was set."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from tests.office import PrintedPage, office, printed_pages, to_pdf
from tests.workstation.export.pages import DAY, LEAD, SENTENCES
from workstation.copyfit.fonts import FontCase
from workstation.export.docx_page import write_page
from workstation.page import Folio, PagePlan, Slot
from workstation.planning.composing import Composer
from workstation.planning.running_on import settled
from workstation.planning.set_page import SetPage
from workstation.planning.setting import set_page
from workstation.units import EMU_PER_PT, Lines

pytestmark = office
TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
REPORT = replace(LEAD, captions=(), jump=None, body=LEAD.body * 2)


@pytest.fixture(scope="module")
def pages() -> tuple[SetPage, ...]:
    """The beginning on K01, the rest on K03, narrower."""
    first = PagePlan(Folio("K01", "要闻", DAY), "四开", (Slot("lead", 0, Lines(0), 5, Lines(30)),))
    other = PagePlan(Folio("K03", "综合", DAY), "四开", (Slot("lead", 2, Lines(4), 3, Lines(70), part=1, short_title="农机下田忙"),))
    composer = Composer(FontCase.of_machine())
    tied = settled([first, other], lambda slug: REPORT.jump)
    return tuple(set_page(plan, {"lead": REPORT}, composer.fonts, composer=composer) for plan in tied)


@pytest.fixture(scope="module")
def docx(pages: tuple[SetPage, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("continued") / "issue.docx"
    list(write_page(pages, lambda digest: b"", target, titles={"lead": REPORT.title}, day=DAY))
    return target


@pytest.fixture(scope="module")
def printed(docx: Path) -> list[PrintedPage]:
    return printed_pages(to_pdf(docx, docx.parent))


def bare(text: str) -> str:
    return "".join(text.replace("\u200b", "").split())


def rows(page: PrintedPage, asked: SetPage) -> list[str]:
    """The printed text of the first report's columns, line by line."""
    found = []
    for column in asked.slots[0].story.columns:
        left, right = column.frame.x / EMU_PER_PT - 1, (column.frame.x + column.frame.width) / EMU_PER_PT + 1
        for line in column.lines:
            at = line.baseline / EMU_PER_PT
            words = [w for w in page.words if left <= (w.left + w.right) / 2 <= right and w.top < at - 2 < w.bottom and w.bottom < at + 8]
            found.append("".join(word.text for word in sorted(words, key=lambda word: word.left)))
    return found


def test_both_parts_fit_and_the_pages_are_two(pages: tuple[SetPage, ...], printed: list[PrintedPage]) -> None:
    assert all(page.fits for page in pages)
    assert len(printed) == 2


def test_every_line_of_both_parts_breaks_where_copyfit_said(pages: tuple[SetPage, ...], printed: list[PrintedPage]) -> None:
    for asked, page in zip(pages, printed, strict=True):
        wanted = [bare(line.text) for column in asked.slots[0].story.columns for line in column.lines]
        assert [bare(row) for row in rows(page, asked)] == wanted


def test_each_character_is_printed_once(pages: tuple[SetPage, ...], printed: list[PrintedPage]) -> None:
    text = bare("".join("".join(rows(page, asked)) for page, asked in zip(printed, pages, strict=True)))
    bylines = "".join(line.text for line in REPORT.attribution_lines)
    assert Counter(text) == Counter(bare("".join(REPORT.body) + bylines + "（下转K03版）（上接K01版）"))


def test_a_reader_of_the_docx_finds_the_text_in_order_and_once(docx: Path) -> None:
    text = bare("".join(element.text or "" for element in Document(str(docx)).element.iter(TEXT)))
    assert text.index("（下转K03版）") < text.index("（上接K01版）")
    without = text.replace("（下转K03版）", "").replace("（上接K01版）", "").replace("农机下田忙", "", 2)
    assert bare("".join(REPORT.body[:1])) in without
    assert text.count(bare(SENTENCES[0])) == bare("".join(REPORT.body)).count(bare(SENTENCES[0]))
