"""A month's account as plain values, as it is put down when it is closed; and back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from workstation.fees.ledger import Sum, Uncounted
from workstation.fees.people import Payee
from workstation.fees.scored import Entry, Place, Scored
from workstation.fees.table import read_table

if TYPE_CHECKING:
    from workstation.fees.ledger import Ledger

Json = dict[str, Any]


def frozen(ledger: Ledger, table: Json) -> Json:
    """The whole account; `table` is the data that its table was read from."""
    payees = {entry.payee.key: entry.payee for entry in ledger.entries} | {one.payee.key: one.payee for one in ledger.sums}
    return {
        "form": 1,
        "table": table,
        "payees": {key: [payee.name, payee.is_staff, payee.unit, payee.role] for key, payee in payees.items()},
        "reports": [_report_values(report) for report in ledger.reports],
        "entries": [_entry_values(entry) for entry in ledger.entries],
        "sums": [[one.payee.key, one.reports, one.characters, one.pictures, one.points, one.quota, one.cents] for one in ledger.sums],
        "uncounted": [[page.day.isoformat(), page.page, page.reports, page.why] for page in ledger.uncounted],
    }


def thawed(ledger_of: type[Ledger], month: str, data: Json) -> Ledger:
    """The account as it was put down, without adjustments."""
    payees = {key: Payee(key, *values) for key, values in data["payees"].items()}
    return ledger_of(
        month,
        read_table(data["table"]),
        tuple(_report(row) for row in data["reports"]),
        tuple(_entry(row, payees) for row in data["entries"]),
        tuple(Sum(payees[key], *figures) for key, *figures in data["sums"]),
        tuple(Uncounted(date.fromisoformat(day), page, reports, why) for day, page, reports, why in data["uncounted"]),
    )


def _report_values(report: Scored) -> list[Any]:
    place = report.place
    return [
        place.day.isoformat(),
        place.page,
        report.slug,
        report.title,
        report.kind,
        report.guessed,
        report.grade,
        report.is_graded,
        report.characters,
        report.pictures,
        report.points,
        report.cents,
        report.how,
        report.byline,
    ]


def _report(row: list[Any]) -> Scored:
    day, page, *rest = row
    return Scored(Place(date.fromisoformat(day), page), *rest)


def _entry_values(entry: Entry) -> list[Any]:
    return [
        entry.day.isoformat(),
        entry.page,
        entry.slug,
        entry.title,
        entry.payee.key,
        entry.signed,
        entry.role,
        entry.work,
        entry.points,
        entry.cents,
        entry.how,
        entry.characters,
        entry.pictures,
    ]


def _entry(row: list[Any], payees: dict[str, Payee]) -> Entry:
    day, page, slug, title, key, *rest = row
    return Entry(date.fromisoformat(day), page, slug, title, payees[key], *rest)
