"""Findings by rule over time, and registered faults by class: the figures behind the charts. Pure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from workstation.register.fault import Fault
    from workstation.statistics.tally import Period

    Values = dict[str, tuple[float, ...]]

MOST_SERIES = 5
"""Families that are told apart; the rest is one."""


@dataclass(frozen=True, slots=True)
class RuleCount:
    """A rule with how often it found something in all periods, and in the last and the one before."""

    code: str
    count: int
    rate: float
    last: int
    before: int


def by_rule(periods: Sequence[Period]) -> tuple[RuleCount, ...]:
    """Every rule that found something, the most frequent first."""
    total: Counter[str] = Counter()
    for period in periods:
        total.update(period.counts)
    characters = sum(period.characters for period in periods)
    last, before = (periods[-1].counts if periods else {}), (periods[-2].counts if len(periods) > 1 else {})
    return tuple(
        RuleCount(code, count, 10_000 * count / characters if characters else 0.0, last.get(code, 0), before.get(code, 0))
        for code, count in sorted(total.items(), key=lambda each: (-each[1], each[0]))
        if count
    )


def by_family(periods: Sequence[Period], families: Mapping[str, str], *, rate: bool) -> list[tuple[str, tuple[float, ...]]]:
    """The most frequent families by name with a value a period, then all others under an empty name. `families`: titles by rule."""
    total: Counter[str] = Counter()
    for period in periods:
        for code, count in period.counts.items():
            total[families.get(code, code)] += count
    leading = [family for family, count in total.most_common(MOST_SERIES) if count]
    named = [(family, tuple(_value(period, _of(period, families, {family}), rate=rate) for period in periods)) for family in leading]
    others = set(total) - set(leading)
    rest = tuple(_value(period, _of(period, families, others), rate=rate) for period in periods)
    return [*named, ("", rest)] if any(rest) else named


def of_rule(periods: Sequence[Period], code: str, *, rate: bool) -> tuple[float, ...]:
    """One rule's value a period."""
    return tuple(_value(period, period.counts.get(code, 0), rate=rate) for period in periods)


def _of(period: Period, families: Mapping[str, str], wanted: set[str]) -> int:
    return sum(count for code, count in period.counts.items() if families.get(code, code) in wanted)


def _value(period: Period, count: int, *, rate: bool) -> float:
    return round(period.rate(count), 2) if rate else float(count)


def faults_by_class(faults: Iterable[Fault], classes: Sequence[str], *, by_month: bool) -> tuple[tuple[str, ...], Values]:
    """Periods, the oldest first, and for each class (A, B, C) the registered faults of each."""
    counts: dict[str, Counter[str]] = {}
    for fault in faults:
        counts.setdefault(f"{fault.day:%Y-%m}" if by_month else fault.day.isoformat(), Counter())[fault.grade] += 1
    names = tuple(sorted(counts))
    return names, {grade: tuple(float(counts[name][grade]) for name in names) for grade in classes}
