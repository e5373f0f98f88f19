"""算术: totals, parts, shares and products whose figures all stand in the text. What grows or shrinks is in `arithmetic_change`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from workstation.checks import arithmetic_change, arithmetic_prose, arithmetic_relations, arithmetic_rows, arithmetic_spans
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.quantities import Quantity, printed, quantities
from workstation.told import Told

if TYPE_CHECKING:
    import re

    from workstation.checks.engine.proof import Proof

SOURCE = "数字核对"
SUMMED = r"(?<=[，,、；（(])(?:(?:共计|合计|总计|总共|一共)[\u4e00-\u9fff]{0,4}|共(?:有|获|达|计)?)\Z"
LINKS = "、，,"
SENTENCE = "。！？；;\n\r：:（）()"
NOT_ADDED = r"其中|共|每|各|比|较|累计|从|由|增至|平均|率|总|占|等|分别占|以上|另"
GENERAL = frozenset("个项家处座所条件种类支批台套部块场次")
"""Measure words that say little of what is counted: the nouns must agree as well."""
MEASURES = frozenset(["元", "美元", "亩", "米", "公斤", "平方米", "公顷", "平方公里", "度", "棵", "株", "册", "辆", "套", "间", "只", "头"])
"""Units of what is divided, and not sorted in this manner and in that."""
RATES = frozenset(("%", "倍", "点", "个百分点"))
"""Parts of these may well be larger than the whole's."""
WHOLE = (
    ("男", "女"),
    ("城镇", "乡村"),
    ("城镇", "农村"),
    ("境外输入", "本土"),
    ("公办", "民办"),
    ("出口", "进口"),
    ("线上", "线下"),
    ("省内", "省外"),
    ("市内", "市外"),
    ("境内", "境外"),
)
"""Two kinds that leave no third."""


@rule(
    "arithmetic.sum",
    "分项相加不等于合计",
    Example("一车间12人、二车间15人、三车间9人，共计38人。", "一车间12人、二车间15人、三车间9人，共计36人。"),
    Example("代表队夺得3金2银5铜，共11枚奖牌。", "代表队夺得3金2银5铜，共10枚奖牌。"),
    explanation="前面列出的同单位数字逐项相加，与“共计、合计、共”后面的数对不上；小数按印出的位数容许四舍五入。分项没有列全的请写“等”或“其中”。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="共合总累奖",
)
def total(proof: Proof) -> Iterator[Hit]:
    """A total after the parts that make it up."""
    found = list(_total_of_row(proof))
    told = {hit.start for hit in found}
    yield from found
    yield from (hit for hit in arithmetic_rows.unequal_rows(proof) if hit.start not in told)
    yield from _medals(proof)


def _total_of_row(proof: Proof) -> Iterator[Hit]:
    known = proof.once(quantities)
    for item in known.items:
        if item.unit and not item.loose and pattern(SUMMED).search(proof.text, max(0, item.start - 8), item.start):
            parts = _parts_before(proof, item)
            if len(parts) > 1 and _adds_up_wrong(parts, item):
                right = printed(sum(part.value for part in parts), item)
                yield Hit(item.start, item.end, message=Told("各项相加是{0}，请核对", right), expect=right)


def _medals(proof: Proof) -> Iterator[Hit]:
    for match in proof.matches(r"金(?<=\d金)(\d+)银(\d+)铜[^。；\d]{0,6}共[^。；\d]{0,3}(\d+)枚"):
        gold = pattern(r"\d+\Z").search(proof.text, max(0, match.start() - 4), match.start())
        silver, bronze, said = (int(part) for part in match.groups())
        sum_of = int(gold.group()) + silver + bronze if gold else said
        if sum_of != said:
            yield Hit(match.start(3), match.end(), message=Told("奖牌相加是{0}枚，请核对", sum_of), expect=f"{sum_of}枚")


def _parts_before(proof: Proof, whole: Quantity) -> list[Quantity]:
    """The parts that stand in a row before a total; empty where the row isn't plain."""
    text = proof.text
    parts: list[Quantity] = []
    opening = max(text.rfind(mark, max(0, whole.start - 8), whole.start) for mark in "，,、；（(")
    end = opening
    while end > 0 and len(parts) < 40:
        start = max(text.rfind(mark, max(0, end - 60), end) for mark in LINKS + SENTENCE)
        inside = proof.once(quantities).within(start + 1, end)
        if not inside:
            return [] if pattern(NOT_ADDED).search(text, start + 1, end) else parts
        if not _is_part(proof, inside, start + 1, end, whole):
            return []
        parts.append(inside[0])
        if start < 0 or text[start] in SENTENCE:
            break
        end = start
    return parts


