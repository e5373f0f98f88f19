"""What can travel: one module a kind of thing."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from workstation.issues.plans import IssuePlans
    from workstation.packets.carriers.carrier import Carrier
    from workstation.store.store import Store


def of_desk(
    store: Store, signed: Callable[[str], frozenset[str]], plans: IssuePlans, clock: Callable[[], datetime] = datetime.now
) -> dict[str, Carrier]:
    """All kinds by name, in the order in which they are written: what a plan names, then plans, then what they belong to.

    `signed`: the fingerprints that signatures of a report or page stand on.
    """
    from workstation.packets.carriers.issues import IssueCarrier, PageCarrier
    from workstation.packets.carriers.remarks import RemarkCarrier
    from workstation.packets.carriers.reports import ReportCarrier

    carriers: tuple[Carrier, ...] = (
        ReportCarrier(store, signed, clock),
        RemarkCarrier(store),
        PageCarrier(store, signed, plans),
        IssueCarrier(store),
    )
    return {carrier.kind: carrier for carrier in carriers}
