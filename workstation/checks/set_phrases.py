"""成语与固定词组: four characters that always stand together, one of them typed wrong. Part of the family `words`.

A half of such a phrase tells its other half: 营商 is followed by 环境, 就班 preceded by 按部. Where three of the four characters stand, and
the fourth sounds like the right one, it is a typo.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.vocabulary import listed_pairs
from workstation.resources import read_toml
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

_QUOTED = frozenset("“‘《")


class Table(NamedTuple):
    """The other halves of each half, by whether it is the phrase's first; whatever four characters are no mistake."""

    seconds: dict[str, tuple[str, ...]]
    firsts: dict[str, tuple[str, ...]]
    known: frozenset[str]


@rule(
    "words.set-phrase",
    "成语、固定词组里的别字",
    Example("各村镇加强守望相注。", "各村镇加强守望相助。"),
    Example("持续优化营商环镜。", "持续优化营商环境。"),
    explanation="成语和新闻里的固定词组四个字总在一起，三个字都对、剩下一个读音相同的，就是别字。只是字形相近的，和引号里可能有意的谐音，只作建议。",
    source="固定词组表 resources/data/set_phrases.toml",
    severity=Severity.WARNING,
    beyond=True,
)
def set_phrase(proof: Proof) -> Iterator[Hit]:
    """Phrases of which three characters stand, and one that sounds like the fourth."""
    table, listed = _table(), proof.once(listed_pairs)
    yield from _hits(proof, table.seconds, listed, 2)
    yield from _hits(proof, table.firsts, listed, -2)


def _hits(proof: Proof, table: dict[str, tuple[str, ...]], listed: frozenset[str], step: int) -> Iterator[Hit]:
    text, reach = proof.text, max(step, 0) + 2
    for half in _halves(step) & listed:
        others = table[half]
        at = text.find(half, -min(step, 0))
        while at >= 0:
            found = text[at + step : at + step + 2]
            if found not in others:
                right = next((other for other in others if _is_off_by_one(found, other)), None)
                if right is not None:
                    yield from _hit(proof, at + min(step, 0), at + reach, at + step, found, right)
            at = text.find(half, at + 2)


def _hit(proof: Proof, start: int, end: int, at: int, found: str, right: str) -> Iterator[Hit]:
    wrong = int(found[0] == right[0])
    severity = _severity(found[wrong], right[wrong])
    if severity is not None and proof.text[start:end] not in _table().known:
        phrase = proof.text[start:at] + right + proof.text[at + 2 : end]
        message = Told("“{0}”应为“{1}”", proof.text[start:end], phrase)
        quoted = proof.before(start) in _QUOTED
        yield Hit(at + wrong, at + wrong + 1, right[wrong], message, severity=Severity.ADVICE if quoted else severity)


def _severity(wrong: str, right: str) -> Severity | None:
    """What sounds the same is a slip of the keyboard; what only looks alike may be meant."""
    from workstation.people.shapes import look_alike
    from workstation.people.sounds import sound_mixed_up

    if sound_mixed_up(wrong, right):
        return Severity.WARNING
    return Severity.ADVICE if look_alike(wrong, right) else None


def _is_off_by_one(found: str, right: str) -> bool:
    return len(found) == len(right) and (found[0] == right[0]) is not (found[1] == right[1])


@cache
def _table() -> Table:
    lists = {name: phrases.split() for name, phrases in read_toml("set_phrases.toml").items()}
    seconds: dict[str, list[str]] = {}
    firsts: dict[str, list[str]] = {}
    for phrase in lists["both"] + lists["by_first"]:
        seconds.setdefault(phrase[:2], []).append(phrase[2:])
    for phrase in lists["both"] + lists["by_second"]:
        firsts.setdefault(phrase[2:], []).append(phrase[:2])
    known = frozenset(phrase for phrases in lists.values() for phrase in phrases)
    return Table({half: tuple(others) for half, others in seconds.items()}, {half: tuple(others) for half, others in firsts.items()}, known)


@cache
def _halves(step: int) -> frozenset[str]:
    return frozenset(_table().seconds if step > 0 else _table().firsts)


def beginnings() -> frozenset[str]:
    """By what phrases are looked up."""
    return _halves(2) | _halves(-2)
