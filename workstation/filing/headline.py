"""Kicker, main and deck: how the parts of a headline, on one line or several, belong together.

Every way of dealing the parts out in order is scored as a sub-editor would weigh it: parallel slogans make a main headline and the
fact before them its kicker; a part that breaks off after its verb goes on in the next; —— opens a deck.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from workstation.filing.filed import Part
from workstation.filing.words import pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOST_PARTS = 8
_FIELDS = {"k": Part.KICKER, "m": Part.MAIN, "d": Part.DECK}
_BREAKS_OFF = re.compile(
    r"(?:召开|举行|举办|组织|组织开展|迎来|走进|荣获|喜获|获评|入选|打造|审议|传达|[与和及的在为向将让把对从由以赴至]|关于|[日月]起)$"
)
_BREAKS_OFF_SHORT = re.compile(r"(?:启动|成立|发布|出台|开展|印发|部署|推进|开启|实施|推出|建成|开通)$")
_KICKER_END = re.compile(r"(?:时(?:强调|指出|要求|提出|表示)|(?:强调|指出|要求)[:：]?|[:：]|——)$")
_KICKER_START = re.compile(r"(?:贯彻|落实|深入|围绕|聚焦|喜迎|庆祝|纪念|学习|弘扬|践行|坚持|响应|依托|针对|按照)")
_KICKER_FACT = re.compile(
    r"(?:召开|举行|举办|召集|组织|开展|启动|部署|推进|出台).{2,24}(?:会|会议|仪式|活动|培训班|讲座|比赛|演练|论坛|检查|行动|整治|工程|措施)$"
    r"|^.{2,16}(?:提速|再(?:出|细化|升级|提升|发力|加码).*)$"
)
_EVENT_DONE = re.compile(
    r"(?:(?<![委商协工学总分合事])会|会议|仪式|典礼|活动|赛|展|节|班|论坛|讲座|培训|演出|行动|项目|工程|中心|大厅|馆|[读艺体科文技][^会]{0,3}[月周季])(?:将|在.{1,10})?"
    r"(?:隆重|圆满|胜利|顺利|成功|正式|精彩|火热)?(?:召开|举行|举办|开幕|闭幕|落幕|谢幕|启动|开班|开赛|开讲|收官|结束|启用|开馆|开放|投用)$"
    r"|(?:隆重|圆满|胜利|精彩|盛大)(?:召开|举行|举办|开幕|闭幕|落幕|谢幕|开赛|收官)$"
)
"""A whole fact with its event in front: nothing is wanting behind it."""
_ABOUT = re.compile(r"关于(?!.*的[^的]{2,6}$)")
"""关于…, until it says what it is: 的通告."""
_WHEN = re.compile(
    r"(?:前夕|期间|之际|时节|首日|当天|来临|到来|以来|[年月日]|季度|上半年|下半年|年[初底末]|[春夏秋冬]季|假期|节后|今[春夏秋冬])$"
)
_COUNTED = re.compile(
    r"(?:[一二三四五六七八九十百千万两数多0-9]+余?|首)(?:家|名|位|个|所|项|支|户|人|条|座|对|件|批|处)[\u4e00-\u9fff]{0,8}$"
)
_BODY_NAME = re.compile(
    r"^(?![一二两三四五六七八九十])[^，]{2,8}(?:小学|中学|学校|学院|大学|幼儿园|[^结布格大]局|委|镇|乡|村|街道|社区|[县区市]|公司|集团|医院|卫生院|法院|检察院"
    r"|派出所|大队|中心|协会|银行|支部|委员会|常委会|管委会|组委会|党工委)$"
)
_CONTINUES = re.compile(r"请|并|也|还|仍|再|又|却|已|将|正|都|就|才")
_DECK_WORD = re.compile(
    r"侧记|纪实|综述|见闻|札记|调查|回眸|扫描|出席|讲话|主持|参加|批示|致辞|将于|预计|首批|涉及|目前|今年|共计|累计|超过|已有|惠及|点赞|好评|称赞|叫好|受欢迎"
)
_PLACE = re.compile(r"[\u4e00-\u9fff]{1,6}(?:区|县|市|镇|乡|村|省|街道|社区)")
_WHO_SPOKE = re.compile(
    r"[\u4e00-\u9fff]{2,4}(?:主持|出席|参加|作报告|讲话|致辞|宣布).*"
    r"|[一二三四五六七八九十百千万两数0-9]+余?(?:名|位|家|户|支|人)[\u4e00-\u9fff]{0,10}(?:参加|参赛|参与|受益|获奖|出席|到场)"
)
_AIM = re.compile("[让以把用为守筑绘奏织擦架]")
_AT_PLACE = re.compile(r"[\u4e00-\u9fff]{1,4}(?:区|县|市|镇|乡|街道)")
_THING = re.compile("的(?:一[天年夜家生]|[\u4e00-\u9fff]{2})$")
"""A headline that names a thing: 一条河的新生."""
_GENRE = re.compile(r"(?:侧记|纪实|综述|见闻|札记|调查|回眸|扫描|巡礼|掠影|记|述评)$")
_SHORTEST_FACT = 9
_LONGEST_SUBJECT, _LONGEST_FIGURE, _LONGEST_SERIES = 12, 11, 9
_DIGIT = re.compile(r"[0-9０-９一二三四五六七八九十百千万亿余]+(?=[个人名户家亩吨元公里年月日天次场条项万亿%％台辆棵株套间成倍])|\d")
_FIGURE = re.compile(r"\d|[一二三四五六七八九十百千万亿余]+(?=[个户亩吨元公里项条次场台辆棵株套间成倍])")
_DASH = re.compile(r"[—–-]{1,2}|―{1,2}")


@dataclass(frozen=True, slots=True)
class HeadPart:
    """A part of a headline as pasted; `after` says what parts it from the one before: nothing, blank, line or dash."""

    text: str
    after: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a headline: a letter k, m or d a part."""

    fields: str
    score: float

    def part(self, index: int) -> Part:
        """The field of a part."""
        return _FIELDS[self.fields[index]]


