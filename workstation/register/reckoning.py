"""The error rate of pages and issues (差错率), by the method's figures: pure.

Faults count in the order of pages and entries; what is over a limit of the issue (the fourth time the same, the tenth of a mark too
many) counts nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.register.method import Method, method

if TYPE_CHECKING:
    from datetime import date

    from workstation.register.fault import Fault


@dataclass(frozen=True, slots=True)
class Counted:
    """A fault with what it counts, and how that came about (加倍, 已计 3 次…)."""

    fault: Fault
    points: float
    how: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """Of a page, or (page empty) of an issue: points, characters, and the rate in ten thousandths; null where nothing was counted."""

    day: date
    page: str
    faults: int
    points: float
    characters: int

    @property
    def rate(self) -> float | None:
        """Points in ten thousand characters."""
        return round(self.points * method().per / self.characters, 3) if self.characters else None

    @property
    def passes(self) -> bool | None:
        """Whether it is within the line of the regulation; null while its characters aren't known."""
        return None if self.rate is None else self.rate <= method().pass_line


@dataclass(frozen=True, slots=True)
class Reckoning:
    """One issue's account."""

    issue: Total
    pages: tuple[Total, ...]
    counted: tuple[Counted, ...]


def reckon(day: date, faults: Iterable[Fault], characters: Mapping[str, int], by: Method | None = None) -> Reckoning:
    """The account of one issue; `characters` of each of its pages, those without a fault too."""
    counted = tuple(_counted(sorted(faults, key=lambda fault: (fault.page, fault.id or 0)), by or method()))
    named = {fault.fault.page for fault in counted} - {""}
    pages = tuple(_total(day, page, counted, characters.get(page, 0)) for page in dict.fromkeys([*characters, *sorted(named)]))
    return Reckoning(_total(day, "", counted, sum(characters.values())), pages, counted)


def _total(day: date, page: str, counted: Iterable[Counted], characters: int) -> Total:
    chosen = [entry for entry in counted if not page or entry.fault.page == page]
    return Total(day, page, len(chosen), round(sum(entry.points for entry in chosen), 3), characters)


def _counted(faults: Iterable[Fault], by: Method) -> Iterable[Counted]:
    seen: Counter[tuple[str, str, str]] = Counter()
    spent: dict[str, float] = {}
    for fault in faults:
        kind = by.kinds[fault.kind]
        same = (fault.kind, fault.wrong, fault.right)
        seen[same] += 1
        if kind.repeats is not None and seen[same] > kind.repeats:
            yield Counted(fault, 0, f"同一差错已计 {kind.repeats} 次")
            continue
        points, how = _weighed(fault, by)
        so_far = spent.get(fault.kind, 0.0)
        left = points if kind.cap is None else max(0.0, round(kind.cap - so_far, 6))
        spent[fault.kind] = so_far + min(points, left)
        yield Counted(fault, min(points, left), how if points <= left else f"这一类一期最多计 {kind.cap:g}")


def _weighed(fault: Fault, by: Method) -> tuple[float, str]:
    kind = by.kinds[fault.kind]
    points = kind.points(fault.characters)
    doubled = fault.weighty or fault.place in by.doubled
    if kind.plain or not doubled:
        return points, ""
    return points * by.factor, f"{by.places[fault.place] if fault.place in by.doubled else '重要内容'}加倍"
