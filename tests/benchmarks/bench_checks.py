"""The checks beside autocorrect-py (Rust) in one run on one text: it mends widths and blanks only, so what each finds is told too."""

from __future__ import annotations

import json
import subprocess
import sys
from time import process_time

from tests import large_directories as large
from tests.benchmarks.peers import peer_python
from tests.benchmarks.timing import Row, median_ms
from tests.workstation.checks.test_rule_speed import PARAGRAPHS
from workstation.checks.engine.manuscript import Manuscript
from workstation.checks.engine.run import CheckContext, run_checks, run_together
from workstation.report import Headlines, Report

PEER = "autocorrect-py==2.14.0"
WRONG = (
    "会上,大家谈了三个问题。",
    "各单位要压实责任 ，抓好落实。",
    "增长百分之52，覆盖率达41。25%。",
    "2021年1月13日（星期四），培训会举行。",
    "社区办起“四点半课堂，孩子有人照看。",
    "三家单位和和两所学校参加。",
    "全市ＧＤＰ增长,位居前列。",
    "任务已经完成，。",
    "落实“六稳”、“六保”任务。",
    "大家一如继往地支持家乡建设。",
)
CHILD = (
    "import autocorrect_py as a, json, statistics, sys, time\n"
    "text, wrong = json.load(sys.stdin)\n"
    "times = []\n"
    "for _ in range(30):\n"
    "    start = time.process_time(); a.lint_for(text, 'text'); times.append((time.process_time() - start) * 1000)\n"
    "print(json.dumps([statistics.median(times), [a.format(line) != line for line in wrong]]))\n"
)


def measure() -> list[Row]:
    text = "\n".join([*PARAGRAPHS, *WRONG] * 3)
    manuscript = Manuscript.of_text(text)
    ours = median_ms(lambda: run_checks(manuscript), clock=process_time)
    peer, changed = _peer(text)
    found = [bool(run_checks(Manuscript.of_text(line))) for line in WRONG]
    print(f"{len(text)} characters; of {len(WRONG)} wrong lines ours finds {sum(found)}, {PEER} changes {sum(changed)}:", file=sys.stderr)
    for line, own, theirs in zip(WRONG, found, changed, strict=True):
        print(f"  {line} – {'ours' if own else '–'}, {'peer' if theirs else '–'}", file=sys.stderr)
    return [
        Row(f"check a report, {len(text)} characters", ours, peer, f"{PEER}, lint_for (finds {sum(changed)} of {sum(found)})", 30),
        *_for_a_thousand(),
    ]


def _for_a_thousand() -> list[Row]:
    """CPU time for a thousand characters of news: one report, one against large directories, fifty at once as the archive's check does."""
    body = "\n".join(PARAGRAPHS)
    one = Manuscript.of_report(Report("", Headlines(main="湖滨区召开春季招商推进会"), PARAGRAPHS))
    known = Manuscript.of_text(large.report_text())
    directories = large.context()
    many = [(Manuscript.of_text(f"{PARAGRAPHS[at % 5]}\n{body}"), CheckContext()) for at in range(50)]
    tasks = (
        ("1,000 characters, all families", one.text, lambda: run_checks(one), 4.0),
        ("1,000 characters, all families, 2,000 staff and 5,000 posts", known.text, lambda: run_checks(known, directories), 4.0),
        ("1,000 characters of fifty reports at once", "".join(text.text for text, _ in many), lambda: run_together(many), 2.5),
    )
    return [Row(name, median_ms(task, clock=process_time) * 1_000 / len(text), None, "", bar) for name, text, task, bar in tasks]


def _peer(text: str) -> tuple[float, list[bool]]:
    child = [str(peer_python("autocorrect", PEER)), "-c", CHILD]
    answer = subprocess.run(child, input=json.dumps([text, WRONG]), capture_output=True, text=True, check=True).stdout
    took, changed = json.loads(answer)
    return took, changed
