"""How officials as a text names them stand to the directory: the reading that an editor proofreads as a list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from workstation.people.mentions import read_mentions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from workstation.people.mentions import Mention, PostPhrase
    from workstation.people.officials import Official, Officials


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
_BEFORE_TITLE = ("副", "代", "原", "前", "助理")


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
    names = _Names(officials)
    return tuple(_standing(mention, text, names, day) for mention in read_mentions(text, officials))


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


class _Names:
    """The directory with the other names of its organs."""

    def __init__(self, officials: Officials) -> None:
        self.officials = officials
        self._organs = {
            name: tuple(dict.fromkeys(other for other in (organ.name, organ.full, organ.short) if other))
            for organ in officials.organs
            for name in (organ.name, organ.full, organ.short)
            if name
        }

    def seats(self, entry: Official) -> Iterator[str]:
        """Every way of writing an entry's organ and post."""
        for organ in self._organs.get(entry.organ, (entry.organ,)):
            yield entry.post if entry.post.startswith(organ) else organ + entry.post


def _standing(mention: Mention, text: str, names: _Names, day: date | None) -> OfficialStanding:
    words = text[slice(*mention.span)]
    held = names.officials.by_name.get(mention.name, ())
    if not held:
        return _unlisted(mention, words, names)
    posts = tuple(_post(phrase, held, names, day) for phrase in mention.posts)
    worst = max((post.state for post in posts), key=SEVERITY.index, default=PostState.HELD)
    return OfficialStanding(mention, words, worst, posts, held)


def _unlisted(mention: Mention, words: str, names: _Names) -> OfficialStanding:
    blank = OfficialStanding(mention, words, PostState.UNLISTED, tuple(PostStanding(p, PostState.UNLISTED) for p in mention.posts))
    near = names.officials.nearness.of(mention.name, among_strangers=True)
    if near is None:
        return blank
    held = names.officials.by_name.get(near.name, ())
    posts = tuple(PostStanding(p, PostState.NEARLY, _beside(p, held, names)) for p in mention.posts)
    if not any(post.entry for post in posts):
        return blank
    return replace(blank, state=PostState.NEARLY, posts=posts, held=held, near=near.name)


def _beside(phrase: PostPhrase, held: tuple[Official, ...], names: _Names) -> Official | None:
    """An entry with this post, or at least in this organ."""
    same_post = next((entry for entry in held if _is_post(phrase, entry, names)), None)
    return same_post or next((entry for entry in held if phrase.organ and entry.organ and _is_same_organ(phrase.organ, entry.organ)), None)


def _post(phrase: PostPhrase, held: tuple[Official, ...], names: _Names, day: date | None) -> PostStanding:
    fitting = [entry for entry in held if _is_post(phrase, entry, names)]
    if not fitting:
        return PostStanding(phrase, PostState.WRONG_POST, _beside(phrase, held, names))
    now = next((entry for entry in fitting if entry.in_post_on(day)), None)
    if now is not None:
        return PostStanding(phrase, PostState.WRONG_POST if phrase.former else PostState.HELD, now)
    over = next((entry for entry in fitting if entry.left is not None and (day is None or entry.left < day)), None)
    if over is not None:
        return PostStanding(phrase, PostState.FORMER if phrase.former else PostState.LEFT, over)
    return PostStanding(phrase, PostState.NOT_YET, fitting[0])


def _is_post(phrase: PostPhrase, entry: Official, names: _Names) -> bool:
    written = _plain(phrase.organ + phrase.title)
    return any(_is_end(written, _plain(seat)) or _is_end(_plain(seat), written) for seat in names.seats(entry))


def _is_end(short: str, long: str) -> bool:
    """Whether a post is another one whose organ is written in full; 主任 is no 副主任."""
    return bool(short) and long.endswith(short) and not long[: len(long) - len(short)].endswith(_BEFORE_TITLE)


def _is_same_organ(one: str, other: str) -> bool:
    one, other = _plain(one), _plain(other)
    return one.endswith(other) or other.endswith(one)


def _plain(text: str) -> str:
    """Without the second name board in brackets, and without blanks."""
    while "（" in text and "）" in text[text.index("（") :]:
        start = text.index("（")
        text = text[:start] + text[text.index("）", start) + 1 :]
    return "".join(text.split())
