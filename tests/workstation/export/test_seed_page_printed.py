"""The seed page made up on every preset, on as many pages as it needs, as LibreOffice prints it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.office import office, to_pdf
from tests.workstation.export.beside_office import chains_of
from tests.workstation.export.print_figures import print_figures
from tests.workstation.export.validator import faults_of
from tests.workstation.export.whole_issue import DAY, made_of
from workstation.desk import Desk
from workstation.export.docx_page import write_page
from workstation.filing import file_page
from workstation.planning.presets import page_presets

pytestmark = [*office, pytest.mark.seed]


def test_the_seed_page_is_printed_as_set_on_every_preset(shared: Path, tmp_path: Path) -> None:
    filed = file_page((shared / "seed" / "page.txt").read_text(encoding="utf-8"))
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        pages = made_of(desk, filed.reports, list(page_presets()))
        list(write_page(pages, desk.pictures.path, tmp_path / "seed.docx", fonts=desk.fonts, day=DAY))
    assert all(page.fits for page in pages)
    figures = print_figures(pages, to_pdf(tmp_path / "seed.docx", tmp_path))
    assert figures.sheets == len(pages) >= len(page_presets())
    assert figures.lost == Counter()
    assert figures.right / figures.boxes >= 0.98
    assert figures.corners <= 0.05 and figures.baselines <= 0.1
    assert chains_of(tmp_path / "seed.docx")
    assert faults_of(tmp_path / "seed.docx", shared)[0] == []
