"""项数: how many there are said to be, against those that are named: 等5人, 三级, 四点要求, “三区一高地”. Numbering is in `count_lists`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from workstation.attribution.numbers import count_of
from workstation.checks import count_lists, count_lists_after, count_rows
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.told import Told

if TYPE_CHECKING:
    import re

    from workstation.checks.engine.proof import Proof

SOURCE = "数字核对"
NUMBER = r"(?P<number>[\d两二三四五六七八九十](?:(?<=\d)\d?|(?<=\D)[两二三四五六七八九十]{0,2}))"
HAN = r"[\u4e00-\u9fff]"
PEOPLE = rf"、{HAN}{{2,4}}?(?P<others>等)?(?P<said>{NUMBER}(?:名|位|人))(?![次均类员大民口])"
WITH_ONE_MORE = r"(?:[他她我]|自己|笔者|本人|丈夫|妻子|父亲|母亲|儿子|女儿)[和与同跟]"
"""Someone who isn't named counts as well."""
TOLD_FIRST = (
    rf"(?P<said>{NUMBER}(?:名|位))(?:{HAN}{{2,6}}?)(?P<list>{HAN}{{2,3}}(?:、{HAN}{{2,4}}){{1,8}})(?=[，。；\n（]|{HAN}{{2,8}}[，。；])"
)
POST = "[长记任员席授师理监委]"
COUNTED = r"[两二三四五六七八九]人(?![次均类员大民口])(?<=[\u4e00-\u9fff][两二三四五六七八九]人)"
LONGEST_ROW = 200
POSTED = (
    rf"(?P<list>{HAN}{{4,40}}(?:[、和及]{HAN}{{4,24}}){{1,6}}?)(?P<others>等)?"
    r"(?P<said>(?P<number>[两二三四五六七八九])人)(?![次均类员大民口])"
)
ROLL = rf"(?P<said>{NUMBER}(?:名|位|人))[\u4e00-\u9fff]{{0,4}}：(?P<list>{HAN}{{2,4}}(?:、{HAN}{{2,4}})+)(?=[。；\n]|\Z)"
KINDS = "街道|社区|小学|中学|园区|镇|乡|村|县|市|区|省|局"
PLACES = rf"(?P<kind>{KINDS})(?P<others>等)?(?P<said>{NUMBER}个(?P=kind))"
LEVELS = (
    r"(?P<said>(?P<number>[两二三四五六七八九]|\d(?<![\d.]\d))(?P<kind>级|地|国|季(?!度)|室))"
    r"(?<!第[一二三四]季)(?![之一二三四五六七八九十\d])"
)
LEVEL = "中央|国家|省|市|地|州|盟|旗|区|县|乡|镇|乡镇|街道|镇街|村|社区|组|户|网格"
COUNTRY = (
    "中|美|英|法|德|俄|日|韩|朝|印|巴|中国|美国|英国|法国|德国|俄罗斯|日本|韩国|朝鲜|蒙古|印度|巴基斯坦|越南|老挝|柬埔寨|缅甸|泰国|马来西亚|新加坡|印度尼西亚|"
    "菲律宾|哈萨克斯坦|乌兹别克斯坦|吉尔吉斯斯坦|塔吉克斯坦|土库曼斯坦|伊朗|伊拉克|沙特|埃及|南非|尼日利亚|肯尼亚|埃塞俄比亚|意大利|西班牙|葡萄牙|荷兰|比利时|"
    "瑞士|瑞典|挪威|芬兰|丹麦|波兰|匈牙利|捷克|希腊|土耳其|乌克兰|白俄罗斯|加拿大|墨西哥|巴西|阿根廷|智利|秘鲁|古巴|澳大利亚|新西兰|以色列|阿联酋|卡塔尔|尼泊尔|斯里兰卡"
)
TITLES = rf"《[^》\n]{{1,40}}》(?:(?:(?:、|和|及|以及|与)(?:{HAN}{{0,6}}(?<![的了在]))?)?《[^》\n]{{1,40}}》){{1,20}}"
WORKS = rf"(?P<list>{TITLES})(?P<others>等)?(?P<said>{NUMBER}(?:部(?![曲分门委])|[篇首本幅件]))"
TWO_KINDS = rf"“(?P<first>[两二三四五六七八九])(?P<kind>{HAN}{{1,3}}?)、?(?P<second>[一两二三四五六七八九])(?P<other>{HAN}{{1,3}})”"
ONES = r"“(?P<number>[两二三四五六七八九])个一”[^。；：\n]{0,6}：(?P<rest>一[^。；\n]{3,200})"
ONE_KIND = rf"“(?P<number>[两二三四五六七八九])个(?P<word>{HAN}{{2,3}})”(?:[，,]?即|[，,]?就是)?[：:](?P<rest>[^。；\n]{{4,200}})"
LIKELY = 2.1
"""What a name may cost by its looks (`piece_cost`)."""
LONGEST = 180
APART = 3
"""Where the difference is larger, the number counts something else."""


