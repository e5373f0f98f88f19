"""同音错字: a character typed for another that sounds the same, so that the two beside each other are no word. Part of the family `words`.

Beside which characters words stand was counted over news texts. Two characters that form no word are queried where a word that sounds
the same is at home with their neighbours, and they are not: how much likelier it is, is reckoned from how often both stand at all, and
beside the character before and the one after. A word taken for another word is told by its set companions, in `homophones`.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cache, lru_cache
from math import log
from typing import TYPE_CHECKING, NamedTuple

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.known_words import is_word_of_three, rare_words, two_character_words
from workstation.resources import data_path
from workstation.text.tokens import places_of, tokens_of_pairs
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

_ODDS = {(True, True): 6.0, (True, False): 9.0, (False, True): 5.5, (False, False): 8.0}
"""By how much (a natural logarithm) the other word must be likelier: where the two characters never stood together before, or did; and
where both neighbours speak for it, or one."""
_DOUBT = 1.5
"""What lacks less is advice."""
_SURE = 1.0
"""And so is what has no more to spare: in three million characters of news nine in ten of those were no slips."""
_FEW = 20.0
"""How many occurrences of its neighbours a word is given by chance."""
_COMMON = 500.0
"""What stands so often is no slip."""
_FURTHER = 1.0
"""Taken off for what stands further away, which isn't counted."""
_OWN_WORDS = frozenset(
    "的了是不在和与也就都还又但其这那有将为被把从到对等于以而并更最很全只再才竟真某约个一二三四五六七八九十百千万亿大小多中上下前后内外来去里地得着过要会能可让使向由及或如若因所之无非未没时已亦它他她打达做作每愿曾尚仍均皆乃须襄原"
)
"""Characters that are words themselves: what they form with a neighbour needn't be one."""
_SHORT_NAMES = frozenset(
    "美英法德日韩俄意伊孟柬缅泰越朝蒙印巴埃沙阿欧厄突塔乌哈匈捷波荷比葡西希挪瑞芬丹京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀黔滇陕秦甘陇青宁新藏港澳台"
)
"""Countries and provinces: with one taken for another the fix is the mistake."""
_PARTIES = frozenset("方企资军商媒籍语")
"""What is said of them: 孟方, 日企, 俄媒."""
_QUOTING = frozenset("“‘《")
_NUMERALS = frozenset("一二三四五六七八九十百千万亿")

_PARTED = "|"


class Company(NamedTuple):
    """A row of the table: how often something stands in all, and after and before each character. Only words have a sound.

    The characters are kept as they are written in the table, in groups parted by `|`: those of the first stand there once, those of
    each next one twice as often. Two dictionaries for each row would take a hundred million bytes.
    """

    sound: tuple[str, ...]
    times: float
    sides: tuple[str, str]

    def beside(self, side: int, near: str) -> float | None:
        """How often a character stands before it (0) or after it (1); null for one that isn't counted."""
        groups = self.sides[side]
        at = groups.find(near) if near and near != _PARTED else -1
        return None if at < 0 else _once(groups, at)

    @property
    def is_word(self) -> bool:
        """Whether others may have been typed for it."""
        return bool(self.sound)


@rule(
    "words.mistyped",
    "疑为同音错字",
    Example("消防部门题醒市民注意用电安全。", "消防部门提醒市民注意用电安全。"),
    Example("机关干部即极响应号召。", "机关干部积极响应号召。"),
    explanation="拼音输入最容易选错同音的字、词。这里看不成词的两个字：读音相同的一个词在新闻里常与左右的字相连，这两个字几乎从不的，才提示。",
    source="词语搭配表 resources/data/word_neighbours.csv",
    severity=Severity.WARNING,
    guesses=True,
)
def mistyped(proof: Proof) -> Iterator[Hit]:
    """Two characters in the company of a word that sounds the same."""
    text, free = proof.text, 0
    for at in places_of(text, _suspects()):
        found, before, after = text[at : at + 2], _folded(text[max(0, at - 1) : at]), _folded(text[at + 2 : at + 3])
        if at >= free and _is_alarming(found, before, after):
            right, is_sure = _likeliest(found, before, after)
            if right and not _may_be_right(proof, at, at + (found[0] == right[0])):
                free = at + 2
                yield _hit(text, at, right, Severity.WARNING if is_sure else Severity.ADVICE)


