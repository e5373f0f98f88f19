"""版面上的图: a picture that its report doesn't have, or that is printed with other words than the report's."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.checks.engine.finding import Severity
from workstation.issues.rules.matter import IssueFinding, IssueMatter, IssueRule
from workstation.planning.copy import caption_text
from workstation.planning.placed_pictures import strays
from workstation.told import Told


def _only_there(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    for page in matter.pages:
        reports = {report.slug: report for each in matter.pages for report in each.reports}
        for stray in strays(page.plan, reports):
            if stray.line is None:
                words = caption_text(stray.box) or stray.box.picture[:8]
                message = Told("{0} 版上的图“{1}”不在稿件里：请加入稿件，图注才会一起审读", page.number, words)
                yield rule.within(page.number, reports[stray.slug], reports[stray.slug].title, message)


def _other_words(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    for page in matter.pages:
        reports = {report.slug: report for each in matter.pages for report in each.reports}
        for stray in strays(page.plan, reports):
            if stray.line is not None:
                words = caption_text(stray.box)
                message = Told("{0} 版上印的图注是“{1}”，请核对用哪一条", page.number, words)
                yield rule.within(page.number, reports[stray.slug], stray.line or reports[stray.slug].title, message)


RULES = (
    IssueRule(
        "issue.page-picture", "图片只在版面上", "版面上有一张图，稿件里没有：它的图注没有随稿件审读。", Severity.WARNING, _only_there
    ),
    IssueRule("issue.page-caption", "图注两样", "版面上印的图注与稿件里这张图的图注不同。", Severity.WARNING, _other_words),
)
