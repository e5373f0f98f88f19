"""电头与署名: the form and the order of datelines and bylines. Who stands on them is the family `names`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from workstation.attribution import RoleOrder, format_attribution
from workstation.attribution.datelines import days_after
from workstation.attribution.form import in_order
from workstation.attribution.lexicon import words
from workstation.attribution.roles import role_rank
from workstation.checks import attribution_marks
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Part
from workstation.checks.engine.patterns import pattern
from workstation.checks.engine.registry import Example, Hit, rule
from workstation.report import Media, Position
from workstation.told import Told, listed

if TYPE_CHECKING:
    from workstation.attribution import NameSlot, ReadAttribution
    from workstation.checks.engine.proof import Proof

SOURCE = "报纸体例"
ROLE_IN_BRACKETS = r"[ \u3000]*([（(][^（()）\n]{0,60}(?:记者|通讯员|实习生)[^（()）\n]{0,60}[）)])"
_OLD = 30
"""Days after which a dateline is more likely a slip than old news."""


@rule(
    "attribution.role-order",
    "署名的先后不合次序",
    Example("通讯员 卫薇 记者 高明轩 文/图", "记者 高明轩 通讯员 卫薇 文/图"),
    explanation="记者在前，通讯员、实习生在后；见习、实习人员由记者带教的，可以放在记者前面。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def role_order(proof: Proof) -> Iterator[Hit]:
    """A correspondent before a reporter and the like."""
    for read in proof.attributions:
        if read.slots and all(slot.outlet for slot in read.slots):
            continue  # another medium's byline has that medium's order
        credits = read.attribution.credits
        ranks = [role_rank(c.role) for c in credits if c.role and c.role not in words().trainees and not _is_work(c.word)]
        if _disordered(ranks):
            form = proof.context.form
            fixed = format_attribution(read.attribution, replace(form, order=RoleOrder.HOUSE))
            plain = read.attribution.text == format_attribution(read.attribution, replace(form, order=RoleOrder.AS_GIVEN))
            yield Hit(*read.attribution.span, fixed if plain else None, message=_order_message(read))


@rule(
    "attribution.two-roles",
    "同一人署了两个角色",
    Example("记者 高明轩 通讯员 高明轩", "记者 高明轩 通讯员 卫薇"),
    explanation="一个人在一处署名里只有一个身份；多半是复制署名时忘了改名字。文、图分署的不算。",
    source=SOURCE,
)
def two_roles(proof: Proof) -> Iterator[Hit]:
    """A person under two roles; as writer and photographer is no such thing."""
    for read in proof.attributions:
        seen: dict[str, NameSlot] = {}
        for slot in read.slots:
            first = seen.setdefault(slot.name, slot)
            if first.role != slot.role and _is_person(first) and _is_person(slot):
                yield Hit(slot.start, slot.end, message=Told("“{0}”既署{1}又署{2}，请核对", slot.name, first.role, slot.role))


@rule(
    "attribution.own-twice",
    "“本报”重复",
    Example("本报讯（本报记者 高明轩）", "本报讯（记者 高明轩）"),
    explanation="电头已写“本报”，括号里的记者不再写“本报”；与外单位记者合署、需要分别的除外。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="本",
)
def own_twice(proof: Proof) -> Iterator[Hit]:
    """Our own name in the dateline and again before the reporter."""
    for read in proof.attributions:
        dateline, outlets = read.attribution.dateline, {credit.org for credit in read.attribution.credits}
        if dateline and dateline.agency in words().own and outlets <= {None, dateline.agency} and dateline.agency in outlets:
            start = proof.text.rfind(dateline.agency, *read.attribution.span)
            yield Hit(start, start + len(dateline.agency), "")


@rule(
    "attribution.place-word",
    "有地名而用“讯”",
    Example("本报云川1月12日讯（记者 高明轩）", "本报云川1月12日电（记者 高明轩）"),
    explanation="由外地发回称“电”，本地称“讯”。本地在电头里也写地名的报社不用这条。",
    source="新闻电头惯例",
    severity=Severity.WARNING,
    signs="讯",
    switched_on=False,
)
def place_word(proof: Proof) -> Iterator[Hit]:
    """讯 after a place; only where the paper writes no place for its own town."""
    for read in proof.attributions:
        dateline = read.attribution.dateline
        if dateline and dateline.agency in words().own and dateline.place and dateline.word == "讯":
            at = proof.text.find("讯", read.attribution.span[0])
            yield Hit(at, at + 1, "电")


@rule(
    "attribution.dateline-date",
    "电头日期与出版日期不合",
    Example("本报1月15日讯（记者 高明轩）", "本报1月12日讯（记者 高明轩）", day=date(2021, 1, 14)),
    explanation="电头日期不会晚于出版日期；早出许多天的，多半是旧稿或打错。",
    source="新闻电头惯例",
    signs="日",
)
def dateline_date(proof: Proof) -> Iterator[Hit]:
    """A dateline of tomorrow, or of long ago."""
    day = proof.context.day
    for read in proof.attributions if day else ():
        written = read.attribution.dateline.date if read.attribution.dateline else None
        days = days_after(written, day) if written and day else None
        if written and days is not None and (days > 0 or days < -_OLD):
            start = proof.text.find(written, read.attribution.span[0])
            message = Told("电头日期晚于出版日期 {0}", day) if days > 0 else Told("电头日期比出版日期 {0} 早 {1} 天，请核对", day, -days)
            yield Hit(start, start + len(written), message=message, severity=None if days > 0 else Severity.ADVICE)


@rule(
    "attribution.nameless",
    "有角色没有姓名",
    Example("本报讯（记者 高明轩 通讯员）", "本报讯（记者 高明轩 通讯员 卫薇）"),
    explanation="写了角色就要有姓名；没有这个人就删去角色。本报评论员文章不署名的除外。",
    source=SOURCE,
)
def nameless(proof: Proof) -> Iterator[Hit]:
    """A role whose names were forgotten."""
    for read in proof.attributions:
        at = read.attribution.span[0]
        for credit in read.attribution.credits:
            if credit.role and not (credit.names or credit.org or credit.word or credit.role.endswith("评论员")):
                at = proof.text.find(credit.role, at)
                yield Hit(at, at + len(credit.role), message=Told("“{0}”后面没有姓名", credit.role))


@rule(
    "attribution.unread",
    "电头后的括号读不成署名",
    Example("本报讯（记者高明轩获悉了消息）全区开工。", "本报讯（记者 高明轩）全区开工。"),
    explanation="电头后的括号里有记者、通讯员字样，却不是“角色＋姓名”的样子，请核对有没有多字、少字或漏了括号。",
    source=SOURCE,
    severity=Severity.WARNING,
    signs="（(",
)
def unread(proof: Proof) -> Iterator[Hit]:
    """A bracket after a dateline that names a role but doesn't read as a byline."""
    for read in proof.attributions:
        attribution = read.attribution
        if attribution.dateline and not attribution.credits:
            found = pattern(ROLE_IN_BRACKETS).match(proof.text, attribution.span[1])
            if found:
                yield Hit(*found.span(1))


