"""算术: figures that a sentence sets against each other: the rest, the difference, the share, the average, the multiple, the measure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.figures import CLAUSE, SIGN, Relation, told

if TYPE_CHECKING:
    import re

    from workstation.checks.engine.proof import Proof
    from workstation.checks.quantities import Quantity

SOURCE = "数字核对"
MORE = "增加|增长|增|提高|上升|上涨|涨|多|高|新增|净增|扩大"
LESS = "减少|减|下降|降低|下跌|跌|少|低|缩短|压缩"
CHANGED = rf"(?:同比|环比|净|共)?(?:{MORE}|{LESS})(?:了|出|达|到)?"
BEFORE = r"(?:上年|去年|前年|上月|上季度|年初|上届|原来|此前|\d{4}年)○{0,14}"
LEFT = "剩余|剩下|还剩|余下|尚余|还差|还缺|尚缺|缺口|尚欠|结余|缺席|未到会?"
OF = (
    r"(?P<of>公斤|公里|平方米|千克|小组|组|班|村|队|校|县|镇|户|人|名|位|家|台|套|辆|株|棵|头|只|件|天|日|亩|笔|场|批|份|个|盒|箱|袋|吨|斤|"
    r"注|张|间|桌|车|次)"
)
TOTAL = "共|总|合计|累计|收入|花费|花了|需|支出|奖金|卖了|售得"
SAME_AS = {"日": "天", "人": "名", "名": "人"}


def _is_of(match: re.Match[str], named: dict[str, Quantity]) -> bool:
    """Whether the number `n` counts what each of them has: 4个代表队…每队, 5户…户均."""
    of, before = match["of"], match.string[max(0, match.start("n") - 6) : match.start("n")]
    if "每" in before or "均" in before or "亩产" in before:
        return False
    noun = match.string[match.start("n") + 1 : match.start("n") + 5]
    return named["n"].word in (of, SAME_AS.get(of)) or (named["n"].word in "个支所条座" and of in noun)


def _counts(match: re.Match[str], named: dict[str, Quantity]) -> bool:
    """The same, where the number comes last: 每人120元，60名学生共…; so much a month isn't all."""
    return named["n"].word in (match["of"], SAME_AS.get(match["of"])) and ("年" in match.group() or "月" not in match.group())


def _is_part(match: re.Match[str], named: dict[str, Quantity]) -> bool:
    between = match.string[match.start("a") : match.start("b")]
    if "、" in between or not pattern(r"[，,（(中有]").search(between) or pattern(r"分别|增|降|涨|累计|利润").search(match.group()):
        return False
    is_row = pattern(rf"{SIGN}[^。；！？\n{SIGN}]{{0,14}}\Z").search(match.string, 0, match.start("a"))
    if is_row and not pattern(r"其中|中[，,]|已|完成").search(between):
        return False
    return 0 < named["b"].value <= named["a"].value and named["a"].unit not in ("%", "倍")


def _is_of_whom(match: re.Match[str], named: dict[str, Quantity]) -> bool:
    """Whether who is compared with stands before the first figure, in its clause: 甲村300亩，乙村200亩，比甲村少100亩."""
    clause = pattern(rf"{CLAUSE}*\Z").search(match.string, max(0, match.start("a") - 17), match.start("a"))
    return clause is not None and match["who"] in clause[0] and match["who"][-2:] not in ("去年", "上年", "前年", "今年")


def _is_average(match: re.Match[str], named: dict[str, Quantity]) -> bool:
    of = match["of"] or match["as"][0]
    return named["n"].word in (of, SAME_AS.get(of)) or match.string.startswith(of, match.start("n") + 1)


def _is_spent(match: re.Match[str], named: dict[str, Quantity]) -> bool:
    """Whether the second figure is taken from the first, and nothing is added or was there before."""
    if match.string[match.start("a") - 1 : match.start("a")] in tuple("、和及"):
        return False
    return named["b"].value <= named["a"].value and not pattern(r"新|增|又|累计|收入|每|补").search(match.group()[1:])


def _is_over(match: re.Match[str], named: dict[str, Quantity]) -> bool:
    """Whether three shares, and no more of them, come to more than all."""
    more = pattern(r"[，,、；][^，,、；。]{0,16}占").match(match.string, match.end())
    return more is None and named["a"].value + named["b"].value < 100 < sum(item.value for item in named.values()) - 0.9 < 115


def _rate(a: float, b: float) -> float:
    return 100 * abs(b / a - 1)


