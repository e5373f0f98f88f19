"""`main.py attribution - --jsonl`: datelines and bylines of many texts in one process."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workstation.cli import DONE
from workstation.errors import BadInput

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("file", help="要读的文件；- 为标准输入")
    parser.add_argument("--jsonl", action="store_true", help="每行一个 {id, text}，输出每行一个 {id, attributions}")


def run(arguments: argparse.Namespace) -> int:
    """Read, print; status 2 with the line's number when a line is no JSON."""
    from workstation.attribution import find_attributions
    from workstation.interchange import attribution_json

    texts = _rows(arguments.file) if arguments.jsonl else iter([{"id": arguments.file, "text": _whole(arguments.file)}])
    for row in texts:
        answer = {"id": row["id"], "attributions": [attribution_json(found) for found in find_attributions(row["text"])]}
        print(json.dumps(answer, ensure_ascii=False))
    return DONE


def _whole(name: str) -> str:
    from workstation.text.encoding import decode

    if name == "-":
        return decode(sys.stdin.buffer.read(), "标准输入").text
    try:
        return decode(Path(name).read_bytes(), name).text
    except OSError as error:
        raise BadInput(f"读不了 {name}：{error.strerror}，请检查路径和权限") from error


def _rows(name: str) -> Iterator[dict[str, Any]]:
    lines = sys.stdin.buffer if name == "-" else iter(_whole(name).encode().splitlines())
    label = "标准输入" if name == "-" else name
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _row(line, f"{label} 第 {number} 行")


def _row(line: bytes, place: str) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except ValueError as error:
        raise BadInput(f'{place}不是 JSON，请每行给一个 {{"id", "text"}}') from error
    if not isinstance(row, dict) or "id" not in row or not isinstance(row.get("text"), str):
        raise BadInput(f'{place}缺 id 或 text，请每行给一个 {{"id", "text"}}')
    return row
