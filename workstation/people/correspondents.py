"""通讯员名录: outside writers whom the paper has met; it grows by confirmation (记住此人), and a name that isn't in it is no fault."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from workstation.people.known import NameIndex

if TYPE_CHECKING:
    from collections.abc import Mapping


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

    def __contains__(self, name: object) -> bool:
        return name in self.by_name
