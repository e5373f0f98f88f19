"""A month's account: every report, every entry, and what each person comes to."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from workstation.attribution.lexicon import words
from workstation.fees.amounts import scaled
from workstation.fees.scored import TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from workstation.fees.people import Asked, Payee
    from workstation.fees.scored import Entry, Scored
    from workstation.fees.table import FeeTable
    from workstation.people.roster import Roster, Staff


@dataclass(frozen=True, slots=True)
class Adjustment:
    """What was put right after a month was closed: points or 分 more or less for a person, with a reason. Never changed."""

    month: str
    payee: Payee
    points: int
    cents: int
    reason: str
    person: str
    at: datetime
    slug: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True)
class Sum:
    """What a person comes to. `cents`: by the month's account, without adjustments, which stand beside it."""

    payee: Payee
    reports: int
    characters: int
    pictures: int
    points: int
    quota: int
    cents: int
    adjusted_points: int = 0
    adjusted_cents: int = 0

    @property
    def over(self) -> int:
        """Points over the quota; negative: under it."""
        return self.points - self.quota

    @property
    def total(self) -> int:
        """分 with all adjustments."""
        return self.cents + self.adjusted_cents


@dataclass(frozen=True, slots=True)
class Closed:
    """When, by whom, and under which checksum a month was closed."""

    at: datetime
    person: str
    digest: str


@dataclass(frozen=True, slots=True)
class Uncounted:
    """A page that doesn't count, and why."""

    day: date
    page: str
    reports: int
    why: str


@dataclass(frozen=True, slots=True)
class Question:
    """A signed name about which the editor has to say something. `slug`: the report, or what stands for a page (`sides.page_subject`)."""

    day: date
    page: str
    slug: str
    title: str
    asked: Asked


@dataclass(frozen=True, slots=True)
class Ledger:
    """One month. `closed` null: as it stands now. Adjustments are of a closed month only."""

    month: str
    table: FeeTable
    reports: tuple[Scored, ...] = ()
    entries: tuple[Entry, ...] = ()
    sums: tuple[Sum, ...] = ()
    uncounted: tuple[Uncounted, ...] = ()
    closed: Closed | None = None
    adjustments: tuple[Adjustment, ...] = ()
    questions: tuple[Question, ...] = ()
    gave_way: tuple[Closed, ...] = ()
    """Closings of the month that gave way to another desk's, oldest first: their accounts stay in the store."""

    @property
    def ungraded(self) -> int:
        """Reports that count by the grade of those not graded."""
        return sum(not report.is_graded for report in self.reports)

    def of(self, key: str) -> tuple[Entry, ...]:
        """A person's entries."""
        return tuple(entry for entry in self.entries if entry.payee.key == key)


def sums_of(
    entries: Iterable[Entry], adjustments: Iterable[Adjustment], table: FeeTable, roster: Roster, month: tuple[int, int]
) -> tuple[Sum, ...]:
    """Everybody's sums: our own people by points, then outside writers by yuan, most first."""
    by_key: dict[str, list[Entry]] = {}
    payees: dict[str, Payee] = {}
    for entry in entries:
        by_key.setdefault(entry.payee.key, []).append(entry)
        payees[entry.payee.key] = entry.payee
    later: dict[str, list[Adjustment]] = {}
    for adjustment in adjustments:
        later.setdefault(adjustment.payee.key, []).append(adjustment)
        payees.setdefault(adjustment.payee.key, adjustment.payee)
    found = (_sum(payee, by_key.get(key, []), later.get(key, []), table, roster, month) for key, payee in payees.items())
    return tuple(sorted(found, key=lambda one: (not one.payee.is_staff, -one.points, -one.cents, one.payee.name, one.payee.key)))


def _sum(
    payee: Payee, entries: Sequence[Entry], later: Sequence[Adjustment], table: FeeTable, roster: Roster, month: tuple[int, int]
) -> Sum:
    points = sum(entry.points for entry in entries)
    quota = quota_of(payee, table, roster, month) if payee.is_staff else 0
    cents = sum(entry.cents for entry in entries) if not payee.is_staff else money(points, quota, table)
    return Sum(
        payee,
        len({(entry.day, entry.slug) for entry in entries if entry.slug and (entry.work == TEXT or entry.pictures)}),
        sum(entry.characters for entry in entries),
        sum(entry.pictures for entry in entries),
        points,
        quota,
        cents,
        sum(one.points for one in later),
        sum(one.cents for one in later),
    )


def money(points: int, quota: int, table: FeeTable) -> int:
    """分 for points over a quota; what is under it is taken off, where the table says so."""
    over = points - quota
    return scaled(over, table.point_cents if over >= 0 else table.under_cents, 100)


def quota_of(payee: Payee, table: FeeTable, roster: Roster, month: tuple[int, int]) -> int:
    """A person's quota: by name, by role, or everybody's; by days for who wasn't here all month."""
    by_role = table.quota_roles.get(payee.role, table.quota_roles.get(words().duties.get(payee.role, ""), table.quota))
    whole = table.quota_people.get(payee.name, by_role)
    if not table.prorate:
        return whole
    days = monthrange(*month)[1]
    terms = [person for person in roster.by_name.get(payee.name, ()) if person.name == payee.name and person.desk == payee.unit]
    here = sum(_is_here(terms, date(*month, day)) for day in range(1, days + 1))
    return scaled(whole, here, days) if here else whole


def _is_here(terms: Sequence[Staff], day: date) -> bool:
    return any(person.here_on(day) for person in terms)
