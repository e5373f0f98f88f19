"""Rises and falls: 从A增至B，增长x%; 比上年的A增长x%; 去年同期A，同比增长x%."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.quantities import Quantity, quantities
from workstation.told import Told

if TYPE_CHECKING:
    import re

    from workstation.checks.engine.proof import Proof

SOURCE = "数字核对"
UP = "增至|增到|升至|升到|涨到|涨至|扩至|(?:增加|增长|提高|提升|上升|扩大|上涨|发展|攀升|跃升)[到至]"
DOWN = "降至|降到|减至|减到|跌至|跌到|(?:下降|降低|减少|压缩|压减|缩短|缩减|下跌|回落|精简)[到至]"
GROWN = "增长|增加|提高|提升|上升|扩大|上涨|增幅|涨幅|增|涨|升"
SHRUNK = "节省|节约|下降|降低|减少|压缩|压减|缩短|缩减|下跌|回落|降幅|跌幅|降|减"
DATED = r"(?:\d{4}年(?:底|末)?的?|(?:目前|现在|如今|今年|去年|当前|年底)的?|每[\u4e00-\u9fff]{1,3}(?:每月)?)?"
BY = rf"[，,（(](?:净|共|直接|大幅)?(?:(?P<up>{GROWN})|(?P<down>{SHRUNK}))(?:了|为|达到|达)?(?=\d)"
THAN = rf"[，,]?(?:(?P<up>{GROWN})|(?P<down>{SHRUNK}))(?:了|为|达到|达)?(?=\d)"
YEAR_BEFORE = rf"[，,）)](?:同比)?(?:(?P<up>{GROWN})|(?P<down>{SHRUNK}))(?:了|为|达到|达)?(?=\d)"
RATED = rf"[，,]同比(?:(?P<up>{GROWN})|(?P<down>{SHRUNK}))(?:了|为|达)?"
RATE_FIRST = RATED + r"(?P<by>\d[\d.]*[%％倍])[，,（(](?:上年|去年)(?:同期)?(?:为|是|仅为|只有)?(?=\d)"
TWO_YEARS = (
    r"(?:去年|上年)(?:同期)?[\u4e00-\u9fff]{0,14}(?P<old>\d[\d.]*)[\u4e00-\u9fff%％]{0,5}(?P<then>[，,])今年[\u4e00-\u9fff]{0,4}"
    r"(?:达到?|实现|增至|升至|为|有)(?=\d)"
)
TURNED = frozenset(("天", "小时", "分钟", "个工作日", "工作日", "米", "微克", "毫克"))
"""Units of which less may be praised with 提高."""

PARTS = tuple("分秒时刻角厘寸尺两")
"""Smaller units, with which a figure is but a part of a measure."""
TURNING = r"标准|限值|要求|门槛|精度|分辨率|名次|排名|位次|效率|水平|水位|埋深|倍|分别|、"


@dataclass(frozen=True, slots=True)
class Change:
    """What was, what is, and by how much it is said to have changed; `by` may lack."""

    old: Quantity
    new: Quantity
    sign: int
    verb: tuple[int, int]
    by: Quantity | None = None
    by_sign: int = 1


def changes(proof: Proof) -> tuple[Change, ...]:
    """Every change whose two ends stand in the text."""
    return (*_moves(proof), *_comparisons(proof), *_year_before(proof), *_rate_first(proof), *_two_years(proof))


def _moves(proof: Proof) -> Iterator[Change]:
    """从A增至B."""
    known = proof.once(quantities)
    if not (proof.has("从") or proof.has("由")):
        return
    for reached in proof.matches(r"[至到](?=[\d目现如今去当年每])"):
        match = pattern(rf"(?:(?P<up>{UP})|(?P<down>{DOWN}))\Z").search(proof.text, max(0, reached.end() - 3), reached.end())
        if match is None:
            continue
        start = pattern(DATED).match(proof.text, match.end())
        new = known.at(start.end() if start else match.end())
        old = _start_of_move(proof, match.start(), new) if new else None
        if new and old and _comparable(old, new) and (old.unit or not start or "每" not in start.group()):
            by, sign = _by(proof, BY, new.end)
            yield Change(old, new, 1 if match["up"] else -1, match.span(), by, sign)


def _start_of_move(proof: Proof, at: int, new: Quantity) -> Quantity | None:
    """The A of 从…A: right before the verb, and 从 or 由 before it in the same clause."""
    inside = proof.once(quantities).within(max(0, at - 24), at)
    if not inside or at - inside[-1].end > 8:
        return None
    old = inside[-1]
    clause = max(proof.text.rfind(mark, max(0, old.start - 30), old.start) for mark in "，,。；;\n") + 1
    opened = pattern(r"[从由]").search(proof.text, clause, old.start)
    plain = not pattern(r"[，,。；]|第").search(proof.text, old.end, at)
    whole = _stands_alone(proof, old) and _stands_alone(proof, new)
    return old if opened and plain and whole and (old.unit == new.unit or not old.unit) else None


def _stands_alone(proof: Proof, item: Quantity) -> bool:
    """Whether a figure isn't one part of 1小时30分, 3元5角, 2米8."""
    before, after = proof.text[max(0, item.start - 8) : item.start], proof.text[item.end : item.end + 2]
    parted = after[:1] in PARTS or (item.unit and after[:1].isdecimal())
    return not parted and pattern(r"\d(?:年|个?月|天|小?时|分钟?|元|角|米|斤|公斤)\Z").search(before) is None


