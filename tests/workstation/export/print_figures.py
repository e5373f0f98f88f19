"""What LibreOffice made of a DOCX of set pages, in figures: those that the paper promises of every page."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from tests.office import printed_pages, to_pdf
from tests.workstation.export.beside_office import (
    MM,
    boxes_as_predicted,
    chains_of,
    corner_miss,
    drawings,
    line_starts,
    lost_characters,
)
from workstation.units import EMU_PER_PT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from workstation.planning.set_page import SetPage


@dataclass(frozen=True, slots=True)
class PrintFigures:
    """`size`, `corners` and `apart` in mm, `baselines` in pt, each at worst; `right` of `boxes` text boxes break as predicted.

    `apart` is how far a line starts in our own PDF from where it starts in LibreOffice's; None where no PDF of ours was given.
    """

    sheets: int
    size: float
    lost: Counter[str]
    corners: float
    baselines: float
    right: int
    boxes: int
    apart: float | None


def print_figures(pages: Sequence[SetPage], pdf: Path, ours: Path | None = None) -> PrintFigures:
    """Measure `pdf`, which LibreOffice made of these pages."""
    printed = printed_pages(pdf)
    drawn, own = drawings(pdf, len(pages)), drawings(ours, len(pages)) if ours else []
    starts = [line_starts(page, sheet) for page, sheet in zip(pages, drawn, strict=True)]
    beside = [line_starts(page, sheet) for page, sheet in zip(pages, own, strict=False)]
    right, boxes = boxes_as_predicted(pages, pdf)
    return PrintFigures(
        sheets=len(printed),
        size=max(
            max(abs(sheet.width - page.width / EMU_PER_PT), abs(sheet.height - page.height / EMU_PER_PT)) / MM
            for page, sheet in zip(pages, printed, strict=True)
        ),
        lost=lost_characters(pages, printed),
        corners=max(map(corner_miss, pages, drawn)),
        baselines=max(abs(found[1] - asked[1]) for lines in starts for _, asked, found in lines),
        right=right,
        boxes=boxes,
        apart=_apart([place for lines in starts for _, _, place in lines], [place for lines in beside for _, _, place in lines]),
    )


def _apart(theirs: Sequence[tuple[float, float]], ours: Sequence[tuple[float, float]]) -> float | None:
    if not ours:
        return None
    return max(max(abs(x - a), abs(y - b)) for (x, y), (a, b) in zip(theirs, ours, strict=True)) / MM


def chains_lost(docx: Path, folder: Path) -> int:
    """How many chains of text boxes have another length, or are gone, after LibreOffice has saved the file anew."""
    before, after = chains_of(docx), chains_of(to_pdf(docx, folder, form="docx"))
    assert before
    return sum(one != other for one, other in zip_longest(before, after))
