from __future__ import annotations

from dataclasses import replace

from tests.workstation.export.pages import TITLES, made_page, overset_page, pictures
from workstation.export.preflight import overset_text, preflight
from workstation.planning.set_page import Fit, SetPage
from workstation.units import Lines

OVER = Fit(Lines(3), Lines(1), 7)


def with_headline_overset(page: SetPage) -> SetPage:
    slot = page.slots[0]
    assert slot.headline
    return replace(page, slots=(replace(slot, headline=replace(slot.headline, fit=OVER)), *page.slots[1:]))


def with_caption_overset(page: SetPage) -> SetPage:
    slot = page.slots[0]
    picture = slot.pictures[0]
    assert picture.caption
    unset = replace(picture, caption=replace(picture.caption, columns=(), fit=OVER))
    return replace(page, slots=(replace(slot, pictures=(unset,)), *page.slots[1:]))


def test_a_page_that_fits_has_nothing_in_its_way() -> None:
    assert preflight([made_page()], TITLES, pictures) == ()


def test_a_headline_without_room_is_told_with_its_words() -> None:
    (found,) = preflight([with_headline_overset(made_page())], TITLES)
    assert found.text == "K01《农机下田忙 麦苗返青早》标题超 1 行 / 7 字"
    assert [text.split() for text in found.overset] == [["全区春耕全面展开"], ["农机下田忙", "麦苗返青早"], ["——来自田间的一天"]]


def test_a_caption_without_a_line_is_overset_as_a_whole() -> None:
    (found,) = preflight([with_caption_overset(made_page())], TITLES)
    assert found.where == "图注"
    assert found.overset[0].startswith("3月4日，城南乡的麦田。")


def test_what_columns_hold_and_what_is_overset_make_the_whole_text() -> None:
    story = overset_page().slots[0].story
    held = "".join(line.text for column in story.columns for line in column.lines)
    assert held + "".join(overset_text(story)) == "".join(paragraph.text for paragraph in story.paragraphs)
