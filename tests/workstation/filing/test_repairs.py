from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from workstation.filing import FiledPage, file_page, key_of

if TYPE_CHECKING:
    from workstation.report import Repair

PAGE = """
青川区启动春季植树 一锹新土种新绿 满坡青苗望明天

本报讯 3月12日,青川区五百余名干部群众来到河滩,挥锹铲土、扶

苗浇水,种下新树八千棵。记者 王小河

据介绍,今年全区计划造林三万亩。

更多报道见 K04
"""


def refuse(page: FiledPage, kind: str) -> FiledPage:
    return file_page(page.source, refused=frozenset({key_of(first(page, kind))}))


def first(page: FiledPage, kind: str) -> Repair:
    return next(repair for repair in page.repairs if repair.kind == kind)


@pytest.fixture
def page() -> FiledPage:
    return file_page(PAGE)


def test_a_page_is_filed_with_each_repair_named(page: FiledPage) -> None:
    (report,) = page.reports
    assert report.headlines.kicker == "青川区启动春季植树"
    assert report.headlines.main == "一锹新土种新绿 满坡青苗望明天"
    assert len(report.body) == 2
    kinds = [repair.kind for repair in report.repairs if repair.kind != "blank-lines"]
    assert kinds == ["split-headline", "joined-lines", "attribution-moved", "jump-moved"]


def test_a_refused_join_leaves_two_paragraphs(page: FiledPage) -> None:
    assert refuse(page, "joined-lines").reports[0].body[0].endswith("扶")


def test_a_refused_split_leaves_one_headline(page: FiledPage) -> None:
    headlines = refuse(page, "split-headline").reports[0].headlines
    assert (headlines.kicker, headlines.main) == ("", "青川区启动春季植树 一锹新土种新绿 满坡青苗望明天")


def test_a_refused_move_leaves_the_attribution_where_it_stood(page: FiledPage) -> None:
    (report,) = refuse(page, "attribution-moved").reports
    assert report.attribution_lines == ()
    assert report.body[0].endswith("种下新树八千棵。记者 王小河")


def test_a_refused_jump_stays_a_paragraph(page: FiledPage) -> None:
    (report,) = refuse(page, "jump-moved").reports
    assert report.jump is None
    assert report.body[-1] == "更多报道见 K04"


def test_a_refused_folio_breaks_the_sentence_again() -> None:
    page = file_page("青川区启动春季植树\n本报讯 3月12日,青川区五百余名干部群众来到河滩,挥锹\n- 3 -\n铲土、扶苗浇水,种下新树八千棵。\n")
    assert len(page.reports[0].body) == 1
    assert [len(text) for text in refuse(page, "page-number").reports[0].body] == [28, 5, 16]


def test_blank_lines_that_are_refused_stay_out_of_the_fields(page: FiledPage) -> None:
    assert refuse(page, "blank-lines").reports[0].body == page.reports[0].body


def test_a_standing_head_over_several_briefs_is_said_again_for_each() -> None:
    page = file_page("【简讯】\n河滩添新树\n全区造林三万亩。\n水库完成加固\n三座水库除险加固完工。\n")
    assert [report.standing_head for report in page.reports] == ["简讯", "简讯"]
    assert [report.standing_head for report in refuse(page, "standing-head").reports] == ["简讯", ""]


def test_every_piece_says_where_its_characters_went(page: FiledPage) -> None:
    assert page.pieces[0].at[0] == 0
    assert page.pieces[-1].at[1] == len(page.source)
    assert all(left.at[1] == right.at[0] for left, right in zip(page.pieces, page.pieces[1:], strict=False))
