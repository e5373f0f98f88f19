from __future__ import annotations

import pytest

from workstation.text.count import measured_lines, printed_characters
from workstation.units import Em


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("春天来了。", 5),
        ("春天,来了", 5),
        ("2021年", 3),
        ("增长13.5%", 5),
        ("Wi-Fi信号", 5),
        ("　　春天 来了\n", 4),
        ("第1版", 3),
        ("９月", 2),
    ],
)
def test_a_text_is_counted_as_the_page_prints_it(text: str, count: int) -> None:
    assert printed_characters(text) == count


def test_a_paragraph_fills_lines_after_its_indent() -> None:
    assert measured_lines(["字" * 10, "字" * 11, "", "字"], Em(12)) == 1 + 2 + 1