def _comparisons(proof: Proof) -> Iterator[Change]:
    """B，比上年的A增长x%."""
    known = proof.once(quantities)
    for match in proof.matches(r"[比较](?<=[，,\d\u4e00-\u9fff][比较])(?:上年|去年|前一年|\d{4}年)(?:同期)?的?(?=\d)"):
        old = known.at(match.end())
        new = _just_before(proof, match.start())
        if old and new and old.unit == new.unit and old.unit and _comparable(old, new):
            by, sign = _by(proof, THAN, old.end)
            yield Change(old, new, 0, match.span(), by, sign)


def _year_before(proof: Proof) -> Iterator[Change]:
    """B，去年同期为A，同比增长x%."""
    known = proof.once(quantities)
    for match in proof.matches(r"(?:去年|上年)同期(?:仅为|只有|为|是)?(?=\d)"):
        old = known.at(match.end())
        new = _just_before(proof, match.start())
        if old and new and old.unit == new.unit and old.unit and _comparable(old, new):
            by, sign = _by(proof, YEAR_BEFORE, old.end)
            yield Change(old, new, 0, match.span(), by, sign)


def _rate_first(proof: Proof) -> Iterator[Change]:
    """B，同比增长x%，上年为A."""
    known = proof.once(quantities)
    for match in proof.matches(RATE_FIRST):
        by, old = known.at(match.start("by")), known.at(match.end())
        new = _just_before(proof, match.start())
        if by and old and new and old.unit == new.unit and old.unit and _comparable(old, new):
            yield Change(old, new, 0, match.span(), by, _sign(match))


def _two_years(proof: Proof) -> Iterator[Change]:
    """去年…A，今年达到B，同比增长x%."""
    known = proof.once(quantities)
    for match in proof.matches(TWO_YEARS):
        old, new = known.at(match.start("old")), known.at(match.end())
        if old and new and old.unit == new.unit and old.unit and _comparable(old, new) and match.start("then") == old.end:
            by, sign = _by(proof, YEAR_BEFORE, new.end)
            yield Change(old, new, 0, match.span(), by, sign)


def _just_before(proof: Proof, at: int) -> Quantity | None:
    """The quantity that only a comma or bracket parts from a place."""
    inside = proof.once(quantities).within(max(0, at - 24), at)
    return inside[-1] if inside and proof.text[inside[-1].end : at] in ("", "，", ",", "（", "(") else None


def _by(proof: Proof, wanted: str, at: int) -> tuple[Quantity | None, int]:
    match = pattern(wanted).match(proof.text, at)
    if match is None:
        return None, 1
    return proof.once(quantities).at(match.end()), _sign(match)


def _sign(match: re.Match[str]) -> int:
    return 1 if match["up"] else -1


def _comparable(old: Quantity, new: Quantity) -> bool:
    return old.value > 0 and not (old.loose or new.loose or old.ordinal or new.ordinal)


@rule(
    "arithmetic.rise",
    "增减幅度与前后数字不符",
    Example("游客从320万人次增至400万人次，增长30%。", "游客从320万人次增至400万人次，增长25%。"),
    Example("税收12.5亿元，比上年的10亿元增长20%。", "税收12.5亿元，比上年的10亿元增长25%。"),
    explanation="增长率＝（现数－原数）÷原数；增长几倍＝现数÷原数－1；按印出的位数容许四舍五入。",
    source="GB/T 15835—2011；数字核对",
    severity=Severity.WARNING,
    signs="从由比较期年",
)
def rise(proof: Proof) -> Iterator[Hit]:
    """A rate, a multiple or a difference that the two figures don't give."""
    for change in proof.once(changes):
        if change.by is not None and not change.by.loose:
            right = _expected(change, change.by)
            if right is not None:
                said = proof.text[change.by.start : change.by.end]
                yield Hit(change.by.start, change.by.end, message=Told("按前后数字应为{0}，这里写{1}，请核对", right, said), expect=right)


