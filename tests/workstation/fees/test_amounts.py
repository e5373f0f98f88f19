from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.errors import BadInput
from workstation.fees.amounts import hundredths, number_text, percent, split, yuan_text

WEIGHTS = st.lists(st.integers(0, 1_000), min_size=1, max_size=12)


@given(total=st.integers(-10_000_000, 10_000_000), weights=WEIGHTS)
def test_shares_sum_to_what_is_shared_and_none_is_off_by_a_whole_unit(total: int, weights: list[int]) -> None:
    parts = split(total, weights)
    assert sum(parts) == total
    whole = sum(weights) or len(weights)
    fair = [total * (weight if sum(weights) else 1) / whole for weight in weights]
    assert all(abs(part - exact) < 1 for part, exact in zip(parts, fair, strict=True))


@given(total=st.integers(0, 1_000_000), weights=WEIGHTS)
def test_who_weighs_more_never_gets_less(total: int, weights: list[int]) -> None:
    given_out = sorted(zip(weights, split(total, weights), strict=True))
    assert [part for _, part in given_out] == sorted(part for _, part in given_out)


def test_what_is_left_goes_to_the_largest_remainders_in_order() -> None:
    assert split(100, [1, 1, 1]) == (34, 33, 33)
    assert split(1000, [60, 40]) == (600, 400)
    assert split(-5, [1, 1]) == (-3, -2)
    assert split(7, []) == ()


@given(amount=st.integers(-100_000_000, 100_000_000))
def test_points_are_read_as_they_are_written(amount: int) -> None:
    assert hundredths(number_text(amount), "") == amount


def test_half_a_unit_is_rounded_away_from_nought() -> None:
    assert (percent(5, 50), percent(-5, 50), percent(4, 30)) == (3, -3, 1)
    assert yuan_text(123450) == "1,234.50"


@pytest.mark.parametrize("text", ["", "一百", "1.234", "nan", "inf", "1e9", "99999999"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="每分"):
        hundredths(text, "每分")
