"""时间与出刊日: 昨日, 截至, 去年, 周年 and ages against the issue's date; ranges and periods against the calendar.

Only what is sure is said: a date that may be meant otherwise (报名截至1月31日) is left alone.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain
from typing import TYPE_CHECKING

from workstation.attribution.datelines import days_after
from workstation.attribution.numbers import count_of
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.text.days import full_date, weekday_of
from workstation.told import Told

if TYPE_CHECKING:
    import re

    from workstation.checks.engine.proof import Proof

SOURCE = "出版日期核对"
DAYS = {"前天": -2, "前日": -2, "昨日": -1, "昨天": -1, "今日": 0, "今天": 0, "明日": 1, "明天": 1, "后天": 2}
YEARS = {"前年": -2, "去年": -1, "上年": -1, "今年": 0, "明年": 1, "后年": 2}
MONTHS = {"上月": -1, "上个月": -1, "本月": 0, "下月": 1, "下个月": 1}
RELATIVE_DAY = (
    r"(?P<word>[前昨今明后](?:(?<!后)日|天))(?:上午|下午|中午|晚上|晚间|早上|清晨|凌晨|夜间|晚)?"
    r"(?:[（(]?(?P<month>\d{1,2})月(?P<day>\d{1,2})日|[（(](?P<only>\d{1,2})日[）)]|[（(]?(?:星期|周)(?P<week>[一二三四五六日天]))"
)
LEAD = r"[ 　]*(?P<found>(?P<month>\d{1,2})月(?P<day>\d{1,2})日)(?P<rest>[^。；\n]{0,60})"
COMING = r"将|拟|计划|预计|定于|^[起至到—～~－\-前后]|^(?:之前|以前|开始)|为止"
AS_OF = r"截至(?P<found>(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日|(?P<end>[底末])))(?![前止])"
DEADLINE = r"报名|申报|申请|征集|征稿|投票|有效|期限|时间|到期|受理|缴费|优惠|展期|力争|预计|计划|将|投稿|登记"
CONDITION = r"党龄|年满|周岁|将|计划|预计"
NEARLY_OVER = 10
"""Days before a month's end from which 截至月底 may be said."""
FIRST_YEARS = {
    "中国共产党成立": 1921,
    "中国共产党建党": 1921,
    "建党": 1921,
    "新中国成立": 1949,
    "中华人民共和国成立": 1949,
    "人民解放军建军": 1927,
    "建军": 1927,
    "共青团成立": 1922,
    "建团": 1922,
    "五四运动": 1919,
    "辛亥革命": 1911,
    "改革开放": 1978,
    "红军长征胜利": 1936,
    "抗日战争胜利": 1945,
    "抗战胜利": 1945,
    "香港回归祖国": 1997,
    "香港回归": 1997,
    "澳门回归祖国": 1999,
    "澳门回归": 1999,
}
ANNIVERSARY = (
    rf"(?:(?P<year>\d{{4}})年|今年)(?:\d{{1,2}}月\d{{1,2}}日)?[，,]?(?:是|恰逢|正值|适逢|迎来)[^。；，\n\d]{{0,6}}?"
    rf"(?P<event>{'|'.join(FIRST_YEARS)})(?P<found>(?P<number>\d{{2,3}})周年)"
)
OCCASION = rf"在(?P<event>{'|'.join(FIRST_YEARS)})(?P<found>(?P<number>\d{{2,3}})周年)(?P<when>即将|来临|到来|之际)"
AGE = (
    r"(?:(?:生于|出生于)(?P<a>\d{4})年|(?<!\d)(?P<b>\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?出生)[^。；\n]{0,30}?"
    r"(?:今年|现年|如今)(?:已经|已是|已|刚)?(?P<found>(?P<age>\d{1,3})岁)"
)
TO = r"(?:至|到|—|－|-|～|~)"
DAY_RANGE = rf"(?P<month>\d{{1,2}})(?<!\d\d\d)月(?P<first>\d{{1,2}})日{TO}(?:(?P<other>\d{{1,2}})月)?(?P<last>\d{{1,2}})日"
YEAR_RANGE = r"(?P<first>[12][90]\d\d)(?<![\d—－～]\d{4})(?:年[至到]|年?[—－～])(?P<last>(?:19|20)\d\d)年(?!度)"
LASTS = rf"{DAY_RANGE}(?P<between>[^。；\n\d]{{0,24}}?)为期(?P<found>(?P<number>\d{{1,2}}|[一两二三四五六七八九十]{{1,2}})[天日])"
LASTS_FROM = (
    rf"(?:为期|会期|展期|工期|历时)(?P<found>(?P<number>\d{{1,2}}|[一两二三四五六七八九十]{{1,2}})[天日])"
    rf"[^。；\n\d]{{0,20}}?[，,于从自在]{DAY_RANGE}"
)
WEEKDAYS = (
    r"(?P<first>\d{1,2})日[（(](?:星期|周)(?P<one>[一二三四五六日天])[）)](?:至|到|—|－|-|～|和|、)(?P<last>\d{1,2})日"
    r"[（(](?:星期|周)(?P<found>[一二三四五六日天])[）)]"
)
WEEK = "一二三四五六日"
PERIODS = {
    "一季度": (1, 3),
    "二季度": (4, 6),
    "三季度": (7, 9),
    "四季度": (10, 12),
    "上半年": (1, 6),
    "下半年": (7, 12),
    "前三季度": (1, 9),
}
PERIOD = (
    rf"(?P<name>{'|'.join(sorted(PERIODS, key=len, reverse=True))})[（(](?P<found>(?P<first>\d{{1,2}})月?{TO}(?P<last>\d{{1,2}})月)[）)]"
)


