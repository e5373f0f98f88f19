"""One text, one telling: a sentence that stands in it twice, pasted again. Part of `consistency`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Part
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.checks.engine.proof import Proof

SENTENCE = r"[^。！？\n]{8,240}[。！？]"
FEWEST = 10
"""Characters of a sentence that isn't said twice by chance."""
TAIL = 16
"""Characters of the last clauses of another sentence that repeat a whole one."""
SAID_AGAIN = r"[：:“‘《]|\A(?:图为|注|记者|答|问|时间|地点|电话|联系人|主办|承办|一等奖|二等奖)"


@rule(
    "consistency.repeated",
    "同一句话在文中出现两次",
    Example(
        "社区志愿者分成六组，清理沟渠和积水。居民也来帮忙。社区志愿者分成六组，清理沟渠和积水。",
        "社区志愿者分成六组，清理沟渠和积水。居民也来帮忙。",
    ),
    explanation="整句一字不差地出现两次，多半是粘贴了两遍。引语、诗歌、名单里的重复不算。",
    source="前后文核对",
    severity=Severity.WARNING,
)
def repeated(proof: Proof) -> Iterator[Hit]:
    """A whole sentence that stands before it, alone or behind a comma."""
    twice = _twice(proof.text)
    seen: set[str] = set()
    for match in proof.matches(SENTENCE) if twice else ():
        sentence = match.group()
        if sentence[-FEWEST:-1] not in twice:
            continue
        stripped = sentence.lstrip(" 　”’")
        start = match.end() - len(stripped)
        again = next(((start + at, tail) for at, tail in _tails(stripped) if tail in seen), None)
        if again and _is_told(proof, *again):
            yield Hit(again[0], match.end(), message=Told("前面已有这一句，请核对是否粘贴了两遍"))
        if len(stripped) >= FEWEST:
            seen.add(stripped)


def _twice(text: str) -> frozenset[str]:
    """The words in which more than one sentence ends: few texts have such."""
    ends = Counter(piece[-FEWEST + 1 :] for piece in pattern(r"[。！？\n]").split(text) if len(piece) >= FEWEST - 1)
    return frozenset(end for end, times in ends.items() if times > 1)


def _tails(sentence: str) -> Iterator[tuple[int, str]]:
    """The sentence, and what of it stands behind each comma, as long as it says enough."""
    if len(sentence) >= FEWEST:
        yield 0, sentence
    for found in pattern("，").finditer(sentence):
        if len(sentence) - found.end() < TAIL:
            return
        yield found.end(), sentence[found.end() :]


def _is_told(proof: Proof, start: int, sentence: str) -> bool:
    """Whether it is the report's own sentence: not said by someone, sung, or a line of a list."""
    line = proof.line_at(start)
    if line is not None and line.part in (Part.CAPTION, Part.ATTRIBUTION):
        return False
    before = proof.text[proof.text.rfind("\n", 0, start) + 1 : start][-300:]
    is_quoted = before.count("“") > before.count("”")
    return not is_quoted and pattern(SAID_AGAIN).search(sentence) is None
