from __future__ import annotations

from pathlib import Path
from random import Random

from tests.office import office
from tests.workstation.copyfit.agreement import machine_fonts, measured, varied_boxes

pytestmark = office


def test_lines_break_as_libreoffice_breaks_them(tmp_path: Path) -> None:
    agreement = measured(varied_boxes(Random(20210114), 320, machine_fonts()), tmp_path)
    assert agreement.counts >= 0.99, agreement
    assert agreement.within_one == 1, agreement
    assert agreement.breaks >= 0.97, agreement
