from __future__ import annotations

import importlib.util
import json
from datetime import date
from pathlib import Path
from time import process_time
from typing import Any

import pytest

from workstation.attribution import find_attributions, jump_line, parse_line
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import CheckContext, run_checks
from workstation.interchange import attribution_json, finding_json
from workstation.people.roster import Roster
from workstation.people.roster_csv import read_roster
from workstation.report import Credit

pytestmark = pytest.mark.seed

CODES = {
    "AT02": "mixed-separators", "AT03": "role-order", "AT04": "two-roles", "AT05": "own-twice", "AT06": "place-word", "AT08": "nameless",
    "AT10": "end-mark", "AT11": "no-space", "AT14": "credit-form", "AT15": "trainees-only", "AT16": "wire-own", "AT20": "padding",
    "AT22": "credit-form", "AT23": "staff-colon",
}  # fmt: skip
"""AT01 is found by the families `width` and `pairs`, AT07's day that doesn't exist by `dates`."""


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def scorer(shared: Path) -> Any:
    spec = importlib.util.spec_from_file_location("score", shared / "eval" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def as_example(credit: Credit) -> tuple[str | None, str | None, list[str]]:
    """文/ and 图/ are roles there, and words here."""
    return credit.role or ((credit.word or "").endswith("/") and credit.word[:-1]) or None, credit.org, list(credit.names)


def test_the_examples_of_the_reference_read_as_they_should(shared: Path) -> None:
    for row in rows(shared / "reference" / "attribution_examples.jsonl"):
        expected, line = row["expect"], row["line"]
        if expected["kind"] == "jump":
            assert jump_line(line) is not None, line
            continue
        found = parse_line(line)
        assert found is not None, line
        wanted = [(group.get("role"), group.get("org"), group["names"]) for group in expected.get("bylines", [])]
        assert [as_example(credit) for credit in found.credits if credit.names or credit.role] == wanted
        if expected["kind"] == "dateline":
            assert found.dateline is not None
            assert (found.dateline.agency, found.dateline.word) == (expected["outlet"], expected["verb"])


def test_the_wrong_examples_of_the_reference_are_flagged_by_their_rules(shared: Path) -> None:
    every = CheckContext(on=frozenset({"attribution"}))
    for row in rows(shared / "reference" / "attribution_examples.jsonl"):
        rules = {finding.rule for finding in run_checks(Manuscript.of_text(row["line"]), every)}
        for code in row.get("errors", ()):
            assert f"attribution.{CODES[code]}" in rules if code in CODES else rules, row["line"]


def test_the_development_bylines_are_found(shared: Path) -> None:
    gold = {row["id"]: row for row in rows(shared / "eval" / "bylines.jsonl")}
    answer = {key: {"attributions": list(map(attribution_json, find_attributions(row["text"])))} for key, row in gold.items()}
    figures = scorer(shared).bylines(gold, answer, [])
    assert figures["f1"] >= 0.98
    assert figures["end_to_end"] >= 0.97
    assert figures["false_per_100_negatives"] <= 1


def test_the_development_names_are_found(shared: Path) -> None:
    gold = {row["id"]: row for row in rows(shared / "eval" / "names.jsonl")}
    roster = Roster(read_roster(shared / "eval" / "roster.csv").staff)
    answer = {}
    for key, row in gold.items():
        findings = run_checks(Manuscript.of_text(row["text"]), CheckContext(roster, date.fromisoformat(row["date"])))
        answer[key] = {"findings": list(map(finding_json, findings))}
    figures = scorer(shared).names(gold, answer, [])
    assert figures["f1"] >= 0.98
    assert figures["kind"] >= 0.97
    assert figures["expect"] >= 0.98
    assert figures["false_per_100_clean"] <= 1


@pytest.mark.timed
def test_a_report_of_a_thousand_characters_is_read_in_a_few_milliseconds(shared: Path) -> None:
    text = (shared / "seed" / "page.txt").read_text(encoding="utf-8")[:1000]
    find_attributions(text)
    start = process_time()
    for _ in range(20):
        find_attributions(text)
    assert (process_time() - start) / 20 < 0.005