def _is_part(proof: Proof, inside: list[Quantity], start: int, end: int, whole: Quantity) -> bool:
    """Whether a stretch names one quantity of the total's kind and nothing that makes it another reckoning."""
    if len(inside) != 1 or pattern(NOT_ADDED).search(proof.text, start, end):
        return False
    part = inside[0]
    rest = proof.text[part.end : end]
    plain = part.unit == whole.unit and not part.loose and not part.ordinal and len(rest) <= 4
    return plain and _same_kind(proof, rest, whole)


def _same_kind(proof: Proof, noun: str, whole: Quantity) -> bool:
    """After a general measure word the total's noun must be a part's own, or none."""
    if whole.word not in GENERAL:
        return True
    after = proof.text[whole.end : whole.end + 2]
    return not after or after[0] in "，。；、）)\n" or (bool(noun) and after.startswith(noun[:1]))


def _adds_up_wrong(parts: list[Quantity], whole: Quantity) -> bool:
    finest = min((part.step for part in parts if part.scale == whole.scale), default=0.0)
    slack = sum(finest if part.scale == whole.scale else part.step for part in parts) / 2 + whole.step * 0.51
    return abs(sum(part.value for part in parts) - whole.value) > slack + 1e-6 * max(1.0, whole.value)


@rule(
    "arithmetic.part-over",
    "部分大于总数",
    Example("参训人员36人，其中党员42人。", "参训人员42人，其中党员36人。"),
    explanation="“其中”后面的数是前面那个数的一部分，不会比它大；多半是两个数写颠倒了或多写了一位。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="中",
)
def part_over(proof: Proof) -> Iterator[Hit]:
    """A part that is larger than the whole, whatever of the sentence is taken for the whole."""
    for wholes, parts in _divisions(proof):
        part = parts[0]
        slack = part.step + sum(whole.step for whole in wholes)
        if part.unit not in RATES and part.value > sum(whole.value for whole in wholes) + slack:
            yield Hit(part.start, part.end, message=Told("“其中”之后的数比前面的总数还大，请核对"))
        elif len(wholes) == 1 and _exclude_each_other(proof, parts) and _exceeds(parts, wholes[0]):
            right = printed(sum(each.value for each in parts), wholes[0])
            yield Hit(parts[-1].start, parts[-1].end, message=Told("“其中”各项相加是{0}，超过了前面的总数，请核对", right))


def _exclude_each_other(proof: Proof, parts: list[Quantity]) -> bool:
    """Whether what is measured in each of a row can't be counted twice: land, money and the like with 、 between them."""
    between = [proof.text[one.end : other.start] for one, other in pairwise(parts)]
    return parts[0].unit in MEASURES and all("、" in gap or "和" in gap for gap in between)


def _exceeds(parts: list[Quantity], whole: Quantity) -> bool:
    return sum(part.value for part in parts) > whole.value + (sum(part.step for part in parts) + whole.step) / 2 + 1e-6 * whole.value


