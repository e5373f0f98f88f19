"""Points and money as whole numbers: hundredths of a point and 分, so that sums are exact and rounding is the same everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from workstation.errors import BadInput

HUNDRED = 100
MOST = 100_000_000
"""A million points or yuan: more is a slip of the finger."""


def split(total: int, weights: Sequence[int]) -> tuple[int, ...]:
    """Shares of a whole number that sum to it exactly: each its rounded-down part, what is left to the largest remainders, in order.

    Weights that are all nought share alike.
    """
    if not weights:
        return ()
    weighed = list(weights) if sum(weights) > 0 else [1] * len(weights)
    whole = sum(weighed)
    sign, amount = (-1, -total) if total < 0 else (1, total)
    parts = [amount * weight // whole for weight in weighed]
    order = sorted(range(len(weighed)), key=lambda at: (-(amount * weighed[at] % whole), at))
    for at in order[: amount - sum(parts)]:
        parts[at] += 1
    return tuple(sign * part for part in parts)


def percent(amount: int, per_cent: int) -> int:
    """So many per cent of a whole number, half a unit upwards (away from nought)."""
    return scaled(amount, per_cent, HUNDRED)


def scaled(amount: int, times: int, over: int) -> int:
    """A whole number times a fraction, half a unit away from nought."""
    product = amount * times
    rounded = (2 * abs(product) + over) // (2 * over)
    return rounded if product >= 0 else -rounded


def hundredths(value: object, what: str) -> int:
    """A number of points or yuan as hundredths; `BadInput` for what is none, has more than two places, or is absurd."""
    text = str(value).strip().replace("，", "").replace(",", "")
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise BadInput("{0}“{1}”不是数；请写成 12 或 12.5 的样子", what, value) from None
    if not number.is_finite() or number != number.quantize(Decimal("0.01")):
        raise BadInput("{0}“{1}”最多写两位小数", what, value)
    if abs(number) * HUNDRED > MOST:
        raise BadInput("{0}“{1}”太大了；请核对", what, value)
    return int(number * HUNDRED)


def number_text(amount: int) -> str:
    """Hundredths of a point as one writes them: 12, 12.5, -0.25."""
    sign, amount = ("-", -amount) if amount < 0 else ("", amount)
    whole, rest = divmod(amount, HUNDRED)
    return f"{sign}{whole}.{rest:02}".rstrip("0").rstrip(".") if rest else f"{sign}{whole}"


def yuan_text(cents: int) -> str:
    """分 as yuan with both places: 1,234.50."""
    return f"{Decimal(cents) / HUNDRED:,.2f}"
