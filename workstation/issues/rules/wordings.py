"""One issue, one wording: a person or an event that two of its reports write differently."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.proof import CheckContext, Proof
from workstation.checks.told_names import held_by_one, told_names
from workstation.issues.rules.matter import IssueFinding, IssueMatter, IssueRule
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.report import Report


@dataclass(frozen=True, slots=True)
class Written:
    """A name or an event, and a report that writes it so."""

    text: str
    page: str
    report: Report


def _people(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    by_post: dict[str, dict[str, list[Written]]] = defaultdict(lambda: defaultdict(list))
    for page, report in matter.reports():
        for told in _proof(report).once(told_names):
            if held_by_one(told.post):
                by_post[told.post][told.name].append(Written(told.name, page, report))
    for names in by_post.values():
        for one, other in combinations(names, 2):
            if sum(a != b for a, b in zip(one, other, strict=True)) == 1 and not _in_one_report(names[one], names[other]):
                yield _rarer(rule, names[one], names[other])


def _proof(report: Report) -> Proof:
    return Proof(Manuscript.of_report(report), CheckContext())


def _in_one_report(one: list[Written], other: list[Written]) -> bool:
    """Two in one report are the report's own finding, or two people."""
    return not {each.report.slug for each in one}.isdisjoint(each.report.slug for each in other)


def _rarer(rule: IssueRule, one: list[Written], other: list[Written]) -> IssueFinding:
    wrong, right = (one, other) if len(one) < len(other) else (other, one)
    place, usual = wrong[0], right[0]
    message = Told("{0} 版《{1}》写“{2}”，这里写“{3}”，请核对", usual.page, usual.report.title, usual.text, place.text)
    return rule.within(place.page, place.report, place.text, message, expect=usual.text)


def _events(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    from workstation.checks.consistency import is_one_event, told_events

    by_kind: dict[str, dict[str, Written]] = defaultdict(dict)
    for page, report in matter.reports():
        for called in told_events(_proof(report)):
            by_kind[called[-3:]].setdefault(called, Written(called, page, report))
    for events in by_kind.values():
        for one, other in combinations(events, 2):
            short, long = sorted((one, other), key=len)
            if short not in long and _is_nearly(short, long) and is_one_event(short, long) and not _same(events, one, other):
                usual, place = events[one], events[other]
                message = Told("{0} 版《{1}》称“{2}”，这里称“{3}”，请核对", usual.page, usual.report.title, one, other)
                yield rule.within(place.page, place.report, other, message, expect=one)


def _is_nearly(short: str, long: str) -> bool:
    """Whether nothing but a word is put in, left out or put otherwise."""
    return len(long) - len(short) <= 4 and short[:2] == long[:2]


def _same(events: dict[str, Written], one: str, other: str) -> bool:
    return events[one].report.slug == events[other].report.slug


RULES = (
    IssueRule("issue.person", "一人两样写", "同一职务的人，在本期两篇稿件里姓名差一个字。", Severity.WARNING, _people, "名单核对"),
    IssueRule(
        "issue.event", "一会两样称", "同一个会议、活动，在本期两篇稿件里名称差几个字；只供核对。", Severity.ADVICE, _events, "名称核对"
    ),
)
