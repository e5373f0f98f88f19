"""The command line: the window's other face. Each command is a module of this package, imported only when called."""

from __future__ import annotations

import argparse
import io
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from workstation.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS: dict[str, str] = {
    "file": "把粘贴文本、文本文件或 DOCX 拆成稿件",
    "attribution": "读出电头与署名",
    "check": "检查文本或稿件",
    "page": "编排一期的版面",
    "export": "输出 DOCX 版面",
    "fit": "排文并报行数",
    "demo": "生成样例一期并输出版面",
    "search": "检索稿件",
    "backup": "备份稿库",
    "restore": "从备份恢复稿库",
    "doctor": "检查稿库是否完好",
}
"""Name and one-line help; the module of the same name holds `configure(parser)` and `run(arguments)`."""

DONE, DIFFERS, BAD = 0, 1, 2


class Command(Protocol):
    """What a command's module offers."""

    def configure(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Do it; return the exit status."""


def main(arguments: Sequence[str]) -> int:
    """Run one command; status 0 done, 1 something blocks or differs, 2 bad usage or input."""
    _speak_utf8()
    parser = argparse.ArgumentParser(prog="main.py", description="采编工作站；不带参数则打开窗口。")
    subparsers = parser.add_subparsers(dest="command", metavar="命令", required=True)
    chosen = next((word for word in arguments if word in COMMANDS), None)
    for name, text in COMMANDS.items():
        subparser = subparsers.add_parser(name, help=text, description=text)
        if name == chosen:
            _command(name).configure(subparser)
    parsed = parser.parse_args(arguments)
    try:
        return _command(parsed.command).run(parsed)
    except DeskError as error:
        print(f"main.py {parsed.command}: {error}", file=sys.stderr)
        return BAD
    except BrokenPipeError:
        return DONE


def _speak_utf8() -> None:
    """Output is UTF-8 wherever it goes: a pipe on Windows would else take the system's code page."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def _command(name: str) -> Command:
    return cast("Command", import_module(f"workstation.cli.{name}"))
