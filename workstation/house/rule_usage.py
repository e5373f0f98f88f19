"""Where each rule is used: what it flags in the newest reports, and where it was let pass."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import run_checks
from workstation.inspection.desk_context import desk_context
from workstation.text.sentences import Sentences

if TYPE_CHECKING:
    from workstation.desk import Desk

REPORTS, LISTED = 40, 4


@dataclass(frozen=True, slots=True)
class RuleUse:
    """A place that a rule flags today; `span` lies in the sentence."""

    slug: str
    title: str
    sentence: str
    span: tuple[int, int]


@dataclass(frozen=True, slots=True)
class RuleUsage:
    """How often a rule flags something in so many of the newest reports, with the first few places."""

    reports: int
    count: int = 0
    uses: tuple[RuleUse, ...] = ()


def rule_usage(desk: Desk, limit: int = REPORTS) -> dict[str, RuleUsage]:
    """By the rule's code; rules that flag nothing aren't named. Checks the reports: not for the main thread."""
    counts: dict[str, int] = {}
    uses: dict[str, list[RuleUse]] = {}
    read = 0
    for row, report in desk.archive.newest(limit):
        read += 1
        manuscript = Manuscript.of_report(report)
        sentences = Sentences(manuscript.text)
        for finding in run_checks(manuscript, desk_context(desk, row.slug)):
            counts[finding.rule] = counts.get(finding.rule, 0) + 1
            if len(listed := uses.setdefault(finding.rule, [])) < LISTED:
                listed.append(_use(row.slug, row.title, sentences, finding.span))
    return {code: RuleUsage(read, count, tuple(uses[code])) for code, count in counts.items()}


def _use(slug: str, title: str, sentences: Sentences, span: tuple[int, int]) -> RuleUse:
    before, after = (text.strip("\n") for text in sentences.around(*span))
    before = before.lstrip()
    return RuleUse(slug, title, f"{before}{sentences.text[slice(*span)]}{after}", (len(before), len(before) + span[1] - span[0]))