def readings(parts: Sequence[HeadPart]) -> list[Reading]:
    """All readings, the likeliest first."""
    if len(parts) > _MOST_PARTS:
        return [Reading("m" * len(parts), 0.0)]
    scored = [Reading(fields, _score(parts, fields)) for fields in _deals(len(parts))]
    return sorted(scored, key=lambda reading: -reading.score)


def breaks_off(left: str, right: str) -> bool:
    """Whether a part ends with a word that wants the next part: 经开区召开 | 推进会."""
    if _EVENT_DONE.search(left):
        return False
    if _BREAKS_OFF.search(left) or _ABOUT.match(left):
        return True
    return len(left) <= 7 and len(right) >= 4 and bool(_BREAKS_OFF_SHORT.search(left))


def _is_predicate(left: HeadPart, right: HeadPart) -> bool:
    """Whether a part on the same line tells of the one before it: when or who | what happened."""
    if right.after != "blank" or len(left.text) > _LONGEST_SUBJECT or left.text[-1] in "？！?!”":
        return False
    if right.text[-1] in "？?":
        return True
    verbs = pattern("^(?:喜|再|将|已|全面|成功|正式|顺利|集中|荣)?<predicates>")
    tells = bool(verbs.match(right.text))
    return (bool(_WHEN.search(left.text)) and len(right.text) > len(left.text)) or (
        tells and bool(_COUNTED.search(left.text) or _BODY_NAME.match(left.text) or _PLACE.fullmatch(left.text))
    )


def _deals(count: int) -> Iterator[str]:
    """Every way to give the parts, in order, to kicker, main and deck; main is never empty."""
    for kicker in range(count):
        for main in range(1, count - kicker + 1):
            yield "k" * kicker + "m" * main + "d" * (count - kicker - main)


def _score(parts: Sequence[HeadPart], fields: str) -> float:
    kicker, main, deck = ([part for part, field in zip(parts, fields, strict=True) if field == name] for name in "kmd")
    score = (
        _main_score(main, kicker) + (_kicker_score(kicker, main) if kicker else 0) + (_deck_score(deck, main, bool(kicker)) if deck else 0)
    )
    by_line = any(part.after == "line" for part in parts)
    borders = [after.after for (_, after), (left, right) in zip(pairwise(parts), pairwise(fields), strict=True) if left != right]
    score -= 2.5 * borders.count("blank") if by_line else 0  # fields of a headline on several lines change at line ends
    score += 1.2 if borders == ["line", "line"] and sum(part.after == "line" for part in parts) == 2 else 0  # three lines, three fields
    return score + 0.8 * borders.count("line") + 1.5 * borders.count("dash")


