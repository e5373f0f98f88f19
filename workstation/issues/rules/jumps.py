"""转版 in pairs: 下转第三版 asks for 上接第一版 on page three, and the other way round; 见K04 asks for a page with something on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from workstation.attribution.jumps import jump_line
from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import pattern
from workstation.checks.jumps import is_same_page
from workstation.issues.rules.matter import IssueFinding, IssueMatter, IssueRule
from workstation.planning.running_on import as_printed
from workstation.told import Told

if TYPE_CHECKING:
    from workstation.page import Slot
    from workstation.report import JumpLine, Report

FORTH = r"下转|紧转|转接|^[（(【\[]?[^\u4e00-\u9fff]*转"
BACK = r"上接|紧?接"
AT_END = r"[（(【\[][^（(）)\n]{2,24}[）)】\]]\s*$"
LONGEST = 40


@dataclass(frozen=True, slots=True)
class Jump:
    """A jump as it stands in a report on a page, with the pages it names."""

    page: str
    report: Report
    text: str
    pages: tuple[str, ...]
    forth: bool
    back: bool


def jumps_of(matter: IssueMatter) -> list[Jump]:
    """Every jump line of an issue: the report's own, those left in the body, and brackets that end or open a paragraph."""
    return [
        Jump(page, report, line.text, line.pages, bool(pattern(FORTH).search(line.text)), bool(pattern(BACK).search(line.text)))
        for page, report, slot in _placed(matter)
        for line in _lines(report, slot)
    ]


def _placed(matter: IssueMatter) -> Iterator[tuple[str, Report, Slot | None]]:
    for page in matter.pages:
        slots = {slot.slug: slot for slot in page.plan.slots}
        yield from ((page.number, report, slots.get(report.slug)) for report in page.reports)


def _lines(report: Report, slot: Slot | None) -> Iterator[JumpLine]:
    """The jump line as typed, with the pages that it prints where it is bound to some."""
    if report.jump:
        printed = as_printed(report, slot).jump if slot else report.jump
        yield replace(report.jump, pages=printed.pages if printed else ())
    for paragraph in report.body:
        for text in _candidates(paragraph):
            line = jump_line(text)
            if line and line.pages:
                yield line


def _candidates(paragraph: str) -> Iterator[str]:
    if len(paragraph) <= LONGEST:
        yield paragraph
        return
    ending = pattern(AT_END).search(paragraph, len(paragraph) - LONGEST)
    if ending:
        yield ending.group().strip()
    if paragraph[0] in "（(【[▲":
        opening = pattern(r"[▲]?[（(【\[][^（(）)\n]{2,24}[）)】\]]").match(paragraph)
        if opening:
            yield opening.group()


def _unpaired(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    jumps = jumps_of(matter)
    for jump in jumps:
        if jump.forth != jump.back:
            others = [other for other in jumps if (other.back if jump.forth else other.forth) and other.report.slug != jump.report.slug]
            for named in jump.pages:
                if not _is_met(matter, jump, named, others):
                    yield rule.within(jump.page, jump.report, jump.text, _message(jump, named))


def _is_met(matter: IssueMatter, jump: Jump, named: str, others: list[Jump]) -> bool:
    """Whether the page named has the other half; a page that the issue lacks is the report's own finding."""
    pages = [page.number for page in matter.pages if is_same_page(named, page.number)]
    if not pages or is_same_page(named, jump.page):
        return True
    there = (other for other in others if other.page in pages)
    return any(is_same_page(back, jump.page) for other in there for back in other.pages)


def _message(jump: Jump, named: str) -> str:
    if jump.forth:
        return Told("{0} 版上没有“上接{1}版”的稿件，请核对", named, jump.page)
    return Told("{0} 版上没有“下转{1}版”的稿件，请核对", named, jump.page)


def _to_nothing(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    empty = [page.number for page in matter.pages if not page.reports and not page.plan.slots]
    for jump in jumps_of(matter):
        for named in jump.pages:
            if not jump.back and any(is_same_page(named, page) for page in empty):
                yield rule.within(jump.page, jump.report, jump.text, Told("{0} 版上还没有稿件，请核对", named))


RULES = (
    IssueRule(
        "issue.jump-pair",
        "转版没有呼应",
        "写了“下转第三版”，第三版上要有“上接第一版”的稿件；反过来也一样。换版、撤稿以后最容易漏改。",
        Severity.ERROR,
        _unpaired,
    ),
    IssueRule("issue.jump-empty", "提示的版上还没有稿件", "“更多报道见K04～05版”所指的版，本期里还是空的。", Severity.WARNING, _to_nothing),
)
