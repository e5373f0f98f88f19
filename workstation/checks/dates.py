"""日期: days that don't exist, hours that don't exist, weekdays that don't agree with the calendar."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, pattern_rule, rule
from workstation.text.days import full_date, weekday_of
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

LOOK_ALIKE = {"5": "3", "6": "0", "7": "1", "8": "3"}
"""Digits misread for a smaller one of nearly the same shape."""
WEEKDAY = (
    r"(?:[ \u3000]*[（(]?(?:星期|周|礼拜)|[，,、][ \u3000]*(?:星期|礼拜|周(?=[一二三四五六日天][，,上下晚早）)])))([一二三四五六日天])"
)
"""Behind a comma, 周 may begin a name."""
LEAP = 2000
"""Stands for a year that isn't known: 2月29日 may be right."""


@rule(
    "dates.weekday",
    "星期与日期不符",
    Example("2021年1月13日（星期四），培训会举行。", "2021年1月13日（星期三），培训会举行。"),
    Example("1月13日（周四）上午，培训会举行。", "1月13日（周三）上午，培训会举行。", day=date(2021, 1, 14)),
    Example("2021年1月13日，星期四，培训会举行。", "2021年1月13日，星期三，培训会举行。"),
    explanation="按日历核对。没写年份的，取离出版日期最近的那一年；出版日期也不知道的，取文中前面提到的年份。改星期还是改日期，请核对通知原件。",
    source="历法；GB/T 15835—2011 5.1.4",
    signs="期周拜",
    guesses=True,
)
def weekday(proof: Proof) -> Iterator[Hit]:
    """The weekday's character, with the one that the calendar has."""
    for written in proof.once(written_days):
        named = pattern(WEEKDAY).match(proof.text, written.end)
        day = _day_of(proof, written) if named else None
        right = weekday_of(day) if day else ""
        if named and day and right != named.group(1).replace("天", "日"):
            message = Told("{0}是星期{1}，请核对日期与星期", full_date(day), right)
            yield Hit(*named.span(1), right, message)


@dataclass(frozen=True, slots=True)
class WrittenDay:
    """A month and day in digits, with the year before them if there is one; it may not exist."""

    start: int
    end: int
    year: int | None
    month: int
    day: int


def written_days(proof: Proof) -> tuple[WrittenDay, ...]:
    """Every date of a text."""
    return tuple(_written_days(proof))


def _written_days(proof: Proof) -> Iterator[WrittenDay]:
    for match in proof.matches(r"(\d{1,2})(?<!\d\d\d)月(\d{1,2})[日号]"):
        year = pattern(r"(?<!\d)(\d{4})年$").search(proof.text[max(0, match.start() - 6) : match.start()])
        start = match.start() - (5 if year else 0)
        yield WrittenDay(start, match.end(), int(year.group(1)) if year else None, int(match.group(1)), int(match.group(2)))


def _day_of(proof: Proof, written: WrittenDay) -> date | None:
    """The day meant; None where the year can't be told or the day doesn't exist."""
    if written.year:
        return _date(written.year, written.month, written.day)
    issue = proof.context.day
    if issue is not None:
        around = [found for year in (issue.year - 1, issue.year, issue.year + 1) if (found := _date(year, written.month, written.day))]
        return min(around, key=lambda found: abs((found - issue).days), default=None)
    years = pattern(r"(?<!\d)(\d{4})年").findall(proof.text[: written.start])
    return _date(int(years[-1]), written.month, written.day) if years else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@rule(
    "dates.no-such-day",
    "没有这一天",
    Example("2021年2月29日，植树活动启动。", "2021年2月28日，植树活动启动。"),
    Example("4月31日，书展开幕。", "4月30日，书展开幕。"),
    explanation="按历法核对月份、日数和闰年。多写了一两天的，先给出当月最后一天；究竟是哪一天，请核对原件。",
    source="历法",
    signs="月",
    guesses=True,
)
def no_such_day(proof: Proof) -> Iterator[Hit]:
    """A date that no calendar has. 农历 months have their own days."""
    for written in proof.once(written_days):
        year = LEAP if written.year is None else written.year
        if not _exists(year, written.month, written.day) and proof.text[max(0, written.start - 2) : written.start] not in ("农历", "阴历"):
            found = proof.text[written.start : written.end]
            yield Hit(written.start, written.end, _last_day(year, written, found), Told("没有“{0}”这一天，请核对", found))


