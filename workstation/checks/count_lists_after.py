"""项数: a number, and the list that spells it out behind it: 四个议题：…、…、…; 3家企业入选，分别为…; “四到位”：…到位、…到位."""

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

NUMBER = r"(?P<number>1?\d|[两二三四五六七八九十])"
MEASURE = "[个大项件种类家所名位点条份座支门款处组队校村镇县市区站部本首篇幅枚级步招]"
SAID = rf"(?P<said>(?P<number>[\d两二三四五六七八九十](?<![第\d\.十几数—至~～].)(?:(?<=1)\d)?){MEASURE})(?![以之级])"
"""Begins with what it looks for, and looks behind after it: that is found faster."""
OPENED = (
    r"[^。；：！？\n，、\d“”《]{0,12}(?:展开)?"
    r"(?:[：:]|，?即|[，,](?:具体)?(?:分别|依次|它们|他们)?(?:是|为)|(?:分别|依次)(?:是|为)|，?(?:即|就)是)"
)
NAMED = r"[^。；：！？\n、\d“”《]{0,24}[，,]?分别(?:是|为|来自)"
LIST = r"(?P<list>[^。！？；：:\n（）]{4,160})(?=[。！？\n]|\Z)"
AFTER = rf"{SAID}(?:{NAMED}|{OPENED}){LIST}"
PHRASE = (
    rf"“(?P<said>{NUMBER}大?(?P<word>(?!个)[^\W\da-zA-Z一二三四五六七八九十]{{1,3}}))”[^。；：！？\n，、“”—]{{0,6}}"
    rf"(?:[：:]|[，,]?(?:即|分别是|分别为)|[，,]就是){LIST}"
)
CALLED = rf"“{NUMBER}大?[\u4e00-\u9fff]{{1,3}}”"
LONGEST_ROW = 100
BEFORE = (
    r"(?P<list>[^，。；：！？“”（）《》\s、]{1,10}(?:、[^，。；：！？“”（）《》\s、]{1,8}){1,9})(?:等)?“"
    rf"(?P<said>{NUMBER}大?[\u4e00-\u9fff]{{1,3}})”"
)
LONGEST = 16
LIKELY = 2.1
"""What a name may cost by its looks."""
APART = 3
JOINED = r"[和及与]|以及"
OPEN_END = r"等|以及其他|……"


@rule(
    "counts.listed",
    "说的个数与后面列出的不符",
    Example("论坛围绕四个议题展开：乡村产业、数字治理、人才回流。", "论坛围绕三个议题展开：乡村产业、数字治理、人才回流。"),
    Example("做到“四到位”：认识到位、责任到位、检查到位。", "做到“三到位”：认识到位、责任到位、检查到位。"),
    explanation="“几个、几项、几家”后面用冒号、“即”“分别是”逐个列出时，个数应当相同；列举有“等”字的不查。",
    source="数字核对",
    severity=Severity.WARNING,
)
def listed(proof: Proof) -> Iterator[Hit]:
    """A number, and another number of items behind it to the sentence's end; what the table of phrases tells is left to it."""

    called = [match.span() for match in proof.matches(CALLED)]
    before = (proof.matches(BEFORE, max(0, start - LONGEST_ROW), end) for start, end in called)
    for matches in (proof.matches(AFTER), proof.matches(PHRASE), *before):
        for match in matches:
            counts = _counts(match["list"])
            said = count_of(match["number"])
            if (
                said
                and counts
                and said not in counts
                and min(abs(count - said) for count in counts) <= APART
                and not _is_other(proof, match)
            ):
                told = min(counts, key=lambda count: abs(count - said))
                yield Hit(*match.span("said"), message=Told("列出了{0}个，这里写“{1}”，请核对", told, match["said"]))


def _counts(text: str) -> set[int]:
    """How many items a list has; more than one answer where 和 may be part of a name; none where it isn't plain."""
    if pattern(OPEN_END).search(text):
        return set()
    titles = pattern(r"《[^》]{1,40}》").findall(text)
    if titles and len("".join(titles)) + text.count("、") + text.count("和") >= len(text):
        return {len(titles)}
    if "、" in text and "，" not in text:
        return _of_row(text.split("、"))
    clauses = text.split("，")
    return {len(clauses)} if len(clauses) > 1 and "、" not in text and _are_alike(clauses) else set()


def _of_row(items: list[str]) -> set[int]:
    if any(not 0 < len(item) <= LONGEST for item in items):
        return set()
    joined = sum(len(pattern(JOINED).findall(item)) for item in items)
    return {len(items) + more for more in range(joined + 1)}


def _are_alike(clauses: list[str]) -> bool:
    """Whether clauses are told in one manner: all begin or end alike."""
    firsts, lasts = {clause[:1] for clause in clauses}, {clause[-2:] for clause in clauses}
    short = max(map(len, clauses)) <= LONGEST and min(map(len, clauses)) > 1
    return short and (len(firsts) == 1 or len(lasts) == 1) and not firsts & set("并也还又而但")


def _is_other(proof: Proof, match: re.Match[str]) -> bool:
    """Whether another number of the sentence fits the list, or the number counts what isn't listed."""
    before, items = proof.text[max(0, match.start() - 14) : match.start()], match["list"].split("、")
    if match.re.pattern == BEFORE and not _is_summed_up(items, match):
        return True
    is_people = match.re.pattern == AFTER and match["said"][-1] in "名位" and not before.endswith("前")
    if is_people and len(items) > 1 and not any(is_name(item) for item in items):
        return True
    if pattern(r"[一二三四五六七八九十两\d]{1,3}[个大项件种类家所名位点条份座](?:[^，。；\d]{0,8})\Z").search(before):
        return True
    between = proof.text[match.end("said") : match.start("list")]
    if pattern(r"[两二三四五六七八九十][个大项件种类家所名位点条份座句]").search(between):
        return True
    numbered = pattern(r"\d|[—]|[第（]?[一1][、）是]|第一").search(match["list"]) is not None
    return numbered or before.endswith(("其余", "另外", "另", "至少", "超过", "近", "约", "只有"))


def _is_summed_up(items: list[str], match: re.Match[str]) -> bool:
    """Whether a row is what its last word calls: 助餐、助浴、助医“三助”, 产业、人才、文化“三大振兴”."""
    word, inner = match["said"][-1], items[1:]
    short = len({len(item) for item in inner}) == 1 and len(inner) > 1 and len(inner[0]) <= 4
    return short and ("大" in match["said"][1:2] or all(word in item for item in items))


def is_name(text: str) -> bool:
    """Whether it looks like a name of two to four characters."""
    from workstation.attribution.segment import looks_like_name, piece_cost

    return 2 <= len(text) <= 4 and piece_cost(text) <= LIKELY and looks_like_name(text)
