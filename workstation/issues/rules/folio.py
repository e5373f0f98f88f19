"""报眉: date, page numbers in a row, page names, people, and the total issue number running on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.patterns import pattern
from workstation.issues.rules.matter import IssueFinding, IssueMatter, IssueRule
from workstation.text.days import full_date, weekday_of
from workstation.told import Told, listed

if TYPE_CHECKING:
    from workstation.issues.rules.matter import PageMatter


def _day(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    day = matter.issue.day
    for page in matter.pages:
        wrong = page.plan.folio.day
        if wrong != day:
            told = Told("报眉是{0} 星期{1}，本期是{2} 星期{3}", full_date(wrong), weekday_of(wrong), full_date(day), weekday_of(day))
            yield rule.at(page.number, full_date(wrong), told)


def _number(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    for page in matter.pages:
        if page.plan.folio.number != page.number:
            yield rule.at(
                page.number, page.plan.folio.number, Told("报眉上的版号是 {0}，这一版是 {1}", page.plan.folio.number, page.number)
            )


def _in_a_row(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    parsed = [(page.number, pattern(r"(\D*)(\d+)").fullmatch(page.number)) for page in matter.pages]
    for (_, before), (number, after) in pairwise(parsed):
        if before and after and before[1] == after[1]:
            wanted = int(before[2]) + 1
            if int(after[2]) != wanted:
                yield rule.at(
                    number,
                    number,
                    Told("前一版是 {0}，这一版应是 {1}{2}", before.group(), before[1], format(wanted, f"0{len(before[2])}d")),
                )


def _name(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    named = [page for page in matter.pages if page.plan.folio.name.strip()]
    for page in matter.pages if named else ():
        if not page.plan.folio.name.strip() and not _has_masthead(page):
            yield rule.at(
                page.number, "", Told("{0} 版没有版名，别的版都有", page.number) if len(named) > 1 else Told("{0} 版没有版名", page.number)
            )


def _has_masthead(page: PageMatter) -> bool:
    """A masthead stands in place of the folio, and prints no page name."""
    return page.plan.own_preset is not None and page.plan.own_preset.masthead > 0


def _masthead(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    for at, page in enumerate(matter.pages):
        if _has_masthead(page) and at:
            yield rule.at(page.number, "", Told("报头印在 {0} 版上；报头只印在首版，请在“本版”里换回报眉", page.number))
        elif _has_masthead(page) and not page.plan.folio.imprint.strip():
            yield rule.at(page.number, "", Told("报头下没有刊头资料；请在“设置→报纸”里填刊号、主办单位等"), Severity.ADVICE)
        elif _has_masthead(page) and matter.issue.number is None:
            yield rule.at(page.number, "", Told("报头上没有总期号；请在这一期的资料里填上"), Severity.ADVICE)


def _staff(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    usual = _usual_roles(matter)
    for page in matter.pages:
        roles = {role for role, name in page.plan.folio.staff if name.strip()}
        missing = [role for role in usual if role not in roles]
        if missing:
            yield rule.at(page.number, "", Told("报眉上没有{0}", listed(missing)))


def _usual_roles(matter: IssueMatter) -> list[str]:
    """Roles that most pages name."""
    count = Counter(role for page in matter.pages for role in dict.fromkeys(role for role, name in page.plan.folio.staff if name.strip()))
    return [role for role, times in count.items() if times * 2 > len(matter.pages) and len(matter.pages) > 1]


def _one_person(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    for page in matter.pages:
        yield from (rule.at(page.number, name, Told("{0}既是{1}又是{2}", name, one, other)) for name, one, other in _double(page))


def _double(page: PageMatter) -> Iterator[tuple[str, str, str]]:
    """Whoever edits a page doesn't read its proofs (三审三校); layout is another matter."""
    roles: dict[str, str] = {}
    for role, names in page.plan.folio.staff:
        if ("编" in role and "美" not in role) or "校" in role:
            for name in names.replace("、", " ").split():
                if name in roles and ("校" in role) != ("校" in roles[name]):
                    yield name, roles[name], role
                roles.setdefault(name, role)


def _running(rule: IssueRule, matter: IssueMatter) -> Iterator[IssueFinding]:
    number, counted = matter.issue.number, matter.counted
    if number is None and counted is not None:
        yield rule.at("", "", Told("本期没有总期号；接着上一期应是第{0}期", counted), Severity.WARNING)
    elif number is not None and counted is not None and number != counted:
        yield rule.at("", Told("第{0}期", number), Told("接着上一期，本期应是总第{0}期，现为第{1}期", counted, number))


FORM = "报纸出版形式差错数计算方法"
RULES = (
    IssueRule("issue.folio-day", "报眉日期不是本期日期", "各版报眉上的日期、星期应与本期相同。", Severity.ERROR, _day),
    IssueRule(
        "issue.folio-number",
        "报眉版号不符",
        "报眉上的版序应是这一版在本期里的版号。",
        Severity.ERROR,
        _number,
        FORM,
    ),
    IssueRule("issue.page-order", "版序不连续", "版号依次连续；缺的版是还没有建，还是版号写错，请核对。", Severity.WARNING, _in_a_row),
    IssueRule("issue.page-name", "没有版名", "报眉上写版名（要闻、综合……）。", Severity.ADVICE, _name),
    IssueRule(
        "issue.masthead",
        "报头不全或不在首版",
        "报头在首版，印报名、出版日期、总期号、版数、国内统一连续出版物号和主管主办单位。",
        Severity.WARNING,
        _masthead,
        FORM,
    ),
    IssueRule("issue.page-staff", "报眉上缺人员", "别的版都署了的责编、校对、美编，这一版没有。", Severity.WARNING, _staff),
    IssueRule(
        "issue.one-person",
        "一人兼编辑与校对",
        "任何两个环节不能由一人担任；人手不足确需兼任的，可以放行。",
        Severity.ADVICE,
        _one_person,
        "三审三校",
    ),
    IssueRule(
        "issue.running-number",
        "总期号不连续",
        "总期号接着上一期往下数；停刊、增刊的，改正上一期或本期的期号。",
        Severity.ERROR,
        _running,
        FORM,
    ),
)
