"""The seed page, as a sub-editor would file it; its words stay out of the project, so fields are told by their ends and lengths."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.workstation.filing.losses import assert_nothing_is_lost
from workstation.filing import FiledPage, file_page
from workstation.filing.bylines import report_attributions

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.seed


@pytest.fixture
def page(shared: Path) -> FiledPage:
    return file_page((shared / "seed" / "page.txt").read_text(encoding="utf-8"))


def test_four_reports_come_out_and_nothing_is_lost(page: FiledPage) -> None:
    assert len(page.reports) == 4
    assert_nothing_is_lost(page)


def test_headlines_are_split_into_kicker_and_main(page: FiledPage) -> None:
    lengths = [(len(report.headlines.kicker), len(report.headlines.main), len(report.headlines.deck)) for report in page.reports]
    assert lengths == [(16, 15, 0), (12, 13, 0), (16, 14, 0), (0, 15, 0)]


def test_the_four_broken_lines_are_mended(page: FiledPage) -> None:
    joined = [repair.at for repair in page.repairs if repair.kind == "joined-lines"]
    assert joined == [(723, 725), (1088, 1090), (1606, 1608), (1725, 1727)]


def test_paragraphs_are_whole_and_begin_with_their_dateline(page: FiledPage) -> None:
    assert [len(report.body) for report in page.reports] == [4, 3, 3, 2]
    assert all(report.body[0].startswith("本报讯") for report in page.reports)
    assert all(paragraph.endswith("。") for report in page.reports for paragraph in report.body)


def test_the_four_attributions_are_taken_off_with_roles_and_names(page: FiledPage) -> None:
    credits = [[(credit.role, len(credit.names)) for found in each for credit in found.credits] for each in report_attributions(page)]
    assert credits == [[("记者", 1), ("通讯员", 3)], [("记者", 1)], [("记者", 1)], [("记者", 1)]]
    spans = [found.span for each in report_attributions(page) for found in each if found.credits]
    assert spans == [(333, 357), (1846, 1852), (2440, 2446), (2793, 2799)]


def test_the_jump_line_is_the_first_reports(page: FiledPage) -> None:
    assert [report.jump.pages if report.jump else () for report in page.reports] == [("K04", "K05"), (), (), ()]


def test_a_headline_broken_after_its_verb_is_offered_as_kicker_and_main(page: FiledPage) -> None:
    last = next(other for other in page.alternatives if other.at == (2448, 2463))
    again = file_page(page.source, chosen=frozenset({last.key}))
    assert (len(again.reports[3].headlines.kicker), len(again.reports[3].headlines.main)) == (5, 9)
