"""Pairs of characters are found where they stand, whatever else is in the text."""

from __future__ import annotations

import pytest

from workstation.text.tokens import places_of, tokens_of, tokens_of_pairs

ASKED = frozenset(tokens_of_pairs(["人民", "民人", "ab"]))


@pytest.mark.parametrize(
    ("text", "places"),
    [("", []), ("人", []), ("人民", [0]), ("人民人民", [0, 1, 2]), ("𠮷人民，ab", [1, 4]), ("人𠮷民", [])],
)
def test_places_are_counted_in_characters_and_in_order(text: str, places: list[int]) -> None:
    assert places_of(text, ASKED) == places


def test_what_is_asked_for_is_what_all_tokens_hold_of_it() -> None:
    text = "人民日报𠮷，人民的"
    assert tokens_of(text, ASKED) == tokens_of(text) & ASKED != set()
