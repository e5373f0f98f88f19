"""What a report of the desk is checked against: the directories as they stand, what was let pass, the issue where it is placed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.checks.proof import CheckContext
from workstation.house import house_form

if TYPE_CHECKING:
    from workstation.desk import Desk


def desk_context(desk: Desk, slug: str) -> CheckContext:
    """One report's context; its day is that of the issue where it stands, none for one not placed."""
    return context_of(desk, slug, house_context(desk))


def house_context(desk: Desk) -> CheckContext:
    """What is the same for every report: read once where many are checked."""
    context = replace(people_context(desk), waivers=desk.reports.house_waivers(), form=house_form(desk.options))
    return desk.house.rules().applied(context)


def context_of(desk: Desk, slug: str, house: CheckContext) -> CheckContext:
    """The house's context with a report's own waivers and its place."""
    context = replace(house, waivers=(*desk.reports.waivers(slug), *house.waivers))
    place = next(iter(desk.issues.places(slug).get(slug, ())), None)
    if place is None:
        return context
    return replace(context, day=place[0], page=place[1], pages=frozenset(desk.issues.get(place[0]).pages))


def people_context(desk: Desk) -> CheckContext:
    """The three directories, and the paper's name alone."""
    roster, officials, outside = desk.roster.roster(), desk.officials.officials(), desk.correspondents.correspondents()
    return CheckContext(
        roster=roster if roster.staff else None,
        officials=officials if officials.rows else None,
        correspondents=outside if outside.people else None,
        paper=str(desk.options.get("paper.name")),
    )
