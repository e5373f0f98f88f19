from __future__ import annotations

import pytest

from workstation.pictures.captions import joined_caption, split_caption
from workstation.pictures.of_report import line_of, moved_picture, owning, recaptioned, without_picture
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


def test_a_picture_more_takes_the_caption_that_waits_for_it() -> None:
    waiting = Report("r2", pictures=("a",), captions=("桥。", "路。", "灯。"))
    assert owning(waiting, "b").captions == ("桥。", "路。", "灯。") and line_of(owning(waiting, "b"), "b") == "路。"
    assert owning(waiting, "b", "灯。").captions == ("桥。", "灯。", "路。")
    assert owning(waiting, "b", "河。").captions == ("桥。", "河。", "路。", "灯。")
    assert owning(Report("r3", pictures=("a",)), "b", "河。").captions == ("", "河。")
    assert owning(waiting, "a", "别的。") == waiting and line_of(waiting, "b") is None
    assert recaptioned(owning(Report("r3"), "a"), "a", "桥。").captions == ("桥。",)
