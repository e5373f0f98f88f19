"""算术: how long from then till then, how far ahead of the day, a price after its discount, speeds and converted measures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from workstation.attribution.numbers import number_of
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.figures import Relation, told
from workstation.told import Told

if TYPE_CHECKING:
    import re

    from workstation.checks.engine.proof import Proof
    from workstation.checks.quantities import Quantity

SOURCE = "数字核对"
SENTENCE = r"[^。；！？\n\d]"
NUMBER = r"\d{1,3}|[两二三四五六七八九十]{1,3}"
YEARS = (
    rf"(?P<first>[12]\d{{3}})(?<!\d\d\d\d\d)年(?:\d{{1,2}}月)?{SENTENCE}{{0,16}}?(?P<last>[12]\d{{3}})年(?:\d{{1,2}}月)?{SENTENCE}{{0,12}}"
    rf"(?:坚守|工龄|教龄|党龄|军龄|历时|跨越|整整|走过|坚持|持续|服务|任职|用了|花了)了?(?:{SENTENCE}{{0,2}}的?)?(?P<found>(?P<number>{NUMBER})[年载])"
)
CLOCKS = (
    rf"(?P<h1>\d{{1,2}})(?<!\d\d\d)[时点:](?:(?P<m1>\d{{1,2}})分?)?{SENTENCE}{{0,8}}[，,至到—]{SENTENCE}{{0,6}}(?P<h2>\d{{1,2}})[时点:](?:(?P<m2>\d{{1,2}})分?)?"
    rf"{SENTENCE}{{0,10}}[，,]{SENTENCE}{{0,4}}(?:历时|用时|耗时|持续|经过|长达)了?(?P<found>(?P<number>{NUMBER})个?(?P<half>半)?(?:多)?小时)(?!\d)"
)
AHEAD = (
    rf"原(?:定|计划|本){SENTENCE}{{0,4}}(?P<a>\d{{1,2}})月(?P<b>\d{{1,2}})日{SENTENCE}{{0,10}}[，,]{SENTENCE}{{0,8}}(?P<c>\d{{1,2}})月(?P<d>\d{{1,2}})日"
    rf"{SENTENCE}{{0,8}}[，,]?(?:提前|推迟|延后)了?(?P<found>(?P<number>{NUMBER})天)"
)
SCORE = (
    rf"(?P<a>\d{{1,3}})(?<!\d\d\d\d)(?:比|[:：∶])(?P<b>\d{{1,3}}){SENTENCE}{{0,12}}[，,]"
    r"(?:净胜|领先|落后|多得|分差)[^。；\d]{0,2}(?P<found>(?P<number>\d{1,3})(?:分|球))"
)
HALVES = (
    r"上半场\D{0,6}(?P<a>\d{1,3})(?:比|[:：∶])(?P<b>\d{1,3})[^。；！？\n\d]{0,8}[，,]下半场\D{0,6}(?P<c>\d{1,3})(?:比|[:：∶])(?P<d>\d{1,3})"
    r"[^。；！？\n\d]{0,8}[，,][^。；！？\n\d]{0,6}(?P<found>(?P<number>\d{1,3})(?:比|[:：∶])(?P<other>\d{1,3}))"
)
SALE = (
    rf"原价(?P<a>\d{{1,6}})元{SENTENCE}{{0,10}}[，,]?{SENTENCE}{{0,4}}打(?P<off>[一二三四五六七八九]{{1,2}}|\d(?:\.\d)?)折{SENTENCE}{{0,8}}"
    r"(?P<found>(?P<number>\d{1,6})元)"
)
FACTORS = {("公顷", "亩"): 15.0, ("平方公里", "公顷"): 100.0, ("平方公里", "亩"): 1500.0}
"""How many of the second unit make one of the first."""
SAME_YEARS = 2000
"""A leap year stands for one that isn't known."""


def _years(match: re.Match[str]) -> tuple[float, float]:
    years = int(match["last"]) - int(match["first"])
    return (years, years + 1) if years > 0 else (0, 999)


