from __future__ import annotations

import pytest

from workstation.planning.headline_breaks import headline_lines

HEADLINES = [
    ("守好每一段堤 管好每一道闸", ("守好每一段堤", "管好每一道闸")),
    ("堤岸加固推进会", ("堤岸加固", "推进会")),
    ("柳堤区新增河长2000名", ("柳堤区新增", "河长2000名")),
    ("让老街亮起来，让日子暖起来", ("让老街亮起来，", "让日子暖起来")),
    ("柳堤区出台“暖春十条”惠企政策", ("柳堤区出台", "“暖春十条”惠企政策")),
]


@pytest.mark.parametrize(("text", "lines"), HEADLINES)
def test_a_headline_turns_where_a_reader_would_pause(text: str, lines: tuple[str, ...]) -> None:
    assert headline_lines(text, 2, "") == lines


def test_a_name_that_the_text_repeats_is_not_parted() -> None:
    body = "宁望川说，堤要天天看。宁望川每天走十里。这天，宁望川又上了堤。" * 2
    lines = headline_lines("守堤人宁望川三十年", 2, body)
    assert lines and any("宁望川" in line for line in lines)


def test_the_editors_own_lines_stand_and_the_longest_is_cut_again() -> None:
    assert headline_lines("柳堤区召开\n堤岸加固推进会", 2, "") == ("柳堤区召开", "堤岸加固推进会")
    assert headline_lines("柳堤区召开\n堤岸加固推进会", 3, "") == ("柳堤区召开", "堤岸加固", "推进会")
    assert headline_lines("柳堤区召开\n堤岸加固推进会", 1, "") is None


def test_a_blank_between_hanzi_is_widened_and_one_beside_letters_is_not() -> None:
    assert headline_lines("守堤 护闸 GDP 增长", 1, "") == ("守堤  护闸 GDP 增长",)


def test_a_very_long_headline_is_cut_without_trying_everything() -> None:
    assert headline_lines("守好每一段堤，管好每一道闸，" * 8, 3, "")
