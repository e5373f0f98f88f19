"""Test sets of our own for what only a whole issue shows; about half of each is clean, and hard."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from workstation.issue import Issue
from workstation.issues.rules import folio, jumps, twice, wordings
from workstation.issues.rules.matter import IssueFinding, IssueMatter, PageMatter
from workstation.page import Folio, PagePlan
from workstation.planning.presets import on_preset, preset_named, with_masthead
from workstation.report import Headlines, JumpLine, Report

CASES = Path(__file__).parent / "cases"
DAY = date(2030, 5, 6)
RULES = {"jumps": jumps.RULES, "folio": folio.RULES, "twice": twice.RULES, "wordings": wordings.RULES}
Case = dict[str, Any]


def page_of(number: str, reports: list[Report], /, **folio: Any) -> PageMatter:
    return PageMatter(number, PagePlan(Folio(**({"number": number, "name": "", "day": DAY} | folio)), "tabloid"), tuple(reports))


def matter_of_jumps(case: Case) -> IssueMatter:
    pages = []
    for number, texts in case["pages"].items():
        reports = [Report(f"{number}-{at}", Headlines(main="稿"), ("本报讯 正文。", text)) for at, text in enumerate(texts)]
        pages.append(page_of(number, reports))
    return IssueMatter(Issue(DAY, None, tuple(case["pages"])), tuple(pages))


def matter_of_folios(case: Case) -> IssueMatter:
    pages = [
        page_of(
            row["page"],
            [],
            number=row["no"],
            name=row["name"],
            day=date.fromisoformat(row["day"]),
            staff=tuple((role, name) for role, name in row["staff"]),
        )
        for row in case["pages"]
    ]
    return IssueMatter(Issue(DAY, case["number"], tuple(page.number for page in pages)), tuple(pages), case["counted"])


def report_of(row: Case, slug: str) -> Report:
    head = Headlines(main=row.get("main", ""))
    return Report(row.get("slug", slug), head, tuple(row["body"]), pictures=tuple(row.get("pictures", ())))


def matter_of_reports(case: Case) -> IssueMatter:
    pages = {
        number: page_of(number, [report_of(row, f"{number}-{at}") for at, row in enumerate(reports)])
        for number, reports in case["pages"].items()
    }
    return IssueMatter(Issue(DAY, None, tuple(pages)), tuple(pages.values()))


MADE: dict[str, Callable[[Case], IssueMatter]] = {
    "jumps": matter_of_jumps,
    "folio": matter_of_folios,
    "twice": matter_of_reports,
    "wordings": matter_of_reports,
}


def findings_of(kind: str, case: Case) -> list[IssueFinding]:
    matter = MADE[kind](case)
    return [finding for rule in RULES[kind] for finding in rule.findings(matter)]


def is_right(kind: str, case: Case, found: IssueFinding) -> bool:
    place = found.page if kind == "folio" else found.finding.found
    return found.finding.rule == case.get("rule") and place in case["found"].split("|")


@pytest.mark.parametrize("kind", RULES)
def test_what_is_found_is_wrong_and_what_is_wrong_is_found(kind: str) -> None:
    cases = [json.loads(line) for line in (CASES / f"{kind}.jsonl").read_text(encoding="utf-8").splitlines()]
    wanted = found = true = hit = 0
    misses: list[object] = []
    for case in cases:
        ours = findings_of(kind, case)
        right = [finding for finding in ours if is_right(kind, case, finding)]
        wanted += "rule" in case
        hit += bool(right)
        found += len(ours)
        true += len(right)
        if len(right) != len(ours) or bool(right) != ("rule" in case):
            misses.append((case, ours))
    print(f"{kind}: {wanted} wrong of {len(cases)}, findings {found}, of them right {true}, cases hit {hit}")
    assert len(cases) >= 40
    assert len(cases) - wanted >= 0.45 * len(cases)
    assert true / max(1, found) >= 0.97, misses
    assert hit / wanted >= 0.95, misses


def test_a_report_s_own_jump_line_counts_as_well() -> None:
    first = Report("a", Headlines(main="甲"), ("正文。",), jump=JumpLine("下转第二版", ("2",)))
    matter = IssueMatter(Issue(DAY, None, ("K01", "K02")), (page_of("K01", [first]), page_of("K02", [Report("b", body=("正文。",))])))
    (finding,) = (found for rule in jumps.RULES for found in rule.findings(matter))
    assert (finding.page, finding.slug, finding.finding.found) == ("K01", "a", "下转第二版")


@pytest.mark.parametrize(
    ("at", "imprint", "number", "said"),
    [(0, "CN 00-0000", 88, ""), (1, "CN 00-0000", 88, "只印在首版"), (0, "", 88, "刊头资料"), (0, "CN 00-0000", None, "总期号")],
)
def test_a_masthead_stands_on_the_first_page_and_is_whole(at: int, imprint: str, number: int | None, said: str) -> None:
    front = with_masthead(preset_named("四开"))
    pages = [page_of(f"K0{n + 1}", [], name="要闻" if n else "", imprint=imprint, staff=(("责编", "何静"),)) for n in range(2)]
    pages[at] = replace(pages[at], plan=on_preset(pages[at].plan, front))
    found = [each for rule in folio.RULES for each in rule.findings(IssueMatter(Issue(DAY, number, ("K01", "K02")), tuple(pages)))]
    masthead = [each.finding.message for each in found if each.finding.rule == "issue.masthead"]
    assert len(masthead) == bool(said) and all(said in message for message in masthead)
    assert any(each.finding.rule == "issue.page-name" for each in found) == (at == 1)