def _may_be_right(proof: Proof, at: int, wrong: int) -> bool:
    """Whether a title or a quotation has just begun, whose words may be played with; or a name or a word of three stands there."""
    text = proof.text
    if _QUOTING.intersection(text[max(0, at - 4) : at]) or any(proof.names_within(at, at + 2)):
        return True
    return any(is_word_of_three(text[start : start + 3]) for start in range(max(0, wrong - 2), wrong + 1))


def _folded(char: str) -> str:
    """The texts were counted with one digit and one letter for all."""
    return char if not char.isascii() else "0" if char.isdigit() else "A" if char.isalpha() else char


def _hit(text: str, at: int, right: str, severity: Severity) -> Hit:
    found = text[at : at + 2]
    wrong = int(found[0] == right[0])
    return Hit(at + wrong, at + wrong + 1, right[wrong], Told("“{0}”疑为“{1}”，请核对", found, right), severity=severity)


@lru_cache(maxsize=1 << 13)
def _likeliest(found: str, before: str, after: str) -> tuple[str, bool]:
    """The word that fits best in a place, and whether it surely does; none if it isn't nearly good enough.

    Kept: as a report is written, it is read again and again.
    """
    own = _table().get(found) or _UNKNOWN
    lead, right = max(((_lead(own, _table()[word], before, after), word) for word in _rivals(found)), default=(-9.0, ""))
    if lead < -_DOUBT or _is_of_other_words(found, right, before, after):
        return "", False
    return right, lead >= _SURE


def _lead(own: Company, other: Company, before: str, after: str) -> float:
    """How much likelier the other is, less what it must be."""
    odds = log(other.times / (own.times + 8)) + _one_side(own, other, 0, before) + _one_side(own, other, 1, after)
    return odds - _ODDS[own is _UNKNOWN, None not in (other.beside(0, before), other.beside(1, after))]


def _one_side(own: Company, other: Company, side: int, near: str) -> float:
    """What a side says for the other word: the logarithm of how much oftener its neighbour stands there than beside what stands."""
    for_it, against = other.beside(side, near), own.beside(side, near) or 0.0
    chance = _FEW * _tables().characters.get(near, 1.0) / _tables().total
    own_said = log((against + chance) / (own.times + _FEW) / chance * _FEW)
    if for_it is None:
        return -max(0.0, own_said)
    return log((for_it + chance) / (other.times + _FEW) / chance * _FEW) - own_said - _FURTHER


def likes(word: str, near: str, *, after: bool) -> float:
    """How much oftener than by chance a character stands after or before a word (a logarithm, from -3 to 5); 0 for what isn't counted."""
    company = _table().get(word)
    if company is None or not company.is_word:
        return 0.0
    folded = _folded(near)
    chance = _FEW * _tables().characters.get(folded, 1.0) / _tables().total
    said = log(((company.beside(after, folded) or 0.0) + chance) / (company.times + _FEW) / chance * _FEW)
    return max(-3.0, min(5.0, said))


def _is_of_other_words(found: str, right: str, before: str, after: str) -> bool:
    """根据|室内: one of the characters belongs to a word beside it, or is a word itself; or the two are a word after all."""
    words = two_character_words()
    wrong, kept = (found[0], found[1]) if found[0] != right[0] else (found[1], found[0])
    if not _may_be_wrong(wrong, kept) or (kept in _PARTIES and found[1] == kept):
        return True
    beside_wrong, beside_kept = (before + wrong, kept + after) if found[0] == wrong else (wrong + after, before + kept)
    return beside_wrong in words or (beside_kept in words and beside_kept not in rare_words())


