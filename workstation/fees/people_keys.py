"""Who a name is, said so that another desk understands it: each desk numbers its directories itself."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from workstation.directories.correspondents_book import CorrespondentsBook
    from workstation.directories.officials_book import OfficialsBook
    from workstation.directories.roster_book import RosterBook

Json = dict[str, Any]
_STAFF, _OUTSIDER = "staff", "correspondent"
_BY_NAME = "="
"""Parts the book from name and department where a key is told, as `:` does where it is this desk's own."""


class PeopleKeys:
    """Keys of people, there and back; reads the directories as they stand."""

    def __init__(self, officials: OfficialsBook, roster: RosterBook, correspondents: CorrespondentsBook) -> None:
        self._officials, self._roster, self._correspondents = officials, roster, correspondents

    def told(self, key: str) -> str:
        """This desk's key by name and department; any other answer as it is."""
        from workstation.fees.people import Payees

        book = key.partition(":")[0]
        if ":" not in key or book not in (_STAFF, _OUTSIDER):
            return key
        payee = Payees(self._roster.roster(), self._correspondents.correspondents()).by_key(key, "", date.today())
        return told_of(key, payee.name, payee.unit) if payee else key

    def here(self, told: str) -> str:
        """The key that this desk has for it; as it was told where nobody here is meant, which asks the editor again."""
        from workstation.fees.people import Payees

        book, _, person = told.partition(_BY_NAME)
        name, _, unit = person.partition("|")
        if book == _STAFF:
            roster = self._roster.roster()
            rows = [row for row in roster.by_name.get(name, ()) if row.desk == unit]
            return Payees(roster, self._correspondents.correspondents()).key_of(rows[0]) if rows else told
        if book == _OUTSIDER:
            met = (row for row in self._correspondents.correspondents().by_name.get(name, ()) if row.unit == unit)
            return next((f"{_OUTSIDER}:{row.id}" for row in met), told)
        return told

    def account(self, data: Json, named: Json, slug_of: Callable[[str], str]) -> Json:
        """An account that another desk put down (`fees.freezing`) with this desk's keys and slugs; `named`: uids of reports by slug."""
        people = {key: self.here(told_of(key, name, unit)) for key, (name, _, unit, _) in data["payees"].items()}
        slugs = {slug: slug_of(uid) for slug, uid in named.items()}
        return {
            **data,
            "payees": {people[key]: who for key, who in data["payees"].items()},
            "reports": [[*row[:2], slugs.get(row[2], row[2]), *row[3:]] for row in data["reports"]],
            "entries": [[*row[:2], slugs.get(row[2], row[2]), row[3], people[row[4]], *row[5:]] for row in data["entries"]],
            "sums": [[people[key], *figures] for key, *figures in data["sums"]],
        }

    def entry(self, name: str, book: str, note: str) -> int | None:
        """The entry of a directory that a tag of this name follows; the one of that note among several."""
        from workstation.tagging.entries import Entries

        found = [each for each in Entries(self._officials, self._roster, self._correspondents).of(name) if each.book == book]
        chosen = [each for each in found if each.note == note] or (found if len(found) == 1 else [])
        return chosen[0].entry if book and chosen else None


def told_of(key: str, name: str, unit: str) -> str:
    """A key of some desk's directories by name and department; any other as it is."""
    book, colon, _ = key.partition(":")
    return f"{book}{_BY_NAME}{name}|{unit}" if colon and book in (_STAFF, _OUTSIDER) else key
