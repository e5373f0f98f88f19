"""The findings of a whole issue as a list to read, to work through and to hand on: with titles, context, families; as text and CSV."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workstation.checks.engine.manuscript import Manuscript
from workstation.errors import BadInput
from workstation.house.known_rules import known_rules
from workstation.in_place import in_place
from workstation.issues.check import check_issue
from workstation.progress import Progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from workstation.desk import Desk
    from workstation.issues.rules.matter import IssueFinding

HEADS = ("版", "稿件", "轻重", "门类", "查出", "建议改为", "说明", "前后文", "规则")
SEVERITIES = {"error": "差错", "warning": "存疑", "advice": "建议"}
CONTEXT = 8
"""Characters on either side."""
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Listed:
    """A finding of an issue with what a list shows of it."""

    place: IssueFinding
    title: str
    """The report's; empty where the page or the issue itself is meant."""
    family: str
    """Its title."""
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class IssueList:
    """An issue's findings by page and report, and how much was read."""

    day: date
    pages: tuple[str, ...]
    reports: int
    rows: tuple[Listed, ...]


def list_issue(desk: Desk, day: date) -> Iterator[Progress[IssueList]]:
    """Check an issue and list what is found; progress as `check_issue`. Raises `NotFound` for a date without an issue."""
    families = {rule.code: title for title, rules in known_rules().items() for rule in rules}
    for step in check_issue(desk, day):
        if step.result is None:
            yield Progress(step.done, step.total, step.text)
        else:
            rows = tuple(_listed(desk, step.result, families))
            yield Progress(step.done, step.total, step.text, IssueList(day, tuple(desk.issues.get(day).pages), step.total - 1, rows))


def _listed(desk: Desk, found: Sequence[IssueFinding], families: dict[str, str]) -> Iterator[Listed]:
    told: dict[str, tuple[str, str]] = {"": ("", "")}
    for each in found:
        if each.slug not in told:
            report = desk.reports.get(each.slug)
            told[each.slug] = (report.title, Manuscript.of_report(report).text)
        title, text = told[each.slug]
        start, end = each.finding.span
        before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
        yield Listed(each, title, families.get(each.finding.rule, each.finding.rule), _line(before), _line(after))


def cells(row: Listed) -> tuple[str, ...]:
    """A row's cells under `HEADS`."""
    finding = row.place.finding
    right = "（删去）" if finding.fix == "" else _line(finding.fix or finding.expect or "")
    context = f"{row.before}【{_line(finding.found)}】{row.after}" if row.place.slug else ""
    severity = SEVERITIES[finding.severity.value]
    return (row.place.page, row.title, severity, row.family, _line(finding.found), right, finding.message, context, finding.rule)


def list_csv(rows: Sequence[Listed]) -> str:
    """As a table, with a byte-order mark, as spreadsheets want it."""
    text = io.StringIO()
    sheet = csv.writer(text, lineterminator="\r\n")
    sheet.writerow(HEADS)
    sheet.writerows([f"'{cell}" if cell.startswith(_FORMULAS) else cell for cell in cells(row)] for row in rows)
    return "\ufeff" + text.getvalue()


def list_text(day: date, rows: Sequence[Listed]) -> str:
    """To read and to print: a heading for each page and each report, a line for each finding."""
    lines, at = [f"{day.isoformat()} 整期检查，查出 {len(rows)} 处"], ("", "")
    for row in rows:
        page, title, severity, _, found, right, message, context, _ = cells(row)
        if (page, row.place.slug) != at or len(lines) == 1:
            at = (page, row.place.slug)
            lines += ["", f"{page or '本期'}　{title or ('版面' if page else '全期')}"]
        change = f" → {right}" if right else ""
        lines.append(f"  [{severity}] {message}：{context or found}{change}" if context or found else f"  [{severity}] {message}")
    return "\n".join(lines) + "\n"


def write_list(path: Path, day: date, rows: Sequence[Listed]) -> None:
    """Write the list, as a table for a name in .csv, else as text; raises `BadInput` where the file can't be written."""
    written = list_csv(rows) if path.suffix.lower() == ".csv" else list_text(day, rows)
    try:
        with in_place(path) as beside:
            beside.write_bytes(written.encode("utf-8", "replace"))
    except OSError as error:
        raise BadInput("{0}：写不了这个文件（{1}）；请检查路径和权限，或换个位置", path, error.strerror or error) from error


def _line(text: str) -> str:
    return text.replace("\r", "").replace("\n", "⏎")