@rule(
    "attribution.signed-twice",
    "电头和文末都署了同一人",
    Example(
        "本报讯（记者 高明轩）全区重点项目开工。\n活动持续三天。\n记者 高明轩",
        "本报讯（记者 高明轩）全区重点项目开工。\n活动持续三天。",
    ),
    explanation="一稿只署一处：或在电头括号里，或在文末。图片署名不算。",
    source=SOURCE,
    severity=Severity.WARNING,
)
def signed_twice(proof: Proof) -> Iterator[Hit]:
    """A person in the dateline's brackets and in the byline after the text."""
    signed: set[str] = set()
    for read in proof.attributions:
        if read.attribution.dateline:
            signed = {slot.name for slot in read.slots}
        elif read.attribution.media is not Media.PHOTO and read.attribution.position in (Position.TAIL, Position.STANDALONE):
            twice = [slot.name for slot in read.slots if slot.name in signed]
            if twice:
                yield Hit(*read.attribution.span, message=Told("电头里已署“{0}”，文末不再署", twice[0]))


@rule(
    "attribution.trainees-only",
    "只有见习、实习人员署名",
    Example("见习记者 罗一鸣", "见习记者 罗一鸣 记者 高明轩"),
    explanation="没有记者证的人员不单独采访发稿，应与带教记者同署。",
    source="新闻记者证管理办法",
    severity=Severity.ADVICE,
    signs="习",
)
def trainees_only(proof: Proof) -> Iterator[Hit]:
    """Trainees without a reporter beside them."""
    for read in proof.attributions:
        roles = {slot.role for slot in read.slots if slot.outlet is None}
        if roles and roles <= words().trainees and read.attribution.media is not Media.PHOTO:
            yield Hit(*read.attribution.span)


