"""`main.py fit`: sets plain text at a measure and tells its lines, for one text or for many boxes in one process."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, Any

from workstation.cli import DONE
from workstation.cli.inputs import answer, read_rows, read_text
from workstation.errors import BadInput
from workstation.planning.set_page import FontRole

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from workstation.copyfit.face import Face

FORM = '{"id": "1", "paragraphs": ["……"], "measure": 13, "size": 9, "font": "报宋", "indent": 2}'
INDENT = 2.0
"""Characters, where a box doesn't say."""


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("file", help="文本文件，一段一行；- 为标准输入")
    parser.add_argument("--jsonl", action="store_true", help='每行一个 {"id", "paragraphs", "measure", "size", "font", "indent"}')
    parser.add_argument("--columns", type=int, default=1, metavar="N", help="栏数")
    parser.add_argument("--measure", type=float, metavar="EM", help="栏宽，以字计")
    parser.add_argument("--size", type=float, metavar="PT", help="字号，磅")
    parser.add_argument("--leading", type=float, metavar="PT", help="行距，磅")
    parser.add_argument("--font", default=FontRole.SONG.value, metavar="NAME", help="字体名，或报宋、标宋、楷体、黑体、仿宋")
    parser.add_argument("--lines", type=int, metavar="N", help="每栏行数；给了就报溢文")
    parser.add_argument("--json", action="store_true", help="输出 JSON")


def run(arguments: argparse.Namespace) -> int:
    """Set the text; overset is told, and is no failure."""
    if arguments.jsonl:
        for where, row in read_rows(arguments.file, FORM):
            answer(_set_box(_box(row, where)))
        return DONE
    _require(arguments)
    paragraphs = [line.strip(" \t\u3000") for line in read_text(arguments.file).splitlines() if line.strip()]
    broken = _broken(paragraphs, arguments.measure, arguments.size, arguments.font, INDENT)
    told = {"lines": sum(map(len, broken)), "breaks": broken, "overset": _overset(broken, arguments)}
    if arguments.json:
        answer(told)
    else:
        print(_sentence(told, arguments))
    return DONE


def _require(arguments: argparse.Namespace) -> None:
    for name in ("measure", "size", "leading"):
        value = getattr(arguments, name)
        if value is None or not 0 < value < 10_000:
            raise BadInput(f"请用 --{name} 给出一个正数，例如 --columns 3 --measure 13 --size 9 --leading 11.5")
    if arguments.columns < 1 or (arguments.lines is not None and arguments.lines < 0):
        raise BadInput("--columns 至少为 1，--lines 不能是负数")


def _overset(broken: Sequence[Sequence[str]], arguments: argparse.Namespace) -> dict[str, int]:
    """What stands beyond the columns' lines; blanks are no characters."""
    lines = [line for paragraph in broken for line in paragraph]
    over = lines[arguments.lines * arguments.columns :] if arguments.lines is not None else []
    return {"lines": len(over), "characters": sum(len("".join(line.split())) for line in over)}


def _sentence(told: dict[str, Any], arguments: argparse.Namespace) -> str:
    lines, overset = told["lines"], told["overset"]
    height = -(-lines // arguments.columns) * arguments.leading
    sentence = f"{lines} 行，{arguments.columns} 栏各高 {height:g} 磅"
    return f"{sentence}；超 {overset['lines']} 行 / {overset['characters']} 字" if overset["lines"] else sentence


def _box(box: dict[str, Any], where: str) -> dict[str, Any]:
    if not _are_texts(box.get("paragraphs")):
        raise BadInput(f'{where}：缺少 "paragraphs"（段落文字的数组），请写成 {FORM}')
    if not all(_is_size(box.get(key)) for key in ("measure", "size")) or not _is_indent(box.get("indent", INDENT)):
        raise BadInput(f"{where}：measure（字）、size（磅）、indent（字）应是数，前两个大于 0，请写成 {FORM}")
    return box


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_size(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < 10_000


def _is_indent(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and -10_000 < value < 10_000


def _set_box(box: dict[str, Any]) -> dict[str, Any]:
    font = box.get("font") or FontRole.SONG.value
    broken = _broken(box["paragraphs"], box["measure"], box["size"], str(font), box.get("indent", INDENT))
    return {"id": box["id"], "lines": sum(map(len, broken)), "breaks": broken}


def _broken(paragraphs: Sequence[str], measure: float, size: float, font: str, indent: float) -> list[list[str]]:
    from workstation.copyfit.breaking import break_lines

    face = _face(font)
    return [
        [text[line.start : line.end] for line in break_lines(text, measure=measure, size=size, indent=indent, face=face)]
        for text in paragraphs
    ]


def _face(font: str) -> Face:
    from workstation.copyfit.fonts import FontCase

    fonts = FontCase.of_machine()
    if font in set(FontRole):
        return fonts.face(FontRole(font))
    face = fonts.named(font)
    if font.casefold() not in (face.family.casefold(), face.chinese_name):
        _tell_stand_in(font, face.family)
    return face


@cache
def _tell_stand_in(font: str, family: str) -> None:
    """Once a run, however many boxes ask for it."""
    print(f"本机没有“{font}”，以 {family} 代替", file=sys.stderr)