@rule(
    "calendar.relative-day",
    "“昨日、今日”与日期不符",
    Example("记者昨日（1月12日）获悉。", "记者昨日（1月13日）获悉。", day=date(2021, 1, 14)),
    explanation="“昨日、今日、明日”按出版日期算（有电头日期的，也可按电头日期算），与括号里的日期或星期对不上。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="昨今明前后",
)
def relative_day(proof: Proof) -> Iterator[Hit]:
    """昨日 with a date or weekday that isn't yesterday's."""
    issue = proof.context.day
    for match in proof.matches(RELATIVE_DAY) if issue else ():
        told = [start + timedelta(DAYS[match["word"]]) for start in _todays(proof, issue)] if issue else []
        if told and not any(_is_day(match, day) for day in told) and not _is_quoted(proof, match.start()):
            yield Hit(
                *match.span("word"),
                message=Told("按出版日期，{0}是{1}（星期{2}），请核对", match["word"], full_date(told[0]), weekday_of(told[0])),
            )


def _todays(proof: Proof, issue: date) -> list[date]:
    """The issue's day, and the datelines' days, which 今天 may mean as well."""
    datelines = (read.attribution.dateline for read in proof.attributions)
    apart = [days_after(dateline.date, issue) for dateline in datelines if dateline and dateline.date]
    return [issue, *(issue + timedelta(days) for days in apart if days is not None)]


def _is_day(match: re.Match[str], day: date) -> bool:
    if match["week"]:
        return match["week"].replace("天", "日") == weekday_of(day)
    if match["only"]:
        return int(match["only"]) == day.day
    return (int(match["month"]), int(match["day"])) == (day.month, day.day)


@rule(
    "calendar.future-lead",
    "导语的日期晚于出版日期",
    Example("本报讯 1月16日，全区召开工作会议。", "本报讯 1月13日，全区召开工作会议。", day=date(2021, 1, 14)),
    explanation="报道写的是已经发生的事，日期却在出版日期之后；预告请写“将”。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="讯电",
)
def future_lead(proof: Proof) -> Iterator[Hit]:
    """A report that opens with a day still to come, and tells it as past."""
    issue = proof.context.day
    for read in proof.attributions if issue else ():
        match = pattern(LEAD).match(proof.text, read.attribution.span[1]) if read.attribution.dateline else None
        ahead = days_after(match["found"], issue) if match and issue else None
        if match and issue and ahead and ahead > 0 and not pattern(COMING).search(match["rest"]):
            yield Hit(*match.span("found"), message=Told("出版日期是{0}，这一天还没有到，请核对", full_date(issue)))


@rule(
    "calendar.as-of",
    "“截至”的日期还没有到",
    Example("截至1月20日，全区接种3.2万人。", "截至1月13日，全区接种3.2万人。", day=date(2021, 1, 14)),
    explanation="“截至某日”说的是已有的结果，日期不会晚于出版日期。报名、有效期等的截止日不在此列。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="截",
)
def as_of(proof: Proof) -> Iterator[Hit]:
    """Figures as of a day to come."""
    issue = proof.context.day
    for match in proof.matches(AS_OF) if issue else ():
        before = proof.text[max(0, match.start() - 12) : match.start()]
        after = proof.text[match.end() : match.end() + 16]
        if issue and not pattern(DEADLINE).search(before) and not pattern(CONDITION).search(after) and _is_ahead(match, issue):
            yield Hit(*match.span("found"), message=Told("出版日期是{0}，这一天还没有到，请核对", full_date(issue)))


