"""Comments are for colleagues: nothing that leaves for the press or another house has a word of them."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from tests.workstation.signoff.people import DAY, REPORT, with_slot
from ui.board.output.page_pdf import export_pdf
from workstation.comments.comment import Anchor
from workstation.copyfit.fonts import FontCase
from workstation.desk import Desk
from workstation.export.issue_export import ExportOrder, Form, export_issue
from workstation.handover.at_desk import desk_ninjs, hand_over
from workstation.handover.plain_text import report_text

SAID = "出处不明千万核实"
ANSWER = "已去电询问答复"
DRAWN = (Form.PDF, Form.PROOF, Form.CLEAN)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        desk.options.set("paper.person", "林一")
        (slug,) = desk.reports.new(replace(REPORT, captions=())).reports
        desk.issues.new(DAY)
        desk.issues.put_plan(DAY, with_slot(desk.issues.plan(DAY, "K01"), slug), "排上版")
        for part in ("主题", "正文", "署名"):
            desk.comments.add(slug, Anchor(part, 0, 4), SAID)
        desk.comments.reply(desk.comments.listing(slug)[0].id, ANSWER)
        yield desk


def done(steps: Iterable[object]) -> None:
    for _ in steps:
        pass


def texts(data: bytes, name: str) -> Iterator[str]:
    """All that a file says: each part of a package, each page of a PDF."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as package:
            for part in package.namelist():
                yield from texts(package.read(part), part)
    elif data.startswith(b"%PDF"):
        yield from (page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages)
    else:
        yield name + data.decode("utf-8", "replace") + data.decode("utf-16", "replace")


def told(folder: Path) -> str:
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    return "".join(text for path in files for text in texts(path.read_bytes(), path.name)).replace("\n", "")


@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize("wanted", [False, True])
def test_pages_slips_and_proofs_never_say_them_and_galleys_when_asked(desk: Desk, qapp, tmp_path: Path, form: Form, wanted: bool) -> None:
    order = ExportOrder(DAY, ("K01",), tmp_path / "out", form, overset_page=True, with_comments=wanted)
    done((export_pdf if form in DRAWN else export_issue)(desk, order, FontCase.of_machine()))
    said = told(tmp_path / "out")
    assert "加固" in said
    assert [words in said for words in (SAID, ANSWER)] == [form is Form.GALLEY and wanted] * 2


def test_the_traditional_edition_never_says_them(desk: Desk, tmp_path: Path) -> None:
    done(export_issue(desk, ExportOrder(DAY, ("K01",), tmp_path / "out", script="hant-tw", overset_page=True), FontCase.of_machine()))
    said = told(tmp_path / "out")
    assert "加固" in said and "核實" not in said and SAID not in said


def test_what_another_house_gets_never_says_them(desk: Desk, tmp_path: Path) -> None:
    slug = desk.reports.listing()[0].slug
    folder = tmp_path / "out"
    folder.mkdir()
    done(hand_over(desk, DAY, folder / "issue.zip"))
    (folder / "report.json").write_text(json.dumps(desk_ninjs(desk, slug), ensure_ascii=False), encoding="utf-8")
    (folder / "report.txt").write_text(report_text(desk.reports.get(slug)), encoding="utf-8")
    said = told(folder)
    assert "加固" in said and SAID not in said and ANSWER not in said
