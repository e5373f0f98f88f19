"""Copyfit, a page into DOCX, and a whole issue beside docxtpl and pandoc, which write the same text as a plain document: no pages set."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import process_time

from tests.benchmarks.peers import peer_python
from tests.benchmarks.timing import Row, median_ms
from tests.workstation.copyfit.texts import paragraph
from tests.workstation.export.pages import made_page, photo
from tests.workstation.export.whole_issue import DAY, made_issue
from workstation.copyfit.breaking import break_lines
from workstation.copyfit.fonts import FontCase
from workstation.desk import Desk
from workstation.export.docx_page import write_page
from workstation.export.issue_export import ExportOrder, export_issue
from workstation.planning.at_desk import reports_of
from workstation.planning.set_page import FontRole

PEER = "docxtpl==0.20.2"
PAGES, PICTURES = 16, 40
CHILD = """
import io, json, statistics, sys, time
import docx
from docxtpl import DocxTemplate
document = docx.Document()
lines = "{%p for report in reports %}|{{ report[0] }}|{%p for text in report[1] %}|{{ text }}|{%p endfor %}|{%p endfor %}"
for line in lines.split("|"):
    document.add_paragraph(line)
template = io.BytesIO()
document.save(template)
reports = json.load(sys.stdin)
times = []
for _ in range(7):
    start = time.process_time()
    template.seek(0)
    page = DocxTemplate(template)
    page.render({"reports": reports})
    page.save(io.BytesIO())
    times.append((time.process_time() - start) * 1000)
print(statistics.median(times))
"""


def measure() -> list[Row]:
    with TemporaryDirectory() as folder:
        return [_copyfit(), _export(Path(folder)), *_issue(Path(folder))]


def _copyfit() -> Row:
    face = FontCase.of_machine().face(FontRole.SONG)
    texts = [paragraph(Random(seed), 500) for seed in range(20)]
    boxes = median_ms(lambda: [break_lines(text, measure=13, face=face) for text in texts], clock=process_time)
    return Row("copyfit a box of 500 characters", boxes / len(texts), None, "", 2)


def _export(folder: Path) -> Row:
    page, fonts, picture = made_page(), FontCase.of_machine(), folder / "field.jpg"
    picture.write_bytes(photo())
    task = lambda: list(write_page([page], lambda _: picture, folder / "page.docx", fonts=fonts))  # noqa: E731
    return Row("export a page with a picture, warm", median_ms(task, clock=process_time), None, "", 60)


def _issue(folder: Path) -> list[Row]:
    """Looked over, set, written, stamped and logged; the peers only write paragraphs."""
    with Desk.open(folder / "desk.sqlite") as desk:
        made_issue(desk, ["四开"] * PAGES, PICTURES)
        order = ExportOrder(DAY, (), folder / "out", together=True)
        ours = median_ms(lambda: list(export_issue(desk, order, desk.fonts)), 7, clock=process_time)
        plans = desk.issues.plans(DAY)
        reports = {slug: report for plan in plans for slug, report in reports_of(desk, plan).items()}
        alone = ExportOrder(DAY, ("K02",), folder / "out")
        page = median_ms(lambda: list(export_issue(desk, alone, desk.fonts)), 7, clock=process_time)
    texts = [(report.headlines.main, report.body) for report in reports.values()]
    rows = [Row("export one of these pages, warm", page, None, "", 60)]
    rows.append(Row(f"export {PAGES} pages with {PICTURES} pictures, warm", ours, None, "", 500))
    rows.append(Row("the same, beside its text as a plain DOCX", ours, _docxtpl(texts), f"{PEER}, paragraphs only", 10))
    return [*rows, *_pandoc(ours, texts, folder)]


def _docxtpl(texts: list[tuple[str, tuple[str, ...]]]) -> float:
    child = [str(peer_python("docxtpl", PEER)), "-c", CHILD]
    return float(subprocess.run(child, input=json.dumps(texts), capture_output=True, text=True, check=True).stdout)


def _pandoc(ours: float, texts: list[tuple[str, tuple[str, ...]]], folder: Path) -> list[Row]:
    program = shutil.which("pandoc")
    if program is None:
        print("pandoc isn't installed on this machine: left out", file=sys.stderr)
        return []
    text = "\n\n".join(line for head, body in texts for line in (f"# {head}", *body))
    command = [program, "-f", "markdown", "-t", "docx", "-o", str(folder / "pandoc.docx")]
    peer = median_ms(lambda: subprocess.run(command, input=text.encode(), check=True), 5)
    return [Row("the same, beside its text as a plain DOCX", ours, peer, "pandoc, a process of its own", 10)]
