"""What can travel: one module a kind of thing."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from workstation.issues.plans import IssuePlans
    from workstation.packets.carriers.carrier import Carrier
    from workstation.signoff.steps import Course
    from workstation.store.store import Store


def of_desk(
    store: Store, course: Callable[[str], Course], plans: IssuePlans, clock: Callable[[], datetime] = datetime.now
) -> dict[str, Carrier]:
    """All kinds by name, in the order in which they are written: what a plan names, then plans, then what they belong to."""
    from workstation.packets.carriers.issues import IssueCarrier, PageCarrier
    from workstation.packets.carriers.remarks import RemarkCarrier
    from workstation.packets.carriers.reports import ReportCarrier

    carriers: tuple[Carrier, ...] = (
        ReportCarrier(store, course, clock),
        RemarkCarrier(store),
        PageCarrier(store, course, plans),
        IssueCarrier(store),
    )
    return {carrier.kind: carrier for carrier in carriers}