@rule(
    "arithmetic.parts",
    "两部分相加不等于总数",
    Example("队员58人，其中男队员31人、女队员29人。", "队员58人，其中男队员31人、女队员27人。"),
    explanation="男和女、城镇和乡村、境外输入和本土合起来就是全部，与前面的总数对不上时请核对。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def parts_of_whole(proof: Proof) -> Iterator[Hit]:
    """Two parts that leave no third, and their sum isn't the whole."""
    found = list(_unequal_divisions(proof))
    yield from found
    told = {hit.start for hit in found}
    yield from (hit for hit in arithmetic_rows.unequal_pairs(proof) if hit.start not in told)


def _unequal_divisions(proof: Proof) -> Iterator[Hit]:
    for wholes, parts in _divisions(proof):
        if len(wholes) == 1 and _are_all(proof, parts, wholes[0]) and _adds_up_wrong(parts, wholes[0]):
            right = printed(sum(part.value for part in parts), wholes[0])
            yield Hit(wholes[0].start, wholes[0].end, message=Told("“其中”各项相加是{0}，请核对", right), expect=right)


def _are_all(proof: Proof, parts: list[Quantity], whole: Quantity) -> bool:
    """Whether there is no further part: two that leave no third, or a row of one kind (城关镇、云岭镇、河湾镇) that nearly makes it."""
    if len(parts) == 2:
        return _leave_no_third(proof, parts)
    labels = [pattern(r"[\u4e00-\u9fff]+\Z").search(proof.text, max(0, part.start - 8), part.start) for part in parts]
    kinds = {label.group()[-1] for label in labels if label}
    is_row = len(parts) > 2 and all(labels) and len(kinds) == 1 and kinds <= set("镇乡村区县市省州街校队组院所厂店")
    ended = proof.text[parts[-1].end : parts[-1].end + 6]
    return (
        is_row and abs(sum(part.value for part in parts) / whole.value - 1) < 0.08 and not pattern(r"[\u4e00-\u9fff]{0,3}等").match(ended)
    )


def _leave_no_third(proof: Proof, parts: list[Quantity]) -> bool:
    labels = [proof.text[max(0, part.start - 8) : part.end + 2] for part in parts]
    first, second = labels
    return any((one in first and other in second) or (other in first and one in second) for one, other in WHOLE)


def _divisions(proof: Proof) -> Iterator[tuple[list[Quantity], list[Quantity]]]:
    """For every 其中, the quantities before it in the sentence and the parts after it, of one unit."""
    known = proof.once(quantities)
    for at in proof.places("其中"):
        start = _sentence_start(proof, at)
        before = known.within(start, at)
        if not before or at - before[-1].end > 12 or before[-1].loose or not before[-1].unit:
            continue
        wholes = [item for item in before if item.unit == before[-1].unit]
        if not pattern(r"每|平均|比|同比|增长").search(proof.text, start, at):
            parts = list(_parts_after(proof, at + 2, before[-1]))
            if parts:
                yield wholes, parts


def _parts_after(proof: Proof, at: int, whole: Quantity) -> Iterator[Quantity]:
    """The parts in a row after 其中; the row ends with the first stretch that is anything else."""
    while at < len(proof.text):
        stop = pattern(r"[、，,。；;：:！？（）()\n]|[和及](?=[^、，。；\n]{1,12}\d)").search(proof.text, at, at + 60)
        end = stop.start() if stop else min(len(proof.text), at + 60)
        inside = proof.once(quantities).within(at, end)
        if not _is_part_after(proof, inside, at, end, whole):
            return
        yield inside[0]
        if stop is None or stop.group() not in "、，,和及":
            return
        at = stop.end()


def _is_part_after(proof: Proof, inside: list[Quantity], start: int, end: int, whole: Quantity) -> bool:
    if len(inside) != 1 or pattern(r"累计|同比|计划|目标|每|比|总|达到|占|已|平均|历").search(proof.text, start, end):
        return False
    part = inside[0]
    noun = proof.text[part.end : end]
    general = whole.word in GENERAL and noun and noun[:1] != proof.text[whole.end : whole.end + 1]
    return part.unit == whole.unit and part.word == whole.word and not part.loose and not general


def _sentence_start(proof: Proof, at: int) -> int:
    return max(proof.text.rfind(mark, max(0, at - 120), at) for mark in "。！？；;\n") + 1


@rule(
    "arithmetic.share",
    "占比与数字不符",
    Example("共有企业200家，其中高新企业50家，占比35%。", "共有企业200家，其中高新企业50家，占比25%。"),
    Example("完成投资45亿元，占年度计划60亿元的85%。", "完成投资45亿元，占年度计划60亿元的75%。"),
    explanation="按文中给出的部分与总数算出的百分比，与写出的对不上；最后一位容许四舍五入。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="占",
)
def share(proof: Proof) -> Iterator[Hit]:
    """A part, its whole and its share."""
    known = proof.once(quantities)
    for wholes, parts in _divisions(proof):
        said = _share_after(proof, parts[-1]) if len(wholes) == len(parts) == 1 else None
        if said:
            yield from _wrong_share(parts[0], wholes[0], said)
    for match in proof.matches(r"占(?:全年|年度|年|总|目标)?(?:计划|任务|目标|投资)[^，。；\d]{0,4}(?=\d)"):
        whole, part = known.at(match.end()), _before(proof, match.start())
        said = whole and known.at(whole.end + 1) if whole and proof.after(whole.end) == "的" else None
        if whole and part and said and said.unit == "%" and part.unit == whole.unit and not (part.loose or whole.loose or said.loose):
            yield from _wrong_share(part, whole, said)


def _before(proof: Proof, at: int) -> Quantity | None:
    """The quantity of which nothing but a comma parts a place."""
    inside = proof.once(quantities).within(max(0, at - 20), at)
    return inside[-1] if inside and proof.text[inside[-1].end : at] in ("，", ",", "") else None


def _share_after(proof: Proof, part: Quantity) -> Quantity | None:
    found = pattern(r"[，,（(](?:占比|占总(?:数|量|额|人数)的?|占)(?:为|达|达到)?(?=\d)").match(proof.text, part.end)
    said = proof.once(quantities).at(found.end()) if found else None
    return said if said and said.unit == "%" and not said.loose else None


def _wrong_share(part: Quantity, whole: Quantity, said: Quantity) -> Iterator[Hit]:
    if whole.value <= 0:
        return
    lowest = 100 * (part.value - part.step / 2) / (whole.value + whole.step / 2)
    highest = 100 * (part.value + part.step / 2) / max(1e-9, whole.value - whole.step / 2)
    step = said.step or 1.0
    if not lowest - step < said.value < highest + step:
        right = f"{100 * part.value / whole.value:.{1 if said.step else 0}f}%"
        yield Hit(said.start, said.end, message=Told("按文中数字应占{0}，请核对", right), expect=right)


RATIO = r"(\d{1,2}(?:\.\d{1,2})?)[:：∶](\d{1,2}(?:\.\d{1,2})?)[:：∶](\d{1,2}(?:\.\d{1,2})?)"
MEN, WOMEN = (rf"{who}(?:性|生)?(?:人数|人口|职工|员工)?(?:占比|占)(?:为|达|总数的)?(\d+(?:\.\d+)?)[%％]" for who in "男女")


@rule(
    "arithmetic.hundred",
    "各部分相加不是百分之百",
    Example("三次产业结构调整为3.5：50.1：48.4。", "三次产业结构调整为3.5：50.1：46.4。"),
    explanation="三次产业之比、男女所占百分比，合起来应是100（容许最后一位的四舍五入）。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="产男",
)
def hundred(proof: Proof) -> Iterator[Hit]:
    """Shares that make up all."""
    for named in proof.places("次产业"):
        for match in proof.matches(RATIO, named, _clause_end(proof, named)):
            sum_of = sum(float(part) for part in match.groups())
            if 0.15 < abs(sum_of - 100) < 12:
                yield Hit(*match.span(), message=Told("三项相加是{0:g}，不是100，请核对", sum_of))
    for match in proof.matches(rf"{MEN}[^。；\d]{{0,6}}?{WOMEN}") if proof.has("占") else ():
        sum_of = float(match.group(1)) + float(match.group(2))
        if 100.2 < sum_of < 130:
            yield Hit(match.start(2), match.end(), message=Told("男女相加是{0:g}%，请核对", sum_of))


def _clause_end(proof: Proof, at: int) -> int:
    stop = pattern(r"[。；\n]|，(?![^，。；\n]{0,12}[调优])").search(proof.text, at, at + 80)
    return stop.start() if stop else min(len(proof.text), at + 80)


@rule(
    "arithmetic.product",
    "单价乘数量不等于合计",
    Example("奖励先进20人，每人500元，共计1.5万元。", "奖励先进20人，每人500元，共计1万元。"),
    explanation="人数乘以每人的数额，与“共计”后面的数对不上。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="每",
)
def product(proof: Proof) -> Iterator[Hit]:
    """So many at so much each."""
    known = proof.once(quantities)
    for match in proof.matches(r"[，,]每([人名位户家])[^，。；\d]{0,6}(?=\d)"):
        each = known.at(match.end())
        count = _before(proof, match.start())
        said = each and _total_after(proof, each)
        if (
            each
            and count
            and said
            and _all_sure(match, count, each, said)
            and abs(count.value * each.value - said.value) > said.step / 2 + 1e-6
        ):
            right = printed(count.value * each.value, said)
            yield Hit(said.start, said.end, message=Told("{0:g}乘{1:g}是{2}，请核对", count.value, each.value, right), expect=right)


def _all_sure(match: re.Match[str], count: Quantity, each: Quantity, said: Quantity) -> bool:
    same_heads = match.group(1) in (count.word, "人" if count.unit == "人" else "")
    return same_heads and each.unit == said.unit and each.word == said.word and not (count.loose or each.loose or said.loose)


def _total_after(proof: Proof, each: Quantity) -> Quantity | None:
    found = pattern(r"[，,](?:共计|合计|总计|共)[^，。；\d]{0,4}(?=\d)").match(proof.text, each.end)
    return proof.once(quantities).at(found.end()) if found else None


CHANGES = (
    arithmetic_change.rise,
    arithmetic_change.points,
    arithmetic_change.direction,
    arithmetic_prose.told_share,
    arithmetic_prose.told_product,
    arithmetic_relations.difference,
    arithmetic_relations.quotient,
    arithmetic_relations.each,
    arithmetic_rows.tenths,
    arithmetic_spans.span,
    arithmetic_spans.measure,
)
"""Rules of the same family that stand in a module of their own."""
