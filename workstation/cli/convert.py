"""`main.py convert - --to hant-tw`: a text in the other script, names protected."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.cli import DONE
from workstation.cli.inputs import read_roster_told, read_text
from workstation.text.script import PROFILES, ScriptConverter

if TYPE_CHECKING:
    import argparse


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("file", metavar="文件", help="文本或 DOCX 文件；- 为标准输入")
    parser.add_argument("--to", required=True, choices=tuple(PROFILES), help="hant-tw、hant-hk 繁体，hans 简体")
    parser.add_argument("--roster", type=Path, metavar="CSV", help="本报人员名录，姓名照名录写")


def run(arguments: argparse.Namespace) -> int:
    """Print the text with its own line ends."""
    staff = read_roster_told(arguments.roster).staff if arguments.roster else ()
    converted = ScriptConverter(arguments.to, staff).text(read_text(arguments.file))
    sys.stdout.flush()
    sys.stdout.buffer.write(converted.encode())
    return DONE
