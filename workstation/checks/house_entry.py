"""Whether a term or pattern may be entered into the house's list: pure; each refusal says what to do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.proof import CheckContext, Proof
from workstation.checks.house_terms import HouseTerms, matched
from workstation.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workstation.checks.house_terms import HouseTerm

LONGEST_TERM, LONGEST_TEXT = 60, 500


def demand_sound(term: HouseTerm) -> None:
    """Raise `BadInput` for a term that can't be taken. A pattern is compiled, tried on its examples and on hostile texts."""
    _demand_lengths(term)
    if term.since and term.until and term.until < term.since:
        raise BadInput("有效期不对：止 {0} 在起 {1} 之前；请改日期", term.until, term.since)
    if term.regex:
        _demand_pattern(term)
    else:
        _demand_word(term)


def demand_new(term: HouseTerm, kept: Iterable[HouseTerm]) -> None:
    """Raise `BadInput` where another entry has the same word for the same days, or would turn this one's replacement back."""
    others = [other for other in kept if other.id != term.id and other.regex == term.regex and _meet(term, other)]
    if any(other.term == term.term for other in others):
        raise BadInput("本报用语里已经有“{0}”；请改原来的那一条", term.term)
    if not term.regex and any(other.term == term.replacement and other.replacement == term.term for other in others):
        raise BadInput("本报用语里有一条正好相反，把“{0}”改成“{1}”；请先改掉那一条", term.replacement, term.term)


def tidied(term: HouseTerm) -> HouseTerm:
    """Without blanks at the ends, and with exceptions that are of use."""
    kept = tuple(dict.fromkeys(word.strip() for word in term.exclude if word.strip()))
    if term.regex:
        return replace(term, reason=term.reason.strip(), exclude=kept)
    word, right = term.term.strip(), term.replacement.strip()
    exclude = tuple(longer for longer in kept if word in longer and longer != word)
    return replace(term, term=word, replacement=right, reason=term.reason.strip(), exclude=exclude)


def corrected(term: HouseTerm, text: str) -> str | None:
    """What an entry alone makes of a text; null where it finds nothing in it."""
    found = matched(term, text) if term.regex else _words(term, text)
    if not found:
        return None
    parts, at = [], 0
    for start, end, _, right in sorted(found, key=lambda hit: hit[0]):
        parts += [text[at:start], right if term.replacement else text[start:end]]
        at = end
    return "".join([*parts, text[at:]])


def _words(term: HouseTerm, text: str) -> list[tuple[int, int, HouseTerm, str]]:
    always = replace(term, since=None, until=None, switched_on=True)
    return list(HouseTerms([always]).found(Proof(Manuscript.of_text(text), CheckContext())))


def _demand_lengths(term: HouseTerm) -> None:
    if not term.term.strip():
        raise BadInput("还没有写要查的字")
    if not term.regex and len(term.term) > LONGEST_TERM:
        raise BadInput("要查的字有 {0} 个，最多 {1} 个；请缩短", len(term.term), LONGEST_TERM)
    longest = max(map(len, (term.replacement, term.reason, term.wrong, term.right, *term.exclude)))
    if longest > LONGEST_TEXT:
        raise BadInput("有一栏写了 {0} 个字，最多 {1} 个；请缩短", longest, LONGEST_TEXT)


def _demand_word(term: HouseTerm) -> None:
    if "\n" in term.term or "\r" in term.term:
        raise BadInput("要查的字不能跨行；请只写一行")
    if not any(map(str.isalnum, term.term)):
        raise BadInput("“{0}”里没有字，只有符号；标点由程序的规则查，请写词语，或用式子", term.term)
    if term.term == term.replacement:
        raise BadInput("误、正两栏一样；请改其中一栏")


def _demand_pattern(term: HouseTerm) -> None:
    from workstation.checks.engine.safe_patterns import compiled, demand_quick, demand_template

    compiled(term.term)
    demand_template(term.term, term.replacement)
    _demand_examples(term)
    demand_quick(term.term, term.wrong)


def _demand_examples(term: HouseTerm) -> None:
    from workstation.checks.engine.safe_patterns import TooSlow

    if not term.reason.strip():
        raise BadInput("请写一句说明：为什么这样写不对，编辑看到的就是这一句")
    if not term.wrong.strip() or not term.right.strip():
        raise BadInput("式子要有一个误例和一个正例，程序拿它们试过才启用")
    try:
        made, left = corrected(term, term.wrong), corrected(term, term.right)
    except TooSlow:
        raise BadInput("式子在自己的例子上就算不完，没有启用；请改简单些") from None
    if made is None:
        raise BadInput("式子在误例里查不出来：{0}。请改式子或改例子", term.wrong)
    if left is not None:
        raise BadInput("式子在正例里也查了出来：{0}。请改式子或改例子", term.right)
    if term.replacement and made != term.right:
        raise BadInput("误例照式子改成了“{0}”，与正例不同；请改“改成”一栏或正例", made)


def _meet(one: HouseTerm, other: HouseTerm) -> bool:
    """Whether there is a day on which both hold."""
    return not ((one.until and other.since and one.until < other.since) or (other.until and one.since and other.until < one.since))
