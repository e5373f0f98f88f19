from __future__ import annotations

from dataclasses import replace

import pytest

from tests.workstation.planning.conftest import a_report
from workstation.errors import BadInput
from workstation.page import Folio, PagePlan, Slot
from workstation.planning.composing import Composer
from workstation.planning.grid import Grid
from workstation.planning.masthead import set_masthead, stories_of
from workstation.planning.plan import place_report
from workstation.planning.presets import page_presets, preset_of, with_masthead, without_masthead
from workstation.planning.set_page import SetFolio
from workstation.planning.setting import set_page
from workstation.units import EMU_PER_TWIP, Lines


@pytest.fixture
def front(folio: Folio) -> PagePlan:
    told = replace(folio, paper="柳堤新区报", issue_number=88, pages=4, imprint="国内统一连续出版物号 CN 00-0000")
    return PagePlan(told, "四开")


def printed(composer: Composer, plan: PagePlan) -> SetFolio:
    return set_page(plan, {"a": a_report("a", 9)}, composer.fonts, composer=composer).folio


@pytest.mark.parametrize("name", page_presets())
def test_a_masthead_takes_whole_lines_and_gives_them_back(name: str) -> None:
    preset = page_presets()[name]
    front = with_masthead(preset)
    assert front.masthead == preset.lines - front.lines > 4 and with_masthead(front) == front
    before, after = Grid.of(preset), Grid.of(front)
    assert abs(after.y(0) - before.y(front.masthead)) <= 1 and abs(after.y(front.lines) - before.y(preset.lines)) <= 1
    assert without_masthead(front) == preset


def test_name_date_number_pages_people_and_imprint_are_printed_in_place_of_the_folio(composer: Composer, front: PagePlan) -> None:
    folio = printed(composer, set_masthead(front, shown=True))
    words = [story.paragraphs[0].text for story in stories_of(folio)]
    assert folio.stacked and words[0] == "柳堤新区报" and words[2].startswith("国内统一连续出版物号")
    assert all(part in words[1] for part in ("星期", "总第88期", "今日4版", "责编 宁望川"))
    assert folio.left.paragraphs[0].style.size > 40


def test_lines_of_a_masthead_follow_one_another_and_end_above_the_type(composer: Composer, front: PagePlan) -> None:
    plan = set_masthead(front, shown=True)
    folio = printed(composer, plan)
    frames = [story.columns[0].frame for story in stories_of(folio)]
    assert [frame.y for frame in frames[1:]] == [frame.y + frame.height for frame in frames[:-1]]
    top = Grid.of(preset_of(plan)).top * EMU_PER_TWIP
    assert frames[-1].y + frames[-1].height <= max(rule.frame.y for rule in folio.rules) < top


def test_a_long_name_is_set_smaller_and_an_imprint_that_is_missing_leaves_no_line(composer: Composer, front: PagePlan) -> None:
    long = replace(front, folio=replace(front.folio, paper="柳堤新区经济技术开发区工作周报", imprint=""))
    folio = printed(composer, set_masthead(long, shown=True))
    (name, _) = stories_of(folio)
    assert name.fit.overset_lines == 0 and name.paragraphs[0].style.size < printed_size(composer, front)


def printed_size(composer: Composer, front: PagePlan) -> float:
    return printed(composer, set_masthead(front, shown=True)).left.paragraphs[0].style.size


def test_a_paper_without_a_name_has_no_masthead_and_a_full_page_no_room_for_one(front: PagePlan) -> None:
    with pytest.raises(BadInput, match="报名"):
        set_masthead(replace(front, folio=replace(front.folio, paper="")), shown=True)
    with pytest.raises(BadInput, match="出了版心"):
        set_masthead(place_report(front, Slot("a", 0, Lines(0), 5, Lines(86))), shown=True)


def test_the_running_number_is_printed_in_the_folio_of_a_first_page_without_masthead(composer: Composer, front: PagePlan) -> None:
    assert "总第88期" in printed(composer, front).centre.paragraphs[0].text
    assert printed(composer, front).centre.fit.overset_lines == 0


def test_a_traditional_edition_says_number_and_pages_in_its_characters(composer: Composer, front: PagePlan) -> None:
    words = replace(front.folio, words=("總第{0}期", "今日{0}版"))
    folio = printed(composer, set_masthead(replace(front, folio=words), shown=True))
    assert "總第88期" in folio.centre.paragraphs[0].text