DIFFERENCES = (
    Relation(
        rf"(?P<a>□)○{{0,6}}[，,（(]?○{{0,4}}[比较]○{{1,12}}?(?P<b>□)○{{0,4}}(?<!分别){CHANGED}(?P<c>□)",
        lambda a, b: abs(a - b),
        alike=("abc",),
    ),
    Relation(
        rf"{BEFORE}(?P<a>□)○{{0,8}}[，,]今年○{{0,12}}(?P<b>□)○{{0,8}}[，,]○{{0,4}}比(?:去年|上年|前年)○{{0,2}}{CHANGED}(?P<c>□)",
        lambda a, b: abs(a - b),
        alike=("abc",),
    ),
    Relation(
        rf"(?P<a>□)○{{0,6}}[，,；]○{{1,12}}(?P<b>□)○{{0,6}}[，,]比(?P<who>[\u4e00-\u9fff]{{2,5}}?)○{{0,2}}{CHANGED}(?P<c>□)",
        lambda a, b: abs(a - b),
        alike=("abc",),
        agrees=_is_of_whom,
    ),
    Relation(
        r"(?P<a>□)○{0,6}[，,、和]○{0,8}(?P<b>□)○{0,6}[，,]○{0,4}(?:相差|差距|之差|净胜|温差|落差|高差|年龄差)○{0,3}(?P<c>□)",
        lambda a, b: abs(a - b),
        alike=("abc",),
    ),
    Relation(
        rf"(?P<a>□)○{{0,8}}[，,]○{{1,14}}(?P<b>□)○{{0,8}}[，,、]○{{0,4}}(?:{LEFT})○{{0,4}}(?P<c>□)",
        lambda a, b: a - b,
        alike=("abc",),
        agrees=_is_spent,
    ),
    Relation(
        r"(?:目标|任务|计划|预算)○{0,8}(?P<a>□)○{0,4}[，,]○{0,8}(?:完成|实现|达到?)○{0,4}(?P<b>□)○{0,6}[，,]超(?:额|出|过)?○{0,6}(?P<c>□)",
        lambda a, b: b - a,
        alike=("abc",),
    ),
    Relation(
        r"(?P<a>□)○{0,4}[，,]同比(?:减少|下降|降低)了?(?P<b>□)[，,]○{0,2}(?:去年|上年)同期○{0,4}(?P<c>□)",
        lambda a, b: a + b,
        alike=("abc",),
    ),
    Relation(
        r"(?P<a>□)○{0,4}[，,]同比(?:增加|增长|上升|提高)了?(?P<b>□)[，,]○{0,2}(?:去年|上年)同期○{0,4}(?P<c>□)",
        lambda a, b: a - b,
        alike=("abc",),
    ),
    Relation(
        r"实到○{0,6}(?P<a>□)◇{0,16}(?:赞成|同意)○{0,2}(?P<b>□)◇{0,2}反对○{0,2}(?P<d>□)◇{0,2}弃权○{0,2}(?P<c>□)", lambda a, b, d: a - b - d
    ),
)
SHARES = (
    Relation(
        r"占(?P<a>□)[，,]○{1,10}占(?P<b>□)[，,、]○{1,10}占(?P<c>□)", lambda a, b: 100 - a - b, alike=("abc",), unit="%", agrees=_is_over
    ),
    Relation(
        r"(?P<a>□)(?:○|[，,（(]){0,24}?(?P<b>□)○{0,10}[，,（(](?:○{0,4}占比|○{0,4}占(?:○{0,8}的)?|○{1,6}率)(?:为|达到?|是)?(?P<c>□)",
        lambda a, b: 100 * b / a,
        alike=("ab",),
        unit="%",
        agrees=_is_part,
    ),
    Relation(
        r"(?:目标|任务|计划|预算)○{0,8}(?P<a>□)○{0,4}[，,]○{0,8}(?:完成|实现|达到?)○{0,4}(?P<b>□)○{0,6}[，,]超(?:额|出|过)?(?:完成)?(?P<c>□)",
        _rate,
        alike=("ab",),
        unit="%",
    ),
    Relation(
        r"每○{1,2}每?月?○{0,2}(?P<a>□)[提增涨]○{1,2}[到至](?P<b>□)[，,](?:提高|增加|增长|上涨|涨幅)○{0,2}(?P<c>□)",
        _rate,
        alike=("ab",),
        unit="%",
    ),
    Relation(r"(?P<a>□)○{0,6}[，,]○{0,2}(?:是|为|相当于)○{1,12}(?P<b>□)○{0,2}的(?P<c>□)", lambda a, b: a / b, alike=("ab",), unit="倍"),
)
PRODUCTS = (
    Relation(
        rf"(?P<n>□)○{{0,10}}[，,]?(?:平均|○{{0,4}}(?:按|以))?每{OF}○{{0,8}}(?P<e>□)○{{0,8}}[，,]?○{{0,6}}(?:{TOTAL})○{{0,8}}(?P<c>□)",
        lambda n, e: n * e,
        alike=("ec",),
        agrees=_is_of,
    ),
    Relation(
        r"(?P<n>□)(?P<of>[\u4e00-\u9fff])○{0,4}各○{0,8}(?P<e>□)○{0,8}[，,]○{0,4}(?:共|总|合计|累计)○{0,8}(?P<c>□)",
        lambda n, e: n * e,
        alike=("ec",),
    ),
    Relation(
        rf"(?P<n>□)(?:○|[，,]){{0,14}}?(?P<t>□)○{{0,8}}[，,]○{{0,4}}(?:平均○{{0,2}}每{OF}|(?P<as>[日户人亩村校场]均))○{{0,8}}(?P<c>□)",
        lambda n, t: t / n,
        alike=("tc",),
        agrees=_is_average,
    ),
    Relation(
        rf"(?P<t>□)○{{0,8}}[，,]?○{{0,4}}分[为成]?○{{0,4}}(?P<n>□)○{{0,4}}[，,]平?均?每{OF}(?P<c>□)",
        lambda n, t: t / n,
        agrees=_is_of,
    ),
    Relation(
        r"(?P<n>□)○{0,8}亩产○{0,4}(?P<e>□)○{0,4}[，,]○{0,4}(?:总产量?|共产|共收)○{0,6}(?P<c>□)",
        lambda n, e: n * e,
        alike=("ec",),
    ),
    Relation(
        rf"每{OF}○{{0,6}}(?:每月|月)○{{0,6}}(?P<e>□)○{{0,4}}[，,]○{{0,4}}(?P<n>□)○{{0,8}}(?:一年|全年|每年)○{{0,6}}(?P<c>□)",
        lambda n, e: 12 * n * e,
        alike=("ec",),
        agrees=_counts,
    ),
    Relation(
        rf"每{OF}○{{0,8}}(?P<e>□)○{{0,4}}[，,]○{{0,4}}(?P<n>□)○{{0,8}}(?:共|总|合计)○{{0,6}}(?P<c>□)",
        lambda n, e: n * e,
        alike=("ec",),
        agrees=_counts,
    ),
    Relation(r"每(?:人每)?月○{0,6}(?P<a>□)○{0,6}[，,]○{0,2}(?:一年|全年|每年)(?:下来)?○{0,6}(?P<c>□)", lambda a: 12 * a, alike=("ac",)),
    Relation(r"长○?(?P<a>□)[，,、]?宽○?(?P<b>□)○{0,4}[，,]○{0,6}面积○{0,4}(?P<c>□)", lambda a, b: a * b, alike=("ab",), unit="平方米"),
)


