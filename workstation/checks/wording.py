"""One text, one wording: a phrase that stands in it twice, the second time with a character of the same sound or look."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import is_han, pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

SOURCE = "前后文核对"
ALIKE = (
    "查察 账帐 迹绩 作做 坐做 象像 须需 粘黏 复覆 振震 辩辨 副幅 坐座 搏博 竞竟 籍藉 蓝篮 裁栽 候侯 拔拨 即既 渡度 练炼 戴带 "
    "燥躁 尝偿 棉绵 彰张 唯惟 沿延 纪记 暴爆 驰弛 磁瓷 萃粹 躬恭 贯惯 弘宏 磨模 势式 洽恰 融溶 熔溶"
)
"""Pairs that are taken for each other in print; of each, one wording in a text is enough."""
ALIKE_TOKENS = frozenset(map(ord, ALIKE))
ALIKE_PAIRS = tuple((ord(pair[0]), ord(pair[1])) for pair in ALIKE.split())
LENGTH = 4
BOTH_RIGHT = r"检_|_关|_机关|_委|委_|审_|侦_"
"""检查 and 检察, 审查委员会 and 监察委员会 are different things."""
NUMERALS = "一二三四五六七八九十"
FAR_APART = 8
"""Quoted words nearer than this are set side by side on purpose: “要我安全”“我要安全”."""


def is_slip(one: str, other: str) -> bool:
    """Whether two words differ in one character, and the two characters sound or look alike."""
    apart = [(a, b) for a, b in zip(one, other, strict=True) if a != b] if len(one) == len(other) else []
    return len(apart) == 1 and _are_alike(*apart[0])


def _are_alike(one: str, other: str) -> bool:
    from workstation.people.shapes import look_alike
    from workstation.people.sounds import sounds_of

    return look_alike(one, other) or not sounds_of(one).isdisjoint(sounds_of(other))


@rule(
    "consistency.wording",
    "同一说法前后用字不一",
    Example("建立巡查台账。各镇完善巡查台帐。", "建立巡查台账。各镇完善巡查台账。"),
    explanation="同一篇里同一个说法用了两样的字，如“督查督导”与“督察督导”；用哪个请按词表和原件统一。",
    source=SOURCE,
    severity=Severity.ADVICE,
)
def one_wording(proof: Proof) -> Iterator[Hit]:
    """Four characters twice, one of them another of a pair."""
    held = proof.held(ALIKE_TOKENS)
    for one, other in ALIKE_PAIRS:
        if one in held and other in held:
            yield from _both_ways(proof, chr(one), chr(other))


def _both_ways(proof: Proof, one: str, other: str) -> Iterator[Hit]:
    text = proof.text
    rarer, usual = sorted((one, other), key=text.count)
    for key, at in _windows(proof, rarer, usual).items():
        there = text.find(key.replace("_", usual))
        if there >= 0 and not pattern(BOTH_RIGHT).search(key):
            start, before = max(at, there), min(at, there)
            told = Told("前面写“{0}”，这里写“{1}”，请统一", text[before : before + LENGTH], text[start : start + LENGTH])
            yield Hit(start, start + LENGTH, message=told)
            return


def _windows(proof: Proof, char: str, usual: str) -> dict[str, int]:
    """Every four hanzi that hold a character, with a hole in its place, and where they first stand; where the text has the usual
    character beside neither neighbour, none can stand there with it."""
    found: dict[str, int] = {}
    text = proof.text
    for count, at in enumerate(proof.places(char)):
        if count > 100:
            break
        if f"{text[at - 1 : at]}{usual}" not in text and f"{usual}{text[at + 1 : at + 2]}" not in text:
            continue
        for start in range(max(0, at - LENGTH + 1), at + 1):
            window = text[start : start + LENGTH]
            if len(window) == LENGTH and all(map(is_han, window)):
                found.setdefault(f"{text[start:at]}_{text[at + 1 : start + LENGTH]}", start)
    return found


@rule(
    "consistency.quoted",
    "引号里的说法前后不一",
    Example(
        "全区新建“先锋驿站”12处，方便户外劳动者歇脚，其中街道“先锋译站”3处。",
        "全区新建“先锋驿站”12处，方便户外劳动者歇脚，其中街道“先锋驿站”3处。",
    ),
    explanation="引号里的提法、名称，前后颠倒了相邻两字，或有一个同音、形近的字不同。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="“",
)
def quoted(proof: Proof) -> Iterator[Hit]:
    """Quoted words that are nearly others."""
    by_length: dict[int, dict[str, int]] = {}
    for match in proof.matches(r"“([\u4e00-\u9fff]{3,10})”"):
        by_length.setdefault(len(match[1]), {}).setdefault(match[1], match.start(1))
    for words in by_length.values():
        if 1 < len(words) <= 40:
            yield from _slips(proof, words)


def _slips(proof: Proof, words: dict[str, int]) -> Iterator[Hit]:
    placed = list(words.items())
    for index, (word, at) in enumerate(placed):
        for earlier, before in placed[:index]:
            if at - before > FAR_APART + len(word) and _is_misquoted(earlier, word):
                turned = Severity.ADVICE if sorted(earlier) == sorted(word) else None
                yield Hit(at, at + len(word), message=Told("前面写“{0}”，请核对", earlier), severity=turned)
                break


def _is_misquoted(one: str, other: str) -> bool:
    apart = [index for index, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(apart) == 2 and apart[1] == apart[0] + 1 > 1 and not pattern(r"[我你他人]").search(one):
        return one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]]
    counted = any(one[index] in NUMERALS for index in apart)
    return len(apart) == 1 and len(one) > 3 and not counted and is_slip(one, other)
