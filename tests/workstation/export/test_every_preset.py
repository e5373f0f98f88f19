"""An issue with a page of every preset, with pictures, pull quotes, a report that runs on and rare names, as LibreOffice prints it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pypdf
import pytest

from tests.office import office, to_pdf
from tests.workstation.export.beside_office import chains_of
from tests.workstation.export.print_figures import PrintFigures, chains_lost, print_figures
from tests.workstation.export.read_back import misread
from tests.workstation.export.validator import faults_of
from tests.workstation.export.whole_issue import DAY, made_issue
from workstation.desk import Desk
from workstation.export.docx_page import write_page
from workstation.export.embedding import Embedding
from workstation.planning.at_desk import reports_of
from workstation.planning.presets import page_presets
from workstation.planning.set_page import SetPage
from workstation.report import Report

pytestmark = office


@dataclass(frozen=True)
class Issue:
    pages: tuple[SetPage, ...]
    reports: dict[str, Report]
    docx: Path
    pdf: Path
    ours: Path


@pytest.fixture(scope="module")
def issue(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Issue]:
    from ui.board.output.page_pdf import painter_of, write_pdf

    folder = tmp_path_factory.mktemp("presets")
    with Desk.open(folder / "desk.sqlite") as desk:
        pages = made_issue(desk, list(page_presets()), 15)
        reports = {slug: report for plan in desk.issues.plans(DAY) for slug, report in reports_of(desk, plan).items()}
        list(write_page(pages, desk.pictures.path, folder / "issue.docx", fonts=desk.fonts, day=DAY, embedding=Embedding.ALL))
        before = (folder / "issue.docx").read_bytes()
        list(write_page(pages, desk.pictures.path, folder / "issue.docx", fonts=desk.fonts, day=DAY, embedding=Embedding.ALL))
        assert (folder / "issue.docx").read_bytes() == before, "the same issue gives the same bytes"
        list(write_pdf(pages, folder / "ours.pdf", painter_of(desk), title="一期", day=DAY))
    yield Issue(pages, reports, folder / "issue.docx", to_pdf(folder / "issue.docx", folder), folder / "ours.pdf")


@pytest.fixture(scope="module")
def figures(issue: Issue) -> PrintFigures:
    return print_figures(issue.pages, issue.pdf, issue.ours)


def test_the_issue_has_all_that_it_should(issue: Issue) -> None:
    slots = [slot for page in issue.pages for slot in page.slots]
    assert sum(len(slot.pictures) for slot in slots) == 15 and sum(len(slot.quotes) for slot in slots) >= 5
    assert len({slot.slug for slot in slots}) < len(slots), "a report runs on"


def test_all_three_layers_find_no_fault(issue: Issue, shared: Path) -> None:
    assert faults_of(issue.docx, shared)[0] == []


def test_every_sheet_has_its_own_size(issue: Issue, figures: PrintFigures) -> None:
    assert figures.sheets == len(issue.pages) == len(page_presets())
    assert figures.size <= 0.05


def test_no_character_is_lost(figures: PrintFigures) -> None:
    assert figures.lost == Counter()


def test_lines_break_as_predicted(figures: PrintFigures) -> None:
    assert figures.boxes > 80
    assert figures.right / figures.boxes >= 0.98


def test_everything_stands_where_it_was_asked_for_in_word_and_in_our_pdf(figures: PrintFigures) -> None:
    assert figures.corners <= 0.05
    assert figures.baselines <= 0.1
    assert figures.apart is not None and figures.apart <= 0.3


def test_python_docx_reads_each_report_once_and_in_order(issue: Issue) -> None:
    assert len(issue.reports) > 20
    assert misread(issue.docx, issue.reports) == []


def test_a_character_that_the_face_lacks_is_printed_by_the_one_that_the_document_names(issue: Issue) -> None:
    with ZipFile(issue.docx) as package:
        xml, table = (package.read(f"word/{name}.xml").decode() for name in ("document", "fontTable"))
    for rare in ("\U0002b689", "𡋾"):
        runs = [re.findall('w:eastAsia="([^"]+)"', run)[0] for run in re.findall("<w:r>.*?</w:r>", xml) if f">{rare}<" in run]
        assert runs and all(f'w:name="{family}"' in table for family in runs)
    for pdf in (issue.pdf, issue.ours):
        text = "".join("".join(page.extract_text().split()) for page in pypdf.PdfReader(pdf).pages)
        assert "\U0002b689" in text and "𡋾" in text, pdf


def test_saved_again_by_libreoffice_all_chains_are_kept(issue: Issue, tmp_path: Path) -> None:
    assert len(chains_of(issue.docx)) > 20
    assert chains_lost(issue.docx, tmp_path) == 0
