from __future__ import annotations

import pytest

from workstation.copyfit.fit import fit_paragraph, forced_breaks
from workstation.copyfit.fonts import FontCase
from workstation.planning.set_page import FontRole, SetParagraph, TextStyle
from workstation.units import Pt

BODY = TextStyle(FontRole.SONG, Pt(9), Pt(11.5), indent=Pt(18))
CREDIT = TextStyle(FontRole.KAI, Pt(9), Pt(11.5), align="right", name="署名")


@pytest.fixture(scope="module")
def fonts() -> FontCase:
    return FontCase.of_machine()


def test_characters_of_a_justified_line_reach_both_edges(fonts: FontCase) -> None:
    text = "春夏秋冬东南西北中春夏，秋冬东南西北"
    first = fit_paragraph(SetParagraph(text, BODY), width=Pt(117), fonts=fonts)[0]
    assert first.x == 18
    assert first.xs[0] == 0
    assert first.x + first.xs[-1] + 9 == pytest.approx(117)


def test_the_last_line_keeps_its_natural_width(fonts: FontCase) -> None:
    line = fit_paragraph(SetParagraph("春夏", BODY), width=Pt(117), fonts=fonts)[0]
    assert line.xs == (0, 9)


def test_a_right_aligned_credit_ends_at_the_edge(fonts: FontCase) -> None:
    line = fit_paragraph(SetParagraph("记者陈明", CREDIT), width=Pt(117), fonts=fonts)[0]
    assert line.x + line.xs[-1] + 9 == pytest.approx(117)


def test_a_name_at_a_lines_end_asks_for_a_written_break(fonts: FontCase) -> None:
    credit = SetParagraph("春夏秋冬东南西北中春夏陈小明", CREDIT)
    assert forced_breaks(credit, width=Pt(117), fonts=fonts, keep=[(11, 14)]) == (11,)
    assert forced_breaks(credit, width=Pt(126), fonts=fonts, keep=[(11, 14)]) == ()