def _hours(match: re.Match[str]) -> tuple[float, float]:
    first, last = (int(match[f"h{which}"]) + int(match[f"m{which}"] or 0) / 60 for which in "12")
    hours = last - first
    return (hours - 0.34, hours + 0.34) if 0 < hours < 14 else (0, 999)


def _days_ahead(match: re.Match[str]) -> tuple[float, float]:
    try:
        one, other = (date(SAME_YEARS, int(match[month]), int(match[day])) for month, day in ("ab", "cd"))
    except ValueError:
        return 0, 999
    apart = abs((one - other).days)
    return apart - 1, apart + 1


def _margin(match: re.Match[str]) -> tuple[float, float]:
    return (abs(int(match["a"]) - int(match["b"])),) * 2


def _halves(match: re.Match[str]) -> tuple[float, float]:
    """The first figure of a final score; where the second is wrong, none is right."""
    sums = [int(match[one]) + int(match[other]) for one, other in ("ac", "bd")]
    said = [int(match["number"]), int(match["other"])]
    is_whole = sums in (said, said[::-1]) or said == [int(match[one]) for one in "cd"]
    return (said[0], said[0]) if is_whole else (-1, -1)


def _price(match: re.Match[str]) -> tuple[float, float]:
    off = match["off"]
    rate = float(off) / 10 if off[0].isascii() else (number_of(off) or 0) / 10 ** len(off)
    price = int(match["a"]) * rate
    return price - 1, price + 1


SPANS = ((YEARS, _years), (CLOCKS, _hours), (AHEAD, _days_ahead), (SCORE, _margin), (HALVES, _halves), (SALE, _price))


@rule(
    "arithmetic.span",
    "年数、时长、天数与起止不符",
    Example("从1998年到2026年，他在岗位上坚守了38年。", "从1998年到2026年，他在岗位上坚守了28年。"),
    Example("工程原定6月30日竣工，实际6月10日竣工，提前10天。", "工程原定6月30日竣工，实际6月10日竣工，提前20天。"),
    explanation="起止年份、时刻、日期，比分，原价和折扣都写了，后面的年数、时长、天数、净胜分、现价对不上；首尾两年都算的可以多一年。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def span(proof: Proof) -> Iterator[Hit]:
    """What lies between two years, hours, days, scores, or is left of a price."""
    for wanted, reckoned in SPANS:
        for match in proof.matches(wanted):
            least, most = reckoned(match)
            number = number_of(match["number"].replace("两", "二"))
            said = None if number is None else number + (0.5 if "half" in match.re.groupindex and match["half"] else 0)
            if said is not None and not least - 1e-6 <= said <= most + 1e-6:
                yield Hit(*match.span("found"), message=Told("与前面的两个数对不上，请核对"))


def _from(unit: str) -> Callable[[re.Match[str], dict[str, Quantity]], bool]:
    return lambda _, named: named["a"].unit == unit


MEASURES = (
    *(
        Relation(r"(?P<a>□)[，,（(](?:约?合|即|折合|相当于)(?P<c>□)", lambda a, factor=factor: a * factor, unit=second, agrees=_from(first))
        for (first, second), factor in FACTORS.items()
    ),
    Relation(
        r"(?P<a>□)○{0,4}[，,]○{0,4}(?:用时|耗时|历时|行驶了?)○{0,2}(?P<b>□)○{0,4}[，,]○{0,4}(?:平均时速|时速|平均每小时)○{0,4}(?P<c>□)",
        lambda a, b: a / b,
        alike=("ac",),
        unit="米",
    ),
)


@rule(
    "arithmetic.measure",
    "换算的数不符",
    Example("新增林地20公顷（合200亩）。", "新增林地20公顷（合300亩）。"),
    explanation="1公顷合15亩，1平方公里合100公顷、1500亩；路程除以时间是时速。",
    source="法定计量单位；数字核对",
    severity=Severity.WARNING,
    signs="合即相时",
)
def measure(proof: Proof) -> Iterator[Hit]:
    """One measure in two units, or a speed that way and time don't give."""
    yield from told(proof, MEASURES)
