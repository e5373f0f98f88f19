"""`main.py log`: who did what; as text or CSV. `main.py doctor` proves it whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workstation.cli import DONE
from workstation.cli.inputs import add_store, answer
from workstation.cli.signing_in import open_desk
from workstation.rights.log_book import act_name, told

if TYPE_CHECKING:
    import argparse

    from workstation.rights.log_book import LogLine


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--person", default="", metavar="姓名", help="只列这个人的")
    parser.add_argument("--about", default="", metavar="代号", help="只列关于这篇稿件或这一版（2021-01-14 K01）的")
    parser.add_argument("--limit", type=int, default=200, metavar="N", help="最近多少条，缺省 200")
    parser.add_argument("--csv", type=Path, metavar="文件.csv", help="写成 CSV")
    parser.add_argument("--json", action="store_true", help="输出 JSON，每行一条")
    add_store(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print lines, the newest last."""
    with open_desk(arguments, read_only=True) as desk:
        lines = [line for line in desk.log.lines(arguments.limit) if _is_wanted(line, arguments)]
        if arguments.csv:
            print(desk.log.write_csv(arguments.csv, lines))
            return DONE
        for line in reversed(lines):
            _tell(line, as_json=arguments.json)
    return DONE


def _is_wanted(line: LogLine, arguments: argparse.Namespace) -> bool:
    return arguments.person in ("", line.person) and (not arguments.about or arguments.about in line.subject)


def _tell(line: LogLine, *, as_json: bool) -> None:
    if as_json:
        row = {"number": line.number, "at": line.at.isoformat(), "person": line.person, "act": line.act, "subject": line.subject}
        answer({**row, "detail": line.detail, "hash": line.hash})
    else:
        print(f"{line.number}\t{line.at:%Y-%m-%d %H:%M:%S}\t{line.person}\t{act_name(line)}\t{line.subject}\t{told(line)}")
