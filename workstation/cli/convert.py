"""`main.py convert - --to hant-tw`: a text in the other script, names as their bearers write them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.cli import DONE
from workstation.cli.inputs import demand_sound, read_roster_told, read_text
from workstation.errors import BadInput
from workstation.text.script import PROFILES, ScriptConverter

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from workstation.people.names_in_text import NameQuestion, Person


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("file", metavar="文件", help="文本或 DOCX 文件；- 为标准输入")
    parser.add_argument("--to", required=True, choices=tuple(PROFILES), help="hant-tw、hant-hk 繁体，hant-twp 连用语一起换，hans 简体")
    parser.add_argument("--corner-quotes", action="store_true", help="引号换成「」『』")
    parser.add_argument("--roster", type=Path, metavar="CSV", help="本报人员名录，姓名照名录写")
    parser.add_argument("--officials", type=Path, metavar="CSV", help="干部名录，姓名照名录写")
    parser.add_argument("--choose", action="append", default=[], metavar="姓名=写法", help="答复一个拿不准的姓名，如 钟岳=鍾嶽；可写多次")


def run(arguments: argparse.Namespace) -> int:
    """Print the text with its own line ends; which names were not certain, and how they were written, is told on standard error."""
    converter = ScriptConverter(arguments.to, _people(arguments), _choices(arguments.choose), corner_quotes=arguments.corner_quotes)
    converted = converter.text(read_text(arguments.file))
    sys.stdout.flush()
    sys.stdout.buffer.write(converted.encode())
    for question in converter.questions:
        print(_told(question), file=sys.stderr)
    return DONE


def _people(arguments: argparse.Namespace) -> tuple[Person, ...]:
    people: tuple[Person, ...] = read_roster_told(arguments.roster).staff if arguments.roster else ()
    if arguments.officials:
        from workstation.people.officials_csv import read_officials

        sheet = read_officials(arguments.officials)
        demand_sound(arguments.officials, sheet)
        people += sheet.rows
    return people


def _choices(answers: Sequence[str]) -> dict[str, str]:
    choices: dict[str, str] = {}
    for answer in answers:
        name, equals, form = (part.strip() for part in answer.partition("="))
        if not equals or len(name) < 2 or len(name) != len(form):
            raise BadInput(f"--choose {answer}：请写成 姓名=写法，两边字数相同，如 钟岳=鍾嶽")
        choices[name] = form
    return choices


def _told(question: NameQuestion) -> str:
    others, answer = "、".join(question.others), f"--choose {question.name}=写法"
    if question.place:
        return f"“{question.place}”里的“{question.name}”转作“{question.taken}”，是否指人拿不准；不对则加 {answer}（{others}）"
    return f"“{question.name}”写作“{question.taken}”，也可能是 {others}；请核对本人写法，填入名录的 traditional 列，或加 {answer}"
