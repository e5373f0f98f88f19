from __future__ import annotations

import pytest

from workstation.packets.joining import BOTH, OURS, THEIRS, compared, joined
from workstation.packets.knot import Knot, ancestors, content_hash, heads, in_order, nearest_common

BODY = ["河堤加固工程昨天完成过半。", "新区三所学校同时开学上课。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车。"]
BASE = {
    "origin": None, "urgency": 0,
    "standing_head": "", "kicker": "", "main": "题", "deck": "", "attribution_lines": [], "jump": None, "desk": "", "captions": [],
    "pictures": [], "body": BODY, "tags": ["水利"], "note": "", "room": None, "removed": False,
}  # fmt: skip


def with_body(*body: str, **more: object) -> dict[str, object]:
    return {**BASE, "body": list(body), **more}


@pytest.mark.parametrize(
    ("one", "other", "body"),
    [
        (
            ["河堤加固工程昨天完成过半改。", "新区三所学校同时开学上课。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车。"],
            ["河堤加固工程昨天完成过半。", "新区三所学校同时开学上课。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车改。"],
            ["河堤加固工程昨天完成过半改。", "新区三所学校同时开学上课。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车改。"],
        ),
        (
            ["河堤加固工程昨天完成过半改。", "新区三所学校同时开学上课。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车。"],
            ["河堤加固工程昨天完成过半。", "新区三所学校同时开学上课改。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车。"],
            ["河堤加固工程昨天完成过半改。", "新区三所学校同时开学上课改。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车。"],
        ),
        (
            ["河堤加固工程昨天完成过半。", "新区三所学校同时开学上课。", "夜间公交延长到十点半收车。"],
            [
                "零。",
                "河堤加固工程昨天完成过半。",
                "新区三所学校同时开学上课。",
                "菜场搬到了北门外的空地上。",
                "夜间公交延长到十点半收车。",
            ],
            ["零。", "河堤加固工程昨天完成过半。", "新区三所学校同时开学上课。", "夜间公交延长到十点半收车。"],
        ),
        (
            [
                "河堤加固工程昨天完成过半。",
                "新区三所学校同时开学上课。",
                "新。",
                "菜场搬到了北门外的空地上。",
                "夜间公交延长到十点半收车。",
            ],
            [
                "河堤加固工程昨天完成过半。",
                "新区三所学校同时开学上课。",
                "菜场搬到了北门外的空地上。",
                "夜间公交延长到十点半收车。",
                "尾。",
            ],
            [
                "河堤加固工程昨天完成过半。",
                "新区三所学校同时开学上课。",
                "新。",
                "菜场搬到了北门外的空地上。",
                "夜间公交延长到十点半收车。",
                "尾。",
            ],
        ),
        (
            ["河堤加固工程昨天完成过半同改。", "新区三所学校同时开学上课。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车。"],
            ["河堤加固工程昨天完成过半同改。", "新区三所学校同时开学上课。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车。"],
            ["河堤加固工程昨天完成过半同改。", "新区三所学校同时开学上课。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车。"],
        ),
        ([], ["河堤加固工程昨天完成过半。", "新区三所学校同时开学上课。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车。"], []),
    ],
)
def test_what_only_one_side_changed_comes_in(one: list[str], other: list[str], body: list[str]) -> None:
    for sides in ((one, other), (other, one)):
        found = joined(BASE, *(with_body(*side) for side in sides))
        assert not found.clashes and found.decided({})["body"] == body


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            ["河堤加固工程昨天完成过半。", "新区三所学校同时开学上课甲。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车。"],
            ["河堤加固工程昨天完成过半。", "新区三所学校同时开学上课乙。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车。"],
        ),
        (
            ["河堤加固工程昨天完成过半。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车。"],
            [
                "河堤加固工程昨天完成过半。",
                "新区三所学校同时开学上课乙改了许多。",
                "菜场搬到了北门外的空地上。",
                "夜间公交延长到十点半收车。",
            ],
        ),
        (
            [
                "河堤加固工程昨天完成过半。",
                "新区三所学校同时开学上课。",
                "甲加。",
                "菜场搬到了北门外的空地上。",
                "夜间公交延长到十点半收车。",
            ],
            [
                "河堤加固工程昨天完成过半。",
                "新区三所学校同时开学上课。",
                "乙加。",
                "菜场搬到了北门外的空地上。",
                "夜间公交延长到十点半收车。",
            ],
        ),
    ],
)
def test_one_place_that_both_changed_is_one_clash_and_nothing_else_is_lost(one: list[str], other: list[str]) -> None:
    found = joined(BASE, with_body(*one), with_body(*other))
    assert len(found.clashes) == 1
    assert found.decided({"body.0": OURS})["body"] == one
    assert found.decided({"body.0": THEIRS})["body"] == other
    both = found.decided({"body.0": BOTH})["body"]
    assert {*one, *other} <= {*both}


