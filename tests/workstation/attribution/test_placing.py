from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workstation.attribution import BylinePlace, HouseForm, RoleOrder, find_attributions
from workstation.attribution.placing import placed
from workstation.report import AttributionLine, Credit, Report

SIGNED_IN_DATELINE = Report("a", body=("本报讯（记者 高明轩 通讯员 方洁）新桥今天通车。", "市民纷纷前往。"))
SIGNED_AT_THE_END = Report(
    "a", body=("本报讯　新桥今天通车。", "市民纷纷前往。"), attribution_lines=(AttributionLine("记者 高明轩 通讯员 方洁"),)
)
PLACES = (BylinePlace.DATELINE, BylinePlace.UNDER_HEADLINE, BylinePlace.TAIL)


def signed(report: Report) -> list[Credit]:
    texts = (*report.body[:1], *(line.text for line in report.attribution_lines))
    return [credit for text in texts for found in find_attributions(text) for credit in found.credits]


def test_a_byline_moves_out_of_the_dateline_to_the_end_and_back() -> None:
    at_end = placed(SIGNED_IN_DATELINE, HouseForm(place=BylinePlace.TAIL))
    assert at_end == SIGNED_AT_THE_END
    assert placed(at_end, HouseForm(place=BylinePlace.DATELINE)) == SIGNED_IN_DATELINE


def test_a_byline_under_the_headline_has_the_house_s_box_and_one_at_the_end_has_none() -> None:
    form = HouseForm(place=BylinePlace.UNDER_HEADLINE, box="□")
    under = placed(SIGNED_AT_THE_END, form)
    assert under.attribution_lines == (AttributionLine("□记者 高明轩 通讯员 方洁", under_headline=True),)
    assert placed(under, replace(form, place=BylinePlace.TAIL)) == SIGNED_AT_THE_END


def test_without_a_dateline_the_byline_of_a_dateline_house_stands_under_the_headline() -> None:
    report = Report("a", body=("新桥今天通车。",), attribution_lines=(AttributionLine("记者 高明轩"),))
    assert placed(report, HouseForm(place=BylinePlace.DATELINE)).attribution_lines == (AttributionLine("记者 高明轩", under_headline=True),)


@pytest.mark.parametrize(
    "report",
    [
        replace(SIGNED_IN_DATELINE, attribution_lines=(AttributionLine("记者 方洁"),)),
        replace(SIGNED_AT_THE_END, attribution_lines=(AttributionLine("记者 方洁"), AttributionLine("记者 高明轩"))),
        replace(SIGNED_AT_THE_END, attribution_lines=(AttributionLine("高明轩 摄"),)),
        replace(SIGNED_AT_THE_END, attribution_lines=(AttributionLine("责编：方洁"),)),
        Report("a", body=("本报讯记者高明轩报道：新桥今天通车。",)),
        Report("a"),
    ],
)
def test_a_report_that_is_not_plainly_signed_once_stays_as_it_is(report: Report) -> None:
    for place in PLACES:
        assert placed(report, HouseForm(place=place)) == report


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(PLACES), min_size=1, max_size=4), st.sampled_from(RoleOrder), st.sampled_from(("（）", "()")), st.booleans()
)
def test_wherever_it_moves_the_byline_says_the_same(places: list[BylinePlace], order: RoleOrder, brackets: str, bracketed: bool) -> None:
    report = SIGNED_IN_DATELINE
    for place in places:
        report = placed(report, HouseForm(place=place, order=order, brackets=brackets, bracketed=bracketed))
    assert signed(report) == signed(SIGNED_IN_DATELINE)
    assert report.body[0].replace("\u3000", "").endswith("新桥今天通车。")
