"""The house's terms and its switches of rules in the store."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from workstation.checks.engine.finding import Severity
from workstation.checks.house_terms import HouseTerm
from workstation.store.plain import dumps, storable
from workstation.store.tables import HouseTermTable, RuleSwitchTable

if TYPE_CHECKING:
    from workstation.store.store import Row, Store
    from workstation.store.writing import Writing

_FIELDS = (
    "id",
    "term",
    "replacement",
    "reason",
    "since",
    "until",
    "severity",
    "exclude",
    "regex",
    "wrong",
    "right",
    "switched_on",
    "person",
    "at",
)


@dataclass(frozen=True, slots=True)
class RuleSwitch:
    """What the house does otherwise with one of the program's rules; a null leaves it as the rule says."""

    rule: str
    switched_on: bool | None = None
    severity: Severity | None = None
    person: str = ""
    at: datetime | None = None
    id: int | None = None

    @property
    def is_idle(self) -> bool:
        """Whether it changes nothing."""
        return self.switched_on is None and self.severity is None


class HouseShelf:
    """Reads them, and writes them inside a `Writing`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def terms(self) -> tuple[HouseTerm, ...]:
        """Every term and pattern, oldest first."""
        query = HouseTermTable.select(*(getattr(HouseTermTable, name) for name in _FIELDS)).where(~HouseTermTable.removed)
        return tuple(_term(row) for row in self._store.rows(query.order_by(HouseTermTable.id)))

    def put(self, lane: Writing, term: HouseTerm) -> None:
        """Add a term, or write over the one of its id."""
        if term.id is None:
            lane.insert(HouseTermTable, **_values(term))
        else:
            lane.update(HouseTermTable, term.id, **_values(term))

    def remove(self, lane: Writing, ident: int) -> None:
        """Mark a term removed."""
        lane.update(HouseTermTable, ident, removed=True)

    def switches(self) -> dict[str, RuleSwitch]:
        """What differs, by the rule's code."""
        table = RuleSwitchTable
        query = table.select(table.id, table.rule, table.switched_on, table.severity, table.person, table.at).where(~table.removed)
        return {row[1]: _switch(row) for row in self._store.rows(query.order_by(table.id))}

    def put_switch(self, lane: Writing, switch: RuleSwitch) -> None:
        """Write a switch; one that changes nothing is taken away."""
        stood = self.switches().get(switch.rule)
        if switch.is_idle and stood is not None and stood.id is not None:
            lane.update(RuleSwitchTable, stood.id, removed=True)
        elif stood is not None and stood.id is not None:
            lane.update(RuleSwitchTable, stood.id, **_switch_values(switch))
        elif not switch.is_idle:
            lane.insert(RuleSwitchTable, rule=switch.rule, **_switch_values(switch))


def _term(row: Row) -> HouseTerm:
    ident, term, replacement, reason, since, until, severity, exclude, regex, wrong, right, switched_on, person, at = row
    return HouseTerm(
        term,
        replacement,
        reason,
        _day(since),
        _day(until),
        Severity(severity),
        tuple(json.loads(exclude)),
        bool(regex),
        wrong,
        right,
        bool(switched_on),
        person,
        datetime.fromisoformat(at),
        ident,
    )


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _values(term: HouseTerm) -> dict[str, Any]:
    return {
        "term": storable(term.term),
        "replacement": storable(term.replacement),
        "reason": storable(term.reason),
        "since": term.since and term.since.isoformat(),
        "until": term.until and term.until.isoformat(),
        "severity": str(term.severity),
        "exclude": dumps(list(term.exclude)),
        "regex": term.regex,
        "wrong": storable(term.wrong),
        "right": storable(term.right),
        "switched_on": term.switched_on,
        "person": storable(term.person),
        "at": _stamp(term.at),
    }


def _switch(row: Row) -> RuleSwitch:
    ident, rule, switched_on, severity, person, at = row
    on = None if switched_on is None else bool(switched_on)
    return RuleSwitch(rule, on, Severity(severity) if severity else None, person, datetime.fromisoformat(at), ident)


def _switch_values(switch: RuleSwitch) -> dict[str, Any]:
    severity = str(switch.severity) if switch.severity else None
    return {"switched_on": switch.switched_on, "severity": severity, "person": storable(switch.person), "at": _stamp(switch.at)}


def _stamp(at: datetime | None) -> str:
    return (at or datetime.min).isoformat(timespec="seconds")
