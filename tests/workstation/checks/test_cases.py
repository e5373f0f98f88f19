"""Test sets of our own for the families that reckon and compare: half of each is clean, and hard."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from workstation.checks.engine.finding import Finding
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.registry import FAMILIES
from workstation.checks.engine.run import CheckContext, run_checks
from workstation.report import AttributionLine, Headlines, Report

CASES = Path(__file__).parent / "cases"
SETS = sorted(path.stem for path in CASES.glob("*.jsonl"))
Case = dict[str, Any]


def cases_of(family: str) -> list[Case]:
    return [json.loads(line) for line in (CASES / f"{family}.jsonl").read_text(encoding="utf-8").splitlines()]


def manuscript_of(case: Case) -> Manuscript:
    if "text" in case:
        return Manuscript.of_text(case["text"])
    heads = Headlines(case.get("kicker", ""), case.get("main", ""), case.get("deck", ""))
    lines = (AttributionLine(case["signed"]),) if "signed" in case else ()
    report = Report("", heads, tuple(case["body"]), attribution_lines=lines, captions=tuple(case.get("captions", ())))
    return replace(Manuscript.of_report(report), pictures=case.get("pictures"))


def findings_of(case: Case) -> tuple[Finding, ...]:
    day = date.fromisoformat(case["day"]) if "day" in case else None
    return run_checks(manuscript_of(case), CheckContext(day=day))


def is_right(case: Case, finding: Finding) -> bool:
    return finding.rule == case.get("rule") and finding.found == case["found"]


@pytest.mark.parametrize("family", SETS)
def test_what_a_family_finds_is_wrong_and_what_is_wrong_it_finds(family: str) -> None:
    wanted = found = true = 0
    misses: list[object] = []
    for case in cases_of(family):
        ours = [finding for finding in findings_of(case) if finding.rule.partition(".")[0] == family]
        hits = [finding for finding in ours if is_right(case, finding)]
        wanted += "rule" in case
        found += len(ours)
        true += len(hits)
        if len(hits) != len(ours) or bool(hits) != ("rule" in case):
            misses.append((case, [(finding.rule, finding.found) for finding in ours]))
    print(f"{family}: {wanted} wrong of {len(cases_of(family))}, found {found}, of them right {true}")
    assert true / max(1, found) >= 0.97, misses
    assert true / wanted >= 0.93, misses


@pytest.mark.parametrize("family", SETS)
def test_a_set_has_forty_cases_and_about_half_are_clean(family: str) -> None:
    cases = cases_of(family)
    clean = sum("rule" not in case for case in cases)
    assert len(cases) >= 40
    assert clean >= 0.45 * len(cases)
    assert family in FAMILIES


@pytest.mark.parametrize("family", SETS)
def test_no_other_family_takes_a_case_for_an_error(family: str) -> None:
    strange = [
        (finding.rule, finding.found)
        for case in cases_of(family)
        for finding in findings_of(case)
        if finding.blocks and finding.rule.partition(".")[0] not in (family, "dates", "attribution")
    ]
    assert strange == []
