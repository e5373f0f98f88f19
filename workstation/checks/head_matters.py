"""题文一致: days, ages, scores, counts, directions and quoted names that the text has otherwise. Part of `consistency`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.numbers import number_of
from workstation.checks.engine.bundles import bundles
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Part
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.figures import figures
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.bundles import Bundle
    from workstation.checks.engine.proof import Proof
    from workstation.checks.quantities import Quantity

HEADED = (Part.MAIN, Part.BODY)
DAY = r"\d{1,2}月\d{1,2}日"
SCORE = r"(?<![\d:：∶])(\d{1,3})(?:[:：∶比])(\d{1,3})(?![\d:：∶])"
STREAK = r"[一二三四五六七八九十\d]{1,4}连(?:丰|胜|冠|降|增|涨|败|跌|升)"
UP, DOWN = r"增长|上升|提高|上涨|回升|增加|增|涨|升", r"下降|下跌|降低|减少|回落|降|跌|减"
WEEKDAY = r"(?:周|星期)[一二三四五六日](?=[，。（开上下晚早将起至举]|\Z)"
PLACED = r"[冠亚季]军"
RATE = rf"(?:{UP}|{DOWN})(?:了|约|近|超)?(\d+(?:\.\d+)?)[%％]"
TURNS = (("上调", "下调"), ("提前", "推迟"), ("开放", "关闭"), ("新增", "减少"), ("升级", "降级"), ("上涨", "下跌"), ("上升", "下降"))
QUOTED = r"[“《]([^“”《》\n]{2,12})[”》]"
KINDS = (
    "国省市县区镇乡村",
    "东南西北中",
    "大小",
    "男女",
    "新老",
    "春夏秋冬",
    "上下",
    "一二三四五六七八九十",
    "山水河湖江",
    "甲乙丙丁",
    "青少中老",
)
"""Characters of one kind: with another one, it is another thing."""
YEARS = r"(?<![\d第今去明前后后每])([两二三四五六七八九十]{1,3}|\d{1,2})年(?![级代度前后初底末来]|\d|[—－])"
TENTHS = r"(近|超|逾)?([一二三四五六七八九])成(?![立为果效长绩就])"
PLACE = r"[\u4e00-\u9fff]{2}(?:街道|社区|[镇乡村县区河湖江山桥路])"
LONE = ("岁", "元", "公斤", "米", "亩", "人次", "平方米", "美元")
"""Units of which a short text tells one thing."""


@rule(
    "consistency.matter",
    "标题所说与正文不一",
    Example("文化节5月8日开幕\n文化节将于5月18日开幕。", "文化节5月18日开幕\n文化节将于5月18日开幕。", parts=HEADED),
    Example("江城队2比0胜海州队\n江城队以2比1战胜海州队。", "江城队2比1胜海州队\n江城队以2比1战胜海州队。", parts=HEADED),
    Example("五名干部到村任职\n昨日，4名干部到村任职。", "四名干部到村任职\n昨日，4名干部到村任职。", parts=HEADED),
    explanation="标题里的日期、比分、年龄、人数、增减方向、书名和活动名，正文里没有，正文里说的是另一个。",
    source="题文核对",
    severity=Severity.WARNING,
)
def matter(proof: Proof) -> Iterator[Hit]:
    """What a headline has, and the body has once and otherwise."""
    for bundle in proof.once(bundles):
        body = proof.text[slice(*bundle.body)]
        seen: set[int] = set()
        for start, end in bundle.heads:
            for hit in _in_head(proof, bundle, body, start, end):
                if hit.start not in seen:
                    seen.add(hit.start)
                    yield hit._replace(severity=bundle.severity)


def _in_head(proof: Proof, bundle: Bundle, body: str, start: int, end: int) -> Iterator[Hit]:
    yield from _only_other(proof, body, start, end, DAY)
    for wanted in (STREAK, WEEKDAY, PLACED):
        yield from _only_other(proof, body, start, end, wanted)
    yield from _rates(proof, body, start, end)
    yield from _scores(proof, body, start, end)
    yield from _directions(proof, body, start, end)
    yield from _quoted(proof, body, start, end)
    yield from _counts(proof, bundle, start, end)
    yield from _years(proof, body, start, end)
    yield from _tenths(proof, body, start, end)
    yield from _first(proof, body, start, end)
    yield from _kinds(proof, body, start, end)
    yield from _places(proof, body, start, end)


def _told(start: int, end: int, right: str) -> Hit:
    return Hit(start, end, message=Told("正文里是{0}，请核对", right), expect=right)


def _only_other(proof: Proof, body: str, start: int, end: int, wanted: str) -> Iterator[Hit]:
    """A day of which the body has one, and it is another of the same month."""
    found = set(pattern(wanted).findall(body)) if pattern(wanted).search(proof.text, start, end) else set()
    for match in proof.matches(wanted, start, end) if len(found) == 1 else ():
        (other,) = found
        if match.group() != other and (wanted != DAY or match.group().partition("月")[0] == other.partition("月")[0]):
            yield _told(*match.span(), other)


def _scores(proof: Proof, body: str, start: int, end: int) -> Iterator[Hit]:
    for match in pattern(SCORE).finditer(proof.text, start, end):
        found = {(found[1], found[2]): found.group() for found in pattern(SCORE).finditer(body)}
        said = match[1], match[2]
        if found and said not in found and said[::-1] not in found:
            near = [told for pair, told in found.items() if set(pair) & set(said)]
            if len(near) == 1 == len(found):
                yield _told(*match.span(), near[0])


def _rates(proof: Proof, body: str, start: int, end: int) -> Iterator[Hit]:
    """A rise or fall by so many per cent, of which the text has one, and it is another."""
    for match in pattern(RATE).finditer(proof.text, start, end):
        found = {float(other[1]): other[1] for other in pattern(RATE).finditer(body)}
        said = float(match[1])
        if len(found) == 1 and not any(abs(said - other) < 1 for other in found) and f"{match[1]}%" not in body:
            yield _told(match.start(1), match.end(1) + 1, f"{next(iter(found.values()))}%")


def _directions(proof: Proof, body: str, start: int, end: int) -> Iterator[Hit]:
    """增长8.6% over 下降8.6%; 上调 over a text that knows 下调 only."""
    for match in pattern(rf"(?P<up>{UP})|(?P<down>{DOWN})").finditer(proof.text, start, end):
        number = pattern(r"\d+(?:\.\d+)?[%％℃个元]").match(proof.text, match.end())
        same, other = (UP, DOWN) if match["up"] else (DOWN, UP)
        figure = number and number.group().replace(".", r"\.")
        if (
            number
            and pattern(rf"(?:{other})(?:了|约|近)?{figure}").search(body)
            and not pattern(rf"(?:{same})(?:了|约|近)?{figure}").search(body)
        ):
            yield Hit(*match.span(), message=Told("与正文里的方向相反，请核对"))
    head = proof.text[start:end]
    for pair in TURNS:
        for one, other in (pair, pair[::-1]):
            if one in head and one not in body and other in body and other not in head:
                at = start + head.index(one)
                yield _told(at, at + len(one), other)


def _quoted(proof: Proof, body: str, start: int, end: int) -> Iterator[Hit]:
    named = None
    for match in pattern(QUOTED).finditer(proof.text, start, end):
        if match[1] in body:
            continue
        named = named if named is not None else {found[1]: found.end() for found in pattern(QUOTED).finditer(body)}
        near = {
            name
            for name, after in named.items()
            if _is_other_name(match[1], name, proof.text[match.end() : match.end() + 2], body[after : after + 2])
        }
        if len(near) == 1:
            (right,) = near
            yield _told(*match.span(1), right)


def _is_other_name(said: str, name: str, following: str, after: str) -> bool:
    if len(said) != len(name):
        return False
    apart = sum(a != b for a, b in zip(said, name, strict=True))
    return apart == 1 or (apart == len(said) == 2 and len(following) == 2 and following == after)


def _counts(proof: Proof, bundle: Bundle, start: int, end: int) -> Iterator[Hit]:
    """A number of the same things, which the body has once and otherwise."""
    known = proof.once(figures).items
    body = [item for item in known if bundle.body[0] <= item.start < bundle.body[1] and not item.ordinal]
    for said in known:
        if not start <= said.start < end or said.ordinal or said.loose or said.unit in ("%", "倍", "个百分点"):
            continue
        alike = [item for item in body if item.unit == said.unit]
        digits = pattern(r"\d[\d.]*|.").match(proof.text, said.start)
        if digits and proof.text.find(digits.group(), *bundle.body) >= 0:
            continue
        if not alike or any(item.value == said.value or item.loose for item in alike) or _is_sum(said, alike):
            continue
        near = {item.value: item for item in alike if _is_same(proof, said, item)}
        if len(near) == 1 and (len(alike) == 1 or (len(alike) <= 3 and said.unit not in LONE)):
            (item,) = near.values()
            yield _told(said.start, said.end, proof.text[item.start : item.end])


def _is_sum(said: Quantity, alike: list[Quantity]) -> bool:
    """Whether the headline's number comes from those of the text, or is one of them as it is printed there."""
    values = [item.value for item in alike]
    pairs = {abs(a + sign * b) for a in values for b in values for sign in (1, -1)}
    rounded = any(abs(said.value - item.value) < max(item.step, said.step) for item in alike)
    return rounded or said.value in pairs or said.value == sum(values)