def _last_day(year: int, written: WrittenDay, found: str) -> str | None:
    """The month's last day, where the day written is the one or two after it: the usual slip; another wrong day says nothing."""
    last = monthrange(year, written.month)[1] if 1 <= written.month <= 12 and year >= 1 else 0
    return f"{found[:-1].removesuffix(str(written.day))}{last}{found[-1]}" if last < written.day <= 31 else None


def _exists(year: int, month: int, day: int) -> bool:
    return 1 <= month <= 12 and year >= 1 and 1 <= day <= monthrange(year, month)[1]


@rule(
    "dates.no-such-time",
    "没有这个时刻",
    Example("当天25时30分，列车到站。", "当天23时30分，列车到站。"),
    Example("上午8时75分开会。", "上午8时15分开会。"),
    Example("当晚25:30，列车到站。", "当晚23:30，列车到站。"),
    Example("当晚26时，列车到站。", "当晚20时，列车到站。"),
    explanation="时不过24，分不过59。多是一个数字看错、打错，先给出形近的一个（5与3、6与0、7与1、8与3）；究竟是几时几分，请核对原件。"
    "说的若是时长，应写“小时”。",
    source="GB/T 15835—2011 5.1.5",
    signs="时点:",
    guesses=True,
)
def no_such_time(proof: Proof) -> Iterator[Hit]:
    """An hour over 24 or a minute over 59."""
    for match in proof.matches(r"(\d{1,2})(?:[时点](\d{1,2})分(?![之钟])|:(\d\d)(?![\d:])|时(?![\d间代]))"):
        hour, minute = int(match.group(1)), int(match.group(2) or match.group(3) or 0)
        before = proof.before(match.start())
        is_clock = before not in "0123456789.:" if match.group(2) and before else before in "日天午晨晚"
        if is_clock and (hour > 24 or minute > 59 or (hour == 24 and minute)):
            yield Hit(*match.span(), _misread(match, hour), Told("没有“{0}”这个时刻，请核对", match.group()))


def _misread(match: re.Match[str], hour: int) -> str | None:
    """The time with one digit exchanged: of the hour the second, of the minute the first. None where that makes no time either."""
    minute = match.group(2) or match.group(3) or "0"
    clock = f"{hour:02}{int(minute):02}"
    at = 1 if hour > 24 else 2
    clock = clock[:at] + LOOK_ALIKE.get(clock[at], "9") + clock[at + 1 :]
    if hour == 24 or int(clock[:2]) > 23 or int(clock[2:]) > 59:
        return None
    return match.group().replace(minute, clock[2:]) if at == 2 else clock[:2] + match.group()[2:]


CLOCKS = (
    pattern_rule(
        "dates.two-clocks",
        "“下午”与24小时制混用",
        r"(?:下午|晚上|晚间|傍晚|夜间|夜里)(1[3-9]|2[0-4])(?=时|点|:\d\d)",
        r"\1",
        Example("下午15时开会。", "15时开会。"),
        explanation="写“下午3时”或“15时”。",
        source="GB/T 15835—2011 5.1.5；报纸体例",
        severity=Severity.WARNING,
        signs="下晚傍夜",
    ),
    pattern_rule(
        "dates.full-colon",
        "时刻用半角冒号",
        r"(?<=[午晨晚间至—～、日）])([01]?\d|2[0-4])：([0-5]\d)(?!\d)",
        r"\1:\2",
        Example("上午8：30开会。", "上午8:30开会。"),
        explanation="时、分之间用半角冒号；各报体例不同，所以只作建议。",
        source="GB/T 15835—2011 5.1.5",
        severity=Severity.ADVICE,
        signs="：",
    ),
)
