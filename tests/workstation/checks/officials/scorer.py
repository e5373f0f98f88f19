"""Scores the rules about officials against sentences of our own: `python -m tests.workstation.checks.officials.scorer [--show]`.

A line of sentences.jsonl is `{"id", "text", "date", "gold": [{"rule", "span", "found", "expect"?, "accept"?, "also"?}],
"parts"?, "closed"?}`.
With `parts` the text is a report, its parts one a line (kicker, main, deck, body, caption); without, it is raw text as pasted.

- A fault counts as found when a finding of the family `officials` overlaps its span, or one of `also` (where two names contradict
  each other and nothing says which is wrong), and carries its rule or one of `accept`: neighbouring codes that an editor would take as well
  (副 dropped or another's post; a term that ended, or a missing 原). Each fault stands for one gold entry; more findings on it that carry
  an accepted rule are not counted against the program. `kind` is the share of found faults with exactly the gold's rule among the findings.
- Any other finding of the family is a false alarm. On lines that are not `closed` there is one exception: advice. Such lines do name
  people who aren't in the directory, or by one post of two, or by one name board; that advice is rightly given and is left out of the
  count, unless gold asks for it. A `closed` line names listed people alone, in full, or
  nobody: there each piece of advice is a false alarm like any other.
- `expect`: of found faults with an expected wording, the share where a finding's `expect` or `fix` holds it.

`sentences.jsonl` up to of-458 was written before any of the rules and without a look at them. of-459 to of-531 came after they had been
fitted to the first part, again without a look at them: at first sight precision 0.77, recall 0.79. of-532 to the end came after the next
mending: at first sight precision 0.83, recall 0.95. So much are the rules worth on lines that nobody has fitted them to.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from workstation.checks.engine.finding import Finding, Severity
from workstation.checks.engine.manuscript import Manuscript, Part, Region

HERE = Path(__file__).parent
Row = dict[str, Any]
Check = Callable[[Manuscript, date], Iterable[Finding]]


@dataclass
class Score:
    """Counts over lines; `misses` tells what went wrong, in words."""

    faults: int = 0
    hits: int = 0
    kind: int = 0
    wordings: int = 0
    worded: int = 0
    alarms: int = 0
    clean: int = 0
    clean_with_alarm: int = 0
    of_rule: Counter[str] = field(default_factory=Counter)
    hit_rule: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, Any]:
        """Precision over what was reported, recall over what is wrong."""
        return {
            "precision": round(self.hits / max(1, self.hits + self.alarms), 4),
            "recall": round(self.hits / max(1, self.faults), 4),
            "kind": round(self.kind / max(1, self.hits), 4),
            "expect": round(self.worded / max(1, self.wordings), 4),
            "clean_lines_with_alarm": f"{self.clean_with_alarm}/{self.clean}",
            "recall_by_rule": {rule: f"{self.hit_rule[rule]}/{count}" for rule, count in sorted(self.of_rule.items())},
        }


def rows(path: Path = HERE / "sentences.jsonl") -> list[Row]:
    """The lines, as they stand."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def manuscript_of(row: Row) -> Manuscript:
    """A line as checks read it."""
    if "parts" not in row:
        return Manuscript.of_text(row["text"])
    regions, at, seen = [], 0, Counter[str]()
    for part, piece in zip(row["parts"], row["text"].split("\n"), strict=True):
        regions.append(Region(Part(part), seen[part], at, at + len(piece)))
        seen[part] += 1
        at += len(piece) + 1
    return Manuscript(row["text"], tuple(regions))


def score(lines: Iterable[Row], check: Check) -> Score:
    """Every line checked and counted."""
    total = Score()
    for row in lines:
        found = [f for f in check(manuscript_of(row), date.fromisoformat(row["date"])) if f.rule.startswith("officials.")]
        _add(total, row, found)
    return total


def _add(total: Score, row: Row, found: Sequence[Finding]) -> None:
    claimed = [(gold, [f for f in found if _answers(f, gold)]) for gold in row["gold"]]
    for gold, answers in claimed:
        _add_fault(total, row, gold, answers)
    used = {id(f) for _, answers in claimed for f in answers}
    false = [f for f in found if id(f) not in used and (row.get("closed") or f.severity is not Severity.ADVICE)]
    total.alarms += len(false)
    total.clean += not row["gold"]
    total.clean_with_alarm += bool(false) and not row["gold"]
    total.misses += [f"FALSE {row['id']} {f.rule} {f.found} | {f.message} | {row['text']}" for f in false]


def _add_fault(total: Score, row: Row, gold: Row, answers: Sequence[Finding]) -> None:
    total.faults += 1
    total.of_rule[gold["rule"]] += 1
    if not answers:
        total.misses.append(f"MISSED {row['id']} {gold['rule']} {gold['found']} | {row['text']}")
        return
    total.hits += 1
    total.hit_rule[gold["rule"]] += 1
    total.kind += any(f.rule == gold["rule"] for f in answers)
    if "expect" in gold:
        total.wordings += 1
        total.worded += any(gold["expect"] in (f.expect or "") or gold["expect"] in (f.fix or "") for f in answers)


def _answers(finding: Finding, gold: Row) -> bool:
    spans = [gold["span"], *gold.get("also", ())]
    return finding.rule in (gold["rule"], *gold.get("accept", ())) and any(
        finding.span[0] < end and start < finding.span[1] for start, end in spans
    )


def checked() -> Check:
    """The program's own rules, against officials.csv."""
    from workstation.checks.engine.run import CheckContext, run_checks
    from workstation.people.officials import Officials
    from workstation.people.officials_csv import read_officials

    officials = Officials(read_officials(HERE / "officials.csv").rows)
    return lambda manuscript, day: run_checks(manuscript, CheckContext(day=day, officials=officials))


if __name__ == "__main__":
    result = score(rows(), checked())
    if "--show" in sys.argv:
        sys.stdout.writelines(miss + "\n" for miss in result.misses)
    sys.stdout.write(json.dumps(result.figures(), ensure_ascii=False) + "\n")