def _is_same(proof: Proof, said: Quantity, item: Quantity) -> bool:
    """Whether the two characters behind the headline's number stand near the body's."""
    noun = pattern(r"[\u4e00-\u9fff]{2}").match(proof.text, said.end)
    near = proof.text[max(0, item.start - 8) : item.start] + " " + proof.text[item.end : item.end + 12].partition("，")[0]
    return bool(noun and noun.group() in near) or said.unit in LONE


def _years(proof: Proof, body: str, start: int, end: int) -> Iterator[Hit]:
    """For how many years, where the text has one such number."""
    said = list(pattern(YEARS).finditer(proof.text, start, end))
    told = {number_of(found[1].replace("两", "二")): found.group() for found in pattern(YEARS).finditer(body)} if said else {}
    for match in said:
        if len(told) == 1 and number_of(match[1].replace("两", "二")) not in told:
            yield _told(*match.span(), *told.values())


def _tenths(proof: Proof, body: str, start: int, end: int) -> Iterator[Hit]:
    """超八成 over a text with one percentage."""
    for match in pattern(TENTHS).finditer(proof.text, start, end):
        shares = {float(found) for found in pattern(r"(\d+(?:\.\d+)?)[%％]").findall(body)}
        tenth = 10 * (number_of(match[2]) or 0)
        low, high = {"近": (-6, 0), "超": (0, 10), "逾": (0, 10)}.get(match[1] or "", (-6, 8))
        if shares and "成" not in body and not any(low <= share - tenth <= high for share in shares | {100 - share for share in shares}):
            yield Hit(*match.span(), message=Told("正文里是{0}，请核对", "、".join(f"{share:g}%" for share in sorted(shares))))


