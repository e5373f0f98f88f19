"""Copyfit, and a page with a picture (cropped and encoded anew each time) into a DOCX."""

from __future__ import annotations

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.benchmarks.timing import Row, median_ms
from tests.workstation.copyfit.texts import paragraph
from tests.workstation.export.pages import made_page, photo
from workstation.copyfit.breaking import break_lines
from workstation.copyfit.fonts import FontCase
from workstation.export.docx_page import write_page
from workstation.planning.set_page import FontRole


def measure() -> list[Row]:
    with TemporaryDirectory() as folder:
        return [_copyfit(), _export(Path(folder) / "page.docx")]


def _copyfit() -> Row:
    face = FontCase.of_machine().face(FontRole.SONG)
    texts = [paragraph(Random(seed), 500) for seed in range(20)]
    boxes = median_ms(lambda: [break_lines(text, measure=13, face=face) for text in texts])
    return Row("copyfit a box of 500 characters", boxes / len(texts), None, "", 2)


def _export(target: Path) -> Row:
    page, fonts, picture = made_page(), FontCase.of_machine(), photo()
    return Row("export a page", median_ms(lambda: list(write_page([page], lambda _: picture, target, fonts=fonts))), None, "", 150)
