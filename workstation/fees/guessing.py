"""What kind of report one is (消息, 通讯, 简讯 …), by the table's own conditions; and which report leads a page (头条)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from workstation.fees.table import Condition, FeeTable
    from workstation.page import PagePlan, Slot


@dataclass(frozen=True, slots=True)
class Looks:
    """What of a report its kind is guessed by."""

    standing_head: str
    characters: int
    pictures: int
    has_dateline: bool
    is_brief: bool
    roles: tuple[str, ...] = ()


def guess_kind(looks: Looks, table: FeeTable) -> str:
    """The first kind one of whose conditions holds; the last of the table where none does."""
    fitting = (kind.code for kind in table.kinds.values() if any(_holds(condition, looks) for condition in kind.when))
    return next(fitting, next(reversed(table.kinds)))


def _holds(condition: Condition, looks: Looks) -> bool:
    head = looks.standing_head.strip()
    return (
        ((not condition.heads and not condition.ends) or head in condition.heads or (bool(head) and head.endswith(condition.ends)))
        and (condition.most is None or looks.characters <= condition.most)
        and (condition.least is None or looks.characters >= condition.least)
        and condition.pictures in (None, looks.pictures > 0)
        and condition.dateline in (None, looks.has_dateline)
        and condition.brief in (None, looks.is_brief)
        and (not condition.byline or any(condition.byline in role for role in looks.roles))
    )


def leading(plan: PagePlan) -> str:
    """The report that leads a page: of those at its highest line the widest, of equally wide ones the left one. Empty for an empty page."""
    begun = [slot for slot in plan.slots if not slot.part]
    return min(begun, key=_height).slug if begun else ""


def _height(slot: Slot) -> tuple[int, int, int]:
    return slot.line, -slot.columns, slot.column
