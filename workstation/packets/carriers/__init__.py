"""What can travel: one module a kind of thing."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from workstation.fees.people_keys import PeopleKeys
    from workstation.issues.plans import IssuePlans
    from workstation.options import OptionsBook
    from workstation.packets.carriers.carrier import Carrier
    from workstation.store.store import Store

HOUSE, SORT, FAULTS, SETTINGS = "house.rules", "report.sort", "register.faults", "settings.change"
"""Rights that deciding over a kind needs."""


def of_desk(
    store: Store,
    signed: Callable[[str], frozenset[str]],
    plans: IssuePlans,
    options: OptionsBook,
    people: PeopleKeys,
    clock: Callable[[], datetime] = datetime.now,
) -> dict[str, Carrier]:
    """All kinds by name, in the order in which they are written: what a plan names, then plans, then what they belong to, then the rest.

    `signed`: the fingerprints that signatures of a report or page stand on.
    """
    from workstation.packets.carriers.accounts import AdjustmentCarrier, MonthCarrier, TallyCarrier
    from workstation.packets.carriers.issues import IssueCarrier, PageCarrier
    from workstation.packets.carriers.remarks import RemarkCarrier
    from workstation.packets.carriers.reports import ReportCarrier
    from workstation.packets.carriers.rows import GradeCarrier, OfReport, RowCarrier, TagCarrier
    from workstation.packets.carriers.settings import FeeTableCarrier, FormCarrier, PresetsCarrier, TopicsCarrier

    carriers: tuple[Carrier, ...] = (
        ReportCarrier(store, signed, clock),
        RemarkCarrier(store),
        PageCarrier(store, signed, plans),
        IssueCarrier(store),
        *(RowCarrier(store, kind, HOUSE) for kind in ("term", "switch", "house_waiver")),
        FormCarrier(store, SETTINGS, options),
        PresetsCarrier(store, SETTINGS),
        TopicsCarrier(store, SORT),
        TagCarrier(store, SORT, people.entry, clock),
        RowCarrier(store, "list", SORT),
        OfReport(store, "fault", FAULTS),
        RowCarrier(store, "page_count", FAULTS),
        FeeTableCarrier(store, "fees.table", clock),
        GradeCarrier(store, "fees.grade", people),
        MonthCarrier(store),
        AdjustmentCarrier(store),
        TallyCarrier(store),
    )
    return {carrier.kind: carrier for carrier in carriers}
