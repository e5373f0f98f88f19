"""项数: a row of anything, and the number that closes it: 河湾镇、石桥镇两镇, 教育、卫健、民政等5个部门."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.numbers import count_of
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.told import Told

if TYPE_CHECKING:
    import re

    from workstation.checks.engine.proof import Proof

ANY = "镇|乡|村|县|市|区|省|州|校|局|部门|单位|街道|社区|乡镇|镇街|县区|市县|县市|学校|高校|中学|小学|企业|公司|银行|医院|协会|部委|厅局"
COUNTED = (
    "阶段|环节|步骤|方面|领域|板块|层面|维度|专题|篇章|类别|部分|国家|城市|地区|片区|园区|景区|机构|平台|团队|小组|专班|科室|站点|岗位|课题|专业|行业|产业|"
    "项目|品牌|品种|产品|奖项|赛项|小区|车间|班组|支部|党支部|展区|展馆|点位|身份|议题|荣誉|网格|关系|问题|比赛|科目|节气|频道|栏目|窗口|活动|服务|功能|系统|举措|措施|内容|指标|优势|特点|特色|病种|业态|景点|"
    "工种|作物|乐器|语种|节点|路口|街巷|区域|村组|党委|总支|行政村|自然村|公交线路|线路|行动|工程|要素|关键词|主题|单元|章节|方向|学科|学院|渠道|时段|村（社区）|村\\(社区\\)"
)
MIXED = "县（区）|县（市、区）|镇（街道）|乡（镇）|市（州）|区（县）|村（居）"
NUMBER = r"(?P<number>1?\d|[两二三四五六七八九十])"
BARE = rf"(?<!第)(?P<said>{NUMBER}(?:{ANY}))(?![级长际内外域容立政直委办招考镇乡村县市区省州校局一两二三四五六七八九十\d])"
MEASURED = rf"(?<!第)(?P<said2>(?P<number2>1?\d|[两二三四五六七八九十])[个家所座类种项大条件份门款处支](?:{MIXED}|{ANY}|{COUNTED}))"
ROW = rf"、(?P<last>[^、，。；：！？“”（）《》\s\d]{{1,10}}?)(?P<others>等)?(?:{BARE}|{MEASURED})"
UNIFORM = (
    r"、(?P<last>[\u4e00-\u9fff]{1,4})(?P<others>等)?"
    rf"(?<!第)(?P<said>{NUMBER}(?:[个种类项科句味色门款件支座条处级]))(?![一二三四五六七八九十])"
)
"""A row of words of one length before any measure word."""
STOPS = "，。；：！？“”（）()《》\n ,;:—"
WITHIN = r"和|及|与|暨"
COUNTS_ITSELF = (
    r"(?<!第)[两二三四五六七八九十\d](?:个|项|种|类|级|名|家|所|大|季|年|省|市|县|区|地|人|位|期|批|届)|"
    r"等|各|每|共|的|以及|[^第]一[^一]"
)
LONGEST = 9
APART = 3
"""Where the difference is larger, the number counts something else."""
TENS = "零一二三四五六七八九十"


@rule(
    "counts.row",
    "列举的个数与合计不符",
    Example("教育、卫健、民政四部门联合检查。", "教育、卫健、民政三部门联合检查。"),
    Example("白水县、青禾县、云岭区等2个县（区）入选。", "白水县、青禾县、云岭区等3个县（区）入选。"),
    Example("行动分为动员部署、集中整治、总结提升四个阶段。", "行动分为动员部署、集中整治、总结提升三个阶段。"),
    explanation="逐个列出的镇村、部门、学校、阶段、方面，与后面合起来说的数目对不上；有“等”字的，只查列出的比说的还多。“甲和乙”也可能是一个名称，两种数法都不合才提示。",
    source="数字核对",
    severity=Severity.WARNING,
    signs="、",
)
def row(proof: Proof) -> Iterator[Hit]:
    """Items with 、 between them, and how many they are said to be."""
    found = list(_named(proof))
    yield from found
    yield from _uniform(proof, {hit.start for hit in found})


def _named(proof: Proof) -> Iterator[Hit]:
    for match in proof.matches(ROW):
        group = "said" if match["said"] else "said2"
        said = count_of(match["number"] or match["number2"])
        counts = _counts(proof.text, match.end("last"))
        if not said or not counts or said in counts or _is_another_count(match, said) or _is_told_elsewhere(match, group):
            continue
        nearest = min(counts, key=lambda count: abs(count - said))
        if abs(nearest - said) <= APART and (nearest > said or not match["others"]):
            right = _written(nearest, match[group])
            yield Hit(*match.span(group), message=Told("前面列出了{0}个，这里写“{1}”，请核对", nearest, match[group]), expect=right)


def _uniform(proof: Proof, told: set[int]) -> Iterator[Hit]:
    """白鹭湾、枫林渡、桃源里两个露营点: words of one length, and a number that is one too many or too few."""
    for match in proof.matches(UNIFORM):
        if match.start("said") in told:
            continue
        said, counts = count_of(match["number"]), _counts(proof.text, match.end("last"))
        if not said or len(counts) != 1 or not _is_even(proof.text, match.end("last")):
            continue
        (count,) = counts
        if abs(count - said) == 1 and count > 2 and (count > said or not match["others"]):
            right = _written(count, match["said"])
            yield Hit(*match.span("said"), message=Told("前面列出了{0}个，这里写“{1}”，请核对", count, match["said"]), expect=right)


def _is_even(text: str, end: int) -> bool:
    """Whether all items but the first, which may have words before it, are of one length, and the first is no shorter."""
    start = max((text.rfind(mark, max(0, end - 120), end) for mark in STOPS), default=-1) + 1
    first, *items = text[start:end].split("、")
    return len({len(item) for item in items}) == 1 and len(first) >= len(items[0]) and (len(items) > 2 or len(first) == len(items[0]))


def _is_another_count(match: re.Match[str], said: int) -> bool:
    """京津两市, 东三省: the last item is counted by itself."""
    last = pattern(WITHIN).split(match["last"])[-1]
    return bool(match["said"]) and (match["last"] in tuple("东西南北") or (len(last) == said and match["said"][-1] in "省市地"))


def _is_told_elsewhere(match: re.Match[str], group: str) -> bool:
    """Rows of one kind with 个 (两个镇) are told by `counts.places`."""
    said = match[group]
    kind = said[-1] if said[1:2] == "个" and len(said) == 3 else ""
    return bool(kind) and match["last"].endswith(kind)


def _counts(text: str, end: int) -> set[int]:
    """How many items end at a place; more than one answer where 和 may be part of a name. None where the row isn't plain."""
    start = max((text.rfind(mark, max(0, end - 120), end) for mark in STOPS), default=-1) + 1
    first, *items = text[start:end].split("、")
    if len(items) > 1 and pattern(r"\d{1,2}|[一二三四五六七八九十]{1,2}").fullmatch(first):
        first, *items = items
    if (
        not items
        or not _is_beginning(text, start)
        or any(_is_no_item(item) for item in items)
        or pattern(COUNTS_ITSELF).search(first[-LONGEST:].rpartition("的")[2])
    ):
        return set()
    joined = sum(len(pattern(WITHIN).findall(item)) for item in [first[-LONGEST:], *items])
    return {len(items) + 1 + more for more in range(joined + 1)}


def _is_no_item(item: str) -> bool:
    return not 0 < len(item) <= LONGEST or pattern(COUNTS_ITSELF).search(item) is not None


def _is_beginning(text: str, start: int) -> bool:
    """Whether the row doesn't go on before a comma or a quotation: 白水县，青禾县、云岭区."""
    if text[start - 1 : start] in tuple("”》）) "):
        return False
    if text[start - 1 : start] != "，":
        return True
    clause = text[max(text.rfind(mark, 0, start - 1) for mark in "。；！？：\n") + 1 : start - 1].rpartition("，")[2]
    return len(clause) > LONGEST + 3


def _written(count: int, said: str) -> str:
    head = pattern(r"\d+|.").match(said)
    rest = said[head.end() :] if head else said
    if said[0].isdigit() or count > 10:
        return f"{count}{rest}"
    return ("两" if count == 2 else TENS[count]) + rest
