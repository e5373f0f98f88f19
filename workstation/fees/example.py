"""A made-up report reckoned by a table: what an editor of the table looks at."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from workstation.fees.people import Payees
from workstation.fees.scored import Note, Place
from workstation.fees.scoring import score
from workstation.people.correspondents import Correspondent, Correspondents
from workstation.people.roster import Roster, Staff
from workstation.report import AttributionLine, Headlines, Report

if TYPE_CHECKING:
    from workstation.fees.scored import Scored
    from workstation.fees.table import FeeTable

_ROSTER = (Staff(1, "甲一", "记者"), Staff(2, "乙二", "记者"))
_OUTSIDE = (Correspondent("丙三", id=1),)


def example(table: FeeTable, kind: str, grade: str, extent: tuple[int, int], place: tuple[bool, bool]) -> Scored:
    """Two reporters and a correspondent write, the first one photographs. `extent`: characters, pictures; `place`: front page, lead."""
    characters, pictures = extent
    report = Report(
        "例",
        Headlines(main="例"),
        ("字" * characters,),
        attribution_lines=(AttributionLine("记者 甲一 乙二 通讯员 丙三"), AttributionLine("摄影 甲一")),
        pictures=tuple(str(at) for at in range(pictures)),
    )
    day, roster = date(2026, 1, 12), Roster(_ROSTER)
    where = Place(day, "K01", is_front=place[0], leads=place[1])
    return score(report, where, table, Payees(roster, Correspondents(_OUTSIDE)), roster, Note(day, "例", grade=grade, kind=kind))
