"""电头与署名的标点和空格: how datelines and bylines are written. Part of the family `attribution`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from workstation.attribution import format_attribution
from workstation.attribution.lexicon import words
from workstation.attribution.roles import is_staff_role
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.report import Media, Position

if TYPE_CHECKING:
    from workstation.attribution import NameSlot, ReadAttribution
    from workstation.checks.engine.proof import Proof

SOURCE = "报纸体例"


@rule(
    "attribution.mixed-separators",
    "姓名之间的分隔不一致",
    Example("记者 高明轩、卫薇 方洁", "记者 高明轩 卫薇 方洁"),
    explanation="同一角色的几个姓名，要么都用空格，要么都用顿号。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="、",
)
def mixed_separators(proof: Proof) -> Iterator[Hit]:
    """Commas and spaces between the names of one role."""
    for read in proof.attributions:
        for names in _roles(read):
            between = {proof.text[one.end : other.start].strip() for one, other in pairwise(names)}
            if len(between) > 1 and "" in between and _apart(proof, names):
                yield Hit(names[0].start, names[-1].end, " ".join(proof.text[name.start : name.end] for name in names))


@rule(
    "attribution.end-mark",
    "署名后面有标点",
    Example("记者 高明轩。", "记者 高明轩"),
    explanation="署名不是句子，后面不加句号、逗号。",
    source=SOURCE,
    signs="。，.,",
)
def end_mark(proof: Proof) -> Iterator[Hit]:
    """A full stop or comma after a byline without brackets."""
    for read in proof.attributions:
        attribution, end = read.attribution, read.attribution.span[1]
        plain = attribution.credits and not attribution.dateline and attribution.text[-1] not in "）)】"
        if plain and attribution.position in (Position.TAIL, Position.STANDALONE) and proof.after(end) in tuple("。，.,"):
            yield Hit(end, end + 1, "")


@rule(
    "attribution.no-space",
    "角色与姓名之间没有空格",
    Example("记者高明轩 通讯员卫薇", "记者 高明轩 通讯员 卫薇"),
    explanation="角色与姓名之间空一格，眼睛容易分开。不空格的报社不用这条。",
    source=SOURCE,
    severity=Severity.ADVICE,
    switched_on=False,
)
def no_space(proof: Proof) -> Iterator[Hit]:
    """A role against its name."""
    for read in proof.attributions:
        attribution = read.attribution
        if read.glued and attribution.credits:
            yield Hit(*attribution.span, format_attribution(attribution) if _rewritable(read) else None)


@rule(
    "attribution.credit-form",
    "“文/图”的写法",
    Example("记者 高明轩 图文", "记者 高明轩 文/图"),
    Example("记者 高明轩 文／图", "记者 高明轩 文/图"),
    explanation="文字在前、图片在后，中间用半角斜杠：文/图。",
    source=SOURCE,
    severity=Severity.ADVICE,
    signs="图摄",
)
def credit_form(proof: Proof) -> Iterator[Hit]:
    """图文, 文／图, 摄/文 for 文/图."""
    for read in proof.attributions:
        written = {c.word for c in read.attribution.credits if c.word in words().both and c.word not in ("文/图", "摄影报道", "文字/摄影")}
        for word in written:
            if word and not word.endswith("/") and "视频" not in word and "片" not in word:
                start = proof.text.rfind(word, *read.attribution.span)
                yield Hit(start, start + len(word), "文/图")


@rule(
    "attribution.padding",
    "两字名垫空不一致",
    Example("记者 高明轩 卫　薇", "记者 高明轩 卫薇"),
    explanation="两字名只在多人竖列时垫一个全角空格；横排署名里与别的名字用半角空格相隔时，垫空会被读成两个人。",
    source=SOURCE,
    severity=Severity.ADVICE,
    signs="\u3000",
)
def padding(proof: Proof) -> Iterator[Hit]:
    """A padded name beside one that isn't, in one role."""
    for read in proof.attributions:
        for names in _roles(read):
            padded = [name for name in names if "\u3000" in proof.text[name.start : name.end]]
            if padded and len(padded) < len(names):
                yield from (Hit(name.start, name.end, name.name) for name in padded)


@rule(
    "attribution.glued-tail",
    "署名与末句粘连",
    Example("活动持续三天。记者 高明轩", "活动持续三天。（记者 高明轩）"),
    explanation="文末署名另起一行、空两格或放进括号，不直接跟在末句后面。",
    source=SOURCE,
    severity=Severity.ADVICE,
)
def glued_tail(proof: Proof) -> Iterator[Hit]:
    """A byline without brackets straight after the last sentence."""
    for read in proof.attributions:
        attribution = read.attribution
        tail = attribution.position is Position.TAIL and attribution.credits and not attribution.dateline
        plain = attribution.media is not Media.PHOTO and attribution.text[0] not in "（(【"
        if tail and plain and proof.before(attribution.span[0]) in tuple("。！？”’"):
            yield Hit(*attribution.span, f"（{attribution.text}）")


@rule(
    "attribution.staff-colon",
    "责任栏的冒号不一致",
    Example("责编：高明轩 校对 卫薇", "责编：高明轩 校对：卫薇"),
    explanation="一行责任栏里，冒号要么都有，要么都没有。",
    source=SOURCE,
    severity=Severity.ADVICE,
    signs="：:",
)
def staff_colon(proof: Proof) -> Iterator[Hit]:
    """A staff line with a colon after some roles only."""
    for read in proof.attributions:
        attribution = read.attribution
        roles = [credit.role for credit in attribution.credits if credit.role]
        if len(roles) > 1 and all(is_staff_role(role) for role in roles) and not attribution.dateline:
            marks = len(re.findall("[：:]", attribution.text))
            if 0 < marks < len(roles):
                yield Hit(*attribution.span, format_attribution(attribution) if _rewritable(read) else None)


def _roles(read: ReadAttribution) -> Iterator[list[NameSlot]]:
    """The names of each role."""
    for _, names in groupby(read.slots, key=lambda slot: slot.group):
        yield list(names)


def _apart(proof: Proof, names: list[NameSlot]) -> bool:
    """Whether no two names run together."""
    return all(one.end < other.start for one, other in pairwise(names)) and len(proof.text) > 0


def _rewritable(read: ReadAttribution) -> bool:
    """Whether the house's form of it changes nothing but spaces and marks."""
    attribution = read.attribution
    bare = re.sub(r"[\s：:/|]", "", attribution.text)
    return bare == re.sub(r"[\s：:/|]", "", format_attribution(attribution))
