"""Tallies made of what the checks find: in a report, on a page, in an issue's list, in the whole store."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import run_checks
from workstation.errors import NotFound
from workstation.inspection.desk_context import context_of, house_context
from workstation.statistics.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from workstation.checks.engine.proof import CheckContext
    from workstation.desk import Desk
    from workstation.issues.listing import IssueList


def tally_report(desk: Desk, slug: str, occasion: str) -> Tally:
    """What is found in a report now, under the day and page where it stands, else under today."""
    return _tally(desk, slug, occasion, house_context(desk))


def tally_page(desk: Desk, day: date, number: str, occasion: str) -> Iterator[Tally]:
    """What is found in the reports that begin on a page."""
    house, plan = house_context(desk), desk.issues.plan(day, number)
    for slug in dict.fromkeys(slug for slot in plan.slots if not slot.part for slug in slot.slugs):
        try:
            yield _tally(desk, slug, occasion, house)
        except NotFound:  # removed since
            continue


def _tally(desk: Desk, slug: str, occasion: str, house: CheckContext) -> Tally:
    context, text = context_of(desk, slug, house), Manuscript.of_report(desk.reports.get(slug))
    counts = Counter(finding.rule for finding in run_checks(text, context))
    return Tally(context.day or desk.today, occasion, len(text.text), counts, 1, context.page or "", slug)


def tallies_of_list(desk: Desk, found: IssueList) -> Iterator[Tally]:
    """What a check of a whole issue found, report by report; what concerns pages or the issue stands under no report."""
    counts: dict[tuple[str, str], Counter[str]] = {}
    for row in found.rows:
        counts.setdefault((row.place.page, row.place.slug), Counter())[row.place.finding.rule] += 1
    for page in found.pages:
        for slug, size in _sizes(desk, found.day, page):
            yield Tally(found.day, "check", size, counts.pop((page, slug), Counter()), 1, page, slug)
    left: Counter[str] = Counter()
    for more in counts.values():
        left.update(more)
    yield Tally(found.day, "check", 0, left, 0)


def _sizes(desk: Desk, day: date, number: str) -> Iterator[tuple[str, int]]:
    plan = desk.issues.plan(day, number)
    slugs = dict.fromkeys(slug for slot in plan.slots if not slot.part for slug in slot.slugs)
    reports = desk.reports.many(list(slugs))
    yield from ((slug, len(Manuscript.of_report(reports[slug]).text)) for slug in slugs if slug in reports)


def tallies_of_recheck(checked: Iterable[tuple[date, int, Iterable[str]]]) -> list[Tally]:
    """A whole store's: day, characters and rules of each report, as one tally a day."""
    counts: dict[date, Counter[str]] = {}
    sizes: dict[date, list[int]] = {}
    for day, characters, rules in checked:
        counts.setdefault(day, Counter()).update(rules)
        size = sizes.setdefault(day, [0, 0])
        size[0] += 1
        size[1] += characters
    return [Tally(day, "recheck", sizes[day][1], dict(counts[day]), sizes[day][0]) for day in sorted(counts)]
