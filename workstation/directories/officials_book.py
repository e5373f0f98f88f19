"""干部名录 as it is kept: posts with their terms, organs in the order of lists; every change can be taken back."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.directories.kept import Kept
from workstation.errors import BadInput, NotFound
from workstation.people.plain_names import plain_name
from workstation.people.terms import Seat, overlap, seat
from workstation.rights.gate import needs
from workstation.store.officials_shelf import OfficialsShelf

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from workstation.changes import Change
    from workstation.people.differences import Comparison, Difference
    from workstation.people.officials import Official, Officials, Organ
    from workstation.people.sheet import Sheet
    from workstation.store.store import Store


class OfficialsBook:
    """The only place where officials and organs are written."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._shelf = OfficialsShelf(store)
        self._kept = Kept(store, "officials", self._built)

    def officials(self) -> Officials:
        """The directory as it stands; the same object until it is written, so that its indexes are built once."""
        return self._kept.get()

    def _built(self, before: Officials | None) -> Officials:
        from workstation.people.officials import Officials  # not needed to open a window

        return Officials(self._shelf.listing(), self._shelf.organs(), before)

    def organs(self) -> tuple[Organ, ...]:
        """The organs in the order of lists (党工委 → 管委会 → …)."""
        return self.officials().organs

    @needs("people.change")
    def put(self, official: Official) -> Change:
        """Enter a post (id None) or change one. `BadInput` where it ends before it begins, or overlaps another term in that seat."""
        official = replace(official, name=plain_name(official.name))
        _demand_sound(official)
        with self._store.writing("添加职务" if official.id is None else "修改职务") as lane:
            kept = self._shelf.listing()
            if official.id is not None and official.id not in {row.id for row in kept}:
                raise NotFound("名录里已没有“{0}”这一条职务，可能已被删除；请刷新名录", official.name)
            rival = next((row for row in kept if row.id != official.id and overlap(row, official)), None)
            if rival:
                raise BadInput(
                    "名录里已有“{0}”任{1}{2}，任期重叠；请直接修改那一条，或分开起止日期", official.name, rival.organ, rival.post
                )
            self._shelf.put(lane, official, official.id)
        return lane.change

    @needs("people.change")
    def remove(self, ids: Iterable[int]) -> Change:
        """Take posts off the directory."""
        with self._store.writing("删除职务") as lane:
            known = {row.id for row in self._shelf.listing()}
            for ident in ids:
                if ident not in known:
                    raise NotFound("要删除的职务已不在名录里；请刷新名录")
                self._shelf.remove(lane, ident)
        return lane.change

    @needs("people.change")
    def end(self, ids: Iterable[int], day: date, source: str) -> Change:
        """免职: the terms' last day, and the paper that says so. Raises `BadInput` for a day before the term."""
        with self._store.writing("免去职务") as lane:
            known = {row.id: row for row in self._shelf.listing()}
            for ident in ids:
                if ident not in known:
                    raise NotFound("要免去的职务已不在名录里；请刷新名录")
                ended = replace(known[ident], left=day, source=source.strip() or known[ident].source)
                _demand_sound(ended)
                self._shelf.put(lane, ended, ident)
        return lane.change

    def preview(self, sheet: Sheet[Official]) -> Comparison[Official]:
        """What a sheet would change, for an editor to choose from; nothing is written."""
        from workstation.people.differences import compare
        from workstation.people.officials_csv import OFFICIALS

        return compare(self.officials().rows, sheet, OFFICIALS)

    @needs("people.change")
    def import_sheet(self, sheet: Sheet[Official], chosen: Iterable[Difference[Official]] | None = None) -> Change:
        """Take over what was chosen of a sheet's `preview`, or all that is new or differs; nothing is removed.

        Raises `Stale` where the directory was changed since the preview.
        """
        from workstation.directories.importing import take_over
        from workstation.people.officials_csv import OFFICIALS

        with self._store.writing("导入干部名录") as lane:
            take_over(lane, self._shelf, OFFICIALS, self.preview(sheet).all if chosen is None else chosen)
        return lane.change

    @needs("people.change")
    def import_organs(self, sheet: Sheet[Organ]) -> Change:
        """Take a sheet's organs over, in its order and before those that it doesn't name, which stay."""
        named = sorted(sheet.rows, key=lambda organ: (organ.rank is None, organ.rank or 0))
        names = {organ.name for organ in named}
        with self._store.writing("导入机构次序") as lane:
            self.put_organs([*named, *(organ for organ in self._shelf.organs() if organ.name not in names)])
        return lane.change

    @needs("people.change")
    def put_organs(self, organs: Sequence[Organ]) -> Change:
        """Keep these organs in this order, which is the order of lists; organs left out are removed. Raises `BadInput` without a name."""
        names = Counter(organ.name.strip() for organ in organs)
        if "" in names:
            raise BadInput("机构要有名称")
        twice = [name for name, count in names.items() if count > 1]
        if twice:
            raise BadInput("机构“{0}”列了两次，请只留一个", twice[0])
        with self._store.writing("修改机构次序") as lane:
            kept = {organ.name: organ.id for organ in self._shelf.organs()}
            stood = set(kept.values())
            meant = [organ.id if organ.id in stood else kept.get(organ.name) for organ in organs]
            for ident in stood - set(meant):
                if ident is not None:
                    self._shelf.remove_organ(lane, ident)
            for rank, (organ, ident) in enumerate(zip(organs, meant, strict=True), 1):
                self._shelf.put_organ(lane, replace(organ, name=organ.name.strip(), rank=rank), ident)
        return lane.change


def _key(official: Official) -> tuple[Seat, date | None]:
    return seat(official), official.joined


def _demand_sound(official: Official) -> None:
    if not official.name.strip() or not official.post.strip():
        raise BadInput("干部要有姓名和职务")
    if official.joined and official.left and official.left < official.joined:
        raise BadInput("“{0}”任{1}{2}的免职日期早于任职日期", official.name, official.organ, official.post)
