"""Entries of the directories that a tag may name: officials, staff, correspondents, organs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.tagging.kinds import Tag, TagKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from workstation.directories.correspondents_book import CorrespondentsBook
    from workstation.directories.officials_book import OfficialsBook
    from workstation.directories.roster_book import RosterBook
    from workstation.people.officials import Official


class Entries:
    """Reads the four books; nothing is written."""

    def __init__(self, officials: OfficialsBook, roster: RosterBook, correspondents: CorrespondentsBook) -> None:
        self._officials, self._roster, self._correspondents = officials, roster, correspondents

    def of(self, name: str) -> tuple[Tag, ...]:
        """Every entry under a name (an organ's full and short one too); 何以安（区水务局局长） is the one of that note."""
        bare, _, note = name.removesuffix("）").partition("（")
        found = (*self._people(bare), *self._organs(bare))
        return tuple(each for each in found if each.note == note) if note else found

    def all(self) -> Iterator[Tag]:
        """Each name once, as a tag would be called."""
        names = (*self._officials.officials().by_name, *self._roster.roster().by_name, *self._correspondents.correspondents().by_name)
        for name in dict.fromkeys(names):
            yield from self._people(name)
        yield from (each for organ in self._officials.organs() for each in self._organs(organ.name))

    def in_text(self, text: str) -> Iterator[tuple[Tag, tuple[str, ...]]]:
        """People and organs that a text names, with the words: a person by name, of namesakes the one whose post stands there."""
        people = (*self._officials.officials().by_name, *self._roster.roster().by_name, *self._correspondents.correspondents().by_name)
        for name in dict.fromkeys(people):
            if len(name) > 1 and name in text:
                found = self._people(name)
                told = [each for each in found if each.note and each.note in text] or found
                yield told[0], (name,)
        for organ in self._officials.organs():
            words = tuple(word for word in (organ.full, organ.name, organ.short) if len(word) > 2 and word in text)
            if words:
                yield self._organ(organ.name, organ.id, organ.full), words[:1]

    def _people(self, name: str) -> tuple[Tag, ...]:
        """Under each book at most one, since a name's posts are one person's until someone says otherwise."""
        officials = self._officials.officials().by_name.get(name, ())
        staff = self._roster.roster().by_name.get(name, ())
        met = self._correspondents.correspondents().by_name.get(name, ())
        found = [
            *(Tag(name, TagKind.PERSON, book="official", entry=row.id, note=f"{row.organ}{row.post}") for row in _present(officials)),
            *(Tag(row.name, TagKind.PERSON, book="staff", entry=row.id, note=f"{row.desk}{row.role}") for row in staff[:1]),
            *(Tag(row.name, TagKind.PERSON, book="correspondent", entry=row.id, note=row.unit) for row in met[:1]),
        ]
        return tuple(each for each in found if each.entry is not None)

    def _organs(self, name: str) -> tuple[Tag, ...]:
        organs = (organ for organ in self._officials.organs() if name in (organ.name, organ.full, organ.short) and organ.id is not None)
        return tuple(self._organ(organ.name, organ.id, organ.full) for organ in organs)

    def _organ(self, name: str, ident: int | None, full: str) -> Tag:
        return Tag(name, TagKind.ORGAN, book="organ", entry=ident, note=full if full != name else "")


def _present(posts: Iterable[Official]) -> list[Official]:
    """The post that somebody is best known by: one still held, the first in the order of lists."""
    ordered = sorted(posts, key=lambda post: (post.left is not None, post.rank is None, post.rank or 0))
    return ordered[:1]
