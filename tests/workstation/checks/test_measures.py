"""The shared seed page and development set, where they are present; only figures are asserted, no text of theirs stands here."""

from __future__ import annotations

import importlib.util
import json
import re
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from workstation.checks.engine.finding import Finding, Severity
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import CheckContext, mend, run_checks
from workstation.interchange import finding_json

pytestmark = pytest.mark.seed


@pytest.fixture
def page(shared: Path) -> str:
    return (shared / "seed" / "page.txt").read_bytes().decode("utf-8")


def blocking(text: str) -> list[Finding]:
    ours = (f for f in run_checks(Manuscript.of_text(text)) if f.rule.partition(".")[0] not in ("attribution", "names"))
    return [finding for finding in ours if finding.severity is not Severity.ADVICE]


def test_the_seed_page_has_134_half_width_marks_each_with_its_fix(page: str) -> None:
    found = Counter((f.found, f.fix) for f in blocking(page) if f.rule.startswith("width."))
    assert found == {(",", "，"): 122, (";", "；"): 6, ("(", "（"): 3, (")", "）"): 3}


def test_the_seed_page_has_ten_other_sure_defects_of_which_two_faults_of_grammar_are_beyond_a_program(page: str, shared: Path) -> None:
    findings = [f for f in run_checks(Manuscript.of_text(page)) if not f.rule.startswith("width.")]
    missed = [kind for start, end, kind, _ in marked(shared, "sure") if not any(f.span[0] < end and start < f.span[1] for f in findings)]
    assert missed == ["grammar", "grammar"]


def test_what_is_only_a_query_on_the_seed_page_is_advice_at_most_and_nothing_right_is_flagged(page: str, shared: Path) -> None:
    sure = [(start, end) for start, end, _, _ in marked(shared, "sure")]
    others = [f for f in blocking(page) if not f.rule.startswith("width.")]
    assert [f.rule for f in others if not any(f.span[0] < end and start < f.span[1] for start, end in sure)] == []


def test_the_mended_seed_page_keeps_only_what_the_editor_must_fill_in(page: str) -> None:
    assert [f.rule for f in blocking(mend(page, blocking(page)))] == ["numbers.run-together"]


def marked(shared: Path, level: str) -> list[tuple[int, int, str, str]]:
    """The seed page as a strict sub-editor marked it: start, end, kind, level."""
    text = (shared / "reference" / "checking.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d+)–(\d+) \| \d+ \| ([\w-]+) \|.*\| (\w+) \|$", text, re.MULTILINE)
    return [(int(start), int(end), kind, its) for start, end, kind, its in rows if its == level]


def test_the_development_set_is_found_and_the_clean_lines_are_left_alone(shared: Path) -> None:
    gold = [json.loads(line) for line in (shared / "eval" / "typography.jsonl").read_text(encoding="utf-8").splitlines()]
    answers: dict[str, Any] = {}
    for row in gold:
        context = CheckContext(day=date.fromisoformat(row["date"]) if row["date"] else None)
        findings = run_checks(Manuscript.of_text(row["text"]), context)
        answers[row["id"]] = {"findings": [finding_json(finding) for finding in findings]}
    figures = _scorer(shared).typography({row["id"]: row for row in gold}, answers, [])
    assert figures["recall"] >= 0.93
    assert figures["fix"] >= 0.97
    assert figures["false_per_100_clean"] <= 0.3


def _scorer(shared: Path) -> Any:
    spec = importlib.util.spec_from_file_location("score", shared / "eval" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
