"""干部名录: officials with their posts and terms, read from a CSV or XLSX; each row is one post. And the organs that they belong to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from workstation.people.known import NameIndex

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workstation.people.nearness import Nearness
    from workstation.people.posts.held import HeldPosts


@dataclass(frozen=True, slots=True)
class Official:
    """A person in one post (职务). `rank` orders lists, 1 first; `left` is empty for who is in the post."""

    name: str
    post: str
    organ: str = ""
    rank: int | None = None
    joined: date | None = None
    left: date | None = None
    traditional: str = ""
    source: str = ""
    """The paper that made it so: 任免文件 and its number."""
    id: int | None = None

    def in_post_on(self, day: date | None) -> bool:
        """Whether the person holds the post on a day, first and last day counted in; without a day, whether the term is open."""
        if day is None:
            return self.left is None
        return (self.joined is None or self.joined <= day) and (self.left is None or day <= self.left)


@dataclass(frozen=True, slots=True)
class Organ:
    """An organ (机构): `name` as the directory's posts have it, `full` and `short` its other names, `also` the second name board
    that stands in brackets (审计局 of 财政局（审计局）). `rank` orders lists, 1 first; `level` is 省, 市, 县, 乡."""

    name: str
    full: str = ""
    short: str = ""
    rank: int | None = None
    level: str = ""
    also: str = ""
    id: int | None = None


class Officials:
    """干部名录 as an index that never changes: one row a post, a person's rows under one name; organs where the paper keeps them.

    Another directory is another object, whose indexes begin from those of the one `before`.
    """

    def __init__(self, rows: Iterable[Official] = (), organs: Iterable[Organ] = (), before: Officials | None = None) -> None:
        self.rows: tuple[Official, ...] = tuple(rows)
        self.organs: tuple[Organ, ...] = tuple(organs)
        self._nearness_before: Nearness | None = before.__dict__.get("nearness", before._nearness_before) if before else None
        self._held_before: HeldPosts | None = before.__dict__.get("held", before._held_before) if before else None

    @cached_property
    def by_name(self) -> Mapping[str, tuple[Official, ...]]:
        """Every post that a person holds, held or will hold."""
        index: dict[str, list[Official]] = {}
        for row in self.rows:
            index.setdefault(row.name, []).append(row)
        return {name: tuple(rows) for name, rows in index.items()}

    @cached_property
    def nearness(self) -> Nearness:
        """Whose name a written one nearly is."""
        from workstation.people.nearness import Nearness

        spellings = {row.traditional: row.name for row in self.rows if row.traditional}
        before, self._nearness_before = self._nearness_before, None
        return before.changed(self.by_name, spellings) if before else Nearness(self.by_name, spellings)

    @cached_property
    def name_index(self) -> NameIndex:
        """Where anybody's names stand in a text."""
        return NameIndex(self.by_name)

    @cached_property
    def held(self) -> HeldPosts:
        """The posts, ready for comparing with those of a text."""
        from workstation.people.posts.held import HeldPosts

        before, self._held_before = self._held_before, None
        return HeldPosts(self, before)

    def prepare(self) -> None:
        """Make every index, which takes a tenth of a second for thousands of people: for a thread that nobody waits for."""
        self.held.prepare()
        self.nearness.prepare()

    def __contains__(self, name: object) -> bool:
        return name in self.by_name
