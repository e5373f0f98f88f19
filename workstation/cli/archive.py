"""`main.py archive import FOLDER`: old DOCX and text files into the archive, and an account of what could not be read."""

from __future__ import annotations

import sys
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.archive.old_files import Account
from workstation.cli import DIFFERS, DONE
from workstation.cli.inputs import add_store, answer
from workstation.cli.signing_in import open_desk

if TYPE_CHECKING:
    import argparse


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    kinds = parser.add_subparsers(dest="kind", metavar="做什么", required=True)
    taking = kinds.add_parser("import", help="收入一个文件夹里的 .docx 与 .txt；停下后再来一遍即接着收")
    taking.add_argument("folder", type=Path, metavar="文件夹")
    taking.add_argument("--json", action="store_true", help="输出 JSON")
    add_store(taking)


def run(arguments: argparse.Namespace) -> int:
    """Progress on standard error; then what could not be read, what was held already, what has no certain date. Status 1: some unread."""
    account = Account()
    with open_desk(arguments) as desk, closing(desk.old_files.take(arguments.folder, account)) as steps:
        for step in steps:
            print(f"\r{step.done}/{step.total}", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    if arguments.json:
        answer({**asdict(account), "slugs": sorted(account.slugs)})
    else:
        print("\n".join(account.lines()))
    return DIFFERS if account.unread else DONE