def items_before(text: str, at: int, longest: int) -> list[str]:
    """What stands in a row with 、 or 和 before a place, last first; the first of the row keeps what stands before it.

    Empty where an item inside the row is longer than `longest`: then the row is no plain one.
    """
    start = max((text.rfind(mark, max(0, at - 200), at) for mark in "，。；：！？”“（）()《》\n ,;:"), default=-1) + 1
    parts = text[start:at].split("、")
    items = [item for part in parts[1:] for item in _parted(part)]
    items = [parts[0], *items] if items else _parted(parts[0])
    if any(not item or len(item) > longest for item in items[1:]):
        return []
    return items[::-1]


def _parted(item: str) -> list[str]:
    """Two items where 和 or 及 stands between: 白沙镇和柳林镇."""
    found = pattern(rf"({HAN}{{1,8}})(?:和|及|与)({HAN}{{1,8}})").fullmatch(item)
    return list(found.groups()) if found else [item]


@rule(
    "counts.names",
    "人数与列出的姓名不符",
    Example("周明远、沈以衡、罗一鸣、何静等3人受到表彰。", "周明远、沈以衡、罗一鸣、何静等4人受到表彰。"),
    Example("民警周明远、沈以衡、何静四人赶到现场。", "民警周明远、沈以衡、何静三人赶到现场。"),
    explanation="列出的姓名比“等几人”还多，或没有“等”字而人数对不上；请数一数是漏了人还是写错了数。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="人名位",
)
def names(proof: Proof) -> Iterator[Hit]:
    """More names than people, or another number of them."""
    for match in proof.matches(PEOPLE):
        items = items_before(proof.text, match.start("others") if match["others"] else match.start("said"), 4)
        if len(items) > 1 and all(map(_is_name, items[:-1])) and _ends_in_name(items[-1]) and not pattern(WITH_ONE_MORE).search(items[-1]):
            yield from _disagreement(match, len(items) + _joins_two(items[-1]), Told("列出的姓名有{0}个"))
    yield from _posted(proof)
    for match in proof.matches(TOLD_FIRST):
        items = match["list"].split("、")
        is_row = all(map(_is_name, items[1:-1])) and _ends_in_name(items[0]) and any(_is_name(items[-1][:length]) for length in (2, 3))
        if is_row and len(items) > 2:
            yield from _disagreement(match, len(items), Told("列出的姓名有{0}个"))
    for match in proof.matches(ROLL) if proof.has("：") else ():
        items = match["list"].split("、")
        if all(map(_is_name, items)):
            yield from _disagreement(match, len(items), Told("列出的姓名有{0}个"))


def _posted(proof: Proof) -> Iterator[Hit]:
    """县长李冬、副县长周密和局长韩松三人: each with a post. Looked for where people are counted."""
    counted = [match.span() for match in proof.matches(COUNTED)]
    for match in chain.from_iterable(proof.matches(POSTED, max(0, start - LONGEST_ROW), end + 1) for start, end in counted):
        items = pattern(r"[、和及]").split(match["list"])
        if len(items) > 1 and all(pattern(rf"{POST}{HAN}{{2,3}}\Z").search(item) and _ends_in_name(item) for item in items):
            yield from _disagreement(match, len(items), Told("列出的姓名有{0}个"))


def _is_name(text: str) -> bool:
    return pattern(rf"{HAN}某{HAN}?").fullmatch(text) is not None or count_lists_after.is_name(text)


def _joins_two(text: str) -> bool:
    """周明远和沈以衡: the first of the row is two."""
    found = pattern(rf"({HAN}{{2,3}})[和与及]{HAN}{{2,3}}\Z").search(text)
    return found is not None and _ends_in_name(found[1])


def _ends_in_name(text: str) -> bool:
    return any(_is_name(text[-length:]) for length in (2, 3))


def _disagreement(match: re.Match[str], named: int, told: str, *kind: str) -> Iterator[Hit]:
    """等 leaves room for others: then only too many named are wrong."""
    said = count_of(match["number"])
    others = match.groupdict().get("others")
    if said is not None and abs(named - said) <= APART and (named > said if others else named != said):
        yield Hit(*match.span("said"), message=Told("{0}，这里写{1}，请核对", Told(told, named, *kind), match["said"]))


@rule(
    "counts.places",
    "个数与列出的地方不符",
    Example("临江镇、白沙镇、柳林镇等两个镇率先试点。", "临江镇、白沙镇、柳林镇等3个镇率先试点。"),
    explanation="列出的乡镇、村、区、学校等比“等几个”还多，或没有“等”字而个数对不上。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="、",
)
def places(proof: Proof) -> Iterator[Hit]:
    """A row of places that end alike, and their number."""
    for match in proof.matches(PLACES):
        items = items_before(proof.text, match.end("kind"), 10)
        if len(items) > 1 and all(item.endswith(match["kind"]) for item in items):
            yield from _disagreement(match, len(items), Told("列出的{1}有{0}个"), match["kind"])


