"""`main.py check --archive`: the whole store checked again, with all cores. Part of the command `check`."""

from __future__ import annotations

import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING

from workstation.cli import DIFFERS, DONE
from workstation.cli.inputs import answer, read_day
from workstation.cli.signing_in import open_desk
from workstation.desk import default_path
from workstation.errors import BadInput
from workstation.inspection.recheck import recheck

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from workstation.inspection.rechecked import FiledFinding, Rechecked


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--archive", action="store_true", help="用全部处理器把稿库整个复查一遍；中途停下，下次接着查")
    parser.add_argument("--since", metavar="YYYY-MM-DD", help="与 --archive 同用：只查这一天以后的稿件")
    parser.add_argument("--afresh", action="store_true", help="与 --archive 同用：不接着上次查，从头来")
    parser.add_argument("--jobs", type=int, metavar="N", help="与 --archive 同用：用几个进程，缺省为处理器数")


def run(arguments: argparse.Namespace) -> int:
    """Progress on standard error; the findings, then the count of each rule; status 1 when something blocks."""
    if arguments.jobs is not None and not 1 <= arguments.jobs <= 64:
        raise BadInput("--jobs 须在 1 到 64 之间")
    since = read_day(arguments.since, "--since") if arguments.since else None
    open_desk(arguments, read_only=True).close()  # who looks into a store with accounts says who he is
    started, result = time.monotonic(), None
    with closing(recheck(arguments.store or default_path(), since=since, workers=arguments.jobs, afresh=arguments.afresh)) as steps:
        for step in steps:
            print(f"\r{step.text}", end="", file=sys.stderr, flush=True)
            result = step.result or result
    print(file=sys.stderr)
    if result is None:
        return DONE
    seconds = time.monotonic() - started
    print(f"{result.characters} 字，{seconds:.1f} 秒；接着上次的 {result.resumed} 篇", file=sys.stderr)
    _note(arguments, result)
    return DIFFERS if _tell(result, arguments.format) else DONE


def _note(arguments: argparse.Namespace, result: Rechecked) -> None:
    """For the statistics; not while a window writes to the store."""
    from workstation.desk import Desk
    from workstation.statistics.noting import tallies_of_recheck

    with Desk.open(arguments.store) as desk:
        if desk.read_only:
            print(f"{desk.held_by}正开着稿库，这次的结果没有记入统计", file=sys.stderr)
        else:
            desk.tally.note_recheck(tallies_of_recheck(result.by_report))


def _tell(result: Rechecked, form: str) -> bool:
    """Whether something blocks."""
    filed = list(result.findings())
    if form == "json":
        told = ((each.slug, each.finding) for each in filed)
        rows = [{"slug": slug, "rule": f.rule, "severity": str(f.severity), "found": f.found, "fix": f.fix} for slug, f in told]
        answer({"reports": result.reports, "characters": result.characters, "rules": dict(result.by_rule), "findings": rows})
    else:
        _list(filed)
        for code, count in result.by_rule:
            print(f"{count}\t{code}")
    return any(each.finding.blocks for each in filed)


def _list(filed: Iterable[FiledFinding]) -> None:
    for each in filed:
        finding = each.finding
        if finding.severity != "advice":
            found = finding.found.replace("\r", "").replace("\n", "⏎")
            print(f"{each.slug}\t{finding.message}：{found}\t{finding.rule}")
