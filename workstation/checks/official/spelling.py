"""One person's name written in two ways in a report: headline, kicker, deck, body, caption."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.attribution.segment import looks_like_name
from workstation.checks.engine.manuscript import Part
from workstation.checks.engine.registry import Hit
from workstation.checks.name_findings import DIFFERENCES
from workstation.checks.official.posts import judged_people
from workstation.checks.official.reading import OfficialFinding, pairs_of
from workstation.checks.official.words import ALIKE
from workstation.people.nearness import Nearness, spelt_alike
from workstation.people.posts.names import name_cost
from workstation.people.posts.post import posts_agree
from workstation.people.posts.words import post_words
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.checks.engine.proof import Proof
    from workstation.checks.lines import Line
    from workstation.people.nearness import Near

_NAME_SIZE = 3
"""Names of two characters are like too many words."""
_LIKELY = 3.4
_SHOWN = ("图为", "左起", "右起", "是")
"""Before a name in a caption."""
_JOINING = frozenset("、和与向由对到请给受")
"""Before a name in the middle of a sentence."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A name that the report certainly has."""

    name: str
    start: int
    listed: bool


def spelling_findings(proof: Proof) -> Iterator[OfficialFinding]:
    """Names that are nearly another of the same report, each place once."""
    if proof.context.officials is None:
        return
    known = _known(proof)
    told: set[int] = {judged.person.mention.name_span[0] for judged in proof.once(judged_people) if judged.near}
    for finding in (*_with_one_post(proof), *_against_known(proof, known), *_between_parts(proof)):
        if finding.hit.start not in told:
            told.add(finding.hit.start)
            yield finding


def _with_one_post(proof: Proof) -> Iterator[OfficialFinding]:
    """Two strangers in one post whose names are nearly one."""
    strangers = [judged.person for judged in proof.once(judged_people) if not judged.near and not judged.verdicts]
    for one, other in pairs_of(strangers):
        if one.name != other.name and any(posts_agree(a.post, b.post) for a in one.written for b in other.written):
            near = spelt_alike(other.name, one.name)
            if near and near.kind in ALIKE:
                start = other.mention.name_span[0]
                yield _finding(proof, start, other.name, near, _Known(one.name, one.mention.name_span[0], False))


def _known(proof: Proof) -> dict[str, _Known]:
    officials = proof.context.officials
    known: dict[str, _Known] = {}
    for judged in proof.once(judged_people):
        if judged.near is None and "·" not in judged.person.name:
            name = judged.person.name
            known.setdefault(name, _Known(name, judged.person.mention.name_span[0], officials is not None and name in officials))
    return known


def _against_known(proof: Proof, known: dict[str, _Known]) -> Iterator[OfficialFinding]:
    """Names with a post against everything else that the report has: 容若非 in the caption of 容若飞."""
    officials = proof.context.officials
    nearness = Nearness(known, {})
    for start, word in _windows(proof, known):
        if word in known or (officials is not None and word in officials):
            continue
        near = nearness.of(word, among_strangers=True)
        if near and near.kind in ALIKE and _is_alone(proof, start, word, len(near.name)) and not _are_two(proof, start, word, near.name):
            yield _finding(proof, start, word, near, known[near.name])


def _windows(proof: Proof, known: dict[str, _Known]) -> Iterator[tuple[int, str]]:
    """Every stretch that shares a character at its place with a known name, and is as long."""
    seen: set[tuple[int, int]] = set()
    for name in known:
        for at, char in enumerate(name):
            for place in proof.places(char):
                start, end = place - at, place - at + len(name)
                if start >= 0 and (start, end) not in seen and (word := proof.text[start:end]) != name and _shares(word, name):
                    seen.add((start, end))
                    yield start, word


def _shares(word: str, name: str) -> bool:
    """Whether all but one character are there, in their places or changed about."""
    same = sum(a == b for a, b in zip(word, name, strict=False))
    return len(word) == len(name) and (same >= len(name) - 1 >= 2 or (len(name) == 2 and same == 1) or sorted(word) == sorted(name))


