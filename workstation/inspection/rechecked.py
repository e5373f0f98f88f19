"""What a check of the whole archive found: a line a report in a file beside the store, counted without being held in memory."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from workstation.checks.engine.finding import Finding, Severity
from workstation.in_place import in_place

FORM = 2
"""Of the log: another form is begun anew."""
HEADS = ("日期", "稿件", "规则", "轻重", "查出", "改为", "说明", "前后文")
CONTEXT = 10
"""Characters on either side of a finding."""


class FiledFinding(NamedTuple):
    """A finding of a report in the archive, with the day of the paper that it stands in (else of its last change)."""

    slug: str
    day: str
    title: str
    before: str
    """The characters that stand before it in its line, a few."""
    after: str
    finding: Finding

    @property
    def in_context(self) -> str:
        """What stands there within its line, and what should."""
        becomes = "" if self.finding.fix is None else f" → {self.finding.fix}"
        return f"{self.before}【{self.finding.found}{becomes}】{self.after}"


class CheckedReport(NamedTuple):
    """Of a report that was checked: the characters (none: it was removed meanwhile), the rule of each finding, and its line in the log."""

    slug: str
    day: str
    characters: int
    rules: tuple[str, ...]
    line: str


@dataclass(frozen=True, slots=True)
class Rechecked:
    """What the whole archive's check came to; the findings stand in a file beside the store until the next whole check is done."""

    path: Path
    characters: int
    by_report: tuple[tuple[date, int, tuple[str, ...]], ...]
    """Day, characters and rules of each report that was checked, for the record (`statistics.noting`)."""
    resumed: int = 0
    """Reports that an earlier run, stopped half-way, had checked already."""

    @property
    def reports(self) -> int:
        """How many were read."""
        return len(self.by_report)

    @property
    def by_rule(self) -> list[tuple[str, int]]:
        """Rules and how often each found something, the most frequent first."""
        return Counter(rule for _, _, rules in self.by_report for rule in rules).most_common()

    def findings(self, rule: str = "") -> Iterator[FiledFinding]:
        """All that was found (by a rule), read from the file: an archive of many years has millions."""
        with self.path.open(encoding="utf-8") as lines:
            for slug, day, title, _, findings in reports_in(line for line in lines if rule in line):
                for code, severity, (start, end), before, after, *told in findings:
                    if rule in ("", code):
                        finding = Finding(code, Severity(severity), (start, end), *told)
                        yield FiledFinding(slug, day, title, before, after, finding)

    def write(self, path: Path) -> Path:
        """All that was found as a table that office programs open."""
        from workstation.people.cells import neutral

        with in_place(path) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(HEADS)
            for filed in self.findings():
                found = filed.finding
                cells = (filed.title, found.rule, found.severity, found.found, found.fix or "", found.message, filed.in_context)
                rows.writerow((filed.day, *map(neutral, cells)))
        return path


def last_recheck(path: Path) -> Rechecked | None:
    """What the last whole check of a store came to; null where there was none, or one of another form."""
    found = found_path(path)
    if not found.is_file():
        return None
    with found.open(encoding="utf-8", errors="replace") as lines:
        head = next(values_in(lines), None)
        if not isinstance(head, dict) or head.get("form") != FORM:
            return None
        return made_result(found, [counted(*report) for report in reports_in(lines)])


def made_result(path: Path, done: Iterable[CheckedReport], resumed: int = 0) -> Rechecked:
    """What these came to; reports that were removed meanwhile aren't among them."""
    by_report = tuple((date.fromisoformat(one.day), one.characters, one.rules) for one in done if one.characters)
    return Rechecked(path, sum(size for _, size, _ in by_report), by_report, resumed)


def counted(slug: str, day: str, _title: str, characters: int, findings: Iterable[Sequence[Any]]) -> CheckedReport:
    """A report as its line tells it."""
    return CheckedReport(slug, day, characters, tuple(rule for rule, *_ in findings), "")


def found_path(path: Path) -> Path:
    """Beside the store."""
    return path.with_name(path.name + ".rechecked.jsonl")


def reports_in(lines: Iterable[str]) -> Iterator[list[Any]]:
    """Slug, day, title, characters and findings of each report; a line cut short by a crash is passed over."""
    return (value for value in values_in(lines) if isinstance(value, list) and len(value) == 5)


def values_in(lines: Iterable[str]) -> Iterator[Any]:
    """What each whole line says."""
    for line in lines:
        with suppress(json.JSONDecodeError):
            yield json.loads(line)
