"""What the commands take alike: texts, lines of JSON, days, the store; and how they answer with JSON."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.errors import BadInput

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from workstation.people.roster import Roster
    from workstation.people.sheet import Sheet

STDIN = "-"
PACKAGES = (b"PK", b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf")
"""How a DOCX begins, and the documents that are refused with their name."""

Row = tuple[str, dict[str, Any]]
"""Where a line stands, for messages, and what it holds."""


def add_store(parser: argparse.ArgumentParser) -> None:
    """Declare `--store`, and who works there."""
    import argparse

    parser.add_argument("--store", type=Path, metavar="PATH", help="稿库文件；缺省为用户数据文件夹中的稿库")
    who: dict[str, Any] = {"dest": "who", "default": argparse.SUPPRESS, "metavar": "姓名", "help": "谁在用；有账号的稿库才要"}
    try:
        parser.add_argument("--by", "--as", **who)
    except argparse.ArgumentError:  # there --as names the form of what is written
        parser.add_argument("--by", **who)
    parser.add_argument("--password-stdin", action="store_true", help="口令从标准输入读一行（也可用环境变量 WORKSTATION_PASSWORD）")


def name_of(file: str) -> str:
    """A file as messages call it."""
    return "标准输入" if file == STDIN else file


def read_text(file: str) -> str:
    """A text or DOCX file, or standard input; raises `BadInput` that names it. May be empty."""
    from workstation.text.encoding import decode

    data = sys.stdin.buffer.read() if file == STDIN else _bytes(Path(file))
    if not data.startswith(PACKAGES):
        return decode(data, name_of(file)).text
    from workstation.filing.sources import read_bytes

    return read_bytes(data, name_of(file)).text


def _bytes(path: Path) -> bytes:
    if path.is_dir():
        raise BadInput(f"{path}：这是文件夹，请指定其中的文件")
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(f"{path}：读不了这个文件（{error.strerror}），请检查路径和权限") from None


def read_rows(file: str, form: str) -> Iterator[Row]:
    """The objects of a file with one JSON a line, as they come; `form` shows a right line where one is wrong (`BadInput`)."""
    for number, line in enumerate(_lines(file), 1):
        if line.strip():
            where = f"{name_of(file)} 第 {number} 行"
            yield where, _object(line, where, form)


def _lines(file: str) -> Iterator[bytes]:
    if file == STDIN:
        yield from iter(sys.stdin.buffer.readline, b"")
    else:
        yield from read_text(file).encode().split(b"\n")


def _object(line: bytes, where: str, form: str) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig"))
        if rb"\ud" in line.lower():
            json.dumps(row, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise BadInput(f"{where}：文字里有残缺的字符，请从原文重新导出这一行") from None
    except (ValueError, RecursionError):
        raise BadInput(f"{where}：不是一行 JSON，请写成 {form}") from None
    if not isinstance(row, dict) or "id" not in row:
        raise BadInput(f'{where}：缺少 "id"，请写成 {form}')
    return row


def text_in(row: dict[str, Any], where: str, form: str) -> str:
    """The field `text`; raises `BadInput` where it is missing."""
    if not isinstance(row.get("text"), str):
        raise BadInput(f'{where}：缺少 "text"，请写成 {form}')
    return str(row["text"])


def read_day(text: object, where: str) -> date:
    """A date as scripts write it; raises `BadInput` that says how."""
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        raise BadInput(f"{where}：日期“{text}”不对，请写成 2021-01-13 的样子") from None


def read_roster_told(path: Path) -> Roster:
    """The roster; what was wrong with single rows is told on standard error."""
    from workstation.people.roster import Roster
    from workstation.people.roster_csv import read_roster

    sheet = read_roster(path)
    for problem in sheet.problems:
        print(f"{path} {problem}", file=sys.stderr)
    return Roster(sheet.staff)


def demand_sound(path: Path, sheet: Sheet[Any]) -> None:
    """Raise `BadInput` for a table with a row that can't be read; what else is remarkable is told on standard error."""
    if sheet.faults:
        first, more = sheet.faults[0].removesuffix("，这一行没有读入"), len(sheet.faults) - 1
        raise BadInput(f"{path} {first}{f'；另有 {more} 行也读不了' if more else ''}")
    for problem in sheet.problems:
        print(f"{path} {problem}", file=sys.stderr)


def answer(value: object, *, indent: int | None = None) -> None:
    """One JSON value on standard output; a line unless it is indented. A script that reads as it writes isn't kept waiting."""
    print(json.dumps(value, ensure_ascii=False, indent=indent), flush=True)
