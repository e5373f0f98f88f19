"""Datelines (电头): 本报讯, 据新华社北京1月12日电, 综合消息, and those of other outlets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from workstation.attribution.lexicon import HAN, begun_alike, longest_first, pattern, raw_words
from workstation.attribution.numbers import number_of
from workstation.report import Dateline

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIGIT = r"[0-9０-９一二三四五六七八九十廿〇○零]"
DATE = rf"(?:{_DIGIT}{{2,4}}年)?(?:{_DIGIT}{{1,3}}月)?{_DIGIT}{{1,3}}日"
_NO_PLACE = (
    "本报|新华社|新闻|记者|读者|编辑|热线|通讯|来[电讯]|快讯|短讯|喜讯|专[电讯]|"
    "报社|社长|总部|电话|传真|报道|[了的是在与将从对据]|(?<!呼)和"
)
_DAY = rf"{_DIGIT}{{1,3}}[年月日]"
"""What a place doesn't begin with: 三月四日 is a date, 三亚 a town."""
_PLACE = rf"(?:(?!{_NO_PLACE}){HAN}){{2,10}}"
_DATED_PLACE = rf"(?!{_DAY})(?:(?!{_NO_PLACE.removesuffix('|(?<!呼)和')})(?:{HAN}|(?<={HAN})[／/·、](?={HAN}))){{2,12}}"
_XUN = r"(?:(?<=日)讯|讯(?!息|问|号|飞|员))"
_NOT_DIAN = "话视影子力脑动信器商台网梯价池厂站缆气告文源扇灯焊磁流压能量车工建机饭线邮码路诈贺"
_DIAN = rf"(?:(?<=日)电|电(?![{_NOT_DIAN}]|报社|报道))"
_WORD = rf"(?:综合消息|综合电|综合讯|综合报道|专电|电讯|快讯|(?<!浩)特讯|专讯|{_DIAN}|{_XUN})"
DATELINE_WORDS = (
    *((word, "") for word in ("消息", "报道", "综合", "专电", "电讯", "快讯", "特讯", "专讯")),
    ("讯", "(?:(?<=日讯)|(?!息|问|号|飞|员))"),
    ("电", f"(?:(?<=日电)|(?![{_NOT_DIAN}]|报社|报道))"),
)
"""Words of which every dateline has one, with what may stand about them."""
_BOXED = rf"【(?P<agency>{HAN}{{2,8}}?)(?P<word>讯|电)】"
_AHEAD = 31
_FAR = 120
"""No dateline is as long."""
_OPEN, _CLOSE = r"[【［\[]", r"[】］\]]"


@dataclass(frozen=True, slots=True)
class DatelineAt:
    """A dateline with its half-open place; `known` is false for an outlet that isn't in our list."""

    dateline: Dateline
    start: int
    end: int
    known: bool
    plain: bool
    """Neither place nor date: 本报讯, 据新华社电."""


@dataclass(frozen=True, slots=True)
class _Forms:
    known: re.Pattern[str]
    mixed: re.Pattern[str]
    said: re.Pattern[str]
    other: re.Pattern[str]
    quick: re.Pattern[str]
    outlet: re.Pattern[str]


