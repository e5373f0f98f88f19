"""Each official against the directory: whose post it is, on what days, with or without 副 and 原, and whose name is nearly written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.registry import Hit
from workstation.checks.name_findings import DIFFERENCES
from workstation.checks.official.reading import OfficialFinding, people_of
from workstation.checks.official.words import deputy_fix, former_fix, said, term
from workstation.people.posts.post import only_deputy_differs, organs_agree, places_agree, posts_agree, titles_agree, without_party
from workstation.people.posts.words import post_words
from workstation.told import Told, listed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from workstation.checks.engine.proof import Proof
    from workstation.checks.official.reading import Person, Written
    from workstation.people.nearness import Near
    from workstation.people.officials import Officials
    from workstation.people.posts.held import Held

_ONCE = ("时任", "曾任", "当年", "昔日", "曾经", "过去", "那时", "当时", "以前", "首任", "历任", "上一任", "第")
"""Words that say of a post that it was held then, whoever holds it now."""
_SURE = 1.2
"""How near a name must be, where only the organ speaks for it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the directory says of one post with one name; kind empty: it is right. `held`: the entry that says so."""

    written: Written
    kind: str
    held: Held | None = None


@dataclass(frozen=True, slots=True)
class Judged:
    """An official with the verdict on each post, or, for a stranger, whose name it nearly is."""

    person: Person
    verdicts: tuple[Verdict, ...] = ()
    near: Near | None = None
    near_held: Held | None = None
    is_sure: bool = True

    @property
    def is_right(self) -> bool:
        """Whether the directory has the person in every post written."""
        return bool(self.verdicts) and all(verdict.kind == "" for verdict in self.verdicts)


def judged_people(proof: Proof) -> tuple[Judged, ...]:
    """Everyone named with a post, held against the directory."""
    officials, day = proof.context.officials, proof.context.day
    people = proof.once(people_of)
    return tuple(_judged(officials, person, day) for person in people) if officials is not None else ()


def _judged(officials: Officials, person: Person, day: date | None) -> Judged:
    if person.name not in officials:
        return _stranger(officials, person)
    held = officials.held.of(person.name)
    return Judged(person, tuple(_verdict(officials, held, written, day) for written in person.written))


def _verdict(officials: Officials, held: tuple[Held, ...], written: Written, day: date | None) -> Verdict:
    fitting = [one for one in held if posts_agree(written.post, one.post)]
    now = next((one for one in fitting if one.is_current(day)), None)
    past = next((one for one in fitting if one.is_past(day)), None)
    if written.phrase.former:
        return _former(officials, written, now, past, day)
    if now:
        return Verdict(written, "", now)
    if past:
        return Verdict(written, "expired", past)
    if fitting:
        return Verdict(written, "not-yet", fitting[0])
    deputy = next((one for one in held if one.is_current(day) and only_deputy_differs(written.post, one.post)), None)
    return Verdict(written, "deputy-dropped", deputy) if deputy else Verdict(written, "post")


def _former(officials: Officials, written: Written, now: Held | None, past: Held | None, day: date | None) -> Verdict:
    """原 with a post that is still held; or before the organ, as if the organ were gone: 原管委会主任 for 管委会原主任."""
    if written.phrase.text.startswith(_ONCE):
        return Verdict(written, "")
    if now and not past:
        return Verdict(written, "former", now)
    stands = written.phrase.text.startswith("原") and written.phrase.organ and not written.phrase.text.startswith("原任")
    if (
        past
        and stands
        and any(one.is_current(day) and organs_agree(written.post, one.post) for one in officials.held.in_organ(written.post))
    ):
        return Verdict(written, "misplaced", past)
    return Verdict(written, "")


def _stranger(officials: Officials, person: Person) -> Judged:
    nears = sorted(officials.nearness.all_of(person.name, among_strangers=False), key=lambda near: (near.distance, near.name))
    for near in nears:
        held = officials.held.of(near.name)
        if found := next((one for one in held for written in person.written if _is_named(near, written, one)), None):
            return Judged(person, near=near, near_held=found)
    for near in nears:
        if near.distance <= _SURE and (found := next((one for one in officials.held.of(near.name) if _is_beside(person, one)), None)):
            return Judged(person, near=near, near_held=found, is_sure=False)
    return Judged(person)


def _is_named(near: Near, written: Written, held: Held) -> bool:
    """Whether a nearly written name stands with the very post of the one it nearly is."""
    return (not near.guessed or written.post.is_single or written.post.leads_alone) and posts_agree(written.post, held.post)


def _is_beside(person: Person, held: Held) -> bool:
    """Whether a nearly written name stands with the organ of the one it nearly is."""
    return any(written.post.unit and held.post.unit and organs_agree(written.post, held.post) for written in person.written)


def post_findings(proof: Proof) -> Iterator[OfficialFinding]:
    """What is wrong with the posts and names, mention by mention."""
    officials, day = proof.context.officials, proof.context.day
    if officials is None:
        return
    right = {judged.person.name for judged in proof.once(judged_people) if judged.is_right}
    for judged in proof.once(judged_people):
        if judged.near:
            yield _misnamed(judged)
        for verdict in faults_of(officials, judged, day):
            yield _finding(officials, judged.person, verdict, judged.person.name in right, day)


def faults_of(officials: Officials, judged: Judged, day: date | None) -> Iterator[Verdict]:
    """One of each kind; what the directory lacks is no fault beside a post that it has."""
    seen: set[str] = set()
    for verdict in judged.verdicts:
        if verdict.kind and verdict.kind not in seen and (verdict.kind != "post" or _is_fault(officials, judged, verdict, day)):
            seen.add(verdict.kind)
            yield verdict


def _is_fault(officials: Officials, judged: Judged, verdict: Verdict, day: date | None) -> bool:
    written = verdict.written
    if any(other.kind != "post" for other in judged.verdicts):
        return bool(officials.held.holders(written.post, day)) or _takes_the_place(officials, judged, written, day)
    if written.post.title in post_words().anyone:
        return False
    if written.post.is_plain:
        return _is_of_its_organ(officials, judged.person.name, written) or _is_anothers(officials, written, day)
    return bool(written.phrase.organ) or written.post.title in post_words().of_government


def _is_of_its_organ(officials: Officials, name: str, written: Written) -> bool:
    """Whether the directory has the person in the organ written, in another post: 医院院长 for the 医院's 党委书记."""
    return any(
        one.post.unit and (organs_agree(written.post, one.post) or organs_agree(written.post, without_party(one.post)))
        for one in officials.held.of(name)
    )


