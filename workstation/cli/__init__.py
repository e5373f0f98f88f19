"""The command line: the window's other face. Each command is a module of this package, imported only when called."""

from __future__ import annotations

import argparse
import errno
import io
import os
import re
import sys
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn, Protocol, cast

from workstation.errors import DeskError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

COMMANDS: dict[str, str] = {
    "file": "把粘贴文本、文本文件或 DOCX 拆成稿件",
    "attribution": "读出电头与署名",
    "check": "检查文本或稿件",
    "page": "编排一期的版面",
    "export": "输出 DOCX 版面",
    "convert": "简繁转换，姓名不误改",
    "fit": "排文并报行数",
    "demo": "生成样例一期并输出版面",
    "search": "检索稿件",
    "tags": "标签：列出，加、去、改名、合并、归类，导入主题表，标急缓",
    "archive": "把旧稿文件夹收进稿库",
    "roster": "人员、干部、通讯员名录：列出、导入、导出、签发、采用",
    "house": "本报规则：列出、导入、导出、在稿库里试一条",
    "handover": "交出一期或一篇（zip、ninjs、纯文本），接收别处交来的",
    "packet": "数据包：做、收、列出、处理对方的改动",
    "accounts": "账号与权限：添加、改职责、停用、重设口令、权限表",
    "sign": "审读与签样：送审、初审、复审、终审、签发、退回、撤稿、缓发、签样、付印、归档",
    "fees": "记分、稿费：一个月的账（文本、JSON、XLSX、CSV），评等级，结账",
    "stats": "统计：各版还缺什么、一人的产出、查出的问题",
    "comments": "批注：列出、加、回复、指派、解决",
    "log": "日志：谁在什么时候做了什么",
    "verify": "核对输出的文件是否就是签过的",
    "backup": "备份稿库",
    "restore": "从备份恢复稿库",
    "doctor": "检查稿库是否完好",
}
"""Name and one-line help; the module of the same name holds `configure(parser)` and `run(arguments)`."""

DONE, DIFFERS, BAD, STOPPED = 0, 1, 2, 130
_FAULTS = {
    r"the following arguments are required: (.*)": r"缺少 \1",
    r"unrecognized arguments: (.*)": r"不认得 \1",
    r"argument (.*?): expected (?:one|at least one) argument": r"\1 后面要写一个值",
    r"argument (.*?): invalid choice: '?(.*?)'? \(choose from (.*)\)": r"\1 没有“\2”，可用的有 \3",
    r"argument (.*?): invalid \w+ value: '(.*)'": r"\1 的值“\2”不对，应是数",
}


class Command(Protocol):
    """What a command's module offers."""

    def configure(self, parser: argparse.ArgumentParser) -> None:
        """Declare the arguments."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Do it; return the exit status."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong with a command in one line."""

    def error(self, message: str) -> NoReturn:
        """Status 2."""
        self.exit(BAD, f"{self.prog}: {_in_chinese(message)}；用法见 {self.prog} --help\n")


def main(arguments: Sequence[str], more: Mapping[str, tuple[str, str]] | None = None) -> int:
    """Run one command; `more` names commands outside this package: their module and one line of help.

    Status 0 done, 1 something blocks or differs, 2 bad usage or input, 130 stopped by Ctrl+C.
    """
    _speak_utf8()
    commands = {**{name: (f"{__name__}.{name}", text) for name, text in COMMANDS.items()}, **(more or {})}
    parsed = _parsed(arguments, commands)
    try:
        status = _command(commands[parsed.command][0]).run(parsed)
        sys.stdout.flush()
    except DeskError as error:
        print(f"main.py {parsed.command}: {error}", file=sys.stderr)
        return BAD
    except KeyboardInterrupt:
        print(f"main.py {parsed.command}: 已中断", file=sys.stderr)
        return STOPPED
    except OSError as error:
        if not _is_closed_pipe(error):
            raise
        _hang_up()
        return DONE
    return status


def _parsed(arguments: Sequence[str], commands: Mapping[str, tuple[str, str]]) -> argparse.Namespace:
    parser = Parser(prog="main.py", description="采编工作站；不带参数则打开窗口，--store PATH 打开另一个稿库。")
    parser.add_argument("--as", dest="who", metavar="姓名", help="谁在用（有账号的稿库）；也可写在命令之后")
    subparsers = parser.add_subparsers(dest="command", metavar="命令", required=True)
    chosen = next((word for word in arguments if word in commands), None)
    for name, (module, text) in commands.items():
        subparser = subparsers.add_parser(name, help=text, description=text)
        if name == chosen:
            _command(module).configure(subparser)
    return parser.parse_args(arguments)


def _in_chinese(message: str) -> str:
    """argparse's own words, as far as they reach a script's author."""
    for english, chinese in _FAULTS.items():
        found = re.fullmatch(english, message)
        if found:
            return found.expand(chinese)
    return message


def _is_closed_pipe(error: OSError) -> bool:
    """The reader of our output has gone (`| head`); Windows says so with an invalid argument."""
    return isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == errno.EINVAL)


def _hang_up() -> None:
    """Python writes what is still buffered as it ends; there is nobody left to read it."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_utf8() -> None:
    """Output is UTF-8 wherever it goes: a pipe on Windows would else take the system's code page."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")


def _command(module: str) -> Command:
    return cast("Command", import_module(module))
