"""整期检查: every page and report of an issue, and what only the whole shows. An iterator of progress, for window and command line alike.

    for step in check_issue(desk, day):
        …step.done of step.total: step.text…
    findings = step.result          # tuple[IssueFinding, …], by page and report

`IssueFinding(page, slug, finding)`: an empty slug is the page itself (its folio), an empty page the issue (its number). The spans lie
in `Manuscript.of_report(desk.reports.get(slug)).text`, as in the editor. Codes of the rules here begin with `issue.`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import run_checks
from workstation.checks.engine.waivers import Waivers
from workstation.inspection.desk_context import house_context
from workstation.issues.rules.every import PRINTED_BEFORE, issue_rules
from workstation.issues.rules.matter import IssueFinding, IssueMatter, PageMatter
from workstation.issues.rules.twice import told_likeness
from workstation.planning.at_desk import reports_of
from workstation.progress import Progress
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from workstation.checks.engine.proof import CheckContext
    from workstation.desk import Desk
    from workstation.report import Report

LIKE_BEFORE = 3
"""Earlier reports that are told for one, at most."""


def matter_of(desk: Desk, day: date) -> IssueMatter:
    """An issue's pages and reports as they stand; raises `NotFound` for a date without an issue."""
    issue = desk.issues.get(day)
    return IssueMatter(issue, tuple(_page(desk, day, number) for number in issue.pages), desk.issues.suggested_number(day))


def _page(desk: Desk, day: date, number: str) -> PageMatter:
    plan = desk.issues.plan(day, number)
    found = reports_of(desk, plan)
    begun = (slot for slot in plan.slots if not slot.part)
    return PageMatter(number, plan, tuple(found[slug] for slot in begun for slug in slot.slugs if slug in found))


def check_issue(desk: Desk, day: date) -> Iterator[Progress[tuple[IssueFinding, ...]]]:
    """Check an issue, a report a step; the last step carries all findings, by page and report. Cancel by ceasing to iterate."""
    matter = matter_of(desk, day)
    context = replace(house_context(desk), day=day, pages=frozenset(matter.issue.pages))
    total = sum(len(page.reports) for page in matter.pages) + 1
    found: list[IssueFinding] = []
    for done, (page, report) in enumerate(matter.reports()):
        yield Progress(done, total, Told("{0} 版 {1}", page, report.title))
        found += _of_report(desk, matter, page, report, context)
    yield Progress(total - 1, total, Told("全期互查"))
    found += (finding for rule in issue_rules() for finding in rule.findings(matter))
    found = list(_by_house(found, context))
    yield Progress(total, total, "", _in_order(matter, _not_waived(desk, found)))


def _of_report(desk: Desk, matter: IssueMatter, page: str, report: Report, context: CheckContext) -> Iterator[IssueFinding]:
    waivers = (*desk.reports.waivers(report.slug), *context.waivers)
    placed = tuple(box for each in matter.pages for box in each.plan.pictures_of(report.slug))
    here_known = replace(context, page=page, waivers=waivers, placed=placed)
    yield from (IssueFinding(page, report.slug, f) for f in run_checks(Manuscript.of_report(report), here_known))
    here = [other.slug for _, other in matter.reports()]
    for like in desk.archive.alike(report, here)[:LIKE_BEFORE]:
        yield told_likeness(PRINTED_BEFORE, page, report, like, _where(desk, like.slug))


def _by_house(found: list[IssueFinding], context: CheckContext) -> Iterator[IssueFinding]:
    """Without the issue's rules that the house has switched off, and as seriously as it takes the others."""
    house = dict(context.severities)
    for each in found:
        rule = each.finding.rule
        if rule.startswith("issue.") and rule in house:
            yield replace(each, finding=replace(each.finding, severity=house[rule]))
        elif rule not in context.off:
            yield each


def _where(desk: Desk, slug: str) -> str:
    """Where an earlier report was printed."""
    places = desk.issues.places(slug).get(slug, ())
    return Told("{0} {1} 版", places[0][0].isoformat(), places[0][1]) if places else Told("稿库里 {0} ", slug)


def _not_waived(desk: Desk, found: list[IssueFinding]) -> Iterator[IssueFinding]:
    """Findings of the issue's own rules may be let pass at their report, as any other."""
    waivers: dict[str, Waivers] = {}
    for each in found:
        if each.slug and each.finding.rule.startswith("issue."):
            known = waivers.get(each.slug) or waivers.setdefault(each.slug, _waivers(desk, each.slug))
            if known.over(each.finding):
                continue
        yield each


def _waivers(desk: Desk, slug: str) -> Waivers:
    text = Manuscript.of_report(desk.reports.get(slug)).text
    return Waivers((*desk.reports.waivers(slug), *desk.reports.house_waivers()), text)


def _in_order(matter: IssueMatter, found: Iterator[IssueFinding]) -> tuple[IssueFinding, ...]:
    pages = {page.number: at for at, page in enumerate(matter.pages)}
    slugs = {report.slug: at for at, (_, report) in enumerate(matter.reports())}
    return tuple(sorted(found, key=lambda each: (pages.get(each.page, -1), slugs.get(each.slug, -1), each.finding.span, each.finding.rule)))
