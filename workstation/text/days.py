"""Days as a newspaper writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


def weekday_of(day: date) -> str:
    """The last character of 星期四."""
    return "一二三四五六日"[day.weekday()]


def full_date(day: date) -> str:
    """2021年1月14日."""
    return f"{day.year}年{day.month}月{day.day}日"
