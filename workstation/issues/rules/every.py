"""Every rule over a whole issue, and what each says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.checks.engine.finding import Severity
from workstation.checks.engine.registry import explain
from workstation.issues.rules import folio, jumps, page_pictures, twice, wordings
from workstation.issues.rules.matter import IssueRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from workstation.issues.rules.matter import IssueFinding, IssueMatter


def _nothing(_rule: IssueRule, _matter: IssueMatter) -> Iterator[IssueFinding]:
    return iter(())


PRINTED_BEFORE = IssueRule(
    "issue.printed-before",
    "稿库里有相同的稿件",
    "这篇稿件或其中整段，已在稿库的另一篇里；已见报的多半是重稿，后续报道引用旧文的可以放行。",
    Severity.WARNING,
    _nothing,
    "差错分类：重稿",
)
"""Looked up in the store, report by report."""


def issue_rules() -> tuple[IssueRule, ...]:
    """Every rule over a whole issue."""
    return (*jumps.RULES, *folio.RULES, *twice.RULES, *page_pictures.RULES, *wordings.RULES, PRINTED_BEFORE)


def explain_rule(code: str) -> str:
    """A rule as plain text, whether it is over a report or over an issue; raises `NotFound`."""
    for rule in issue_rules():
        if rule.code == code:
            return f"{rule.title}（{rule.code}）\n{rule.explanation}\n依据：{rule.source}"
    return explain(code)
