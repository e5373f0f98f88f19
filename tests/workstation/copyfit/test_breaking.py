from __future__ import annotations

import pytest

from workstation.copyfit.breaking import break_lines, ease, measure_text
from workstation.copyfit.face import Face, Voice
from workstation.copyfit.fonts import FontCase
from workstation.planning.set_page import FontRole


@pytest.fixture(scope="module")
def song() -> Face:
    return FontCase.of_machine().face(FontRole.SONG)


def broken(text: str, measure: float, face: Face, **more: object) -> list[str]:
    return [text[line.start : line.end] for line in break_lines(text, measure=measure, face=face, **more)]  # type: ignore[arg-type]


def test_the_first_line_is_indented_by_two_characters(song: Face) -> None:
    assert broken("春" * 30, 13, song) == ["春" * 11, "春" * 13, "春" * 6]


def test_a_mark_that_may_not_start_a_line_takes_its_hanzi_along(song: Face) -> None:
    assert broken("春夏秋冬，东南西北", 4, song, indent=0) == ["春夏秋", "冬，东南", "西北"]


def test_an_opening_mark_does_not_end_a_line(song: Face) -> None:
    assert broken("春夏秋（冬）", 4, song, indent=0) == ["春夏秋", "（冬）"]


def test_a_number_is_not_split(song: Face) -> None:
    assert broken("年产量达12345吨", 5, song, indent=0) == ["年产量达", "12345吨"]


def test_the_space_between_hanzi_and_digits_takes_room_inside_a_line_only(song: Face) -> None:
    number = sum(song.advances("2021", Voice("Hani", "en-us")))
    assert broken("春2021年", 2 + number + 0.4, song, indent=0) == ["春2021年"]
    assert broken("春2021年", 2 + number + 0.35, song, indent=0) == ["春2021", "年"]


def test_a_digit_clings_to_a_comma_unless_eased(song: Face) -> None:
    assert broken("春夏秋，2021年", 5.5, song, indent=0) == ["春夏", "秋，2021年"]
    assert broken("春夏秋，2021年", 5.5, song, indent=0, eased=True) == ["春夏秋，", "2021年"]
    assert ease("春，2021年") == "春，\u200b2021年"


def test_a_kept_name_is_not_split(song: Face) -> None:
    assert broken("记者陈小明文", 4, song, indent=0, keep=[(2, 5)]) == ["记者", "陈小明文"]


def test_trailing_blanks_hang(song: Face) -> None:
    assert broken("春夏秋冬 东南", 4, song, indent=0) == ["春夏秋冬 ", "东南"]


def test_an_empty_paragraph_is_one_empty_line(song: Face) -> None:
    assert broken("", 10, song) == [""]


def test_a_measure_narrower_than_a_character_still_sets_one_a_line(song: Face) -> None:
    assert broken("春夏", 0.5, song, indent=2) == ["春", "夏"]


def test_an_empty_paragraph_has_no_width(song: Face) -> None:
    assert measure_text("", face=song).width(0, 0) == 0.0


def test_a_circled_number_at_a_paragraphs_head_stands_a_space_apart(song: Face) -> None:
    assert broken("①春夏秋", 4, song, indent=0) == ["①春夏", "秋"]
    assert broken("冬①春夏", 4, song, indent=0) == ["冬①春夏"]


def test_a_line_may_end_between_a_full_stop_and_a_circled_number(song: Face) -> None:
    assert broken("春夏12秋3。①东南西", 6.5, song, indent=0) == ["春夏12秋3。", "①东南西"]


def test_an_opening_mark_before_digits_does_not_end_a_line_that_starts_after_a_number(song: Face) -> None:
    assert broken("东西南北东西12春夏秋《年鉴（2020）》记", 7.5, song, indent=0)[:2] == ["东西南北东西12", "春夏秋《年鉴"]


def test_a_line_may_end_between_a_percent_sign_and_a_bracket_round_hanzi(song: Face) -> None:
    assert broken("春夏36％（含税）", 5, song, indent=0) == ["春夏36％", "（含税）"]
