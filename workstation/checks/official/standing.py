"""How the officials whom a text names stand to the directory: the reading that an editor proofreads as a list, judged as the rules do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from workstation.checks.engine.proof import CheckContext, Proof
from workstation.checks.official.posts import faults_of, judged_people
from workstation.people.officials import Official, Officials

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from workstation.checks.engine.manuscript import Manuscript
    from workstation.checks.official.posts import Judged, Verdict
    from workstation.people.mentions import Mention, PostPhrase
    from workstation.people.roster import Roster


class PostState(StrEnum):
    """How a person and a post stand to the directory on a day; of a person's posts the last in this order counts."""

    HELD = "held"
    FORMER = "former"
    """原, 前 or 时任 stands with a post that is over: rightly."""
    OTHER = "other"
    """The directory has the person and lacks this post, which is no contradiction: 防汛指挥部总指挥 beside 市长."""
    NOT_YET = "not-yet"
    LEFT = "left"
    WRONG_POST = "wrong-post"
    UNLISTED = "unlisted"
    NEARLY = "nearly"
    """Nobody of this name, but one who is written nearly so, in such a post or organ."""


ORDER = tuple(PostState)
QUIET = frozenset({PostState.HELD, PostState.FORMER, PostState.OTHER})
_KINDS = {"expired": PostState.LEFT, "not-yet": PostState.NOT_YET}


@dataclass(frozen=True, slots=True)
class PostStanding:
    """One post as written, with the directory's entry that it is judged by, if there is one."""

    phrase: PostPhrase
    state: PostState
    entry: Official | None = None


@dataclass(frozen=True, slots=True)
class OfficialStanding:
    """A person as written. `held` is what the directory has of the person, or of `near`, whose name the written one nearly is."""

    mention: Mention
    text: str
    """The mention's words: what a tick holds for."""
    state: PostState
    posts: tuple[PostStanding, ...]
    held: tuple[Official, ...] = ()
    near: str | None = None

    @property
    def is_quiet(self) -> bool:
        """Whether there is nothing to ask."""
        return self.state in QUIET


def official_standings(
    manuscript: Manuscript, officials: Officials, day: date | None, roster: Roster | None = None
) -> tuple[OfficialStanding, ...]:
    """Everybody whom a text names with a post outside of bylines, in order. With an empty directory everybody is unlisted."""
    proof = Proof(manuscript, CheckContext(officials=officials, roster=roster, day=day))
    return tuple(_standing(judged, manuscript.text, officials, day) for judged in proof.once(judged_people))


def entries_for(standings: Iterable[OfficialStanding], joined: date | None, source: str) -> tuple[Official, ...]:
    """What 待核 people would be entered as: a row for each post, each person and post once."""
    rows = (
        Official(standing.mention.name, phrase.title, phrase.organ, joined=joined, source=source)
        for standing in standings
        for phrase in standing.mention.posts
        if not phrase.former
    )
    return tuple(dict.fromkeys(rows))


def _standing(judged: Judged, text: str, officials: Officials, day: date | None) -> OfficialStanding:
    mention, near = judged.person.mention, judged.near
    words = text[slice(*mention.span)]
    if not judged.verdicts:
        state = PostState.NEARLY if near else PostState.UNLISTED
        entry = judged.near_held.row if judged.near_held else None
        posts = tuple(PostStanding(phrase, state, entry) for phrase in mention.posts)
        held = officials.by_name.get(near.name, ()) if near else ()
        return OfficialStanding(mention, words, state, posts, held, near.name if near else None)
    faults = [fault.written.phrase for fault in faults_of(officials, judged, day)]
    posts = tuple(_post(verdict, is_fault=verdict.written.phrase in faults) for verdict in judged.verdicts)
    worst = max((post.state for post in posts), key=ORDER.index)
    return OfficialStanding(mention, words, worst, posts, officials.by_name[mention.name])


def _post(verdict: Verdict, *, is_fault: bool) -> PostStanding:
    phrase, entry = verdict.written.phrase, verdict.held.row if verdict.held else None
    if verdict.kind == "":
        return PostStanding(phrase, PostState.FORMER if phrase.former else PostState.HELD, entry)
    if verdict.kind == "post" and not is_fault:
        return PostStanding(phrase, PostState.OTHER, entry)
    return PostStanding(phrase, _KINDS.get(verdict.kind, PostState.WRONG_POST), entry)