@rule(
    "counts.levels",
    "“几级、几地、几国”与列出的不符",
    Example("省、市、县、乡三级联动。", "省、市、县、乡四级联动。"),
    explanation="前面逐个列出的级、地、国，与合起来说的数目对不上。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="级地国季室",
)
def levels(proof: Proof) -> Iterator[Hit]:
    """Levels, places and countries in a row, and their number."""
    for match in proof.matches(LEVELS):
        items = items_before(proof.text, match.start("said"), 6)
        if len(items) > 1 and _is_plain_row(items, match["kind"]):
            yield from _disagreement(match, len(items), Told("前面列出了{0}个"))


def _is_plain_row(items: list[str], kind: str) -> bool:
    first = items[-1]
    if kind == "级":
        return all(pattern(LEVEL).fullmatch(item) for item in items[:-1]) and bool(pattern(rf"(?<![到至])(?:{LEVEL})\Z").search(first))
    if kind == "国":
        return all(pattern(COUNTRY).fullmatch(item) for item in items[:-1]) and bool(pattern(rf"(?:{COUNTRY})\Z").search(first))
    if kind == "室":
        return all(item.endswith("室") for item in items)
    inner = {len(item) for item in items[:-1]}
    tail = first[-max(inner) :]
    lengths = {*inner, len(tail)}
    if pattern(r"[与和同跟及、]").search(first[:-1]):
        return False
    plain = not any(pattern(r"[等的在个各对和与从向]").search(item) for item in (*items[:-1], tail))
    return lengths == {1} or (kind == "地" and lengths == {2} and plain)


@rule(
    "counts.works",
    "部数与列出的作品不符",
    Example("《春耕》《夏耘》《秋收》两部作品入选。", "《春耕》《夏耘》《秋收》三部作品入选。"),
    explanation="列出的作品、文件比“等几部”还多，或没有“等”字而数目对不上。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="《",
)
def works(proof: Proof) -> Iterator[Hit]:
    """Titles in a row, and their number."""
    if not proof.has("》") or proof.text.count("《") < 2:
        return
    for match in proof.matches(WORKS):
        if proof.before(match.start()) not in tuple("、和及与）)》"):
            yield from _disagreement(match, match["list"].count("《"), Told("列出的作品有{0}部"))


@rule(
    "counts.phrase",
    "提法里的数目与分项不符",
    Example("做到“两个确保”：确保供水、确保供电、确保供气。", "做到“三个确保”：确保供水、确保供电、确保供气。"),
    Example("坚持“三区一高地”定位，打造核心区、先行区、创新高地。", "坚持“三区一高地”定位，打造核心区、先行区、示范区、创新高地。"),
    explanation="“三区一高地”后面逐项列出时，应是三个“区”、一个“高地”；“两个确保”后面应有两个“确保”。",
    source="固定提法核对",
    severity=Severity.WARNING,
    signs="“",
)
def phrase(proof: Proof) -> Iterator[Hit]:
    """A phrase with numbers in it, and the items that spell it out."""
    for match in proof.matches(TWO_KINDS):
        row = _row_of_kinds(proof.text, match)
        wanted = count_of(match["first"]), count_of(match["second"].replace("一", "1"))
        if row and row != wanted:
            told = Told("{0}个“{1}”、{2}个“{3}”", row[0], match["kind"], row[1], match["other"])
            yield Hit(*match.span(), message=Told("后面列出的是{0}，请核对", told))
    for match in proof.matches(ONES):
        items = pattern(r"[、，,]").split(match["rest"])
        if all(item.startswith("一") for item in items) and len(items) != count_of(match["number"]):
            yield Hit(match.start(), match.start() + 5, message=Told("后面列出了{0}个“一”，请核对", len(items)))
    for match in proof.matches(ONE_KIND):
        items = pattern(r"[、，,；;和]").split(match["rest"])
        named = max(sum(item.startswith(match["word"]) for item in items), sum(item.endswith(match["word"]) for item in items))
        if named > 1 and named != count_of(match["number"]):
            yield Hit(
                match.start(), match.start() + 4 + len(match["word"]), message=Told("后面列出了{0}个“{1}”，请核对", named, match["word"])
            )


def _row_of_kinds(text: str, match: re.Match[str]) -> tuple[int, int] | None:
    """How many of each kind the first row after the phrase names; None unless all its items are of the two kinds."""
    stop = pattern(r"[。；\n]").search(text, match.end())
    sentence = text[match.end() : stop.start() if stop else len(text)][:LONGEST]
    for stretch in pattern(r"[，：:,]").split(sentence):
        items = pattern(r"[、和及]").split(stretch)
        kinds = [(item.endswith(match["kind"]), item.endswith(match["other"])) for item in items]
        if len(items) > 2 and all(map(any, kinds)):
            found = sum(one for one, _ in kinds), sum(other for _, other in kinds)
            return found if all(found) else None
    return None


LISTS = (count_lists.announced, count_lists.gap, count_rows.row, count_lists_after.listed)
"""Rules of the same family that stand in a module of their own."""
