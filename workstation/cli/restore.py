"""`main.py restore FILE`: a backup in the store's place, the old store kept aside."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.cli.inputs import add_store
from workstation.cli.signing_in import open_desk
from workstation.desk import default_path, restore_store
from workstation.errors import StoreError

if TYPE_CHECKING:
    import argparse


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("backup", type=Path, metavar="FILE", help="备份文件（.zip）")
    add_store(parser)


def _demand_right(arguments: argparse.Namespace) -> None:
    """A store with accounts is replaced by its administrator only; one that can't be opened any more is everybody's to rescue."""
    if not (arguments.store or default_path()).is_file():
        return
    try:
        desk = open_desk(arguments, read_only=True)
    except StoreError:
        return
    with desk:
        desk.gate.demand("store.care")


def run(arguments: argparse.Namespace) -> int:
    """Print the store's path, and say where the old one lies."""
    _demand_right(arguments)
    for step in restore_store(arguments.backup, arguments.store):
        print(step.text, file=sys.stderr)
        if step.result:
            print(step.result.path)
            if step.result.aside:
                print(f"原稿库保留在 {step.result.aside}", file=sys.stderr)
    return 0
