from __future__ import annotations

import pytest

from workstation.pictures.captions import joined_caption, split_caption
from workstation.pictures.of_report import moved_picture, without_picture
from workstation.report import Report

THREE = Report("r1", pictures=("a", "b", "c"), captions=("桥。", "", "路。"))


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("桥面通车。　卫薇 摄", "桥面通车。", "卫薇 摄"),
        ("桥面通车。（记者 卫薇 摄）", "桥面通车。", "（记者 卫薇 摄）"),
        ("桥面通车。", "桥面通车。", ""),
        ("卫薇 摄", "", "卫薇 摄"),
        ("", "", ""),
    ],
)
def test_a_caption_line_comes_apart_and_together_again(line: str, caption: str, credit: str) -> None:
    assert split_caption(line) == (caption, credit)
    assert joined_caption(caption, credit, line) == line


def test_another_credit_keeps_the_gap_that_the_line_had() -> None:
    assert joined_caption("桥面通车。", "沈以衡 摄", "桥面通车。卫薇 摄") == "桥面通车。沈以衡 摄"
    assert joined_caption("桥面通车。", "卫薇 摄", "桥面通车。") == "桥面通车。　卫薇 摄"


def test_captions_go_with_their_pictures() -> None:
    moved = moved_picture(THREE, 2, -1)
    assert (moved.pictures, moved.captions) == (("a", "c", "b"), ("桥。", "路。"))
    taken = without_picture(THREE, 0)
    assert (taken.pictures, taken.captions) == (("b", "c"), ("", "路。"))
    assert moved_picture(THREE, 0, -1) == without_picture(THREE, 3) == THREE
