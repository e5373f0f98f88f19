"""The paper's own promises, all of them (slow, run by name): 16 pages with 40 pictures and the shared seed page as LibreOffice prints
them, what they take of time and memory, and make-up of 200 mixes. Bars are the issue's own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.benchmarks import bench_board, bench_export
from tests.benchmarks.timing import Row
from tests.conftest import ROOT
from tests.office import MISSING, to_pdf
from tests.workstation.export.print_figures import chains_lost, print_figures
from tests.workstation.export.read_back import misread
from tests.workstation.export.validator import faults_of
from tests.workstation.export.whole_issue import DAY, made_issue, made_of
from tests.workstation.planning.hand_pages import DATA, EDITORS, compare, hand_pages, orders
from tests.workstation.planning.mixes import FITS, SUFFICES
from tests.workstation.planning.scorer import FULL, MIXES, score
from workstation.copyfit.fonts import FontCase
from workstation.desk import Desk
from workstation.export.docx_page import write_page
from workstation.export.issue_export import ExportOrder, export_issue, looked_over
from workstation.filing import file_page
from workstation.planning.composing import Composer
from workstation.planning.presets import page_presets

if TYPE_CHECKING:
    from collections.abc import Sequence

    from workstation.planning.set_page import SetPage

SLOW = True
SHARED = ROOT.parent / "shared"
STATUS = Path("/proc/self/status")
MEMORY = """
import sys
from pathlib import Path
from tests.workstation.export.whole_issue import DAY
from workstation.desk import Desk
from workstation.export.issue_export import ExportOrder, export_issue
with Desk.open(Path(sys.argv[1])) as desk:
    list(export_issue(desk, ExportOrder(DAY, (), Path(sys.argv[2]), together=True), desk.fonts))
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def measure() -> list[Row]:
    from PySide6.QtWidgets import QApplication

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])  # whose faces our own PDF is drawn with
    assert application
    with TemporaryDirectory() as folder:
        rows = [*_issue(Path(folder)), *_seed(Path(folder))]
    return [*rows, *bench_export.measure(), *bench_board.measure(), *_make_up()]


def _count(name: str, count: int, bar: int = 0) -> Row:
    return Row(name, count, None, "", bar, unit="")


def _issue(folder: Path) -> list[Row]:
    """As the desk exports it with the options that a new desk has."""
    what = f"{bench_export.PAGES} pages, {bench_export.PICTURES} pictures"
    with Desk.open(folder / "desk.sqlite") as desk:
        made_issue(desk, ["四开"] * bench_export.PAGES, bench_export.PICTURES)
        order = ExportOrder(DAY, (), folder / "out", together=True)
        ready = looked_over(desk, order, desk.fonts)
        *_, last = export_issue(desk, order, desk.fonts)
        ours = _our_pdf(desk, ready.pages, folder / "ours.pdf")
    assert last.result
    docx = last.result.files[0]
    again = _count(f"{what}: reports that python-docx doesn't read once and in order", len(misread(docx, ready.reports)))
    return [again, *_memory(what, folder), *_printed(what, ready.pages, docx, ours)]


def _our_pdf(desk: Desk, pages: Sequence[SetPage], target: Path) -> Path:
    from ui.board.output.page_pdf import painter_of, write_pdf

    list(write_pdf(pages, target, painter_of(desk), title=target.stem, day=DAY))
    return target


def _memory(what: str, folder: Path) -> list[Row]:
    """At most, in a process that only exports; of its own, where rusage tells its parent's too."""
    if not STATUS.exists():
        print("memory can't be told on this system: left out", file=sys.stderr)
        return []
    child = [sys.executable, "-c", MEMORY, str(folder / "desk.sqlite"), str(folder / "memory")]
    done = subprocess.run(child, check=True, capture_output=True, text=True, cwd=ROOT)
    return [Row(f"{what}: memory at most", float(done.stdout) / 1024, None, "", 250, unit="MB")]


def _seed(folder: Path) -> list[Row]:
    if not SHARED.exists():
        print("the shared seed page isn't on this machine: left out", file=sys.stderr)
        return []
    filed = file_page((SHARED / "seed" / "page.txt").read_text(encoding="utf-8"))
    with Desk.open(folder / "seed.sqlite") as desk:
        pages = made_of(desk, filed.reports, list(page_presets()))
        list(write_page(pages, desk.pictures.path, folder / "seed.docx", fonts=desk.fonts, day=DAY))
        ours = _our_pdf(desk, pages, folder / "seed-ours.pdf")
    return _printed(f"the seed page in {len(page_presets())} presets", pages, folder / "seed.docx", ours)


def _printed(what: str, pages: Sequence[SetPage], docx: Path, ours: Path) -> list[Row]:
    """What validators say of a file, and what LibreOffice makes of it."""
    return [*_faults(what, docx), *_by_office(what, pages, docx, ours)]


def _faults(what: str, docx: Path) -> list[Row]:
    if not SHARED.exists():
        print("the shared validator isn't on this machine: left out", file=sys.stderr)
        return []
    faults, layers = faults_of(docx, SHARED)
    return [_count(f"{what}: faults ({'、'.join(layers)})", len(faults))]


def _by_office(what: str, pages: Sequence[SetPage], docx: Path, ours: Path) -> list[Row]:
    if MISSING:
        print(f"not on this machine: {MISSING}; what is printed is left out", file=sys.stderr)
        return []
    found = print_figures(pages, to_pdf(docx, docx.parent), ours)
    assert found.apart is not None
    return [
        _count(f"{what}: sheets too many or too few", abs(found.sheets - len(pages))),
        Row(f"{what}: size of a sheet, off by", found.size, None, "", 0.05, unit="mm"),
        _count(f"{what}: characters lost", found.lost.total()),
        Row(f"{what}: corners of boxes, off by", found.corners, None, "", 0.05, unit="mm"),
        Row(f"{what}: baselines, off by", found.baselines, None, "", 0.1, unit="pt"),
        Row(f"{what}: of {found.boxes} boxes break as predicted", found.right / found.boxes * 100, None, "", 98, unit="%", least=True),
        Row(f"{what}: a line's start in our PDF from LibreOffice's", found.apart, None, "", 0.3, unit="mm"),
        _count(f"{what}: chains lost when LibreOffice saves it anew", chains_lost(docx, docx.parent / "saved")),
    ]


def _make_up() -> list[Row]:
    fonts = FontCase.of_machine()
    found = [score(seed, fonts) for seed in range(MIXES)]
    composer = Composer(fonts)
    by_hand = [compare(hand, order, composer) for file in (DATA, EDITORS) for hand in hand_pages(file) for order in orders(hand, composer)]
    enough = [each for each in found if each.needs >= SUFFICES]
    what = f"make-up of {MIXES} mixes"
    return [
        _count(f"{what}: pages with overset text", sum(each.oversets > 0 for each in found)),
        _count(f"{what}: with a report unplaced though all would fit", sum(each.unplaced > 0 for each in found if each.needs <= FITS)),
        _count(f"{what}: of {len(enough)} with enough for a page, less than {FULL:.0%} filled", sum(one.filled < FULL for one in enough)),
        _count(f"make-up of {len(by_hand)} pages that a hand made too: worse than the hand's", sum(a < b for b, a in by_hand)),
    ]
