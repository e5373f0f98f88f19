"""本报人员名录 as it is kept: entered, changed, imported; every change can be taken back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.directories.kept import Kept
from workstation.errors import BadInput, NotFound
from workstation.people.plain_names import plain_name
from workstation.rights.gate import needs
from workstation.store.staff_shelf import StaffShelf

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from workstation.changes import Change
    from workstation.people.differences import Comparison, Difference
    from workstation.people.roster import Roster, Staff
    from workstation.people.sheet import Sheet
    from workstation.store.store import Store

Key = tuple[str, str, "date | None"]


class RosterBook:
    """The only place where staff are written."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._shelf = StaffShelf(store)
        self._kept = Kept(store, "staff", self._built)

    def roster(self) -> Roster:
        """The roster as it stands; the same object until staff are written, so that its index is built once."""
        return self._kept.get()

    def _built(self, before: Roster | None) -> Roster:
        from workstation.people.roster import Roster  # its grammar of names is not needed to open a window

        return Roster(self._shelf.listing(), before)

    @needs("people.change")
    def put(self, staff: Staff) -> Change:
        """Enter a person (id None) or change one. Raises `BadInput` without a name or role, or for one who is entered already."""
        staff = replace(staff, name=plain_name(staff.name))
        if not staff.name.strip() or not staff.role.strip():
            raise BadInput("人员要有姓名和角色")
        with self._store.writing("添加人员" if staff.id is None else "修改人员") as lane:
            known = self._known()
            if staff.id is not None and staff.id not in known.values():
                raise NotFound("名录里已没有“{0}”，可能已被删除；请刷新名录", staff.name)
            if known.get(_key(staff), staff.id) != staff.id:
                raise BadInput("名录里已有“{0}”（{1}），到岗日期也相同；请直接修改那一条", staff.name, staff.role)
            self._shelf.put(lane, staff, staff.id)
        return lane.change

    @needs("people.change")
    def remove(self, ids: Iterable[int]) -> Change:
        """Take people off the roster."""
        with self._store.writing("删除人员") as lane:
            known = set(self._known().values())
            for ident in ids:
                if ident not in known:
                    raise NotFound("要删除的人员已不在名录里；请刷新名录")
                self._shelf.remove(lane, ident)
        return lane.change

    def preview(self, sheet: Sheet[Staff]) -> Comparison[Staff]:
        """What a sheet would change, for an editor to choose from; nothing is written."""
        from workstation.people.differences import compare
        from workstation.people.roster_csv import ROSTER

        return compare(self.roster().staff, sheet, ROSTER)

    @needs("people.change")
    def import_sheet(self, sheet: Sheet[Staff], chosen: Iterable[Difference[Staff]] | None = None) -> Change:
        """Take over what was chosen of a sheet's `preview`, or all that is new or differs; nothing is removed.

        Raises `Stale` where the directory was changed since the preview.
        """
        from workstation.directories.importing import take_over
        from workstation.people.roster_csv import ROSTER

        with self._store.writing("导入人员名录") as lane:
            take_over(lane, self._shelf, ROSTER, self.preview(sheet).all if chosen is None else chosen)
        return lane.change

    def _known(self) -> dict[Key, int]:
        return {_key(staff): staff.id for staff in self._shelf.listing() if staff.id is not None}


def _key(staff: Staff) -> Key:
    return staff.name, staff.role, staff.joined
