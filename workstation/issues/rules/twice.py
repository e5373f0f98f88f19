"""重稿: the same report, paragraph or picture twice in an issue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from workstation.archive.likeness import Likeness, alike_reports, repeated_paragraphs
from workstation.checks.engine.finding import Severity
from workstation.issues.rules.matter import IssueFinding, IssueMatter, IssueRule
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.report import Report

SHOWN = 24


def told_likeness(rule: IssueRule, page: str, report: Report, like: Likeness, where: str) -> IssueFinding:
    """A likeness as a finding at the report: the whole of it at its title, a paragraph at its beginning."""
    if like.is_whole:
        found = report.title or next(iter(report.body), "")[:SHOWN]
        return rule.within(
            page, report, found, Told("与{0}《{1}》内容相同（{2:.0%}），请核对是不是重稿", where, like.title, like.share), Severity.ERROR
        )
    found = report.body[like.paragraphs[0]][:SHOWN]
    return rule.within(page, report, found, Told("这一段与{0}《{1}》里的相同，请核对", where, like.title), Severity.WARNING)


def _reports(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    placed = {report.slug: (page, report) for page, report in matter.reports()}
    for slug, like in alike_reports({slug: report for slug, (_, report) in placed.items()}):
        page, report = placed[slug]
        yield told_likeness(rule, page, report, like, Told("{0} 版", placed[like.slug][0]))


def _placed_twice(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    first: dict[str, str] = {}
    for page, report in matter.reports():
        if report.slug in first:
            yield rule.within(page, report, report.title, Told("这篇稿件已排在 {0} 版上", first[report.slug]))
        first.setdefault(report.slug, page)


def _paragraphs(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    for page, report in matter.reports():
        for first, later in repeated_paragraphs(report):
            text = report.body[later]
            same = report.body[first] == text
            yield rule.within(
                page, report, text[:SHOWN], Told("第{0}段与第{1}段{2}", later + 1, first + 1, Told("相同") if same else Told("大半相同"))
            )


def _pictures(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    seen: dict[str, tuple[str, Report]] = {}
    for page, report in matter.reports():
        for digest in _pictures_of(matter, report):
            before = seen.setdefault(digest, (page, report))
            if before[1].slug != report.slug:
                yield rule.within(page, report, report.title, Told("与 {0} 版《{1}》用了同一张图片", before[0], before[1].title))


def _pictures_of(matter: IssueMatter, report: Report) -> Iterator[str]:
    """The report's own, and those that only a page has."""
    placed = (box.picture for page in matter.pages for box in page.plan.pictures_of(report.slug))
    return iter(dict.fromkeys((*report.pictures, *placed)))


RULES = (
    IssueRule(
        "issue.twice",
        "一期里有重稿",
        "两篇稿件的文字大半相同，或有整段相同；标题改过也查得出。",
        Severity.ERROR,
        _reports,
        "差错分类：重稿",
    ),
    IssueRule("issue.placed-twice", "同一篇排了两处", "同一篇稿件排在了两个版位上。", Severity.ERROR, _placed_twice),
    IssueRule("issue.paragraph-twice", "同一段出现两次", "一篇稿件里有两段文字相同，多半是粘贴重复。", Severity.ERROR, _paragraphs),
    IssueRule("issue.picture-twice", "同一张图用了两次", "同一张图片配给了本期的两篇稿件。", Severity.WARNING, _pictures),
)