@rule(
    "attribution.wire-own",
    "通讯社电头配本报记者",
    Example("新华社云川1月12日电（本报记者 高明轩）", "本报云川1月12日电（记者 高明轩）"),
    explanation="通讯社的电头后面是通讯社的记者；本报采写的稿件用本报电头。",
    source="新闻电头惯例",
    signs="社网",
)
def wire_own(proof: Proof) -> Iterator[Hit]:
    """Our own reporter under a wire's dateline."""
    for read in proof.attributions:
        dateline = read.attribution.dateline
        if dateline and dateline.agency in words().wires and not dateline.via:
            own = [credit.org for credit in read.attribution.credits if credit.org in words().own]
            if own and len(own) == len(read.attribution.credits):
                yield Hit(*read.attribution.span)


@rule(
    "attribution.picture-source",
    "图片说明没有署来源",
    Example("▲市民在新桥上散步。", "▲市民在新桥上散步。卫薇 摄"),
    explanation="每张图片都要有来源：谁摄、谁供图、资料图片或通讯社发。几张图同一作者、总署在文末的可以放行。",
    source=SOURCE,
    severity=Severity.ADVICE,
    signs="图▲▼△▽◀▶",
)
def picture_source(proof: Proof) -> Iterator[Hit]:
    """A caption without a credit."""
    if any(read.attribution.media is Media.BOTH for read in proof.attributions):
        return
    for line in proof.lines:
        if line.part is Part.CAPTION and not proof.is_attributed(line.start, line.end):
            yield Hit(line.end - 1, line.end)


@rule(
    "attribution.misplaced-dateline",
    "电头不在段首",
    Example("会议部署了下一步工作。本报讯 1月12日，新桥通车。", "本报讯 1月12日，新桥通车。"),
    explanation="电头在稿件首段段首。夹在段中的，多半是两篇稿件连在了一起，或标题与正文没有分开。",
    source="新闻电头惯例",
    severity=Severity.WARNING,
    signs="讯电",
)
def misplaced_dateline(proof: Proof) -> Iterator[Hit]:
    """Our own dateline in the middle of a line; in a report, one that isn't in the first paragraph."""
    for read in proof.attributions:
        dateline, span = read.attribution.dateline, read.attribution.span
        if dateline and dateline.agency in words().own and not read.attribution.text.startswith(("（", "(")):
            region = proof.manuscript.region_at(span[0])
            later = region is not None and region.part is Part.BODY and region.index > 0
            if later or read.attribution.position is Position.INLINE:
                yield Hit(*span)


def _is_person(slot: NameSlot) -> bool:
    """Whether its role says who someone is (记者, 通讯员), not what was done."""
    return not _is_work(slot.word) and role_rank(slot.role) < len(words().order)


def _is_work(word: str | None) -> bool:
    """文/ and the like: each kind of work has an order of its own."""
    return word is not None and word.endswith("/")


def _disordered(ranks: list[int]) -> bool:
    known = [rank for rank in ranks if rank < len(words().order)]
    return any(one > other for one, other in pairwise(known))


def _order_message(read: ReadAttribution) -> str:
    ordered = in_order([credit for credit in read.attribution.credits if credit.role], RoleOrder.HOUSE)
    return Told("署名次序应为：{0}", listed(dict.fromkeys(credit.role for credit in ordered if credit.role)))


MARKS = (
    attribution_marks.mixed_separators,
    attribution_marks.end_mark,
    attribution_marks.no_space,
    attribution_marks.credit_form,
    attribution_marks.padding,
    attribution_marks.glued_tail,
    attribution_marks.staff_colon,
)
"""Rules of the same family that stand in a module of their own."""
