"""Two mentions of one report held against each other: one post with two people, one person with two posts; and who is in no directory."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.checks.official.posts import judged_people
from workstation.checks.official.reading import pairs_of
from workstation.checks.official.words import ALIKE
from workstation.people.nearness import spelt_alike
from workstation.people.posts.post import organs_agree, posts_agree
from workstation.people.posts.words import post_words
from workstation.told import Told, listed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.checks.engine.proof import Proof
    from workstation.checks.official.posts import Judged
    from workstation.checks.official.reading import OfficialFinding, Written

_BY_RIGHT = ("党组", "党委", "分党组")
"""Whoever leads a bureau leads its party group too."""


def pair_findings(proof: Proof) -> Iterator[OfficialFinding]:
    """Contradictions between mentions, then strangers."""
    people = proof.once(judged_people)
    told: set[tuple[int, int]] = set()
    for one, other in pairs_of(people):
        finding = _two_posts(one, other) if one.person.name == other.person.name else _two_holders(one, other)
        if finding and other.person.mention.name_span not in told:
            told.add(other.person.mention.name_span)
            yield finding
    yield from _unknown(proof, people, told)


def _two_posts(one: Judged, other: Judged) -> OfficialFinding | None:
    """A stranger who is one thing here and another there. Of listed people the directory has said it already."""
    if one.verdicts or one.near or _is_vague(one) or _is_vague(other):
        return None
    if any(_may_be_both(a, b) for a in one.person.written for b in other.person.written):
        return None
    before, phrase = one.person.mention.posts[-1], other.person.mention.posts[0]
    message = Told(
        "同一篇里“{0}”前面是{1}{2}，这里是{3}{4}，请核对", other.person.name, before.organ, before.title, phrase.organ, phrase.title
    )
    return other.person.finding("two-posts", phrase, message)


def _is_vague(judged: Judged) -> bool:
    """Whether the posts say too little to contradict others: a past post, a rank, a seat on a committee, no organ."""
    written = judged.person.written
    members = post_words().members
    return all(w.phrase.former or w.post.is_rank or w.post.title in members or not w.post.organ for w in written)


def _may_be_both(one: Written, other: Written) -> bool:
    if one.phrase.former != other.phrase.former or posts_agree(one.post, other.post) or posts_agree(other.post, one.post):
        return True
    units = (one.post.unit, other.post.unit)
    return any(a == b + party for party in _BY_RIGHT for a, b in (units, units[::-1]))


def _two_holders(one: Judged, other: Judged) -> OfficialFinding | None:
    """Two people in a post that one holds. A name that is nearly another is that fault and not this one."""
    if one.near or other.near or (one.verdicts and other.verdicts) or _has_fault(other) or _has_fault(one):
        return None
    for written in _in_full(other):
        shared = next((each for each in _in_full(one) if _is_one_post(each, written)), None)
        if shared and (one.verdicts or other.verdicts or shared.post == written.post) and not _are_alike(one, other):
            post = f"{shared.phrase.organ}{shared.phrase.title}"
            message = Told("同一篇里{0}有两人：“{1}”和“{2}”", post, one.person.name, other.person.name)
            if one.verdicts:
                message = Told("{0}，干部名录中没有后一位", message)
            return other.person.finding("two-holders", written.phrase, message)
    return None


def _in_full(judged: Judged) -> tuple[Written, ...]:
    """The posts written, with the organ that the directory knows where it knows the person: 市长 is one city's."""
    if not judged.verdicts:
        return judged.person.written
    return tuple(replace(verdict.written, post=verdict.held.post if verdict.held else verdict.written.post) for verdict in judged.verdicts)


def _are_alike(one: Judged, other: Judged) -> bool:
    """Whether the names are one name in two spellings."""
    near = spelt_alike(other.person.name, one.person.name)
    return near is not None and near.kind in ALIKE


def _has_fault(judged: Judged) -> bool:
    return any(verdict.kind for verdict in judged.verdicts)


def _is_one_post(one: Written, other: Written) -> bool:
    if one.phrase.former or other.phrase.former or one.post.title != other.post.title or one.post.deputy != other.post.deputy:
        return False
    by_nature = (one.post.is_single and not one.post.is_plain and not one.post.unit.endswith("书记处")) or one.post.leads_alone
    return by_nature and bool(one.post.organ and other.post.organ) and organs_agree(one.post, other.post)


def _unknown(proof: Proof, people: tuple[Judged, ...], told: set[tuple[int, int]]) -> Iterator[OfficialFinding]:
    """People of an organ or a place that the directory has, and who aren't in it: once each."""
    officials = proof.context.officials
    seen: set[str] = set()
    for judged in people:
        person = judged.person
        if officials is None or judged.verdicts or judged.near or person.name in seen or person.mention.name_span in told:
            continue
        written = next(
            (w for w in person.written if not w.phrase.former and not w.post.is_plain and officials.held.has_organ(w.post)), None
        )
        if written:
            seen.add(person.name)
            holders = listed(dict.fromkeys(held.row.name for held in officials.held.holders(written.post, proof.context.day)))
            post = f"{written.phrase.organ}{written.phrase.title}"
            message = Told("待核：干部名录中没有“{0}”（{1}）", person.name, post)
            if holders and written.post.is_single:
                message = Told("{0}，任此职的是{1}", message, holders)
            yield person.finding("unknown", written.phrase, message)
