from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from math import hypot
from pathlib import Path

import pypdf
import pytest
from PySide6.QtGui import QImage

from tests.builders import plain_report
from tests.office import Drawing, drawing, office, printed_pages, to_pdf
from tests.workstation.export.pages import DAY, TITLES, made_page, photo, pictures
from ui.board.output.page_pdf import export_pdf, write_pdf
from ui.board.page_painter import PagePainter
from workstation.copyfit.fonts import FontCase
from workstation.desk import Desk
from workstation.errors import StoreError
from workstation.export.docx_page import write_page
from workstation.export.issue_export import ExportOrder, Form
from workstation.export.proof_marks import proof_marks
from workstation.fingerprint import page_fingerprint, short
from workstation.page import Slot
from workstation.planning import plan as edits
from workstation.planning.at_desk import reports_of
from workstation.planning.set_page import SetPage
from workstation.planning.setting import set_page
from workstation.sample import build_sample, read_sample
from workstation.units import EMU_PER_PT, Lines

ROOT = Path(__file__).resolve().parents[3]
LINE_START = 0.3 / 25.4 * 72
"""0.3 mm in pt."""


def painter() -> PagePainter:
    return PagePainter(FontCase.of_machine, lambda _: QImage.fromData(photo()))


@pytest.fixture(scope="module")
def page() -> SetPage:
    return made_page()


@pytest.fixture
def pdf(qapp, tmp_path: Path, page: SetPage) -> Path:
    list(write_pdf([page, page], tmp_path / "版面.pdf", painter(), title="第 K01 版", day=DAY))
    return tmp_path / "版面.pdf"


def test_a_page_has_its_size_to_a_hundredth_of_a_point_and_its_fonts_inside(pdf: Path, page: SetPage) -> None:
    reader = pypdf.PdfReader(pdf)
    assert len(reader.pages) == 2 and reader.metadata and reader.metadata.title == "第 K01 版"
    for printed in reader.pages:
        assert float(printed.mediabox.width) == pytest.approx(page.width / EMU_PER_PT, abs=0.01)
        assert float(printed.mediabox.height) == pytest.approx(page.height / EMU_PER_PT, abs=0.01)
        fonts = printed["/Resources"]["/Font"]
        descriptors = [fonts[name]["/DescendantFonts"][0].get_object()["/FontDescriptor"] for name in fonts]
        assert fonts and all("/FontFile2" in found or "/FontFile3" in found for found in descriptors)


def test_its_text_can_be_found_character_by_character(pdf: Path, page: SetPage) -> None:
    text = printed_pages(pdf)[0].text
    lines = [line.text for slot in page.slots for column in slot.story.columns for line in column.lines]
    assert [line for line in lines if "".join(line.split())[:6] not in text] == []


def test_the_same_page_gives_the_same_bytes(qapp, pdf: Path, tmp_path: Path, page: SetPage) -> None:
    list(write_pdf([page, page], tmp_path / "again.pdf", painter(), title="第 K01 版", day=DAY))
    assert (tmp_path / "again.pdf").read_bytes() == pdf.read_bytes()


def test_a_place_that_can_t_be_written_is_said_and_leaves_nothing(qapp, tmp_path: Path, page: SetPage) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreError, match="PDF"):
        list(write_pdf([page], tmp_path / "file" / "x.pdf", painter(), title="", day=DAY))
    steps = write_pdf([page], tmp_path / "out" / "x.pdf", painter(), title="", day=DAY)
    next(steps)
    steps.close()
    assert list((tmp_path / "out").iterdir()) == []


