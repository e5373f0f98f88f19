"""The official calculation against examples worked out by hand."""

from __future__ import annotations

from datetime import date

import pytest

from workstation.page import Folio, PagePlan, PictureBox, Slot
from workstation.planning.presets import preset_named
from workstation.register.counting import page_characters
from workstation.register.fault import Fault, differing, guessed_kind
from workstation.register.reckoning import Reckoning, reckon
from workstation.units import Lines

DAY = date(2030, 5, 6)
PAGES = {"1": 5590, "2": 5590, "3": 5590, "4": 5590}


def fault(wrong: str, right: str = "", page: str = "1", **more) -> Fault:
    return Fault(DAY, page, wrong, right, **more)


def account(*faults: Fault) -> Reckoning:
    return reckon(DAY, faults, PAGES)


def points(*faults: Fault) -> float:
    return account(*faults).issue.points


@pytest.mark.parametrize(
    ("given", "counts"),
    [
        (fault("峻工", "竣工"), 1),
        (fault("峻功典里", "竣工典礼"), 2),
        (fault("甲乙丙丁戊己", "一二三四五六"), 4),
        (fault("今年今年", "今年"), 2),
        (fault("", "必须"), 2),
        (fault("峻工", "竣工", place="headline"), 2),
        (fault("峻工", "竣工", place="folio"), 2),
        (fault("张林", "张琳", weighty=True), 2),
        (fault("张林", "张琳", weighty=True, place="headline"), 2),
        (fault("12500万", "1250万", kind="number"), 1),
        (fault("习练", "练习", kind="swapped"), 1),
        (fault("，", "。", kind="punctuation"), 0.1),
        (fault("海洲报", "海州报", kind="masthead-name", place="masthead"), 4),
        (fault("文理不通", kind="fact"), 1),
        (fault("一大段", count=6), 4),
    ],
)
def test_what_one_fault_counts(given: Fault, counts: float) -> None:
    assert points(given) == counts


def test_the_same_fault_counts_three_times_in_an_issue_over_all_its_pages() -> None:
    same = [fault("峻工", "竣工", page) for page in ("1", "2", "3", "4")]
    found = account(*same)
    assert found.issue.points == 3
    assert [page.points for page in found.pages] == [1, 1, 1, 0]
    assert found.counted[-1].how == "同一差错已计 3 次"


def test_number_style_counts_one_in_an_issue_at_most() -> None:
    assert points(*(fault(f"{n}多", f"{n}余", kind="number-style") for n in range(9))) == pytest.approx(0.9)
    assert points(*(fault(f"{n}多", f"{n}余", kind="number-style") for n in range(14))) == pytest.approx(1)


def test_an_issue_reckoned_by_hand() -> None:
    """2 (headline) + 2 (three characters) + 1 (number) + 2 (name) + 0.3 (three marks) = 7.3 in 22,360 characters: 3.265 in 10,000."""
    found = account(
        fault("峻工", "竣工", place="headline"),
        fault("峻功典里", "竣工典礼", "2"),
        fault("35", "53", "2", kind="number"),
        fault("张林", "张琳", "3", weighty=True),
        *(fault("，", "、", "4", kind="punctuation") for _ in range(3)),
    )
    assert (found.issue.points, found.issue.characters, found.issue.rate) == (7.3, 22_360, 3.265)
    assert found.issue.passes is False
    assert [(page.points, page.rate, page.passes) for page in found.pages] == [
        (2, 3.578, False),
        (3, 5.367, False),
        (2, 3.578, False),
        (0.3, 0.537, True),
    ]


def test_the_line_is_within() -> None:
    exact = reckon(DAY, [fault("错", "对", kind="fact"), fault("误", "正", kind="fact"), fault("非", "是", kind="fact")], {"1": 10_000})
    assert exact.issue.rate == 3 and exact.issue.passes is True


def test_a_page_nobody_counted_has_no_rate_and_a_fault_without_a_page_counts_for_the_issue() -> None:
    found = reckon(DAY, [fault("错", "对", "")], {"1": 5590})
    assert found.issue.points == 1 and found.pages[0].points == 0
    assert reckon(DAY, [fault("错", "对", "9")], {}).issue.passes is None


def test_characters_that_differ() -> None:
    pairs = [("峻工", "竣工"), ("的的", "的"), ("", "必须"), ("错字", ""), ("甲乙", "丙丁戊")]
    assert [differing(wrong, right) for wrong, right in pairs] == [1, 1, 2, 2, 3]


@pytest.mark.parametrize(
    ("wrong", "right", "family", "kind"),
    [
        ("峻工", "竣工", "", "character"),
        ("习练", "练习", "", "swapped"),
        ("35人", "53人", "", "swapped"),
        ("3万", "4万", "", "number"),
        ("甲，", "甲。", "", "punctuation"),
        ("GPD", "GDP", "", "swapped"),
        ("and", "or", "", "foreign"),
        ("峻工", "竣工", "marks", "punctuation"),
    ],
)
def test_a_kind_is_guessed(wrong: str, right: str, family: str, kind: str) -> None:
    assert guessed_kind(wrong, right, family) == kind


def test_a_page_counts_its_type_area_and_pictures_by_their_share() -> None:
    """5 columns × 13 × 86 = 5,590; a picture of 2 columns × 20 lines is 520 characters, of which 104 aren't counted."""
    preset = preset_named("四开")
    plan = PagePlan(Folio("1", "", DAY), "四开")
    assert page_characters(plan, preset) == 5590
    slot = Slot("x", 0, Lines(0), 4, Lines(40), pictures=(PictureBox("", 0, Lines(0), 2, Lines(20)),))
    assert page_characters(PagePlan(Folio("1", "", DAY), "四开", (slot,)), preset) == 5590 - 104
