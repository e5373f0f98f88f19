from __future__ import annotations

import pytest

from workstation.checks.engine.registry import FAMILIES, Example, Rule, all_rules, explain, rule_book
from workstation.checks.engine.run import CheckContext, mend, run_checks
from workstation.people.officials import Officials
from workstation.people.roster import Roster

EXAMPLES = [(rule, example) for rule in all_rules() for example in rule.examples]
NAMES = [f"{rule.code}:{example.wrong[:12]}" for rule, example in EXAMPLES]


def context_of(rule: Rule, example: Example) -> CheckContext:
    roster = Roster(example.staff) if example.staff else None
    officials = Officials(example.officials) if example.officials else None
    on = frozenset({rule.code})
    day, page, pages, house = example.day, example.page, example.pages, example.house
    return CheckContext(roster=roster, officials=officials, day=day, page=page, pages=pages, house=house, on=on)


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=NAMES)
def test_a_wrong_example_is_flagged_by_its_rule_alone_and_its_fix_gives_the_right_one(rule: Rule, example: Example) -> None:
    findings = run_checks(example.manuscript(example.wrong), context_of(rule, example))
    assert {finding.rule for finding in findings} == {rule.code}
    if any(finding.fix is not None for finding in findings):
        assert mend(example.wrong, findings) == example.right


@pytest.mark.parametrize(("rule", "example"), EXAMPLES, ids=NAMES)
def test_every_rule_is_quiet_on_a_right_example(rule: Rule, example: Example) -> None:
    assert run_checks(example.manuscript(example.right), context_of(rule, example)) == ()


def test_every_rule_has_reasons_examples_and_a_code_of_its_own() -> None:
    codes = [rule.code for rule in all_rules()]
    assert len(codes) == len(set(codes))
    assert all(rule.examples and rule.explanation and rule.title and rule.family in FAMILIES for rule in all_rules())


def test_the_rule_book_holds_every_rule_under_its_family() -> None:
    assert sum(map(len, rule_book().values())) == len(all_rules())


def test_a_rule_explains_itself_with_clause_and_examples() -> None:
    text = explain("width.half-comma")
    assert "GB/T 15834" in text
    assert "误：会议强调,要压实责任。\n正：会议强调，要压实责任。" in text