def _length(parts: Sequence[HeadPart]) -> int:
    return sum(len(part.text) for part in parts)


def _joints(parts: Sequence[HeadPart], cost: float, *, slogans: bool = False) -> float:
    """What it costs to keep parts in one field; half where slogans (short, no number) may stand on one line."""
    return sum(-cost * _joint_weight(left, right, slogans=slogans) for left, right in pairwise(parts))


def _joint_weight(left: HeadPart, right: HeadPart, *, slogans: bool) -> float:
    if breaks_off(left.text, right.text) or _CONTINUES.match(right.text) or _is_predicate(left, right):
        return 0.0
    return 0.5 if slogans and right.after == "blank" and _is_slogan(left.text) and _is_slogan(right.text) else 1.0


def _is_slogan(text: str) -> bool:
    return 3 <= len(text) <= 10 and not _FIGURE.search(text)


def _is_fact(parts: Sequence[HeadPart]) -> bool:
    text = "".join(part.text for part in parts)
    return bool(_KICKER_FACT.search(text) or _EVENT_DONE.search(text))


def _are_figures(parts: Sequence[HeadPart]) -> bool:
    """签约项目9个 总投资20亿元: results side by side."""
    beside = all(part.after == "blank" for part in parts[1:])
    return len(parts) > 1 and beside and all(len(part.text) <= _LONGEST_FIGURE and _DIGIT.search(part.text) for part in parts)


def _are_slogans(parts: Sequence[HeadPart]) -> bool:
    return len(parts) > 1 and all(_is_slogan(part.text) for part in parts)


def _are_halves(kicker: Sequence[HeadPart], main: Sequence[HeadPart]) -> bool:
    """Two short parts on one line that say one thing: 电梯换新 居民安心."""
    if len(kicker) != 1 or len(main) != 1 or main[0].after != "blank" or _is_fact(kicker) or _BODY_NAME.match(kicker[0].text):
        return False
    return _is_slogan(kicker[0].text) and _is_slogan(main[0].text)


def _slogans_over(main: Sequence[HeadPart]) -> float:
    """How well slogans on a line of their own stand over a fact, which says who did what."""
    text = main[0].text
    if _EVENT_DONE.search(text):
        return 6.5
    return 6.5 if len(main) == 1 and len(text) >= _SHORTEST_FACT and not _GENRE.search(text) else 0.0


def _series(text: str) -> float:
    """How much a line reads as the name under which a paper runs a series."""
    if len(text) > _LONGEST_SERIES:
        return 0.0
    if pattern(".*<series_ends>|.{2,5}看[\u4e00-\u9fff]{2,3}").fullmatch(text):
        return 2.5
    return 1.2 if pattern("<series_starts>").match(text) else 0.0


def _couplet(parts: Sequence[HeadPart]) -> float:
    """How much parts of equal length look like one another's match (对仗); 0 where they don't."""
    texts = [part.text for part in parts]
    lengths = [len(text) for text in texts]
    alike = len({part.after for part in parts[1:]}) == 1
    if len(texts) > 2 and alike and max(lengths) - min(lengths) == 1 and all(map(_is_slogan, texts)):
        return 1.5
    if len(texts) < 2 or len({len(text) for text in texts}) > 1 or not 3 <= len(texts[0]) <= 11:
        return 0.0
    shared = any(len(set(chars)) == 1 and not chars[0].isdigit() for chars in zip(*texts, strict=True))
    by_line = any(part.after == "line" for part in parts[1:])
    if any(_DIGIT.search(text) for text in texts):
        return 0.5
    return (1.2 if by_line else 2.5) + (1.0 if shared else 0)