def _is_ahead(match: re.Match[str], issue: date) -> bool:
    """Whether the day, or a month that has hardly begun, is still to come."""
    if match["day"]:
        return (days_after(match["found"], issue) or 0) > 0
    month, year = int(match["month"]), int(match["year"] or issue.year)
    if not 1 <= month <= 12 or not (match["year"] or month == issue.month):
        return False
    return (date(year, month, monthrange(year, month)[1]) - issue).days > NEARLY_OVER


def _is_quoted(proof: Proof, at: int) -> bool:
    """Whether someone speaks: 今天 is then the speaker's."""
    line = proof.text[proof.text.rfind("\n", 0, at) + 1 : at][-300:]
    return line.count("“") > line.count("”") or bool(pattern(r"(?:表示|说|指出|称|强调|介绍)[，：:]?\Z").search(line))


@rule(
    "calendar.relative-year",
    "“去年、今年”与年份不符",
    Example("去年（2019年）新增300家。", "去年（2020年）新增300家。", day=date(2021, 1, 14)),
    explanation="“前年、去年、今年、明年”按出版日期算，与写出的年份对不上。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="年",
)
def relative_year(proof: Proof) -> Iterator[Hit]:
    """去年 with another year's number."""
    issue = proof.context.day
    for match in proof.matches(r"([前去上今明后]年)(?:[（(](\d{4})年?[）)]|(\d{4})年)") if issue else ():
        written = int(match[2] or match[3])
        right = issue.year + YEARS[match[1]] if issue else written
        if written != right and abs(written - right) <= 3 and not _is_quoted(proof, match.start()):
            yield Hit(*match.span(1), message=Told("按出版日期，{0}是{1}年，请核对", match[1], right))


@rule(
    "calendar.relative-month",
    "“上月、本月”与月份不符",
    Example("上月（11月）优良天数26天。", "上月（12月）优良天数26天。", day=date(2021, 1, 14)),
    explanation="“上月、本月、下月”按出版日期算，与写出的月份对不上。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="月",
)
def relative_month(proof: Proof) -> Iterator[Hit]:
    """上月 with another month's number."""
    issue = proof.context.day
    for match in proof.matches(r"([上下]个?月|本月)[（(](\d{1,2})月份?[）)]") if issue else ():
        right = (issue.month - 1 + MONTHS[match[1]]) % 12 + 1 if issue else 0
        if int(match[2]) != right:
            yield Hit(*match.span(1), message=Told("按出版日期，{0}是{1}月，请核对", match[1], right))


@rule(
    "calendar.anniversary",
    "周年数与年份不符",
    Example("2019年是新中国成立60周年。", "2019年是新中国成立70周年。"),
    explanation="周年数＝年份－起始年：建党1921，新中国成立1949，建军1927，改革开放1978……写“今年”的按出版日期算。",
    source="史实；出版日期核对",
    severity=Severity.ERROR,
    signs="周",
)
def anniversary(proof: Proof) -> Iterator[Hit]:
    """An anniversary that isn't due in the year named."""
    if "周年" not in proof.text:
        return
    yield from _on_the_occasion(proof)
    for match in proof.matches(ANNIVERSARY):
        year = int(match["year"]) if match["year"] else proof.context.day.year if proof.context.day else None
        right = year - FIRST_YEARS[match["event"]] if year else None
        if right is not None and right != int(match["number"]):
            yield Hit(*match.span("found"), message=Told("{0}至{1}年是{2}周年，请核对", match["event"], year, right), expect=f"{right}周年")


def _on_the_occasion(proof: Proof) -> Iterator[Hit]:
    """在…成立77周年之际, in an issue near that day; what looks back names its year."""
    issue = proof.context.day
    for match in proof.matches(OCCASION) if issue else ():
        right = issue.year - FIRST_YEARS[match["event"]] if issue else 0
        is_coming = match["when"] in ("即将", "来临", "到来")
        said, near = int(match["number"]), proof.text[max(0, match.start() - 40) : match.end()]
        if said != right and not (is_coming and said == right + 1) and abs(said - right) <= 2 and not pattern(r"\d{4}年").search(near):
            yield Hit(*match.span("found"), message=Told("{0}至今年是{1}周年，请核对", match["event"], right), expect=f"{right}周年")


