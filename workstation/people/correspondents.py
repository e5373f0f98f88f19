"""通讯员名录: outside writers whom the paper has met; it grows by confirmation (记住此人), and a name that isn't in it is no fault."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from workstation.people.known import NameIndex
from workstation.people.nearness import Nearness

if TYPE_CHECKING:
    from collections.abc import Mapping

    from workstation.people.nearness import Near


@dataclass(frozen=True, slots=True)
class Correspondent:
    """An outside writer. `unit` is where the person works, `phone` is for the desk alone, `met` the day on which it was entered."""

    name: str
    unit: str = ""
    phone: str = ""
    aliases: tuple[str, ...] = ()
    traditional: str = ""
    met: date | None = None
    id: int | None = None


class Correspondents:
    """通讯员名录 as an index that never changes."""

    def __init__(self, people: Iterable[Correspondent] = ()) -> None:
        self.people: tuple[Correspondent, ...] = tuple(people)

    @cached_property
    def by_name(self) -> Mapping[str, tuple[Correspondent, ...]]:
        """Who signs with a name or an alias."""
        index: dict[str, tuple[Correspondent, ...]] = {}
        for person in self.people:
            for name in dict.fromkeys((person.name, *person.aliases)):
                index[name] = (*index.get(name, ()), person)
        return index

    @cached_property
    def name_index(self) -> NameIndex:
        """Where anybody's names stand in a text."""
        return NameIndex(self.by_name)

    @cached_property
    def _nearness(self) -> Nearness:
        return Nearness(self.by_name, {person.traditional: person.name for person in self.people if person.traditional})

    def nearest(self, name: str, unit: str | None = None) -> tuple[Near, Correspondent] | None:
        """Whose name it nearly is: anyone's that sounds or looks alike, and, in one unit, any one character apart.

        None for a name that is in the directory.
        """
        if name in self.by_name:
            return None
        alike = [(near, person) for near in self._nearness.all_of(name, among_strangers=True) for person in self.by_name[near.name]]
        if unit:
            colleagues = [
                (near, person) for near in self._nearness.all_of(name) for person in self.by_name[near.name] if _same(person.unit, unit)
            ]
            alike = colleagues or alike
        return min(alike, key=lambda found: (found[0].distance, found[0].name), default=None)

    def __contains__(self, name: object) -> bool:
        return name in self.by_name


def _same(unit: str, other: str) -> bool:
    """Whether two ways of naming a unit mean one: 市消防支队 and 消防支队."""
    return bool(unit) and (unit in other or other in unit)
