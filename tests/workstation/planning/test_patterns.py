from __future__ import annotations

import pytest

from workstation.errors import NotFound
from workstation.planning.patterns import Leaf, Side, Stack, page_patterns, parse_layout, pattern_named, pruned, split_columns


def test_a_layout_reads_as_rows_of_parts() -> None:
    tree = parse_layout("1p / (2 / 3):3 | 4bv:2")
    nested = Side((Stack((Leaf(1), Leaf(2))), Leaf(3, boxed=True, vertical=True)), (3, 2))
    assert tree == Stack((Leaf(0, picture=True), nested))


@pytest.mark.parametrize("layout", ["", "1 /", "1 | | 2", "(1 / 2", "1x", "1 2"])
def test_a_layout_that_cannot_be_read_is_an_error(layout: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_layout(layout)


def test_there_are_patterns_for_one_to_eight_reports_each_rank_once() -> None:
    patterns = page_patterns().values()
    assert len(patterns) >= 8 and {pattern.reports for pattern in patterns} >= {1, 2, 3, 4, 5, 6, 7, 8}
    for pattern in patterns:
        assert sorted(leaf.rank for leaf in _leaves(pattern.tree)) == list(range(pattern.reports))


def test_fewer_reports_leave_their_room_to_the_others() -> None:
    assert pruned(parse_layout("1p / 2 | 3 / 4bv"), 2) == Stack((Leaf(0, picture=True), Leaf(1)))


@pytest.mark.parametrize(
    ("columns", "shares", "widths"),
    [(5, (2, 3), (2, 3)), (6, (2, 3), (2, 4)), (8, (2, 2, 1), (3, 3, 2)), (4, (4, 1), (3, 1)), (1, (1, 1), None)],
)
def test_shares_become_whole_columns(columns: int, shares: tuple[int, ...], widths: tuple[int, ...] | None) -> None:
    assert split_columns(columns, shares) == widths


def test_an_unknown_pattern_names_those_that_there_are() -> None:
    with pytest.raises(NotFound, match="通栏头条"):
        pattern_named("没有的")


def _leaves(node: Leaf | Side | Stack) -> list[Leaf]:
    return [node] if isinstance(node, Leaf) else [leaf for part in node.parts for leaf in _leaves(part)]