def _expected(change: Change, by: Quantity) -> str | None:
    """What should stand; None where what stands is right or isn't to be judged."""
    if by.unit in ("%", "倍"):
        return _expected_rate(change, by)
    difference = abs(change.new.value - change.old.value)
    unit = "个百分点" if change.new.unit == "%" else change.new.unit
    if by.unit != unit:
        return None
    slack = (sum(_steps(change)) + by.step) / 2
    return None if abs(difference - by.value) <= slack + 1e-6 * difference else _amount(difference, by)


def _amount(value: float, by: Quantity) -> str:
    if by.unit == "个百分点":
        return f"{value:.10g}{by.word}"
    for scale, name in ((100_000_000, "亿"), (10_000, "万")):
        if value >= scale:
            return f"{value / scale:.6g}{name}{by.unit}"
    return f"{value:.6g}{by.unit}"


def _expected_rate(change: Change, by: Quantity) -> str | None:
    old, new = change.old, change.new
    old_step, new_step = _steps(change)
    lowest = (new.value - new_step / 2) / (old.value + old_step / 2) - 1
    highest = (new.value + new_step / 2) / max(1e-9, old.value - old_step / 2) - 1
    worth, slack = (by.value / 100, (by.step or 1) / 100) if by.unit == "%" else (by.value, (by.step or 1) / 2)
    if by.unit == "倍" and (change.by_sign < 0 or new.value < old.value):
        return None
    said = change.by_sign * worth
    if lowest - slack <= said <= highest + slack or _is_in_points(change, by):
        return None
    rate = abs(new.value / old.value - 1)
    return f"{rate * 100:.{1 if by.step else 0}f}%" if by.unit == "%" else f"{rate:.1f}".removesuffix(".0") + "倍"


def _steps(change: Change) -> tuple[float, float]:
    """How finely the two are printed: 10亿元 beside 12.5亿元 stands for 10.0."""
    old, new = change.old, change.new
    return (min(old.step, new.step),) * 2 if old.scale == new.scale else (old.step, new.step)


def _is_in_points(change: Change, by: Quantity) -> bool:
    """Two percentages, and their difference called a per cent: the rule `points` says so."""
    if change.new.unit != "%" or by.unit != "%":
        return False
    return abs(abs(change.new.value - change.old.value) - by.value) <= max(change.new.step, by.step) + 1e-9


@rule(
    "arithmetic.points",
    "百分点误作百分之",
    Example("合格率从92.5%提高到96.8%，提高4.3%。", "合格率从92.5%提高到96.8%，提高4.3个百分点。"),
    explanation="两个百分数相减得到的是“百分点”；写成“%”就成了相对原数的增幅。",
    source="GB/T 15835—2011；统计用语",
    severity=Severity.WARNING,
    signs="%％",
)
def points(proof: Proof) -> Iterator[Hit]:
    """A difference of two percentages that is called a per cent."""
    for change in proof.once(changes) if any(map(proof.has, "从由比较")) else ():
        by = change.by
        if by is not None and not by.loose and _is_in_points(change, by):
            rate = 100 * abs(change.new.value / change.old.value - 1)
            if abs(rate - by.value) > max(by.step, 0.1):
                fix = proof.text[by.start : by.end - 1] + "个百分点"
                yield Hit(by.start, by.end, fix, Told("两个百分数相差的是百分点"))


@rule(
    "arithmetic.direction",
    "增减方向与数字相反",
    Example("日均客流从1.2万人次增至0.9万人次。", "日均客流从0.9万人次增至1.2万人次。"),
    explanation="写的是增，数字却变小了（或相反）；多半是两个数写颠倒了。名次、标准、时限的“提高”不在此列。",
    source="数字核对",
    severity=Severity.WARNING,
    signs="至到",
)
def direction(proof: Proof) -> Iterator[Hit]:
    """A rise to less, a fall to more."""
    for change in proof.once(changes) if any(map(proof.has, "从由")) else ():
        moved = (change.new.value > change.old.value) - (change.new.value < change.old.value)
        if change.sign and moved == -change.sign and not _may_be_turned(proof, change):
            yield Hit(*change.verb)


def _may_be_turned(proof: Proof, change: Change) -> bool:
    """A stricter standard, a better rank or a quicker service is 提高 with a smaller figure."""
    before = proof.text[max(0, change.old.start - 24) : change.verb[0]]
    praised = change.new.unit in TURNED and proof.text.startswith("提", change.verb[0])
    ranked = change.new.word in ("位", "名") or proof.after(change.new.end) in tuple(":：∶︰、／/")
    return praised or ranked or bool(pattern(TURNING).search(before))