@rule(
    "calendar.age",
    "年龄与出生年份不符",
    Example("他生于1948年，今年63岁。", "他生于1948年，今年73岁。", day=date(2021, 1, 14)),
    explanation="按出版年份减出生年份算，周岁、虚岁都对不上（容许差一岁）。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="岁",
)
def age(proof: Proof) -> Iterator[Hit]:
    """A year of birth and an age that don't agree."""
    issue = proof.context.day
    for match in proof.matches(AGE) if (issue and "出生" in proof.text) or "生于" in proof.text else ():
        years = issue.year - int(match["a"] or match["b"]) if issue else int(match["age"])
        if abs(years - int(match["age"])) > 1:
            yield Hit(
                *match.span("found"), message=Told("{0}年出生的人今年{1}岁，请核对", match["a"] or match["b"], years), expect=f"{years}岁"
            )


@rule(
    "calendar.range-order",
    "起止日期颠倒",
    Example("展览时间为1月15日至13日。", "展览时间为1月13日至15日。"),
    explanation="止期早于起期；跨月、跨年的要把月份、年份写全。",
    source="历法；GB/T 15835—2011",
    signs="日年",
)
def range_order(proof: Proof) -> Iterator[Hit]:
    """A range that ends before it begins."""
    for match in proof.matches(DAY_RANGE):
        if match["other"] in (None, match["month"]) and int(match["last"]) < int(match["first"]):
            yield Hit(*match.span())
    for match in proof.matches(YEAR_RANGE):
        if int(match["last"]) < int(match["first"]):
            yield Hit(*match.span())


@rule(
    "calendar.duration",
    "“为期几天”与起止日期不符",
    Example("1月11日至13日，为期五天的培训班举办。", "1月11日至13日，为期三天的培训班举办。"),
    explanation="起止两天都算在内；半天起、半天止的可以少算一天。",
    source="历法",
    severity=Severity.WARNING,
    signs="期",
)
def duration(proof: Proof) -> Iterator[Hit]:
    """A length in days that the range hasn't."""
    for match in chain(proof.matches(LASTS) if "为期" in proof.text else (), proof.matches(LASTS_FROM)):
        said = count_of(match["number"])
        days = int(match["last"]) - int(match["first"]) + 1
        if match["other"] in (None, match["month"]) and said and days > 0 and said not in (days, days - 1):
            yield Hit(*match.span("found"), message=Told("起止日期合{0}天，请核对", days))


@rule(
    "calendar.range-weekday",
    "起止两天的星期不合",
    Example("会期从8月10日（星期一）至12日（星期六）。", "会期从8月10日（星期一）至12日（星期三）。"),
    explanation="两个日期相隔几天，星期也应相隔几天；哪一个错了，请对照日历。",
    source="历法",
    severity=Severity.WARNING,
    signs="期周",
)
def range_weekday(proof: Proof) -> Iterator[Hit]:
    """Two days of a month whose weekdays are not as far apart as they are."""
    for match in proof.matches(WEEKDAYS):
        one, other = (WEEK.index(match[name].replace("天", "日")) for name in ("one", "found"))
        days = int(match["last"]) - int(match["first"])
        if days > 0 and (other - one - days) % 7:
            right = WEEK[(one + days) % 7]
            yield Hit(
                *match.span("found"),
                message=Told("{0}日是星期{1}，{2}日就是星期{3}，请核对", match["first"], match["one"], match["last"], right),
                expect=right,
            )


@rule(
    "calendar.period",
    "季度、半年与月份不符",
    Example("一季度（1—4月）用电量增长8%。", "一季度（1—3月）用电量增长8%。"),
    explanation="一季度是1—3月，上半年是1—6月，前三季度是1—9月，其余类推。",
    source="历法",
    signs="季半",
)
def period(proof: Proof) -> Iterator[Hit]:
    """A quarter with another's months."""
    for match in proof.matches(PERIOD):
        first, last = PERIODS[match["name"]]
        if (int(match["first"]), int(match["last"])) != (first, last):
            yield Hit(*match.span("found"), message=Told("{0}是{1}—{2}月，请核对", match["name"], first, last))
