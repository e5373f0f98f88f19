"""The language of a search: words, “exact phrases”, -not, and fields (作者：周一 日期：2026-03 版：K01 标签：经济 急：1-2)."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from workstation.store.plain import storable
from workstation.store.terms import folded
from workstation.told import Told

FIELDS = {
    "作者": "author",
    "记者": "author",
    "署名": "author",
    "版": "page",
    "版面": "page",
    "日期": "day",
    "标签": "tag",
    "主题": "topic",
    "人物": "person",
    "机构": "organ",
    "地点": "place",
    "标记": "flag",
    "急": "urgency",
    "急缓": "urgency",
    "部门": "desk",
    "审次": "reading",
    "状态": "reading",
    "批注": "comment",
    "栏题": "head",
    "标题": "title",
}
_QUOTES = {"“": "”", '"': '"', "「": "」", "『": "』", "＂": "＂"}
_FIELD = re.compile(r"([\u4e00-\u9fff]{1,2})[:：]")
_DAY = re.compile(r"(\d{4})(?:[-./年]?(\d{1,2})(?:[-./月]?(\d{1,2})日?|月)?|[-./年])?")
_URGENCY = re.compile(r"[1-5](?:[-~至][1-5])?")
_PARTED = re.compile(r"\.\.+|…+|~|～|至")
Span = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Condition:
    """One field of a query; `value` is folded. `negated`: reports that have it are left out."""

    field: str
    value: str
    negated: bool = False
    days: Span | None = None


@dataclass(frozen=True, slots=True)
class ArchiveQuery:
    """A query taken apart. `faults` say what could not be understood, in the editor's words; the rest is sought all the same."""

    words: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Nothing but words."""
        return not (self.without or self.conditions)

    @property
    def marked(self) -> tuple[str, ...]:
        """What is shown marked in a hit: the words, and names and headlines that were asked for."""
        shown = (each.value for each in self.conditions if each.field in ("author", "title", "head") and not each.negated)
        return tuple(dict.fromkeys((*self.words, *shown)))


def read_query(typed: str) -> ArchiveQuery:
    """Take apart what was typed. A quotation mark that isn't closed yet counts up to the end, as while one types."""
    reader = _Reader(storable(typed))
    reader.read()
    conditions = tuple(dict.fromkeys(reader.conditions))
    return ArchiveQuery(tuple(dict.fromkeys(reader.words)), tuple(dict.fromkeys(reader.without)), conditions, tuple(reader.faults))


class _Reader:
    """Goes through the text once."""

    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0
        self.words: list[str] = []
        self.without: list[str] = []
        self.conditions: list[Condition] = []
        self.faults: list[str] = []

    def read(self) -> None:
        while self._skip_blanks():
            negated = self._takes_minus()
            field = _FIELD.match(self._text, self._at)
            if field and field[1] in FIELDS:
                self._at = field.end()
                self._condition(field[1], self._value(), negated=negated)
            else:
                self._word(self._value(), negated=negated)

    def _skip_blanks(self) -> bool:
        while self._at < len(self._text) and self._text[self._at].isspace():
            self._at += 1
        return self._at < len(self._text)

    def _takes_minus(self) -> bool:
        """A minus that something follows."""
        found = self._text[self._at] in "-－" and not self._text[self._at + 1 : self._at + 2].isspace() and self._at + 1 < len(self._text)
        self._at += found
        return found

    def _value(self) -> str:
        """Up to the closing mark, or the next blank."""
        closing = _QUOTES.get(self._text[self._at : self._at + 1])
        if closing:
            end = self._text.find(closing, self._at + 1)
            if end < 0 and self._text[self._at] != "“":
                return self._up_to_blank()
            value, self._at = self._text[self._at + 1 : end if end >= 0 else None], end + 1 if end >= 0 else len(self._text)
            return value or self._text[self._at - 1 : self._at]
        return self._up_to_blank()

    def _up_to_blank(self) -> str:
        start = self._at
        while self._at < len(self._text) and not self._text[self._at].isspace():
            self._at += 1
        return self._text[start : self._at]

    def _word(self, value: str, *, negated: bool) -> None:
        word = folded(value).strip()
        if word:
            (self.without if negated else self.words).append(word)

    def _condition(self, name: str, value: str, *, negated: bool) -> None:
        field, wanted = FIELDS[name], folded(value).strip()
        days = read_days(wanted) if field == "day" else None
        if field == "day" and wanted and days is None:
            self.faults.append(Told("“{0}：{1}”不是日期，请写成 2026-03-05、2026-03 或 2026-03-01..2026-03-31", name, value))
        elif field == "urgency" and wanted and not _URGENCY.fullmatch(wanted):
            self.faults.append(Told("“{0}：{1}”不是急缓，请写 1 到 5（1 最急），如 急：1 或 急：1-2", name, value))
        elif wanted:
            self.conditions.append(Condition(field, wanted, negated, days))


def read_days(text: str) -> Span | None:
    """A day, a month, a year, or a stretch from one to another; one end may be left open. Null for what is none."""
    ends = _PARTED.split(text, maxsplit=1)
    spans = [_days(end.strip()) for end in ends]
    if len(spans) == 1:
        return spans[0]
    if not any(ends) or any(end.strip() and span is None for end, span in zip(ends, spans, strict=True)):
        return None
    first = spans[0][0] if spans[0] else date.min
    last = spans[1][1] if spans[1] else date.max
    return (first, last) if first <= last else (last, first)


def _days(text: str) -> Span | None:
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    year, month, day = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return first, first
    return first, date(year, month or 12, monthrange(year, month or 12)[1])
