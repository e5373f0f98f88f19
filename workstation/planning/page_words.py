"""Page numbers in words, in the house's form: K04～05版, 第3版, 第1、3版."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_NUMBER = re.compile(r"(\D*)(\d+)")


def page_words(numbers: Sequence[str]) -> str:
    """Pages as a reference names them; two or more in a row are joined by ～. Empty for none."""
    if not numbers:
        return ""
    bare = all(number.isdigit() for number in numbers)
    runs = "、".join(_run(run, bare=bare) for run in _runs(numbers))
    return f"{'第' if bare else ''}{runs}版"


def _runs(numbers: Iterable[str]) -> list[list[str]]:
    """The numbers in stretches that count up one by one."""
    runs: list[list[str]] = []
    for number in numbers:
        if runs and number == next_number(runs[-1][-1]):
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def _run(run: Sequence[str], *, bare: bool) -> str:
    first, last = (number.lstrip("0") or "0" if bare else number for number in (run[0], run[-1]))
    if len(run) == 1:
        return first
    letters = "" if bare else section_letters(last)
    return f"{first}～{last[len(letters) :]}"


def next_number(number: str) -> str:
    """The page's number after one: K04 → K05, 9 → 10; a number without digits gets 2."""
    match = _NUMBER.fullmatch(number)
    return f"{match[1]}{int(match[2]) + 1:0{len(match[2])}d}" if match else f"{number}2"


def section_letters(number: str) -> str:
    """What a page's number begins with, before its digits: K for K01, nothing for 3."""
    match = _NUMBER.fullmatch(number)
    return match[1] if match else number
