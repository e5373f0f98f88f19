"""The register as a service: faults entered, changed, taken out; issues and months reckoned. Every write can be taken back."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from workstation.errors import BadInput, NotFound
from workstation.register.counting import page_characters
from workstation.register.method import method
from workstation.register.reckoning import reckon
from workstation.rights.gate import needs
from workstation.store.fault_shelf import FaultShelf
from workstation.told import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from workstation.changes import Change
    from workstation.issues.issues import Issues
    from workstation.register.fault import Fault
    from workstation.register.reckoning import Reckoning
    from workstation.store.store import Store

LONGEST = 500
MOST_CHARACTERS = 1_000_000


class RegisterBook:
    """The only place where faults are written."""

    def __init__(self, store: Store, issues: Issues, clock: Callable[[], datetime] = datetime.now) -> None:
        self._store, self._issues, self._clock = store, issues, clock
        self._shelf = FaultShelf(store)

    def of_issue(self, day: date) -> tuple[Fault, ...]:
        """An issue's faults in the order they were entered."""
        return self._shelf.between(day, day)

    def of_month(self, year: int, month: int) -> tuple[Fault, ...]:
        """A month's faults, the newest issue first."""
        return self._shelf.between(date(year, month, 1), date(year, month, monthrange(year, month)[1]))

    def between(self, first: date, last: date) -> tuple[Fault, ...]:
        """The faults of these days' issues, the newest issue first."""
        return self._shelf.between(first, last)

    def days(self) -> tuple[date, ...]:
        """Days to choose from: of issues, and of faults whose issue the desk doesn't know; newest first."""
        return tuple(sorted({*self._shelf.days(), *(issue.day for issue in self._issues.listing())}, reverse=True))

    def pages(self, day: date) -> tuple[str, ...]:
        """The pages of a day's issue; none where the desk doesn't know it."""
        try:
            return self._issues.get(day).pages
        except NotFound:
            return ()

    def characters(self, day: date) -> dict[str, int]:
        """Characters of each page: as an editor said, else as it is planned."""
        from workstation.planning.presets import preset_of

        found = {}
        for page in self.pages(day):
            plan = self._issues.plan(day, page)
            found[page] = page_characters(plan, preset_of(plan))
        return found | self._shelf.counts(day)

    def reckoning(self, day: date) -> Reckoning:
        """An issue's account."""
        return reckon(day, self.of_issue(day), self.characters(day))

    def month(self, year: int, month: int) -> tuple[Reckoning, ...]:
        """The accounts of a month's issues with or without faults, newest first."""
        return tuple(self.reckoning(day) for day in self.days() if (day.year, day.month) == (year, month))

    @needs("register.faults")
    def put(self, fault: Fault, person: str = "") -> Change:
        """Enter a fault, or change the one of its id. Raises `BadInput` for one that can't be."""
        neat = replace(fault, wrong=fault.wrong.strip(), right=fault.right.strip(), person=person.strip() or fault.person, at=self._clock())
        _demand_sound(neat)
        with self._store.writing("修改差错" if fault.id else "登记差错") as lane:
            if fault.id is not None and not self._shelf.exists(fault.id):
                raise NotFound("这条差错已经不在登记里；请重新看一遍")
            self._shelf.put(lane, neat)
        return lane.change

    @needs("register.faults")
    def remove(self, idents: Iterable[int]) -> Change:
        """Take faults out of the register."""
        with self._store.writing("删除差错") as lane:
            for ident in idents:
                self._shelf.remove(lane, ident)
        return lane.change

    @needs("register.faults")
    def set_characters(self, day: date, page: str, characters: int | None) -> Change:
        """Say how many characters a page counts; null: as it is planned."""
        if characters is not None and not 1 <= characters <= MOST_CHARACTERS:
            raise BadInput("版面字数须在 1 到 {0} 之间", MOST_CHARACTERS)
        with self._store.writing("改版面字数") as lane:
            self._shelf.put_count(lane, day, page, characters)
        return lane.change


def _demand_sound(fault: Fault) -> None:
    by = method()
    if not fault.wrong and not fault.right:
        raise BadInput("请写出印错的字或正确的字（漏字时只写正确的）")
    if fault.wrong == fault.right:
        raise BadInput("误、正两栏一样；请改其中一栏")
    longest = max(map(len, (fault.wrong, fault.right, fault.note, fault.title, fault.missed_by)))
    if longest > LONGEST:
        raise BadInput("有一栏写了 {0} 个字，最多 {1} 个；请缩短", longest, LONGEST)
    if fault.count is not None and fault.count < 1:
        raise BadInput("字数至少是 1")
    for code, known in ((fault.kind, by.kinds), (fault.place, by.places), (fault.grade, by.grades), (fault.stage, by.stages)):
        if code not in known:
            raise BadInput("差错登记里没有“{0}”这一项；可用的有 {1}", code, listed(known))
