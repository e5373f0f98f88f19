"""`main.py handover`: an issue in one file, reports as ninjs or plain text; out and back in."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from workstation.cli import DONE
from workstation.cli.inputs import add_store, answer, read_day
from workstation.cli.signing_in import open_desk

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from workstation.changes import Change
    from workstation.desk import Desk
    from workstation.progress import Progress

T = TypeVar("T")


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the verbs and their arguments."""
    verbs = parser.add_subparsers(dest="verb", metavar="动作", required=True)
    out = verbs.add_parser("issue", help="把一期连同图片写成一个 .zip")
    out.add_argument("day", metavar="YYYY-MM-DD")
    out.add_argument("--to", type=Path, required=True, metavar="文件.zip")
    one = verbs.add_parser("report", help="把一篇稿件写到标准输出")
    one.add_argument("slug", metavar="代号")
    one.add_argument("--as", dest="form", choices=("ninjs", "text"), default="ninjs", help="ninjs 3 JSON 或纯文本")
    taken = verbs.add_parser("take", help="接收整期 .zip 或 ninjs .json")
    taken.add_argument("file", type=Path, metavar="文件")
    taken.add_argument("--reports-only", action="store_true", help="只收稿件，不建这一期")
    for verb in (out, one, taken):
        add_store(verb)


def run(arguments: argparse.Namespace) -> int:
    """Do what the verb says."""

    with open_desk(arguments, read_only=arguments.verb != "take") as desk:
        {"issue": _issue, "report": _report, "take": _take}[arguments.verb](desk, arguments)
    return DONE


def _told(steps: Iterable[Progress[T]]) -> T | None:
    """Run a job, telling each step; its result."""
    result = None
    for step in steps:
        print(step.text, file=sys.stderr)
        result = step.result
    return result


def _issue(desk: Desk, arguments: argparse.Namespace) -> None:
    from workstation.handover.at_desk import hand_over

    print(_told(hand_over(desk, read_day(arguments.day, "日期"), arguments.to)))


def _report(desk: Desk, arguments: argparse.Namespace) -> None:
    from workstation.handover.at_desk import desk_ninjs
    from workstation.handover.plain_text import report_text

    if arguments.form == "ninjs":
        answer(desk_ninjs(desk, arguments.slug), indent=1)
    else:
        print(report_text(desk.reports.get(arguments.slug)), end="")


def _take(desk: Desk, arguments: argparse.Namespace) -> None:
    from workstation.handover.at_desk import read_ninjs, take_over
    from workstation.handover.issue_file import read_issue_file

    if arguments.file.suffix.lower() == ".json":
        change: Change | None = desk.reports.file(read_ninjs(arguments.file), f"ninjs 文件 {arguments.file.name}")
    else:
        change = _told(take_over(desk, read_issue_file(arguments.file), reports_only=arguments.reports_only))
    for slug in sorted(change.reports) if change else ():
        print(slug)
