"""The seed page made up on every preset, on as many pages as it needs, as LibreOffice prints it."""

from __future__ import annotations

import importlib.util
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from tests.office import office, printed_pages, to_pdf
from tests.workstation.export.beside_office import boxes_as_predicted, chains_of, corner_miss, drawings, line_starts, lost_characters
from tests.workstation.export.whole_issue import DAY
from workstation.desk import Desk
from workstation.export.docx_page import write_page
from workstation.filing import file_page
from workstation.planning.at_desk import desk_proposals, reports_of
from workstation.planning.composing import Composer
from workstation.planning.presets import page_presets
from workstation.planning.set_page import SetPage
from workstation.planning.setting import set_page

pytestmark = [*office, pytest.mark.seed]


def made_up(desk: Desk, slugs: list[str], preset: str, numbers: list[str], composer: Composer) -> list[SetPage]:
    """Page after page, each with as many of the reports as fit."""
    pages = []
    while slugs:
        plan = replace(desk.issues.plan(DAY, numbers.pop(0)), preset=preset)
        for count in range(len(slugs), 0, -1):
            found = desk_proposals(desk, plan, slugs[:count], desk.fonts, composer=composer)
            made = [set_page(one.plan, reports_of(desk, one.plan), desk.fonts, composer=composer) for one in found if not one.unplaced]
            fits = next((page for page in made if page.fits), None)
            if fits is not None or count == 1:
                pages.append(fits or made[0])
                slugs = slugs[count:]
                break
    return pages


def test_the_seed_page_is_printed_as_set_on_every_preset(shared: Path, tmp_path: Path) -> None:
    filed = file_page((shared / "seed" / "page.txt").read_text(encoding="utf-8"))
    with Desk.open(tmp_path / "desk.sqlite") as desk:
        desk.reports.file(filed.reports, "")
        slugs = sorted(row.slug for row in desk.reports.listing())
        numbers = [f"K{number:02}" for number in range(1, 30)]
        desk.issues.new(DAY, numbers)
        composer = Composer(desk.fonts)
        pages = [page for preset in page_presets() for page in made_up(desk, list(slugs), preset, numbers, composer)]
        list(write_page(pages, desk.pictures.path, tmp_path / "seed.docx", fonts=desk.fonts, day=DAY))
    assert all(page.fits for page in pages)
    pdf = to_pdf(tmp_path / "seed.docx", tmp_path)
    printed = printed_pages(pdf)
    assert len(printed) == len(pages) >= len(page_presets())
    assert lost_characters(pages, printed) == Counter()
    right, boxes = boxes_as_predicted(pages, pdf)
    assert right / boxes >= 0.98, (right, boxes)
    for page, drawn in zip(pages, drawings(pdf, len(pages)), strict=True):
        assert corner_miss(page, drawn) <= 0.05
        assert max(abs(found[1] - asked[1]) for _, asked, found in line_starts(page, drawn)) <= 0.1
    assert chains_of(tmp_path / "seed.docx")
    spec = importlib.util.spec_from_file_location("validate_docx", shared / "tools" / "validate_docx.py")
    assert spec and spec.loader
    validator = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(validator)
    assert validator.faults(str(tmp_path / "seed.docx")) == []
