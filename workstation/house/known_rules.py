"""Every rule of the program in one list: those over a report, and those over a whole issue."""

from __future__ import annotations

from functools import cache

from workstation.checks.engine.registry import Rule, rule_book
from workstation.errors import NotFound
from workstation.told import Told

OVER_AN_ISSUE = Told("整期互查")


@cache
def known_rules() -> dict[str, tuple[Rule, ...]]:
    """By family title, for reading; not to be changed. Rules over an issue have no examples in a sentence."""
    from workstation.issues.rules.every import issue_rules

    whole = (Rule(rule.code, rule.title, rule.explanation, (), lambda _proof: (), rule.source, rule.severity) for rule in issue_rules())
    return {**rule_book(), OVER_AN_ISSUE: tuple(whole)}


@cache
def rules_by_code() -> dict[str, Rule]:
    """The same, by code."""
    return {rule.code: rule for rules in known_rules().values() for rule in rules}


def known_rule(code: str) -> Rule:
    """The rule of a code; `NotFound` when there is none."""
    if code not in rules_by_code():
        raise NotFound("没有编号为 {0} 的检查规则，编号见规则手册", code)
    return rules_by_code()[code]