def test_a_clash_leaves_the_changes_beside_it_alone() -> None:
    found = joined(
        BASE,
        with_body(
            "河堤加固工程昨天完成过半改。", "新区三所学校同时开学上课甲。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车。"
        ),
        with_body(
            "河堤加固工程昨天完成过半。", "新区三所学校同时开学上课乙。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车改。"
        ),
    )
    assert [clash.one for clash in found.clashes] == [["新区三所学校同时开学上课甲。"]]
    assert found.decided({"body.0": THEIRS})["body"] == [
        "河堤加固工程昨天完成过半改。",
        "新区三所学校同时开学上课乙。",
        "菜场搬到了北门外的空地上。",
        "夜间公交延长到十点半收车改。",
    ]


def test_fields_are_joined_one_by_one() -> None:
    found = joined(BASE, {**BASE, "main": "甲题", "kicker": "引"}, {**BASE, "main": "乙题", "deck": "副"})
    assert [(clash.key, clash.one, clash.other) for clash in found.clashes] == [("main", "甲题", "乙题")]
    decided = found.decided({"main": "另题"})
    assert (decided["kicker"], decided["main"], decided["deck"]) == ("引", "另题", "副")


def test_tags_and_notes_never_clash() -> None:
    found = joined(BASE, {**BASE, "tags": ["水利", "路"], "note": "甲记"}, {**BASE, "tags": ["教育"], "note": "乙记"})
    assert (found.content["tags"], found.content["note"]) == (["路", "教育"], "甲记\n乙记")


def test_pictures_go_with_their_captions() -> None:
    one, other = {**BASE, "pictures": ["a"], "captions": ["甲图"]}, {**BASE, "pictures": ["b"], "captions": ["乙图"]}
    found = joined(BASE, one, other)
    assert [clash.part for clash in found.clashes] == ["pictures"]
    decided = found.decided({"pictures": BOTH})
    assert (decided["pictures"], decided["captions"]) == (["a", "b"], ["甲图", "乙图"])


@pytest.mark.parametrize(("change", "removed"), [({}, True), ({"main": "改题"}, False)])
def test_who_goes_on_writing_wins_over_who_removed(change: dict[str, str], removed: bool) -> None:
    assert joined(BASE, {**BASE, "removed": True}, {**BASE, **change}).content["removed"] is removed
    assert joined(BASE, {**BASE, **change}, {**BASE, "removed": True}).content["removed"] is removed


def test_held_against_each_other_everything_that_differs_is_a_clash() -> None:
    found = compared(
        BASE,
        {
            **with_body(
                "河堤加固工程昨天完成过半。", "新区三所学校同时开学上课改。", "菜场搬到了北门外的空地上。", "夜间公交延长到十点半收车。"
            ),
            "deck": "副",
            "tags": ["教育"],
            "removed": True,
        },
    )
    assert [clash.part for clash in found.clashes] == ["deck", "body", "removed"] and found.content["tags"] == ["教育"]
    assert content_hash(found.decided({clash.key: OURS for clash in found.clashes}) | {"tags": ["水利"]}) == content_hash(BASE)


@pytest.mark.parametrize("more", [["更正。"], []])
def test_declined_nothing_of_theirs_comes_in(more: list[str]) -> None:
    other = with_body("更正。", *BASE["body"], *more, deck="副")  # type: ignore[misc]
    found = compared(BASE, other)
    assert found.decided({clash.key: OURS for clash in found.clashes}) == BASE
    assert found.decided({clash.key: THEIRS for clash in found.clashes}) == other


def test_strangers_with_one_text_have_it_once() -> None:
    found = joined(
        None,
        BASE,
        with_body(
            "河堤加固工程昨天完成过半。",
            "新区三所学校同时开学上课。",
            "菜场搬到了北门外的空地上。",
            "夜间公交延长到十点半收车。",
            "五。",
            main="别题",
        ),
    )
    assert [clash.part for clash in found.clashes] == ["main"]
    assert found.decided({"main": OURS})["body"] == [
        "河堤加固工程昨天完成过半。",
        "新区三所学校同时开学上课。",
        "菜场搬到了北门外的空地上。",
        "夜间公交延长到十点半收车。",
        "五。",
    ]


TIES = {"a": (), "b": ("a",), "c": ("a",), "m": ("b", "c"), "n": ("b", "c"), "x": ()}


def test_the_nearest_common_knots_are_found_where_joins_crossed() -> None:
    assert nearest_common(TIES, "b", "c") == ["a"] and nearest_common(TIES, "m", "n") == ["b", "c"] and nearest_common(TIES, "m", "x") == []
    assert heads(TIES) == ["m", "n", "x"] and ancestors(TIES, ["m"]) == {"a", "b", "c", "m"}
    order = in_order(TIES)
    assert all(order.index(parent) < order.index(knot) for knot, parents in TIES.items() for parent in parents)


def test_a_circle_is_no_history() -> None:
    with pytest.raises(ValueError, match="circle"):
        in_order({"a": ("b",), "b": ("a",)})


def test_a_field_that_a_later_program_adds_empty_changes_no_hash() -> None:
    knot = Knot((), "甲", "", "", BASE)
    assert knot.tied("u").hash == Knot((), "甲", "", "", {**BASE, "later": []}).tied("u").hash != knot.tied("v").hash
