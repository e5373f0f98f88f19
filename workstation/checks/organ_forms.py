"""How names of organs are written wrong: words exchanged, 和 put in or taken for 与, a word left out, doubled or taken for another.

The wrong forms are made from the right ones once, so that a text is asked for them as for any list.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from workstation.checks.engine.patterns import is_han
from workstation.checks.near_forms import Near
from workstation.checks.vocabulary import Listed
from workstation.people.known import places
from workstation.resources import read_toml

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

AND = "和"
PUT_IN = ("事务", "服务", "工作", "保护", "行政")
FEWEST = 6
"""A wrong form as long as this is wrong behind anything; a shorter one where a place, a level or nothing stands before it."""
SHORT = ("民政局", "教育局", "财政局", "公安局", "司法局", "审计局", "统计局", "水利局", "商务局", "气象局", "税务局")
LEVEL = "省市县区州盟旗国家部央级镇乡道局厅"
CANDIDATE = r"[省市县区州盟旗家]([\u4e00-\u9fff]{2,6}?(?:局|厅|委员会))"
"""A short name behind a level."""


def wrong_bodies(proof: Proof) -> Iterator[Near]:
    """Where a name stands in one of its wrong forms."""
    text = proof.text
    for wrong, right in _forms().in_text(proof):
        for at in places(text, wrong):
            end = at + len(wrong)
            before = text[at - 1 : at]
            opens = len(wrong) >= FEWEST or not is_han(before) or before in LEVEL
            if opens and not _is_right(text, at, end):
                yield Near(at, end, right)


def slips(proof: Proof) -> Iterator[Near]:
    """A short name behind a level with a character of the same sound or look, two exchanged, one doubled or left out."""
    for match in proof.matches(CANDIDATE):
        right = _slip_of(match[1])
        if right and not _is_right(proof.text, *match.span(1)):
            yield Near(*match.span(1), right)


@lru_cache(maxsize=4096)
def _slip_of(written: str) -> str | None:
    """What was meant; names come again and again."""
    from workstation.checks.wording import is_slip

    for right in _by_end().get(written[-1], ()) if written not in _rights() else ():
        alike = abs(len(right) - len(written)) <= 1 and right[0] in written[:2]
        if alike and (is_slip(written, right) or _is_turned(written, right) or _has_one_more(written, right)):
            return right
    return None


def _is_turned(written: str, right: str) -> bool:
    apart = [at for at, pair in enumerate(zip(written, right, strict=False)) if pair[0] != pair[1]]
    return len(written) == len(right) and len(apart) == 2 and apart[1] == apart[0] + 1 and sorted(written) == sorted(right)


def _has_one_more(written: str, right: str) -> bool:
    """Whether one of the two has a character more: doubled, or one that joins."""
    longer, shorter = (written, right) if len(written) > len(right) else (right, written)
    if len(longer) != len(shorter) + 1 or len(shorter) < (4 if longer == right else 3):
        return False
    at = next((at for at, pair in enumerate(zip(longer, shorter, strict=False)) if pair[0] != pair[1]), len(shorter))
    if longer[at + 1 :] != shorter[at:]:
        return False
    return longer == right or longer[at] in "和与及的" or longer[at] == longer[at - 1]


def _is_right(text: str, start: int, end: int) -> bool:
    """Whether a right name covers the stretch, or ends where it ends and begins before it."""
    for length in range(max(4, end - start), 16):
        for last in range(end, min(len(text), end + 3) + 1):
            if last >= length and last - length <= start and text[last - length : last] in _rights():
                return True
    return False


@cache
def _bodies() -> tuple[tuple[list[str], list[str]], ...]:
    rows = (row.split(":") for row in read_toml("organ_names.toml")["bodies"])
    return tuple((words.split("|"), ends.split()) for words, ends in rows)


@cache
def _rights() -> frozenset[str]:
    table = read_toml("organ_names.toml")
    named = (row.split("|")[0] for row in table["names"])
    return frozenset((*("".join(words) + end for words, ends in _bodies() for end in ends), *table["also_right"], *table["fine"], *named))


@cache
def _by_end() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for right in ("".join(words) + end for words, ends in _bodies() for end in ends):
        table[right[-1]] = (*table.get(right[-1], ()), right)
    for short in SHORT:
        table["局"] = (*table["局"], short)
    return table


@cache
def _forms() -> Listed[tuple[str, str]]:
    made: dict[str, str] = {}
    for words, ends in _bodies():
        for end in ends:
            for wrong in _wrong_forms(words):
                written = "".join(wrong) + end
                if written not in _rights() and len(written) > 4:
                    made.setdefault(written, "".join(words) + end)
    return Listed(((wrong, (wrong, right)) for wrong, right in made.items()), _unheard_of)


def _unheard_of(wrong: str, row: tuple[str, str]) -> str:
    """Two characters that only the wrong form has beside each other."""
    return next((wrong[at : at + 2] for at in range(len(wrong) - 1) if wrong[at : at + 2] not in row[1]), wrong[:2])


def _wrong_forms(words: list[str]) -> Iterator[list[str]]:
    content = [at for at, word in enumerate(words) if word != AND]
    for at, word in enumerate(words):
        if word == AND:
            yield from ([*words[:at], other, *words[at + 1 :]] for other in ("与", "及", "、"))
        else:
            yield [*words[:at], word, *words[at:]]
            yield from ([*words[:at], other, *words[at + 1 :]] for other in _mistaken().get(word, ()))
            if len(content) > 2 and at:
                yield words[:at] + words[at + 1 :]
    for at in range(1, len(words)):
        if AND not in (words[at - 1], words[at]):
            yield from ([*words[:at], joint, *words[at:]] for joint in (AND, "与"))
    yield from ([*words[:-1], more, words[-1]] for more in PUT_IN if more not in words)
    if AND in words:
        at = words.index(AND)
        yield [*words[at + 1 :], AND, *words[:at]]
    for one, other in combinations(content, 2):
        turned = list(words)
        turned[one], turned[other] = turned[other], turned[one]
        yield turned


@cache
def _mistaken() -> dict[str, list[str]]:
    rows = (row.split(":") for row in read_toml("organ_names.toml")["mistaken"])
    return {word: others.split() for word, others in rows}


def beginnings() -> frozenset[str]:
    """By what wrong forms are looked up."""
    return _forms().pairs