def test_the_command_needs_no_display(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        build_sample(desk)
    command = [sys.executable, "main.py", "pdf", "--issue", read_sample().day.isoformat(), "--to", str(tmp_path / "out"), "--together"]
    done = subprocess.run(
        [*command, "--store", str(tmp_path / "desk.sqlite")], cwd=ROOT, capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert done.stdout.split() == [str(next((tmp_path / "out").iterdir()))]
    assert len(pypdf.PdfReader(done.stdout.strip()).pages) == 2


class TestBesideLibreOffice:
    pytestmark = office

    def test_every_line_starts_where_libreoffice_starts_it(self, pdf: Path, page: SetPage, tmp_path: Path) -> None:
        """The first character's origin, among those of our own drawing and of LibreOffice's."""
        list(write_page([page], pictures, tmp_path / "page.docx", titles=TITLES, day=DAY))
        ours, theirs = drawing(pdf), drawing(to_pdf(tmp_path / "page.docx", tmp_path))
        lines = [line for slot in page.slots for column in slot.story.columns for line in column.lines if line.text.strip()]
        assert len(lines) > 100
        far = []
        for line in lines:
            at = (line.x / EMU_PER_PT + line.xs[0], line.baseline / EMU_PER_PT)
            mine, other = _nearest(ours, at), _nearest(theirs, at)
            if hypot(mine[0] - other[0], mine[1] - other[1]) > LINE_START:
                far.append((line.text, mine, other))
        assert far == []


def _nearest(drawn: Drawing, at: tuple[float, float]) -> tuple[float, float]:
    return min(drawn.glyphs, key=lambda glyph: hypot(glyph[0] - at[0], glyph[1] - at[1]))


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a page whose report has a half-width comma and a doubled mark."""
    path = tmp_path_factory.mktemp("proof") / "desk.sqlite"
    with Desk.open(path) as desk:
        body = ("河口新区把沿江步道修到了码头,傍晚有人散步。", "夜校新学期教木工、教识谱，报名的多是附近工厂的青年。。")
        slug = next(iter(desk.reports.new(replace(plain_report("河口新区夜校开课", 1), body=body)).reports))
        desk.issues.new(DAY, ("K01",))
        plan = edits.place_report(desk.issues.plan(DAY, "K01"), Slot(slug, 0, Lines(0), 3, Lines(60)))
        desk.issues.put_plan(DAY, plan, "编排")
    return path


@pytest.mark.parametrize("form", [Form.PROOF, Form.CLEAN])
def test_a_proof_says_its_stage_and_a_page_proof_lists_what_was_found(qapp, faulty: Path, tmp_path: Path, form: Form) -> None:
    with Desk.open(faulty, read_only=True) as desk:
        order = ExportOrder(DAY, (), tmp_path, form)
        list(export_pdf(desk, order, FontCase.of_machine()))
        plan = desk.issues.plan(DAY, "K01")
        fingerprint = short(page_fingerprint(plan, reports_of(desk, plan)))
    ending, stage = ("大样", "大样") if form is Form.PROOF else ("清样", "清样")
    pages = printed_pages(tmp_path / f"{DAY.isoformat()}-K01-{ending}.pdf")
    assert stage in pages[0].text and fingerprint in pages[0].text
    assert len(pages) == (2 if form is Form.PROOF else 1)
    if form is Form.PROOF:
        assert "查出2处" in pages[1].text and "河口新区夜校开课" in pages[1].text
        assert (pages[1].width, pages[1].height) == pytest.approx((595, 842), abs=1)


def test_marks_lie_on_the_words_that_they_number(qapp, faulty: Path) -> None:
    with Desk.open(faulty, read_only=True) as desk:
        plan = desk.issues.plan(DAY, "K01")
        reports = reports_of(desk, plan)
        page = set_page(plan, reports, FontCase.of_machine())
        marks = proof_marks(desk, page, reports)
    assert [mark.number for mark in marks] == [1, 2] and all(len(mark.frames) == 1 for mark in marks)
    first = page.slots[0].story.columns[0].lines
    place = next(line for line in first if "," in line.text)
    frame = marks[0].frames[0]
    assert (
        frame.x == place.x + round(place.xs[place.text.index(",")] * EMU_PER_PT) and frame.y < place.baseline < frame.y + frame.height * 2
    )
