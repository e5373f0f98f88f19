"""The organ that a writer leaves out because the post before has it: 新区党工委副书记、管委会主任."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from workstation.people.mentions import PostPhrase
from workstation.people.posts.post import parse_post, split_organ
from workstation.people.posts.titles import titles_in
from workstation.people.posts.words import post_words

if TYPE_CHECKING:
    from workstation.people.posts.titles import TitleAt

_STANDING = ("党工委", "管委会", "人大", "政协", "政府", "纪委", "纪工委", "工会", "总工会", "监委")
"""Organs of a place, which aren't parts of one another."""


def carried(organ: str, title: str, before: PostPhrase | None) -> str:
    """The organ in full, with what the post before gives."""
    if before is None or not before.organ:
        return organ
    if not organ:
        return _same_organ(title, before)
    if _has_place(organ) or parse_post("", title).title in post_words().of_government:
        return organ
    is_its_own = (organ + title[:1]).startswith(post_words().of_party) and before.organ.endswith(("委", "党工委"))
    return (before.organ if is_its_own else _place(before.organ)) + organ


def _has_place(organ: str) -> bool:
    return bool(split_organ(organ)[0])


def _place(organ: str) -> str:
    """The place as written, which the short form isn't."""
    place, unit = split_organ(organ)
    if not place:
        return ""
    return organ[: -len(unit)] if unit and organ.endswith(unit) else _written_place(organ, place)


def _written_place(organ: str, place: str) -> str:
    """The stretch of an organ that is its place, where the rest was made shorter."""
    last = place[-1]
    at = organ.find(last)
    while at >= 0:
        if split_organ(organ[: at + 1])[0] == place:
            return organ[: at + 1]
        at = organ.find(last, at + 1)
    return place


def _same_organ(title: str, before: PostPhrase) -> str:
    """局长 behind 财政局党组书记 is 财政局's; 镇长 behind 柳河镇党委书记 is 柳河镇's."""
    post = parse_post("", title)
    if post.is_rank:
        return _place(before.organ) or before.organ
    if post.title in post_words().of_government:
        return _place(before.organ)
    organ = before.organ
    for party in post_words().party:
        shorter = organ.removesuffix(party)
        if shorter != organ and split_organ(shorter)[1]:
            return shorter
    return organ


def in_table(organ: str, cell: str) -> tuple[tuple[str, str], ...]:
    """The posts of a directory's row, each as organ in full and title: the cell may hold one or several, with organs of their own."""
    posts: list[tuple[str, str]] = []
    for title in _titles_of_cell(cell):
        if posts and not title.organ and not split_organ(organ)[1]:
            posts.append((carried("", title.title, PostPhrase((0, 0), "", *posts[-1])), title.title))
        else:
            posts.append((_joined(organ, title.organ), title.title))
    return tuple(posts) or ((organ, cell),)


@lru_cache(maxsize=8192)
def _titles_of_cell(cell: str) -> tuple[TitleAt, ...]:
    return tuple(titles_in(cell))


def _joined(organ: str, own: str) -> str:
    if not own or organ.endswith(own):
        return organ
    place, unit = split_organ(organ)
    if not unit or own.startswith(post_words().of_party):
        return organ + own
    if _has_place(own) and len(split_organ(own)[0]) > 1:
        return own
    return (_place(organ) if place and own.startswith(_STANDING) else organ) + own