def _is_anothers(officials: Officials, written: Written, day: date | None) -> bool:
    """Whether a post that one person holds is another's, whose organ is written in full."""
    holders = officials.held.holders(written.post, day) if written.post.is_single and written.post.unit else ()
    return any(held.post.organ.endswith(written.post.organ) for held in holders)


def _takes_the_place(officials: Officials, judged: Judged, written: Written, day: date | None) -> bool:
    """Whether a post stands where another with its title should: 组织部部长 for 统战部部长."""
    texts = [verdict.written.post for verdict in judged.verdicts]
    held = (one.post for one in officials.held.of(judged.person.name) if one.is_current(day))
    return any(
        titles_agree(written.post, post)
        and places_agree(written.post.place, post.place)
        and not any(posts_agree(text, post) for text in texts)
        for post in held
    )


def _misnamed(judged: Judged) -> OfficialFinding:
    person, near, held = judged.person, judged.near, judged.near_held
    assert near is not None
    assert held is not None
    start, end = person.mention.name_span
    difference = Told("只差一个字") if near.guessed else DIFFERENCES[near.kind]
    message = Told("干部名录中{0}，没有“{1}”，{2}", said(held), person.name, difference)
    severity = None if judged.is_sure else Severity.WARNING
    return OfficialFinding("name", Hit(start, end, near.name, message, near.name, severity))


def _finding(officials: Officials, person: Person, verdict: Verdict, elsewhere_right: bool, day: date | None) -> OfficialFinding:
    phrase, held = verdict.written.phrase, verdict.held
    if verdict.kind == "post" or held is None:
        return _not_theirs(officials, person, verdict, elsewhere_right, day)
    post = phrase.organ + phrase.title
    if verdict.kind == "expired":
        message = Told("“{0}”任{1}{2}，不是现任；写当时的事加“时任”，写现在加“原”", person.name, held.label, term(held.row))
        return person.finding("expired", phrase, message, former_fix(phrase))
    if verdict.kind == "not-yet":
        return person.finding("not-yet", phrase, Told("“{0}”{1}才任{2}，稿件日期是 {3}", person.name, held.row.joined, held.label, day))
    if verdict.kind == "deputy-dropped":
        fix = deputy_fix(phrase, held.post)
        message = Told("“{0}”在干部名录中是{1}{2}，不是{3}", person.name, held.label, term(held.row), post)
        return (
            OfficialFinding("deputy-dropped", Hit(*phrase.span, fix, message, fix))
            if not person.shares
            else person.finding("deputy-dropped", phrase, message, fix)
        )
    if verdict.kind == "misplaced":
        fix = former_fix(phrase)
        message = Told("{0}；机构还在，“原”放在单位与职务之间：{1}", said(held), fix)
        return OfficialFinding("former", Hit(*phrase.span, fix, message, fix, Severity.WARNING))
    return person.finding("former", phrase, Told("{0}，是现任，不用“原”或“前”", said(held)), held.label)


def _not_theirs(officials: Officials, person: Person, verdict: Verdict, elsewhere_right: bool, day: date | None) -> OfficialFinding:
    phrase = verdict.written.phrase
    held = officials.held.of(person.name)
    now = [one for one in held if one.is_current(day)]
    labels = "、".join(one.label for one in now or held)
    holders = listed(dict.fromkeys(one.row.name for one in officials.held.holders(verdict.written.post, day)))
    since = term((now or held)[0].row)
    message = Told("“{0}”在干部名录中是{1}{2}，不是{3}{4}", person.name, labels, since, phrase.organ, phrase.title)
    if holders:
        message = Told("{0}；任此职的是{1}", message, holders)
    if elsewhere_right:
        return person.finding("two-posts", phrase, Told("同一篇里“{0}”有两种职务：{1}", person.name, message), labels)
    if officials.held.holders(verdict.written.post, day) or officials.held.in_organ(verdict.written.post):
        return person.finding("post", phrase, message, labels)
    return person.finding("post", phrase, Told("{0}；名录里没有这个机构，请核对是否同名", message), labels, Severity.ADVICE)
