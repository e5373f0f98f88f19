"""`main.py backup`: the store and its pictures as one file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.cli.inputs import add_store
from workstation.cli.signing_in import open_desk
from workstation.desk import default_path
from workstation.errors import NotFound

if TYPE_CHECKING:
    import argparse


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--to", type=Path, help="备份文件（.zip）或文件夹，默认在稿库旁的 backups 文件夹")
    add_store(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print the backup's path."""
    path = arguments.store or default_path()
    if not path.is_file():
        raise NotFound(f"没有这个稿库：{path}。请核对路径")
    with open_desk(arguments, read_only=True) as desk:
        for step in desk.back_up(arguments.to):
            print(step.text, file=sys.stderr)
            if step.result:
                print(step.result)
    return 0
