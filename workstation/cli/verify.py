"""`main.py verify FILE`: whether an exported DOCX or PDF is just what was signed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workstation.cli import DIFFERS, DONE
from workstation.cli.inputs import add_store
from workstation.desk import Desk, default_path
from workstation.errors import NotFound

if TYPE_CHECKING:
    import argparse


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("file", type=Path, metavar="FILE", help="输出的 DOCX 或 PDF")
    add_store(parser)


def run(arguments: argparse.Namespace) -> int:
    """Say what was looked at; status 1 where something speaks against the file. It shows nothing of the store, so nobody logs in."""
    from workstation.export.verifying import verify

    path = arguments.store or default_path()
    if not path.is_file():
        raise NotFound(f"没有这个稿库：{path}。请核对路径")
    with Desk.open(path, read_only=True) as desk:
        found = verify(desk, arguments.file)
    for mark, sentences in (("✓", found.good), ("✗", found.bad), ("·", found.notes)):
        for sentence in sentences:
            print(f"{mark} {sentence}")
    return DIFFERS if found.bad else DONE
