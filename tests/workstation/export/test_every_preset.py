"""An issue with a page of every preset, with pictures, pull quotes, a report that runs on and rare names, as LibreOffice prints it."""

from __future__ import annotations

import importlib.util
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import docx
import pypdf
import pytest

from tests.office import PrintedPage, office, printed_pages, to_pdf
from tests.workstation.export.beside_office import (
    MM,
    boxes_as_predicted,
    chains_of,
    corner_miss,
    drawings,
    line_starts,
    lost_characters,
)
from tests.workstation.export.whole_issue import DAY, made_issue
from workstation.desk import Desk
from workstation.export.docx_page import write_page
from workstation.export.embedding import Embedding
from workstation.planning.at_desk import reports_of
from workstation.planning.presets import page_presets
from workstation.planning.set_page import SetPage
from workstation.report import Report
from workstation.units import EMU_PER_PT

pytestmark = office
TEXT, BOX, NAME = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t",
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}txbxContent",
    "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr",
)
TURNS = re.compile(r"（[下上][转接]K\d+版）")


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
def printed(issue: Issue) -> list[PrintedPage]:
    return printed_pages(issue.pdf)


def test_the_issue_has_all_that_it_should(issue: Issue) -> None:
    slots = [slot for page in issue.pages for slot in page.slots]
    assert sum(len(slot.pictures) for slot in slots) == 15 and sum(len(slot.quotes) for slot in slots) >= 5
    assert len({slot.slug for slot in slots}) < len(slots), "a report runs on"


def test_all_three_layers_find_no_fault(issue: Issue, shared: Path) -> None:
    spec = importlib.util.spec_from_file_location("validate_docx", shared / "tools" / "validate_docx.py")
    assert spec and spec.loader
    validator = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(validator)
    assert validator.faults(str(issue.docx)) == []


def test_every_sheet_has_its_own_size(issue: Issue, printed: list[PrintedPage]) -> None:
    assert len(printed) == len(issue.pages) == len(page_presets())
    for sheet, page in zip(printed, issue.pages, strict=True):
        assert abs(sheet.width - page.width / EMU_PER_PT) <= 0.05 * MM
        assert abs(sheet.height - page.height / EMU_PER_PT) <= 0.05 * MM


def test_no_character_is_lost(issue: Issue, printed: list[PrintedPage]) -> None:
    assert lost_characters(issue.pages, printed) == Counter()


def test_lines_break_as_predicted(issue: Issue) -> None:
    right, boxes = boxes_as_predicted(issue.pages, issue.pdf)
    assert boxes > 80
    assert right / boxes >= 0.98


def test_everything_stands_where_it_was_asked_for_in_word_and_in_our_pdf(issue: Issue) -> None:
    theirs, ours = drawings(issue.pdf, len(issue.pages)), drawings(issue.ours, len(issue.pages))
    for page, printed, drawn in zip(issue.pages, theirs, ours, strict=True):
        assert corner_miss(page, printed) <= 0.05, page.number
        starts = line_starts(page, printed)
        assert max(abs(found[1] - asked[1]) for _, asked, found in starts) <= 0.1, "baselines"
        own = [found for _, _, found in line_starts(page, drawn)]
        apart = [max(abs(a - b) for a, b in zip(found, other, strict=True)) for (_, _, found), other in zip(starts, own, strict=True)]
        assert max(apart) <= 0.3 * MM, page.number


def test_python_docx_reads_each_report_once_and_in_order(issue: Issue) -> None:
    """Of the boxes that are called by a report's slug, in the document's order."""
    texts: dict[str, str] = {}
    body = docx.Document(str(issue.docx)).element.body
    for drawing in body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}drawing"):
        name = next(drawing.iter(NAME)).get("name").partition(" ")[0]
        for box in drawing.iter(BOX):
            texts[name] = texts.get(name, "") + "".join(text.text or "" for text in box.iter(TEXT)).replace("\u200b", "")
    for slug, report in issue.reports.items():
        read = TURNS.sub("", "".join(texts[slug].split()))
        assert "".join("".join(report.body).split()) in read, report.title
    whole = "".join("".join(text.text or "" for text in body.iter(TEXT)).replace("\u200b", "").split())
    standing = [report for report in issue.reports.values() if TURNS.search(texts[report.slug]) is None]
    told = [next(text for text in report.body if text.endswith("件。")) for report in standing]
    assert [text for text in told if whole.count("".join(text.split())) != 1] == []


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
    profile = (tmp_path / "profile").resolve().as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "docx", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(issue.docx)], check=True, capture_output=True, timeout=280)
    assert chains_of(tmp_path / "issue.docx") == chains_of(issue.docx)
    assert len(chains_of(issue.docx)) > 20
