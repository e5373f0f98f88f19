from __future__ import annotations

import pytest

from workstation.text.ends import common_head, common_tail


@pytest.mark.parametrize(
    ("one", "other", "head", "tail"),
    [
        ("", "", 0, 0),
        ("渡口", "渡口", 2, 2),
        ("渡口的船", "渡口船", 2, 1),
        ("/渡口", "渡口", 0, 2),
        ("船", "渡口", 0, 0),
        ("桥桥桥", "桥桥", 2, 2),
        ("C:渡口", "D:渡口", 0, 3),
    ],
)
def test_how_far_two_texts_go_together(one: str, other: str, head: int, tail: int) -> None:
    assert (common_head(one, other), common_tail(one, other)) == (head, tail)
    assert (common_head(other, one), common_tail(other, one)) == (head, tail)