@cache
def _forms() -> _Forms:
    outlets = raw_words()["outlets"]
    known = longest_first([*outlets["own"], *outlets["wires"]])
    suffixes = longest_first([*(word for word in outlets["suffixes"] if word not in ("台", "社", "新闻")), "体育", "财经", "科技", "资讯"])
    channel = rf"(?:客户端)?(?:[-—·]{HAN}{{2,8}})?(?:{HAN}{{2,4}}(?:频道|站))?"
    free = rf"(?!{known})[A-Za-z·《》\-—{HAN[1:-1]}]"
    middle = rf"(?:(?P<place>{_DATED_PLACE}?)?(?P<date>{DATE})(?P<later>{_PLACE}?)?|(?P<only>{_PLACE}?)?)"
    return _Forms(
        known=re.compile(rf"{_OPEN}?(?P<via>据|综合)?(?P<agency>(?:{known}){channel}){middle}(?P<word>{_WORD}){_CLOSE}?"),
        mixed=re.compile(
            rf"{_OPEN}?(?P<via>综合)(?P<agency>(?:{known}|《[^》]{{1,12}}》)(?:[、和](?:{known}|《[^》]{{1,12}}》))*)?(?P<word>消息|电|报道|讯){_CLOSE}?"
        ),
        said=re.compile(rf"{_OPEN}?(?P<via>据)?(?P<agency>{known}|《[^》]{{1,12}}》){middle}(?P<word>消息|报道){_CLOSE}?"),
        other=re.compile(
            rf"{_OPEN}?(?P<via>据|综合)?(?P<agency>(?:{free}){{1,14}}(?:{suffixes}){channel}|(?P<loose>(?:{free}){{2,12}}?))"
            rf"{middle}(?P<word>消息|{_WORD}){_CLOSE}?"
        ),
        quick=re.compile(begun_alike(DATELINE_WORDS)),
        outlet=re.compile(known),
    )


def may_hold_dateline(text: str, start: int, end: int) -> bool:
    """Whether looking closer is worth it."""
    return _forms().quick.search(text, start, end) is not None


def dateline_at(text: str, at: int, end: int) -> DatelineAt | None:
    """The dateline of a known outlet that begins at a place."""
    found = _forms().known.match(text, at, end)
    if found is None:
        found = _forms().mixed.match(text, at, end)
        if found is None or not _ends_clause(text, found.end(), end):
            return None
    return _made(found, known=True)


def saying_at(text: str, at: int, end: int) -> DatelineAt | None:
    """据央视新闻客户端消息, 据《河南日报》报道: a dateline only where nothing of the sentence follows at once."""
    found = _forms().said.match(text, at, end)
    return _made(found, known=True) if found and _ends_clause(text, found.end(), end) else None


def other_at(text: str, at: int, end: int) -> DatelineAt | None:
    """The dateline of any outlet, told by its form; the caller asks for what must follow."""
    if not may_hold_dateline(text, at, min(end, at + _FAR)):
        return None
    boxed = pattern(_BOXED).match(text, at, end)
    if boxed:
        return _made(boxed, known=True)
    found = _forms().other.match(text, at, end)
    return _made(found, known=False) if found else None


def known_within(text: str, start: int, end: int) -> Iterator[DatelineAt]:
    """Datelines of known outlets anywhere in a stretch."""
    if _forms().outlet.search(text, start, end) is None:
        return
    for found in _forms().known.finditer(text, start, end):
        yield _made(found, known=True)


def _ends_clause(text: str, at: int, end: int) -> bool:
    return at >= end or text[at] in " \t\u3000\u00a0（(）)】\n"


def _made(found: re.Match[str], *, known: bool) -> DatelineAt:
    parts = found.groupdict()
    place = parts.get("place") or parts.get("later") or parts.get("only")
    date = parts.get("date")
    if parts.get("loose") and place and not date:
        parts["agency"], place = parts["agency"] + place, None
    dateline = Dateline(parts["agency"], parts["word"], parts.get("via"), place, date)
    return DatelineAt(dateline, found.start(), found.end(), known, not (place or date))


def days_after(written: str, day: date) -> int | None:
    """How many days a dateline's date (1月12日, 2021年1月12日, 五月十五日) lies after a day.

    Where no year is written it is the nearest one, but rather long ago than more than a month ahead. None for a date that doesn't
    exist, or of which only the day is written.
    """
    found = re.fullmatch(r"(?:(.+)年)?(.+)月(.+)日", written)
    if found is None:
        return None
    year, month, number = (number_of(part) if part else None for part in found.groups())
    years = [year if year and year > 99 else None] if year else [day.year - 1, day.year, day.year + 1]
    apart = [(there - day).days for there in (_day(y, month, number) for y in years) if there]
    near = [days for days in apart if days <= _AHEAD]
    return min(near or apart, key=abs, default=None)


def _day(year: int | None, month: int | None, number: int | None) -> date | None:
    try:
        return date(year, month, number) if year and month and number else None
    except ValueError:
        return None
