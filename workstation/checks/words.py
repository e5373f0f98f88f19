"""文字: words typed wrong, words typed twice, traditional characters left in a simplified text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from workstation.checks import homophones, mistyped, set_phrases
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import HAN
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.known_words import two_character_words
from workstation.checks.vocabulary import listed_pairs
from workstation.checks.word_table import WordTable, table_of
from workstation.people.known import places
from workstation.resources import data_path, read_toml
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof


@rule(
    "words.doubled-particle",
    "虚词重复",
    Example("三家单位和和两所学校参加。", "三家单位和两所学校参加。"),
    Example("活动在在体育中心举办。", "活动在体育中心举办。"),
    explanation="修改时容易留下两个“的”、两个“在”。“目的的”“参与与”“维和和”一类，前一个字属于词，不算错。",
    source="校对",
)
def doubled_particle(proof: Proof) -> Iterator[Hit]:
    """The same particle twice, neither of which belongs to a word."""
    table = _doubled()
    for match in proof.matches(f"([{''.join(table['particles'])}])\\1"):
        particle = match.group(1)
        before, after = proof.before(match.start()), proof.after(match.end())
        words = table["particles"][particle]
        if after != particle and before not in (particle, *words["before"]) and after not in tuple(words["after"]):
            yield Hit(*match.span(), particle)


@rule(
    "words.doubled-phrase",
    "词语重复",
    Example("要推动经济发展经济发展再上台阶。", "要推动经济发展再上台阶。"),
    Example("双方将进行进行磋商。", "双方将进行磋商。"),
    Example("新校区可容纳学生学生3000名。", "新校区可容纳学生3000名。"),
    explanation="粘贴、修改时容易把一个词留两遍。有意的重复请放行；后一遍的末字属于下一个词的（行政区行政区域）不算。",
    source="校对",
    severity=Severity.WARNING,
)
def doubled_phrase(proof: Proof) -> Iterator[Hit]:
    """Three characters or more, or a plain noun, twice in a row: other short words are often meant (研究研究)."""
    sizes = _may_be_repeated(proof.text)
    for match in proof.matches(rf"(?=([{HAN}]{{2}})\1)") if 2 in sizes else ():
        word, at = match.group(1), match.start()
        if word in _never_twice() and not _runs_into_a_word(word, proof.after(at + 4)):
            yield Hit(at, at + 4, word)
    longer = [size for size in sizes if size > 2]
    for match in proof.matches(rf"([{HAN}]{{{longer[0]},{longer[-1]}}})\1(?![{HAN}]{{0,1}}\1)") if longer else ():
        phrase = match.group(1)
        if not _may_be_meant(proof, phrase, *match.span()) and not _runs_into_a_word(phrase, proof.after(match.end())):
            yield Hit(*match.span(), phrase)


def _may_be_meant(proof: Proof, phrase: str, start: int, end: int) -> bool:
    """一个一个, 走哪边走哪边, 朋友的朋友的朋友."""
    if phrase[0] in "一两几每越及和与" or len(set(phrase)) < 3 or _is_called(proof, start, end):
        return True
    return not set("哪谁啥几").isdisjoint(phrase) or (phrase[-1] == "的" and proof.text.startswith(phrase[:-1], end))


def _is_called(proof: Proof, start: int, end: int) -> bool:
    """A clause of its own, as a call or an answer is; 该怎么办怎么办."""
    return proof.before(start) == "该" or not (proof.before(start).isalnum() or proof.after(end).isalnum())


def _may_be_repeated(text: str) -> list[int]:
    """How many characters, two to eight, may stand twice in a row: where a text is laid over itself, moved by their number, nothing
    remains of them. Half of each character is enough to tell most texts by.
    """
    halves = text.encode("utf-16-le", "surrogatepass")[::2]
    number, length = int.from_bytes(halves, "little"), len(halves)
    return [size for size in range(2, 9) if (number ^ number >> 8 * size).to_bytes(length, "little").find(bytes(size), 0, -size) >= 0]


def _runs_into_a_word(phrase: str, following: str) -> bool:
    """特别行政区|行政区域: the second time, the last character belongs to the next word."""
    return following != "" and phrase[-1] + following in two_character_words()


@rule(
    "words.typo",
    "错别字",
    Example("有关部门正在布署防汛工作。", "有关部门正在部署防汛工作。"),
    Example("大家一如继往地支持家乡建设。", "大家一如既往地支持家乡建设。"),
    explanation="常见的错词表，只收写错了便不成词的；跨词巧合（“可以经济”里的“以经”）不算。两个字的可能碰上人名，作存疑；容易巧合的只作建议。",
    source="错词表 resources/data/typos.csv",
)
def typo(proof: Proof) -> Iterator[Hit]:
    """Words of the table, found by their first two characters; the longest stands."""
    for at, row in _typos().found(proof):
        if len(row.wrong) != 2 or not _is_of_another_word(proof.text, at, row.right):
            yield Hit(at, at + len(row.wrong), row.right, Told("“{0}”应为“{1}”", row.wrong, row.right), severity=row.severity)


def _is_of_another_word(text: str, at: int, right: str) -> bool:
    """触摸|式, not 模式: the character that would be wrong forms a word with the one on its other side, and the right one doesn't."""
    words = two_character_words()
    before, first, second, after = text[max(0, at - 1) : at], text[at], text[at + 1], text[at + 2 : at + 3]
    if first != right[0]:
        return before + first in words and before + right[0] not in words
    return second + after in words and right[1:] + after not in words