def _is_alarming(found: str, before: str, after: str) -> bool:
    """Whether one of the neighbours speaks for another word."""
    table = _table()
    for word in _rivals(found):
        sides = table[word].sides
        if (before and before in sides[0]) or (after and after in sides[1]):
            return True
    return False


@lru_cache(maxsize=1 << 14)
def _rivals(found: str) -> tuple[str, ...]:
    """The words that sound the same and share one of the two characters."""
    firsts, seconds = _words_by_sound()
    words = [word for sound in _sounds(found[0]) for word in firsts.get(sound + found[1], ())]
    words += [word for sound in _sounds(found[1]) for word in seconds.get(found[0] + sound, ())]
    return tuple(word for word in words if word != found)


Words = dict[str, tuple[str, ...]]


@cache
def _words_by_sound() -> tuple[Words, Words]:
    """The words by the sound of the first character and the second, and the other way round."""
    firsts: Words = {}
    seconds: Words = {}
    for word, company in _table().items():
        if company.is_word:
            one, other = company.sound
            firsts[one + word[1]] = (*firsts.get(one + word[1], ()), word)
            seconds[word[0] + other] = (*seconds.get(word[0] + other, ()), word)
    return firsts, seconds


@cache
def _suspects() -> frozenset[int]:
    """The tokens of two characters that sound like a word and may be a slip; what is common itself is left out."""
    spoken: dict[str, set[str]] = {}
    for char in _tables().characters:
        for sound in _sounds(char):
            spoken.setdefault(sound, set()).add(char)
    firsts, seconds = _words_by_sound()
    alike: set[int] = set()
    for key in firsts:
        alike.update(tokens_of_pairs(char + key[-1] for char in spoken.get(key[:-1], ()) if _may_be_wrong(char, key[-1])))
    for key in seconds:
        alike.update(tokens_of_pairs(key[0] + char for char in spoken.get(key[1:], ()) if _may_be_wrong(char, key[0])))
    words = (word for word, company in _table().items() if company.is_word or company.times >= _COMMON)
    return frozenset(alike.difference(tokens_of_pairs(two_character_words()), tokens_of_pairs(words)))


def _may_be_wrong(char: str, kept: str) -> bool:
    """Whether a character beside another may be a slip: not if it is a word itself, a country, or counted by the other."""
    return not (char in _OWN_WORDS or kept in _NUMERALS or char in _SHORT_NAMES)


def _sounds(char: str) -> frozenset[str]:
    """How a character sounds in the words listed; in none, every way that it can."""
    from workstation.people.sounds import sounds_of

    return _readings().get(char) or sounds_of(char)


@cache
def _readings() -> dict[str, frozenset[str]]:
    read: dict[str, set[str]] = {}
    for word, company in _table().items():
        for char, sound in zip(word, company.sound, strict=False):
            read.setdefault(char, set()).add(sound)
    return {char: frozenset(sounds) for char, sounds in read.items()}


class _Tables(NamedTuple):
    characters: dict[str, float]
    """How often each stands at all."""
    total: float
    rows: dict[str, Company]


@cache
def _tables() -> _Tables:
    with data_path("word_neighbours.csv").open(encoding="utf-8", newline="") as lines:
        first, *others = csv.DictReader(lines)
    characters = {char: _once(first["before"], at) for at, char in enumerate(first["before"]) if char != _PARTED}
    return _Tables(characters, float(first["count"]), {row["word"]: _company(row) for row in others})


def _company(row: dict[str, str]) -> Company:
    return Company(tuple(row["sound"].split()), float(row["count"]), (row["before"], row["after"]))


def _once(groups: str, at: int) -> float:
    """How often what stands at a place of the groups was counted."""
    return 1.4 * float(2 ** groups.count(_PARTED, 0, at))


def _table() -> dict[str, Company]:
    return _tables().rows


_UNKNOWN = Company((), 1.0, ("", ""))
