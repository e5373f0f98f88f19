"""算术: parts in clauses of their own and what they come to; two parts that leave no third; 占近七成, 翻了一番."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.numbers import number_of
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.figures import SIGN, Figures, figures, row
from workstation.checks.quantities import Quantity, printed
from workstation.told import Told

if TYPE_CHECKING:
    import re

    from workstation.checks.engine.proof import Proof

SOURCE = "数字核对"
IN_ALL = row(
    r"(?<=[□\u4e00-\u9fff，,、（(])(?:[，,、（(]|(?<=□))(?:□|[两三四五六七八九十\d]{1,3}[项年者次地个家届]?|奖金|捐款|投资)?"
    r"(?:共计|合计|总计|累计|共|总额|总数|一共)(?!○{0,4}(?:每|平均|各))○{0,6}(?P<said>□)"
)
ALL = row(r"(?:合计|总计|累计|共计?|总额|总数)○{0,6}□")
"""What every such row has, which is found many times faster."""
WINNERS = row(r"等奖□[，,。][这此]?(?P<said>□)(?:获奖|得奖|选手)")
NOT_ADDED = r"其中|共|每|各|比|较|累计|从|由|增至|平均|率|总|占|等(?!奖)|以上|另|同比|下降|增长|目标|计划|原|到|约|人均|其余"
LINKED = r"[，,、和及与]"
LONGEST_GAP = 22
FAR = 0.45
"""Where the sum is further away, the total is of something else."""
WHOLE = (
    "男:女",
    "城镇:乡村|农村",
    "城市:农村|乡村",
    "城区:农村",
    "境外输入:本土",
    "公办:民办",
    "出口:进口",
    "进口:出口",
    "线上:线下",
    "省内:省外",
    "市内:市外",
    "境内:境外",
    "国内:国外|国际",
    "纸质:电子",
    "汉族:少数民族",
    "党员:群众",
    "单位|企业|集体:个人",
    "成年人|大人|成人:儿童|小孩|未成年人|孩子",
    "教师|老师:学生",
)
"""Two kinds that leave no third."""
PAIRS = tuple(
    (row(rf"(?:{first})○{{0,6}}(?P<b>□)○{{0,6}}[，,、和]+○{{0,2}}(?:{second})○{{0,6}}(?P<c>□)"))
    for first, _, second in (pair.partition(":") for pair in WHOLE)
)
TENTHS = row(
    r"(?P<a>□)(?:○|[，,]){1,16}?(?P<b>□)○{0,10}[，,]○{0,4}占?(?:比|总○{1,4}的)?(?P<said>(?P<how>近|超过?|逾|约|不足)?(?P<number>[一二三四五六七八九])成)(?!以|[一二三四五六七八九])"
)
DOUBLED = row(r"[从由]○{0,14}(?P<a>□)○{0,10}[到至为]○{0,8}(?P<b>□)○{0,4}[，,]○{0,2}(?P<said>翻了?(?:一番|(?P<twice>两番)))(?![多以])")
HALF = row(r"(?P<a>□)(?:○|[，,]){1,16}?(?P<b>□)○{0,10}[，,]○{0,2}(?P<said>超过?半数?|过半|占(?:比)?(?:超过?|过)(?:一半|半数))")


def unequal_rows(proof: Proof) -> Iterator[Hit]:
    """A total after parts that stand in a clause each."""
    known = proof.once(figures)
    in_all = pattern(IN_ALL).finditer(known.text) if pattern(ALL).search(known.text) else ()
    for match in (*in_all, *known.found(WINNERS, proof)):
        whole = known.at(match.start("said"))
        parts = [] if whole.loose else list(_parts_before(known, _row_end(known, match), whole))
        if len(parts) > 1:
            value = sum(part.value for part in parts)
            slack = sum(part.step for part in parts) / 2 + whole.step * 0.51
            if slack + 1e-6 * value < abs(value - whole.value) < FAR * whole.value:
                right = printed(value, whole)
                yield Hit(whole.start, whole.end, message=Told("各项相加是{0}，请核对", right), expect=right)


def _row_end(known: Figures, match: re.Match[str]) -> int:
    """Where the row before a total ends."""
    if match.re.pattern == WINNERS:
        return match.start() + 3
    return match.start() + (known.text[match.start()] == SIGN)


def _parts_before(known: Figures, at: int, whole: Quantity) -> Iterator[Quantity]:
    """The parts in a row before a place, last first; none of a row that reckons otherwise."""
    row_of: list[Quantity] = []
    while len(row_of) < 40:
        place = known.text.rfind(SIGN, max(0, at - LONGEST_GAP), at)
        gap = known.text[place + 1 : at]
        part = known.at(place) if place >= 0 else None
        if part is None or pattern(r"[。；！？\n：:]").search(gap):
            break
        if pattern(NOT_ADDED).search(gap):
            return
        if part.unit != whole.unit or part.loose or part.ordinal or (row_of and not pattern(LINKED).search(gap)):
            break
        row_of.append(part)
        at = place
    before = known.text[max(0, at - 14) : at]
    if not pattern(NOT_ADDED).search(pattern(r"[。；！？\n：:]").split(before)[-1]):
        yield from row_of


def unequal_pairs(proof: Proof) -> Iterator[Hit]:
    """A whole, and two parts that leave no third."""
    known = proof.once(figures)
    for wanted in PAIRS:
        for match in known.found(wanted, proof):
            first, second = known.at(match.start("b")), known.at(match.start("c"))
            place = known.text.rfind(SIGN, max(0, match.start() - 20), match.start())
            between = known.text[place + 1 : match.start()]
            whole = known.at(place) if place >= 0 else None
            if whole and not pattern(r"[。；！？\n每比]|平均|增|降").search(between) and len({whole.unit, first.unit, second.unit}) == 1:
                yield from _unequal(whole, first, second)


def _unequal(whole: Quantity, first: Quantity, second: Quantity) -> Iterator[Hit]:
    value = first.value + second.value
    slack = (first.step + second.step + whole.step) / 2
    is_exact = not (whole.loose or first.loose or second.loose) and whole.unit not in ("%", "倍", "个百分点")
    if is_exact and slack + 1e-6 * value < abs(value - whole.value) < FAR * whole.value:
        right = printed(value, whole)
        yield Hit(whole.start, whole.end, message=Told("两部分相加是{0}，请核对", right), expect=right)


@rule(
    "arithmetic.tenths",
    "几成、翻番、过半与前面的数不符",
    Example("出席代表120名，来自基层的82名，占近五成。", "出席代表120名，来自基层的82名，占近七成。"),
    Example("产量从50万吨增加到150万吨，翻了一番。", "产量从75万吨增加到150万吨，翻了一番。"),
    explanation="按前面两个数算：近七成是65%—70%，超七成是70%—80%；翻一番是两倍，翻两番是四倍；过半要超过50%。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="成番半",
)
def tenths(proof: Proof) -> Iterator[Hit]:
    """A share in tenths, a doubling or a majority that two figures don't give."""
    known = proof.once(figures)
    for wanted in (TENTHS, DOUBLED, HALF):
        for match in known.found(wanted, proof):
            first, second = known.at(match.start("a")), known.at(match.start("b"))
            is_exact = first.unit == second.unit and first.value > 0 and not (first.loose or second.loose) and first.unit not in ("%", "倍")
            if is_exact and not _is_so(match, second.value / first.value):
                start, end = known.in_text(match.span("said"))
                yield Hit(start, end, message=Told("按前面两个数是{0}，请核对", f"{100 * second.value / first.value:.1f}%"))


def _is_so(match: re.Match[str], ratio: float) -> bool:
    if match.re.pattern == DOUBLED:
        times = 4 if match["twice"] else 2
        return 0.85 * times < ratio < 1.3 * times
    if match.re.pattern == HALF:
        return ratio > 0.5 or ratio < 0.2
    tenth = (number_of(match["number"]) or 0) / 10
    how = match["how"] or ""
    low, high = (0.06, 0.0) if how in ("近", "不足") else (0.0, 0.1) if how.startswith(("超", "逾")) else (0.05, 0.07)
    return tenth - low <= ratio <= tenth + high or ratio > 1
