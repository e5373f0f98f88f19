"""题文一致: what a headline calls by another number, and names that are the body's but for one character. Part of `consistency`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.attribution.numbers import number_of
from workstation.checks.engine.bundles import bundles
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Part
from workstation.checks.engine.patterns import is_han
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.checks.told_names import is_name
from workstation.people.known import places
from workstation.told import Told

if TYPE_CHECKING:
    import re

    from workstation.checks.engine.bundles import Bundle
    from workstation.checks.engine.proof import Proof

ORDINAL = r"第(?P<number>\d{1,3}|[一二三四五六七八九十百]{1,5})(?P<kind>[届次期批季轮站])(?P<noun>[\u4e00-\u9fff“]{0,12})"
NUMERALS = "一二三四五六七八九十"
SHARED = 2
"""Characters of the noun after an ordinal that must be the same for both to count one thing."""
FEW_APART = {1, 2, 3}
"""Another meeting is further away."""
GOES_ON = 4
"""Characters after a place that must be the same, where the two places neither sound nor look alike."""


@rule(
    "consistency.ordinal",
    "第几届与正文不一",
    Example(
        "第七届荷花节开幕\n6月28日，第六届莲湖荷花节开幕。",
        "第六届荷花节开幕\n6月28日，第六届莲湖荷花节开幕。",
        parts=(Part.MAIN, Part.BODY),
    ),
    explanation="标题里的第几届、第几次、第几期，正文里没有，正文说的却是同一个活动的另一届。",
    source="题文核对",
    severity=Severity.WARNING,
    signs="第",
)
def ordinal(proof: Proof) -> Iterator[Hit]:
    """An ordinal over the text, and the same thing with another one in it."""
    for bundle in proof.once(bundles):
        body = list(proof.matches(ORDINAL, *bundle.body))
        for start, end in bundle.heads if body else ():
            for said in proof.matches(ORDINAL, start, end):
                same = [match for match in body if match["kind"] == said["kind"]]
                numbers = {number_of(match["number"]) for match in same}
                apart = {abs((number_of(said["number"]) or 0) - (one or 0)) for one in numbers}
                if len(apart) == 1 and apart < FEW_APART and (said["kind"] == "届" or any(_one_thing(said, match) for match in same)):
                    told = same[0][0][: len(same[0]["number"]) + 2]
                    span = said.start(), said.end("kind")
                    yield Hit(*span, message=Told("正文里是“{0}”，请核对", told), expect=told, severity=bundle.severity)


def _one_thing(said: re.Match[str], match: re.Match[str]) -> bool:
    one, other = said["noun"], match["noun"]
    return any(one[at : at + SHARED] in other for at in range(len(one) - SHARED + 1))


def near_people(proof: Proof, bundle: Bundle) -> Iterator[Hit]:
    """A name in a headline that isn't in the body, where one that is a slip of it stands twice at least."""
    body = proof.text[slice(*bundle.body)]
    for start, end in bundle.heads:
        for at in range(start, end - 2):
            said = proof.text[at : at + 3]
            near = _others_of(body, said) if said not in body else None
            if near and proof.text.find(near, start, end) < 0:
                yield Hit(at, at + 3, message=Told("正文里是“{0}”，请核对", near), expect=near, severity=bundle.severity)


def _others_of(body: str, said: str) -> str | None:
    if said[0] not in body or said[-1] in NUMERALS or not all(map(is_han, said)) or not is_name(said):
        return None
    found = {body[at : at + 3] for at in places(body, said[0])}
    alike = [name for name in found if name[1:2] == said[1] or name[2:] == said[2]]
    near = [name for name in alike if len(name) == 3 and body.count(name) > 1 and is_name(name)]
    return near[0] if len(near) == 1 else None


def near_places(proof: Proof, bundle: Bundle, said: str, span: tuple[int, int]) -> str | None:
    """The body's place that differs in one character and is followed by the same words."""
    following = proof.text[span[1] : span[1] + GOES_ON]
    if len(following) < GOES_ON or "\n" in following:
        return None
    body, kind = proof.text[slice(*bundle.body)], said[2:]
    named = {body[at - 2 : at] for at in places(body, kind + following) if at > 1}
    found = [name + kind for name in named if all(map(is_han, name)) and (name[0] == said[0] or name[1] == said[1])]
    return found[0] if len(found) == 1 else None


def only_place(proof: Proof, bundle: Bundle, said: str) -> str | None:
    """The body's one bridge, park or street of that kind, where it differs in one character."""
    body, kind = proof.text[slice(*bundle.body)], said[2:]
    if len(kind) < len("大桥"):
        return None
    named = {body[at - 2 : at] for at in places(body, kind) if at > 1}
    found = [name + kind for name in named if name[0] == said[0] or name[1] == said[1]]
    return found[0] if len(named) == 1 == len(found) else None
