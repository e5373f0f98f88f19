"""A house rule tried on the archive before it is switched on: what it would have flagged in the last reports, with the list."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.registry import FAMILIES
from workstation.checks.engine.run import run_checks
from workstation.checks.house_entry import demand_sound, tidied
from workstation.checks.house_terms import HouseTerms, matched
from workstation.errors import BadInput
from workstation.inspection.desk_context import people_context
from workstation.progress import Progress
from workstation.text.sentences import Sentences
from workstation.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.checks.engine.finding import Finding
    from workstation.checks.engine.proof import CheckContext
    from workstation.checks.house_terms import HouseTerm
    from workstation.desk import Desk
    from workstation.report import Report, ReportRow

REPORTS = 300
LISTED = 2_000
"""So many places are listed; more are only counted."""
_STEP = 20
_OTHERS = frozenset(FAMILIES) - {"house"}


@dataclass(frozen=True, slots=True)
class TrialHit:
    """A place that would be flagged; `span` lies in the sentence."""

    slug: str
    title: str
    day: date | None
    page: str
    sentence: str
    span: tuple[int, int]
    fix: str | None

    @property
    def found(self) -> str:
        """The words."""
        return self.sentence[slice(*self.span)]


@dataclass(frozen=True, slots=True)
class Trial:
    """What was read and what would be flagged: `count` places in `hit_reports` reports, listed as far as `LISTED`."""

    reports: int = 0
    count: int = 0
    hit_reports: int = 0
    hits: tuple[TrialHit, ...] = ()

    @property
    def sentence(self) -> str:
        """For a dialog's head."""
        if not self.reports:
            return Told("稿库里还没有稿件，没有可试的")
        if not self.count:
            return Told("在最近 {0} 篇里一处也不会标出", self.reports)
        return Told("在最近 {0} 篇里会标出 {1} 处，在 {2} 篇中", self.reports, self.count, self.hit_reports)


def trial(desk: Desk, term: HouseTerm, limit: int = REPORTS) -> Iterator[Progress[Trial]]:
    """Read the newest reports as checks would with this entry alone; steps tell what was found so far, the last one carries it.

    Days of validity don't count: it is asked what the words do. Raises `BadInput` for an entry that can't be taken, and for a pattern
    that takes too long over a report.
    """
    always = replace(tidied(term), since=None, until=None, switched_on=True)
    demand_sound(always)
    context = replace(people_context(desk), house=HouseTerms([always]), off=_OTHERS)
    so_far = Trial()
    yield Progress(0, limit, Told("在稿库里试"))
    for row, report in desk.archive.newest(limit):
        so_far = _read_on(so_far, row, report, always, context)
        if so_far.reports % _STEP == 0:
            yield Progress(so_far.reports, limit, Told("已读 {0} 篇，标出 {1} 处", so_far.reports, so_far.count))
    yield Progress(limit, limit, Told("在稿库里试"), so_far)


def flagged(row: ReportRow, report: Report, term: HouseTerm, context: CheckContext) -> list[TrialHit]:
    """The places of one report; without rules about people, names are left alone as everywhere."""
    manuscript = Manuscript.of_report(report)
    if not _may_hold(term, manuscript.text, report):
        return []
    sentences = Sentences(manuscript.text)
    return [_hit(row, sentences, finding) for finding in run_checks(manuscript, context)]


def _read_on(so_far: Trial, row: ReportRow, report: Report, term: HouseTerm, context: CheckContext) -> Trial:
    hits = flagged(row, report, term, context)
    listed = (*so_far.hits, *hits)[:LISTED] if hits else so_far.hits
    return Trial(so_far.reports + 1, so_far.count + len(hits), so_far.hit_reports + bool(hits), listed)


def _may_hold(term: HouseTerm, text: str, report: Report) -> bool:
    from workstation.checks.engine.safe_patterns import TooSlow

    if not term.regex:
        return term.term in text
    try:
        return bool(matched(term, text))
    except TooSlow:
        raise BadInput("这个式子太慢：在稿件 {0}“{1}”上算不完，没有启用；请改简单些再试", report.slug, report.title) from None


def _hit(row: ReportRow, sentences: Sentences, finding: Finding) -> TrialHit:
    start, end = finding.span
    before, after = sentences.around(start, end)
    before = before.lstrip()
    words = sentences.text[start:end]
    span = (len(before), len(before) + len(words))
    day, _, page = row.page.partition(" ")
    when = date.fromisoformat(day) if day else row.changed and row.changed.date()
    return TrialHit(row.slug, row.title, when, page, f"{before}{words}{after.rstrip()}", span, finding.fix)
