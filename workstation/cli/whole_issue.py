"""`main.py check --issue`: a whole issue's findings by page and report."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Manuscript
from workstation.cli.inputs import answer
from workstation.cli.signing_in import open_desk
from workstation.cli.words import SEVERITIES
from workstation.interchange import finding_json
from workstation.issues.check import check_issue

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from datetime import date

    from workstation.desk import Desk
    from workstation.issues.rules.matter import IssueFinding


def check_whole_issue(arguments: argparse.Namespace, day: date, form: str) -> bool:
    """Check an issue of the store and say what was found; whether anything blocks."""
    with open_desk(arguments, read_only=True) as desk:
        found: Sequence[IssueFinding] = ()
        for step in check_issue(desk, day):
            found = step.result or ()
        if form == "json":
            answer({"issue": day.isoformat(), "findings": [_json(each) for each in found]})
        else:
            _tell(desk, found)
    print(f"{day.isoformat()}：查出 {len(found)} 处，其中必改 {sum(each.finding.blocks for each in found)} 处", file=sys.stderr)
    return any(each.finding.blocks for each in found)


def _json(each: IssueFinding) -> dict[str, object]:
    return {"page": each.page or None, "slug": each.slug or None, **finding_json(each.finding)}


def _tell(desk: Desk, found: Sequence[IssueFinding]) -> None:
    texts: dict[str, str] = {}
    for each in found:
        if each.slug and each.slug not in texts:
            texts[each.slug] = Manuscript.of_report(desk.reports.get(each.slug)).text
        finding = each.finding
        told = "：" + finding.found.replace("\n", "⏎") if each.slug else ""
        print(f"{_place(each, texts)} [{SEVERITIES[finding.severity]}] {finding.message}{told}  {finding.rule}")


def _place(each: IssueFinding, texts: dict[str, str]) -> str:
    if not each.slug:
        return each.page or "本期"
    text, start = texts[each.slug], each.finding.span[0]
    return f"{each.page} {each.slug}:{text.count(chr(10), 0, start) + 1}:{start - text.rfind(chr(10), 0, start)}"