def _main_score(main: Sequence[HeadPart], kicker: Sequence[HeadPart]) -> float:
    length = _length(main)
    score = -0.25 * max(0, length - 22) - (3.0 if length < 4 else 0)
    if _DASH.match(main[0].text):
        score -= 6
    if main[-1].text[-1] in "？！?!":
        score += 1.0
    score -= 2.5 * sum(part.after == "dash" for part in main[1:])
    score -= 1.5 if len(main) == 1 and _BODY_NAME.match(main[0].text) else 0
    if kicker and _is_fact(kicker) and _are_figures(main):
        return score + 0.5
    score -= 1.0 if sum(bool(_DIGIT.search(part.text)) for part in main) > 1 else 0
    couplet = _couplet(main)
    if couplet:
        return score + couplet
    broken = sum(breaks_off(left.text, right.text) for left, right in pairwise(main))
    told = sum(_is_predicate(left, right) for left, right in pairwise(main)) if len(main) == 2 else 0
    return score + 2.0 * broken + 1.5 * told + _joints(main, 1.5, slogans=True)


def _kicker_score(kicker: Sequence[HeadPart], main: Sequence[HeadPart]) -> float:
    text = "".join(part.text for part in kicker)
    score = -0.6 - (6.0 if _DASH.match(text) else 0) - (1.5 if text[-1] in "？?" else 0) - (1.0 if len(text) > 30 else 0)
    score += (3.0 if _KICKER_END.search(text) else 0) + (0.8 if _KICKER_START.match(text) else 0)
    score += (0.8 if _KICKER_FACT.search(text) else 0) + (1.6 if _BODY_NAME.match(text) else 0)
    score += min(0.8, max(-0.8, 0.1 * (len(text) - max(len(part.text) for part in main))))
    if breaks_off(kicker[-1].text, main[0].text):
        score -= 1.5
    score += _slogans_over(main) if _are_slogans(kicker) else 0
    if main[0].after == "line":
        score += _series(text) if len(kicker) == 1 else 0
        score += 1.5 if main[-1].text[-1] in "？?" else 0
        score += 2.0 if _AIM.match(text) and _AT_PLACE.match(main[0].text) and not _GENRE.search(main[0].text) else 0
    score -= 1.2 if _are_halves(kicker, main) else 0
    score -= 2.5 if main[0].after == "line" and _THING.search(text) else 0
    couplet = _couplet(kicker)
    score += -0.5 if couplet else _joints(kicker, 1.5)
    score -= 3.5 * sum(part.after == "line" for part in kicker[1:])
    return score + (1.5 if not couplet and _couplet(main) > 1 else 0)


def _deck_score(deck: Sequence[HeadPart], main: Sequence[HeadPart], has_kicker: bool) -> float:
    text = "".join(part.text for part in deck)
    score = -0.8 + (4.0 if _DASH.match(text) else 0)
    score += (0.6 if _DIGIT.search(text) else 0) + (1.5 if _DECK_WORD.search(text) else 0)
    longer = len(text) - _length(main)
    score += 1.4 if longer >= 8 else 1.0 if longer >= 4 else 0.0 if longer >= 0 else -0.8
    if breaks_off(main[-1].text, deck[0].text):
        score -= 2.0
    score += 1.0 if main[-1].text[-1] in "？！?!" else 0
    score += 2.5 if _WHO_SPOKE.fullmatch(text) else 0
    score += 1.5 if deck[0].after == "line" and _THING.search(main[-1].text) else 0
    score -= 2.0 if _are_slogans(main) and _EVENT_DONE.search(deck[0].text) else 0
    score += 1.5 if deck[0].after == "line" and _are_figures(deck) else 0
    score -= 1.5 if text[-1] in "？?" and main[-1].text[-1] not in "？?" else 0
    couplet = _couplet(deck)
    score -= 2.0 if deck[0].after == "blank" and _is_slogan(deck[0].text) and _is_slogan(main[-1].text) else 0
    slogans = couplet > 1 or (len(deck) > 1 and all(_is_slogan(part.text) for part in deck))
    score -= 1.5 if slogans and not has_kicker and not _DASH.match(text) else 0
    score -= 1.2 * sum(part.after == "line" for part in deck[1:])
    return score + (-0.3 if couplet else _joints(deck, 0.8))