@rule(
    "arithmetic.difference",
    "相差的数与前后不符",
    Example("医院36家，较上年末的30家增加8家。", "医院36家，较上年末的30家增加6家。"),
    Example("路段全长18公里，已完工12公里，剩余8公里。", "路段全长18公里，已完工12公里，剩余6公里。"),
    explanation="两个数都写了，后面“多、少、增加、相差、剩余、还差”的数与二者之差对不上。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def difference(proof: Proof) -> Iterator[Hit]:
    """What is left, or lies between two figures."""
    yield from told(proof, DIFFERENCES)


@rule(
    "arithmetic.quotient",
    "百分比、倍数与前面的数不符",
    Example("党员1286名，女党员342名，占36.6%。", "党员1286名，女党员342名，占26.6%。"),
    Example("接待游客220万人次，是去年同期110万人次的3倍。", "接待游客220万人次，是去年同期110万人次的2倍。"),
    explanation="部分和总数都写了，后面的百分比、倍数与二者之比对不上；最后一位容许四舍五入。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="%％倍",
)
def quotient(proof: Proof) -> Iterator[Hit]:
    """A share or a multiple of two figures."""
    yield from told(proof, SHARES)


@rule(
    "arithmetic.each",
    "每份、份数与总数不符",
    Example("5户人家种植大棚45个，平均每户8个。", "5户人家种植大棚45个，平均每户9个。"),
    Example("场馆长60米、宽40米，面积2600平方米。", "场馆长60米、宽40米，面积2400平方米。"),
    explanation="份数、每份的数和总数都写了（每组几人、每斤几元、平均每户几个、长宽与面积），相乘对不上。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def each(proof: Proof) -> Iterator[Hit]:
    """So many, so much of each, and all."""
    yield from told(proof, PRODUCTS)