@rule(
    "words.variant",
    "异形词",
    Example("要宏扬优秀传统文化。", "要弘扬优秀传统文化。"),
    Example("双方直接了当地交换了意见。", "双方直截了当地交换了意见。"),
    explanation="一个词有几种写法的，用《第一批异形词整理表》推荐的一种，全报统一。旧写法在引文、人名、店名里可以放行；容易巧合的只作建议。",
    source="GF 1001—2001《第一批异形词整理表》",
    severity=Severity.WARNING,
)
def variant(proof: Proof) -> Iterator[Hit]:
    """The form that the table doesn't recommend."""
    for at, row in _variants().found(proof):
        severity = Severity.ADVICE if row.severity is Severity.ADVICE else Severity.WARNING
        yield Hit(at, at + len(row.wrong), row.right, Told("“{0}”推荐写作“{1}”", row.wrong, row.right), severity=severity)


@cache
def _typos() -> WordTable:
    return table_of("typos.csv")


@cache
def _variants() -> WordTable:
    return table_of("variants.csv")


def beginnings() -> frozenset[str]:
    """By what the tables' words are looked up, and the traditional characters."""
    return _typos().pairs | _variants().pairs | _traditional()


@cache
def _never_twice() -> frozenset[str]:
    nouns = (line.split() for line in data_path("plain_nouns.txt").read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return frozenset(_doubled()["never_twice"]).union(*nouns)


@cache
def _doubled() -> dict[str, Any]:
    return read_toml("doubled_words.toml")


@rule(
    "words.traditional",
    "简体稿里的繁体字",
    Example("這里将新建一所学校。", "这里将新建一所学校。"),
    explanation="简体报纸用规范字。通篇繁体的稿件不查；“乾”“著”“瞭”等在简体里也用的字不查；人名、书画题名按本人、原件写法，可以放行。",
    source="《通用规范汉字表》（2013）",
)
def traditional(proof: Proof) -> Iterator[Hit]:
    """Characters that simplified text has another form for; quiet when much of the text is traditional."""
    found = _traditional() & proof.once(listed_pairs)
    standing = sorted(at for char in found for at in places(proof.text, char) if at not in proof.named)
    if len(standing) * 20 <= len(proof.text) or len(standing) == 1:
        yield from (Hit(at, at + 1, _simplified()[proof.text[at]]) for at in standing)


@cache
def _simplified() -> dict[str, str]:
    """Traditional to simplified, from OpenCC's table of characters, without those that simplified text keeps and fonts lack."""
    from importlib.util import find_spec
    from pathlib import Path

    kept = read_toml("doubled_words.toml")["kept_traditional"]
    spec = find_spec("opencc")
    folder = Path(spec.origin).parent if spec and spec.origin else Path()
    rows = (line.split("\t") for line in (folder / "dictionary" / "TSCharacters.txt").read_text(encoding="utf-8").splitlines())
    forms = ((row[0], row[1].split(" ")) for row in rows if len(row) == 2)
    return {char: simple[0] for char, simple in forms if char not in kept and char not in simple and simple[0] <= "\uffff"}


@cache
def _traditional() -> frozenset[str]:
    return frozenset(_simplified())


TYPED_FOR_ANOTHER = (homophones.homophone, set_phrases.set_phrase, mistyped.mistyped)
