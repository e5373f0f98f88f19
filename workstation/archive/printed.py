"""When and on which page an old file was printed, read from its path where the path is certain of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import PurePath

_PARTED = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*[-./_年 ]\s*/?(1[0-2]|0?[1-9])\s*[-./_月 ]\s*/?(3[01]|[12]\d|0?[1-9])(?!\d)日?")
_SOLID = re.compile(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)")
_MONTH_AND_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)年?/(?:\1年?)?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)")
_LETTERED = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]{1,2})(0?[1-9]|[1-9]\d)(?![A-Za-z0-9])")
_NUMBERED = re.compile(r"第?(\d{1,2}|[一二三四五六七八九十]{1,3}|头)版")


@dataclass(frozen=True, slots=True)
class Printed:
    """Nulls and blanks where the path isn't certain."""

    day: date | None = None
    page: str = ""


def printed_where(path: PurePath) -> Printed:
    """Read a file's path, from the chosen folder on. Two different dates, or two pages, are no certainty."""
    text = path.with_suffix("").as_posix()
    days: set[date] = set()
    rest = text
    for form in (_PARTED, _SOLID, _MONTH_AND_DAY):
        for found in form.finditer(rest):
            day = _date(*map(int, found.groups()))
            if day is not None:
                days.add(day)
        rest = form.sub("/", rest)
    pages = _pages(rest.rsplit("/", 1)[-1]) or _pages(rest)
    return Printed(days.pop() if len(days) == 1 else None, pages.pop() if len(pages) == 1 else "")


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _pages(text: str) -> set[str]:
    lettered = {f"{letters.upper()}{int(number):02}" for letters, number in _LETTERED.findall(text)}
    return lettered or {_number(found) for found in _NUMBERED.findall(text)}


def _number(word: str) -> str:
    if word.isdigit():
        return str(int(word))
    if word == "头":
        return "1"
    tens, ten, ones = word.partition("十")
    units = "一二三四五六七八九"
    value = (units.find(tens) + 1 or 1) * 10 + units.find(ones) + 1 if ten and ones else (units.find(tens) + 1 or 1) * 10 if ten else 0
    return str(value or units.find(word[0]) + 1)
