"""`main.py demo`: the sample issue, from an empty store to its printed pages."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.cli import DONE
from workstation.cli.export import write_files
from workstation.cli.inputs import add_store
from workstation.cli.signing_in import open_desk
from workstation.sample import build_sample, is_built, read_sample

if TYPE_CHECKING:
    import argparse


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--to", type=Path, default=Path(), metavar="文件夹", help="版面存到哪里，默认当前文件夹")
    add_store(parser)


def run(arguments: argparse.Namespace) -> int:
    """Build the sample where it isn't built yet, and write its pages."""
    from workstation.export.issue_export import ExportOrder

    sample = read_sample()
    with open_desk(arguments) as desk:
        if is_built(desk, sample):
            print(f"稿库里已有样例：{sample.day.isoformat()} 这一期，直接输出", file=sys.stderr)
        else:
            build_sample(desk)
        write_files(desk, ExportOrder(sample.day, (), arguments.to), desk.fonts)
    return DONE
