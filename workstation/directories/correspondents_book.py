"""通讯员名录 as it is kept: entered, remembered from bylines, imported; every change can be taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from workstation.directories.kept import Kept
from workstation.errors import BadInput, NotFound
from workstation.people.plain_names import plain_name
from workstation.rights.gate import needs
from workstation.store.correspondents_shelf import CorrespondentsShelf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from workstation.changes import Change
    from workstation.people.correspondents import Correspondent, Correspondents
    from workstation.people.differences import Comparison, Difference
    from workstation.people.sheet import Sheet
    from workstation.store.store import Store


class CorrespondentsBook:
    """The only place where correspondents are written."""

    def __init__(self, store: Store, clock: Callable[[], datetime] = datetime.now) -> None:
        self._store, self._clock = store, clock
        self._shelf = CorrespondentsShelf(store)
        self._kept = Kept(store, "correspondents", self._built)

    def correspondents(self) -> Correspondents:
        """The directory as it stands; the same object until it is written."""
        return self._kept.get()

    def _built(self, _: Correspondents | None) -> Correspondents:
        from workstation.people.correspondents import Correspondents

        return Correspondents(self._shelf.listing())

    @needs("people.correspondents")
    def put(self, person: Correspondent) -> Change:
        """Enter a person (id None) or change one. Raises `BadInput` without a name, or for one of the same name and unit."""
        person = replace(person, name=plain_name(person.name))
        if not person.name.strip():
            raise BadInput("通讯员要有姓名")
        with self._store.writing("添加通讯员" if person.id is None else "修改通讯员") as lane:
            known = {_key(kept): kept.id for kept in self._shelf.listing()}
            if person.id is not None and person.id not in known.values():
                raise NotFound("名录里已没有通讯员“{0}”，可能已被删除；请刷新名录", person.name)
            if known.get(_key(person), person.id) != person.id:
                raise BadInput("名录里已有通讯员“{0}”，单位也相同；请直接修改那一条", person.name)
            self._shelf.put(lane, person, person.id)
        return lane.change

    @needs("people.correspondents")
    def remember(self, names: Iterable[str], unit: str = "") -> Change:
        """记住此人: enter those whom the directory doesn't know, as met today."""
        from workstation.people.correspondents import Correspondent

        wanted = dict.fromkeys(plain_name(name) for name in names)
        with self._store.writing("记住通讯员") as lane:
            known = self.correspondents()
            met = self._clock().date()
            for name in wanted:
                if name and name not in known:
                    self._shelf.put(lane, Correspondent(name, unit.strip(), met=met), None)
        return lane.change

    @needs("people.correspondents")
    def remove(self, ids: Iterable[int]) -> Change:
        """Take people off the directory."""
        with self._store.writing("删除通讯员") as lane:
            known = {person.id for person in self._shelf.listing()}
            for ident in ids:
                if ident not in known:
                    raise NotFound("要删除的通讯员已不在名录里；请刷新名录")
                self._shelf.remove(lane, ident)
        return lane.change

    def preview(self, sheet: Sheet[Correspondent]) -> Comparison[Correspondent]:
        """What a sheet would change, for an editor to choose from; nothing is written."""
        from workstation.people.correspondents_csv import CORRESPONDENTS
        from workstation.people.differences import compare

        return compare(self.correspondents().people, sheet, CORRESPONDENTS)

    @needs("people.correspondents")
    def import_sheet(self, sheet: Sheet[Correspondent], chosen: Iterable[Difference[Correspondent]] | None = None) -> Change:
        """Take over what was chosen of a sheet's `preview`, or all that is new or differs; nothing is removed.

        Raises `Stale` where the directory was changed since the preview.
        """
        from workstation.directories.importing import take_over
        from workstation.people.correspondents_csv import CORRESPONDENTS

        with self._store.writing("导入通讯员名录") as lane:
            take_over(lane, self._shelf, CORRESPONDENTS, self.preview(sheet).all if chosen is None else chosen)
        return lane.change


def _key(person: Correspondent) -> tuple[str, str]:
    return person.name, person.unit
