"""What counts beside the reports: a page's editors, and faults of the register."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.attribution.lexicon import words
from workstation.fees.amounts import number_text, percent, split
from workstation.fees.people import Asked, Payee
from workstation.fees.scored import FAULT, PAGE, Entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from workstation.fees.people import Payees
    from workstation.fees.printed import PrintedPage
    from workstation.fees.table import FeeTable
    from workstation.register.fault import Fault


def page_subject(number: str) -> str:
    """What stands for a page where answers about signed names are kept by slug."""
    return f"page {number}"


def page_entries(page: PrintedPage, table: FeeTable, payees: Payees, told: Mapping[str, str]) -> Iterator[Entry | Asked]:
    """Points for the editors that the folio names, or a question about who one is; `told`: what was answered."""
    named = [(role, name.strip()) for role, name in page.plan.folio.staff if words().duties.get(role) == "编辑" and name.strip()]
    parts = split(table.edit_page, [1] * len(named))
    title = f"{page.number} {page.plan.folio.name}".strip()
    for (role, name), part in zip(named, parts, strict=True):
        payee = payees.of(name, role, None, page.day, told) if part else None
        if isinstance(payee, Asked):
            yield payee
        elif payee is not None and payee.is_staff:
            yield Entry(page.day, page.number, "", title, payee, name, role, PAGE, part, 0, "编版")


def fault_entries(faults: Iterable[Fault], table: FeeTable, payees: Payees) -> Iterator[Entry]:
    """Points off for who missed a fault, by its class and the stage at which it was found."""
    for fault in faults:
        points = percent(table.fault_points.get(fault.grade, 0), table.fault_stages.get(fault.stage, 0))
        payee = payees.of(fault.missed_by, "编辑", None, fault.day, {}) if fault.missed_by and points else None
        if isinstance(payee, Payee) and payee.is_staff:
            how = f"{fault.grade} 类差错“{fault.wrong}”，扣 {number_text(points)} 分"
            yield Entry(fault.day, fault.page, "", fault.title, payee, fault.missed_by, "", FAULT, -points, 0, how)