def _first(proof: Proof, body: str, start: int, end: int) -> Iterator[Hit]:
    """首届 over 第二届."""
    at = proof.text.find("首届", start, end)
    later = pattern(r"第(?!一届|1届)[\d一二三四五六七八九十]{1,3}届").search(body) if at >= 0 and "首届" not in body else None
    if later:
        yield _told(at, at + 2, later.group())


def _kinds(proof: Proof, body: str, start: int, end: int) -> Iterator[Hit]:
    """One character of a kind exchanged: 大营村 over 小营村, 江城一中学生 over 江城二中学生."""
    text = proof.text
    for at in range(start, end - 3):
        kind = next((kind for kind in KINDS if text[at] in kind and text[at - 1] != "第"), None)
        for before, after in ((2, 2), (1, 3), (0, 4)) if kind else ():
            first, last = at - before, at + after + 1
            window = text[first:last]
            if first < start or last > end or not window.isalpha() or window in body or window[before + 1 :] not in body:
                continue
            others = [window[:before] + char + window[before + 1 :] for char in kind or "" if char != text[at]]
            found = [other for other in others if other in body]
            if len(found) == 1 and not (before == 0 and text[at] in "一二三四五六七八九十上下中"):
                yield _told(first, last, found[0])
                return


def _places(proof: Proof, body: str, start: int, end: int) -> Iterator[Hit]:
    """A place with one character of a kind exchanged, where the text names the other more than once."""
    for match in proof.matches(PLACE, start, end):
        said = match.group()
        for at in (0, 1):
            kind = next((kind for kind in KINDS if said[at] in kind), "")
            near = [other for char in kind if (other := said[:at] + char + said[at + 1 :]) != said and body.count(other) > 1]
            if len(near) == 1 and said not in body:
                yield _told(*match.span(), near[0])
                return
