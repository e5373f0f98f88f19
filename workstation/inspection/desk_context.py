"""What a report of the desk is checked against: the directories as they stand, what was let pass, the issue where it is placed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.checks.engine.proof import CheckContext
from workstation.house.byline_form import house_form

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from workstation.desk import Desk
    from workstation.page import PagePlan


def desk_context(desk: Desk, slug: str) -> CheckContext:
    """One report's context; its day is that of the issue where it stands, none for one not placed."""
    return context_of(desk, slug, house_context(desk))


def house_context(desk: Desk) -> CheckContext:
    """What is the same for every report: read once where many are checked."""
    context = replace(people_context(desk), waivers=desk.reports.house_waivers(), form=house_form(desk.options))
    return desk.house.rules().applied(context)


def context_of(desk: Desk, slug: str, house: CheckContext) -> CheckContext:
    """The house's context with a report's own waivers and its place."""
    return contexts_of(desk, (slug,), house)[slug]


def contexts_of(desk: Desk, slugs: Sequence[str], house: CheckContext) -> dict[str, CheckContext]:
    """The same for some hundreds of reports, with three questions to the store and one for each issue."""
    waivers, places = desk.reports.waivers_of(slugs), desk.issues.places(*slugs)
    pages: dict[date, frozenset[str]] = {}
    plans: dict[tuple[date, str], PagePlan] = {}
    contexts = {}
    for slug in slugs:
        context = replace(house, waivers=(*waivers[slug], *house.waivers)) if slug in waivers else house
        if slug in places:
            day, page = places[slug][0]
            if day not in pages:
                pages[day] = frozenset(desk.issues.get(day).pages)
            stands = [place for place in places[slug] if place[0] == day]
            plans |= {place: desk.issues.plan(*place) for place in stands if place not in plans}
            placed = tuple(box for place in stands for box in plans[place].pictures_of(slug))
            context = replace(context, day=day, page=page, pages=pages[day], placed=placed)
        contexts[slug] = context
    return contexts


def people_context(desk: Desk) -> CheckContext:
    """The three directories, and the paper's name alone."""
    roster, officials, outside = desk.roster.roster(), desk.officials.officials(), desk.correspondents.correspondents()
    return CheckContext(
        roster=roster if roster.staff else None,
        officials=officials if officials.rows else None,
        correspondents=outside if outside.people else None,
        paper=str(desk.options.get("paper.name")),
    )
