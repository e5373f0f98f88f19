"""`main.py doctor`: whether the store is sound."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from workstation.cli.inputs import add_store
from workstation.cli.signing_in import open_desk
from workstation.desk import Desk, default_path
from workstation.errors import NotFound, StoreError

if TYPE_CHECKING:
    import argparse

    from workstation.store.doctor import Diagnosis


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    add_store(parser)
    parser.add_argument("--repair", action="store_true", help="重建检索索引、标签和版面登记")


def run(arguments: argparse.Namespace) -> int:
    """Print a line for each thing looked at; status 1 when something is wrong."""
    path = arguments.store or default_path()
    if not path.is_file():
        raise NotFound(f"没有这个稿库：{path}。请核对路径")
    try:
        with open_desk(arguments) if arguments.repair else Desk.open(path) as desk:
            if arguments.repair:
                for step in desk.rebuild():
                    print(f"\r{step.text} {step.done}/{step.total}", end="", file=sys.stderr)
                print(file=sys.stderr)
            found = [step.result for step in desk.examine()][-1] or ()
    except StoreError as error:
        print(f"✗ 打开稿库：{error}")
        return 1
    for diagnosis in found:
        _show(diagnosis)
    return 1 if any(diagnosis.faults for diagnosis in found) else 0


def _show(diagnosis: Diagnosis) -> None:
    print(f"{'✗' if diagnosis.faults else '✓'} {diagnosis.subject}")
    for fault in diagnosis.faults:
        print(f"    {fault}")
    for note in diagnosis.notes:
        print(f"    注意：{note}")
