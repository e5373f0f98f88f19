"""The posts of a directory, ready for comparing: who holds which, and which organs and places the directory knows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from workstation.people.building import building
from workstation.people.posts.carrying import in_table
from workstation.people.posts.post import Post, organs_agree, parse_post, places_agree, posts_agree

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from workstation.people.officials import Official, Officials


_TELLING = 3
"""Shorter names of organs are too common to be looked for at the end of others."""


@dataclass(frozen=True, slots=True)
class Held:
    """One post of a row; a row's cell may hold several."""

    row: Official
    post: Post
    label: str
    """The post with its organ, as an editor reads it."""

    def is_past(self, day: date | None) -> bool:
        """Whether the term is over."""
        return self.row.left is not None and (day is None or self.row.left < day)

    def is_current(self, day: date | None) -> bool:
        """Whether the post is held on the day."""
        return self.row.in_post_on(day)


class HeldPosts:
    """A directory's posts. Single people are read when asked for; all rows only when a question needs them.

    Who is entered as in the directory before need not be read again.
    """

    def __init__(self, officials: Officials, before: HeldPosts | None = None) -> None:
        self._officials = officials
        self._of: dict[str, tuple[Held, ...]] = before._of_those_in(officials) if before else {}
        self._holders: dict[Post, list[Held]] = {}
        self._in_organ: dict[Post, list[Held]] = {}

    def _of_those_in(self, officials: Officials) -> dict[str, tuple[Held, ...]]:
        old, new = self._officials.by_name, officials.by_name
        return {name: held for name, held in self._of.items() if old.get(name) == new.get(name)}

    def prepare(self) -> None:
        """Read every row."""
        _ = self._by_key, self._organs, self._places

    def of(self, name: str) -> tuple[Held, ...]:
        """What a person holds, held or will hold."""
        if name not in self._of:
            self._of[name] = tuple(held for row in self._officials.by_name.get(name, ()) for held in self._held(row))
        return self._of[name]

    def holders(self, post: Post, day: date | None) -> list[Held]:
        """Who holds a post on a day, by the directory; nobody, where the post says no organ."""
        if not post.organ:
            return []
        if post not in self._holders:
            alike = (held for key in _keys(post) for held in self._by_key.get((post.title, key), ()))
            self._holders[post] = list(dict.fromkeys(held for held in alike if posts_agree(post, held.post)))
        return [held for held in self._holders[post] if held.is_current(day)]

    def post(self, organ: str, title: str) -> Post:
        """A post as written, its organ under the name that the directory's posts have for it."""
        return parse_post(self._named(organ), title) if self._other_names else parse_post(organ, title)

    def _held(self, row: Official) -> Iterator[Held]:
        for organ, title in in_table(row.organ, row.post):
            yield Held(row, self.post(organ, title), organ + title)

    def _named(self, organ: str) -> str:
        """The longest other name that ends it, replaced: 区口岸办 for 河口新区口岸和物流发展服务中心."""
        for other in self._other_names:
            if organ == other or (len(other) >= _TELLING and organ.endswith(other)):
                return organ[: len(organ) - len(other)] + self._other_names[other]
        return organ

    @cached_property
    def _other_names(self) -> dict[str, str]:
        """Other names of organs that have any, the longer first, with the name they stand for (its second board in brackets)."""
        names = {}
        for organ in self._officials.organs:
            whole = f"{organ.name}（{organ.also}）" if organ.also and "（" not in organ.name else organ.name
            names.update({other: whole for other in (organ.full, organ.short, organ.name) if other and other != whole})
        return dict(sorted(names.items(), key=lambda pair: -len(pair[0])))

    def is_nearly(self, name: str, organ: str, title: str) -> bool:
        """Whether a stretch behind a post is nearly the name of one who holds it."""
        post = self.post(organ, title)
        nears = self._officials.nearness.all_of(name, among_strangers=not post.is_single)
        return any(posts_agree(post, held.post) for near in nears for held in self.of(near.name))

    def in_organ(self, post: Post) -> list[Held]:
        """The entries of a post's organ, with whatever title."""
        organ = _organ_of(post)
        if organ not in self._in_organ:
            near = (pair for key in _keys(post) for pair in self._organs.get(key, {}).items())
            self._in_organ[organ] = [held for other, entries in near if organs_agree(organ, other) for held in entries]
        return self._in_organ[organ]

    def has_organ(self, post: Post) -> bool:
        """Whether the directory has anyone in the post's organ, or in another of its place."""
        return bool(post.organ) and (self._has_place(post.place) or bool(self.in_organ(post)))

    def _has_place(self, place: str) -> bool:
        return len(place) > 0 and any(places_agree(place, known) for known in self._places)

    @cached_property
    def _places(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(held.post.place for held in self._all if held.post.place))

    @cached_property
    def _by_key(self) -> dict[tuple[str, str], list[Held]]:
        index: dict[tuple[str, str], list[Held]] = {}
        for held in self._all:
            for key in _keys(held.post):
                index.setdefault((held.post.title, key), []).append(held)
        return index

    @cached_property
    def _by_unit(self) -> dict[str, list[Held]]:
        index: dict[str, list[Held]] = {}
        for held in self._all:
            for key in _keys(held.post):
                index.setdefault(key, []).append(held)
        return index

    @cached_property
    def _organs(self) -> dict[str, dict[Post, list[Held]]]:
        """The same, organ by organ: they are compared each once, however many people they have."""
        index: dict[str, dict[Post, list[Held]]] = {}
        for key, entries in self._by_unit.items():
            organs = index.setdefault(key, {})
            for held in entries:
                organs.setdefault(_organ_of(held.post), []).append(held)
        return index

    @cached_property
    def boards(self) -> tuple[Post, ...]:
        """Organs with a second name board in brackets."""
        return tuple({(held.post.organ, held.post.also): held.post for held in self._all if held.post.also}.values())

    @cached_property
    def party_places(self) -> frozenset[str]:
        """Places with a party committee: 金河区, which has a 区委."""
        return frozenset(held.post.place for held in self._by_unit.get("委", ()) if held.post.unit == "委")

    @cached_property
    def organ_ranks(self) -> tuple[tuple[int, Post], ...]:
        """Organs with a rank of their own."""
        organs = (organ for organ in self._officials.organs if organ.rank is not None)
        return tuple((organ.rank or 0, parse_post(name, "")) for organ in organs for name in (organ.name, organ.full, organ.short) if name)

    @cached_property
    def _all(self) -> tuple[Held, ...]:
        with building():
            return tuple(held for name in self._officials.by_name for held in self.of(name))


def _organ_of(post: Post) -> Post:
    """A post's organ alone."""
    return replace(post, title="", deputy="")


def _keys(post: Post) -> tuple[str, ...]:
    """What two names of one organ share, however short one is: 人大 and 政协, else the last character; of each name board."""
    unit = "人大" if post.unit.startswith("人大") else "政协" if post.unit.startswith("政协") else post.unit[-1:]
    return (unit, post.also[-1:]) if post.also and post.also[-1:] != unit else (unit,)