def _is_alone(proof: Proof, start: int, word: str, size: int) -> bool:
    """Whether a stretch stands as a name does: a mark or a post before it, a mark or a verb behind; of two characters, marks."""
    if not all("\u3400" <= char <= "\u9fff" for char in word) or not looks_like_name(word):
        return False
    before, end = proof.before(start), start + len(word)
    marked = (not _is_han(before) and before != "、") or proof.text.endswith(_SHOWN, 0, start)
    follows = post_words().follower.match(proof.text, end)
    if size == _NAME_SIZE - 1:
        return marked and follows is not None and name_cost(word) < _LIKELY
    return marked or (follows is not None and (before in _JOINING))


def _are_two(proof: Proof, start: int, word: str, name: str) -> bool:
    """Whether a text names both side by side: brothers, and lists of an election; or the other one in a sentence of the first."""
    begin = max(proof.text.rfind(mark, 0, start) for mark in "。！？\n") + 1
    if name in proof.text[begin:start] and proof.before(start) not in "，；,;：:“":
        return True
    return any(f"{a}{mark}{b}" in proof.text for mark in "、和与，（" for a, b in ((word, name), (name, word)))


def _between_parts(proof: Proof) -> Iterator[OfficialFinding]:
    """Names without a post, in the headline or a caption, against the body's: 庄晓行 over a report on 庄晓珩."""
    shown = [line for line in proof.lines if line.part in (Part.KICKER, Part.MAIN, Part.DECK, Part.CAPTION)]
    bodies = [line for line in proof.lines if line.part is Part.BODY]
    for line in shown if bodies else ():
        for start in range(line.start, line.end - _NAME_SIZE + 1):
            word = proof.text[start : start + _NAME_SIZE]
            if not _is_listed(proof, start, word) and not any(word in body.text for body in bodies):
                yield from _in_bodies(proof, start, word, bodies)


def _is_listed(proof: Proof, start: int, word: str) -> bool:
    """Whether a stretch is a name that a directory has, or holds a part of one."""
    return next(proof.names_within(start, start + len(word)), None) is not None


def _in_bodies(proof: Proof, start: int, word: str, bodies: list[Line]) -> Iterator[OfficialFinding]:
    before = proof.text[max(0, start - 2) : start]
    looks = not _is_han(before[-1:]) and _looks(proof, start, word)
    ends = post_words().follower.match(proof.text, start + len(word)) is not None
    same = ends and all(_is_han(char) for char in (before[:1], before[1:]))
    if not looks and not same:
        return
    for body in bodies:
        for at in _nearly_at(word, body.text):
            other = body.text[at : at + len(word)]
            same_word = same and body.text.endswith(before, 0, at)
            near = spelt_alike(word, other) if same_word or (looks and _looks(proof, body.start + at, other)) else None
            if near and near.kind in ALIKE and looks_like_name(word) and looks_like_name(other):
                yield _finding(proof, start, word, near, _Known(other, body.start + at, False))
                return


def _is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff"


def _looks(proof: Proof, start: int, word: str) -> bool:
    """Whether a stretch has the characters of a name, and ends where one may."""
    return name_cost(word) < _LIKELY and post_words().follower.match(proof.text, start + len(word)) is not None


def _nearly_at(word: str, text: str) -> Iterator[int]:
    """Where a text has all but one character of a word of three, in their places."""
    first, last = word[:2], word[1:]
    for piece, back in ((first, 0), (last, 1), (word[0], 0)):
        at = text.find(piece)
        while at >= 0:
            begin = at - back
            if 0 <= begin <= len(text) - len(word) and (len(piece) == 2 or text[begin + 2] == word[2]):
                yield begin
            at = text.find(piece, at + 1)


def _finding(proof: Proof, start: int, word: str, near: Near, known: _Known) -> OfficialFinding:
    line = proof.text.count("\n", 0, known.start) + 1
    where = Told("干部名录中有") if known.listed else Told("第 {0} 行写作", line)
    message = Told("同一篇里姓名写法不一：这里是“{0}”，{1}“{2}”，{3}", word, where, near.name, DIFFERENCES[near.kind])
    fix = near.name if known.listed else None
    return OfficialFinding("spelling", Hit(start, start + len(word), fix, message, near.name))
