"""How findings about officials are worded: terms, entries of the directory, and the wording that would be right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.people.nearness import MatchKind
from workstation.people.posts.words import post_words
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.people.mentions import PostPhrase
    from workstation.people.officials import Official
    from workstation.people.posts.held import Held
    from workstation.people.posts.post import Post


ALIKE = frozenset(
    {MatchKind.HOMOPHONE, MatchKind.LOOK_ALIKE, MatchKind.VARIANT, MatchKind.TRADITIONAL, MatchKind.SURNAME, MatchKind.TRANSPOSED}
)
"""How two spellings of one name differ: other differences are other people."""


def term(row: Official) -> str:
    """A term in brackets: （2021-03-01起）, （2018-01-01至2023-01-19）; empty where the directory has no day."""
    if row.left:
        return Told("（{0}至{1}）", row.joined or "", row.left)
    return Told("（{0}起）", row.joined) if row.joined else ""


def said(held: Held) -> str:
    """An entry: “周明远”任河口新区管委会主任（2021-03-01起）."""
    return Told("“{0}”任{1}{2}", held.row.name, held.label, term(held.row))


def deputy_fix(phrase: PostPhrase, held: Post) -> str:
    """The post as written, with the 副 that the directory has, or without the one that it hasn't."""
    at = len(phrase.text) - len(phrase.title)
    base = phrase.title
    for deputy in post_words().deputies:
        if base.startswith(deputy) and len(base) > len(deputy):
            base = base[len(deputy) :]
            break
    return phrase.text[:at] + held.deputy + base


def former_fix(phrase: PostPhrase) -> str:
    """The post with 原 between organ and title: 管委会原主任."""
    at = len(phrase.text) - len(phrase.title)
    organ = phrase.text[:at]
    for word in ("原任", "前任", "原", "前"):
        organ = organ.removeprefix(word)
    return f"{organ.removesuffix('原').removesuffix('前')}原{phrase.title}"
