"""算术: parts, shares and products as a sentence tells them, without 共计: 800名市民中，有600人满意，满意率为75%."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.quantities import Quantity, printed, quantities
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

SOURCE = "数字核对"
OF_THEM = r"[\u4e00-\u9fff]{0,8}中[，,](?:共?有)?(?=\d)"
RATE = r"[\u4e00-\u9fff]{0,8}[，,](?:占比|[\u4e00-\u9fff]{1,4}率)(?:为|达到?|是)?(?=\d)"
DONE = r"[，,](?:[\u4e00-\u9fff]{0,6}(?:已|完成|建成|到位|其中)[\u4e00-\u9fff]{0,6})(?=\d)"
OF_ALL = r"[，,]占(?:总|全|计划|任务|应)[\u4e00-\u9fff]{1,6}的(?=\d)"
EACH = (
    r"[\u4e00-\u9fff]{0,4}[，,]"
    r"(?:(?P<acre>亩)(?:产|均)|(?:平均)?每(?P<unit>公斤|公里|平方米|千克|[亩斤吨人名户个套株棵头只件台天家份]))[\u4e00-\u9fff]{0,6}(?=\d)"
)
IN_ALL = r"[，,](?:总|共|合计|累计|一共)[\u4e00-\u9fff]{0,6}(?=\d)"


@rule(
    "arithmetic.told-share",
    "百分比与前面的两个数不符",
    Example("接受调查的800名市民中，有600人表示满意，满意率为85%。", "接受调查的800名市民中，有600人表示满意，满意率为75%。"),
    Example("线路全长96公里，目前已铺轨72公里，占总里程的80%。", "线路全长96公里，目前已铺轨72公里，占总里程的75%。"),
    explanation="总数、其中的数都写了，后面的满意率、完成率、占比与二者之比对不上；最后一位容许四舍五入。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="%％",
)
def told_share(proof: Proof) -> Iterator[Hit]:
    """A whole, a part and their rate in one sentence."""
    for whole in proof.once(quantities).items:
        for opening, closing in ((OF_THEM, RATE), (DONE, OF_ALL)):
            part = _next(proof, whole, opening)
            said = part and _next(proof, part, closing)
            if part and said and said.unit == "%" and part.unit == whole.unit and _are_exact(whole, part, said) and whole.value > 0:
                right = 100 * part.value / whole.value
                if abs(right - said.value) > (said.step or 1.0) + 100 * part.step / whole.value and right <= 100:
                    told = f"{right:.{1 if said.step else 0}f}%"
                    yield Hit(said.start, said.end, message=Told("按前面两个数应为{0}，请核对", told), expect=told)


@rule(
    "arithmetic.told-product",
    "面积、单产、单价与收入不符",
    Example("种植羊肚菌60亩，亩产400斤，每斤卖80元，总收入129万元。", "种植羊肚菌60亩，亩产400斤，每斤卖80元，总收入192万元。"),
    explanation="面积乘亩产、数量乘单价，与“总收入、共”后面的数对不上。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="亩每",
)
def told_product(proof: Proof) -> Iterator[Hit]:
    """So many, so much of each, and what it comes to."""
    used: set[int] = set()
    for first in proof.once(quantities).items:
        factors = [first, *_each_after(proof, first)] if first.start not in used else [first]
        used.update(factor.start for factor in factors)
        said = _next(proof, factors[-1], IN_ALL) if len(factors) > 1 else None
        if said and said.unit == factors[-1].unit and _are_exact(*factors, said):
            value = _plainly(factors)
            slack = said.step / 2 + sum(factor.step / max(factor.value, 1e-9) * value / 2 for factor in factors)
            if abs(value - said.value) > slack + 1e-6 * value:
                right = printed(value, said)
                yield Hit(said.start, said.end, message=Told("前面几个数相乘是{0}，请核对", right), expect=right)


def _each_after(proof: Proof, item: Quantity) -> Iterator[Quantity]:
    for _ in range(2):
        match = pattern(EACH).match(proof.text, item.end)
        unit = match and (match["unit"] or match["acre"])
        each = proof.once(quantities).at(match.end()) if match and unit == item.word else None
        if each is None:
            return
        yield each
        item = each


def _plainly(factors: list[Quantity]) -> float:
    """The product; what a middle factor is counted in is what the next is the price of, so it counts as printed."""
    value = factors[-1].value
    for factor in factors[:-1]:
        value *= factor.printed
    return value


def _next(proof: Proof, item: Quantity, wanted: str) -> Quantity | None:
    match = pattern(wanted).match(proof.text, item.end)
    return proof.once(quantities).at(match.end()) if match else None


def _are_exact(*items: Quantity) -> bool:
    return not any(item.loose or item.ordinal or not item.unit for item in items)
