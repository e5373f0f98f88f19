"""`main.py attribution - --jsonl`: datelines and bylines of many texts in one process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workstation.cli import DONE
from workstation.cli.inputs import answer, read_rows, read_text, text_in

if TYPE_CHECKING:
    import argparse

FORM = '{"id": "1", "text": "……"}'


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("file", metavar="文件", help="文本或 DOCX 文件；- 为标准输入")
    parser.add_argument("--jsonl", action="store_true", help='每行一个 {"id", "text"}，每行答一个 {"id", "attributions"}')


def run(arguments: argparse.Namespace) -> int:
    """Read, print; status 2 with the line's number when a line is no JSON."""
    if arguments.jsonl:
        for where, row in read_rows(arguments.file, FORM):
            _tell(row["id"], text_in(row, where, FORM))
    else:
        _tell(arguments.file, read_text(arguments.file))
    return DONE


def _tell(name: object, text: str) -> None:
    from workstation.attribution import find_attributions
    from workstation.interchange import attribution_json

    answer({"id": name, "attributions": [attribution_json(found) for found in find_attributions(text)]})
