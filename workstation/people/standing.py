"""How officials as a text names them stand to the directory: the reading that an editor proofreads as a list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from workstation.people.mentions import read_mentions
from workstation.people.posts.post import organs_agree, posts_agree

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from workstation.people.mentions import Mention, PostPhrase
    from workstation.people.officials import Official, Officials
    from workstation.people.posts.held import Held


class PostState(StrEnum):
    """How a person and a post stand to the directory on a day; of a person's posts the last in this order counts."""

    HELD = "held"
    FORMER = "former"
    """原 or 前 stands with a post that is over: rightly."""
    NOT_YET = "not-yet"
    LEFT = "left"
    WRONG_POST = "wrong-post"
    UNLISTED = "unlisted"
    NEARLY = "nearly"
    """Nobody of this name, but one who is written nearly so, in such a post or organ."""


SEVERITY = tuple(PostState)
QUIET = frozenset({PostState.HELD, PostState.FORMER})


@dataclass(frozen=True, slots=True)
class PostStanding:
    """One post as written, with the directory's entry that it is judged by (the nearest one where it doesn't fit)."""

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


def official_standings(text: str, officials: Officials, day: date | None) -> tuple[OfficialStanding, ...]:
    """Everybody whom a text names with a post, in order. With an empty directory everybody is unlisted."""
    return tuple(_standing(mention, text, officials, day) for mention in read_mentions(text, officials))


def entries_for(standings: Iterable[OfficialStanding], joined: date | None, source: str) -> tuple[Official, ...]:
    """What 待核 people would be entered as: a row for each post, each person and post once."""
    from workstation.people.officials import Official

    rows = (
        Official(standing.mention.name, phrase.title, phrase.organ, joined=joined, source=source)
        for standing in standings
        for phrase in standing.mention.posts
        if not phrase.former
    )
    return tuple(dict.fromkeys(rows))


def _standing(mention: Mention, text: str, officials: Officials, day: date | None) -> OfficialStanding:
    words = text[slice(*mention.span)]
    held = officials.held.of(mention.name)
    if not held:
        return _unlisted(mention, words, officials)
    posts = tuple(_post(phrase, held, officials, day) for phrase in mention.posts)
    worst = max((post.state for post in posts), key=SEVERITY.index, default=PostState.HELD)
    return OfficialStanding(mention, words, worst, posts, _rows(held))


def _rows(held: tuple[Held, ...]) -> tuple[Official, ...]:
    """The directory's rows, each once."""
    return tuple(dict.fromkeys(one.row for one in held))


def _unlisted(mention: Mention, words: str, officials: Officials) -> OfficialStanding:
    blank = OfficialStanding(mention, words, PostState.UNLISTED, tuple(PostStanding(p, PostState.UNLISTED) for p in mention.posts))
    near = officials.nearness.of(mention.name, among_strangers=True)
    if near is None:
        return blank
    held = officials.held.of(near.name)
    posts = tuple(PostStanding(p, PostState.NEARLY, _beside(p, held, officials)) for p in mention.posts)
    if not any(post.entry for post in posts):
        return blank
    return replace(blank, state=PostState.NEARLY, posts=posts, held=_rows(held), near=near.name)


def _beside(phrase: PostPhrase, held: tuple[Held, ...], officials: Officials) -> Official | None:
    """An entry with this post, or at least in this organ."""
    post = officials.held.post(phrase.organ, phrase.title)
    same_post = next((one.row for one in held if posts_agree(post, one.post)), None)
    return same_post or next((one.row for one in held if post.organ and one.post.organ and organs_agree(post, one.post)), None)


def _post(phrase: PostPhrase, held: tuple[Held, ...], officials: Officials, day: date | None) -> PostStanding:
    post = officials.held.post(phrase.organ, phrase.title)
    fitting = [one for one in held if posts_agree(post, one.post)]
    if not fitting:
        return PostStanding(phrase, PostState.WRONG_POST, _beside(phrase, held, officials))
    now = next((one for one in fitting if one.is_current(day)), None)
    if now is not None:
        return PostStanding(phrase, PostState.WRONG_POST if phrase.former else PostState.HELD, now.row)
    over = next((one for one in fitting if one.is_past(day)), None)
    if over is not None:
        return PostStanding(phrase, PostState.FORMER if phrase.former else PostState.LEFT, over.row)
    return PostStanding(phrase, PostState.NOT_YET, fitting[0].row)
